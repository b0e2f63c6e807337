// What the summary of a year shows and counts, of the whole plan and of a part of its projects.
#include "core/handout/compose_summary.h"
#include "tests/core/handout/composed.h"

using namespace core;
using namespace handout_test;
using namespace Qt::StringLiterals;

namespace {

Handout summaryOf(const ComposedPlan& made, const PaperSelection& selection = {})
{
    return ok(composeSummary(made.plan, made.year, selection, {}));
}

// The tables of the summary: projects, then counts.
TableBlock tableAt(const Handout& paper, size_t at)
{
    const auto tables = blocksOf<TableBlock>(paper);
    REQUIRE(tables.size() > at);
    return tables[at];
}

QStringList projectNames(const Handout& paper)
{
    return underHead(paper, u"事業名"_s);
}

// What the row of the counts that begins with `label` says under `head`.
QString count(const Handout& paper, const QString& label, const QString& head)
{
    const TableBlock table = tableAt(paper, 1);
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
    for (const TableRow& row : tableAt(paper, 0).rows)
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
