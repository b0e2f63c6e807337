// Counts of grades and averages of rates by goal and for the plan, with their denominators.
#pragma once

#include "core/handout/compose_parts.h"

namespace core {

/// Heading and table: a row for each goal, the total with each project once, and the shares of the grades.
/// `score` is the year's, or a part of it.
void addCounts(std::vector<Block>& blocks, const PlanYear& year, const Score& score);

/// Foot lines: 再掲, what the mean leaves out, adjusted shares, and what the grades mean.
void addSummaryNotes(std::vector<Block>& blocks, const PlanYear& year, const Score& score);

} // namespace core
