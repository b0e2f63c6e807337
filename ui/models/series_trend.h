// One series over the years as a chart: actual values, and the path from the baseline to the target or, where
// the target is a range, the band between its limits.
#pragma once

#include "core/handout/handout.h"
#include "core/model/lookup.h"

namespace ui {

/// `years` fiscal years from `first`; the target in the version of `asOf`. Without any number the block has
/// no lines and no bands, and its sentence says so.
core::ChartBlock trendOf(const core::Plan& plan, core::Id<core::Series> series, core::FiscalYear first,
    int years, core::FiscalYear asOf);

} // namespace ui
