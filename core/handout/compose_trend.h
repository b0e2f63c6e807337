// The trend chart of a sheet: actuals and targets of one indicator over the years.
#pragma once

#include "core/handout/compose_parts.h"

namespace core {

/// The trend of the first outcome indicator (else of any) among `series` that has at least two values up to
/// the year; nullopt when none has.
std::optional<ChartBlock> trendChart(const PlanYear& year, const std::vector<size_t>& series);

} // namespace core
