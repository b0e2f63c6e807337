// A table of typed cells with titled columns: CSV, XLSX and every table of a handout.
#pragma once

#include "core/model/decimal.h"

#include <QDate>
#include <QString>

#include <variant>
#include <vector>

namespace core {

/// One cell: nothing, text, an exact number, a truth value or a day. `text` of a number cell is how it was
/// written.
struct Cell {
    std::variant<std::monostate, QString, Decimal, bool, QDate> value;
    /// What the source said, character by character; what is shown and what a refusal quotes.
    QString text;
    Cell() = default;
    Cell(QString words)
        : value(words)
        , text(std::move(words))
    {
    }
    explicit Cell(Decimal number)
        : value(number)
        , text(number.toText())
    {
    }
    bool isEmpty() const { return text.isEmpty() && value.index() == 0; }
    bool operator==(const Cell&) const = default;
};

struct GridColumn {
    QString title;
    bool operator==(const GridColumn&) const = default;
};

/// A rectangular table. Every row has columns.size() cells.
struct Grid {
    QString name; ///< Sheet or table name; empty when there is none.
    std::vector<GridColumn> columns;
    std::vector<std::vector<Cell>> rows;
    /// The number of each row in the file it came from, as Excel shows it (the titles are row 1); empty when
    /// the grid was made here.
    std::vector<int> sourceRows;
    bool operator==(const Grid&) const = default;

    /// Position of the column with this title; −1 when absent.
    int columnOf(QStringView title) const
    {
        for (size_t i = 0; i < columns.size(); ++i)
            if (columns[i].title == title)
                return int(i);
        return -1;
    }
};

} // namespace core
