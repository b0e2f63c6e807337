#include "core/handout/compose_summary.h"
#include "core/handout/paper_file.h"
#include "tests/core/handout/blocks.h"
#include "tests/core/handout/composed.h"

#include <QRegularExpression>

using namespace handout_test;
using namespace core;
using namespace Qt::StringLiterals;

namespace {

QString readAloud(const std::vector<Handout>& papers)
{
    return readingText(papers, laidOut(papers));
}

Handout paperWith(std::vector<Block> blocks)
{
    Handout paper;
    paper.title = u"事業の一覧"_s;
    paper.paperNumber = u"資料1"_s;
    paper.blocks = std::move(blocks);
    return paper;
}

TableBlock listOfProjects(int rows)
{
    TableBlock list = table({1, 1, 1}, {});
    list.headerRows.push_back(row({cell(u"基本目標"_s), cell(u"事業"_s), cell(u"達成率"_s)}));
    for (int at = 0; at < rows; ++at)
        list.rows.push_back(row({at == 0 ? label(u"1 地域"_s, rows) : covered(),
            cell(u"事業%1"_s.arg(at + 1)), cell(at % 2 == 0 ? u"▲%1.5%"_s.arg(at) : QString())}));
    return list;
}

/// All numbers that stand on the pages, as they are printed.
QStringList numbersOn(const DisplayList& list)
{
    static const QRegularExpression number(u"[0-9][0-9,.]*[0-9]|[0-9]"_s);
    QStringList numbers;
    for (const PrintedPage& page : list.pages)
        for (const DrawnItem& item : page.items)
            if (const auto* run = std::get_if<TextRun>(&item.ornament))
                for (auto each = number.globalMatch(list.textOf(*run).toString()); each.hasNext();)
                    numbers << each.next().captured();
    return numbers;
}

} // namespace

TEST_CASE("A table is read with its columns first and one labelled line a cell")
{
    const QString text = readAloud({paperWith({listOfProjects(2)})});
    CHECK(text.contains(u"全2行。基本目標、事業、達成率の順に列挙する。\n"_s));
    CHECK(text.contains(u"基本目標：1 地域\n事業：事業1\n達成率：マイナス0.5パーセント\n"_s));
    // A record is whole although its goal is merged with the one above, and what is empty is said.
    CHECK(text.contains(u"\n\n基本目標：1 地域\n事業：事業2\n達成率：記載なし\n表終わり\n"_s));
}

TEST_CASE("A page is marked before the first row that stands on it")
{
    const std::vector<Handout> papers{paperWith({heading(u"事業の一覧"_s), listOfProjects(80)})};
    const DisplayList pages = laidOut(papers);
    REQUIRE(pages.pages.size() > 1);
    const QString text = readAloud(papers);
    for (size_t page = 0; page < pages.pages.size(); ++page) {
        const QString mark = u"\n%1頁\n"_s.arg(page + 1);
        CHECK(text.count(mark) == 1);
        QStringList onPage;
        for (const Line& line : linesOn(pages, int(page)))
            if (line.text.startsWith(u"事業") && line.text.back().isDigit())
                onPage << line.text;
        REQUIRE_FALSE(onPage.isEmpty());
        const qsizetype first = text.indexOf(u"事業："_s + onPage.front() + u'\n');
        CHECK(text.lastIndexOf(u"頁\n"_s, first) == text.indexOf(mark) + mark.size() - 2);
    }
}

TEST_CASE("A table of labels is read as label and text, and what is framed is said to be")
{
    TableCell framed = cell(u"B"_s);
    framed.isEmphasized = true;
    const QString text = readAloud(
        {paperWith({table({1, 2}, {row({label(u"評価"_s), framed}), row({label(u"理由"_s), cell({})})})})});
    CHECK(text.contains(u"評価：太枠で強調、B、太枠での強調終わり\n理由：記載なし\n"_s));
}

TEST_CASE("A chart is read with its sentence and every value, and says where one is missing")
{
    ChartBlock chart;
    chart.title = u"窓口の利用者数"_s;
    chart.unit = u"人"_s;
    chart.years = {u"R5"_s, u"R6"_s};
    chart.lines.push_back({u"実績"_s, {1200.0, std::nullopt}, {u"1,200"_s, QString()}});
    chart.sentence = u"増えている。"_s;
    const std::vector<Handout> papers{paperWith({chart})};
    const QString text = readAloud(papers);
    CHECK(text.contains(u"図。窓口の利用者数\n単位：人\n増えている。\n実績：R5 1,200、R6 値なし\n"_s));
    for (const QString& number : numbersOn(laidOut(papers)))
        CHECK(text.contains(number)); // Those along the axis, too.
}

TEST_CASE("Every number of the printed papers is in their reading text")
{
    ComposedPlan made;
    made.graded(made.project1, made.family, made.plan.table<Grade>().begin()->id);
    const std::vector<Handout> papers{
        ok(composeSummary(made.plan, made.year, {}, {})), ok(composeSheets(made.plan, made.year, {}, {}))};
    const QString text = readAloud(papers);
    const QStringList numbers = numbersOn(laidOut(papers));
    REQUIRE(numbers.size() > 50);
    for (const QString& number : numbers) {
        INFO(number.toStdString());
        CHECK(text.contains(number));
    }
    CHECK_FALSE(text.contains(u"\n\n\n"_s));
    CHECK_FALSE(text.contains(u"%"_s));
}

TEST_CASE("What an encoding lacks is named with its line and nothing is written")
{
    const std::vector<Handout> papers{paperWith({paragraph(u"𠮷田委員"_s)})};
    PaperFileOptions options;
    options.encoding = TextEncoding::Cp932;
    const auto refused = paperFileBytes(PaperFile::Text, papers, laidOut(papers), options);
    CHECK(refused.sentence().contains(u"「𠮷」"_s));
    CHECK(refused.sentence().contains(u"行目"_s));
}
