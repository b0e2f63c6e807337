// What the means of a year are taken of: the values and parts of each project, challenge, goal and the plan.
#pragma once

#include "core/scoring/rollup.h"

namespace core {

/// Its indicators.
MeanPart partOf(const Score& score, const ProjectScore& project);
/// Its indicators and projects, 再掲 included.
MeanPart partOf(const Score& score, const ChallengeScore& challenge);
/// Its indicators, challenges and the projects under none of them, 再掲 included.
MeanPart partOf(const Score& score, const GoalScore& goal);
/// The goals of the plan, each project once: at its main place, or at the first one that is shown.
MeanPart partOf(const Score& score);

} // namespace core
