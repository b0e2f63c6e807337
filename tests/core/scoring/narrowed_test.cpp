// A score counted over a part of the places where projects stand.
#include "tests/core/scoring/score_fixture.h"

using namespace scoring;

namespace {

/// Goal 1 with projects 1 and 2, goal 2 with project 3 and project 2 shown again; each project has one
/// indicator, and project 1 and 2 a grade.
struct TwoGoals {
    ScoreFixture fixture;
    Id<GradeScheme> scheme = fixture.scheme("区分");
    Id<Grade> a = fixture.grade(scheme, "A");
    Id<Grade> b = fixture.grade(scheme, "B");
    Id<SheetForm> form = fixture.form();
    Id<Goal> first = fixture.goal("1", "一");
    Id<Goal> second = fixture.goal("2", "二");
    Id<Project> one = project("1", first, a, 50);
    Id<Project> two = project("2", first, b, 80);
    Id<Project> three = project("3", second, std::nullopt, 100);

    TwoGoals() { fixture.place(two, second, false); }

    Id<Project> project(const char* number, Id<Goal> goal, std::optional<Id<Grade>> grade, int actual)
    {
        const auto made = fixture.project(number, "事業", goal);
        fixture.sheet(made, form, std::nullopt, grade);
        const auto series = fixture.indicator(made);
        fixture.target(series, Decimal(100));
        fixture.value(series, fixture.year, Decimal(actual));
        return made;
    }

    template <class Test>
    Score narrowed(Test isShown, bool countsGoalIndicators = true) const
    {
        std::vector<const Placement*> shown = printedOrder(fixture.plan, fixture.period);
        std::erase_if(shown, [&](const Placement* placement) { return !isShown(*placement); });
        return narrowedTo(fixture.score(), shown, countsGoalIndicators);
    }
};

QString percentOfMean(const RateMean& mean)
{
    return mean.percent ? printedRate(*mean.percent) : QString();
}

} // namespace

TEST_CASE("A score narrowed to everything is the whole score")
{
    const TwoGoals given;
    const Score whole = given.fixture.score();
    const Score same = given.narrowed([](const Placement&) { return true; });
    CHECK(same.goals.size() == whole.goals.size());
    CHECK(same.grades.all == 3);
    CHECK(same.grades.evaluated == whole.grades.evaluated);
    CHECK(same.goalSum == whole.goalSum);
    CHECK(same.relisted == whole.relisted);
    CHECK(same.mean.percent == whole.mean.percent);
}

TEST_CASE("A score narrowed to one goal counts its relisted project once and leaves other goals out")
{
    const TwoGoals given;
    const Score part
        = given.narrowed([&](const Placement& placement) { return placement.goal == given.second; });
    REQUIRE(part.goals.size() == 1);
    CHECK(part.goals.front().goal == given.second);
    CHECK(part.goals.front().relisted == 1);
    CHECK(part.grades.all == 2);
    CHECK(part.grades.evaluated == 1);
    CHECK(part.grades.counts.front().count == 0);
    CHECK(part.goalSum == 2);
    CHECK(part.relisted == 0);
    CHECK(percentOfMean(part.mean) == QStringLiteral("90.0%"));
}

TEST_CASE("A score narrowed to one project under both goals counts it once in the total")
{
    const TwoGoals given;
    const Score part
        = given.narrowed([&](const Placement& placement) { return placement.project == given.two; });
    CHECK(part.goalSum == 2);
    CHECK(part.grades.all == 1);
    CHECK(part.relisted == 1);
    CHECK(part.mean.all == 1);
    CHECK(percentOfMean(part.mean) == QStringLiteral("80.0%"));
    CHECK(part.grades.counts.back().share == Decimal(1000, 1));
}

TEST_CASE("The indicator of a goal counts only where the whole goal does")
{
    TwoGoals given;
    Indicator row = *given.fixture.plan.find(given.fixture.score().series.front().rates.indicator.id);
    row.id = given.fixture.next<Indicator>();
    row.project.reset();
    row.goal = given.first;
    given.fixture.plan.put(row);
    const auto series = given.fixture.series(row.id);
    given.fixture.target(series, Decimal(100));
    given.fixture.value(series, given.fixture.year, Decimal(20));
    const auto isFirst = [&](const Placement& placement) { return placement.goal == given.first; };
    CHECK(percentOfMean(given.narrowed(isFirst, true).mean) == QStringLiteral("50.0%"));
    CHECK(percentOfMean(given.narrowed(isFirst, false).mean) == QStringLiteral("65.0%"));
}

TEST_CASE("A score narrowed to a department leaves other departments' indicators and grades out")
{
    TwoGoals given;
    ScoreFixture& fixture = given.fixture;
    const auto health = fixture.department("健康増進課");
    const auto family = fixture.department("子ども家庭課");
    const auto project = fixture.project("9", "事業", given.first);
    for (const auto& [department, grade, actual] :
        {std::tuple(health, given.a, 40), std::tuple(family, given.b, 90)}) {
        fixture.assign(project, department);
        fixture.sheet(project, given.form, department, grade);
        const auto series = fixture.indicator(project);
        Indicator row = *fixture.plan.find(fixture.plan.find(series)->indicator);
        row.department = department;
        fixture.plan.put(row);
        fixture.target(series, Decimal(100));
        fixture.value(series, fixture.year, Decimal(actual));
    }
    const auto of = [&](std::optional<Id<Department>> department) {
        std::vector<const Placement*> shown = printedOrder(fixture.plan, fixture.period);
        std::erase_if(shown, [&](const Placement* placement) { return placement->project != project; });
        return narrowedTo(fixture.score(), shown, false, department);
    };
    CHECK(of(std::nullopt).grades.departmentsDiffer == 1);
    CHECK(percentOfMean(of(std::nullopt).mean) == QStringLiteral("65.0%"));
    CHECK(of(health).grades.counts.front().count == 1);
    CHECK(percentOfMean(of(health).mean) == QStringLiteral("40.0%"));
    CHECK(of(health).goals.front().mean.all == 1);
    CHECK(of(family).grades.counts.back().count == 1);
    CHECK(percentOfMean(of(family).mean) == QStringLiteral("90.0%"));
}

TEST_CASE("The council's grade counts in a department's part of the score as well")
{
    ScoreFixture fixture;
    const auto scheme = fixture.scheme("区分");
    const auto a = fixture.grade(scheme, "A");
    const auto form = fixture.form(Evaluator::Council);
    const auto goal = fixture.goal("1", "一");
    const auto health = fixture.department("健康増進課");
    const auto project = fixture.project("1", "事業", goal);
    fixture.assign(project, health);
    fixture.sheet(project, form, std::nullopt, a, Evaluator::Council);
    const Score part = narrowedTo(fixture.score(), printedOrder(fixture.plan, fixture.period), false, health);
    CHECK(part.grades.counts.front().count == 1);
}
