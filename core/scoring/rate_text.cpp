// Rates as they are printed: printedRate() and printedCounting() of rate.h.
#include "core/scoring/rate.h"

namespace core {

QString printedRate(const Fraction& percent, int decimals)
{
    const auto rounded = percent.rounded(decimals);
    return (rounded ? printed(*rounded) : percent.toText()) + QLatin1Char('%');
}

bool isMissedAtFullRate(const SeriesRates& rates)
{
    const auto percent = percentOf(rates.counting);
    if (!percent || rates.isReached != false)
        return false;
    const auto rounded = percent->rounded(rateDecimals);
    return (rounded ? Fraction(*rounded) : *percent) >= Fraction(100);
}

QString printedCounting(const SeriesRates& rates)
{
    const auto percent = percentOf(rates.counting);
    if (!percent)
        return {};
    const QString rate = printedRate(*percent);
    return isMissedAtFullRate(rates) ? sentence("explain", "%1 (missed)").arg(rate) : rate;
}

} // namespace core
