#include "core/handout/layout.h"

#include "tests/core/handout/blocks.h"
#include "tests/core/handout/pages.h"
#include "tests/core/handout/sample_papers.h"

#include <set>

using namespace core;
using namespace handout_test;
using namespace Qt::StringLiterals;

namespace {

Handout titledPaper(std::vector<Block> blocks)
{
    Handout paper;
    paper.title = u"見本"_s;
    paper.blocks = std::move(blocks);
    return paper;
}

} // namespace

TEST_CASE("Every page shows the running head at the top left and the paper number in a box at the top right")
{
    Handout paper = titledPaper({paragraph(u"一"_s), PageBreak{}, paragraph(u"二"_s)});
    paper.runningHead = u"子ども・子育て会議"_s;
    paper.paperNumber = u"資料1-2"_s;
    const DisplayList list = laidOut({paper});
    REQUIRE(list.pages.size() == 2);
    for (int page = 0; page < 2; ++page) {
        const auto lines = linesOn(list, page);
        const Line head = lineWith(lines, u"子ども・子育て会議"_s);
        const Line number = lineWith(lines, u"資料1-2"_s);
        CHECK(head.area.x == 18 * millimetre);
        CHECK(head.area.bottom() < 18 * millimetre);
        CHECK(number.area.right() > 180 * millimetre);
        const auto boxes = ornamentsOn<RectangleItem>(list, page);
        CHECK(std::any_of(boxes.begin(), boxes.end(), [&](const RectangleItem& box) {
            return box.area.contains({number.area.x, number.area.y})
                && box.area.contains({number.area.right(), number.area.bottom()})
                && box.area.right() == 192 * millimetre;
        }));
        CHECK(list.node(number.node).role == Role::Artifact);
    }
}

TEST_CASE("Pages are numbered in each paper or through all papers")
{
    const std::vector<Handout> papers = {titledPaper({paragraph(u"一"_s), PageBreak{}, paragraph(u"二"_s)}),
        titledPaper({paragraph(u"三"_s)})};
    const DisplayList each = laidOut(papers);
    CHECK(textOn(each, 1).contains(u"2/2"_s));
    CHECK(textOn(each, 2).contains(u"1/1"_s));
    LayoutOptions options;
    options.numbersThroughAllPapers = true;
    const DisplayList through = laidOut(papers, options);
    CHECK(textOn(through, 1).contains(u"2/3"_s));
    CHECK(textOn(through, 2).contains(u"3/3"_s));
    CHECK(through.pages[2].paper == 1);
    CHECK(through.pages[2].number == 3);
}

TEST_CASE("The page number stands in the middle of the foot")
{
    const DisplayList list = laidOut({paragraph(u"一"_s)});
    const Line foot = lineWith(linesOn(list, 0), u"1/1"_s);
    CHECK(std::abs(foot.area.x + foot.area.width / 2 - 105 * millimetre) <= 2);
    CHECK(foot.area.y > 280 * millimetre);
}

TEST_CASE("Paper sizes and orientations can be mixed in one list")
{
    Handout wide = titledPaper({paragraph(u"一"_s)});
    wide.paper = Paper::A3;
    wide.orientation = Orientation::Landscape;
    const DisplayList list = laidOut({titledPaper({paragraph(u"二"_s)}), wide});
    CHECK(list.pages[0].extent == Extent{21000, 29700});
    CHECK(list.pages[1].extent == Extent{42000, 29700});
}

TEST_CASE("A paper without blocks has one page")
{
    CHECK(laidOut({Handout{}}).pages.size() == 1);
    CHECK(laidOut({Handout{}, Handout{}}).pages.size() == 2);
}

TEST_CASE("Page breaks make no empty pages")
{
    const DisplayList list = laidOut(
        {PageBreak{}, paragraph(u"一"_s), PageBreak{}, PageBreak{}, paragraph(u"二"_s), PageBreak{}});
    CHECK(list.pages.size() == 2);
}

TEST_CASE("Running text is 10.5 point and notes are 9 point")
{
    Paragraph note = paragraph(u"注"_s);
    note.isSmall = true;
    const DisplayList list = laidOut({paragraph(u"本文"_s), note});
    CHECK(lineWith(linesOn(list, 0), u"本文"_s).size == 1050);
    CHECK(lineWith(linesOn(list, 0), u"注"_s).size == 900);
}

TEST_CASE("No text of the sample papers is smaller than 9 point")
{
    const auto projects = sampleProjects(12);
    const DisplayList list
        = laidOut({summaryPaper(projects), sheetsPaper(projects), opinionsPaper(projects)});
    for (int page = 0; page < int(list.pages.size()); ++page)
        for (const Line& line : linesOn(list, page))
            CHECK(line.size >= 900);
}

TEST_CASE("A paper in Mincho sets running text in Mincho and headings in Gothic")
{
    Handout paper = titledPaper({heading(u"見出し"_s), paragraph(u"本文"_s)});
    paper.typeface = Typeface::Mincho;
    const auto lines = linesOn(laidOut({paper}), 0);
    CHECK(lineWith(lines, u"見出し"_s).face == FaceName::GothicBold);
    CHECK(lineWith(lines, u"本文"_s).face == FaceName::Mincho);
}

TEST_CASE("A long paragraph flows over pages as one node and loses no character")
{
    const QString words = prose(9000);
    const DisplayList list = laidOut({paragraph(words)});
    REQUIRE(list.pages.size() > 2);
    const auto paragraphs = nodesWith(list, Role::Paragraph);
    REQUIRE(paragraphs.size() == 1);
    CHECK(textOf(list, paragraphs.front()) == words);
    for (int page = 0; page < int(list.pages.size()); ++page)
        checkPage(list, page);
}

TEST_CASE("No single line of a paragraph is left on a page")
{
    for (int lines = 40; lines < 60; ++lines) {
        std::vector<Block> blocks;
        QString words = u"行"_s;
        for (int i = 1; i < lines; ++i)
            words += u"\n行"_s;
        const DisplayList list = laidOut({paragraph(words)});
        for (int page = 0; page < int(list.pages.size()); ++page)
            CHECK(textOn(list, page).count(u"行"_s) != 1);
    }
}

TEST_CASE("Each run knows the exact characters that its glyphs draw")
{
    const DisplayList list = laidOut({paragraph(u"葛\U000E0100城 か\u3099 𠀋 12,345\tend "_s)});
    int runs = 0;
    for (const DrawnItem& item : list.pages[0].items)
        if (const auto* run = std::get_if<TextRun>(&item.ornament)) {
            int units = 0;
            for (int i = run->firstGlyph; i < run->firstGlyph + run->glyphCount; ++i)
                units += list.glyphs[size_t(i)].textUnits;
            CHECK(units == run->unitCount);
            ++runs;
        }
    CHECK(runs == 2);
    CHECK(textOf(list, nodesWith(list, Role::Paragraph).front())
        == u"葛\U000E0100城 か\u3099 𠀋 12,345\tend "_s);
}

TEST_CASE("A character that cannot be drawn is reported once with its record")
{
    Paragraph words = paragraph(u"𠮷野家と𠮷田"_s);
    words.source = {u"projects"_s, u"7"_s};
    const DisplayList list = laidOut({words});
    REQUIRE(list.missingCharacters.size() == 1);
    CHECK(list.missingCharacters[0].character == u"𠮷"_s);
    CHECK(list.missingCharacters[0].source == words.source);
}

TEST_CASE("A character that cannot be drawn is named with its page")
{
    Paragraph second = paragraph(u"𠮷野さん"_s);
    second.source = {u"answers"_s, u"9"_s};
    const DisplayList list = laidOut({paragraph(prose(3000)), second});
    REQUIRE(list.warnings.size() == 1);
    CHECK(list.warnings[0].page == pagesWith(list, u"野さん"_s).front());
    CHECK(list.warnings[0].page > 0);
    CHECK(list.warnings[0].sentence.contains(u"𠮷"_s));
}

TEST_CASE("A heading stays with the first lines of what it heads")
{
    for (int lines = 30; lines < 50; ++lines) {
        const DisplayList list
            = laidOut({linesBefore(lines), heading(u"見出し"_s, 2), paragraph(prose(400))});
        const auto titled = pagesWith(list, u"見出し"_s);
        REQUIRE(titled.size() == 1);
        CHECK(pagesWith(list, u"子育て支援"_s).front() == titled.front());
    }
}

TEST_CASE("A heading stays with the head and the first row of its table")
{
    for (int lines = 30; lines < 50; ++lines) {
        const DisplayList list
            = laidOut({linesBefore(lines), heading(u"見出し"_s, 2), Space{2}, mergedTable(u"目標"_s, 3)});
        const int page = pagesWith(list, u"見出し"_s).front();
        CHECK(pagesWith(list, u"基本目標"_s).front() == page);
        CHECK(pagesWith(list, u"事業その001"_s).front() == page);
    }
}

TEST_CASE("Blocks that are kept together stand on one page")
{
    for (int lines = 30; lines < 50; ++lines) {
        const DisplayList list = laidOut({linesBefore(lines), KeepTogetherBegin{}, paragraph(u"始め"_s),
            mergedTable(u"目標"_s, 5), paragraph(u"終わり"_s), KeepTogetherEnd{}, paragraph(u"後"_s)});
        CHECK(pagesWith(list, u"始め"_s) == pagesWith(list, u"終わり"_s));
    }
}

TEST_CASE("Blocks that are kept together but taller than a page flow on")
{
    const DisplayList list = laidOut({KeepTogetherBegin{}, mergedTable(u"目標"_s, 80), KeepTogetherEnd{}});
    CHECK(list.pages.size() == 3);
}

TEST_CASE("The structure names headings tables rows and cells in reading order")
{
    TableBlock made = mergedTable(u"目標"_s, 2);
    made.caption = u"事業の一覧"_s;
    const DisplayList list = laidOut({heading(u"題"_s, 1), made, paragraph(u"文"_s)});
    std::vector<Role> roles;
    for (NodeId id = 1; id < NodeId(list.nodes.size()); ++id)
        roles.push_back(list.node(id).role);
    CHECK(roles
        == std::vector<Role>({Role::Document, Role::Heading, Role::Table, Role::Caption, Role::TableRow,
            Role::HeaderCell, Role::HeaderCell, Role::TableRow, Role::HeaderCell, Role::Cell, Role::TableRow,
            Role::Cell, Role::Paragraph}));
    CHECK(list.node(6).scope == Scope::Column);
    CHECK(list.node(9).scope == Scope::Row);
    CHECK(list.node(9).rowSpan == 2);
    CHECK(list.node(9).parent == 8);
    CHECK(list.node(8).parent == 3);
    CHECK(list.wordsOf(3) == u"事業の一覧"_s);
}

TEST_CASE("A click finds the record of the cell and beside it that of the table")
{
    TableBlock made = mergedTable(u"目標"_s, 2);
    made.source = {u"plans"_s, u"1"_s};
    made.rows[1].cells[1].source = {u"projects"_s, u"2"_s};
    const DisplayList list = laidOut({made});
    const PaperArea name = lineWith(linesOn(list, 0), u"事業その002"_s).area;
    const PaperArea other = lineWith(linesOn(list, 0), u"事業その001"_s).area;
    CHECK(list.recordAt(0, {name.x + 10, name.y + 10}).id == u"2"_s);
    CHECK(list.recordAt(0, {other.x + 10, other.y + 10}).id == u"1"_s);
    CHECK(list.recordAt(0, {100, 100}).isEmpty());
}

TEST_CASE("Headings are anchors with page and height and a link names its target")
{
    Heading second = heading(u"二"_s, 2);
    second.anchor = u"second"_s;
    Paragraph link = paragraph(u"二へ"_s);
    link.linkTarget = u"second"_s;
    const DisplayList list = laidOut({heading(u"一"_s), link, PageBreak{}, second});
    REQUIRE(list.anchors.size() == 2);
    const Anchor* target = list.anchorNamed(u"second");
    REQUIRE(target);
    CHECK(target->page == 1);
    CHECK(target->level == 2);
    CHECK(target->title == u"二"_s);
    CHECK(target->y == 18 * millimetre);
    CHECK(list.linkOf(lineWith(linesOn(list, 0), u"二へ"_s).node) == u"second"_s);
    REQUIRE(list.pages[0].areas.size() == 1);
    CHECK(list.anchorNamed(u"none") == nullptr);
}

TEST_CASE("A running head too long for two lines is warned of")
{
    Handout paper = titledPaper({paragraph(u"一"_s)});
    paper.runningHead = prose(300);
    paper.paperNumber = u"資料1"_s;
    const DisplayList list = laidOut({paper});
    CHECK(list.warnings.size() == 1);
    checkPage(list, 0);
}

TEST_CASE("The sample papers hold on every page at any number of projects")
{
    for (const int count : {0, 1, 5, 33, 34, 60, 126}) {
        const auto projects = sampleProjects(count);
        const DisplayList list = laidOut({summaryPaper(projects),
            sheetsPaper({projects.begin(), projects.begin() + std::min(count, 8)}), opinionsPaper(projects)});
        INFO(count << " projects");
        for (int page = 0; page < int(list.pages.size()); ++page)
            checkPage(list, page);
        CHECK(list.warnings.empty());
        CHECK(list.missingCharacters.empty());
    }
}

TEST_CASE("Notes that stay with their table take its last rows along to their page")
{
    for (int rows = 30; rows < 50; ++rows) {
        Paragraph note = paragraph(u"注一"_s);
        note.staysWithPrevious = true;
        Paragraph second = note;
        second.text = u"注二\n注三"_s;
        const DisplayList list = laidOut({mergedTable(u"目標"_s, rows), note, second});
        INFO(rows);
        const int page = pagesWith(list, u"注一"_s).front();
        CHECK(pagesWith(list, u"注三"_s) == std::vector{page});
        for (const int row : {rows - 1, rows})
            CHECK(pagesWith(list, u"事業その%1"_s.arg(row, 3, 10, QChar(u'0'))) == std::vector{page});
        for (int each = 0; each <= page; ++each)
            checkPage(list, each);
    }
}

TEST_CASE("A chart goes along with the note that stays with it")
{
    for (int lines = 30; lines < 50; ++lines) {
        Paragraph note = paragraph(u"注"_s);
        note.staysWithPrevious = true;
        const DisplayList list = laidOut({linesBefore(lines), chartOf(u"件数"_s), note});
        CHECK(pagesWith(list, u"注"_s) == pagesWith(list, u"件数"_s));
    }
}

TEST_CASE("A repeated heading ends with the next heading of its level")
{
    Heading first = heading(u"一の事業"_s, 2);
    first.isRepeated = true;
    const DisplayList list = laidOut({first, paragraph(prose(4000)), heading(u"部"_s, 3),
        paragraph(prose(4000)), heading(u"二の事業"_s, 2), paragraph(prose(4000))});
    const int second = pagesWith(list, u"二の事業"_s).front();
    const int last = int(list.pages.size()) - 1;
    REQUIRE(second > 2);
    REQUIRE(last > second);
    for (int page = 0; page <= last; ++page) {
        const bool continues = page > 0 && page <= second
            && !(page == second && lineWith(linesOn(list, page), u"二の事業"_s).area.y < 2300);
        CHECK(textOn(list, page).contains(u"一の事業（続き）"_s) == continues);
        checkPage(list, page);
    }
}

TEST_CASE("A chart and the last row of a table do not begin a page alone")
{
    for (int rows = 20; rows < 80; ++rows) {
        const DisplayList list = laidOut({mergedTable(u"目標"_s, rows), chartOf(u"件数"_s)});
        INFO(rows);
        const std::vector<int> page = pagesWith(list, u"件数"_s);
        for (const int row : {rows - 1, rows})
            CHECK(pagesWith(list, u"事業その%1"_s.arg(row, 3, 10, QChar(u'0'))) == page);
    }
}

TEST_CASE("A chart gives up some of its height rather than standing on a page of its own")
{
    std::set<Length> heights;
    for (int lines = 25; lines < 50; ++lines) {
        ChartBlock chart = chartOf(u"件数"_s);
        chart.source = {u"indicators"_s, u"1"_s};
        const DisplayList list = laidOut({linesBefore(lines), chart});
        const int page = pagesWith(list, u"件数"_s).front();
        const PaperArea area = list.pages[size_t(page)].areas.back().area;
        heights.insert(area.height);
        CHECK(area.bottom() <= 29700 - 1800);
        checkPage(list, page);
        if (page > 0) // It had not even the least height there.
            CHECK(27900 - lineWith(linesOn(list, 0), u"前"_s).area.y - lines * 556 - 150 < 30 * millimetre);
    }
    CHECK(*heights.begin() >= 30 * millimetre);
    CHECK(*heights.rbegin() == 46 * millimetre);
    CHECK(heights.size() > 2);
}

TEST_CASE("Charts under each other fill their pages, and only the first stays with the table before it")
{
    std::vector<Block> blocks = {mergedTable(u"目標"_s, 3), chartOf(u"その一"_s)};
    blocks.insert(blocks.end(), 6, chartOf(u"その後"_s));
    const DisplayList list = laidOut(std::move(blocks));
    REQUIRE(list.pages.size() == 2);
    CHECK(pagesWith(list, u"その一"_s) == std::vector{0});
    CHECK(pagesWith(list, u"事業その003"_s) == std::vector{0});
    CHECK(pagesWith(list, u"その後"_s) == std::vector{0, 1});
    for (int page = 0; page < 2; ++page)
        checkPage(list, page);
}
