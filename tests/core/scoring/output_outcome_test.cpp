#include "tests/core/scoring/grader_fixture.h"

using namespace graders;

namespace {

struct Outcomes {
    GraderFixture given;
    Id<Project> project = given.project("1");

    void output(const char* rate) { given.measured(project, rate, IndicatorKind::Activity); }
    Id<Series> outcome(const char* from, const char* to, Direction direction = Direction::Up)
    {
        const auto series = given.measured(project, to, IndicatorKind::Outcome);
        given.builder.baseline(series, {2024}, number(from));
        given.changeIndicator(series, [&](Indicator& row) { row.direction = direction; });
        return series;
    }
    OutputOutcome found() const { return outputOutcomes(given.plan, given.score()).at(0); }
    Id<Series> withTolerance(Id<Series> series, const char* tolerance, ToleranceUnit unit)
    {
        given.changeIndicator(series, [&](Indicator& row) {
            row.tolerance = number(tolerance);
            row.toleranceUnit = unit;
        });
        return series;
    }
};

} // namespace

TEST_CASE("Each project stands in the field of its activity and its outcome")
{
    using enum OutputOutcomeField;
    const std::vector<std::tuple<const char*, const char*, OutputOutcomeField>> rows{
        {"100", "60", ReachedImproved}, {"100", "40", ReachedNotImproved}, {"99.9", "60", MissedImproved},
        {"99.9", "50", MissedNotImproved}};
    for (const auto& [rate, outcome, field] : rows) {
        Outcomes with;
        with.output(rate);
        with.outcome("50", outcome);
        CHECK(with.found().field == field);
        CHECK_FALSE(with.found().reason);
    }
}

TEST_CASE("福岡市 災害時の孤立度: from 8.1 to 11.7 is worse where less is better")
{
    Outcomes with;
    with.output("120");
    const auto series = with.outcome("8.1", "11.7", Direction::Down);
    const OutputOutcome found = with.found();
    CHECK(found.field == OutputOutcomeField::ReachedNotImproved);
    CHECK(found.outcome == OutcomeChange::Worse);
    REQUIRE(found.worsened.size() == 1);
    CHECK(with.given.score().series[found.worsened[0]].rates.series == series);
}

TEST_CASE("Within the tolerance an outcome is unchanged, which is not improved")
{
    const std::vector<std::tuple<const char*, ToleranceUnit, OutcomeChange>> rows{
        {"2", ToleranceUnit::Same, OutcomeChange::Unchanged},
        {"1.9", ToleranceUnit::Same, OutcomeChange::Improved},
        {"4", ToleranceUnit::PercentOfLevel, OutcomeChange::Unchanged},
        {"3", ToleranceUnit::PercentOfLevel, OutcomeChange::Improved}};
    for (const auto& [tolerance, unit, change] : rows) {
        Outcomes with;
        with.output("100");
        with.withTolerance(with.outcome("50", "52"), tolerance, unit);
        CHECK(with.found().outcome == change);
    }
}

TEST_CASE("What is to be kept has improved within its tolerance and is worse outside, on either side")
{
    for (const auto& [actual, change] : std::vector<std::pair<const char*, OutcomeChange>>{
             {"51", OutcomeChange::Improved}, {"52", OutcomeChange::Worse}, {"48", OutcomeChange::Worse}}) {
        Outcomes with;
        with.output("100");
        with.withTolerance(with.outcome("50", actual, Direction::Keep), "1", ToleranceUnit::Same);
        CHECK(with.found().outcome == change);
    }
}

TEST_CASE("One outcome that got worse is not hidden by another, one missed activity not by a reached one")
{
    Outcomes with;
    with.output("150");
    with.output("50");
    with.outcome("50", "90");
    with.outcome("50", "49");
    const OutputOutcome found = with.found();
    CHECK(found.field == OutputOutcomeField::MissedNotImproved);
    CHECK(found.worsened.size() == 1);
    CHECK(found.outputRate == Fraction(50));
    CHECK(found.outcomeProgress == Fraction(-2)); // 49 on the way from 50 to 100.
}

TEST_CASE("A project that cannot be placed says why")
{
    Outcomes with;
    CHECK(with.found().reason == NoField::NoActivityIndicator);
    const auto activity = with.given.unmeasured(with.project, IndicatorKind::Activity);
    CHECK(with.found().reason == NoField::ActivityNotJudged);
    with.given.builder.value(activity, with.given.year, Decimal(100));
    CHECK(with.found().reason == NoField::NoOutcomeIndicator);
    const auto outcome = with.given.unmeasured(with.project, IndicatorKind::Outcome);
    CHECK(with.found().reason == NoField::BaselineMissing);
    with.given.builder.baseline(outcome, {2024}, Decimal(50));
    CHECK(with.found().reason == NoField::ActualMissing);
    with.given.changeIndicator(outcome, [](Indicator& row) { row.direction = Direction::Unset; });
    CHECK(with.found().reason == NoField::DirectionUnset);
    with.given.changeIndicator(outcome, [](Indicator& row) {
        row.direction = Direction::Up;
        row.accumulation = Accumulation::CumulativeFlow;
    });
    CHECK(with.found().reason == NoField::SumOverYears);
    CHECK_FALSE(with.found().field);
}
