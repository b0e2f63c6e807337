#include "core/scoring/survey.h"

#include "core/model/folded_width.h"

namespace core {

namespace {

std::optional<SurveyChange> changeSince(const SurveyShare& now, const Reading& before,
    std::optional<int> sampleSize, std::optional<FiscalYear> year)
{
    const auto number = before.number();
    if (!number || !sampleSize)
        return std::nullopt;
    const SurveyShare share{*number, *sampleSize};
    const auto margin = squaredMarginOfChange(share, now);
    const auto isWithin = isWithinMargin(share, now);
    if (!margin || !isWithin)
        return std::nullopt;
    return SurveyChange{year, now.percent - share.percent, *margin, *isWithin};
}

const Value* latestBefore(const Measures& measures, Id<Series> series, FiscalYear year)
{
    const Value* latest = nullptr;
    for (const Value* value : measures.values.of(series))
        if (value->reading.isNumber() && value->year < year && (!latest || latest->year < value->year))
            latest = value;
    return latest;
}

} // namespace

std::optional<Fraction> squaredMargin(const SurveyShare& share)
{
    const Fraction rest = Fraction(100) - share.percent;
    if (share.sampleSize <= 0 || share.percent.sign() <= 0 || rest.sign() <= 0)
        return std::nullopt;
    const Fraction factor = Decimal(196, 2);
    return (factor * factor * share.percent * rest).dividedBy(Fraction(qint64(share.sampleSize)));
}

std::optional<Fraction> squaredMarginOfChange(const SurveyShare& before, const SurveyShare& now)
{
    const auto first = squaredMargin(before);
    const auto second = squaredMargin(now);
    return first && second ? std::optional(*first + *second) : std::nullopt;
}

std::optional<bool> isWithinMargin(const SurveyShare& before, const SurveyShare& now)
{
    const auto margin = squaredMarginOfChange(before, now);
    if (!margin)
        return std::nullopt;
    const Fraction change = now.percent - before.percent;
    return change * change <= *margin;
}

// The result is the largest whole m, in units of the last decimal, with m − ½ ≤ √square: found by halving,
// comparing the squares.
Decimal rootRounded(const Fraction& square, int decimals)
{
    Q_ASSERT(square.sign() >= 0 && decimals >= 0 && decimals <= maxDecimals);
    qint64 scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const Fraction scaled = square * Fraction(scale) * Fraction(scale);
    qint64 low = 0;
    qint64 high = 100'001 * scale;
    while (high - low > 1) {
        const qint64 middle = low + (high - low) / 2;
        const Fraction edge = Fraction(middle) - Decimal(5, 1);
        (edge * edge <= scaled ? low : high) = middle;
    }
    return Decimal(low, decimals);
}

QString printedMargin(const Fraction& squaredMargin, int decimals)
{
    return QStringLiteral("±") + printed(rootRounded(squaredMargin, std::max(decimals, 1)));
}

OutlookPart<SurveyNoise> surveyNoiseOf(const Measures& measures, const SeriesRates& rates)
{
    if (foldedWidth(rates.indicator.unit) != QLatin1String("%"))
        return NoOutlook::NotAShare;
    const Value* value = valueIn(measures, rates.series, rates.year);
    const auto number = value ? value->reading.number() : std::nullopt;
    if (!number)
        return NoOutlook::ActualMissing;
    if (number->isNegative() || *number > Decimal(100))
        return NoOutlook::NotAShare;
    if (value->sampleSize.value_or(0) <= 0)
        return NoOutlook::NoSampleSize;
    const SurveyShare share{*number, *value->sampleSize};
    const auto margin = squaredMargin(share);
    if (!margin)
        return NoOutlook::ShareAtTheEnd;
    SurveyNoise noise{share, *margin, std::nullopt, std::nullopt};
    if (const Value* before = latestBefore(measures, rates.series, rates.year))
        noise.sincePrevious = changeSince(share, before->reading, before->sampleSize, before->year);
    for (const Baseline* baseline : measures.baselines.of(rates.series))
        noise.sinceBaseline = changeSince(share, baseline->value, baseline->sampleSize, baseline->year);
    return noise;
}

} // namespace core
