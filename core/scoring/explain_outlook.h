// Each part of the outlook of a series as one sentence: the numbers, and what they say; or why there are
// none.
#pragma once

#include "core/scoring/outlook.h"

namespace core {

/// Whether a number that stands behind an arrow or words, and what follows from it, is printed.
enum class InternalNumbers { Hidden, Shown };

/// 「12.0～13.4」, rounded half up to `decimals` places; one number where both ends print alike.
QString printedRange(const Forecast& forecast, int decimals);

/// 「令和5年度の実績54は、年次経路の56を下回っています（差▲2）。」
QString explainedPlace(const SeriesOutlook& outlook, InternalNumbers internal = InternalNumbers::Hidden);

/// What every year must bring, with what it brought so far.
QString explainedRequired(const SeriesOutlook& outlook, InternalNumbers internal = InternalNumbers::Hidden);

/// Where the trends end, with the verdict.
QString explainedForecast(const SeriesOutlook& outlook);

/// The margin of the year's value.
QString explainedSurvey(const SeriesOutlook& outlook);

/// Whether the change is more than noise, since the latest earlier survey and since the baseline; empty where
/// nothing can be said.
QStringList explainedChanges(const SeriesOutlook& outlook);

} // namespace core
