#include "core/handout/check_charts.h"

#include "core/handout/chart_fields.h"
#include "tests/core/scoring/score_fixture.h"

using namespace scoring;

namespace {

/// Goals 1 and 2, one project each; the first with an activity at 120 % and an outcome from 50 to 40 of 100.
struct Measured {
    ScoreFixture fixture;
    Id<Goal> first = fixture.goal("1", "一");
    Id<Goal> second = fixture.goal("2", "二");
    Id<Project> project = fixture.project("7", "相談", first);

    Measured()
    {
        fixture.project("8", "訪問", second);
        measured(fixture.indicator(project), "120");
        const auto outcome = fixture.indicator(project);
        Indicator row = *fixture.plan.find(fixture.plan.find(outcome)->indicator);
        row.kind = IndicatorKind::Outcome;
        fixture.plan.put(row);
        fixture.baseline(outcome, Decimal(50));
        measured(outcome, "40");
    }
    void measured(Id<Series> series, const char* value)
    {
        fixture.target(series, Decimal(100));
        fixture.value(series, fixture.year, number(value));
        fixture.value(series, fixture.year.previous(), number("60"));
    }
};

} // namespace

TEST_CASE("The radar has a corner for each goal and a line for each year, newest first")
{
    const Measured given;
    const Score now = given.fixture.score();
    const Score before = scorePlan(given.fixture.plan, given.fixture.year.previous());
    const ChartBlock chart = goalRadar({&now, &before});
    CHECK(chart.kind == ChartKind::Radar);
    CHECK(chart.years == QStringList{QStringLiteral("1 一"), QStringLiteral("2 二")});
    REQUIRE(chart.lines.size() == 2);
    CHECK(chart.lines[0].values[0] == 80.0);
    CHECK(chart.lines[0].labels[0] == QStringLiteral("80.0"));
    CHECK_FALSE(chart.lines[0].values[1]); // Nothing is measured under goal 2.
    CHECK(chart.lines[1].values[0] == 60.0);
    CHECK(chart.lines[1].isDashed);
    CHECK(chart.sentence.contains(QStringLiteral("80.0")));
    CHECK(goalRadar({}).years.isEmpty());
}

TEST_CASE("A radar draws three years at most")
{
    const Measured given;
    const Score score = given.fixture.score();
    CHECK(goalRadar({&score, &score, &score, &score}).lines.size() == mostYearsInRadar);
}

TEST_CASE("A project stands in the field that its numbers give, and the sentence names it")
{
    const Measured given;
    const Score score = given.fixture.score();
    const auto outputs = outputOutcomes(given.fixture.plan, score);
    const ChartBlock chart = outputOutcomeChart(score, outputs);
    REQUIRE(chart.fields.points.size() == 1);
    const ChartPoint& point = chart.fields.points[0];
    CHECK(point.name == QStringLiteral("7"));
    CHECK(point.x == 120.0);
    CHECK(point.y == -20.0);
    CHECK(fieldOf(chart.fields, point) == chart.fields.emphasized);
    CHECK(chart.sentence.contains(QStringLiteral("7 相談")));
}

TEST_CASE("A point is drawn on the side of its field, also where its rate reads otherwise")
{
    const Measured given;
    const Score score = given.fixture.score();
    auto outputs = outputOutcomes(given.fixture.plan, score);
    outputs[0].outputRate = Fraction(100); // 3 at a target of 3未満.
    outputs[0].isOutputReached = false;
    outputs[0].outcome = OutcomeChange::Unchanged;
    outputs[0].outcomeProgress = Fraction(2);
    outputs[0].field = OutputOutcomeField::MissedNotImproved;
    const ChartBlock chart = outputOutcomeChart(score, outputs);
    CHECK(fieldOf(chart.fields, chart.fields.points.at(0)) == 2);
}
