#include "core/scoring/trend.h"

namespace core {

namespace {

Fraction yearsBetween(FiscalYear from, FiscalYear to)
{
    return qint64(to.year - from.year);
}

} // namespace

Fraction TrendLine::valueIn(FiscalYear year) const
{
    return atOrigin + perYear * yearsBetween(origin, year);
}

// Years are counted from the first point: the same values in other years give the same line, and the numbers
// stay small. slope = (n·Σxy − Σx·Σy) ÷ (n·Σx² − (Σx)²)
std::optional<TrendLine> leastSquares(const std::vector<YearPoint>& points)
{
    if (points.empty())
        return std::nullopt;
    const FiscalYear origin = points.front().year;
    const Fraction count(qint64(points.size()));
    Fraction years;
    Fraction squares;
    std::vector<Fraction> values;
    std::vector<Fraction> products;
    for (const YearPoint& point : points) {
        const Fraction year = yearsBetween(origin, point.year);
        years = years + year;
        squares = squares + year * year;
        values.push_back(point.value);
        products.push_back(year * point.value);
    }
    const Fraction sum = sumOf(values);
    const auto slope = (count * sumOf(products) - years * sum).dividedBy(count * squares - years * years);
    if (!slope)
        return std::nullopt;
    return TrendLine{origin, (sum - *slope * years).dividedBy(count).value_or(Fraction()), *slope};
}

std::optional<TrendLine> throughLastTwo(const std::vector<YearPoint>& points)
{
    if (points.size() < 2)
        return std::nullopt;
    const YearPoint& last = points.back();
    const YearPoint& before = points[points.size() - 2];
    const auto slope = (last.value - before.value).dividedBy(yearsBetween(before.year, last.year));
    return slope ? std::optional(TrendLine{last.year, last.value, *slope}) : std::nullopt;
}

} // namespace core
