// Averages of rates with weights: what one value of an average is, and the mean of values or of means.
#pragma once

#include "core/model/records.h"
#include "core/scoring/grade.h"

namespace core {

/// One series of the year with its rates, the grade that the bands compute from the counting one, and what it
/// is in averages.
struct SeriesScore {
    SeriesRates rates;
    ComputedGrade computed;
    bool isTotal = false; ///< 計: no value of its own where the indicator has other series.
    Decimal weight = 1; ///< The indicator's own, by the rule of the year.
    /// What the year's value was made of (1,864 of 2,002); absent also when it is a sum over years.
    std::optional<Decimal> numerator = {};
    std::optional<Decimal> denominator = {};
};

/// A series without a counting rate, and why.
struct LeftOut {
    size_t series = 0; ///< Position in Score::series.
    NoRate reason = NoRate::ActualMissing;
};

/// Why nothing can be averaged (算定対象なし).
enum class NoMean {
    NothingCounts, ///< There is no value, or none of those with a weight has a rate.
    WeightsZero, ///< There are values, but the weights of all are zero.
};
template <>
struct Words<NoMean> {
    static constexpr Word list[] = {
        {"nothing_counts", QT_TRANSLATE_NOOP("words", "No rate to average")},
        {"weights_zero", QT_TRANSLATE_NOOP("words", "All weights are zero")},
    };
};

/// The mean of counting rates by the rule of the year. Below 0 % they count as they are; over 100 % too,
/// unless the rule is capped. What is missing leaves the denominator and never moves the mean.
struct RateMean {
    std::optional<Fraction> percent; ///< nullopt when nothing counts (算定対象なし); never 0.
    std::optional<NoMean> reason = NoMean::NothingCounts; ///< Set exactly when `percent` is not.
    int counted = 0; ///< How many values the mean is taken of.
    int applicable = 0; ///< `all` without 対象外, 設定になじまない and 調査年でない.
    int all = 0; ///< Values with a weight. The series of an indicator may be one value (SeriesRule).
    int weightless = 0; ///< Values with weight 0: neither among `all` nor in the mean.
    int capped = 0; ///< Values of which a rate over 100 % counts as 100.
    /// The part of the applicable weight that has a rate, in percent (重みの82%を評価); nullopt when nothing
    /// with a weight is applicable.
    std::optional<Fraction> coverage;
    MeanRule rule;
    std::vector<LeftOut> leftOut; ///< Of the values with a weight; series by series.
};

/// One value of an average: a series by itself, or those series of an indicator that are one value.
struct MeanValue {
    std::vector<size_t> series; ///< Positions in Score::series, never empty; all of one indicator.
};

/// What one mean is taken of: values, and parts that are averaged by themselves where the rule says mean of
/// means.
struct MeanPart {
    RecordRef owner; ///< The plan, goal, challenge or project.
    Decimal weight = 1; ///< Among its siblings; without meaning for the whole itself.
    std::vector<MeanValue> values; ///< Each with the weight of its indicator.
    std::vector<MeanPart> parts;
};

/// The series at `chosen` as values: those of one indicator stand together and are one value or several as
/// its SeriesRule says. A total counts only where it is alone.
std::vector<MeanValue> valuesOf(const std::vector<SeriesScore>& series, const std::vector<size_t>& chosen);

/// What several series are together: 12 of 20.
struct PooledParts {
    Fraction numerator;
    Fraction denominator;
};

/// What a value comes to.
///
/// Several series are one value by the indicator's SeriesRule: the lowest of the rates, or their mean; those
/// without a rate leave it. The mean weighs the series equally, except where all of them state numerator and
/// denominator and have the same target (and baseline): then by the denominators, so that it is the rate of
/// Σ numerators ÷ Σ denominators (6 of 10 and 6 of 10 are 12 of 20) and not a mean of rates.
struct ValueRate {
    std::optional<Fraction> percent; ///< Capped as the rule says; nullopt when no series has a rate.
    bool isCapped = false;
    int applicable = 0; ///< Series for which a number was to be expected.
    int rated = 0; ///< Those of them with a rate.
    std::optional<PooledParts> pool; ///< Present when the rate is that of the pooled value.
};
/// By the counting formula, or by `formula` where that gives a rate and fits the direction (実績÷目標 for
/// more is better, 目標÷実績 for less is better); a series that it does not suit keeps its own rate, and one
/// that has none gets none, so that the same series are averaged.
ValueRate rateOf(const std::vector<SeriesScore>& series, const MeanValue& value, bool isCapped,
    std::optional<RateFormula> formula = std::nullopt);

/// Σ weight × rate and Σ weight of what has a rate; also of the parts of something.
struct WeightedSum {
    Fraction sum;
    Fraction weight;
    /// nullopt when nothing has a weight.
    std::optional<Fraction> mean() const { return sum.dividedBy(weight); }
};
/// What a part adds to the sum it belongs to: its values with their weights multiplied by its own, or its
/// mean with its own weight.
WeightedSum withinWhole(const WeightedSum& part, const Fraction& weight, MeanOf mean);

RateMean meanOf(const std::vector<SeriesScore>& series, const MeanPart& whole, const MeanRule& rule);

} // namespace core
