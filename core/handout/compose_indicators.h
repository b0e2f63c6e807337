// How indicators stand on a sheet: one table an item.
#pragma once

#include "core/handout/compose_parts.h"

namespace core {

/// A table with one row a series: name, unit, baseline, up to four years of actuals, target, rate and
/// computed grade. Columns that no row needs are left out. `title` heads it and speaks of `titleSource`;
/// `series` are positions in the Score, at least one.
TableBlock indicatorTable(const PlanYear& year, const QString& title, const SourceRecord& titleSource,
    const std::vector<size_t>& series);

} // namespace core
