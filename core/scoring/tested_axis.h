// The line of values that the bands of a scheme are compared with: its intervals, and the values that really
// occur on it at the scheme's precision.
#pragma once

#include "core/model/decimal.h"

#include <functional>
#include <vector>

namespace core {

/// An interval of tested values; an absent end is open to infinity, and its `is…Included` means nothing.
struct Interval {
    std::optional<Decimal> lower;
    bool isLowerIncluded = false;
    std::optional<Decimal> upper;
    bool isUpperIncluded = false;
    bool operator==(const Interval&) const = default;

    bool contains(const Fraction& value) const;
    /// No number at all lies in it.
    bool isEmpty() const;
};
/// 「80≦x<90」, 「x<60」, one value as 「x=70」; 「x」 for all values.
QString printed(const Interval& interval);

/// What lies in both.
Interval commonPart(const Interval& one, const Interval& other);

/// Tested values that can occur. `testDecimals` as in GradeScheme: multiples of 0.1 for 1, whole numbers for
/// 0. Exact (nullopt) is looked at to maxDecimals decimals: ends that differ less are not told apart.
class TestedAxis {
public:
    explicit TestedAxis(std::optional<int> testDecimals)
        : testDecimals_(testDecimals)
    {
    }
    /// A value in the interval that can occur, written as short as possible: the middle; where an end is
    /// infinite the first one from the other end on, a tenth (or the smallest step) behind an open end.
    /// nullopt when none can occur there: between 89.9 and 90 lies nothing at one decimal.
    std::optional<Decimal> exampleIn(const Interval& interval) const;

private:
    std::optional<int> testDecimals_;
};

/// What holds of a stretch of the line; 0 = nothing to tell.
using KindAt = std::function<int(const Fraction& value)>;

struct Stretch {
    Interval interval;
    int kind = 0;
};
/// The stretches of the line with one kind each, from −∞ up, those with kind 0 left out. `kindAt` may change
/// only at the `ends`, which come in any order and any number of times.
std::vector<Stretch> stretchesOf(std::vector<Decimal> ends, const KindAt& kindAt);

} // namespace core
