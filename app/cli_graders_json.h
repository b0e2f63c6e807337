// The checks for graders of a year as JSON for other programs.
#pragma once

#include "core/scoring/grader_checks.h"

#include <QByteArray>

namespace cli {

/// {"year", "scheme", "compared": […], "not_compared": […], "departments": […], "all": {…}, "same_rates":
/// […], "repeated_texts": […], "outputs": […], "follow_up": {…}, "findings": […]}. Means and shares that are
/// not adjusted are exact fractions ("2/3", percent for shares); null where there is nothing to divide by.
/// "follow_up" is null when no form of the year asks.
QByteArray gradersJson(const core::Plan& plan, const core::Score& score, const core::GraderChecks& checks);

} // namespace cli
