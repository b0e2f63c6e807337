// The outlook of a year as JSON for other programs: exact numbers beside the printed ones, and a reason
// wherever a part is missing.
#pragma once

#include "core/scoring/outlook.h"

#include <QByteArray>

namespace cli {

/// {"year", "year_printed", "series": […]} with "place", "required", "forecast" and "survey" for each series:
/// each either {"reason": …} or its numbers, and "explained" in words. Exact numbers are fractions as strings
/// ("50/3") under "raw", rounded once under "printed". Where the target's number stands behind an arrow
/// ("is_target_internal"), the numbers that follow from it are left out.
QByteArray outlookJson(core::FiscalYear year, const std::vector<core::SeriesOutlook>& outlooks);

} // namespace cli
