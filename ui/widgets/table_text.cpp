#include "ui/widgets/table_text.h"

#include "core/exchange/csv_scanner.h"

#include <QTableWidget>

namespace ui {

namespace {

constexpr int maxCells = 16384;

QString withPlainLineEnds(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    if (text.endsWith(QLatin1Char('\n')))
        text.chop(1);
    return text;
}

// What programs copy that do not quote at all: 「"あ" と言う」 begins with a quotation mark and is no quoted
// cell.
TableRows plainRows(const QString& text)
{
    TableRows rows;
    for (const QString& line : text.split(QLatin1Char('\n')))
        rows.push_back(line.split(QLatin1Char('\t')));
    return rows;
}

QString cellText(QString cell)
{
    const bool needsQuotes = cell.contains(QLatin1Char('\t')) || cell.contains(QLatin1Char('\n'))
        || cell.contains(QLatin1Char('"'));
    if (!needsQuotes)
        return cell;
    cell.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + cell + QLatin1Char('"');
}

} // namespace

TableRows readTableText(const QString& text)
{
    if (text.isEmpty())
        return {};
    const QString lines = withPlainLineEnds(text);
    core::CsvScanner scanner(lines, u'\t');
    TableRows rows;
    std::vector<QString> cells;
    while (true) {
        switch (scanner.next(cells, maxCells)) {
        case core::CsvScanner::Found::Row:
            if (scanner.misquotedCell() > 0)
                return plainRows(lines);
            // An empty line is a row with one empty cell: on a grid it is a cell to be emptied.
            rows.push_back(cells.empty() ? QStringList{QString()} : QStringList(cells.begin(), cells.end()));
            continue;
        case core::CsvScanner::Found::End:
            return rows.empty() ? TableRows{QStringList{QString()}} : rows;
        case core::CsvScanner::Found::UnclosedQuote:
            return plainRows(lines);
        }
    }
}

QString tableText(const TableRows& rows)
{
    QStringList lines;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells.append(cellText(cell));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

TableRows rowsOf(const QTableWidget& table)
{
    TableRows rows(1);
    for (int column = 0; column < table.columnCount(); ++column)
        rows[0] << (table.horizontalHeaderItem(column) ? table.horizontalHeaderItem(column)->text()
                                                       : QString());
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList& texts = rows.emplace_back();
        for (int column = 0; column < table.columnCount(); ++column)
            texts << (table.item(row, column) ? table.item(row, column)->text() : QString());
    }
    return rows;
}

} // namespace ui
