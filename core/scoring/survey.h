// How far the share that a survey found may lie from the share of everybody: margins, and whether a change is
// more than noise.
#pragma once

#include "core/scoring/outlook_reason.h"
#include "core/scoring/rate.h"

namespace core {

/// A share that a survey found.
struct SurveyShare {
    Fraction percent;
    int sampleSize = 0; ///< Answers.
};

/// The square, in points², of the 95 % margin 1.96 · √(p(1 − p) ÷ n): exact, while the margin itself hardly
/// ever is. nullopt where the formula says nothing: outside 0 … 100 %, without answers, and at 0 % and 100 %
/// (there it would claim a margin of 0). It leans on the normal distribution and on a random sample; the size
/// of the population is not taken off.
std::optional<Fraction> squaredMargin(const SurveyShare& share);

/// The square of the margin of a difference, m₁² + m₂². nullopt when one of the two has none.
std::optional<Fraction> squaredMarginOfChange(const SurveyShare& before, const SurveyShare& now);

/// 「変化は誤差の範囲」: |now − before| ≤ √(m₁² + m₂²), compared by squares, so nothing is rounded. nullopt
/// when one of the two has no margin.
std::optional<bool> isWithinMargin(const SurveyShare& before, const SurveyShare& now);

/// √square, rounded half up to `decimals` places (0 … 6): exact, without floating point. `square` is not
/// negative and not above 10¹⁰.
Decimal rootRounded(const Fraction& square, int decimals);

/// The margin as it is printed: 「±2.9」, half up; with at least one decimal.
QString printedMargin(const Fraction& squaredMargin, int decimals = 1);

/// This year's survey beside an earlier one.
struct SurveyChange {
    std::optional<FiscalYear> since; ///< nullopt: a baseline whose year is not known.
    Fraction points; ///< Now − before.
    Fraction squaredMargin; ///< Of the difference, in points².
    bool isWithinMargin = false; ///< 「変化は誤差の範囲」
};

/// The survey behind this year's value.
struct SurveyNoise {
    SurveyShare share;
    Fraction squaredMargin; ///< In points².
    /// nullopt when the earlier value is missing, has no sample size or no margin.
    std::optional<SurveyChange> sinceBaseline;
    std::optional<SurveyChange> sincePrevious; ///< The latest earlier year with a value.
};

/// The survey behind the value of the year of `rates`, and what changed since the baseline and since the
/// latest earlier value.
OutlookPart<SurveyNoise> surveyNoiseOf(const Measures& measures, const SeriesRates& rates);

} // namespace core
