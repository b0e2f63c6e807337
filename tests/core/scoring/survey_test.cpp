#include "core/scoring/survey.h"

#include "tests/core/scoring/score_fixture.h"

using namespace scoring;

namespace {

/// A survey in 2022 and what came before it.
struct Survey {
    ScoreFixture fixture;
    Id<Series> series;

    Survey()
    {
        series = fixture.indicator(fixture.project("1", "事業", fixture.goal("1", "目標")));
        changeIndicator([](Indicator& row) {
            row.unit = QStringLiteral("%");
            row.decimals = 1;
        });
    }
    template <class Change>
    void changeIndicator(Change change)
    {
        Indicator row = *fixture.plan.find(fixture.plan.find(series)->indicator);
        change(row);
        fixture.plan.put(row);
    }
    void enter(int year, Reading reading, std::optional<int> sampleSize)
    {
        Value row;
        row.id = valueId(series, {year});
        row.series = series;
        row.year = {year};
        row.reading = reading;
        row.sampleSize = sampleSize;
        fixture.plan.put(row);
    }
    void baseline(Reading reading, std::optional<int> sampleSize)
    {
        Baseline row;
        row.id = baselineId(series);
        row.series = series;
        row.year = FiscalYear{2018};
        row.value = reading;
        row.sampleSize = sampleSize;
        fixture.plan.put(row);
    }
    OutlookPart<SurveyNoise> noise() const
    {
        return surveyNoiseOf(Measures(fixture.plan), fixture.rates(series));
    }
    SurveyNoise known() const { return std::get<SurveyNoise>(noise()); }
    NoOutlook reason() const { return std::get<NoOutlook>(noise()); }
};

QString margin(int percent, int sampleSize)
{
    return printedMargin(*squaredMargin({Fraction(qint64(percent)), sampleSize}));
}

} // namespace

TEST_CASE("The margins of the published samples come out as published")
{
    CHECK(margin(50, 1162) == u"±2.9"); // 各務原市
    CHECK(margin(50, 457) == u"±4.6"); // 中高生
    CHECK(margin(50, 1) == u"±98.0");
}

TEST_CASE("A margin is the same for a share and for the rest")
{
    CHECK(*squaredMargin({30, 500}) == *squaredMargin({70, 500}));
    CHECK(*squaredMargin({30, 500}) < *squaredMargin({50, 500}));
    CHECK(*squaredMargin({30, 500}) > *squaredMargin({30, 501}));
}

TEST_CASE("Where the formula says nothing there is no margin rather than zero")
{
    CHECK_FALSE(squaredMargin({0, 500}));
    CHECK_FALSE(squaredMargin({100, 500}));
    CHECK_FALSE(squaredMargin({101, 500}));
    CHECK_FALSE(squaredMargin({-1, 500}));
    CHECK_FALSE(squaredMargin({50, 0}));
    CHECK_FALSE(isWithinMargin({0, 500}, {50, 500}));
}

TEST_CASE("A root is rounded half up exactly")
{
    const auto rounded
        = [](const char* square, int decimals) { return rootRounded(number(square), decimals).toText(); };
    CHECK(rounded("0", 1) == u"0.0");
    CHECK(rounded("4", 0) == u"2");
    CHECK(rounded("2.25", 0) == u"2"); // √ = 1.5
    CHECK(rounded("2.249999999", 0) == u"1");
    CHECK(rounded("8.1225", 1) == u"2.9"); // √ = 2.85
    CHECK(rounded("8.122499999", 1) == u"2.8");
    CHECK(rounded("2", 6) == u"1.414214");
    CHECK(rounded("10000000000", 2) == u"100000.00");
}

TEST_CASE("Every whole root comes back")
{
    for (qint64 root = 0; root <= 300; ++root)
        REQUIRE(rootRounded(Fraction(root * root), 1) == Decimal(root));
}

TEST_CASE("A change is compared with the margin of the difference by squares")
{
    // p = 50 %, n = 9604 on both sides: m² = 1 each, so the margin of the difference is √2 = 1.41421…
    // For p = 50 + d the second margin shrinks by a little: at d = 1.4142 it is still outside √(2 − 0.0008).
    CHECK(*squaredMargin({50, 9604}) == Fraction(1));
    CHECK(isWithinMargin({50, 9604}, {number("51.413"), 9604}) == true);
    CHECK(isWithinMargin({50, 9604}, {number("51.414"), 9604}) == false);
    CHECK(isWithinMargin({50, 9604}, {number("48.587"), 9604}) == true);
    CHECK(isWithinMargin({50, 9604}, {number("48.586"), 9604}) == false);
}

TEST_CASE("A survey's change is noise or more, since the last survey and since the baseline")
{
    Survey given;
    given.baseline(number("29.2"), 457);
    given.enter(2020, number("38.0"), 457);
    given.enter(2022, number("37.0"), 457);
    const SurveyNoise noise = given.known();
    CHECK(printedMargin(noise.squaredMargin) == u"±4.4");
    REQUIRE(noise.sincePrevious);
    CHECK(noise.sincePrevious->since == FiscalYear{2020});
    CHECK(noise.sincePrevious->points == Fraction(-1));
    CHECK(noise.sincePrevious->isWithinMargin);
    REQUIRE(noise.sinceBaseline);
    CHECK(noise.sinceBaseline->points == number("7.8"));
    CHECK_FALSE(noise.sinceBaseline->isWithinMargin);
}

TEST_CASE("Without the sample size of both surveys nothing is said about their change")
{
    Survey given;
    given.enter(2019, number("38.0"), 457);
    given.enter(2020, number("38.0"), std::nullopt);
    given.enter(2022, number("37.0"), 457);
    CHECK_FALSE(given.known().sincePrevious);
    CHECK_FALSE(given.known().sinceBaseline);
    given.enter(2022, number("37.0"), std::nullopt);
    CHECK(given.reason() == NoOutlook::NoSampleSize);
    given.enter(2022, number("37.0"), 0);
    CHECK(given.reason() == NoOutlook::NoSampleSize);
}

TEST_CASE("A margin needs a percentage between 0 and 100 and a value")
{
    Survey given;
    CHECK(given.reason() == NoOutlook::ActualMissing);
    given.enter(2022, Missing::BeingCounted, 457);
    CHECK(given.reason() == NoOutlook::ActualMissing);
    given.enter(2022, number("100.5"), 457);
    CHECK(given.reason() == NoOutlook::NotAShare);
    given.enter(2022, Decimal(0), 457);
    CHECK(given.reason() == NoOutlook::ShareAtTheEnd);
    given.enter(2022, Decimal(37), 457);
    given.changeIndicator([](Indicator& row) { row.unit = QStringLiteral("％"); });
    CHECK(given.known().share.sampleSize == 457);
    given.changeIndicator([](Indicator& row) { row.unit = QStringLiteral("人"); });
    CHECK(given.reason() == NoOutlook::NotAShare);
}
