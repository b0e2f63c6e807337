// Names of cells and areas as Excel writes them: F12, A1:B2.
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace core {

inline constexpr int lastSheetRow = 1'048'576; ///< Of Excel since 2007.
inline constexpr int lastSheetColumn = 16'384; ///< XFD

/// A cell of a sheet, counted from 1 as Excel shows it: F12 is row 12, column 6. Sorts by row, then column.
struct CellPlace {
    int row = 1; ///< 1 … lastSheetRow.
    int column = 1; ///< 1 … lastSheetColumn.
    auto operator<=>(const CellPlace&) const = default;
};

/// A rectangle of cells, both corners inside.
struct CellArea {
    CellPlace first; ///< Upper left.
    CellPlace last; ///< Lower right.
    bool operator==(const CellArea&) const = default;
};

/// Rows or columns that follow each other, both ends inside.
struct CellSpan {
    int first = 1;
    int last = 1;
    bool operator==(const CellSpan&) const = default;
};

/// "F" for 6. `column` is 1 … lastSheetColumn.
QString columnName(int column);
/// "F12"
QString cellName(CellPlace place);
/// "A1:B2"; a single cell is "A1".
QString areaName(const CellArea& area);

/// Reads "F12"; nullopt for everything else, also for places beyond Excel's last row and column.
std::optional<CellPlace> readCellName(QStringView text);
/// Reads "A1:B2" and "A1"; the corners are put in order.
std::optional<CellArea> readAreaName(QStringView text);

} // namespace core
