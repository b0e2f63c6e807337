#include "tests/core/scoring/score_fixture.h"

#include "core/model/edits.h"
#include "core/scoring/explain.h"

#include <set>

using namespace scoring;

namespace {

int countOf(const GradeTally& tally, const char* code)
{
    for (const GradeCount& count : tally.counts)
        if (count.code == QLatin1String(code))
            return count.count;
    return -1;
}

/// Projects with a department-less sheet each.
struct Rolled {
    ScoreFixture fixture;
    Id<GradeScheme> scheme = fixture.scheme("区分");
    Id<Grade> a = fixture.grade(scheme, "A");
    Id<Grade> b = fixture.grade(scheme, "B");
    Id<Grade> x = fixture.grade(scheme, "X");
    Id<SheetForm> form = fixture.form();
    Id<Goal> first = fixture.goal("1", "一");
    Id<Goal> second = fixture.goal("2", "二");

    Rolled()
    {
        Grade outside = *fixture.plan.find(x);
        outside.countsInDenominator = false;
        fixture.plan.put(outside);
    }
    Id<Project> graded(Id<Goal> goal, std::optional<Id<Grade>> grade)
    {
        const auto project = fixture.project("", "事業", goal);
        fixture.sheet(project, form, std::nullopt, grade);
        return project;
    }
    Id<Series> measured(Id<Project> project, std::optional<Decimal> actual)
    {
        const auto series = fixture.indicator(project);
        fixture.target(series, Decimal(100));
        if (actual)
            fixture.value(series, fixture.year, *actual);
        return series;
    }
};

} // namespace

TEST_CASE("Grades are counted with their three denominators")
{
    Rolled given;
    given.graded(given.first, given.a);
    given.graded(given.first, given.a);
    given.graded(given.first, given.b);
    given.graded(given.first, given.x);
    given.graded(given.first, std::nullopt);
    const GradeTally tally = given.fixture.score().grades;
    CHECK(countOf(tally, "A") == 2);
    CHECK(countOf(tally, "B") == 1);
    CHECK(countOf(tally, "X") == 1);
    CHECK(tally.evaluated == 3);
    CHECK(tally.applicable == 4);
    CHECK(tally.all == 5);
    CHECK(tally.notGraded == 1);
}

TEST_CASE("The count of a city with planned projects left out of the denominator is reproduced")
{
    // 千葉市 H23: 331 + 5 + 18 + 22 = 376 projects, 22 予定なし outside the denominator: 336 of 354 = 94.9 %.
    Rolled given;
    for (int i = 0; i < 376; ++i)
        given.graded(given.first, i < 336 ? given.a : i < 354 ? given.b : given.x);
    const GradeTally tally = given.fixture.score().grades;
    CHECK(tally.evaluated == 354);
    CHECK(tally.all == 376);
    CHECK(tally.counts[0].share == number("94.9"));
    CHECK_FALSE(tally.counts[2].share);
}

TEST_CASE("A project shown under two goals is counted in both goals and once in the total")
{
    Rolled given;
    const auto twice = given.graded(given.first, given.a);
    given.graded(given.first, given.a);
    given.graded(given.second, given.b);
    given.fixture.place(twice, given.second, false);
    const Score score = given.fixture.score();
    CHECK(score.goals[0].grades.all == 2);
    CHECK(score.goals[1].grades.all == 2);
    CHECK(countOf(score.goals[1].grades, "A") == 1);
    CHECK(score.goals[1].relisted == 1);
    CHECK(score.grades.all == 3);
    CHECK(score.goalSum == 4);
    CHECK(score.relisted == 1);
    CHECK(score.projects.size() == 3);
}

TEST_CASE("A foot line explains sums of goals that exceed the total")
{
    Rolled given;
    std::vector<Id<Project>> projects;
    for (int i = 0; i < 126; ++i)
        projects.push_back(given.graded(given.first, given.a));
    CHECK(relistedFootLine(given.fixture.score()).isEmpty());
    given.fixture.place(projects[3], given.second, false);
    const QString line = relistedFootLine(given.fixture.score());
    CHECK(line.contains(u"127"));
    CHECK(line.contains(u"126"));
}

TEST_CASE("The rates of a project shown under two goals are averaged once in the plan")
{
    Rolled given;
    const auto twice = given.graded(given.second, given.a);
    given.fixture.place(twice, given.first, false); // shown first under an earlier goal
    given.measured(twice, Decimal(50));
    given.measured(given.graded(given.first, given.a), Decimal(100));
    const Score score = given.fixture.score();
    CHECK(score.series.size() == 2);
    CHECK(score.goals[0].mean.counted == 2);
    CHECK(score.goals[1].mean.counted == 1);
    CHECK(score.mean.counted == 2);
    CHECK(printedRate(*score.mean.percent) == u"75.0%");
}

TEST_CASE("A missing rate is left out of the mean and never counted as zero")
{
    Rolled given;
    const auto project = given.graded(given.first, given.a);
    given.measured(project, Decimal(90));
    given.measured(project, std::nullopt);
    const RateMean mean = given.fixture.score().goals[0].mean;
    CHECK(printedRate(*mean.percent) == u"90.0%");
    CHECK(mean.counted == 1);
    CHECK(mean.all == 2);
    REQUIRE(mean.leftOut.size() == 1);
    CHECK(mean.leftOut[0].reason == NoRate::ActualMissing);
}

TEST_CASE("The mean is taken of exact rates and rounded once")
{
    // 1/3 and 2/3 of 100 and 16.65: rounded first they would give 38.9, exactly 38.88…
    Rolled given;
    const auto project = given.graded(given.first, given.a);
    const auto third = given.fixture.indicator(project);
    given.fixture.target(third, Decimal(3));
    given.fixture.value(third, given.fixture.year, Decimal(1));
    const auto twoThirds = given.fixture.indicator(project);
    given.fixture.target(twoThirds, Decimal(3));
    given.fixture.value(twoThirds, given.fixture.year, Decimal(2));
    given.measured(project, number("16.65"));
    CHECK(given.fixture.score().mean.percent->toText() == u"2333/60");
}

TEST_CASE("Years without a survey and values that do not apply leave the applicable denominator")
{
    Rolled given;
    const auto project = given.graded(given.first, given.a);
    given.measured(project, Decimal(90));
    given.fixture.value(given.measured(project, std::nullopt), given.fixture.year, Missing::NotApplicable);
    given.fixture.value(given.measured(project, std::nullopt), given.fixture.year, Missing::NotSurveyed);
    given.fixture.value(given.measured(project, std::nullopt), given.fixture.year, Missing::BeingCounted);
    const RateMean mean = given.fixture.score().mean;
    CHECK(mean.counted == 1);
    CHECK(mean.applicable == 2);
    CHECK(mean.all == 4);
}

TEST_CASE("Indicators of a goal and of a challenge are averaged in their goal")
{
    Rolled given;
    Challenge challenge;
    challenge.goal = given.second;
    Indicator ofChallenge;
    ofChallenge.challenge = given.fixture.put(challenge);
    ofChallenge.direction = Direction::Up;
    Indicator ofGoal;
    ofGoal.goal = given.second;
    ofGoal.direction = Direction::Up;
    for (const Indicator& indicator : {ofChallenge, ofGoal}) {
        const auto series = given.fixture.series(given.fixture.put(indicator));
        given.fixture.target(series, Decimal(10));
        given.fixture.value(series, given.fixture.year, Decimal(5));
    }
    const Score score = given.fixture.score();
    CHECK(score.goals[1].mean.counted == 2);
    CHECK(score.goals[0].mean.counted == 0);
    CHECK(score.mean.counted == 2);
}

TEST_CASE("Each series of an indicator is one value of the mean")
{
    Rolled given;
    const auto project = given.graded(given.first, given.a);
    const auto young = given.measured(project, Decimal(20));
    const auto old = given.fixture.series(given.fixture.plan.find(young)->indicator, "若者");
    given.fixture.target(old, Decimal(100));
    given.fixture.value(old, given.fixture.year, Decimal(40));
    const Score score = given.fixture.score();
    CHECK(printedRate(*score.mean.percent) == u"30.0%");
    CHECK(score.series[1].rates.seriesName == u"若者");
}

TEST_CASE("With nothing to count there is no mean and no share")
{
    Rolled given;
    const Score score = given.fixture.score();
    CHECK_FALSE(score.mean.percent);
    CHECK(score.grades.all == 0);
    for (const GradeCount& count : score.grades.counts)
        CHECK_FALSE(count.share);
    CHECK_FALSE(scorePlan(Plan(), FiscalYear{2022}).period);
    CHECK_FALSE(scorePlan(Plan(), FiscalYear{2022}).mean.percent);
}

TEST_CASE("Dropped projects leave no mean rather than zero")
{
    Rolled given;
    given.fixture.value(given.measured(given.graded(given.first, given.x), std::nullopt), given.fixture.year,
        Missing::NotApplicable);
    const Score score = given.fixture.score();
    CHECK_FALSE(score.mean.percent);
    CHECK(score.grades.evaluated == 0);
    CHECK(score.grades.applicable == 0);
    CHECK(score.grades.all == 1);
}

TEST_CASE("Shares add up to one hundred by the largest remainder")
{
    CHECK(sharesOf({42, 42, 42}, 1) == std::vector{number("33.4"), number("33.3"), number("33.3")});
    CHECK(sharesOf({1, 1, 4}, 1) == std::vector{number("16.7"), number("16.7"), number("66.6")});
    CHECK(sharesOf({17, 462, 93}, 1) == std::vector{number("3.0"), number("80.8"), number("16.2")});
    CHECK(sharesOf({0, 5}, 0) == std::vector{Decimal(0), Decimal(100)});
    CHECK(sharesOf({0, 0}, 1).empty());
    CHECK(sharesOf({}, 1).empty());
}

TEST_CASE("A foot line says when shares were adjusted to add up")
{
    Rolled given;
    given.graded(given.first, given.a);
    given.graded(given.first, given.b);
    CHECK(shareFootLine(given.fixture.score().grades).isEmpty());
    const auto c = given.fixture.grade(given.scheme, "C");
    given.graded(given.first, c);
    CHECK_FALSE(shareFootLine(given.fixture.score().grades).isEmpty());
}

TEST_CASE("A grade of another scheme is neither evaluated nor converted")
{
    Rolled given;
    const auto other = given.fixture.scheme("旧");
    const auto oldGrade = given.fixture.grade(other, "A");
    given.fixture.use(given.scheme, given.fixture.year);
    given.graded(given.first, oldGrade);
    const GradeTally tally = given.fixture.score().grades;
    CHECK(tally.otherScheme == 1);
    CHECK(tally.evaluated == 0);
    CHECK(countOf(tally, "A") == 0);
}

TEST_CASE("Goals and projects carry the names of the year")
{
    Rolled given;
    const auto project = given.graded(given.first, given.a);
    ProjectVersion renamed;
    renamed.id = given.fixture.next<ProjectVersion>();
    renamed.project = project;
    renamed.fromYear = given.fixture.year.next();
    renamed.name = QStringLiteral("新しい名");
    given.fixture.plan.put(renamed);
    CHECK(given.fixture.score().projects[0].name == u"事業");
    CHECK(scorePlan(given.fixture.plan, given.fixture.year.next()).projects[0].name == u"新しい名");
    CHECK(given.fixture.score().goals[1].name == u"二");
}

TEST_CASE("Only the plan generation of the year is scored")
{
    Rolled given;
    given.graded(given.first, given.a);
    PlanPeriod next;
    next.id = given.fixture.next<PlanPeriod>();
    next.firstYear = FiscalYear{2025};
    next.lastYear = FiscalYear{2029};
    given.fixture.plan.put(next);
    CHECK(scorePlan(given.fixture.plan, FiscalYear{2026}).grades.all == 0);
    CHECK(given.fixture.score().grades.all == 1);
}

TEST_CASE("A project counts in exactly the years in which the roll over gives it a sheet")
{
    Rolled given;
    ScoreFixture& fixture = given.fixture;
    const LineageKind kinds[]
        = {LineageKind::Succeeds, LineageKind::MergedInto, LineageKind::SplitFrom, LineageKind::Abolished};
    for (const LineageKind kind : kinds) {
        Lineage lineage;
        lineage.id = fixture.next<Lineage>();
        lineage.kind = kind;
        lineage.earlier = fixture.project("", "事業", given.first);
        lineage.fromYear = FiscalYear{2022};
        if (kind == LineageKind::MergedInto)
            lineage.later = fixture.project("", "統合先", given.first);
        fixture.plan.put(lineage);
    }
    for (int year = 2021; year <= 2024; ++year) {
        const Plan rolled = *rollOver(fixture.plan, countedIds(5000), FiscalYear{year});
        std::set<Uuid> withSheet;
        for (const Evaluation& sheet : rolled.table<Evaluation>())
            withSheet.insert(sheet.project.uuid);
        std::set<Uuid> counted;
        for (const ProjectScore& project : scorePlan(fixture.plan, FiscalYear{year}).projects)
            counted.insert(project.project.uuid);
        INFO(year);
        CHECK(counted == withSheet);
    }
}

TEST_CASE("A successor counts from the year in which it follows")
{
    Rolled given;
    Lineage lineage;
    lineage.id = given.fixture.next<Lineage>();
    lineage.earlier = given.graded(given.first, given.a);
    lineage.later = given.graded(given.first, given.a);
    lineage.fromYear = FiscalYear{2023};
    given.fixture.plan.put(lineage);
    for (int year = 2020; year <= 2024; ++year) {
        const Score score = scorePlan(given.fixture.plan, FiscalYear{year});
        REQUIRE(score.projects.size() == 1);
        CHECK(score.projects[0].project == (year < 2023 ? lineage.earlier : *lineage.later));
    }
}
