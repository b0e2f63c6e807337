// Every formula of domain §4 with numbers that cities printed or that follow from its definition.
#include "core/scoring/equation.h"

#include "tests/core/scoring/score_fixture.h"

using namespace scoring;

namespace {

struct FormulaGiven {
    ScoreFixture fixture;
    Id<Series> series;

    explicit FormulaGiven(Direction direction = Direction::Up, RateFormula formula = RateFormula::ByDirection,
        Accumulation accumulation = Accumulation::Stock)
    {
        series = fixture.indicator(
            fixture.project("1", "事業", fixture.goal("1", "目標")), direction, formula, accumulation);
    }
    FormulaGiven& from(const char* baseline, std::optional<FiscalYear> year = {})
    {
        Baseline row;
        row.id = fixture.next<Baseline>();
        row.series = series;
        row.value = number(baseline);
        row.year = year;
        fixture.plan.put(row);
        return *this;
    }
    FormulaGiven& to(const char* target, TargetKind kind = TargetKind::Number)
    {
        fixture.target(series, *target ? std::optional(number(target)) : std::nullopt, kind);
        return *this;
    }
    FormulaGiven& is(const char* actual) { return in(fixture.year.year, actual); }
    FormulaGiven& in(int year, const char* actual)
    {
        fixture.value(series, FiscalYear{year}, number(actual));
        return *this;
    }
    template <class Change>
    FormulaGiven& with(Change change)
    {
        Indicator row = rates().indicator;
        change(row);
        fixture.plan.put(row);
        return *this;
    }
    template <class Change>
    FormulaGiven& withTarget(Change change)
    {
        Target row = *rates().target;
        change(row);
        fixture.plan.put(row);
        return *this;
    }
    SeriesRates rates() const { return fixture.rates(series); }
    SeriesRates rates(int year) const { return *ratesOf(fixture.plan, series, FiscalYear{year}); }
    QString counting() const { return textOf(rates().counting); }
    QString by(RateFormula formula) const { return textOf(rates().rateBy(formula)); }
};

void tolerates(FormulaGiven& given, const char* amount, ToleranceUnit unit = ToleranceUnit::Same)
{
    given.with([&](Indicator& row) {
        row.tolerance = number(amount);
        row.toleranceUnit = unit;
    });
}

} // namespace

TEST_CASE("F3: the complement of a ratio is negative beyond twice the target")
{
    CHECK(FormulaGiven(Direction::Down).to("150").is("385").by(RateFormula::Complement) == u"▲56.7%");
    CHECK(FormulaGiven(Direction::Down).to("150").is("120").by(RateFormula::Complement) == u"120.0%");
    CHECK(FormulaGiven(Direction::Down).to("0").is("3").by(RateFormula::Complement) == u"target_zero");
}

TEST_CASE("F3 equals the progress from a baseline that is twice the target")
{
    const FormulaGiven given = FormulaGiven(Direction::Down).from("300").to("150").is("205");
    CHECK(
        given.rates().rateBy(RateFormula::Complement) == given.rates().rateBy(RateFormula::BaselineProgress));
}

TEST_CASE("O-1, O-3: a third of the way at a third of the time is exactly on the path")
{
    FormulaGiven up = FormulaGiven(Direction::Up).from("50", FiscalYear{2020}).to("").is("60");
    up.withTarget([](Target& row) {
        row.number = Decimal(80);
        row.year = {2026};
    });
    CHECK(up.by(RateFormula::BaselineProgress) == u"33.3%");
    CHECK(up.by(RateFormula::PathProgress) == u"100.0%");
    FormulaGiven down = FormulaGiven(Direction::Down).from("20", FiscalYear{2020}).to("").is("16");
    down.withTarget([](Target& row) {
        row.number = Decimal(10);
        row.year = {2026};
    });
    CHECK(down.by(RateFormula::BaselineProgress) == u"40.0%");
    CHECK(down.by(RateFormula::PathProgress) == u"120.0%");
}

TEST_CASE("F5: the three ways of comparing with the path differ, and each says which it is")
{
    // 50 in 2019 to 60 in 2024; 2022 should have 56.
    const FormulaGiven given = FormulaGiven(Direction::Up).from("50", FiscalYear{2019}).to("60").is("55");
    CHECK(given.by(RateFormula::PathProgress) == u"83.3%"); // 5 ÷ 6
    CHECK(given.by(RateFormula::ActualOverPath) == u"98.2%"); // 55 ÷ 56
    CHECK(given.by(RateFormula::ActualOverShare) == u"152.8%"); // 55 ÷ (60 · 3 ÷ 5)
}

TEST_CASE("F5: where less is better the path is divided by the actual")
{
    const FormulaGiven given = FormulaGiven(Direction::Down).from("50", FiscalYear{2019}).to("40").is("46");
    CHECK(given.by(RateFormula::ActualOverPath) == u"95.7%"); // 44 ÷ 46
}

TEST_CASE("F5: a path that stays at the baseline until the target year expects nothing before")
{
    FormulaGiven given
        = FormulaGiven(Direction::Up).from("50", FiscalYear{2019}).to("60").is("55").in(2024, "58");
    given.with([](Indicator& row) { row.path = PathShape::AtEnd; });
    CHECK(given.by(RateFormula::PathProgress) == u"path_not_begun");
    CHECK(textOf(given.rates(2024).rateBy(RateFormula::PathProgress)) == u"80.0%");
}

TEST_CASE("F5: a front-loaded path asks for more in the first years")
{
    FormulaGiven given = FormulaGiven(Direction::Up).from("0", FiscalYear{2020}).to("100").is("60");
    CHECK(given.by(RateFormula::PathProgress) == u"120.0%"); // half the time: 50
    given.with([](Indicator& row) { row.path = PathShape::FrontLoaded; });
    CHECK(given.by(RateFormula::PathProgress) == u"80.0%"); // 75
}

TEST_CASE("N-5: 多摩市 expects a fifth of the target in each year of the plan")
{
    // The third year: 60 of 100.
    const auto rate = [](const char* actual) {
        return FormulaGiven(Direction::Up).to("100").is(actual).by(RateFormula::ActualOverShare);
    };
    CHECK(rate("60") == u"100.0%");
    CHECK(rate("59.9") == u"99.8%");
    CHECK(rate("36") == u"60.0%");
    CHECK(rate("35.9") == u"59.8%");
}

TEST_CASE("K-3: what is to be kept at 100 and stands at 99.9 is missed without a tolerance and kept with one")
{
    FormulaGiven given = FormulaGiven(Direction::Up, RateFormula::KeepLevel).from("100").to("100").is("99.9");
    CHECK(given.counting() == u"99.9%");
    CHECK(given.by(RateFormula::BaselineProgress) == u"baseline_equals_target");
    tolerates(given, "0.1");
    CHECK(given.counting() == u"100.0%");
}

TEST_CASE("F6: a level that is kept may be left on the better side only")
{
    FormulaGiven upward = FormulaGiven(Direction::Up, RateFormula::KeepLevel).from("10").to("10").is("14");
    CHECK(upward.counting() == u"100.0%");
    FormulaGiven either = FormulaGiven(Direction::Keep).from("10").to("10", TargetKind::Keep).is("14");
    CHECK(either.counting() == u"60.0%");
    CHECK(either.rates().isReached == false);
    tolerates(either, "40", ToleranceUnit::PercentOfLevel);
    CHECK(either.counting() == u"100.0%");
    CHECK(either.rates().isReached == true);
}

TEST_CASE("F6: without target and baseline there is no level to keep")
{
    CHECK(FormulaGiven(Direction::Keep).is("14").counting() == u"no_level");
}

TEST_CASE("F7: outside a range counts the share of the nearer end")
{
    const auto given = [](const char* actual) {
        FormulaGiven range = FormulaGiven(Direction::Up).to("20", TargetKind::Range).is(actual);
        range.withTarget([](Target& row) { row.upper = Decimal(25); });
        return range;
    };
    CHECK(given("20").counting() == u"100.0%");
    CHECK(given("25").counting() == u"100.0%");
    CHECK(given("15").counting() == u"75.0%");
    CHECK(given("30").counting() == u"80.0%");
    CHECK(given("30").rates().isReached == false);
    CHECK(given("30").rates().difference() == Fraction(5));
}

TEST_CASE("F7: a range that ends at zero has no share outside, only the difference")
{
    FormulaGiven given = FormulaGiven(Direction::Down).to("0", TargetKind::Range).is("3");
    given.withTarget([](Target& row) { row.upper = Decimal(0); });
    CHECK(given.counting() == u"range_end_zero");
    CHECK(given.rates().isReached == false);
    CHECK(given.rates().difference() == Fraction(3));
}

TEST_CASE("A-1: amounts of the years add up, negative ones too")
{
    const auto sum = [](const char* first, const char* second) {
        return FormulaGiven(Direction::Up, RateFormula::ByDirection, Accumulation::CumulativeFlow)
            .in(2020, first)
            .in(2021, second)
            .rates(2021)
            .actual.exact;
    };
    CHECK(sum("2", "2") == Fraction(4));
    CHECK(sum("5", "-2") == Fraction(3));
}

TEST_CASE("A-4: a stock that is written year by year does not change when an earlier year is corrected")
{
    FormulaGiven given = FormulaGiven().to("10").in(2021, "2").in(2022, "5");
    given.fixture.plan.remove(valueIn(Measures(given.fixture.plan), given.series, {2021})->id);
    given.in(2021, "3");
    CHECK(given.rates().actual.exact == Fraction(5));
}

TEST_CASE("D-1 to D-4: yearly targets add up, or the sum is set against one target, or the last year counts")
{
    const auto given = [](Accumulation accumulation, Direction direction) {
        FormulaGiven made
            = FormulaGiven(direction, RateFormula::ByDirection, accumulation).in(2020, "350").in(2021, "950");
        made.fixture.target(made.series, Decimal(500), TargetKind::Number, {2020}, {2020});
        made.fixture.target(made.series, Decimal(800), TargetKind::Number, {2021}, {2020});
        return made;
    };
    CHECK(textOf(given(Accumulation::SummedFlow, Direction::Up).rates(2021).counting) == u"100.0%");
    CHECK(textOf(given(Accumulation::CumulativeFlow, Direction::Up).rates(2021).counting) == u"162.5%");
    CHECK(textOf(given(Accumulation::Flow, Direction::Up).rates(2021).counting) == u"118.8%");
    CHECK(given(Accumulation::Flow, Direction::Down).rates(2021).isReached == false);
    CHECK(textOf(given(Accumulation::Flow, Direction::Up).rates(2020).counting) == u"70.0%");
    CHECK(given(Accumulation::Flow, Direction::Down).rates(2020).isReached == true);
}

TEST_CASE("Yearly targets of which one is missing have no sum")
{
    FormulaGiven given = FormulaGiven(Direction::Up, RateFormula::ByDirection, Accumulation::SummedFlow)
                             .in(2020, "1")
                             .in(2021, "1")
                             .in(2022, "1");
    given.fixture.target(given.series, Decimal(5), TargetKind::Number, {2020}, {2020});
    given.fixture.target(given.series, Decimal(5), TargetKind::Number, {2022}, {2020});
    CHECK(given.counting() == u"target_sum_incomplete");
}

TEST_CASE("S-1: of amounts that are written as sums the latest one wins")
{
    FormulaGiven given = FormulaGiven();
    const char* targets[] = {"250", "500", "750", "1000"};
    const char* actuals[] = {"220", "480", "710", "968"};
    for (int i = 0; i < 4; ++i) {
        given.in(2020 + i, actuals[i]);
        given.fixture.target(given.series, number(targets[i]), TargetKind::Number, {2020 + i}, {2020});
    }
    CHECK(textOf(given.rates(2020).counting) == u"88.0%");
    CHECK(textOf(given.rates(2021).counting) == u"96.0%");
    CHECK(textOf(given.rates(2022).counting) == u"94.7%");
    CHECK(textOf(given.rates(2023).counting) == u"96.8%");
}

TEST_CASE(
    "F8: 出雲市 expects 8,000 births in five years and has 3,170 after two, a little less than the path")
{
    FormulaGiven given
        = FormulaGiven(Direction::Up, RateFormula::ByDirection, Accumulation::CumulativeFlow).to("8000");
    given.in(2020, "1600").in(2021, "1570");
    CHECK(textOf(given.rates(2021).counting) == u"39.6%");
    CHECK(textOf(given.rates(2021).rateBy(RateFormula::ActualOverShare)) == u"99.1%"); // of 40 %
}

TEST_CASE("F9: milestones count from the day on which they are reached, with their weights")
{
    FormulaGiven given = FormulaGiven(Direction::Unset).to("", TargetKind::Establish);
    const auto milestone = [&](const char* name, int weight, std::optional<QDate> reachedOn) {
        Milestone row;
        row.series = given.series;
        row.name = QString::fromUtf8(name);
        row.weight = Decimal(weight);
        row.reachedOn = reachedOn;
        given.fixture.put(row);
    };
    milestone("計画", 1, QDate(2021, 3, 31));
    milestone("工事", 2, QDate(2023, 3, 31));
    milestone("開設", 1, std::nullopt);
    CHECK(textOf(given.rates(2020).counting) == u"25.0%");
    CHECK(textOf(given.rates(2021).counting) == u"25.0%");
    CHECK(textOf(given.rates(2022).counting) == u"75.0%");
    CHECK(given.rates(2022).isReached == false);
}

TEST_CASE("F9: milestones that weigh nothing give no rate")
{
    FormulaGiven given
        = FormulaGiven(Direction::Unset, RateFormula::Milestones).to("", TargetKind::Establish);
    CHECK(given.counting() == u"no_milestones");
    Milestone row;
    row.series = given.series;
    row.weight = Decimal(0);
    given.fixture.put(row);
    CHECK(given.counting() == u"no_milestones");
}

TEST_CASE("F10: 佐野市 prints the difference from the target")
{
    const FormulaGiven given = FormulaGiven(Direction::Up, RateFormula::Difference).to("75.0").is("57.9");
    CHECK(given.counting() == u"by_difference");
    CHECK(given.rates().difference()->rounded(1) == number("-17.1"));
    CHECK(given.rates().isReached == false);
}

TEST_CASE("F11: an arrow is judged by the baseline, with a tolerance to both sides")
{
    const auto change = [](const char* actual, TargetKind kind) {
        FormulaGiven given = FormulaGiven(Direction::Up).from("50").to("", kind).is(actual);
        tolerates(given, "3");
        return given.rates().change();
    };
    CHECK(change("54", TargetKind::ArrowUp) == Change::Better);
    CHECK(change("53", TargetKind::ArrowUp) == Change::Unchanged);
    CHECK(change("47", TargetKind::ArrowUp) == Change::Unchanged);
    CHECK(change("46.9", TargetKind::ArrowUp) == Change::Worse);
    CHECK(change("46.9", TargetKind::ArrowDown) == Change::Better);
    CHECK(change("54", TargetKind::ArrowFlat) == Change::Worse);
    CHECK(change("53", TargetKind::ArrowFlat) == Change::Unchanged);
}

TEST_CASE("F11: an arrow gives an outcome but no percentage")
{
    const FormulaGiven given = FormulaGiven(Direction::Up).from("50").to("", TargetKind::Increase).is("54");
    CHECK(given.counting() == u"by_change");
    CHECK(given.rates().isReached == true);
    CHECK(FormulaGiven(Direction::Up).from("50").to("", TargetKind::Increase).is("50").rates().isReached
        == false);
}

TEST_CASE("F11: the year before can be compared with instead of the baseline")
{
    FormulaGiven given
        = FormulaGiven(Direction::Up).from("60").to("", TargetKind::ArrowUp).in(2021, "50").is("54");
    CHECK(given.rates().isReached == false);
    given.with([](Indicator& row) { row.comparedWith = ComparedWith::PreviousYear; });
    CHECK(given.rates().isReached == true);
}

TEST_CASE("F11: with nothing to compare there is a reason and no outcome")
{
    const FormulaGiven given = FormulaGiven(Direction::Up).to("", TargetKind::ArrowUp).is("54");
    CHECK(given.counting() == u"nothing_to_compare");
    CHECK_FALSE(given.rates().isReached);
}

TEST_CASE("An internal number behind an arrow decides instead of the comparison")
{
    const FormulaGiven given = FormulaGiven(Direction::Up).from("50").to("60", TargetKind::ArrowUp).is("54");
    CHECK(given.counting() == u"90.0%");
    CHECK(given.rates().isReached == false);
}

TEST_CASE("The target's own tolerance goes before the indicator's")
{
    FormulaGiven given = FormulaGiven(Direction::Up).from("50").to("", TargetKind::ArrowUp).is("54");
    tolerates(given, "3");
    given.withTarget([](Target& row) { row.tolerance = Decimal(5); });
    CHECK(given.rates().change() == Change::Unchanged);
}

TEST_CASE("A target in words is what a person says it is")
{
    FormulaGiven given = FormulaGiven(Direction::Unset).to("", TargetKind::Continue).is("1");
    CHECK(given.counting() == u"not_judged");
    Value row = *valueIn(Measures(given.fixture.plan), given.series, given.fixture.year);
    row.isAchieved = true;
    given.fixture.plan.put(row);
    CHECK(given.counting() == u"by_judgement");
    CHECK(given.rates().isReached == true);
    CHECK_FALSE(given.rates(2023).isReached);
}

TEST_CASE("What has been established stays established in later years")
{
    FormulaGiven given = FormulaGiven(Direction::Unset).to("", TargetKind::Establish).in(2021, "1");
    Value row = *valueIn(Measures(given.fixture.plan), given.series, {2021});
    row.isAchieved = true;
    given.fixture.plan.put(row);
    CHECK_FALSE(given.rates(2020).isReached);
    CHECK(given.rates(2021).isReached == true);
    CHECK(given.rates(2023).isReached == true);
}

TEST_CASE("A target relative to another series moves with that series")
{
    FormulaGiven given = FormulaGiven(Direction::Up).to("5", TargetKind::RelativeToSeries).is("58");
    const auto prefecture = given.fixture.indicator(*given.rates().indicator.project);
    given.withTarget([&](Target& row) { row.reference = prefecture; });
    CHECK(given.counting() == u"reference_missing");
    given.fixture.value(prefecture, given.fixture.year, Decimal(50));
    CHECK(given.rates().targetNumber == TargetNumber(Fraction(55)));
    CHECK(given.counting() == u"105.5%");
    CHECK(given.rates().isReached == true);
}

TEST_CASE("A target relative to the year before is a percentage of it")
{
    FormulaGiven given = FormulaGiven(Direction::Up).to("5", TargetKind::RelativeToPrevious).is("210");
    CHECK(given.counting() == u"reference_missing");
    given.in(2021, "200");
    CHECK(given.counting() == u"100.0%");
    CHECK(given.rates().isReached == true);
}

TEST_CASE("A value in another unit than the indicator's gives no rate")
{
    FormulaGiven given = FormulaGiven(Direction::Up).to("100").is("50");
    Value row = *valueIn(Measures(given.fixture.plan), given.series, given.fixture.year);
    row.unit = QStringLiteral("千人");
    given.fixture.plan.put(row);
    CHECK(given.counting() == u"unit_mismatch");
    CHECK_FALSE(given.rates().isReached);
    row.unit = QStringLiteral("人");
    given.fixture.plan.put(row);
    CHECK(given.counting() == u"50.0%");
}

TEST_CASE("K-2: beyond the goal counts as it is")
{
    CHECK(FormulaGiven(Direction::Up).from("0").to("10").is("15").by(RateFormula::BaselineProgress)
        == u"150.0%");
}

TEST_CASE("A-6: a target of zero is reached or missed and never divided by")
{
    CHECK(FormulaGiven(Direction::Down).to("0").is("0").rates().isReached == true);
    CHECK(FormulaGiven(Direction::Down).to("0").is("3").rates().isReached == false);
    for (const RateFormula formula : rateFormulas) {
        CHECK_FALSE(
            percentOf(FormulaGiven(Direction::Down).to("0").is("3").rates().rateBy(formula)) == Fraction(0));
    }
}

TEST_CASE("Every formula gives a rate or a reason for any missing part")
{
    for (const char* baseline : {"", "0", "-5", "10"})
        for (const char* target : {"", "0", "-5", "10", "12"})
            for (const char* actual : {"", "0", "-5", "10", "30"})
                for (const Direction direction :
                    {Direction::Unset, Direction::Up, Direction::Down, Direction::Keep}) {
                    FormulaGiven given(direction);
                    if (*baseline)
                        given.from(baseline);
                    if (*target)
                        given.to(target);
                    if (*actual)
                        given.is(actual);
                    for (const RateFormula formula : rateFormulas) {
                        const Rate rate = given.rates().rateBy(formula);
                        const bool needsActual = formula != RateFormula::Milestones;
                        CHECK_FALSE((needsActual && !*actual && percentOf(rate)));
                    }
                }
}

TEST_CASE("Whether a target is reached is not said where its number is not known")
{
    // 累計（年度目標も合計） without the targets of the other years.
    FormulaGiven summed(Direction::Up, RateFormula::ByDirection, Accumulation::SummedFlow);
    summed.from("0", FiscalYear{2019}).to("10").is("5");
    CHECK(summed.counting() == u"target_sum_incomplete");
    CHECK_FALSE(summed.rates().isReached);
    // 県平均+5 without 県平均.
    FormulaGiven relative(Direction::Up);
    relative.from("50", FiscalYear{2019}).to("5", TargetKind::RelativeToSeries).is("60");
    CHECK(relative.counting() == u"reference_missing");
    CHECK_FALSE(relative.rates().isReached);
    // An arrow says no more than the direction, and that is met.
    CHECK(FormulaGiven(Direction::Up).from("50").to("", TargetKind::ArrowUp).is("60").rates().isReached
        == true);
}

TEST_CASE("In the first year the baseline of the year before is the value that a target beside it refers to")
{
    FormulaGiven given(Direction::Up);
    given.from("100", FiscalYear{2021}).to("5", TargetKind::RelativeToPrevious).is("105"); // 前年度比+5%
    CHECK(given.counting() == u"100.0%");
    CHECK(given.rates().isReached == true);
    FormulaGiven old(Direction::Up);
    old.from("100", FiscalYear{2019}).to("5", TargetKind::RelativeToPrevious).is("105");
    CHECK(old.counting() == u"reference_missing");
}

TEST_CASE("The difference of percentages is in points, however wide their sign is written")
{
    for (const char16_t* unit : {u"%", u"％", u"‰"}) {
        FormulaGiven given(Direction::Up);
        given.to("80").is("54").with([&](Indicator& row) { row.unit = QString::fromUtf16(unit); });
        CHECK(explainedDifference(given.rates()).contains(u"▲26ポイント"));
    }
}
