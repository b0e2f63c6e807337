// Whether a value is what it is made of: a ratio of numerator and denominator, a total of parts.
#pragma once

#include "core/scoring/rate.h"

namespace core {

/// What is wrong with a value that has a numerator and a denominator, as a sentence that begins with `what`.
/// nullopt when the value fits, is missing, or lacks one of the two.
std::optional<QString> ratioFault(const Value& value, const Indicator& indicator, const QString& what);

/// What is wrong with the total series of an indicator in the year of `rates`, as a sentence that begins with
/// `what`. nullopt for other series, when the parts add up, and while one of them is not known.
std::optional<QString> totalFault(const Measures& measures, const SeriesRates& rates, const QString& what);

} // namespace core
