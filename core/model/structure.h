// What a plan consists of, by noun: plan generations, goals and challenges, projects, departments.
#pragma once

#include "core/model/department.h"
#include "core/model/goal.h"
#include "core/model/plan_period.h"
#include "core/model/project.h"
