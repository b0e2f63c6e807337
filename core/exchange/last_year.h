// Brings in last year's data: an indicator table in the layout officers know, any table through a column
// mapping, or an older file of ours.
#pragma once

#include "core/exchange/column_mapping.h"
#include "core/exchange/csv.h"
#include "core/exchange/grid.h"
#include "core/exchange/import_proposal.h"
#include "core/model/plan.h"

namespace core {

/// Where the import happens.
struct ImportContext {
    IdSource ids;
    FiscalYear year; ///< The year the window shows: the plan generation of rows without a year; 「27年度」 is
                     ///< read as seen from its end.
};

/// The human layout, one row per indicator, series and year: 事業番号, 事業名, 指標名, 系列, 種別, 単位,
/// 方向, 基準年度, 基準値, 目標年度, 目標値, 年度, 実績値, 備考 in any order.
/// - A project is found by number and name (owner_finder.h), its indicator and series by name; indicators,
/// series and values that are
///   missing are added. Rows of projects that the plan lacks are ignored. Rows without a project are for the
///   indicator of that name that belongs to a goal or challenge.
/// - An absent column changes nothing. An empty cell changes nothing either, but for 実績値: with a 年度 it
/// means 未入力.
/// - A target without 目標年度 is for the row's 年度. One that differs from what the papers of 年度 print is
/// a new version from that year; a first one holds from the plan's first year, or from 年度 where sheets of
/// earlier years are begun. Without 年度 it holds from the year after the last begun sheet, and is refused
/// where the plan has none.
/// - Numbers that are equal change nothing, however they are written. 備考 is the note of the year's value,
/// or of the indicator where
///   there is no 年度.
/// - Rows that contradict each other, and cells that cannot be read, are refused items with file, line and
/// column.
Result<ImportProposal> importIndicators(
    const Plan& plan, const ImportContext& context, const CsvFile& file, const QString& fileName);

/// Any table, by the same rules, read through a mapping. With mapping.addsOwners, missing goals (基本目標)
/// and projects are added; a row with a goal and no project is for an indicator of the goal.
Result<ImportProposal> importIndicators(const Plan& plan, const ImportContext& context, const CsvFile& file,
    const QString& fileName, const ColumnMapping& mapping);

/// Our own file of an earlier year: structure, indicators, values, sheets and all else. Records are the same
/// when their ids are, else by lineage (projects), else by number and name or what else identifies them. What
/// is missing here is added; what is empty here is filled; what differs from something non-empty is proposed
/// but not ticked. Order and places of what is here stay.
Result<ImportProposal> importOlderPlan(const Plan& plan, const Plan& older, const QString& fileName);

/// The indicators of all plans in the human layout, to be filled in by others and imported again: in printed
/// order, one row per series and year that has a value or a target; one without year when there is neither.
Grid indicatorTable(const Plan& plan);

} // namespace core
