// What a further page repeats of cells that run on.
#include "tests/core/handout/blocks.h"
#include "tests/core/handout/pages.h"

using namespace core;
using namespace handout_test;
using namespace Qt::StringLiterals;

namespace {

/// What the cell of goal 4 says on a page, its lines joined.
QString goalOn(const DisplayList& list, int page)
{
    QString words;
    for (const Line& line : linesOn(list, page))
        if (list.sourceOf(line.node).id == u"4"_s)
            words += line.text;
    return words;
}

} // namespace

TEST_CASE("The label of a split row is repeated with a mark of continuation")
{
    const DisplayList list = laidOut({table({40, 134}, {row({label(u"⑥今後の課題"_s), cell(prose(5000))})})});
    for (int page = 0; page < int(list.pages.size()); ++page) {
        CHECK(textOn(list, page).contains(u"⑥今後の課題"_s));
        CHECK(textOn(list, page).remove(u'\n').contains(u"⑥今後の課題（続き）"_s) == (page > 0));
    }
}

TEST_CASE("A merged label is repeated on the next page with a mark of continuation")
{
    TableBlock made = mergedTable(u"子どもの安全"_s, 90);
    made.rows.front().cells.front().source = {u"goals"_s, u"4"_s};
    const DisplayList list = laidOut({made});
    REQUIRE(list.pages.size() > 2);
    for (int page = 0; page < int(list.pages.size()); ++page) {
        const Line line = lineWith(linesOn(list, page), u"子どもの安全"_s);
        CHECK(textOn(list, page).remove(u'\n').contains(u"子どもの安全（続き）"_s) == (page > 0));
        CHECK((list.node(line.node).role == Role::HeaderCell) == (page == 0));
        CHECK(list.sourceOf(line.node).id == u"4"_s);
    }
}

TEST_CASE("A long label is repeated whole where its rows have room and shortened where they have not")
{
    const QString words = prose(90);
    for (int rows = 44; rows < 60; ++rows) {
        TableBlock made = mergedTable(words, rows);
        made.rows.front().cells.front().source = {u"goals"_s, u"4"_s};
        const DisplayList list = laidOut({made, paragraph(u"後"_s)});
        if (list.pages.size() < 2)
            continue;
        int rowsOnSecond = 0;
        for (const Line& line : linesOn(list, 1))
            rowsOnSecond += line.text.startsWith(u"事業その"_s);
        const QString repeated = goalOn(list, 1);
        INFO(rowsOnSecond << " " << repeated.toStdString());
        CHECK(repeated.endsWith(u"（続き）"_s));
        CHECK(repeated.startsWith(words.left(4)));
        if (rowsOnSecond >= 16)
            CHECK(repeated == words + u"（続き）"_s);
        if (rowsOnSecond <= 6)
            CHECK(repeated.contains(u"…（続き）"_s));
        checkPage(list, 1);
    }
}

TEST_CASE("The mark of continuation is never torn")
{
    for (int length = 1; length < 40; ++length) {
        const DisplayList list = laidOut({mergedTable(prose(length), 60)});
        CHECK(pagesWith(list, u"（続き）"_s) == std::vector{1});
    }
}

TEST_CASE("A merged value is repeated on the next page as it is and an empty one stays empty")
{
    TableBlock made = table({30, 30, 114}, {});
    for (int i = 0; i < 60; ++i) {
        TableCell grade = cell(u"B"_s, Alignment::Center);
        grade.gradeRank = 2;
        grade.rowSpan = 60;
        TableCell nobody = cell(QString());
        nobody.rowSpan = 60;
        made.rows.push_back(
            i == 0 ? row({grade, nobody, cell(u"行"_s)}) : row({covered(), covered(), cell(u"行"_s)}));
    }
    const DisplayList list = laidOut({made});
    REQUIRE(list.pages.size() == 2);
    CHECK(lineWith(linesOn(list, 1), u"B"_s).text == u"B"_s);
    CHECK_FALSE(textOn(list, 1).contains(u"続き"_s));
}

TEST_CASE("A page that a kept group begins under a new heading continues nothing")
{
    Heading first = heading(u"前の事業"_s, 2);
    first.isRepeated = true;
    Heading next = heading(u"次の目標"_s, 1);
    for (int lines = 30; lines < 60; ++lines) { // at some number the group no longer fits
        const DisplayList list = laidOut(
            {first, linesBefore(lines), KeepTogetherBegin{}, next, linesBefore(12), KeepTogetherEnd{}});
        for (const PrintedPage& page : list.pages)
            if (textOn(list, int(&page - list.pages.data())).startsWith(u"次の目標"_s))
                CHECK(page.continues == QString());
        CHECK_FALSE(textOn(list, int(list.pages.size()) - 1).contains(u"前の事業（続き）\n次の目標"_s));
    }
}
