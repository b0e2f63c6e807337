// How calculated numbers are printed that need not come out even: gaps, path values, yearly changes.
#pragma once

#include "core/model/decimal.h"

namespace core {

/// With `decimals` places where that is exact, else rounded half up to one place more: 「5」, 「16.7」. ▲ for
/// minus.
QString printedCalculated(const Fraction& number, int decimals);

} // namespace core
