#include "tests/core/scoring/grader_fixture.h"

#include "core/scoring/findings.h"

#include <random>

using namespace graders;

namespace {

std::vector<GraderFinding> of(const GraderFixture& given, GraderFindingKind kind)
{
    const Score lastYear = given.lastYear();
    auto found = graderFindings(given.plan, given.score(), &lastYear);
    std::erase_if(found, [kind](const GraderFinding& each) { return each.kind != kind; });
    return found;
}

/// Ids in an order by chance: every table holds its records in another order.
IdSource shuffledIds(unsigned seed)
{
    return [random = std::mt19937_64(seed)]() mutable { return Uuid{random(), random()}; };
}

/// Three departments, forty projects with numbers, grades, baselines and texts of two years by chance.
void fill(GraderFixture& given)
{
    std::mt19937 random(7);
    const auto chosen = [&](int count) { return int(random() % unsigned(count)); };
    const char* codes[] = {"A", "B", "C", "D"};
    std::vector<Id<Department>> departments;
    for (const QStringView name : {u"保育課", u"健康課", u"教育課"})
        departments.push_back(given.builder.department(name));
    for (int i = 0; i < 40; ++i) {
        const auto department = departments[size_t(chosen(3))];
        const auto project = given.project(QByteArray::number(i + 1).constData(), department);
        for (const IndicatorKind kind : {IndicatorKind::Activity, IndicatorKind::Outcome}) {
            const QByteArray rate = QByteArray::number(70 + 5 * chosen(9));
            if (chosen(5) > 0)
                given.builder.baseline(given.measured(project, rate.constData(), kind), {2024}, Decimal(80));
        }
        given.gradedIn(
            given.year.previous(), project, given.grade(codes[chosen(4)]), department, "前年の理由");
        const auto sheet
            = given.graded(project, codes[chosen(4)], department, chosen(2) == 0 ? "" : "前年の 理由");
        given.builder.answer(sheet, u"previous", u"改善する。");
        if (chosen(3) > 0)
            given.builder.answer(sheet, u"done", u"実施した");
    }
}

/// Everything that the checks say, without ids.
QStringList said(const GraderFixture& given)
{
    const Score score = given.score();
    const Score lastYear = given.lastYear();
    const GraderChecks checks = graderChecks(given.plan, score, &lastYear);
    QStringList lines;
    for (const GraderFinding& each : graderFindings(given.plan, score, checks))
        lines << each.sentence;
    for (const GradeComparison& each : checks.grades.compared)
        lines << score.projects[each.sheet.project].number + printedDistance(each.distance);
    for (const Leniency& each : checks.leniency)
        lines << each.name + each.mean.toText();
    for (const GradeSpread& each : checks.spreads.departments)
        for (const GradeShare& share : each.grades)
            lines << each.name + QString::number(share.count);
    for (const Repetition& each : checks.repeated.departments)
        lines << QStringLiteral("%1 %2 %3").arg(each.name).arg(each.sameGrade).arg(each.sameText);
    for (const OutputOutcome& each : checks.outputs)
        lines << QString::number(each.field ? int(*each.field) : -1);
    lines << QString::number(checks.followUp->all.unanswered);
    return lines;
}

} // namespace

TEST_CASE("A grade that differs from the computed one needs a reason")
{
    GraderFixture given;
    const auto project = given.project("3");
    given.measured(project, "85");
    const auto sheet = given.graded(project, "A");
    const auto found = of(given, GraderFindingKind::DiffersWithoutReason);
    REQUIRE(found.size() == 1);
    CHECK(found[0].record == RecordRef{kindOf<Evaluation>(), sheet.uuid});
    CHECK_FALSE(found[0].isNotice);
    CHECK(found[0].project == QStringLiteral("3 事業"));
    CHECK(found[0].sentence.startsWith(found[0].project));
    given.change(sheet, [](Evaluation& row) { row.gradeReason = QStringLiteral(" \n"); });
    CHECK(of(given, GraderFindingKind::DiffersWithoutReason).size() == 1);
    given.change(sheet, [](Evaluation& row) { row.gradeReason = QStringLiteral("感染症の影響"); });
    CHECK(of(given, GraderFindingKind::DiffersWithoutReason).empty());
    given.change(sheet, [&](Evaluation& row) {
        row.gradeReason.clear();
        row.grade = given.grade("B");
    });
    CHECK(of(given, GraderFindingKind::DiffersWithoutReason).empty());
}

TEST_CASE("N-2: A, C and D without a reason are stopped, B passes while it is the computed grade")
{
    GraderFixture given;
    for (const char* code : {"A", "C", "D"})
        given.change(given.grade(code), [](Grade& row) { row.needsReason = true; });
    for (const char* code : {"A", "B", "C", "D"}) {
        const auto project = given.project(code);
        given.measured(project, "85");
        given.graded(project, code);
    }
    int stopped = 0;
    for (const Finding& each : findings(given.plan, given.score()))
        stopped += each.kind == FindingKind::ReasonMissing;
    CHECK(stopped == 3);
    for (const GraderFinding& each : of(given, GraderFindingKind::DiffersWithoutReason))
        CHECK(each.project != QStringLiteral("B 事業"));
}

TEST_CASE("A department that leans by half a grade over three sheets is worth a look")
{
    const auto lean = [](int sheets, const char* code) {
        GraderFixture given;
        const auto department = given.builder.department(u"保育課");
        for (int i = 0; i < sheets; ++i) {
            const auto project = given.project("1", department);
            given.measured(project, "85");
            given.graded(project, i == 0 ? "B" : code, department, "理由");
        }
        return std::pair(of(given, GraderFindingKind::LenientDepartment).size(),
            of(given, GraderFindingKind::StrictDepartment).size());
    };
    using Counts = std::pair<size_t, size_t>;
    CHECK(lean(3, "A") == Counts(1, 0));
    CHECK(lean(3, "C") == Counts(0, 1));
    CHECK(lean(2, "A") == Counts(0, 0));
    CHECK(lean(3, "B") == Counts(0, 0));
}

TEST_CASE("Four fifths of the grades in the middle are worth a look")
{
    const auto notices = [](int inMiddle) {
        GraderFixture given;
        for (int i = 0; i < 10; ++i)
            given.graded(given.project("1"), i < inMiddle ? "B" : "A");
        return of(given, GraderFindingKind::MuchInTheMiddle).size();
    };
    CHECK(notices(8) == 1);
    CHECK(notices(7) == 0);
}

TEST_CASE("An outcome that got worse while the activity was reached is worth a look, an unchanged one is not")
{
    for (const auto& [actual, count] : std::vector<std::pair<const char*, size_t>>{{"49", 1}, {"50", 0}}) {
        GraderFixture given;
        const auto project = given.project("1");
        given.measured(project, "100", IndicatorKind::Activity);
        given.builder.baseline(given.measured(project, actual, IndicatorKind::Outcome), {2024}, Decimal(50));
        CHECK(of(given, GraderFindingKind::OutputWithoutOutcome).size() == count);
    }
}

TEST_CASE("A copied text is a notice that names the item")
{
    GraderFixture given;
    const auto project = given.project("1");
    for (const FiscalYear year : {given.year.previous(), given.year})
        given.builder.answer(given.builder.sheet(project, year), u"results", u"相談を行った。");
    const auto found = of(given, GraderFindingKind::SameTextAsLastYear);
    REQUIRE(found.size() == 1);
    CHECK(found[0].sentence.contains(QStringLiteral("results")));
    CHECK(found[0].isNotice);
}

TEST_CASE("An empty file has nothing for graders to look at")
{
    const Score nothing = scorePlan(Plan(), {2026});
    CHECK(graderFindings(Plan(), nothing, nullptr).empty());
    CHECK_FALSE(graderChecks(Plan(), nothing, nullptr).followUp);
}

TEST_CASE("Records in another order change nothing that the checks for graders say")
{
    GraderFixture first;
    fill(first);
    const QStringList expected = said(first);
    CHECK(expected.size() > 80);
    for (const unsigned seed : {1u, 2u, 3u}) {
        GraderFixture other(shuffledIds(seed));
        fill(other);
        CHECK(said(other) == expected);
    }
}
