// The items of one evaluator's part of a sheet (①–⑦ …) as blocks.
#pragma once

#include "core/handout/compose_parts.h"

namespace core {

/// Which indicators one part of a sheet speaks of, as positions in the Score.
struct PartSeries {
    std::vector<size_t> tabled; ///< In the part's own tables.
    std::vector<size_t> besideGrade; ///< Their rates stand beside the grade.
    /// Items of indicators without any are left out instead of printed as 未入力, because they stand
    /// elsewhere on the sheet.
    bool hidesIndicators = false;
};

/// Appends the items of the part's form in order: text, choices, carried items and the grade in one table as
/// long as they follow each other, indicators as tables of their own.
void addItems(std::vector<Block>& blocks, const PlanYear& year, Id<Project> project, const SheetPart& part,
    const PartSeries& series);

/// Appends the items of indicators that `common` fill, under the form of the year, and those that no series
/// of `all` (those of the whole sheet) fills as 未入力. Nothing when there are none in common: then each part
/// has its own.
void addIndicatorItems(std::vector<Block>& blocks, const PlanYear& year, const std::vector<size_t>& common,
    const std::vector<size_t>& all);

} // namespace core
