#include "core/handout/layout_table.h"

#include "core/handout/layout_cell.h"
#include "tests/core/handout/blocks.h"
#include "tests/core/handout/pages.h"

#include <random>
#include <set>

using namespace core;
using namespace handout_test;
using namespace Qt::StringLiterals;

namespace {

int pagesOf(const DisplayList& list, NodeId node)
{
    int count = 0;
    for (int page = 0; page < int(list.pages.size()); ++page) {
        const auto lines = linesOn(list, page);
        count += std::any_of(lines.begin(), lines.end(), [&](const Line& line) { return line.node == node; });
    }
    return count;
}

} // namespace

TEST_CASE("Header rows repeat on each page and only the first ones are content")
{
    const DisplayList list = laidOut({mergedTable(u"目標"_s, 100)});
    REQUIRE(list.pages.size() > 2);
    for (int page = 0; page < int(list.pages.size()); ++page) {
        const Line line = lineWith(linesOn(list, page), u"事業名"_s);
        CHECK((list.node(line.node).role == Role::HeaderCell) == (page == 0));
        if (page > 0)
            CHECK(list.node(line.node).role == Role::Artifact);
    }
}

TEST_CASE("Rows that fit a page are never split")
{
    std::mt19937 random(4);
    TableBlock made = table({40, 134}, {});
    for (int i = 0; i < 60; ++i)
        made.rows.push_back(row({label(u"項目"_s), cell(prose(20 + int(random() % 700)))}));
    const DisplayList list = laidOut({made});
    REQUIRE(list.pages.size() > 5);
    for (const NodeId node : nodesWith(list, Role::Cell))
        CHECK(pagesOf(list, node) == 1);
}

TEST_CASE("A row that just fits the page stays whole and one line more splits it")
{
    const auto pagesOfRow = [](int lines) {
        QString words = u"行"_s;
        for (int i = 1; i < lines; ++i)
            words += u"\n行"_s;
        const DisplayList list = laidOut({table({40, 134}, {row({label(u"項目"_s), cell(words)})})});
        return int(list.pages.size());
    };
    int most = 10;
    while (pagesOfRow(most + 1) == 1)
        ++most;
    CHECK(most > 45);
    CHECK(pagesOfRow(most + 1) == 2);
}

TEST_CASE("A row taller than a page is split between lines and loses no character")
{
    const QString words = prose(5000);
    const DisplayList list
        = laidOut({paragraph(u"前"_s), table({40, 134}, {row({label(u"⑥今後の課題"_s), cell(words)})})});
    REQUIRE(list.pages.size() > 2);
    const auto cells = nodesWith(list, Role::Cell);
    REQUIRE(cells.size() == 1);
    CHECK(textOf(list, cells.front()) == words);
    for (int page = 0; page < int(list.pages.size()); ++page) {
        checkPage(list, page);
        const auto lines = linesOn(list, page);
        CHECK(std::count_if(lines.begin(), lines.end(), [&](const Line& line) {
            return line.node == cells.front();
        }) >= 2);
    }
}

TEST_CASE("All cells of a row begin at one height")
{
    const auto tops = [](const TableBlock& made) {
        const DisplayList list = laidOut({made});
        std::set<Length> found;
        for (const Line& line : linesOn(list, 0))
            if (line.text.startsWith(u'始'))
                found.insert(line.area.y);
        return found;
    };
    const QString five = u"始\n2\n3\n4\n5"_s;
    CHECK(tops(table({1, 1, 1}, {row({label(u"始"_s), cell(u"始"_s, Alignment::Center), cell(five)})})).size()
        == 1);
    TableCell merged = cell(u"始"_s);
    merged.rowSpan = 2;
    CHECK(tops(table({1, 1, 1},
                   {row({merged, cell(u"始"_s, Alignment::Center), cell(u"始\n2"_s)}),
                       row({covered(), cell(u"2"_s), cell(u"2\n3"_s)})}))
              .size()
        == 1);
    // In a short row of its own a single line is centred beside two.
    CHECK(tops(table({1, 1}, {row({cell(u"始"_s), cell(u"始\n2"_s)})})).size() == 2);
}

TEST_CASE("A merged label has room wherever the page ends")
{
    const QString words = u"男女がともに仕事と子育てを両立できる環境づくり"_s;
    for (int before = 30; before < 48; ++before) {
        const DisplayList list = laidOut({linesBefore(before), mergedTable(words, 12), paragraph(u"後"_s)});
        for (int page = 0; page < int(list.pages.size()); ++page)
            checkPage(list, page);
        CHECK(textOf(list, nodesWith(list, Role::HeaderCell)[2]) == words);
    }
}

TEST_CASE("A merged label taller than its rows makes them taller")
{
    const DisplayList list = laidOut({mergedTable(prose(60), 2), paragraph(u"後"_s)});
    checkPage(list, 0);
    CHECK(textOf(list, nodesWith(list, Role::HeaderCell)[2]) == prose(60));
}

TEST_CASE("A merged text longer than a page flows on beside its rows")
{
    TableBlock made = table({87, 87}, {});
    TableCell opinion = cell(prose(3500));
    opinion.rowSpan = 3;
    made.rows
        = {row({opinion, cell(u"一"_s)}), row({covered(), cell(u"二"_s)}), row({covered(), cell(u"三"_s)})};
    const DisplayList list = laidOut({made, paragraph(u"後"_s)});
    CHECK(list.pages.size() > 1);
    CHECK(textOf(list, nodesWith(list, Role::Cell).front()) == prose(3500));
    for (int page = 0; page < int(list.pages.size()); ++page)
        checkPage(list, page);
}

TEST_CASE("Rows kept with the next stand on one page with the label over them")
{
    for (int before = 30; before < 48; ++before) {
        TableBlock made = table({30, 144}, {});
        made.rows
            = {row({label(u"目標"_s, 4), cell(u"一つめ"_s)}, true), row({covered(), cell(u"二つめ"_s)}, true),
                row({covered(), cell(u"三つめ"_s)}, true), row({covered(), cell(u"四つめ"_s)})};
        const DisplayList list = laidOut({linesBefore(before), made});
        CHECK(pagesWith(list, u"一つめ"_s) == pagesWith(list, u"四つめ"_s));
        CHECK(pagesWith(list, u"目標"_s) == pagesWith(list, u"四つめ"_s));
        CHECK(pagesWith(list, u"続き"_s).empty());
    }
}

TEST_CASE("Rows kept with the next are parted by a page's end when they fill more than a third of it")
{
    TableBlock made = table({30, 144}, {});
    for (int i = 0; i < 20; ++i)
        made.rows.push_back(row({i == 0 ? label(u"相談事業"_s, 20) : covered(),
                                    cell(u"指標その%1"_s.arg(i + 1, 2, 10, QChar(u'0')))},
            i < 19));
    for (int before = 26; before < 36; ++before) {
        const DisplayList list = laidOut({linesBefore(before), made});
        REQUIRE(list.pages.size() == 2);
        CHECK(pagesWith(list, u"指標その02"_s) == std::vector{0});
        CHECK(pagesWith(list, u"指標その19"_s) == pagesWith(list, u"指標その20"_s));
        CHECK(pagesWith(list, u"相談事業（続き）"_s) == std::vector{1});
        // No room for two more rows is left unused.
        Length end = 0;
        for (const Line& line : linesOn(list, 0))
            if (line.text.contains(u"指標その"_s))
                end = line.area.bottom();
        CHECK(end > list.pages[0].extent.height - 45 * millimetre);
    }
}

TEST_CASE("Tables by chance keep every character in its cell and nothing over anything")
{
    std::mt19937 random(99);
    for (int round = 0; round < 60; ++round) {
        TableBlock made = table({20, 50, 60, 44}, {});
        made.isSmall = round % 2;
        made.headerRows = {row({cell(u"目標"_s), cell(u"事業"_s), cell(u"内容"_s), cell(u"数"_s)})};
        const int count = int(random() % 40) + 1;
        int left = 0;
        for (int i = 0; i < count; ++i) {
            const bool begins = left == 0;
            if (begins)
                left = std::min(count - i, int(random() % 9) + 1);
            made.rows.push_back(row({begins ? label(prose(3 + int(random() % 25)), left) : covered(),
                                        cell(prose(int(random() % 30))), cell(prose(int(random() % 300))),
                                        cell(u"1,234"_s, Alignment::Right)},
                random() % 4 == 0));
            --left;
        }
        const DisplayList list = laidOut({paragraph(prose(int(random() % 1500))), made, paragraph(u"後"_s)});
        INFO("round " << round);
        for (int page = 0; page < int(list.pages.size()); ++page)
            checkPage(list, page);
        QStringList expected;
        for (const TableRow& each : made.rows)
            for (const TableCell& one : each.cells)
                if (!one.isCovered)
                    expected << one.text;
        QStringList found;
        const std::vector<QString> texts = textsOfNodes(list);
        for (NodeId id = 1; id < NodeId(list.nodes.size()); ++id)
            if (list.node(id).role == Role::Cell || list.node(id).scope == Scope::Row)
                found << texts[size_t(id)];
        CHECK(found == expected);
    }
}

TEST_CASE("Numbers at the right edge are set in digits of one width")
{
    const DisplayList list
        = laidOut({table({1, 1}, {row({cell(u"1,111"_s, Alignment::Right), cell(u"字"_s)})})});
    CHECK(lineWith(linesOn(list, 0), u"1,111"_s).face == FaceName::FixedGothic);
    CHECK(lineWith(linesOn(list, 0), u"字"_s).face == FaceName::Gothic);
}

TEST_CASE("A vertical label is rotated and stays inside its cell")
{
    TableBlock made = table({8, 166}, {});
    TableCell upright = label(u"計画の実施"_s);
    upright.isVertical = true;
    made.rows = {row({upright, cell(u"短い"_s)})};
    const DisplayList list = laidOut({made, paragraph(u"後"_s)});
    const auto lines = linesOn(list, 0);
    CHECK(lineWith(lines, u"計画の実施"_s).isRotated);
    CHECK_FALSE(lineWith(lines, u"短い"_s).isRotated);
    checkPage(list, 0);
}

TEST_CASE("A vertical label over rows of several pages is repeated on each")
{
    TableBlock made = mergedTable(u"子どもの安全"_s, 90);
    made.rows.front().cells.front().isVertical = true;
    const DisplayList list = laidOut({made});
    for (int page = 0; page < int(list.pages.size()); ++page) {
        CHECK(lineWith(linesOn(list, page), u"子どもの安全"_s).isRotated);
        checkPage(list, page);
    }
}

TEST_CASE("Every grade of a scheme has a sign or a hatch of its own")
{
    std::set<std::tuple<MarkerShape, bool>> signs;
    std::set<HatchPattern> hatches;
    for (int rank = 1; rank <= 5; ++rank) {
        signs.insert({gradeLook(rank).shape, gradeLook(rank).isFilled});
        hatches.insert(gradeLook(rank).hatch);
    }
    CHECK(signs.size() == 5);
    CHECK(hatches.size() == 5);
    CHECK(gradeLook(9).shape == gradeLook(5).shape);
}

TEST_CASE("A grade cell shows letter and sign and hatch and a cell without a grade shows none")
{
    TableCell graded = cell(u"C"_s, Alignment::Center);
    graded.gradeRank = 3;
    const DisplayList list = laidOut({table({1, 1}, {row({graded, cell(u"B"_s)})})});
    const auto signs = ornamentsOn<MarkerItem>(list, 0);
    const auto hatches = ornamentsOn<HatchItem>(list, 0);
    REQUIRE(signs.size() == 1);
    REQUIRE(hatches.size() == 1);
    CHECK(signs[0].shape == MarkerShape::Triangle);
    const PaperArea letter = lineWith(linesOn(list, 0), u"C"_s).area;
    CHECK(signs[0].centre.x + signs[0].size / 2 <= letter.x);
    CHECK(signs[0].centre.x - signs[0].size / 2 >= hatches[0].area.right());
}

TEST_CASE("An emphasised cell has a thick frame inside its own lines")
{
    TableCell marked = cell(u"B"_s);
    marked.isEmphasized = true;
    const auto thickest = [](const DisplayList& list) {
        Length most = 0;
        for (const RectangleItem& rectangle : ornamentsOn<RectangleItem>(list, 0))
            most = std::max(most, rectangle.thickness);
        return most;
    };
    CHECK(thickest(laidOut({table({1}, {row({marked})})}))
        >= 2 * thickest(laidOut({table({1}, {row({cell(u"B"_s)})})})));
}

TEST_CASE("A table with no rows prints its head")
{
    TableBlock made = table({1, 1}, {});
    made.headerRows = {row({cell(u"事業名"_s), cell(u"評価"_s)})};
    const DisplayList list = laidOut({made});
    CHECK(list.pages.size() == 1);
    CHECK(textOn(list, 0).contains(u"事業名"_s));
}

TEST_CASE("Whatever is typed stays inside its cell")
{
    const QStringList pieces{u"=増加, \"2倍\"に"_s, u"\"\"\"\""_s, u"、。」"_s, u"((「"_s, u"https://a.b/c"_s,
        u"△１，２３４"_s, u"12,345.6%"_s, u" "_s, u"\n"_s, u"――……"_s, u"aaaaaaaaaaaaaaaaaaaa"_s,
        u"か\u3099"_s, u"利用者"_s, u"-"_s, u"㍻"_s};
    std::mt19937 random(5);
    for (int round = 0; round < 400; ++round) {
        TableBlock made = table({1, 1, 1, 1, 1, 1, 1, 1, 1}, {});
        made.isSmall = true;
        made.fitsContent = round % 2;
        std::vector<TableCell> cells;
        for (int i = 0; i < 9; ++i) {
            QString text;
            for (int n = int(random() % 5); n >= 0; --n)
                text += pieces[qsizetype(random() % quint32(pieces.size()))];
            cells.push_back(cell(text, Alignment(random() % 3)));
            cells.back().source = {u"cells"_s, QString::number(i)};
        }
        made.rows = {row(cells)};
        const DisplayList list = laidOut({made});
        INFO("round " << round);
        if (!list.warnings.empty())
            continue;
        for (const Line& line : linesOn(list, 0)) {
            const auto& areas = list.pages[0].areas;
            const auto its = std::find_if(
                areas.begin(), areas.end(), [&](const NodeArea& part) { return part.node == line.node; });
            if (its == areas.end() || line.node == artifactNode)
                continue;
            INFO(line.text.toStdString());
            CHECK(line.area.x >= its->area.x);
            CHECK(line.area.right() <= its->area.right());
            CHECK(line.area.y >= its->area.y);
            CHECK(line.area.bottom() <= its->area.bottom());
        }
    }
}

TEST_CASE("A sign that was chosen for a grade goes before the one of its rank, and its hatch stays")
{
    TableCell chosen = cell(u"X"_s, Alignment::Center);
    chosen.gradeRank = 3;
    chosen.sign = CellSign::Line;
    CHECK(gradeLook(chosen).shape == MarkerShape::Line);
    CHECK(gradeLook(chosen).hatch == gradeLook(3).hatch);
    const auto signsOf = [](const TableCell& graded) {
        return ornamentsOn<MarkerItem>(laidOut({table({1}, {row({graded})})}), 0);
    };
    CHECK(signsOf(chosen).front().shape == MarkerShape::Line);
    chosen.sign = CellSign::None;
    CHECK(signsOf(chosen).empty());
}
