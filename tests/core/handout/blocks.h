// Builders of blocks for tests.
#pragma once

#include "core/handout/handout.h"

namespace handout_test {

inline core::TableCell cell(const QString& text, core::Alignment alignment = core::Alignment::Left)
{
    core::TableCell made;
    made.text = text;
    made.alignment = alignment;
    return made;
}

inline core::TableCell label(const QString& text, int rowSpan = 1)
{
    core::TableCell made = cell(text);
    made.isHeader = true;
    made.rowSpan = rowSpan;
    return made;
}

inline core::TableCell covered()
{
    core::TableCell made;
    made.isCovered = true;
    return made;
}

inline core::TableRow row(std::vector<core::TableCell> cells, bool keepWithNext = false)
{
    core::TableRow made;
    made.cells = std::move(cells);
    made.keepWithNext = keepWithNext;
    return made;
}

inline core::TableBlock table(std::vector<double> widths, std::vector<core::TableRow> rows)
{
    core::TableBlock made;
    made.columnWidths = std::move(widths);
    made.rows = std::move(rows);
    return made;
}

inline core::Heading heading(const QString& text, int level = 1)
{
    core::Heading made;
    made.text = text;
    made.level = level;
    return made;
}

inline core::Paragraph paragraph(const QString& text)
{
    core::Paragraph made;
    made.text = text;
    return made;
}

/// A text of this many characters without marks.
inline QString prose(int characters)
{
    static const QString pattern = QStringLiteral("子育て支援事業評価資料地域保育相談");
    QString text;
    while (text.size() < characters)
        text += pattern;
    return text.left(characters);
}

/// The actuals of two years.
inline core::ChartBlock chartOf(const QString& title)
{
    core::ChartBlock made;
    made.title = title;
    made.years = QStringList{QStringLiteral("R7"), QStringLiteral("R8")};
    made.lines = {core::ChartLine{
        QStringLiteral("実績"), {1.0, 2.0}, {QStringLiteral("1"), QStringLiteral("2")}, false}};
    return made;
}

/// A paragraph of so many short lines, to move what follows down the page.
inline core::Paragraph linesBefore(int count)
{
    QString words = QStringLiteral("前");
    for (int i = 1; i < count; ++i)
        words += QStringLiteral("\n前");
    return paragraph(words);
}

/// A table of `count` rows, all of one line, with a merged label over all of them.
inline core::TableBlock mergedTable(const QString& words, int count)
{
    core::TableBlock made = table({30, 144}, {});
    made.headerRows = {row({cell(QStringLiteral("基本目標")), cell(QStringLiteral("事業名"))})};
    for (int i = 0; i < count; ++i)
        made.rows.push_back(row({i == 0 ? label(words, count) : covered(),
            cell(QStringLiteral("事業その%1").arg(i + 1, 3, 10, QChar(u'0')))}));
    return made;
}

} // namespace handout_test
