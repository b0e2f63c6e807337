// How an average was made, in words: the rule, what it covers, what was capped, and why there is none.
#pragma once

#include "core/scoring/sensitivity.h"

namespace core {

/// 「全指標の単純平均（重み均等）」, 「全指標の加重平均（重点事業は2倍の重み）」 …
QString printedRule(const MeanRule& rule);

/// 「82%」: whole percents, rounded half up; as many decimals more as it takes not to read 0 or 100 where it
/// is neither. nullopt when nothing with a weight is applicable.
std::optional<QString> printedCoverage(const RateMean& mean);

/// 「重みの82%を評価」; empty when nothing with a weight is applicable.
QString explainedCoverage(const RateMean& mean);

/// 「達成率の平均: 全指標の単純平均（重み均等）。重みの82%を評価。」; further lines say the cap with the
/// number of values that it concerns, and how many do not count because their weight is 0. Where there is no
/// mean: why, as explainedNoMean().
QStringList explainedRule(const RateMean& mean);

/// 「算定対象なし: …」: that there is no rate, or that all weights are zero; empty when there is a mean.
QString explainedNoMean(const RateMean& mean);

/// 「93.2%」, or the words 「算定対象なし」.
QString printedMean(const RateMean& mean);

/// 「「保育所」の重みを50%に」, 「「入所児童数」を除外」, 「全系列を「基準比進捗」で算定」.
QString explainedVariant(const Plan& plan, const Variant& variant, FiscalYear year);

/// That the plan's mean of means counts 再掲 at their main place only and is therefore not the mean of the
/// goals' means; empty when it is.
QString relistedMeanLine(const Score& score);

} // namespace core
