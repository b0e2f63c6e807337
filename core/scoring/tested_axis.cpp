#include "core/scoring/tested_axis.h"

#include "core/scoring/grade.h"

#include <algorithm>

namespace core {

namespace {

constexpr int tenth = 1; // decimals of the step behind the open end of what is not rounded

Fraction middle(const Decimal& lower, const Decimal& upper)
{
    return *(Fraction(lower) + Fraction(upper)).dividedBy(Fraction(2));
}

/// The multiple of 10^-decimals nearest to `from`, or its neighbour, that lies in the interval. Where `from`
/// is the middle or the only end, no other multiple lies in it when none of these does.
std::optional<Decimal> nearestOnGrid(const Interval& interval, const Fraction& from, int decimals)
{
    const std::optional<Decimal> nearest = from.rounded(decimals);
    if (!nearest)
        return std::nullopt;
    for (const int steps : {0, -1, 1}) {
        const Fraction value = Fraction(*nearest) + Fraction(Decimal(steps, decimals));
        if (interval.contains(value))
            return value.rounded(decimals);
    }
    return std::nullopt;
}

/// With as few decimals as it needs.
Decimal shortest(const Decimal& number)
{
    for (int decimals = 0; decimals < number.scale(); ++decimals)
        if (const auto shorter = Fraction(number).rounded(decimals); shorter && *shorter == number)
            return *shorter;
    return number;
}

/// The last stretch grows while the kind stays the same.
void append(std::vector<Stretch>& stretches, const Interval& piece, int kind)
{
    if (stretches.empty() || stretches.back().kind != kind) {
        stretches.push_back({piece, kind});
        return;
    }
    stretches.back().interval.upper = piece.upper;
    stretches.back().interval.isUpperIncluded = piece.isUpperIncluded;
}

} // namespace

bool Interval::contains(const Fraction& value) const
{
    if (lower) {
        const auto order = value <=> Fraction(*lower);
        if (order < 0 || (order == 0 && !isLowerIncluded))
            return false;
    }
    if (upper) {
        const auto order = value <=> Fraction(*upper);
        if (order > 0 || (order == 0 && !isUpperIncluded))
            return false;
    }
    return true;
}

bool Interval::isEmpty() const
{
    return lower && upper && (*upper < *lower || (*upper == *lower && !(isLowerIncluded && isUpperIncluded)));
}

QString printed(const Interval& interval)
{
    if (interval.lower && interval.lower == interval.upper)
        return QStringLiteral("x=") + printed(*interval.lower);
    Grade band;
    band.lower = interval.lower;
    band.isLowerIncluded = interval.isLowerIncluded;
    band.upper = interval.upper;
    band.isUpperIncluded = interval.isUpperIncluded;
    return hasBand(band) ? printedBand(band) : QStringLiteral("x");
}

Interval commonPart(const Interval& one, const Interval& other)
{
    Interval common = one;
    if (other.lower && (!one.lower || *one.lower < *other.lower)) {
        common.lower = other.lower;
        common.isLowerIncluded = other.isLowerIncluded;
    } else if (other.lower && *one.lower == *other.lower) {
        common.isLowerIncluded = one.isLowerIncluded && other.isLowerIncluded;
    }
    if (other.upper && (!one.upper || *other.upper < *one.upper)) {
        common.upper = other.upper;
        common.isUpperIncluded = other.isUpperIncluded;
    } else if (other.upper && *one.upper == *other.upper) {
        common.isUpperIncluded = one.isUpperIncluded && other.isUpperIncluded;
    }
    return common;
}

std::optional<Decimal> TestedAxis::exampleIn(const Interval& interval) const
{
    if (interval.isEmpty())
        return std::nullopt;
    const bool isFinite = interval.lower && interval.upper;
    const int decimals = testDecimals_.value_or(isFinite ? maxDecimals : tenth);
    std::optional<Decimal> example;
    if (isFinite)
        example = nearestOnGrid(interval, middle(*interval.lower, *interval.upper), decimals);
    else if (interval.lower)
        example = nearestOnGrid(interval, *interval.lower, decimals);
    else if (interval.upper)
        example = nearestOnGrid(interval, *interval.upper, decimals);
    else
        example = Decimal(0);
    return example ? std::optional(shortest(*example)) : std::nullopt;
}

std::vector<Stretch> stretchesOf(std::vector<Decimal> ends, const KindAt& kindAt)
{
    std::sort(ends.begin(), ends.end());
    ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
    if (ends.empty())
        ends.push_back(0);
    std::vector<Stretch> pieces;
    const auto look
        = [&](const Interval& piece, const Fraction& sample) { append(pieces, piece, kindAt(sample)); };
    look({{}, false, ends.front(), false}, Fraction(ends.front()) - Fraction(1));
    for (size_t i = 0; i < ends.size(); ++i) {
        look({ends[i], true, ends[i], true}, Fraction(ends[i]));
        if (i + 1 < ends.size())
            look({ends[i], false, ends[i + 1], false}, middle(ends[i], ends[i + 1]));
    }
    look({ends.back(), false, {}, false}, Fraction(ends.back()) + Fraction(1));
    std::erase_if(pieces, [](const Stretch& each) { return each.kind == 0; });
    return pieces;
}

} // namespace core
