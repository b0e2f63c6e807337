// The checks of a year as tables, for the screen and for a terminal: what each row says, and the record that
// it is about.
#pragma once

#include "core/exchange/grid.h"
#include "core/scoring/findings.h"
#include "core/scoring/grader_checks.h"
#include "core/scoring/outlook.h"
#include "core/scoring/sensitivity.h"

namespace core {

struct CheckRow {
    std::vector<Cell> cells;
    RecordRef record; ///< Where it is put right or looked at; a null id where there is none.
    /// The project or the goal that the record is part of; null ids where there is none (a department, the
    /// plan, the indicator of a challenge).
    Id<Project> project = {};
    Id<Goal> goal = {};
    QStringList explanation = {}; ///< How its numbers came about, one sentence each.
    bool isMarked = false; ///< The reader should not overlook it.
};

/// Every row has columns.size() cells.
struct CheckTable {
    std::vector<GridColumn> columns;
    std::vector<CheckRow> rows;

    Grid grid() const;
    /// 「種別」 of findings: the different texts of a column, in the order of the rows.
    QStringList wordsOf(size_t column) const;
};

/// Columns of findingTable().
enum FindingColumn : size_t { FindingKindColumn, FindingWordsColumn };
/// What is missing or in doubt, then what a calibration meeting looks at (grader_checks.h). Notices are not
/// marked.
CheckTable findingTable(const Plan& plan, const Score& score, const std::vector<GraderFinding>& graders);

/// Columns of outlookTable() by which it is narrowed.
inline constexpr size_t outlookPathColumn = 2;
/// Every series beside its path, with what is needed and expected. Numbers that would give an internal target
/// away are left out. Marked: behind the path, worse than the baseline, or going to miss the target.
CheckTable outlookTable(const Plan& plan, const Score& score, const std::vector<SeriesOutlook>& outlooks);

/// Entered grades that differ from the computed ones, by distance. Marked: without a reason.
CheckTable gradeTable(const Plan& plan, const Score& score, const GradeMismatches& grades);
/// Sheets whose grade is compared with nothing, and why.
CheckTable notComparedTable(const Plan& plan, const Score& score, const GradeMismatches& grades);
/// Departments as graders, the whole plan at the end.
CheckTable departmentTable(const Plan& plan, const GraderChecks& checks);

/// Every series with a counting rate: that rate, and beside it what every other formula that suits the
/// direction would give, each with its grade (計算式の比較). Columns of formulas that give no rate to any
/// series are left out. Marked: another formula would give another grade.
CheckTable formulaTable(const Plan& plan, const Score& score);

/// How far the mean of each goal moves with weights, single indicators and formulas. Marked: the order of the
/// goals changes.
CheckTable sensitivityTable(const Plan& plan, const Sensitivity& sensitivity);

} // namespace core
