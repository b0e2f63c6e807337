// The achievement rates of one series in one fiscal year: what goes into each formula, and what comes out of
// it.
#pragma once

#include "core/scoring/comparison.h"
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
    KeepRule, ///< 維持: there is no way from the baseline to the target to be measured.
    NoLevel, ///< To be kept, but neither target nor baseline says which level.
    RangeEndZero, ///< Outside a range whose nearer end is 0 or less: no share of it can be said.
    NotARange, ///< The target is no range.
    PathNotBegun, ///< The path still stands at the baseline in this year: nothing to be measured by.
    PathZero, ///< The path is 0 in this year.
    NoMilestones, ///< No milestone, or all of them weigh nothing.
    ByDifference, ///< Judged by the difference, which is no percentage.
    ByChange, ///< Judged by better, unchanged or worse.
    NothingToCompare, ///< Only the direction counts, and there is no baseline (or no value of the year
                      ///< before).
    ByJudgement, ///< A target in words, judged by a person.
    NotJudged, ///< A target in words that nobody has judged yet.
    ReferenceMissing, ///< The target refers to a series (or a year before) without a value.
    TargetSumIncomplete, ///< A year of yearly targets that add up has none.
    UnitMismatch, ///< The source states another unit than the indicator's.
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
        {"keep_rule", QT_TRANSLATE_NOOP("words", "To be kept: no progress")},
        {"no_level", QT_TRANSLATE_NOOP("words", "No level to keep")},
        {"range_end_zero", QT_TRANSLATE_NOOP("words", "Outside a range that ends at zero")},
        {"not_a_range", QT_TRANSLATE_NOOP("words", "Target is no range")},
        {"path_not_begun", QT_TRANSLATE_NOOP("words", "Nothing is expected yet")},
        {"path_zero", QT_TRANSLATE_NOOP("words", "Yearly path is zero")},
        {"no_milestones", QT_TRANSLATE_NOOP("words", "No milestones")},
        {"by_difference", QT_TRANSLATE_NOOP("words", "Judged by the difference")},
        {"by_change", QT_TRANSLATE_NOOP("words", "Judged by the direction")},
        {"nothing_to_compare", QT_TRANSLATE_NOOP("words", "Nothing to compare with")},
        {"by_judgement", QT_TRANSLATE_NOOP("words", "Judged by a person")},
        {"not_judged", QT_TRANSLATE_NOOP("words", "Not judged yet")},
        {"reference_missing", QT_TRANSLATE_NOOP("words", "Reference of the target has no value")},
        {"target_sum_incomplete", QT_TRANSLATE_NOOP("words", "A yearly target of the sum is missing")},
        {"unit_mismatch", QT_TRANSLATE_NOOP("words", "Unit differs")},
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

/// The formulas that are shown side by side (計算式の比較), in this order everywhere.
inline constexpr std::array rateFormulas = {RateFormula::ActualOverTarget, RateFormula::TargetOverActual,
    RateFormula::Complement, RateFormula::BaselineProgress, RateFormula::PathProgress,
    RateFormula::ActualOverPath, RateFormula::ActualOverShare, RateFormula::KeepLevel,
    RateFormula::WithinRange, RateFormula::Milestones};

/// Those of them that measure the same thing, how much of the target is reached, and so can stand for each
/// other.
inline constexpr std::array targetFormulas = {RateFormula::ActualOverTarget, RateFormula::TargetOverActual,
    RateFormula::Complement, RateFormula::BaselineProgress};

/// What the target comes down to in the year: a number to calculate with, or why there is none.
using TargetNumber = std::variant<NoRate, Fraction>;

/// The milestones of a series that are reached by the end of the year.
struct MilestonesOfYear {
    int all = 0;
    int reached = 0;
    Fraction weightOfAll;
    Fraction weightOfReached;
};

/// One series in one year, as of that year: inputs, and which formula counts.
struct SeriesRates {
    Id<Series> series;
    QString seriesName;
    Indicator indicator; ///< Owner, name, unit, direction … (texts are shared, not copied).
    FiscalYear year;
    FiscalYear firstYear; ///< Of the plan generation: where sums begin.
    std::optional<FiscalYear> baselineYear;
    Reading baseline;
    std::optional<Target> target; ///< In the version that papers of this year print.
    /// Of a relative target what it comes down to; of yearly targets that add up their sum; behind an arrow
    /// or words the internal number.
    TargetNumber targetNumber = NoRate::NoTarget;
    ActualOfYear actual;
    Reading previous; ///< The actual of the year before.
    MilestonesOfYear milestones;
    std::optional<bool> judgement; ///< What a person said about a target in words.
    bool hasOtherUnit = false; ///< The source states another unit.
    /// The formula that counts; nullopt when none does. For ByDirection the ratio, or the progress from the
    /// baseline where the ratio would divide by zero.
    std::optional<RateFormula> countingFormula;
    Rate counting = NoRate::NoTarget; ///< The rate of countingFormula, or why there is none.
    std::optional<bool>
        isReached; ///< 達成 or 未達成 by the words of the target; nullopt when that cannot be said.

    /// Computed when asked for. Difference and DirectionOnly are no percentages: the reason says how they
    /// judge. `formula` is not ByDirection.
    Rate rateBy(RateFormula formula) const;

    /// The way the target wants the numbers to go: an arrow's own, else the indicator's.
    Direction wanted() const;
    /// Whether a level is to be kept: 維持, →, or the indicator's direction.
    bool isKept() const;
    /// The target's own tolerance, else the indicator's.
    Tolerance tolerance() const;
    /// The level that is to be kept: the target's number, else the baseline.
    std::optional<Fraction> level() const;
    /// p(y) and where the path leads; nullopt without baseline or number. A baseline without a year is taken
    /// to be of the year before the plan.
    std::optional<Fraction> pathValue() const;
    FiscalYear pathBegin() const;
    /// The share of the target that should be reached in the year (F5 without a baseline): the years of the
    /// plan up to now ÷ the years up to the target, bent by the path's shape; nullopt without a target.
    std::optional<Fraction> expectedPart() const;
    /// x − t in the unit; nullopt when one is missing. Of a range the distance to the nearer end, 0 inside.
    std::optional<Fraction> difference() const;
    /// The baseline or the year before, whichever the indicator compares with.
    const Reading& compared() const;
    /// Better, unchanged or worse than compared(), by wanted() and tolerance(); nullopt when one is missing.
    std::optional<Change> change() const;
    /// The same against the baseline with a tolerance of its own (conditions of grades).
    std::optional<Change> changeFromBaseline(const Tolerance& tolerance) const;
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
