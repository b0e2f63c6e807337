// Tables on the clipboard: what Excel and LibreOffice copy and paste.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QTableWidget;

namespace ui {

/// Rows of cells; rows may differ in length.
using TableRows = std::vector<QStringList>;

/// Reads tab-separated text as spreadsheets put it on the clipboard: a cell with a line feed, a tab or a
/// quotation mark stands in quotation marks. Text with a lone quotation mark is taken as it is. A last line
/// feed ends the last row and adds none. Empty text is no rows.
TableRows readTableText(const QString& text);

/// Writes the same form, rows ended by a line feed but for the last.
QString tableText(const TableRows& rows);

/// The titles and all rows of a table as they are read.
TableRows rowsOf(const QTableWidget& table);

} // namespace ui
