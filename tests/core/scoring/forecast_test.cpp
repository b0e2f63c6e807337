#include "core/scoring/printed_number.h"

#include "tests/core/scoring/outlook_fixture.h"

using namespace scoring;

namespace {

/// Three values toward a target in 2024.
OutlookFixture trend(Direction direction, std::initializer_list<int> values, int target)
{
    OutlookFixture given(direction);
    given.target(2024, Decimal(target));
    int year = 2020;
    for (const int value : values)
        given.value(year++, Decimal(value));
    return given;
}

} // namespace

TEST_CASE("Two trends end in a range, printed with the indicator's decimals")
{
    const OutlookFixture given = trend(Direction::Up, {1, 2, 4}, 8);
    const Forecast forecast = given.forecast(2022);
    CHECK(forecast.low() == *Fraction(41).dividedBy(Fraction(6)));
    CHECK(forecast.high() == Fraction(8));
    CHECK(printedRange(forecast, 1) == u"6.8～8.0");
    CHECK(printedRange(forecast, 0) == u"7～8");
    CHECK(forecast.points == 3);
    CHECK(forecast.firstPoint == FiscalYear{2020});
    CHECK(forecast.lastPoint == FiscalYear{2022});
}

TEST_CASE("Both trends that miss say so, both that reach say so, and two that disagree leave it open")
{
    const auto verdict = [](Direction direction, std::initializer_list<int> values, int target) {
        return trend(direction, values, target).forecast(2022).verdict;
    };
    CHECK(verdict(Direction::Up, {1, 2, 4}, 9) == ForecastVerdict::WillMiss);
    CHECK(verdict(Direction::Up, {1, 2, 4}, 8) == ForecastVerdict::Undecided);
    CHECK(verdict(Direction::Up, {1, 2, 4}, 6) == ForecastVerdict::WillReach);
    CHECK(verdict(Direction::Down, {90, 80, 60}, 19) == ForecastVerdict::WillMiss);
    CHECK(verdict(Direction::Down, {90, 80, 60}, 20) == ForecastVerdict::Undecided);
    CHECK(verdict(Direction::Down, {90, 80, 60}, 40) == ForecastVerdict::WillReach);
}

TEST_CASE("Fewer than three known values are no trend; the baseline counts as one of them")
{
    OutlookFixture given = trend(Direction::Up, {1, 2}, 8);
    CHECK(given.noForecast(2021) == NoOutlook::TooFewPoints);
    given.baseline(std::nullopt, Decimal(1));
    CHECK(given.noForecast(2021) == NoOutlook::TooFewPoints);
    given.baseline(2019, Decimal(0));
    CHECK(given.forecast(2021).byLeastSquares == Fraction(5));
}

TEST_CASE("A value of the baseline's own year goes before the baseline")
{
    OutlookFixture given = trend(Direction::Up, {1, 2, 3}, 8);
    given.baseline(2020, Decimal(100));
    CHECK(given.forecast(2022).byLeastSquares == Fraction(5));
    CHECK(given.forecast(2022).points == 3);
}

TEST_CASE("A forecast needs no value of this year and looks at none of later years")
{
    OutlookFixture given = trend(Direction::Up, {1, 2, 3}, 8);
    CHECK(given.forecast(2023).byLastTwo == Fraction(5));
    given.value(2023, Decimal(50));
    CHECK(given.forecast(2022).byLastTwo == Fraction(5));
}

TEST_CASE("There is no forecast for a target year that is here or past, nor without a target")
{
    OutlookFixture given = trend(Direction::Up, {1, 2, 3, 4, 5}, 8);
    CHECK(given.noForecast(2024) == NoOutlook::TargetYearIsNow);
    CHECK(given.noForecast(2025) == NoOutlook::TargetYearPast);
    CHECK(OutlookFixture().noForecast(2022) == NoOutlook::NoTarget);
}

TEST_CASE("A forecast toward an arrow has a range and no verdict")
{
    OutlookFixture given;
    given.target(2024, std::nullopt, TargetKind::Increase);
    for (int year = 2020; year <= 2022; ++year)
        given.value(year, Decimal(year - 2019));
    CHECK(printedRange(given.forecast(2022), 0) == u"5");
    CHECK_FALSE(given.forecast(2022).verdict);
}

TEST_CASE("A trend below zero is shown as it is")
{
    const OutlookFixture given = trend(Direction::Down, {50, 30, 10}, 5);
    CHECK(printedRange(given.forecast(2022), 0) == u"▲30");
}

TEST_CASE("Calculated numbers are rounded to one decimal more than the indicator's, where they must")
{
    CHECK(printedCalculated(Fraction(5), 0) == u"5");
    CHECK(printedCalculated(*Fraction(50).dividedBy(Fraction(3)), 0) == u"16.7");
    CHECK(printedCalculated(-*Fraction(2).dividedBy(Fraction(3)), 1) == u"▲0.67");
    CHECK(printedCalculated(number("2.5"), 1) == u"2.5");
    CHECK(printedCalculated(*Fraction(1).dividedBy(Fraction(3)), 6) == u"0.333333");
}
