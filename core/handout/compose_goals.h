// Wide lists of a year: what is done under each goal (基本目標別一覧), and every indicator with its trend
// (指標一覧).
#pragma once

#include "core/handout/compose_parts.h"

namespace core {

/// Goal, challenge, number, name, departments, contents, grade and further direction of each project; goals
/// and challenges merged over their projects. Made for A3 landscape. Refuses as composeSummary().
Result<Handout> composeGoals(
    const Plan& plan, FiscalYear year, const PaperSelection& selection, const PaperOptions& options);

/// By goal: its own indicators, then those of its projects, as tables with baseline, actuals, target, rate
/// and computed grade, and a trend chart of each indicator that has two values. Refuses as composeSummary(),
/// and a choice without an indicator.
Result<Handout> composeIndicatorList(
    const Plan& plan, FiscalYear year, const PaperSelection& selection, const PaperOptions& options);

} // namespace core
