// Which series a grid of indicators shows, in the order of the printed plan.
#pragma once

#include "core/model/lookup.h"
#include "core/model/records.h"

#include <vector>

namespace ui {

/// The series below `selection`: of a plan, a goal (its own, its challenges', its projects'), a challenge, a
/// project (also given by a placement), a department (its projects in `year`) or one indicator. A null id, or
/// any other kind, is the whole plan of `year`. Goal before challenge before project, each in printed order;
/// 再掲 projects stand at their main place only.
std::vector<core::Id<core::Series>> seriesBelow(
    const core::Plan& plan, core::RecordRef selection, core::FiscalYear year);

/// The number of the indicator's owner as printed: 「3」; a goal's with the city's word: 「基本目標 1」.
QString ownerNumber(const core::Plan& plan, const core::Indicator& indicator);

/// A series with the number before it by which its indicator is found: 「3 待機児童数 若者」.
QString numberedTitle(const core::Plan& plan, core::Id<core::Series> series, core::FiscalYear year);

} // namespace ui
