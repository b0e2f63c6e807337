// The plan that the figures are about: 126 projects with three indicators each over five fiscal years, and a
// written sheet of 600 characters for each project and year. No real data.
#pragma once

#include "core/model/plan.h"

namespace bench {

/// What one edit of the measurements changes: an actual value in the middle of the plan.
struct LargePlan {
    core::Plan plan;
    core::Id<core::Series> editedSeries;
    core::FiscalYear editedYear;
    core::FiscalYear lastYear; ///< The year whose papers are printed and scored.
};

inline constexpr int projectsAtOne = 126;

/// `times` times 126 projects in six goals. The same bytes at each call.
LargePlan largePlan(int times);

/// The plan with another actual in the middle; `round` tells one edit from the next.
core::Plan edited(const LargePlan& large, const core::Plan& current, int round);

} // namespace bench
