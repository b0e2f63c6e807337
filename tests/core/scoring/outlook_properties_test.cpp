// What must hold for every outlook, over generated series.
#include "tests/core/scoring/outlook_fixture.h"

#include <random>

using namespace scoring;

namespace {

constexpr int rounds = 200;

/// A random series: numbers of one decimal, years 2010 … 2030, some values missing.
struct Generated {
    Direction direction = Direction::Up;
    Accumulation accumulation = Accumulation::Stock;
    PathShape path = PathShape::Straight;
    qint64 tolerance = 0;
    std::optional<int> baselineYear;
    qint64 baseline = 0;
    int targetYear = 0;
    qint64 target = 0;
    std::map<int, qint64> values;
    std::vector<int> missing;

    explicit Generated(std::mt19937& random)
    {
        const auto below = [&random](unsigned count) { return int(random() % count); };
        direction = below(2) ? Direction::Up : Direction::Down;
        accumulation = below(4) ? Accumulation::Stock : Accumulation::CumulativeFlow;
        path = PathShape(below(3));
        tolerance = below(20);
        if (below(5))
            baselineYear = 2015 + below(5);
        baseline = below(1000);
        targetYear = 2023 + below(6);
        target = direction == Direction::Up ? baseline + 1 + below(500) : baseline - 1 - below(500);
        for (int year = 2020; year <= 2022; ++year) {
            if (below(6) || accumulation == Accumulation::CumulativeFlow)
                values[year] = below(1500);
            else
                missing.push_back(year);
        }
    }

    /// `shift` years later, every number times ten for each of `zeros` (0 or 1).
    OutlookFixture built(int shift = 0, int zeros = 0) const
    {
        const auto scaled = [zeros](qint64 tenths) { return Decimal(tenths, 1 - zeros); };
        OutlookFixture given(direction, accumulation);
        given.changeIndicator([&](Indicator& row) {
            row.path = path;
            row.tolerance = scaled(tolerance);
        });
        given.baseline(baselineYear ? std::optional(*baselineYear + shift) : std::nullopt, scaled(baseline));
        given.target(targetYear + shift, scaled(target));
        for (const auto& [year, value] : values)
            given.value(year + shift, scaled(value));
        return given;
    }
};

SeriesOutlook outlookIn(const OutlookFixture& given, int year, int firstYear = 2020)
{
    const Measures measures(given.fixture.plan);
    const Series& series = *given.fixture.plan.find(given.series);
    const Indicator& indicator = *given.fixture.plan.find(series.indicator);
    return outlookOf(measures, ratesOf(measures, indicator, series, {firstYear}, {year}), {firstYear});
}

/// What an outlook says, without years.
QStringList numbersOf(const SeriesOutlook& outlook)
{
    QStringList all;
    const auto reason = [&all](const auto& part) {
        if (const NoOutlook* why = reasonOf(part))
            all << QString::fromLatin1(Words<NoOutlook>::list[size_t(*why)].code);
        return reasonOf(part) == nullptr;
    };
    if (reason(outlook.place)) {
        const PathPlace& place = std::get<PathPlace>(outlook.place);
        all << QString::number(int(place.status)) << place.actual.toText() << place.expected.toText()
            << place.gap.toText();
    }
    if (reason(outlook.required))
        all << std::get<RequiredChange>(outlook.required).perYear.toText();
    if (reason(outlook.forecast)) {
        const Forecast& forecast = std::get<Forecast>(outlook.forecast);
        all << forecast.byLeastSquares.toText() << forecast.byLastTwo.toText()
            << (forecast.verdict ? QString::number(int(*forecast.verdict)) : QStringLiteral("-"));
    }
    return all;
}

} // namespace

TEST_CASE("A better actual never has a worse status")
{
    std::mt19937 random(1);
    for (int round = 0; round < rounds; ++round) {
        const Generated made(random);
        if (made.accumulation != Accumulation::Stock)
            continue;
        OutlookFixture given = made.built();
        std::optional<PathStatus> before;
        for (int step = 0; step <= 30; ++step) {
            const qint64 better = made.direction == Direction::Up ? step * 50 : 1500 - step * 50;
            given.value(2022, Decimal(better, 1));
            const auto place = given.in(2022).place;
            if (reasonOf(place))
                break;
            const PathStatus now = std::get<PathPlace>(place).status;
            REQUIRE((!before || *before <= now));
            before = now;
        }
    }
}

TEST_CASE("Years that are moved together change nothing")
{
    std::mt19937 random(2);
    for (int round = 0; round < rounds; ++round) {
        const Generated made(random);
        const int shift = int(random() % 40) - 20;
        INFO("round " << round);
        REQUIRE(numbersOf(outlookIn(made.built(), 2022))
            == numbersOf(outlookIn(made.built(shift), 2022 + shift, 2020 + shift)));
    }
}

TEST_CASE("Numbers times ten give forecasts, gaps and changes times ten and the same words")
{
    std::mt19937 random(3);
    int forecasts = 0;
    for (int round = 0; round < rounds; ++round) {
        const Generated made(random);
        const SeriesOutlook small = outlookIn(made.built(), 2022);
        const SeriesOutlook large = outlookIn(made.built(0, 1), 2022);
        REQUIRE(small.place.index() == large.place.index());
        REQUIRE(small.required.index() == large.required.index());
        REQUIRE(small.forecast.index() == large.forecast.index());
        if (!reasonOf(small.place)) {
            REQUIRE(std::get<PathPlace>(small.place).status == std::get<PathPlace>(large.place).status);
            REQUIRE(
                std::get<PathPlace>(small.place).gap * Fraction(10) == std::get<PathPlace>(large.place).gap);
        }
        if (!reasonOf(small.required))
            REQUIRE(std::get<RequiredChange>(small.required).perYear * Fraction(10)
                == std::get<RequiredChange>(large.required).perYear);
        if (reasonOf(small.forecast))
            continue;
        ++forecasts;
        const Forecast& a = std::get<Forecast>(small.forecast);
        const Forecast& b = std::get<Forecast>(large.forecast);
        REQUIRE(a.byLeastSquares * Fraction(10) == b.byLeastSquares);
        REQUIRE(a.byLastTwo * Fraction(10) == b.byLastTwo);
        REQUIRE(a.verdict == b.verdict);
    }
    CHECK(forecasts > rounds / 3);
}

TEST_CASE("A missing value says nothing, whatever its reason")
{
    std::mt19937 random(4);
    for (int round = 0; round < rounds; ++round) {
        const Generated made(random);
        OutlookFixture given = made.built();
        const SeriesOutlook before = given.in(2022);
        for (const int year : made.missing)
            given.value(year, allMissing[random() % allMissing.size()]);
        given.value(2018, Missing::NotSurveyed);
        CHECK(numbersOf(given.in(2022)) == numbersOf(before));
    }
}

TEST_CASE("A missing value of one series changes no outlook of the others")
{
    std::mt19937 random(5);
    for (int round = 0; round < 20; ++round) {
        const Generated made(random);
        OutlookFixture given = made.built();
        const QStringList before = numbersOf(given.in(2022));
        const auto other = given.fixture.series(given.fixture.plan.find(given.series)->indicator, "他");
        given.fixture.value(other, {2022}, Missing::BeingCounted);
        given.fixture.value(other, {2021}, Decimal(5));
        CHECK(numbersOf(given.in(2022)) == before);
    }
}
