// The summary of a year by goal (評価結果一覧): every project with its indicators, then counts and averages.
#pragma once

#include "core/handout/compose_parts.h"

namespace core {

/// The table of projects, counts and averages, and the key findings with a radar of the goals. Everything as
/// of `year`. A 再掲 stands under each of its goals and counts once in the total; a foot line says so. With a
/// selection, rows, counts and averages are of the chosen projects only, and a line under the title says
/// which; indicators of goals and challenges are then shown only when whole goals are, and with a department
/// only its own part of each project. Whatever a mean is counted over is printed above it. Refuses a file
/// without a plan, a plan without a project, and a selection without one. Landscape is the format it is made
/// for.
Result<Handout> composeSummary(
    const Plan& plan, FiscalYear year, const PaperSelection& selection, const PaperOptions& options);

} // namespace core
