#include "core/exchange/csv.h"

#include "core/exchange/csv_formula_guard.h"

#include <algorithm>

namespace core {

namespace {

QString writtenText(const Cell& cell)
{
    if (const auto* number = std::get_if<Decimal>(&cell.value))
        return number->toText();
    if (const auto* isSet = std::get_if<bool>(&cell.value))
        return *isSet ? QStringLiteral("1") : QStringLiteral("0");
    if (const auto* day = std::get_if<QDate>(&cell.value))
        return day->toString(Qt::ISODate);
    return cell.text;
}

bool needsQuotes(QStringView text, char16_t delimiter)
{
    if (text.isEmpty())
        return false;
    const auto isSpecial = [&](QChar c) { return c == delimiter || c == u'"' || c == u'\n' || c == u'\r'; };
    return text.front().isSpace() || text.back().isSpace()
        || std::any_of(text.begin(), text.end(), isSpecial);
}

QString written(const Cell& cell, const CsvForm& form)
{
    QString text = writtenText(cell);
    const bool isText = std::holds_alternative<QString>(cell.value);
    if (isText && form.reader == CsvReader::Excel && needsFormulaGuard(text))
        text.prepend(u'\'');
    if (needsQuotes(text, form.delimiter))
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text;
}

template <class Cells>
void appendRow(QString& out, const Cells& cells, const CsvForm& form)
{
    const qsizetype start = out.size();
    bool isFirst = true;
    for (const auto& cell : cells) {
        if (!isFirst)
            out.append(QChar(form.delimiter));
        isFirst = false;
        out.append(written(cell, form));
    }
    // A row that is one empty cell would read as an empty line, which is no row.
    if (out.size() == start)
        out.append(QStringLiteral("\"\""));
    out.append(QStringLiteral("\r\n"));
}

template <class Cells>
void findUnfit(std::vector<UnfitCell>& found, int row, const Cells& cells, const CsvForm& form)
{
    for (size_t column = 0; column < cells.size(); ++column)
        for (const UnfitCharacter& character : encodeText(writtenText(cells[column]), form.text).unfit)
            found.push_back({row, int(column), character});
}

std::vector<Cell> titles(const Grid& grid)
{
    std::vector<Cell> cells;
    for (const GridColumn& column : grid.columns)
        cells.emplace_back(column.title);
    return cells;
}

} // namespace

CsvText writeCsv(const Grid& grid, const CsvForm& form)
{
    QString out;
    appendRow(out, titles(grid), form);
    for (const std::vector<Cell>& row : grid.rows)
        appendRow(out, row, form);
    CsvText file;
    EncodedText encoded = encodeText(out, form.text);
    file.bytes = std::move(encoded.bytes);
    if (encoded.unfit.empty())
        return file;
    findUnfit(file.unfit, -1, titles(grid), form);
    for (size_t row = 0; row < grid.rows.size(); ++row)
        findUnfit(file.unfit, int(row), grid.rows[row], form);
    return file;
}

} // namespace core
