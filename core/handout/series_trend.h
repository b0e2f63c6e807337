// One series over the years as a chart: actual values, and the path from the baseline to the target or, where
// the target is a range, the band between its limits.
#pragma once

#include "core/handout/handout.h"
#include "core/model/lookup.h"

namespace core {

/// `years` fiscal years from `first`; the target in the version of `asOf`; no actual value after
/// `lastActual`. Without any number the block has no lines and no bands, and its sentence says so.
ChartBlock seriesTrend(const Plan& plan, Id<Series> series, FiscalYear first, int years, FiscalYear asOf,
    std::optional<FiscalYear> lastActual = {});

} // namespace core
