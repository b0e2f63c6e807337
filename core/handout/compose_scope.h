// Which part of a year a paper speaks of: the places and series that a selection leaves, counted over them
// only, and the lines under the title that say so.
#pragma once

#include "core/handout/compose_parts.h"

namespace core {

/// The part of a year that a selection leaves.
struct PaperScope {
    std::vector<const Placement*> places; ///< In printed order; empty when the selection leaves none.
    /// The year's, counted over the places. Indicators of goals and challenges count only where whole goals
    /// are shown; with a department only its own part of each project does.
    Score score;
};
PaperScope scopeOf(const PlanYear& year, const PaperSelection& selection);

/// Positions in Score::series of what the means of the scope are counted over, once each, in printed order.
std::vector<size_t> seriesOf(const PaperScope& scope);
/// Positions of what stands on no project's sheet: of the goal itself and of its challenges.
std::vector<size_t> ownSeries(const Score& score, const GoalScore& goal);

/// Whose results these are and how many projects of how many; and `partOnly` where other departments have
/// parts of them. Nothing for the whole plan.
void addScope(Handout& paper, const PlanYear& year, const PaperSelection& selection, const PaperScope& scope,
    const QString& partOnly);

} // namespace core
