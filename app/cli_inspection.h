// What the reader saw of a workbook, for other programs: as JSON and as CSV.
#pragma once

#include "core/exchange/xlsx_workbook.h"

#include <QByteArray>

#include <vector>

namespace cli {

/// UTF-8. Reads the sheets at `positions` (from 0 in workbook.sheets()) while it writes. Refuses what
/// XlsxWorkbook::readSheet() refuses; then nothing is given.
core::Result<QByteArray> inspectionJson(
    const core::XlsxWorkbook& workbook, const std::vector<size_t>& positions);
/// One row for each cell, then for each merged area, value under one, hidden rows and columns, and note; the
/// column `kind` says which. UTF-8 with a byte order mark, safe to be opened in Excel.
core::Result<QByteArray> inspectionCsv(
    const core::XlsxWorkbook& workbook, const std::vector<size_t>& positions);

/// The words of both: "text", "very_hidden".
QString kindCode(core::XlsxKind kind);
QString visibilityCode(core::SheetVisibility visibility);
/// "3:5" for rows, "B:D" for columns.
QString rowsName(const core::CellSpan& rows);
QString columnsName(const core::CellSpan& columns);

} // namespace cli
