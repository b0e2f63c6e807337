// What changed records are told apart by on paper: numbers that differ, names that are there.
#pragma once

#include "core/model/violations.h"

namespace core {

/// Goals, projects and challenges of a goal that `changes` gave the number of another one, indicators that it
/// gave the name of another one of the same owner and department, and goals, projects and departments that it
/// left without a name. Part of violations(plan, changes) only: a file from
/// before this rule opens as it is.
std::vector<Violation> unclearNumbersAndNames(const Plan& plan, const ChangeSet& changes);

} // namespace core
