#include "core/handout/layout_columns.h"

#include "tests/core/handout/blocks.h"
#include "tests/core/handout/pages.h"

using namespace core;
using namespace handout_test;
using namespace Qt::StringLiterals;

TEST_CASE("A number wider than its column's share widens the column")
{
    const QString number = u"△1,234,567,890"_s;
    const DisplayList list
        = laidOut({table({1, 100}, {row({cell(number, Alignment::Right), cell(prose(200))})})});
    CHECK(pagesWith(list, number).size() == 1);
    CHECK(list.warnings.empty());
}

TEST_CASE("Numbers that do not fit the paper together are warned of and not made smaller")
{
    std::vector<TableCell> cells;
    for (int i = 0; i < 12; ++i)
        cells.push_back(cell(u"1,234,567,890,123"_s, Alignment::Right));
    TableBlock made = table(std::vector<double>(12, 1.0), {row(cells)});
    made.source = {u"indicators"_s, u"3"_s};
    const DisplayList list = laidOut({made});
    REQUIRE(list.warnings.size() == 1);
    CHECK(list.warnings[0].page == 0);
    CHECK(list.warnings[0].source == made.source);
    CHECK_FALSE(list.warnings[0].sentence.isEmpty());
    for (const Line& line : linesOn(list, 0))
        CHECK(line.size >= 900);
}

TEST_CASE("Columns share the width by weight and sum up to it exactly")
{
    const std::vector<Length> least{0, 0, 0};
    CHECK(columnEdges({1, 2, 3}, least, 17401) == std::vector<Length>({0, 2900, 8701, 17401}));
}

TEST_CASE("Columns with a least width take it from the others by weight")
{
    const std::vector<Length> least{6000, 0, 0};
    CHECK(columnEdges({1, 1, 2}, least, 12000) == std::vector<Length>({0, 6000, 8000, 12000}));
}

TEST_CASE("Columns that fit their content give the room that they do not need to those that lack it")
{
    const std::vector<ColumnNeed> needs{
        {500, 500, 1000, 1000}, {500, 800, 2000, 9000}, {500, 500, 1000, 1000}};
    CHECK(columnEdges({1, 1, 1}, needs, 9000) == std::vector<Length>({0, 1000, 8000, 9000}));
    CHECK_FALSE(areTooWide(needs, 9000));
}

TEST_CASE("Columns that fit their content keep numbers whole when short texts cannot be")
{
    const std::vector<ColumnNeed> needs{{2000, 2000, 4000, 4000}, {1000, 1000, 3000, 9000}};
    CHECK(columnEdges({1, 1}, needs, 5000) == std::vector<Length>({0, 3000, 5000}));
    CHECK_FALSE(areTooWide(needs, 5000));
    CHECK(areTooWide(needs, 2500));
}

TEST_CASE("Texts stay readable before short texts are whole and give way before a number is cut")
{
    // A column of numbers and one of texts.
    const std::vector<ColumnNeed> needs{{3000, 3000, 5000, 5000}, {900, 1500, 5000, 9000}};
    CHECK(columnEdges({1, 1}, needs, 4500) == std::vector<Length>({0, 3000, 4500}));
    CHECK(columnEdges({1, 1}, needs, 4000) == std::vector<Length>({0, 3000, 4000}));
    CHECK(areTooWide(needs, 4000));
}

TEST_CASE("Where nothing fits the widest columns are cut and the narrow ones stay whole")
{
    const std::vector<ColumnNeed> needs{
        {4000, 4000, 4000, 4000}, {500, 500, 500, 500}, {3000, 3000, 3000, 3000}};
    const std::vector<Length> edges{0, 2000, 2500, 4500};
    CHECK(columnEdges({1, 1, 1}, needs, 4500) == edges);
    CHECK(columnEdges({1, 1, 1}, leastWidths(needs, 4500), 4500) == edges);
}

TEST_CASE("A code and a number stay whole beside numbers of many digits and texts keep some characters")
{
    TableBlock made = table({26, 14, 44, 30, 46, 20, 22, 20}, {});
    made.isSmall = true;
    made.fitsContent = true;
    const QString number = u"999,999,999,999,999"_s;
    TableCell grade = cell(u"B"_s, Alignment::Center);
    grade.gradeRank = 2;
    made.rows = {row({cell(prose(30)), cell(u"重点 07010-1"_s), cell(prose(40)), cell(prose(20)),
        cell(number, Alignment::Right), cell(number + u"以上"_s, Alignment::Right),
        cell(u"100.0%\n（基準値▲12,345から）"_s, Alignment::Right), grade})};
    const DisplayList list = laidOut({made});
    CHECK(list.warnings.empty());
    INFO(textOn(list, 0).toStdString());
    for (const QString& whole : {number, u"07010-1"_s, u"100.0%"_s, u"▲12,345"_s})
        CHECK(pagesWith(list, whole) == std::vector{0});
    const auto cells = nodesWith(list, Role::Cell);
    for (const NodeArea& part : list.pages[0].areas)
        if (part.node == cells[0] || part.node == cells[2] || part.node == cells[3])
            CHECK(part.area.width >= 4 * 9 * lengthPerPoint);
}

TEST_CASE("Columns that need less than the table is wide share the rest by weight")
{
    const std::vector<ColumnNeed> needs{{100, 100, 1000, 1000}, {100, 100, 1000, 1000}};
    CHECK(columnEdges({1, 3}, needs, 6000) == std::vector<Length>({0, 2000, 6000}));
}
