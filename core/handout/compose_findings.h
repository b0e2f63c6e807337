// What the results of a year come down to (評価の総括): the radar of the goals and the key findings.
#pragma once

#include "core/handout/compose_parts.h"

namespace core {

/// Under a heading: how many targets are reached and missed, what is worse than its baseline and what of that
/// still shows a high rate, what has no value, and the goals with the highest and the lowest mean; then a
/// radar where three goals have a mean. `series` are the positions in `score` that the paper shows; nothing
/// is added without any.
void addKeyFindings(
    std::vector<Block>& blocks, const PlanYear& year, const Score& score, const std::vector<size_t>& series);

} // namespace core
