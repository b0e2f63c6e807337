// The items of one evaluator's part of a sheet (①–⑦ …) as blocks.
#pragma once

#include "core/handout/compose_parts.h"

namespace core {

/// Appends the items of the part's form in order: text, choices, carried items and the grade in one table as
/// long as they follow each other, indicators as tables of their own. `series` are those that belong to this
/// part (positions in the Score). With `hidesIndicators`, items of indicators without any are left out
/// instead of printed as 未入力, because they stand elsewhere on the sheet.
void addItems(std::vector<Block>& blocks, const PlanYear& year, Id<Project> project, const SheetPart& part,
    const std::vector<size_t>& series, bool hidesIndicators);

/// Appends only the items of indicators that `series` fill, under the form of the year.
void addIndicatorItems(std::vector<Block>& blocks, const PlanYear& year, const std::vector<size_t>& series);

} // namespace core
