// Straight lines through yearly values: what a forecast is made of. Exact; nothing is rounded here.
#pragma once

#include "core/model/calendar.h"
#include "core/model/decimal.h"

#include <optional>
#include <vector>

namespace core {

/// One known value. The years themselves are the horizontal axis, so that surveys every five years count with
/// their real distance.
struct YearPoint {
    FiscalYear year;
    Fraction value;
    bool operator==(const YearPoint&) const = default;
};

/// A straight line over the years.
struct TrendLine {
    FiscalYear origin;
    Fraction atOrigin;
    Fraction perYear;

    Fraction valueIn(FiscalYear year) const;
};

/// The line with the least sum of squared vertical distances. nullopt with fewer than two different years.
std::optional<TrendLine> leastSquares(const std::vector<YearPoint>& points);

/// The line through the last two of `points`, which are in ascending order of years. nullopt with fewer than
/// two, or when both are of the same year.
std::optional<TrendLine> throughLastTwo(const std::vector<YearPoint>& points);

} // namespace core
