#include "tests/core/scoring/grader_fixture.h"

using namespace graders;

namespace {

/// Project numbers with their distances, as they are listed.
QStringList listed(const GraderFixture& given)
{
    const Score score = given.score();
    QStringList lines;
    for (const GradeComparison& each : gradeMismatches(given.plan, score).compared)
        lines << score.projects[each.sheet.project].number + u' ' + printedDistance(each.distance);
    return lines;
}

/// One project with this rate, graded A, compared.
GradeMismatches withRate(GraderFixture& given, const char* rate)
{
    const auto project = given.project("1");
    rate ? given.measured(project, rate) : given.unmeasured(project);
    given.graded(project, "A");
    return given.mismatches();
}

} // namespace

TEST_CASE("Feature 12: a number of 85 % beside an A is one grade lenient, beside a C one grade strict")
{
    GraderFixture given;
    for (const char* code : {"A", "B", "C"}) {
        const auto project = given.project(code);
        given.measured(project, "85");
        given.graded(project, code);
    }
    CHECK(
        listed(given) == QStringList{QStringLiteral("A +1"), QStringLiteral("C ▲1"), QStringLiteral("B 0")});
    CHECK(given.mismatches().differing() == 2);
}

TEST_CASE("The largest distance is listed first")
{
    GraderFixture given;
    const std::vector<std::tuple<const char*, const char*, const char*>> rows{
        {"1", "95", "B"}, {"2", "50", "A"}, {"3", "95", "D"}, {"4", "50", "C"}};
    for (const auto& [name, rate, code] : rows) {
        const auto project = given.project(name);
        given.measured(project, rate);
        given.graded(project, code);
    }
    CHECK(listed(given)
        == QStringList{
            QStringLiteral("3 ▲3"), QStringLiteral("2 +2"), QStringLiteral("1 ▲1"), QStringLiteral("4 0")});
}

TEST_CASE("A grade is compared with the outcome's number and not with the activity's")
{
    GraderFixture given;
    const auto project = given.project("1");
    given.measured(project, "95", IndicatorKind::Activity);
    given.measured(project, "50", IndicatorKind::Outcome);
    given.graded(project, "A");
    const auto compared = given.mismatches().compared;
    REQUIRE(compared.size() == 1);
    CHECK(compared[0].comparedWith == IndicatorKind::Outcome);
    CHECK(compared[0].best == given.grade("C"));
    CHECK(compared[0].distance == 2);
}

TEST_CASE("Where no outcome has a computed grade the activity's number is compared")
{
    GraderFixture given;
    const auto project = given.project("1");
    given.measured(project, "95", IndicatorKind::Activity);
    given.unmeasured(project, IndicatorKind::Outcome);
    given.graded(project, "B");
    const auto compared = given.mismatches().compared;
    REQUIRE(compared.size() == 1);
    CHECK(compared[0].comparedWith == IndicatorKind::Activity);
    CHECK(compared[0].distance == -1);
}

TEST_CASE("Series with several grades are a range and the distance is to its nearest end")
{
    for (const auto& [code, distance] :
        std::vector<std::pair<const char*, int>>{{"A", 0}, {"B", 0}, {"C", 0}, {"D", -1}}) {
        GraderFixture given;
        const auto project = given.project("1");
        given.measured(project, "95");
        given.measured(project, "50");
        given.graded(project, code);
        const auto compared = given.mismatches().compared;
        REQUIRE(compared.size() == 1);
        CHECK(compared[0].distance == distance);
        CHECK(compared[0].best == given.grade("A"));
        CHECK(compared[0].worst == given.grade("C"));
        CHECK_FALSE(compared[0].rate);
        CHECK(computedText(given.plan, compared[0]) == QStringLiteral("A～C"));
    }
}

TEST_CASE("A total is not compared: its parts are")
{
    GraderFixture given;
    const auto project = given.project("1");
    const auto part = given.measured(project, "50");
    const auto total = given.builder.series(given.plan.find(part)->indicator, u"計");
    given.builder.target(total, {2029}, 100);
    given.builder.value(total, given.year, Decimal(95));
    given.change(total, [](Series& row) { row.isTotal = true; });
    given.graded(project, "A");
    CHECK(given.mismatches().compared.at(0).distance == 2);
}

TEST_CASE("Each of several departments is compared with its own indicators and the common ones")
{
    GraderFixture given;
    const auto first = given.builder.department(u"保育課");
    const auto second = given.builder.department(u"健康課");
    const auto project = given.project("1", first);
    given.builder.assign(project, second);
    const auto own = given.measured(project, "50");
    given.changeIndicator(own, [&](Indicator& row) { row.department = first; });
    const auto others = given.measured(project, "95");
    given.changeIndicator(others, [&](Indicator& row) { row.department = second; });
    given.graded(project, "A", first);
    given.graded(project, "A", second);
    const auto compared = given.mismatches().compared;
    REQUIRE(compared.size() == 2);
    CHECK(compared[0].sheet.department == first);
    CHECK(compared[0].distance == 2);
    CHECK(compared[1].distance == 0);
}

TEST_CASE("N-1: 79.9, 80, 90 and 100 are compared as C, B, A and A; a hole and a missing value are not")
{
    const auto r7 = [](GraderFixture& given) {
        given.band("A", Decimal(90), Decimal(100));
        given.change(given.grade("A"), [](Grade& row) { row.isUpperIncluded = true; });
        given.band("B", Decimal(80), Decimal(89));
        given.change(given.grade("B"), [](Grade& row) { row.isUpperIncluded = true; });
    };
    for (const auto& [rate, code] : std::vector<std::pair<const char*, const char*>>{
             {"79.9", "C"}, {"80", "B"}, {"90", "A"}, {"100", "A"}}) {
        GraderFixture given;
        r7(given);
        const GradeMismatches found = withRate(given, rate);
        INFO(rate);
        REQUIRE(found.compared.size() == 1);
        CHECK(found.compared[0].best == given.grade(code));
    }
    for (const auto& [rate, reason] : std::vector<std::pair<const char*, NoGrade>>{
             {"89.5", NoGrade::InNoBand}, {"100.1", NoGrade::InNoBand}, {nullptr, NoGrade::NoRate}}) {
        GraderFixture given;
        r7(given);
        const GradeMismatches found = withRate(given, rate);
        CHECK(found.compared.empty());
        REQUIRE(found.notCompared.size() == 1);
        CHECK(found.notCompared[0].why == NotCompared::NoComputedGrade);
        CHECK(found.notCompared[0].noGrade == reason);
    }
}

TEST_CASE("A project without an indicator is counted apart with the reason")
{
    GraderFixture given;
    given.graded(given.project("1"), "A");
    const auto left = given.mismatches().notCompared;
    REQUIRE(left.size() == 1);
    CHECK(left[0].why == NotCompared::NoIndicator);
    CHECK_FALSE(left[0].noGrade);
}

TEST_CASE("N-4: of F S A B C X Y Z the grades Y and Z are in no distance, X is the last of the order")
{
    GraderFixture given;
    const auto scheme = given.builder.scheme(u"あきる野",
        {QStringLiteral("F"), QStringLiteral("S"), QStringLiteral("A"), QStringLiteral("B"),
            QStringLiteral("C"), QStringLiteral("X"), QStringLiteral("Y"), QStringLiteral("Z")});
    given.change(scheme, [](GradeScheme& row) { row.tested = TestedQuantity::Rate; });
    for (const char* outside : {"Y", "Z"})
        given.change(given.gradeOf(scheme, outside), [](Grade& row) { row.countsInDenominator = false; });
    given.change(given.gradeOf(scheme, "A"), [](Grade& row) { row.lower = Decimal(80); });
    given.builder.useScheme(scheme, given.year);
    for (const char* code : {"X", "Y", "Z"}) {
        const auto project = given.project(code);
        given.measured(project, "95");
        given.gradedIn(given.year, project, given.gradeOf(scheme, code));
    }
    const GradeMismatches found = given.mismatches();
    REQUIRE(found.compared.size() == 1);
    CHECK(found.compared[0].distance == -3); // From A over B and C to X.
    REQUIRE(found.notCompared.size() == 2);
    CHECK(found.notCompared[0].why == NotCompared::EnteredOutsideOrder);
    CHECK(found.notCompared[1].why == NotCompared::EnteredOutsideOrder);
}

TEST_CASE("A grade of another scheme is not compared")
{
    GraderFixture given;
    const auto other = given.builder.scheme(u"別", {QStringLiteral("A")});
    const auto project = given.project("1");
    given.measured(project, "95");
    given.gradedIn(given.year, project, given.gradeOf(other, "A"));
    REQUIRE(given.mismatches().notCompared.size() == 1);
    CHECK(given.mismatches().notCompared[0].why == NotCompared::OtherScheme);
}

TEST_CASE("A computed grade outside the denominator is nothing to be better or worse than")
{
    GraderFixture given;
    given.change(given.grade("C"), [](Grade& row) { row.countsInDenominator = false; });
    CHECK(withRate(given, "50").notCompared.at(0).why == NotCompared::ComputedOutsideOrder);
}

TEST_CASE("The grade of a sheet that does not count is not compared")
{
    GraderFixture given;
    given.change(formUseAsOf(given.plan, given.builder.period, given.year)->id,
        [](FormUse& row) { row.countingEvaluator = Evaluator::Council; });
    const GradeMismatches found = withRate(given, "50");
    CHECK(found.compared.empty());
    CHECK(found.notCompared.empty());
}
