// Whether the figures of a series can be believed (domain §13.2, 9): what looks like a slip of the pen, and
// targets that ask for nothing.
#pragma once

#include "core/scoring/findings.h"

namespace core {

/// What is worth a look about the figures of one series in the year of `rates`, all as notices. `what` names
/// the series at the head of each sentence; `firstYear` is where sums begin.
///
/// - Same as last year: the same number in the year before (the survey before, where there are survey years).
///   Not for 0 = 0, 100 % = 100 %, numbers of one significant digit (3 kindergartens stay 3), what is to be
///   kept, and milestones: there it is the rule.
/// - Jump: larger ÷ smaller within 20 % of 10, 100, 1,000 …, compared with the year before, else with the
///   baseline. Slips of the decimal point and 千円 for 円 look like that, growth hardly ever.
/// - Unit: what the value's source states is not the indicator's unit (width does not count).
/// - Total ≠ parts, in their own numbers; of shares (%, ‰) in numerators and denominators. Only when every
/// part
///   is known; 対象外 parts add nothing.
/// - Ratio: numerator ÷ denominator, rounded half up to the decimals that are printed, is not the value. By
///   the unit × 100 (%) or × 1,000 (‰); for other units per 1, 100, 1,000 … 100,000 (人口10万対).
/// - Target: its year is past and no later one is set; met by 150 % or more two years running (実績÷目標,
///   目標÷実績 when less is better); worse than last year's actual. Not of targets behind arrows or words.
/// - Source: neither value nor indicator names one; once for each indicator.
/// - Baseline: none, and no reason why. Not for sums, milestones, ranges, and targets that a person judges or
///   that move with another number.
std::vector<Finding> qualityFindings(
    const Measures& measures, const SeriesRates& rates, FiscalYear firstYear, const QString& what);

} // namespace core
