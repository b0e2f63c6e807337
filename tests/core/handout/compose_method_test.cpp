// What the appendix on words and methods says: every number of the year, its words, scheme and averages.
#include "core/handout/compose_method.h"
#include "core/handout/compose_method_scheme.h"
#include "core/handout/compose_summary.h"
#include "core/scoring/trail.h"
#include "tests/core/handout/composed.h"

using namespace core;
using namespace handout_test;
using namespace Qt::StringLiterals;

namespace {

// Two rates by different formulas and a value that is being counted; bands as in R7.
class MeasuredPlan : public ComposedPlan {
public:
    MeasuredPlan()
    {
        value(visits, year, Decimal(1200)); // 80.0 % of 1,500
        waiting = measured(project3, u"待機児童数", Direction::Down);
        value(waiting, year, Decimal(12));
        target(waiting, year, Decimal(9)); // 75.0 %
        counted = measured(project2, u"満足度", Direction::Up);
        value(counted, year, Missing::BeingCounted);
        target(counted, year, Decimal(70));
    }

    Id<Series> measured(Id<Project> project, const char16_t* name, Direction direction)
    {
        Indicator row = *plan.find(indicator(project, name, u"人", IndicatorKind::Outcome));
        row.direction = direction;
        plan.put(row);
        return series(row.id);
    }

    Handout paper(const PaperSelection& selection = {}, const PaperOptions& options = {}) const
    {
        return ok(composeMethod(plan, year, selection, options));
    }

    /// A: 90 to 100; B: 60 to below 90; C: below 60.
    void addBands()
    {
        GradeScheme row = *plan.find(grades);
        row.tested = TestedQuantity::Rate;
        row.testDecimals = 1;
        plan.put(row);
        const std::vector<const Grade*> all = gradesOf(plan, grades);
        band(all[0]->id, Decimal(90), true, Decimal(100), true);
        band(all[1]->id, Decimal(60), true, Decimal(90), false);
        band(all[2]->id, {}, true, Decimal(60), false);
    }

    void arrowWithNumber(Id<Series> of, int number)
    {
        for (Target row : std::vector<Target>(plan.table<Target>().begin(), plan.table<Target>().end()))
            if (row.series == of) {
                row.kind = TargetKind::ArrowUp;
                row.number = Decimal(number);
                plan.put(row);
            }
    }

    Id<Series> waiting;
    Id<Series> counted;

private:
    void band(Id<Grade> id, std::optional<Decimal> lower, bool isLowerIncluded, std::optional<Decimal> upper,
        bool isUpperIncluded)
    {
        Grade row = *plan.find(id);
        row.lower = lower;
        row.isLowerIncluded = isLowerIncluded;
        row.upper = upper;
        row.isUpperIncluded = isUpperIncluded;
        plan.put(row);
    }
};

// The column of a row's first cell that begins with `label`, in the tables with the column head `head`.
QString cellOf(const Handout& paper, const QString& label, const QString& head)
{
    for (const TableBlock& table : blocksOf<TableBlock>(paper)) {
        if (table.headerRows.empty())
            continue;
        const auto& heads = table.headerRows.back().cells;
        for (size_t column = 0; column < heads.size(); ++column)
            for (const TableRow& row : table.rows)
                if (heads[column].text == head && row.cells.front().text.startsWith(label))
                    return row.cells[column].text;
    }
    return u"no such cell"_s;
}

QStringList headings(const Handout& paper)
{
    QStringList texts;
    for (const Heading& heading : blocksOf<Heading>(paper))
        texts << heading.text;
    return texts;
}

} // namespace

TEST_CASE("The appendix has the trail of every series of the year")
{
    MeasuredPlan made;
    made.addBands();
    const QString words = wordsOf(made.paper());
    const Score score = scorePlan(made.plan, made.year);
    REQUIRE(score.series.size() == 3);
    for (const SeriesScore& series : score.series)
        for (const TrailLine& line : trailOf(made.plan, score, series))
            if (line.step != TrailStep::Rounding && line.step != TrailStep::Scheme)
                CHECK(words.contains(line.text));
    CHECK(words.contains(u"実績 1,200 ÷ 目標 1,500 = 80.0%"_s));
    CHECK(words.contains(u"目標 9 ÷ 実績 12 = 75.0%"_s));
}

TEST_CASE("Every rate of the summary stands in the appendix")
{
    const MeasuredPlan made;
    const QString words = wordsOf(made.paper());
    int rates = 0;
    for (const QString& cell :
        underHead(ok(composeSummary(made.plan, made.year, {}, {})), sentence("paper", "Achievement rate")))
        if (cell.contains(u'%')) {
            CHECK(words.contains(cell.section(u'\n', 0, 0)));
            ++rates;
        }
    CHECK(rates == 2);
}

TEST_CASE("A missing value says its reason, what that means and why there is no rate")
{
    const MeasuredPlan made;
    const Handout paper = made.paper();
    CHECK(wordsOf(paper).contains(u"実績値なし（集計中）"_s));
    CHECK(cellOf(paper, u"集計中"_s, u"実績値の件数"_s) == u"1"_s);
    CHECK(cellOf(paper, u"集計中"_s, u"意味"_s).contains(u"集計が終わっていません"_s));
    CHECK(cellOf(paper, u"対象外"_s, u"意味"_s) == u"no such cell"_s);
    CHECK(cellOf(paper, u"実績値なし"_s, u"系列数"_s) == u"1"_s);
}

TEST_CASE("The internal number behind an arrow is printed only when it is asked for")
{
    MeasuredPlan made;
    made.arrowWithNumber(made.visits, 1920);
    PaperOptions options;
    const QString words = wordsOf(made.paper({}, options));
    CHECK_FALSE(words.contains(u"1,920"_s));
    CHECK_FALSE(words.contains(u"62.5%"_s)); // 1,200 ÷ 62.5 % is the number.
    CHECK(words.contains(u"目標の内部値を用いて算定"_s));
    CHECK_FALSE(wordsOf(ok(composeSummary(made.plan, made.year, {}, {}))).contains(u"62.5%"_s));
    CHECK_FALSE(wordsOf(ok(composeSheets(made.plan, made.year, {}, {}))).contains(u"62.5%"_s));
    options.internal = InternalNumbers::Shown;
    CHECK(wordsOf(made.paper({}, options)).contains(u"目標の内部値: 1,920"_s));
    CHECK(wordsOf(made.paper({}, options)).contains(u"実績 1,200 ÷ 目標 1,920 = 62.5%"_s));
}

TEST_CASE("The appendix of a goal or department explains only its projects")
{
    const MeasuredPlan made;
    const Handout ofHealth = made.paper(ofDepartment(made.health));
    CHECK(wordsOf(ofHealth).contains(u"待機児童数"_s));
    CHECK_FALSE(wordsOf(ofHealth).contains(u"満足度"_s));
    CHECK(wordsOf(ofHealth).contains(u"健康増進課のみ（事業数 2／全3）"_s));
    const Handout ofGoal2 = made.paper(ofGoal(made.goal2));
    CHECK_FALSE(wordsOf(ofGoal2).contains(u"窓口の利用者数"_s));
    CHECK(wordsOf(ofGoal2).contains(u"満足度"_s)); // Shown again there, and nowhere else in this paper.
    PaperSelection chosen;
    chosen.projects = {made.project1};
    CHECK_FALSE(wordsOf(made.paper(chosen)).contains(u"待機児童数"_s));
}

TEST_CASE("The ends of bands are written with or without their own value")
{
    MeasuredPlan made;
    made.addBands();
    const Handout paper = made.paper();
    CHECK(cellOf(paper, u"A"_s, u"範囲"_s) == u"90%以上100%以下"_s);
    CHECK(cellOf(paper, u"B"_s, u"範囲"_s) == u"60%以上90%未満"_s);
    CHECK(cellOf(paper, u"C"_s, u"範囲"_s) == u"60%未満"_s);
    CHECK(cellOf(paper, u"A"_s, u"割合の分母"_s) == u"含む"_s);
    CHECK(wordsOf(paper).contains(u"「流山市」（令和7年度から）"_s));
    Grade open;
    open.lower = Decimal(100);
    open.isLowerIncluded = false;
    CHECK(bandInWords(open, u"%"_s) == u"100%超"_s);
    open.upper = Decimal(120);
    CHECK(bandInWords(open, u"%"_s) == u"100%を超え120%未満"_s);
}

TEST_CASE("Without a scheme the appendix says so, and words about grades are left out")
{
    MeasuredPlan made;
    for (const SchemeUse& use :
        std::vector<SchemeUse>(made.plan.table<SchemeUse>().begin(), made.plan.table<SchemeUse>().end()))
        made.plan.remove(use.id);
    const QString words = wordsOf(made.paper());
    CHECK(words.contains(u"令和7年度の評価区分が決まっていません。"_s));
    CHECK_FALSE(words.contains(u"計算上の評価"_s));
    CHECK_FALSE(words.contains(u"評価済"_s));
}

TEST_CASE("Only words that the year needs are explained")
{
    MeasuredPlan made;
    CHECK(besideLabel(made.paper(), u"再掲"_s).size() == 1);
    CHECK(besideLabel(made.paper(), u"▲"_s).size() == 1); // 300 short of the target
    CHECK(besideLabel(made.paper(), u"速報値"_s).isEmpty());
    CHECK(besideLabel(made.paper(), u"累計"_s).isEmpty());
    made.plan.remove(made.relisted);
    CHECK(besideLabel(made.paper(), u"再掲"_s).isEmpty());
    Value provisional = *valueIn(made.plan, made.visits, made.year);
    provisional.isProvisional = true;
    made.plan.put(provisional);
    CHECK(besideLabel(made.paper(), u"速報値"_s).size() == 1);
}

TEST_CASE("Each formula that counts has its equation and the number of its series")
{
    const MeasuredPlan made;
    const Handout paper = made.paper();
    CHECK(cellOf(paper, u"実績÷目標"_s, u"算式"_s) == u"実績値 ÷ 目標値 × 100"_s);
    CHECK(cellOf(paper, u"実績÷目標"_s, u"系列数"_s) == u"2"_s);
    CHECK(cellOf(paper, u"目標÷実績"_s, u"系列数"_s) == u"1"_s);
    CHECK(cellOf(paper, u"基準値からの進捗"_s, u"系列数"_s) == u"no such cell"_s);
}

TEST_CASE("The mean of each goal says how many rates it is counted over and what it leaves out")
{
    const MeasuredPlan made;
    const Handout paper = made.paper();
    CHECK(cellOf(paper, u"1 子育て"_s, u"平均達成率"_s) == u"80.0%"_s);
    CHECK(cellOf(paper, u"1 子育て"_s, u"評価した重み"_s) == u"50%"_s);
    CHECK(cellOf(paper, u"1 子育て"_s, u"算定の経過"_s)
        == u"達成率1件の平均: 80.0%（率のない1件を除く: 実績値なし: 1）"_s);
    CHECK(cellOf(paper, u"計"_s, u"平均達成率"_s) == u"77.5%"_s); // (80 + 75) ÷ 2
}

TEST_CASE("What is shown again is explained once, at its main place, and the row leads there")
{
    const MeasuredPlan made;
    const Handout paper = made.paper();
    CHECK(headings(paper).count(u"2 保育所（基本目標2に再掲）"_s) == 1);
    CHECK_FALSE(headings(paper).contains(u"2 保育所（再掲）"_s));
    QStringList targets;
    for (const TableCell& cell : cellsOf(paper))
        if (cell.text.contains(u"保育所"_s))
            targets << cell.linkTarget;
    REQUIRE(targets.size() == 2);
    CHECK_FALSE(targets.front().isEmpty());
    CHECK(targets.front() == targets.back());
}

TEST_CASE("Whatever is drawn in the appendix says what it is and which record it is of")
{
    MeasuredPlan made;
    made.addBands();
    made.graded(made.project2, made.family, made.gradeA);
    for (const PaperSelection& selection : {PaperSelection(), ofDepartment(made.family)})
        CHECK(withoutRoleOrRecord(laidOut(std::vector{made.paper(selection)}), made.plan) == QStringList());
}

TEST_CASE("The steps of one series stand on one page")
{
    MeasuredPlan made;
    for (int i = 0; i < 12; ++i)
        made.value(made.measured(made.project1, u"追加の指標", Direction::Up), made.year, Decimal(i));
    const DisplayList list = laidOut(std::vector{made.paper()});
    REQUIRE(list.pages.size() > 2);
    // A table that runs on would repeat its title.
    CHECK(wordsOf(list).count(u"成果指標　追加の指標"_s) == 12);
}

TEST_CASE("An appendix without a project to explain is refused")
{
    MeasuredPlan made;
    const auto idle = made.department(u"総務課");
    CHECK_FALSE(composeMethod(made.plan, made.year, ofDepartment(idle), {}).isOk());
    CHECK_FALSE(composeMethod(Plan(), made.year, {}, {}).isOk());
    CHECK_FALSE(composeMethod(PlanBuilder().plan, made.year, {}, {}).isOk());
}
