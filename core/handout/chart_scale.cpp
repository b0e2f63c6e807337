#include "core/handout/chart_scale.h"

#include <cmath>

namespace core {

namespace {

constexpr int mostSteps = 5;
/// Values that fill less than this share of the way from zero start the axis near their lowest.
constexpr double leastSpread = 0.25;
constexpr int digits[] = {1, 2, 5};

QString grouped(qint64 whole)
{
    QString text = QString::number(std::abs(whole));
    for (qsizetype i = text.size() - 3; i > 0; i -= 3)
        text.insert(i, u',');
    return whole < 0 ? u'▲' + text : text;
}

} // namespace

double ChartScale::step() const
{
    return digit * std::pow(10.0, exponent);
}

double ChartScale::share(double value) const
{
    return (value / step() - double(firstStep)) / double(lastStep - firstStep);
}

QString ChartScale::words(qint64 atStep) const
{
    qint64 number = atStep * digit;
    for (int i = 0; i < exponent; ++i)
        number *= 10;
    if (exponent >= 0)
        return grouped(number);
    const QString text = QString::number(std::abs(number)).rightJustified(-exponent + 1, u'0');
    const QString sign = number < 0 ? QStringLiteral("▲") : QString();
    return sign + text.left(text.size() + exponent) + u'.' + text.right(-exponent);
}

ChartScale chartScale(const std::vector<double>& values)
{
    ChartScale scale;
    if (values.empty())
        return scale;
    const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
    double low = *lowest;
    double high = *highest;
    if (low >= 0 && high - low >= leastSpread * high)
        low = 0;
    if (high <= 0 && high - low >= leastSpread * -low)
        high = 0;
    if (low == high) {
        low = std::min(low, 0.0);
        high = low == high ? low + 1 : high;
    }
    scale.exponent = int(std::floor(std::log10((high - low) / mostSteps)));
    // Counts of people have no halves.
    if (std::all_of(values.begin(), values.end(), [](double value) { return value == std::floor(value); }))
        scale.exponent = std::max(scale.exponent, 0);
    for (size_t i = 0;; ++i) {
        scale.digit = digits[i % std::size(digits)];
        scale.exponent += i > 0 && i % std::size(digits) == 0;
        scale.firstStep = qint64(std::floor(low / scale.step() + 1e-9));
        scale.lastStep = std::max(scale.firstStep + 1, qint64(std::ceil(high / scale.step() - 1e-9)));
        if (scale.lastStep - scale.firstStep <= mostSteps)
            return scale;
    }
}

ChartScale chartScale(const ChartBlock& chart)
{
    std::vector<double> values;
    for (const ChartLine& line : chart.lines)
        for (const std::optional<double>& value : line.values)
            if (value)
                values.push_back(*value);
    for (const ChartBand& band : chart.bands)
        values.insert(values.end(), {band.lower, band.upper});
    return chartScale(values);
}

} // namespace core
