#include "core/handout/compose_method_parts.h"

namespace core {

bool testsRates(const Grading& grading)
{
    return grading.hasBands() && grading.scheme->tested != TestedQuantity::Points
        && grading.scheme->tested != TestedQuantity::Nothing;
}

Heading sectionHeading(int level, const QString& text, const SourceRecord& source)
{
    Heading heading;
    heading.level = level;
    heading.text = text;
    heading.source = source;
    return heading;
}

void addSection(std::vector<Block>& blocks, const QString& text, const SourceRecord& source)
{
    constexpr double air = 6;
    blocks.push_back(Space{air});
    blocks.push_back(sectionHeading(1, text, source));
}

Paragraph smallLine(const QString& text, const SourceRecord& source, bool isNote)
{
    Paragraph line;
    line.text = text;
    line.isSmall = true;
    line.staysWithPrevious = isNote;
    line.source = source;
    return line;
}

void addEntries(std::vector<Block>& blocks, const QStringList& lines, const SourceRecord& source)
{
    for (const QString& line : lines)
        blocks.push_back(smallLine(QStringLiteral("・") + line, source));
}

TableBlock methodTable(
    const QStringList& titles, const std::vector<double>& widths, const SourceRecord& source)
{
    TableBlock table;
    table.isSmall = true;
    table.columnWidths = widths;
    table.source = source;
    if (titles.isEmpty())
        return table;
    table.headerRows.emplace_back();
    for (const QString& title : titles)
        table.headerRows.front().cells.push_back(centredCell(title, source));
    return table;
}

} // namespace core
