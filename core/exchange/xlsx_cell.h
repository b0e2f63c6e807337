// What a worksheet of an Excel workbook says: its cells, merged areas, notes and what is hidden.
#pragma once

#include "core/exchange/cell_reference.h"

#include <QString>

#include <vector>

namespace core {

/// What a cell holds, as far as an import treats it differently.
enum class XlsxKind {
    Text,
    Number,
    Percentage, ///< A number that Excel shows multiplied by 100 and with 「%」.
    Date, ///< A day, a time of day or both.
    Boolean,
    Error, ///< #REF! and the like: never data.
    Uncalculated, ///< A formula whose result is not in the file (scripts write such files): never 0, never
                  ///< empty.
};

/// Why a person should look at a cell before it is believed.
enum class XlsxDoubt {
    None,
    MissingText, ///< The cell points to a text that the file does not hold; kind Error.
    NoNumber, ///< Called a number by the file, but it is none; kind Text.
    NoDate, ///< Shown as a date, but outside what Excel counts as days (negative, 29 February 1900, after
            ///< 9999); kind Number. Or called a date and none; kind Text.
};

/// One cell that holds something, if only an empty text. Blank cells, with or without a format, are never
/// delivered.
struct XlsxCell {
    CellPlace place;
    XlsxKind kind = XlsxKind::Text;
    XlsxDoubt doubt = XlsxDoubt::None;
    bool isFormula = false; ///< The value is the result that was stored with it.
    bool isInHiddenRow = false;
    bool isInHiddenColumn = false;
    bool isLocked = true; ///< Cannot be changed in Excel while the sheet is protected.
    /// What the cell says, exactly:
    /// - Text: the text without furigana, with LF for every line end; may be empty;
    /// - Number: a decimal number at the 15 significant digits that Excel shows ("12.3" for the stored
    ///   12.300000000000001), whole numbers with all their digits; from 1E+31 and below 1E-31 as "1.5E+40";
    /// - Percentage: the same multiplied by 100, with a percent sign: "88.5%";
    /// - Date: "2026-03-13", "2026-03-13T09:30:00", "09:30:00"; with ".250" only where there are thousandths;
    /// - Boolean: "TRUE" or "FALSE"; Error: "#REF!"; Uncalculated: empty.
    QString value;
    /// What stands in the file, character by character: the digits of a number, the serial number of a day,
    /// "1" for TRUE, the text with its own line ends.
    QString raw;
    QString numberFormat; ///< The code Excel shows it by, such as "0.0%"; "#14" for a built-in one; else
                          ///< empty.
};

/// A remark that someone attached to a cell (メモ, コメント).
struct XlsxNote {
    CellPlace place;
    QString author; ///< Empty when the file names none.
    QString text;
    bool operator==(const XlsxNote&) const = default;
};

/// What a worksheet holds besides its cells.
struct XlsxSheet {
    std::vector<CellArea> merges; ///< In the order of the file.
    /// Cells with a value that lie under a merged area, where Excel shows only the upper left one; by row.
    std::vector<CellPlace> cellsUnderMerges;
    std::vector<CellSpan> hiddenRows; ///< Rising, apart from each other.
    std::vector<CellSpan> hiddenColumns; ///< In the order of the file.
    std::vector<XlsxNote> notes;
    bool isProtected = false; ///< Locked cells cannot be changed in Excel.
    qint64 cells = 0; ///< How many cells were delivered.
};

/// Why the cell needs a look, as a sentence that names it (「セル F12 は #REF! です」); empty when nothing is
/// to be said.
QString remarkOn(const XlsxCell& cell);

} // namespace core
