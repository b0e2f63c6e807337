#include "core/scoring/quality_ratio.h"

#include "core/model/folded_width.h"
#include "core/scoring/equation.h"

namespace core {

namespace {

/// How many of the unit make one whole: the factors by which a ratio may be printed, the usual one first.
std::vector<qint64> factorsOf(const QString& unit)
{
    const QString folded = foldedWidth(unit).trimmed();
    if (folded == QLatin1String("%"))
        return {100};
    if (folded == QStringLiteral("‰"))
        return {1000};
    return {1, 100, 1000, 10'000, 100'000};
}

/// The one number of a value that is added up; nullopt when it is not given.
using Part = std::optional<Decimal> (*)(const Value& value);

std::optional<Decimal> readingOf(const Value& value)
{
    return value.reading.number();
}
std::optional<Decimal> numeratorOf(const Value& value)
{
    return value.numerator;
}
std::optional<Decimal> denominatorOf(const Value& value)
{
    return value.denominator;
}

/// The sum over the series that are no total; nullopt while one is not known, and when there are none.
std::optional<Fraction> sumOfParts(
    const Measures& measures, const std::vector<const Series*>& all, FiscalYear year, Part part)
{
    std::optional<Fraction> sum;
    for (const Series* series : all) {
        const Value* value = valueIn(measures, series->id, year);
        if (series->isTotal || (value && value->reading.missing() == Missing::NotApplicable))
            continue;
        const auto number = value ? part(*value) : std::nullopt;
        if (!number)
            return std::nullopt;
        sum = sum.value_or(Fraction()) + *number;
    }
    return sum;
}

/// With as many decimals as it takes; a sum of typed numbers needs no more than they have.
QString exactText(const Fraction& number, int decimals)
{
    for (int places = decimals; places <= maxDecimals; ++places)
        if (const auto rounded = number.rounded(places); rounded && Fraction(*rounded) == number)
            return printed(*rounded);
    return number.toText();
}

QString roundedText(const Fraction& number, int decimals)
{
    const auto rounded = number.rounded(decimals);
    return rounded ? printed(*rounded) : number.toText();
}

} // namespace

std::optional<QString> ratioFault(const Value& value, const Indicator& indicator, const QString& what)
{
    const auto number = value.reading.number();
    if (!number || !value.numerator || !value.denominator)
        return std::nullopt;
    const QString given = printed(*number, indicator.decimals);
    const auto ratio = Fraction(*value.numerator).dividedBy(*value.denominator);
    if (!ratio)
        return sentence("findings", "%1: the value of %2 is %3, but its denominator is 0 (numerator %4).")
            .arg(what, printed(value.year), given, printed(*value.numerator));
    const int decimals = std::min(std::max(number->scale(), indicator.decimals), maxDecimals);
    const std::vector<qint64> factors = factorsOf(indicator.unit);
    for (const qint64 factor : factors)
        if ((*ratio * Fraction(factor)).rounded(decimals) == number)
            return std::nullopt;
    return sentence("findings", "%1: the value of %2 is %3, but %4 ÷ %5 = %6.")
        .arg(what, printed(value.year), given, printed(*value.numerator), printed(*value.denominator),
            roundedText(*ratio * Fraction(factors.front()), decimals));
}

std::optional<QString> totalFault(const Measures& measures, const SeriesRates& rates, const QString& what)
{
    const auto& all = measures.series.of(rates.indicator.id);
    const auto own = std::find_if(
        all.begin(), all.end(), [&](const Series* series) { return series->id == rates.series; });
    const Value* total = valueIn(measures, rates.series, rates.year);
    if (own == all.end() || !(*own)->isTotal || !total)
        return std::nullopt;
    const std::vector<Part> parts = isPercentage(rates.indicator.unit)
        ? std::vector<Part>{numeratorOf, denominatorOf}
        : std::vector<Part>{readingOf};
    for (const Part part : parts) {
        const auto number = part(*total);
        const auto sum = sumOfParts(measures, all, rates.year, part);
        if (number && sum && *sum != Fraction(*number))
            return sentence("findings", "%1: the total of %2 is %3, but its parts add up to %4.")
                .arg(what, printed(rates.year), printed(*number, rates.indicator.decimals),
                    exactText(*sum, rates.indicator.decimals));
    }
    return std::nullopt;
}

} // namespace core
