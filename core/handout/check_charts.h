// The charts of the checks as blocks, for the screen and for papers: goals as a radar, projects in the four
// fields of output and outcome.
#pragma once

#include "core/handout/handout.h"
#include "core/scoring/output_outcome.h"

namespace core {

/// So many years stand over each other in a radar before they cannot be told apart in grey.
inline constexpr size_t mostYearsInRadar = 3;

/// The mean rates of the goals, one closed line for each of `years` (newest first; more than mostYearsInRadar
/// are not drawn). Corners are the goals of the newest year; a goal without a mean, or that a year did not
/// have, interrupts the line. Without years: a block without corners.
ChartBlock goalRadar(const std::vector<const Score*>& years);

/// Rate of the activity to the right, progress of the outcome from its baseline to the top. Projects without
/// one of these rates cannot be drawn; the sentence names them with their field, and counts those in no
/// field.
ChartBlock outputOutcomeChart(const Score& score, const std::vector<OutputOutcome>& outputs);

} // namespace core
