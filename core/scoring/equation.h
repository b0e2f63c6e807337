// The arithmetic of a rate in one line: 「実績 54.0 ÷ 目標 60.0 = 90.0%」.
#pragma once

#include "core/scoring/rate.h"

namespace core {

/// The numbers put into the formula, with its result; `formula` has a rate. Nothing about rounding.
QString equationOf(const SeriesRates& rates, RateFormula formula);

/// How the number of the target comes about where it is not simply what is printed: the sum of yearly
/// targets, the number of another series or of the year before, or the internal number behind an arrow (only
/// when `showsInternal`). Empty otherwise.
QString explainedTargetNumber(const SeriesRates& rates, bool showsInternal);

/// What the year is compared with, and how it has changed: 「基準値 18.1 から 17.6 へ: 変わらない（許容幅
/// ±3）」; empty when nothing can be compared. The target's own tolerance is printed only when
/// `showsInternal`.
QString explainedChange(const SeriesRates& rates, bool showsInternal = true);

/// 「目標との差 ▲17.1ポイント」: in points where the unit is a percentage, because a rate of percentages is a
/// percentage of percentages; empty without a difference.
QString explainedDifference(const SeriesRates& rates);

/// Whether a unit says percent or permille, in either width.
bool isPercentage(const QString& unit);

/// A calculated number as it is printed beside values of the indicator: rounded half up to their decimals.
QString printedLike(const SeriesRates& rates, const Fraction& number);
/// How many decimals a sentence about the series needs so that no entered number is rounded: those of the
/// indicator, of its actual, baseline and target, whichever are most.
int decimalsOf(const SeriesRates& rates);

} // namespace core
