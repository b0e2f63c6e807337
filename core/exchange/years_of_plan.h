// Whether a record belongs to a year that its plan does not have.
#pragma once

#include "core/model/plan.h"
#include "core/model/records.h"

#include <functional>

namespace core {

/// The plan generation whose years a record of this id is held against.
using PeriodOf = std::function<const PlanPeriod*(Id<PlanPeriod>)>;

/// The year for which the record of `plan` would never be shown or printed: a sheet, the choice of a scheme
/// or form and a name of another year than the plan's, a department's part that is over before or begins
/// after it, a target for a year before or from a year after it, an actual value of a year after it. Absent
/// for all others; results of the years before a plan are its trend.
std::optional<FiscalYear> yearOutsidePlan(const Plan& plan, RecordRef record, const PeriodOf& periodOf);

} // namespace core
