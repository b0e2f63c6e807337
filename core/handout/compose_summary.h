// The summary of a year by goal (評価結果一覧): every project in one row, then counts and averages.
#pragma once

#include "core/handout/compose_parts.h"

namespace core {

/// Everything as of `year`. A 再掲 stands under each of its goals and counts once in the total; a foot line
/// says so. Refuses a file without a plan and a plan without a project. Landscape is the format it is made
/// for.
Result<Handout> composeSummary(const Plan& plan, FiscalYear year, const PaperOptions& options);

} // namespace core
