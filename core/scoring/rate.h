// The achievement rates of one series in one fiscal year: what goes into each formula, and what comes out of
// it.
#pragma once

#include "core/scoring/measures.h"

#include <array>
#include <variant>

namespace core {

/// Why a formula gives no rate. A rate that cannot be computed is never 0 %.
enum class NoRate {
    ActualMissing, ///< The actual is missing; its reading says why.
    SumIncomplete, ///< A year of a cumulative sum is missing: a part of the sum is not the sum.
    NoTarget, ///< No target is in force.
    TargetWithoutNumber, ///< ↑, 「割合の増加」, 「維持」 … without an internal number.
    TargetIsRange, ///< 20～25: no single number to divide by.
    TargetZero, ///< 実績÷0, and 0÷実績, which would be 0 % whatever was done.
    ActualZero, ///< 目標÷0.
    NegativeNumber, ///< A ratio with a negative divisor (or a negative target) points the wrong way.
    NoBaseline, ///< No baseline, or a baseline without a number.
    BaselineEqualsTarget, ///< Nothing to progress over: asks for the keep rule.
    TargetBehindBaseline, ///< The target lies on the worse side of the baseline.
    DirectionUnset, ///< The officer has not said which way is better: nothing is scored.
    KeepRule, ///< 維持: judged by a tolerance, not by a ratio.
};
template <>
struct Words<NoRate> {
    static constexpr Word list[] = {
        {"actual_missing", QT_TRANSLATE_NOOP("words", "No actual value")},
        {"sum_incomplete", QT_TRANSLATE_NOOP("words", "A year of the sum is missing")},
        {"no_target", QT_TRANSLATE_NOOP("words", "No target")},
        {"target_without_number", QT_TRANSLATE_NOOP("words", "Target without a number")},
        {"target_is_range", QT_TRANSLATE_NOOP("words", "Target is a range")},
        {"target_zero", QT_TRANSLATE_NOOP("words", "Target is zero")},
        {"actual_zero", QT_TRANSLATE_NOOP("words", "Actual is zero")},
        {"negative_number", QT_TRANSLATE_NOOP("words", "Negative number in a ratio")},
        {"no_baseline", QT_TRANSLATE_NOOP("words", "No baseline")},
        {"baseline_equals_target", QT_TRANSLATE_NOOP("words", "Baseline equals target")},
        {"target_behind_baseline", QT_TRANSLATE_NOOP("words", "Target is worse than the baseline")},
        {"direction_unset", QT_TRANSLATE_NOOP("words", "Direction not decided")},
        {"keep_rule", QT_TRANSLATE_NOOP("words", "To be kept: no ratio")},
    };
};

/// An exact rate in percent, neither capped at 100 nor clipped at 0, or the reason why there is none.
using Rate = std::variant<NoRate, Fraction>;

/// nullopt when there is no rate.
inline std::optional<Fraction> percentOf(const Rate& rate)
{
    const Fraction* percent = std::get_if<Fraction>(&rate);
    return percent ? std::optional(*percent) : std::nullopt;
}

/// Decimals of a printed rate.
inline constexpr int rateDecimals = 1;
/// Half up, once: 「89.5%」, 「▲56.7%」. `decimals` as in Fraction::rounded().
QString printedRate(const Fraction& percent, int decimals = rateDecimals);

/// The formulas that are computed side by side, in this order everywhere.
inline constexpr std::array rateFormulas
    = {RateFormula::ActualOverTarget, RateFormula::TargetOverActual, RateFormula::BaselineProgress};

/// One series in one year, as of that year: inputs, all formulas, and which of them counts.
struct SeriesRates {
    Id<Series> series;
    QString seriesName;
    Indicator indicator; ///< Owner, name, unit, direction … (texts are shared, not copied).
    FiscalYear year;
    std::optional<FiscalYear> baselineYear;
    Reading baseline;
    std::optional<Target> target; ///< In the version that papers of this year print.
    ActualOfYear actual;
    std::array<Rate, rateFormulas.size()> rates{}; ///< In the order of rateFormulas.
    /// The formula that counts; nullopt when none does. For ByDirection the ratio, or the progress from the
    /// baseline where the ratio would divide by zero.
    std::optional<RateFormula> countingFormula;
    Rate counting = NoRate::NoTarget; ///< The rate of countingFormula, or why there is none.
    std::optional<bool>
        isReached; ///< 達成 or 未達成 by the words of the target; nullopt when that cannot be said.

    const Rate& rateBy(RateFormula formula) const;
};

/// The counting rate as it is printed wherever a person reads it: 「89.5%」; 「100.0%（未達成）」 where it
/// reads as if the target, which is missed (3 at a target of 3未満), were reached. Empty without a rate.
QString printedCounting(const SeriesRates& rates);
/// Whether printedCounting() has to say that the target is missed.
bool isMissedAtFullRate(const SeriesRates& rates);

/// `firstYear`: where the sum of a cumulative flow begins, the first year of the plan generation.
SeriesRates ratesOf(const Measures& measures, const Indicator& indicator, const Series& series,
    FiscalYear firstYear, FiscalYear year);

/// One series alone; makes its own index. nullopt when the series or its indicator does not exist.
std::optional<SeriesRates> ratesOf(const Plan& plan, Id<Series> series, FiscalYear year);

} // namespace core
