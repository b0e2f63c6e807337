// The trend charts of a sheet: actuals and targets of one indicator over the years.
#pragma once

#include "core/handout/compose_parts.h"

namespace core {

/// The trend of the first outcome indicator (else of any) among `series` that has at least two values up to
/// the year, a few series a chart; none when there is no such indicator.
std::vector<ChartBlock> trendCharts(const PlanYear& year, const std::vector<size_t>& series);

} // namespace core
