#include "tests/core/scoring/outlook_fixture.h"

using namespace scoring;

namespace {

Fraction ratio(qint64 numerator, qint64 denominator)
{
    return *Fraction(numerator).dividedBy(Fraction(denominator));
}

/// From 40 (2019) to 80 (2029) and back: 4 a year.
OutlookFixture onTheWay(Direction direction)
{
    OutlookFixture given(direction);
    const bool isUp = direction == Direction::Up;
    given.baseline(2019, Decimal(isUp ? 40 : 80));
    given.target(2029, Decimal(isUp ? 80 : 40));
    return given;
}

PathStatus statusAt(OutlookFixture& given, Decimal actual)
{
    given.value(2022, actual);
    return given.place(2022).status;
}

} // namespace

TEST_CASE("O-1: half of the way up in half of the time is on the path")
{
    OutlookFixture given;
    given.baseline(2015, Decimal(50));
    given.target(2030, Decimal(80));
    given.value(2020, Decimal(60));
    const PathPlace place = given.place(2020);
    CHECK(place.status == PathStatus::OnPath);
    CHECK(place.expected == Fraction(60));
    CHECK(place.gap == Fraction(0));
    CHECK(given.required(2020).perYear == Fraction(2));
    CHECK(given.required(2020).perYearSoFar == Fraction(2));
}

TEST_CASE("O-3: 40 % of the way down in a third of the time is ahead")
{
    OutlookFixture given(Direction::Down);
    given.baseline(2015, Decimal(20));
    given.target(2030, Decimal(10));
    given.value(2020, Decimal(16));
    const PathPlace place = given.place(2020);
    CHECK(place.status == PathStatus::Ahead);
    CHECK(place.expected == ratio(50, 3));
    CHECK(place.gap == ratio(-2, 3));
    CHECK(given.required(2020).perYear == ratio(-3, 5));
    CHECK(given.required(2020).perYearSoFar == ratio(-4, 5));
}

TEST_CASE("O-4: nothing is judged while the direction is not decided")
{
    OutlookFixture given(Direction::Unset);
    given.baseline(2019, Decimal(40));
    given.target(2029, Decimal(80));
    for (int year = 2020; year <= 2022; ++year)
        given.value(year, Decimal(50));
    CHECK(given.noPlace(2022) == NoOutlook::DirectionUnset);
    CHECK(given.noRequired(2022) == NoOutlook::DirectionUnset);
    CHECK_FALSE(given.forecast(2022).verdict);
}

TEST_CASE("A rising series is ahead, on its path, behind, or worse than its baseline")
{
    OutlookFixture given = onTheWay(Direction::Up);
    CHECK(statusAt(given, number("52.1")) == PathStatus::Ahead);
    CHECK(statusAt(given, Decimal(52)) == PathStatus::OnPath);
    CHECK(statusAt(given, number("51.9")) == PathStatus::Behind);
    CHECK(statusAt(given, Decimal(40)) == PathStatus::Behind);
    CHECK(statusAt(given, number("39.9")) == PathStatus::WorseThanBaseline);
}

TEST_CASE("A falling series is ahead, on its path, behind, or worse than its baseline")
{
    OutlookFixture given = onTheWay(Direction::Down);
    CHECK(statusAt(given, number("67.9")) == PathStatus::Ahead);
    CHECK(statusAt(given, Decimal(68)) == PathStatus::OnPath);
    CHECK(statusAt(given, number("68.1")) == PathStatus::Behind);
    CHECK(statusAt(given, Decimal(80)) == PathStatus::Behind);
    CHECK(statusAt(given, number("80.1")) == PathStatus::WorseThanBaseline);
}

TEST_CASE("The tolerance is the room on both sides of the path, its edge included")
{
    for (const Direction direction : {Direction::Up, Direction::Down}) {
        OutlookFixture given = onTheWay(direction);
        given.changeIndicator([](Indicator& row) { row.tolerance = Decimal(3); });
        const qint64 path = direction == Direction::Up ? 52 : 68;
        CHECK(statusAt(given, Decimal(path - 3)) == PathStatus::OnPath);
        CHECK(statusAt(given, Decimal(path + 3)) == PathStatus::OnPath);
        CHECK(statusAt(given, Decimal(path * 10 - 31, 1)) != PathStatus::OnPath);
        CHECK(statusAt(given, Decimal(path * 10 + 31, 1)) != PathStatus::OnPath);
    }
}

TEST_CASE("A tolerance may be percent of the path, and a target may have its own")
{
    OutlookFixture given = onTheWay(Direction::Up);
    given.changeIndicator([](Indicator& row) {
        row.tolerance = Decimal(10);
        row.toleranceUnit = ToleranceUnit::PercentOfLevel;
    });
    CHECK(statusAt(given, number("46.8")) == PathStatus::OnPath);
    CHECK(statusAt(given, number("46.7")) == PathStatus::Behind);
    Target target = *given.fixture.plan.table<Target>().begin();
    target.tolerance = Decimal(0);
    given.fixture.plan.put(target);
    CHECK(statusAt(given, number("51.9")) == PathStatus::Behind);
}

TEST_CASE("The shape of the path decides what is on it")
{
    OutlookFixture given;
    given.baseline(2020, Decimal(0));
    given.target(2024, Decimal(100));
    given.value(2022, Decimal(60));
    CHECK(given.place(2022).status == PathStatus::Ahead);
    given.changeIndicator([](Indicator& row) { row.path = PathShape::FrontLoaded; });
    CHECK(given.place(2022).expected == Fraction(75));
    CHECK(given.place(2022).status == PathStatus::Behind);
    given.changeIndicator([](Indicator& row) { row.path = PathShape::AtEnd; });
    CHECK(given.place(2022).status == PathStatus::Ahead);
}

TEST_CASE("G-9: where baseline and target are of one year, the target is demanded from that year on")
{
    OutlookFixture given;
    given.baseline(2022, Decimal(40));
    given.target(2022, Decimal(80));
    given.value(2021, Decimal(40));
    given.value(2022, Decimal(40));
    CHECK(given.place(2021).status == PathStatus::OnPath);
    CHECK(given.place(2022).status == PathStatus::Behind);
}

TEST_CASE("What the path stands on is missing with its own reason each")
{
    OutlookFixture given;
    CHECK(given.noPlace(2022) == NoOutlook::NoTarget);
    given.target(2029, Decimal(80));
    CHECK(given.noPlace(2022) == NoOutlook::NoBaseline);
    given.baseline(2019, Missing::Unknowable);
    CHECK(given.noPlace(2022) == NoOutlook::NoBaseline);
    given.baseline(std::nullopt, Decimal(40));
    CHECK(given.noPlace(2022) == NoOutlook::NoBaselineYear);
    given.baseline(2019, Decimal(80));
    CHECK(given.noPlace(2022) == NoOutlook::BaselineEqualsTarget);
    given.baseline(2019, Decimal(90));
    CHECK(given.noPlace(2022) == NoOutlook::TargetBehindBaseline);
    given.baseline(2019, Decimal(40));
    CHECK(given.noPlace(2022) == NoOutlook::ActualMissing);
    given.value(2022, Decimal(52));
    CHECK(given.place(2022).status == PathStatus::OnPath);
    CHECK(given.noPlace(2030) == NoOutlook::TargetYearPast);
}

TEST_CASE("Targets without a number of their own have no path")
{
    using enum TargetKind;
    const std::pair<TargetKind, NoOutlook> reasons[] = {{ArrowUp, NoOutlook::TargetWithoutNumber},
        {Increase, NoOutlook::TargetWithoutNumber}, {Words, NoOutlook::TargetWithoutNumber},
        {Continue, NoOutlook::TargetWithoutNumber}, {Establish, NoOutlook::TargetWithoutNumber},
        {Range, NoOutlook::TargetIsRange}, {RelativeToSeries, NoOutlook::TargetIsRelative},
        {RelativeToPrevious, NoOutlook::TargetIsRelative}, {Keep, NoOutlook::KeepRule},
        {ArrowFlat, NoOutlook::KeepRule}};
    for (const auto& [kind, reason] : reasons) {
        OutlookFixture given;
        given.baseline(2019, Decimal(40));
        given.value(2022, Decimal(52));
        const bool hasNumber = kind == Range || kind == RelativeToSeries || kind == RelativeToPrevious;
        given.target(2029, hasNumber ? std::optional(Decimal(5)) : std::nullopt, kind);
        CHECK(given.noPlace(2022) == reason);
        CHECK(given.noRequired(2022) == reason);
    }
}

TEST_CASE("A series that is to be kept has no way to go")
{
    OutlookFixture given(Direction::Keep);
    given.baseline(2019, Decimal(0));
    given.target(2029, Decimal(0));
    given.value(2022, Decimal(0));
    CHECK(given.noPlace(2022) == NoOutlook::KeepRule);
    CHECK(given.noRequired(2022) == NoOutlook::KeepRule);
}

TEST_CASE("The number behind an arrow is compared but not printed unless asked for")
{
    OutlookFixture given;
    given.baseline(2019, Decimal(40));
    given.target(2029, Decimal(87), TargetKind::Increase);
    given.value(2022, Decimal(50));
    const SeriesOutlook outlook = given.in(2022);
    CHECK(outlook.isTargetInternal);
    CHECK(std::get<PathPlace>(outlook.place).status == PathStatus::Behind);
    CHECK_FALSE(explainedPlace(outlook).contains(u"54.1"));
    CHECK(explainedPlace(outlook, InternalNumbers::Shown).contains(u"54.1"));
    CHECK_FALSE(explainedRequired(outlook).contains(u"87"));
    CHECK(explainedRequired(outlook, InternalNumbers::Shown).contains(u"87"));
}

TEST_CASE("The required change ends when the target is reached, is due now, or is past")
{
    OutlookFixture given = onTheWay(Direction::Up);
    given.value(2028, Decimal(70));
    given.value(2029, Decimal(79));
    given.value(2030, Decimal(79));
    CHECK(given.required(2028).perYear == Fraction(10));
    CHECK(given.noRequired(2029) == NoOutlook::TargetYearIsNow);
    CHECK(given.noRequired(2030) == NoOutlook::TargetYearPast);
    given.value(2028, Decimal(80));
    CHECK(given.noRequired(2028) == NoOutlook::TargetReached);
    CHECK(given.noRequired(2027) == NoOutlook::ActualMissing);
}

TEST_CASE("A target of under 5 is not reached by 5 and one of at most 5 is")
{
    for (const auto& [kind, isReached] :
        {std::pair(TargetKind::Below, false), std::pair(TargetKind::AtMost, true)}) {
        OutlookFixture given(Direction::Down);
        given.target(2029, Decimal(5), kind);
        given.value(2022, Decimal(5));
        const auto required = given.in(2022).required;
        CHECK((reasonOf(required) != nullptr) == isReached);
    }
}

TEST_CASE("Without a baseline the required change stands alone")
{
    OutlookFixture given;
    given.target(2024, Decimal(80));
    given.value(2022, Decimal(50));
    CHECK(given.required(2022).perYear == Fraction(15));
    CHECK_FALSE(given.required(2022).perYearSoFar);
}

TEST_CASE("The required change goes to the last target, the place beside the next one")
{
    OutlookFixture given;
    given.baseline(2019, Decimal(10));
    given.target(2022, Decimal(16));
    given.target(2024, Decimal(20));
    given.value(2022, Decimal(15));
    CHECK(given.place(2022).expected == Fraction(16));
    CHECK(given.required(2022).targetYear == FiscalYear{2024});
    CHECK(given.required(2022).perYear == ratio(5, 2));
}

TEST_CASE("A target that is revised later does not reach back")
{
    OutlookFixture given;
    given.baseline(2019, Decimal(10));
    given.target(2029, Decimal(20));
    given.fixture.target(given.series, Decimal(100), TargetKind::Number, {2029}, {2024});
    given.value(2023, Decimal(14));
    given.value(2024, Decimal(15));
    CHECK(given.required(2023).target == Fraction(20));
    CHECK(given.required(2024).target == Fraction(100));
}

TEST_CASE("A-4: a correction of an earlier year leaves a later state as it was entered")
{
    OutlookFixture given = onTheWay(Direction::Up);
    given.value(2020, Decimal(2));
    given.value(2021, Decimal(5));
    const PathPlace before = given.place(2021);
    given.value(2020, Decimal(3));
    CHECK(given.place(2021).actual == before.actual);
    CHECK(before.actual == Fraction(5));
}

TEST_CASE("A sentence of the outlook rounds no number that was entered")
{
    OutlookFixture given(Direction::Down);
    given.baseline(2019, number("1.09"));
    given.target(2024, number("1.0"), TargetKind::Below);
    given.value(2021, number("1.12"));
    given.value(2022, number("1.16"));
    const QString place = explainedPlace(given.in(2022));
    CHECK(place.contains(u"1.16"));
    CHECK(place.contains(u"1.09"));
    const Forecast forecast = given.forecast(2022);
    CHECK(explainedForecast(given.in(2022)).contains(printedRange(forecast, 2)));
}

TEST_CASE("A forecast that ends where no value can be says so and is not clipped")
{
    OutlookFixture falling(Direction::Down);
    falling.baseline(2019, number("40"));
    falling.target(2024, number("0"));
    falling.value(2020, number("30"));
    falling.value(2021, number("18"));
    falling.value(2022, number("6"));
    CHECK(falling.forecast(2022).low() < Fraction());
    CHECK(explainedForecast(falling.in(2022)).contains(u"0を下回る"));
    OutlookFixture rising(Direction::Up);
    rising.changeIndicator([](Indicator& row) { row.unit = QStringLiteral("%"); });
    rising.baseline(2019, number("60"));
    rising.target(2024, number("100"));
    rising.value(2020, number("72"));
    rising.value(2021, number("84"));
    rising.value(2022, number("96"));
    CHECK(explainedForecast(rising.in(2022)).contains(u"100%を超える"));
    CHECK_FALSE(explainedForecast(rising.in(2021)).contains(u"0を下回る"));
    rising.changeIndicator([](Indicator& row) { row.unit = QStringLiteral("人"); });
    CHECK_FALSE(explainedForecast(rising.in(2022)).contains(u"100%を超える"));
}

TEST_CASE("What is worse than the baseline by no more than the tolerance is behind, not worse")
{
    OutlookFixture given(Direction::Up);
    given.changeIndicator([](Indicator& row) { row.tolerance = number("10"); });
    given.baseline(2019, number("500"));
    given.target(2024, number("600"));
    given.value(2022, number("495"));
    CHECK(given.place(2022).status == PathStatus::Behind);
    given.value(2022, number("489"));
    CHECK(given.place(2022).status == PathStatus::WorseThanBaseline);
}
