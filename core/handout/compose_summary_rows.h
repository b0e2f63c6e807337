// The table of the summary: each project with all of its indicators, under its goal.
#pragma once

#include "core/handout/compose_parts.h"

namespace core {

/// One row for each series that the means of `score` are counted over, so that a reader can do the sum: what
/// is said once of a project (name, departments, grade) spans its rows, which are never parted by a page's
/// end. `score` is the year's, or the part of it that `selection` leaves at the places `shown`.
TableBlock summaryTable(const PlanYear& year, const Score& score, const std::vector<const Placement*>& shown,
    const PaperSelection& selection);

} // namespace core
