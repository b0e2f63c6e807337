#include "tests/core/scoring/score_fixture.h"

using namespace scoring;

namespace {

/// One project with one indicator, baseline, target and this year's actual as texts; empty = absent.
struct OneSeries {
    ScoreFixture fixture;
    Id<Series> series;

    OneSeries(Direction direction, const char* baseline, const char* target, const char* actual,
        RateFormula formula = RateFormula::ByDirection)
    {
        const auto goal = fixture.goal("1", "目標");
        series = fixture.indicator(fixture.project("1", "事業", goal), direction, formula);
        if (*baseline)
            fixture.baseline(series, number(baseline));
        if (*target)
            fixture.target(series, number(target));
        if (*actual)
            fixture.value(series, fixture.year, number(actual));
    }
    SeriesRates rates() const { return fixture.rates(series); }
    QString counting() const { return textOf(rates().counting); }
    QString by(RateFormula formula) const { return textOf(rates().rateBy(formula)); }
};

constexpr auto actualOverTarget = RateFormula::ActualOverTarget;
constexpr auto targetOverActual = RateFormula::TargetOverActual;
constexpr auto baselineProgress = RateFormula::BaselineProgress;

} // namespace

TEST_CASE("Where more is better the actual is divided by the target")
{
    const OneSeries given(Direction::Up, "0.90", "1.40", "1.11");
    CHECK(given.counting() == u"79.3%");
    CHECK(given.rates().countingFormula == actualOverTarget);
}

TEST_CASE("Where less is better the target is divided by the actual")
{
    const OneSeries given(Direction::Down, "300", "150", "385");
    CHECK(given.counting() == u"39.0%");
    CHECK(given.rates().countingFormula == targetOverActual);
}

TEST_CASE("Progress from the baseline keeps its sign when things got worse")
{
    CHECK(OneSeries(Direction::Down, "300", "150", "385").by(baselineProgress) == u"▲56.7%");
    CHECK(OneSeries(Direction::Up, "5.5", "5.9", "5.0").by(baselineProgress) == u"▲125.0%");
    CHECK(OneSeries(Direction::Up, "0.90", "1.40", "1.11").by(baselineProgress) == u"42.0%");
}

TEST_CASE("The formula the officer chose counts instead of the one by direction")
{
    const OneSeries given(Direction::Down, "300", "150", "205", baselineProgress);
    CHECK(given.rates().countingFormula == baselineProgress);
    CHECK(given.counting() == u"63.3%");
}

TEST_CASE("A rate over one hundred percent is not capped")
{
    CHECK(OneSeries(Direction::Up, "", "2", "5").counting() == u"250.0%");
}

TEST_CASE("A rate is rounded half up and only once")
{
    // 89.95 exactly: a double would print 89.9, and rounding first to two and then to one decimal nothing
    // else.
    CHECK(OneSeries(Direction::Up, "", "2000", "1799").counting() == u"90.0%");
    // 89.949…: 89.95 after two decimals, 90.0 if that were rounded again.
    CHECK(OneSeries(Direction::Up, "", "20000", "17989.9").counting() == u"89.9%");
}

TEST_CASE("The exact fraction is kept behind the printed rate")
{
    const auto percent = percentOf(OneSeries(Direction::Up, "", "3", "2").rates().counting);
    REQUIRE(percent);
    CHECK(percent->toText() == u"200/3");
}

TEST_CASE("An actual that is not entered gives no rate and never zero")
{
    const OneSeries given(Direction::Up, "1", "10", "");
    CHECK(given.rates().actual.reading.missing() == Missing::NotEntered);
    for (const RateFormula formula : rateFormulas) {
        CHECK_FALSE(percentOf(given.rates().rateBy(formula)));
        if (formula != RateFormula::WithinRange && formula != RateFormula::Milestones)
            CHECK(given.by(formula) == u"actual_missing");
    }
}

TEST_CASE("An actual of zero is a value and gives zero percent")
{
    CHECK(OneSeries(Direction::Up, "", "10", "0").counting() == u"0.0%");
}

TEST_CASE("The reason of a missing actual is kept as it was entered")
{
    OneSeries given(Direction::Up, "1", "10", "");
    given.fixture.value(given.series, given.fixture.year, Missing::BeingCounted);
    CHECK(given.rates().actual.reading.missing() == Missing::BeingCounted);
    CHECK(given.counting() == u"actual_missing");
}

TEST_CASE("Between survey years a value is not surveyed rather than not entered")
{
    OneSeries given(Direction::Up, "", "10", "");
    Indicator indicator = given.rates().indicator;
    indicator.surveyYears = YearList{{FiscalYear{2020}, FiscalYear{2024}}};
    given.fixture.plan.put(indicator);
    CHECK(given.rates().actual.reading.missing() == Missing::NotSurveyed);
}

TEST_CASE("A target of zero gives no ratio")
{
    CHECK(OneSeries(Direction::Down, "", "0", "3").by(actualOverTarget) == u"target_zero");
    CHECK(OneSeries(Direction::Down, "", "0", "3").by(targetOverActual) == u"target_zero");
    CHECK(OneSeries(Direction::Down, "", "0", "0").by(targetOverActual) == u"target_zero");
}

TEST_CASE("A target of zero is counted by the progress from the baseline where there is one")
{
    const OneSeries withBaseline(Direction::Down, "1339", "0", "1389");
    CHECK(withBaseline.rates().countingFormula == baselineProgress);
    CHECK(withBaseline.counting() == u"▲3.7%");
    CHECK(OneSeries(Direction::Down, "", "0", "3").counting() == u"target_zero");
}

TEST_CASE("A target of zero is reached by zero and missed by three")
{
    CHECK(OneSeries(Direction::Down, "", "0", "0").rates().isReached == true);
    CHECK(OneSeries(Direction::Down, "", "0", "3").rates().isReached == false);
}

TEST_CASE("An actual of zero cannot divide the target")
{
    CHECK(OneSeries(Direction::Down, "", "5", "0").by(targetOverActual) == u"actual_zero");
    CHECK(OneSeries(Direction::Down, "10", "5", "0").counting() == u"200.0%");
}

TEST_CASE("A ratio with a negative target is refused because it would turn round")
{
    CHECK(OneSeries(Direction::Up, "", "-5", "-10").by(actualOverTarget) == u"negative_number");
    CHECK(OneSeries(Direction::Down, "", "5", "-10").by(targetOverActual) == u"negative_number");
    CHECK(OneSeries(Direction::Up, "", "10", "-5").by(actualOverTarget) == u"▲50.0%");
}

TEST_CASE("A baseline that equals the target asks for the keep rule instead of dividing")
{
    CHECK(OneSeries(Direction::Up, "100", "100", "99.9").by(baselineProgress) == u"baseline_equals_target");
}

TEST_CASE("Without a baseline there is no progress but there is a ratio")
{
    const OneSeries given(Direction::Up, "", "12", "8");
    CHECK(given.by(baselineProgress) == u"no_baseline");
    CHECK(given.counting() == u"66.7%");
}

TEST_CASE("A target on the worse side of the baseline gives no progress")
{
    CHECK(OneSeries(Direction::Up, "120", "100", "110").by(baselineProgress) == u"target_behind_baseline");
    CHECK(OneSeries(Direction::Down, "100", "120", "110").by(baselineProgress) == u"target_behind_baseline");
}

TEST_CASE("Nothing counts while the direction is not decided")
{
    const OneSeries given(Direction::Unset, "50", "80", "60");
    CHECK(given.counting() == u"direction_unset");
    CHECK(given.by(baselineProgress) == u"direction_unset");
    CHECK_FALSE(given.rates().countingFormula);
    CHECK(OneSeries(Direction::Unset, "50", "80", "60", actualOverTarget).counting() == u"direction_unset");
}

TEST_CASE("What is to be kept counts in full while it is kept")
{
    const OneSeries waiting(Direction::Keep, "0", "0", "0");
    CHECK(waiting.counting() == u"100.0%");
    CHECK(waiting.rates().countingFormula == RateFormula::KeepLevel);
    CHECK(waiting.by(baselineProgress) == u"keep_rule");
    OneSeries arrow(Direction::Up, "10", "", "10");
    arrow.fixture.target(arrow.series, std::nullopt, TargetKind::ArrowFlat);
    CHECK(arrow.counting() == u"100.0%");
    CHECK(arrow.rates().isReached == true);
}

TEST_CASE("A target in words has no rate")
{
    OneSeries given(Direction::Up, "18.1", "", "18.1");
    given.fixture.target(given.series, std::nullopt, TargetKind::Words);
    CHECK(given.counting() == u"not_judged");
    CHECK(given.by(actualOverTarget) == u"target_without_number");
}

TEST_CASE("A target with 以上 or 未満 is compared by its number")
{
    OneSeries atLeast(Direction::Up, "20", "", "30");
    atLeast.fixture.target(atLeast.series, Decimal(30), TargetKind::AtLeast);
    CHECK(atLeast.counting() == u"100.0%");
    CHECK(atLeast.rates().isReached == true);
    OneSeries below(Direction::Down, "1.09", "", "1.0");
    below.fixture.target(below.series, number("1.0"), TargetKind::Below);
    CHECK(below.counting() == u"100.0%");
    CHECK(below.rates().isReached == false);
}

TEST_CASE("A range has no single number to divide by and counts in full inside")
{
    OneSeries given(Direction::Up, "", "", "22");
    Target target
        = *given.fixture.plan.find(given.fixture.target(given.series, Decimal(20), TargetKind::Range));
    target.upper = Decimal(25);
    given.fixture.plan.put(target);
    CHECK(given.by(actualOverTarget) == u"target_is_range");
    CHECK(given.counting() == u"100.0%");
    CHECK(given.rates().isReached == true);
}

TEST_CASE("Without a target there is no rate")
{
    CHECK(OneSeries(Direction::Up, "5", "", "8").counting() == u"no_target");
}

TEST_CASE("A yearly target counts before the one of the last year")
{
    OneSeries given(Direction::Up, "", "90", "45");
    given.fixture.target(
        given.series, Decimal(60), TargetKind::Number, given.fixture.year, given.fixture.firstYear);
    CHECK(given.counting() == u"75.0%");
}

TEST_CASE("A target revised in a later year does not change this year")
{
    OneSeries given(Direction::Up, "", "90", "45");
    const FiscalYear next = given.fixture.year.next();
    given.fixture.target(given.series, Decimal(50), TargetKind::Number, given.fixture.lastYear, next);
    CHECK(given.counting() == u"50.0%");
    given.fixture.value(given.series, next, Decimal(45));
    CHECK(textOf(ratesOf(given.fixture.plan, given.series, next)->counting) == u"90.0%");
}

TEST_CASE("The index finds the same target as the lookup in every year")
{
    OneSeries given(Direction::Up, "", "", "");
    for (int target = 2021; target <= 2024; target += 2)
        for (int from = 2020; from <= 2023; from += target == 2021 ? 1 : 2)
            given.fixture.target(given.series, Decimal(target * 10 + from), TargetKind::Number,
                FiscalYear{target}, FiscalYear{from});
    const Measures measures(given.fixture.plan);
    for (int year = 2018; year <= 2026; ++year)
        for (int asOf = 2018; asOf <= 2026; ++asOf)
            CHECK(core::targetFor(measures, given.series, FiscalYear{year}, FiscalYear{asOf})
                == core::targetFor(given.fixture.plan, given.series, FiscalYear{year}, FiscalYear{asOf}));
}

TEST_CASE("A series that does not exist has no rates")
{
    CHECK_FALSE(ratesOf(Plan(), Id<Series>{{1, 1}}, FiscalYear{2022}));
}
