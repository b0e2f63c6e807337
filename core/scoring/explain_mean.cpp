#include "core/scoring/explain_mean.h"

namespace core {

namespace {

/// The name of each rule; %1 is the weight of priority projects.
struct RuleWords {
    MeanOf mean;
    Weighting weighting;
    const char* english;
};
constexpr RuleWords ruleWords[] = {
    {MeanOf::Leaves, Weighting::Equal,
        QT_TRANSLATE_NOOP("explain", "plain mean of all values (equal weights)")},
    {MeanOf::Leaves, Weighting::Priority,
        QT_TRANSLATE_NOOP(
            "explain", "weighted mean of all values (priority projects weigh %1 times as much)")},
    {MeanOf::Leaves, Weighting::Custom,
        QT_TRANSLATE_NOOP("explain", "weighted mean of all values (by own weights)")},
    {MeanOf::Means, Weighting::Equal,
        QT_TRANSLATE_NOOP("explain",
            "mean of means, from projects through challenges and goals to the plan (equal weights)")},
    {MeanOf::Means, Weighting::Priority,
        QT_TRANSLATE_NOOP("explain",
            "mean of means, from projects through challenges and goals to the plan (priority projects weigh "
            "%1 times as much)")},
    {MeanOf::Means, Weighting::Custom,
        QT_TRANSLATE_NOOP("explain",
            "mean of means, from projects through challenges and goals to the plan (by own weights)")},
};

} // namespace

QString printedRule(const MeanRule& rule)
{
    for (const RuleWords& words : ruleWords)
        if (words.mean == rule.mean && words.weighting == rule.weighting) {
            const QString name = sentence("explain", words.english);
            return rule.weighting == Weighting::Priority ? name.arg(printed(rule.priorityFactor)) : name;
        }
    return {};
}

std::optional<QString> printedCoverage(const RateMean& mean)
{
    if (!mean.coverage)
        return std::nullopt;
    const Fraction& exact = *mean.coverage;
    for (int decimals = 0; decimals < maxDecimals; ++decimals) {
        const auto rounded = exact.rounded(decimals);
        const bool readsAsAllOrNothing = rounded && (*rounded == Decimal(0) || *rounded == Decimal(100));
        if (!readsAsAllOrNothing || Fraction(*rounded) == exact)
            return printedRate(exact, decimals);
    }
    return printedRate(exact, maxDecimals);
}

QString explainedCoverage(const RateMean& mean)
{
    const auto coverage = printedCoverage(mean);
    return coverage ? sentence("explain", "%1 of the weight is evaluated.").arg(*coverage) : QString();
}

QStringList explainedRule(const RateMean& mean)
{
    const auto coverage = printedCoverage(mean);
    if (!mean.percent || !coverage)
        return {explainedNoMean(mean)};
    QStringList lines{sentence("explain", "Mean achievement rate: %1. %2 of the weight is evaluated.")
                          .arg(printedRule(mean.rule), *coverage)};
    if (mean.rule.isCapped)
        lines << sentence("explain", "Rates over 100% count as 100% in means, and only there (%1 values).")
                     .arg(mean.capped);
    if (mean.weightless > 0)
        lines << sentence("explain", "%1 values with the weight 0 do not count.").arg(mean.weightless);
    return lines;
}

QString explainedNoMean(const RateMean& mean)
{
    if (mean.percent)
        return {};
    return mean.reason == NoMean::WeightsZero
        ? sentence("explain",
            "Nothing to average: the weights of all %1 values are zero. Give one of them a weight above 0.")
              .arg(mean.weightless)
        : sentence("explain", "Nothing to average: none of the %1 values has a rate.").arg(mean.all);
}

QString printedMean(const RateMean& mean)
{
    return mean.percent ? printedRate(*mean.percent) : sentence("explain", "Nothing to average");
}

QString explainedVariant(const Plan& plan, const Variant& variant, FiscalYear year)
{
    const QString name = variant.subject ? recordName(plan, *variant.subject, year) : QString();
    switch (variant.kind) {
    case VariantKind::WeightHalved:
        return sentence("explain", "Weight of “%1” at 50%").arg(name);
    case VariantKind::WeightRaised:
        return sentence("explain", "Weight of “%1” at 150%").arg(name);
    case VariantKind::LeftOut:
        return sentence("explain", "“%1” left out").arg(name);
    case VariantKind::Formula:
        return sentence("explain", "All values by “%1”")
            .arg(wordLabel(variant.formula.value_or(RateFormula::ByDirection)));
    }
    return {};
}

QString relistedMeanLine(const Score& score)
{
    if (score.relisted == 0 || score.rule.mean != MeanOf::Means || !score.mean.percent)
        return {};
    return sentence("explain",
        "The mean of the plan counts what is shown again under a further goal only at its main place; it is "
        "therefore not the mean of the means of the goals.");
}

} // namespace core
