#include "tests/core/scoring/score_fixture.h"

using namespace scoring;

namespace {

/// A cumulative flow with a target of 8,000 over 2020 … 2024.
struct Births {
    ScoreFixture fixture;
    Id<Series> series;
    Births()
    {
        const auto goal = fixture.goal("1", "目標");
        series = fixture.indicator(fixture.project("1", "事業", goal), Direction::Up,
            RateFormula::ByDirection, Accumulation::CumulativeFlow);
        fixture.target(series, Decimal(8000));
    }
    void enter(int year, Reading reading) { fixture.value(series, FiscalYear{year}, reading); }
    SeriesRates in(int year) const { return *ratesOf(fixture.plan, series, FiscalYear{year}); }
};

} // namespace

TEST_CASE("A cumulative flow is the sum since the first year of the plan")
{
    Births given;
    given.enter(2019, Decimal(1000)); // before the plan
    given.enter(2020, Decimal(1600));
    given.enter(2021, Decimal(1570));
    given.enter(2022, Decimal(1500)); // after the year asked for
    CHECK(given.in(2021).actual.reading == Reading(Decimal(3170)));
    CHECK(textOf(given.in(2021).counting) == u"39.6%");
}

TEST_CASE("A sum with a year that is not entered is not known and gives no rate")
{
    Births given;
    given.enter(2020, Decimal(1600));
    given.enter(2022, Decimal(1500));
    const SeriesRates rates = given.in(2022);
    CHECK(textOf(rates.counting) == u"sum_incomplete");
    CHECK_FALSE(rates.actual.exact);
    CHECK(rates.actual.reading.missing() == Missing::NotEntered);
    CHECK(rates.actual.missingYears == std::vector{FiscalYear{2021}});
    CHECK(rates.actual.knownPart == Reading(Decimal(3100)));
}

TEST_CASE("A year to which the indicator does not apply adds nothing to the sum")
{
    Births given;
    given.enter(2020, Missing::NotApplicable);
    given.enter(2021, Decimal(4000));
    CHECK(textOf(given.in(2021).counting) == u"50.0%");
}

TEST_CASE("A sum of nothing but years outside its scope is missing rather than zero")
{
    Births given;
    given.enter(2020, Missing::NotApplicable);
    CHECK(given.in(2020).actual.reading.missing() == Missing::NotApplicable);
    CHECK_FALSE(percentOf(given.in(2020).counting));
}

TEST_CASE("A sum keeps the decimals of its terms")
{
    Births given;
    given.enter(2020, number("0.1"));
    given.enter(2021, number("0.25"));
    CHECK(printed(given.in(2021).actual.reading) == u"0.35");
}

TEST_CASE("A sum with one provisional year is provisional")
{
    Births given;
    Value value;
    value.id = given.fixture.next<Value>();
    value.series = given.series;
    value.year = FiscalYear{2020};
    value.reading = Decimal(5);
    value.isProvisional = true;
    given.fixture.plan.put(value);
    given.enter(2021, Decimal(5));
    CHECK(given.in(2021).actual.isProvisional);
}

TEST_CASE("A yearly flow is not added up")
{
    ScoreFixture fixture;
    const auto series = fixture.indicator(fixture.project("1", "事業", fixture.goal("1", "目標")),
        Direction::Up, RateFormula::ByDirection, Accumulation::Flow);
    fixture.target(series, Decimal(20));
    fixture.value(series, FiscalYear{2021}, Decimal(18));
    fixture.value(series, fixture.year, Decimal(13));
    CHECK(textOf(fixture.rates(series).counting) == u"65.0%");
}
