// The vertical axis of a chart: from where to where, and the exact words at its ticks.
#pragma once

#include "core/handout/handout.h"

#include <algorithm>

namespace core {

/// Ticks are whole multiples of a step 1, 2 or 5 × 10^exponent; their words are made from whole numbers,
/// never from a rounded double.
struct ChartScale {
    qint64 firstStep = 0; ///< The lowest tick in steps: 0 unless the values are negative or far from zero.
    qint64 lastStep = 1;
    int digit = 1; ///< 1, 2 or 5.
    int exponent = 0;

    bool containsZero() const { return firstStep <= 0 && lastStep >= 0; }
    /// Where the axis of the years lies: at zero, else at the end that is nearest to it.
    qint64 axisStep() const { return std::clamp<qint64>(0, firstStep, lastStep); }
    double step() const;
    /// 0 at the lowest tick, 1 at the highest.
    double share(double value) const;
    /// "1,500", "0.05", "-20".
    QString words(qint64 atStep) const;
};

/// The scale that shows all values with two to six ticks; whole ones when all values are whole. Without
/// values: 0 … 1.
ChartScale chartScale(const std::vector<double>& values);
/// The same for whatever the chart draws.
ChartScale chartScale(const ChartBlock& chart);

} // namespace core
