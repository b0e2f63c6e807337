// The Score of a year as JSON for other programs: exact values beside the printed ones, and a reason wherever
// there is no number.
#pragma once

#include "core/model/records.h"
#include "core/scoring/rollup.h"

#include <QByteArray>

namespace cli {

/// {"year", "plan", "scheme", "indicators": […], "projects": […], "goals": […], "total": {…}}. One entry of
/// "indicators" for each series. "raw" is an exact fraction in percent ("600/7"), "printed" is rounded half
/// up once; exact numbers are strings, counts are numbers; null where there is none, and then the reason's
/// word stands beside it. `isExplained` adds to each entry its "trail": [{"step", "text"}], how the number
/// comes about.
QByteArray scoreJson(const core::Plan& plan, const core::Score& score, bool isExplained = false);

} // namespace cli
