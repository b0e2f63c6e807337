#include "core/handout/compose_method_parts.h"

namespace core {

Heading sectionHeading(int level, const QString& text, const SourceRecord& source)
{
    Heading heading;
    heading.level = level;
    heading.text = text;
    heading.source = source;
    return heading;
}

Paragraph lineOf(const QString& text, const SourceRecord& source)
{
    Paragraph line;
    line.text = text;
    line.source = source;
    return line;
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
