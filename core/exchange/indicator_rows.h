// The human layout of an indicator table: its columns, and its rows as texts, before they are matched with a
// plan.
#pragma once

#include "core/exchange/csv.h"
#include "core/model/indicator.h"
#include "core/model/result.h"

#include <array>
#include <optional>
#include <vector>

namespace core {

/// What a column of an indicator table says. The first fourteen are the layout that officers know; the others
/// exist in mappings only.
enum class ImportColumn {
    ProjectNumber,
    ProjectName,
    IndicatorName,
    Series,
    Kind,
    Unit,
    Direction,
    BaselineYear,
    BaselineValue,
    TargetYear,
    TargetValue,
    Year,
    Actual,
    Note,
    PlanTitle, ///< Which plan generation; absent = the one whose years hold the row's year.
    GoalName, ///< Owner where no project is named, and where projects are added.
    Formula,
    Accumulation,
    Source,
    Definition,
};
inline constexpr size_t importColumnCount = size_t(ImportColumn::Definition) + 1;
inline constexpr size_t layoutColumnCount = size_t(ImportColumn::Note) + 1;

/// 「事業番号」 …: the title in the file and the name in a mapping. Part of the exchange format, so not
/// translated.
QString importColumnTitle(ImportColumn column);
/// By title; letter case, width and spaces do not count. nullopt when there is no such column.
std::optional<ImportColumn> importColumnOf(QStringView title);

/// One cell: what it says, and under which title of the file.
struct ImportCell {
    QString text;
    QString title;
};

/// One row: one indicator, series and year. An absent cell (no such column) changes nothing.
struct ImportRow {
    int row = 0; ///< As Excel numbers it.
    std::array<std::optional<ImportCell>, importColumnCount> cells;

    const std::optional<ImportCell>& cell(ImportColumn column) const { return cells[size_t(column)]; }
    /// Without spaces around it; empty also when the column is absent.
    QString text(ImportColumn column) const;
    bool isEmpty() const;
};

struct ImportRows {
    std::vector<ImportRow> rows; ///< Without empty ones.
    QStringList ignoredColumns; ///< Titles as written.
    QStringList notes; ///< Sentences about the whole file.
};

/// Reads the human layout: the fourteen columns in any order. Refuses broken rows, a file without 指標名, and
/// a column that is there twice.
Result<ImportRows> layoutRows(const CsvFile& file, const QString& fileName);

/// Reads the words of 種別, 方向, 算式 and 集計 in such tables: Japanese, arrows, the codes of the file.
std::optional<IndicatorKind> readKind(QStringView text);
std::optional<Direction> readDirection(QStringView text);
std::optional<RateFormula> readFormula(QStringView text);
std::optional<Accumulation> readAccumulation(QStringView text);
/// The words of one of these four columns as people are told of them, one for each meaning; empty for any
/// other column.
QStringList wordsOf(ImportColumn column);
/// What an exported table says: 「活動」「成果」; 「増加」「減少」「維持」 (empty = not decided).
QString kindWord(IndicatorKind kind);
QString directionWord(Direction direction);

} // namespace core
