// What the summary of a year shows and counts, of the whole plan and of a part of its projects.
#include "core/handout/compose_summary.h"
#include "core/scoring/explain_mean.h"
#include "tests/core/handout/composed.h"

using namespace core;
using namespace handout_test;
using namespace Qt::StringLiterals;

namespace {

Handout summaryOf(const ComposedPlan& made, const PaperSelection& selection = {})
{
    return ok(composeSummary(made.plan, made.year, selection, {}));
}

TableBlock projectTable(const Handout& paper)
{
    const auto tables = blocksOf<TableBlock>(paper);
    REQUIRE(!tables.empty());
    return tables.front();
}
TableBlock countTable(const Handout& paper)
{
    const auto tables = blocksOf<TableBlock>(paper);
    REQUIRE(!tables.empty());
    return tables.back();
}

// What a column of a table says, without what lies under a span.
QStringList column(const TableBlock& table, const QString& head)
{
    QStringList found;
    const auto& heads = table.headerRows.back().cells;
    for (size_t at = 0; at < heads.size(); ++at)
        if (heads[at].text == head)
            for (const TableRow& row : table.rows)
                if (!row.cells[at].isCovered)
                    found << row.cells[at].text;
    return found;
}

QStringList projectNames(const Handout& paper)
{
    return column(projectTable(paper), u"事業名"_s);
}

// What the row of the counts that begins with `label` says under `head`.
QString count(const Handout& paper, const QString& label, const QString& head)
{
    const TableBlock table = countTable(paper);
    const auto& heads = table.headerRows.front().cells;
    for (size_t column = 0; column < heads.size(); ++column)
        for (const TableRow& row : table.rows)
            if (heads[column].text == head && row.cells.front().text.startsWith(label))
                return row.cells[column].text;
    return u"no such count"_s;
}

// Number of rows that each goal cell spans, under the goal's name.
std::vector<std::pair<QString, int>> goalCells(const Handout& paper)
{
    std::vector<std::pair<QString, int>> cells;
    for (const TableRow& row : projectTable(paper).rows)
        if (!row.cells.front().isCovered)
            cells.emplace_back(row.cells.front().text, row.cells.front().rowSpan);
    return cells;
}

QString subtitle(const Handout& paper)
{
    const auto paragraphs = blocksOf<Paragraph>(paper);
    return !paragraphs.empty() && !paragraphs.front().isSmall ? paragraphs.front().text : QString();
}

const QString evaluated = u"評価済／対象／全"_s;

} // namespace

TEST_CASE("A relisted project stands under both goals and counts once in the total")
{
    ComposedPlan made;
    made.graded(made.project2, made.family, made.gradeA);
    const Handout paper = summaryOf(made);
    CHECK(projectNames(paper)
        == QStringList{u"家庭教育情報の提供"_s, u"保育所（基本目標2に再掲）"_s, u"乳幼児健康診査"_s,
            u"保育所（再掲）"_s});
    CHECK(count(paper, u"1 "_s, u"A"_s) == u"1"_s);
    CHECK(count(paper, u"2 "_s, u"A"_s) == u"1"_s);
    CHECK(count(paper, u"計"_s, u"A"_s) == u"1"_s);
    CHECK(count(paper, u"計"_s, evaluated) == u"1 / 3 / 3"_s);
    CHECK(wordsOf(paper).contains(
        u"1件が他の目標に再掲されているため、目標別の合計は4件になります。総数3件では1回だけ数えています。"_s));
}

TEST_CASE("Counts and means are printed with what they are counted over")
{
    ComposedPlan made;
    made.graded(made.project2, made.family, made.gradeA);
    made.value(made.visits, made.year, Decimal(1200));
    made.series(made.indicator(made.project2, u"待機児童数"));
    const Handout paper = summaryOf(made);
    CHECK(count(paper, u"1 "_s, evaluated) == u"1 / 2 / 2"_s);
    CHECK(count(paper, u"1 "_s, u"平均達成率"_s) == u"80.0%"_s);
    CHECK(count(paper, u"1 "_s, u"平均した率／対象／全"_s) == u"1 / 2 / 2"_s);
    CHECK(count(paper, u"計"_s, u"平均した率／対象／全"_s) == u"1 / 2 / 2"_s);
}

TEST_CASE("The merged cell of a goal spans its projects")
{
    const ComposedPlan made;
    const std::vector<std::pair<QString, int>> spans{
        {u"1 子育てを支援する地域づくり"_s, 2}, {u"2 子どもと母親の健康づくり"_s, 2}};
    CHECK(goalCells(summaryOf(made)) == spans);
    CHECK(subtitle(summaryOf(made)) == QString());
}

TEST_CASE("The summary of a department shows and counts only its projects")
{
    ComposedPlan made;
    made.graded(made.project2, made.family, made.gradeA);
    const Handout paper = summaryOf(made, ofDepartment(made.health));
    const std::vector<std::pair<QString, int>> spans{
        {u"1 子育てを支援する地域づくり"_s, 1}, {u"2 子どもと母親の健康づくり"_s, 1}};
    CHECK(goalCells(paper) == spans);
    CHECK(projectNames(paper) == QStringList{u"家庭教育情報の提供"_s, u"乳幼児健康診査"_s});
    CHECK(count(paper, u"計"_s, u"A"_s) == u"0"_s);
    CHECK(count(paper, u"計"_s, evaluated) == u"0 / 2 / 2"_s);
    CHECK(subtitle(paper) == u"健康増進課のみ（事業数 2／全3）"_s);
}

TEST_CASE("The summary of a goal counts a relisted project as one of its own")
{
    ComposedPlan made;
    made.graded(made.project2, made.family, made.gradeA);
    const Handout paper = summaryOf(made, ofGoal(made.goal2));
    CHECK(projectNames(paper) == QStringList{u"乳幼児健康診査"_s, u"保育所（再掲）"_s});
    CHECK(count(paper, u"1 "_s, evaluated) == u"no such count"_s);
    CHECK(count(paper, u"2 "_s, evaluated) == u"1 / 2 / 2"_s);
    CHECK(count(paper, u"計"_s, evaluated) == u"1 / 2 / 2"_s);
    CHECK(subtitle(paper) == u"基本目標2 子どもと母親の健康づくりのみ（事業数 2／全3）"_s);
    CHECK_FALSE(wordsOf(paper).contains(u"他の目標に再掲"_s));
}

TEST_CASE("A goal's own indicator is shown with the whole goal and not with one department's part")
{
    ComposedPlan made;
    Indicator row = *made.plan.find(made.indicator(made.project2, u"子育てに満足している人の割合"));
    row.project.reset();
    row.goal = made.goal1;
    made.plan.put(row);
    made.value(made.series(row.id), made.year, Decimal(40));
    CHECK(wordsOf(summaryOf(made, ofGoal(made.goal1))).contains(row.name));
    CHECK(count(summaryOf(made, ofGoal(made.goal1)), u"計"_s, u"平均した率／対象／全"_s) == u"0 / 2 / 2"_s);
    CHECK_FALSE(wordsOf(summaryOf(made, ofDepartment(made.family))).contains(row.name));
    CHECK(count(summaryOf(made, ofDepartment(made.family)), u"計"_s, u"平均した率／対象／全"_s)
        == u"0 / 1 / 1"_s);
}

TEST_CASE("The summary of a department without a project is refused")
{
    ComposedPlan made;
    const auto idle = made.department(u"総務課");
    CHECK_FALSE(composeSummary(made.plan, made.year, ofDepartment(idle), {}).isOk());
}

TEST_CASE("Whatever is drawn on a summary says what it is and which record it is of")
{
    ComposedPlan made;
    made.value(made.visits, made.year, Decimal(1400));
    made.graded(made.project2, made.family, made.gradeA);
    for (const PaperSelection& selection : {PaperSelection(), ofDepartment(made.family)}) {
        const DisplayList list = laidOut(std::vector{summaryOf(made, selection)});
        CHECK(withoutRoleOrRecord(list, made.plan) == QStringList());
    }
}

TEST_CASE("Every rate that a mean is counted over is printed in the rows of its goal")
{
    ComposedPlan made;
    const auto measured = [&](const char16_t* name, IndicatorKind kind, int actual, int target) {
        const auto series = made.series(made.indicator(made.project2, name, u"人", kind));
        made.value(series, made.year, Decimal(actual));
        made.target(series, made.year, Decimal(target));
        return series;
    };
    measured(u"定員", IndicatorKind::Activity, 90, 100);
    measured(u"満足度", IndicatorKind::Outcome, 30, 100);
    made.value(made.visits, made.year, Decimal(1200)); // 80.0 % of 1,500
    const Handout paper = summaryOf(made);
    const TableBlock rows = projectTable(paper);
    // Goal 1: projects 1 and 2; goal 2: project 3, and project 2 again.
    CHECK(column(rows, u"指標"_s)
        == QStringList{u"窓口の利用者数（人）"_s, u"定員（人）"_s, u"満足度（人）"_s, u"―"_s, u"定員（人）"_s,
            u"満足度（人）"_s});
    CHECK(column(rows, u"種別"_s)
        == QStringList{u"活動"_s, u"活動"_s, u"成果"_s, u"―"_s, u"活動"_s, u"成果"_s});
    CHECK(column(rows, u"達成率"_s)
        == QStringList{u"80.0%"_s, u"90.0%"_s, u"30.0%"_s, u"―"_s, u"90.0%"_s, u"30.0%"_s});
    CHECK(count(paper, u"1 "_s, u"平均達成率"_s) == u"66.7%"_s); // (80 + 90 + 30) ÷ 3
    CHECK(count(paper, u"1 "_s, u"平均した率／対象／全"_s) == u"3 / 3 / 3"_s);
    CHECK(count(paper, u"2 "_s, u"平均達成率"_s) == u"60.0%"_s); // (90 + 30) ÷ 2
    CHECK(count(paper, u"計"_s, u"平均達成率"_s) == u"66.7%"_s);
    CHECK(wordsOf(paper).contains(printedRule(MeanRule())));
}

TEST_CASE("A rate that is not actual over target says what it follows from")
{
    ComposedPlan made;
    Indicator row = *made.plan.find(made.plan.find(made.visits)->indicator);
    made.value(made.visits, made.year, Decimal(1400));
    row.formula = RateFormula::TargetOverActual;
    made.plan.put(row);
    CHECK(column(projectTable(summaryOf(made)), u"達成率"_s).front() == u"107.1%（未達成）\n（目標÷実績）"_s);
    made.value(made.visits, made.year, Missing::BeingCounted);
    CHECK(column(projectTable(summaryOf(made)), u"達成率"_s).front() == u"―"_s);
    made.value(made.visits, made.year, Decimal(1400));
    made.baseline(made.visits, {2023}, Decimal(1200));
    row.formula = RateFormula::BaselineProgress;
    made.plan.put(row);
    CHECK(column(projectTable(summaryOf(made)), u"達成率"_s).front() == u"66.7%\n（基準値\n1,200から）"_s);
}

TEST_CASE("What several departments say stands word first, an entry a line")
{
    ComposedPlan made;
    made.item(
        made.standard, u"direction", ItemKind::Choice, RequiredRule::Optional, u"", {u"拡充"_s, u"継続"_s});
    made.answer(made.graded(made.project1, made.family, made.gradeA), u"direction"_s, u"拡充"_s);
    const TableBlock table = projectTable(summaryOf(made));
    CHECK(column(table, u"評価"_s).front() == u"A（子ども家庭課）\n未入力（健康増進課）"_s);
    CHECK(column(table, u"direction"_s).front() == u"拡充（子ども家庭課）\n未入力（健康増進課）"_s);
    for (const TableCell& cell : table.rows.front().cells)
        if (cell.text.contains(u'\n'))
            CHECK(cell.alignment == Alignment::Left);
    const DisplayList list = laidOut(std::vector{summaryOf(made)});
    CHECK(pagesWith(list, u"A（"_s) == std::vector{0});
    CHECK(pagesWith(list, u"拡充（"_s) == std::vector{0});
}

TEST_CASE("A project without a number has a dash in the summary and on its sheet")
{
    ComposedPlan made;
    Project row = *made.plan.find(made.project1);
    row.number.clear();
    made.plan.put(row);
    CHECK(column(projectTable(summaryOf(made)), u"番号"_s).front() == u"―"_s);
    CHECK(besideLabel(made.sheets(made.year), u"事業番号"_s).front() == u"―"_s);
}

TEST_CASE("The summary names the digit by which rates are rounded before they are compared")
{
    ComposedPlan made;
    Grade banded = *made.plan.find(made.gradeA);
    banded.lower = Decimal(90);
    banded.upper = Decimal(100);
    made.plan.put(banded);
    GradeScheme scheme = *made.plan.find(made.grades);
    scheme.tested = TestedQuantity::Rate;
    const auto says = [&](std::optional<int> decimals, const QString& words) {
        scheme.testDecimals = decimals;
        made.plan.put(scheme);
        return wordsOf(summaryOf(made)).contains(words);
    };
    CHECK(says(1, u"小数第2位を四捨五入した小数第1位までの値"_s));
    CHECK(says(0, u"小数第1位を四捨五入した整数の値"_s));
    CHECK(says(std::nullopt, u"四捨五入の前の正確な値"_s));
}

TEST_CASE("The rows of one project stay on one page and say once whose they are")
{
    ComposedPlan made;
    for (const char16_t* name : {u"一", u"二", u"三"})
        made.series(made.indicator(made.project2, name));
    const TableBlock table = projectTable(summaryOf(made));
    REQUIRE(table.rows.size() == 8);
    CHECK(table.rows[1].cells[2].rowSpan == 3);
    CHECK(table.rows[2].cells[2].isCovered);
    CHECK(table.rows[1].keepWithNext);
    CHECK(table.rows[2].keepWithNext);
    CHECK_FALSE(table.rows[3].keepWithNext);
}

TEST_CASE("The summary of a department shows and counts only its own part of a shared project")
{
    ComposedPlan made;
    made.graded(made.project1, made.health, made.gradeA);
    Indicator row = *made.plan.find(made.indicator(made.project1, u"情報紙の発行回数"));
    row.department = made.family;
    made.plan.put(row);
    made.value(made.series(row.id), made.year, Decimal(4));
    const Handout whole = summaryOf(made);
    CHECK(count(whole, u"計"_s, u"A"_s) == u"0"_s); // The other department has no grade yet.
    CHECK(wordsOf(whole).contains(u"【子ども家庭課】情報紙の発行回数"_s));
    const Handout paper = summaryOf(made, ofDepartment(made.health));
    CHECK(count(paper, u"計"_s, u"A"_s) == u"1"_s);
    CHECK(count(paper, u"計"_s, u"平均した率／対象／全"_s) == u"0 / 1 / 1"_s);
    CHECK_FALSE(wordsOf(paper).contains(u"情報紙の発行回数"_s));
    CHECK(column(projectTable(paper), u"評価"_s) == QStringList{u"A"_s, u"未入力"_s});
    CHECK(wordsOf(paper).contains(u"この総括表には、健康増進課の担当分だけを載せています。"_s));
    CHECK(column(projectTable(paper), u"担当課"_s).front() == u"子ども家庭課、健康増進課"_s);
}

TEST_CASE("The foot lines of the summary never stand on a page without rows of their table")
{
    for (int projects = 1; projects < 40; ++projects) {
        ComposedPlan made;
        for (int i = 0; i < projects; ++i)
            made.project(made.goal2, QString::number(i + 10), u"事業");
        for (const Orientation orientation : {Orientation::Portrait, Orientation::Landscape}) {
            const DisplayList list = laidOut(
                std::vector{ok(composeSummary(made.plan, made.year, {}, {{}, Paper::A4, orientation}))});
            INFO(projects);
            int pages = 0;
            for (int page = 0; page < int(list.pages.size()); ++page) {
                const QString text = textOn(list, page);
                if (!text.contains(u"流山市」の評価: "_s))
                    continue;
                ++pages;
                CHECK(text.contains(u"計\n"_s));
            }
            CHECK(pages == 1);
        }
    }
}

TEST_CASE("A rate of what is worse than its baseline says so on the paper, however high it is")
{
    ComposedPlan made;
    made.value(made.visits, made.year, Decimal(1400));
    made.baseline(made.visits, {2023}, Decimal(1450));
    CHECK(column(projectTable(summaryOf(made)), u"達成率"_s).front().contains(u"▼基準値より悪化"_s));
    made.baseline(made.visits, {2023}, Decimal(1350));
    CHECK_FALSE(column(projectTable(summaryOf(made)), u"達成率"_s).front().contains(u"▼"_s));
}
