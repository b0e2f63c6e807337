// Every printed number of a Score in one line of words: formula, inputs, rounding and scheme.
#pragma once

#include "core/scoring/rollup.h"

namespace core {

/// 「実績 54.0 ÷ 目標 60.0 = 90.0%」; names the rounding where something was rounded away, and the reason
/// where there is no rate.
QString explainedRate(const SeriesRates& rates, RateFormula formula);

/// The rate that counts, as explainedRate(), or why none counts.
QString explainedCounting(const SeriesRates& rates);

/// Where the actual comes from when it is a sum over years, with the years that are missing; empty otherwise.
QString explainedSum(const SeriesRates& rates, FiscalYear firstYear);

/// Which band of which scheme holds the rate: 「89.5% は「流山市 R7」のどの区分にも入りません。」
QString explainedGrade(const Plan& plan, const Score& score, const SeriesScore& series);
/// 「168.8%」: what a scheme compared with its bands, where that is not the rate that counts; else empty.
QString comparedRate(const GradeScheme* scheme, const ComputedGrade& computed);

/// Which grade of the sheets counts and whose it is, or why none counts.
QString explainedEntered(const Plan& plan, const EnteredGrade& entered, FiscalYear year);

/// 「達成率の平均 93.2%（12件。算定できない3件を除く）」, or that nothing can be averaged.
QString explainedMean(const RateMean& mean);

/// 「評価 84 / 対象 120 / 全 126」.
QString explainedTally(const GradeTally& tally);

/// How the goals' sums exceed the total because of 再掲; empty when they do not.
QString relistedFootLine(const Score& score);

/// A share line's note: shares are adjusted to add up to 100.0 %; empty when plain rounding gives the same.
QString shareFootLine(const GradeTally& tally);

/// Why projects that do have grades count as not evaluated: their departments differ, some departments have
/// none, or the grade is of another scheme; empty when there are no such projects.
QString notEvaluatedFootLine(const GradeTally& tally);

} // namespace core
