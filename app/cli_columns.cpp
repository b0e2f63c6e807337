#include "app/cli_columns.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace cli {

namespace {

// The blocks that East Asian Width (Unicode annex 11) calls wide or full-width, in order.
struct Span {
    char32_t first;
    char32_t last;
};
constexpr Span wideSpans[]
    = {{0x1100, 0x115f}, {0x2e80, 0x303e}, {0x3041, 0xa4cf}, {0xac00, 0xd7a3}, {0xf900, 0xfaff},
        {0xfe30, 0xfe6f}, {0xff01, 0xff60}, {0xffe0, 0xffe6}, {0x1f300, 0x1faff}, {0x20000, 0x3fffd}};
// Variation selectors and combining voice marks stand on the character before them.
constexpr Span joinedSpans[] = {{0x0300, 0x036f}, {0x3099, 0x309a}, {0xfe00, 0xfe0f}, {0xe0100, 0xe01ef}};

template <size_t count>
bool isIn(const Span (&spans)[count], char32_t character)
{
    return std::any_of(std::begin(spans), std::end(spans),
        [character](const Span& span) { return character >= span.first && character <= span.last; });
}

QString line(const std::vector<QString>& cells, const std::vector<int>& widths)
{
    QString text;
    int due = 0; // Places that the cells so far should take.
    for (size_t i = 0; i < cells.size(); ++i) {
        if (widths[i] == 0)
            continue;
        text += QString(std::max(0, due - placesOf(text)), u' ') + cells[i];
        due += widths[i] + 2;
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text + u'\n';
}

} // namespace

int placesOf(QStringView text)
{
    int places = 0;
    for (const char32_t character : text.toUcs4())
        places += isIn(joinedSpans, character) ? 0 : isIn(wideSpans, character) ? 2 : 1;
    return places;
}

QByteArray alignedColumns(const core::Grid& grid)
{
    std::vector<std::vector<QString>> lines(1);
    for (const core::GridColumn& column : grid.columns)
        lines.front().push_back(column.title);
    for (const std::vector<core::Cell>& row : grid.rows) {
        std::vector<QString>& cells = lines.emplace_back();
        for (const core::Cell& cell : row)
            cells.push_back(QString(cell.text).replace(u'\n', u' '));
    }
    std::vector<int> widths(grid.columns.size(), 0);
    for (size_t row = 1; row < lines.size(); ++row)
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], placesOf(lines[row][i]));
    for (size_t i = 0; i < widths.size(); ++i)
        if (widths[i] > 0 || lines.size() == 1)
            widths[i] = std::max(widths[i], placesOf(lines.front()[i]));
    QString text;
    for (const std::vector<QString>& cells : lines)
        text += line(cells, widths);
    return text.toUtf8();
}

} // namespace cli
