// Which columns of another system's table are which of ours: set by the officer, kept as a JSON file, used by
// the import.
#pragma once

#include "core/exchange/indicator_rows.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace core {

/// A text for one of our columns.
struct MappedCell {
    ImportColumn column = ImportColumn::IndicatorName;
    QString text;
    bool operator==(const MappedCell&) const = default;
};

struct ColumnMapping {
    /// The cells of a column of the file are cells of ours.
    struct Source {
        QString title; ///< As in the file; letter case, width and spaces do not count.
        ImportColumn column = ImportColumn::IndicatorName;
        bool operator==(const Source&) const = default;
    };
    /// Where a cell of the file says exactly this word, these are the texts of our columns instead
    /// ("plan_actual" → 方向 増加 and 算式 実績÷目標). An empty text makes the cell empty.
    struct WordRule {
        QString title;
        QString word;
        std::vector<MappedCell> cells;
        bool operator==(const WordRule&) const = default;
    };
    /// A cell of the file that fits a regular expression is divided: its groups are the texts of our columns
    /// in order (「…を知っている(中高生)」 → 指標名 and 系列).
    struct SplitRule {
        QString title;
        QString pattern;
        std::vector<ImportColumn> columns;
        bool operator==(const SplitRule&) const = default;
    };

    QString name; ///< What the officer calls it.
    std::vector<Source> columns;
    std::vector<MappedCell>
        fixed; ///< The same in every row, unless a column or word of the row says otherwise.
    std::vector<WordRule> words;
    std::vector<SplitRule> splits;
    bool addsOwners
        = false; ///< Goals and projects that the plan lacks are added; else their rows are ignored.
    bool operator==(const ColumnMapping&) const = default;
};

/// Reads a mapping file. Refuses damaged JSON, another format or version, unknown names of our columns and
/// invalid patterns, naming them.
Result<ColumnMapping> mappingFromJson(const QByteArray& json, const QString& fileName);
QByteArray toJson(const ColumnMapping& mapping);

/// The rows of a file as the mapping reads them. Refuses broken rows, and a file that has none of the
/// mapping's columns; columns that the mapping expects in vain are noted.
Result<ImportRows> mappedRows(const CsvFile& file, const ColumnMapping& mapping, const QString& fileName);

} // namespace core
