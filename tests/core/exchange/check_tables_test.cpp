// The checks of a year as tables: what is marked, where each row leads, what stands in its cells.
#include "core/exchange/check_tables.h"

#include "tests/core/scoring/grader_fixture.h"

using namespace core;
using graders::GraderFixture;
using graders::number;

namespace {

QStringList titlesOf(const CheckTable& table)
{
    QStringList titles;
    for (const GridColumn& column : table.columns)
        titles << column.title;
    return titles;
}

QString at(const CheckTable& table, size_t row, const QString& title)
{
    return table.rows.at(row).cells.at(size_t(titlesOf(table).indexOf(title))).text;
}

} // namespace

TEST_CASE("Formulas stand side by side and a row is marked when another one would give another grade")
{
    GraderFixture fixture;
    const Id<Project> project = fixture.project("1");
    const Id<Series> other = fixture.measured(project, "85");
    fixture.builder.baseline(other, {2024}, number("25")); // (85 − 25) ÷ (100 − 25) = 80 %: the same grade
    const Id<Series> differing = fixture.measured(fixture.project("2"), "90");
    fixture.builder.baseline(differing, {2024}, number("50")); // 90 % is A, (90 − 50) ÷ 50 = 80 % is B
    const CheckTable table = formulaTable(fixture.plan, fixture.score());
    REQUIRE(table.rows.size() == 2);
    const QString progress = wordLabel(RateFormula::BaselineProgress);
    CHECK(at(table, 0, wordLabel(RateFormula::ActualOverTarget)) == QStringLiteral("85.0%（B）"));
    CHECK(at(table, 0, progress) == QStringLiteral("80.0%（B）"));
    CHECK(at(table, 1, progress) == QStringLiteral("80.0%（B）"));
    CHECK(at(table, 1, wordLabel(RateFormula::ActualOverTarget)) == QStringLiteral("90.0%（A）"));
    CHECK(table.rows[1].isMarked);
    CHECK(table.rows[1].record == RecordRef{kindOf<Series>(), differing.uuid});
    CHECK(table.rows[1].explanation.join(u'\n').contains(QStringLiteral("90")));
    // No series has milestones: the column would be empty.
    CHECK_FALSE(titlesOf(table).contains(wordLabel(RateFormula::Milestones)));
}

TEST_CASE("A series without a rate is in no comparison of formulas, but has its reason in the outlook")
{
    GraderFixture fixture;
    fixture.builder.baseline(fixture.unmeasured(fixture.project("1")), {2024}, number("30"));
    const Score score = fixture.score();
    CHECK(formulaTable(fixture.plan, score).rows.empty());
    const CheckTable outlook = outlookTable(fixture.plan, score, outlooksOf(fixture.plan, score));
    REQUIRE(outlook.rows.size() == 1);
    CHECK(outlook.rows[0].cells[outlookPathColumn].text == wordLabel(NoOutlook::ActualMissing));
    CHECK_FALSE(outlook.rows[0].isMarked);
    for (const CheckRow& row : outlook.rows)
        CHECK(row.cells.size() == outlook.columns.size());
}

TEST_CASE("What lies behind its path is marked and its gap is a number to sort by")
{
    GraderFixture fixture;
    const Id<Series> behind = fixture.measured(fixture.project("1"), "40");
    fixture.builder.baseline(behind, {2024}, number("30")); // 30 in 2024 to 100 in 2029: 58 in 2026
    const Score score = fixture.score();
    const CheckTable outlook = outlookTable(fixture.plan, score, outlooksOf(fixture.plan, score));
    REQUIRE(outlook.rows.size() == 1);
    CHECK(outlook.rows[0].isMarked);
    const Cell& gap = outlook.rows[0].cells[outlookPathColumn + 1];
    CHECK(gap.text == QStringLiteral("▲18"));
    REQUIRE(std::get_if<Decimal>(&gap.value));
    CHECK(*std::get_if<Decimal>(&gap.value) == Decimal(-18));
}

TEST_CASE("Findings know the project and the goal they are about, and notices are not marked")
{
    GraderFixture fixture;
    const Id<Project> project = fixture.project("1");
    const Id<Series> series = fixture.unmeasured(project);
    fixture.changeIndicator(series, [](Indicator& row) { row.unit.clear(); });
    const Score score = fixture.score();
    const CheckTable table = findingTable(fixture.plan, score, {});
    bool hasMissing = false;
    for (const CheckRow& row : table.rows) {
        const QString& kind = row.cells[FindingKindColumn].text;
        if (kind == wordLabel(FindingKind::ActualMissing)) {
            hasMissing = true;
            CHECK(row.isMarked);
            CHECK(row.project == project);
            CHECK(row.goal == fixture.goal);
        }
        if (kind == wordLabel(FindingKind::UnitUnset))
            CHECK_FALSE(row.isMarked);
    }
    CHECK(hasMissing);
    CHECK(table.wordsOf(FindingKindColumn).count(wordLabel(FindingKind::ActualMissing)) == 1);
}

TEST_CASE("The table of grades has those that differ, marked where no reason is given")
{
    GraderFixture fixture;
    const Id<Project> lenient = fixture.project("1");
    fixture.measured(lenient, "75");
    const Id<Evaluation> sheet = fixture.graded(lenient, "A");
    const Id<Project> agreeing = fixture.project("2");
    fixture.measured(agreeing, "85");
    fixture.graded(agreeing, "B");
    const Id<Project> explained = fixture.project("3");
    fixture.measured(explained, "85");
    fixture.graded(explained, "C", {}, "広報が遅れた");
    const CheckTable table = gradeTable(fixture.plan, fixture.score(), fixture.mismatches());
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].record == RecordRef{kindOf<Evaluation>(), sheet.uuid});
    CHECK(table.rows[0].project == lenient);
    CHECK(table.rows[0].isMarked);
    CHECK(table.rows[0].cells[5].text == QStringLiteral("+2"));
    CHECK_FALSE(table.rows[1].isMarked);
    CHECK(table.rows[1].cells[5].text == QStringLiteral("▲1"));
    CHECK(table.grid().rows.size() == 2);
}

TEST_CASE("A series whose own formula gives no rate is compared by the others that do")
{
    GraderFixture fixture;
    const Id<Series> series
        = fixture.measured(fixture.project("1"), "-5"); // a ratio of a negative number says nothing
    fixture.builder.baseline(series, {2024}, number("-110"));
    const CheckTable table = formulaTable(fixture.plan, fixture.score());
    REQUIRE(table.rows.size() == 1);
    CHECK(at(table, 0, wordLabel(RateFormula::BaselineProgress)).startsWith(QStringLiteral("50.0%")));
}
