#include "tests/core/scoring/grader_fixture.h"

using namespace graders;

namespace {

struct TwoDepartments {
    GraderFixture given;
    Id<Department> nursery = given.builder.department(u"保育課");
    Id<Department> health = given.builder.department(u"健康課");

    Id<Project> graded(Id<Department> department, const char* rate, const char* code)
    {
        const auto project = given.project("1", department);
        given.measured(project, rate);
        given.graded(project, code, department);
        return project;
    }
    std::vector<Leniency> leniency() const
    {
        return leniencyByDepartment(given.plan, given.score(), given.mismatches());
    }
    GradeSpreads spreads() const
    {
        const Score lastYear = given.lastYear();
        return gradeSpreads(given.plan, given.score(), &lastYear);
    }
};

QString printedShares(const std::vector<GradeShare>& grades)
{
    QStringList shares;
    for (const GradeShare& each : grades)
        shares << (each.share ? each.share->toText() : QStringLiteral("-"));
    return shares.join(u' ');
}

} // namespace

TEST_CASE("The leniency of a department is the mean of its distances, the most lenient first")
{
    TwoDepartments with;
    with.graded(with.nursery, "95", "A");
    with.graded(with.nursery, "95", "B");
    with.graded(with.nursery, "95", "B");
    with.graded(with.health, "50", "A");
    with.graded(with.health, "50", "C");
    const auto found = with.leniency();
    REQUIRE(found.size() == 2);
    CHECK(found[0].department == with.health);
    CHECK(found[0].name == QStringLiteral("健康課"));
    CHECK(found[0].mean == Fraction(1));
    CHECK(found[0].compared == 2);
    CHECK(found[0].lenient == 1);
    CHECK(found[1].mean == *Fraction(-2).dividedBy(Fraction(3)));
    CHECK(found[1].strict == 2);
}

TEST_CASE("A department with nothing to compare has no leniency, which is not the leniency 0")
{
    TwoDepartments with;
    with.given.graded(with.given.project("1", with.nursery), "A", with.nursery);
    CHECK(with.leniency().empty());
}

TEST_CASE("A department has the name of the year")
{
    TwoDepartments with;
    DepartmentVersion renamed{
        {with.given.builder.ids()}, with.nursery, with.given.year, QStringLiteral("こども課"), {}, {}};
    with.given.plan.put(renamed);
    with.graded(with.nursery, "95", "A");
    CHECK(with.leniency().at(0).name == QStringLiteral("こども課"));
}

TEST_CASE("Feature 12: the same rate with other grades in two departments is found with the number of pairs")
{
    TwoDepartments with;
    with.graded(with.nursery, "85", "A");
    with.graded(with.nursery, "85", "B");
    with.graded(with.health, "85", "B");
    with.graded(with.health, "85.04", "B"); // Printed as 85.0 too.
    with.graded(with.health, "85.1", "C");
    const GradeMismatches mismatches = with.given.mismatches();
    const auto found = sameRateOtherGrades(mismatches);
    REQUIRE(found.size() == 1);
    CHECK(found[0].rate == Decimal(85));
    CHECK(found[0].compared.size() == 4);
    CHECK(found[0].pairs == 2);
}

TEST_CASE("Other grades for one rate within one department are no matter between departments")
{
    TwoDepartments with;
    with.graded(with.nursery, "85", "A");
    with.graded(with.nursery, "85", "B");
    CHECK(sameRateOtherGrades(with.given.mismatches()).empty());
}

TEST_CASE("Domain 0-7: 川崎市 R6 with 462 of 572 grades at 3 has 80.8 % in the middle")
{
    GraderFixture given;
    const auto scheme = given.builder.scheme(u"川崎",
        {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
            QStringLiteral("5")});
    given.builder.useScheme(scheme, given.year);
    for (const auto& [code, count] :
        std::vector<std::pair<const char*, int>>{{"2", 17}, {"3", 462}, {"4", 93}})
        for (int i = 0; i < count; ++i)
            given.gradedIn(given.year, given.project(code), given.gradeOf(scheme, code));
    const GradeSpread spread = gradeSpreads(given.plan, given.score(), nullptr).all;
    CHECK(spread.graded == 572);
    REQUIRE(spread.middleShare);
    CHECK(printedRate(*spread.middleShare) == QStringLiteral("80.8%"));
    CHECK(spread.grades[2].count == 462);
}

TEST_CASE("Of four grades the two in the middle count, of two none is in the middle")
{
    GraderFixture given;
    const GradeOrder order = gradeOrderOf(given.plan, given.score());
    CHECK(order.middle() == std::vector{given.grade("B"), given.grade("C")});
    CHECK(GradeOrder{{given.grade("A"), given.grade("B")}}.middle().empty());
    CHECK(GradeOrder{{given.grade("A"), given.grade("B"), given.grade("C")}}.middle()
        == std::vector{given.grade("B")});
}

TEST_CASE("The spread of a department stands beside last year's, each adding up to 100")
{
    TwoDepartments with;
    for (const char* code : {"A", "B", "B"}) {
        const auto project = with.graded(with.nursery, "95", code);
        with.given.gradedIn(with.given.year.previous(), project, with.given.grade("B"), with.nursery);
    }
    with.graded(with.health, "95", "D");
    const GradeSpreads spreads = with.spreads();
    REQUIRE(spreads.departments.size() == 2);
    CHECK(spreads.departments[0].department == with.nursery);
    CHECK(printedShares(spreads.departments[0].grades) == QStringLiteral("33.3 66.7 0.0 0.0"));
    CHECK(printedShares(spreads.departments[0].lastYear) == QStringLiteral("0.0 100.0 0.0 0.0"));
    CHECK(spreads.departments[1].lastYear.empty());
    CHECK(spreads.all.graded == 4);
    CHECK(spreads.all.grades[1].count == 2);
}

TEST_CASE("Last year's spread by another scheme is left out and not converted")
{
    TwoDepartments with;
    const auto old = with.given.builder.scheme(u"旧", {QStringLiteral("A"), QStringLiteral("B")});
    with.given.builder.useScheme(with.given.scheme, with.given.year);
    for (const SchemeUse& use : with.given.plan.table<SchemeUse>())
        if (use.fromYear == FiscalYear{2025})
            with.given.change(use.id, [&](SchemeUse& row) { row.scheme = old; });
    const auto project = with.graded(with.nursery, "95", "A");
    with.given.gradedIn(with.given.year.previous(), project, with.given.gradeOf(old, "A"), with.nursery);
    CHECK(with.spreads().all.graded == 1);
    CHECK(with.spreads().all.lastYear.empty());
}

TEST_CASE("Without any grade there are no shares and no middle share")
{
    const TwoDepartments with;
    CHECK(with.spreads().departments.empty());
    CHECK_FALSE(with.spreads().all.middleShare);
    CHECK(printedShares(with.spreads().all.grades) == QStringLiteral("- - - -"));
}
