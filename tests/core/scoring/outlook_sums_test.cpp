#include "tests/core/scoring/outlook_fixture.h"

using namespace scoring;

TEST_CASE("The sum of two of five years beside the path that begins at zero: 3,170 of 8,000 is behind")
{
    // 出雲市: 3,170 births in the second of five years, 39.6 % beside the path's 40 %
    OutlookFixture given(Direction::Up, Accumulation::CumulativeFlow);
    given.baseline(2018, Decimal(1650)); // a year's births: not where the sum begins
    given.target(2024, Decimal(8000));
    given.value(2020, Decimal(1600));
    given.value(2021, Decimal(1570));
    const PathPlace place = given.place(2021);
    CHECK(place.expected == Fraction(3200));
    CHECK(place.gap == Fraction(-30));
    CHECK(place.status == PathStatus::Behind);
    CHECK(given.required(2021).perYear == Fraction(1610));
    CHECK(given.required(2021).perYearSoFar == Fraction(1585));
}

TEST_CASE("A sum that may not exceed its limit is behind when it is above the path")
{
    OutlookFixture given(Direction::Down, Accumulation::CumulativeFlow);
    given.target(2024, Decimal(100), TargetKind::AtMost);
    given.value(2020, Decimal(25));
    CHECK(given.place(2020).status == PathStatus::Behind);
    given.value(2020, Decimal(15));
    CHECK(given.place(2020).status == PathStatus::Ahead);
}

TEST_CASE("D-1, D-2: yearly targets that add up are the path of the sum")
{
    OutlookFixture given(Direction::Up, Accumulation::SummedFlow);
    given.target(2020, Decimal(500));
    given.target(2021, Decimal(800));
    given.value(2020, Decimal(350));
    given.value(2021, Decimal(950));
    CHECK(given.place(2020).status == PathStatus::Behind);
    CHECK(given.place(2021).status == PathStatus::OnPath);
    CHECK(given.place(2021).actual == Fraction(1300));
    CHECK(given.place(2021).expected == Fraction(1300));
    CHECK(given.required(2020).perYear == Fraction(950));
}

TEST_CASE("S-1, S-2: four amounts beside four targets of 250")
{
    OutlookFixture given(Direction::Up, Accumulation::SummedFlow);
    const qint64 amounts[] = {220, 240, 200, 230};
    const qint64 sums[] = {220, 460, 660, 890};
    for (int i = 0; i < 4; ++i) {
        given.target(2020 + i, Decimal(250));
        given.value(2020 + i, Decimal(amounts[i]));
    }
    for (int i = 0; i < 4; ++i) {
        CHECK(given.place(2020 + i).actual == Fraction(sums[i]));
        CHECK(given.place(2020 + i).expected == Fraction(qint64(250) * (i + 1)));
    }
}

TEST_CASE("A year without a target leaves a sum of yearly targets unknown")
{
    OutlookFixture given(Direction::Up, Accumulation::SummedFlow);
    given.target(2020, Decimal(500));
    given.target(2022, Decimal(800));
    given.value(2020, Decimal(350));
    given.value(2021, Decimal(350));
    CHECK(given.place(2020).status == PathStatus::Behind);
    CHECK(given.noPlace(2021) == NoOutlook::YearlyTargetMissing);
    CHECK(given.noRequired(2020) == NoOutlook::YearlyTargetMissing);
}

TEST_CASE("A sum with a missing year has no outlook")
{
    OutlookFixture given(Direction::Up, Accumulation::CumulativeFlow);
    given.target(2024, Decimal(8000));
    for (const int year : {2020, 2022, 2023})
        given.value(year, Decimal(1600));
    CHECK(given.noPlace(2023) == NoOutlook::SumIncomplete);
    CHECK(given.noRequired(2023) == NoOutlook::SumIncomplete);
    CHECK(given.noForecast(2023) == NoOutlook::SumIncomplete);
}

TEST_CASE("A sum is forecast by the yearly amounts that the trend still brings")
{
    OutlookFixture given(Direction::Up, Accumulation::CumulativeFlow);
    given.target(2024, Decimal(8000));
    given.value(2020, Decimal(1600));
    given.value(2021, Decimal(1570));
    CHECK(given.noForecast(2021) == NoOutlook::TooFewPoints);
    given.value(2022, Decimal(1540));
    // 30 less each year: 4,710 and then 1,510 + 1,480
    CHECK(given.forecast(2022).byLeastSquares == Fraction(7700));
    CHECK(given.forecast(2022).byLastTwo == Fraction(7700));
    CHECK(given.forecast(2022).verdict == ForecastVerdict::WillMiss);
}

TEST_CASE("Years before the plan are no part of a sum's trend")
{
    OutlookFixture given(Direction::Up, Accumulation::CumulativeFlow);
    given.target(2024, Decimal(8000));
    for (const int year : {2018, 2019, 2020, 2021})
        given.value(year, Decimal(1600));
    CHECK(given.noForecast(2021) == NoOutlook::TooFewPoints);
}
