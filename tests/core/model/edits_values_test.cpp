#include "tests/core/model/edit_results.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct OneSeries : PlanBuilder {
    Id<Project> project = PlanBuilder::project(goal(u"一"), u"3", u"保育所");
    Id<Indicator> indicator = PlanBuilder::indicator(project, u"利用者数", u"人");
    Id<Series> series = PlanBuilder::series(indicator);
};

Reading actual(const Plan& plan, Id<Series> series, FiscalYear year)
{
    const Value* value = valueIn(plan, series, year);
    return value ? value->reading : Reading();
}

QString targetText(const Plan& plan, Id<Series> series, FiscalYear year, FiscalYear asOf)
{
    const Target* target = targetFor(plan, series, year, asOf);
    return target ? printedTarget(*target) : QString();
}

} // namespace

TEST_CASE("An indicator is added with one unnamed series behind the others of its owner")
{
    OneSeries sample;
    Indicator wanted;
    wanted.project = sample.project;
    wanted.name = u" 待機児童数\n"_s;
    wanted.id = {{9, 9}};
    const Plan plan = ok(addIndicator(sample.plan, sample.ids, wanted));
    CHECK(plan.find(wanted.id)->name == u"待機児童数"_s);
    CHECK(plan.find(wanted.id)->rank > plan.find(sample.indicator)->rank);
    const auto series = rowsOf(plan, &Series::indicator, wanted.id);
    REQUIRE(series.size() == 1);
    CHECK(series.front()->name.isEmpty());
}

TEST_CASE("An indicator needs a name and exactly one owner")
{
    OneSeries sample;
    Indicator wanted;
    wanted.project = sample.project;
    CHECK(refusedNaming(addIndicator(sample.plan, sample.ids, wanted), {}));
    wanted.name = u"待機児童数"_s;
    wanted.goal = sample.goal(u"二");
    CHECK(refusedNaming(addIndicator(sample.plan, sample.ids, wanted), {u"待機児童数"_s}));
    wanted.goal.reset();
    wanted.project.reset();
    CHECK(refusedNaming(addIndicator(sample.plan, sample.ids, wanted), {u"待機児童数"_s}));
}

TEST_CASE("A department's indicator belongs to a project")
{
    OneSeries sample;
    Indicator wanted;
    wanted.goal = sample.goal(u"二");
    wanted.department = sample.department(u"保育課");
    wanted.name = u"待機児童数"_s;
    CHECK(refusedNaming(addIndicator(sample.plan, sample.ids, wanted), {u"待機児童数"_s}));
}

TEST_CASE("The first named series takes the place of an empty unnamed one")
{
    OneSeries sample;
    Plan plan = ok(addSeries(sample.plan, sample.ids, sample.indicator, u"中高生"_s));
    plan = ok(addSeries(plan, sample.ids, sample.indicator, u"若者"_s));
    const auto rows = byRank(rowsOf(plan, &Series::indicator, sample.indicator));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0]->name == u"中高生"_s);
    CHECK(rows[1]->name == u"若者"_s);
    CHECK(refusedNaming(
        addSeries(plan, sample.ids, sample.indicator, u"若 者"_s), {u"若 者"_s, u"利用者数"_s}));
}

TEST_CASE("An unnamed series with values keeps them when a named one is added")
{
    OneSeries sample;
    sample.value(sample.series, {2025}, Decimal(5));
    const Plan plan = ok(addSeries(sample.plan, sample.ids, sample.indicator, u"若者"_s));
    CHECK(plan.find(sample.series)->name.isEmpty());
    CHECK(rowsOf(plan, &Series::indicator, sample.indicator).size() == 2);
}

TEST_CASE("An actual value typed in full width is a number")
{
    const OneSeries sample;
    const Plan plan = ok(enterActual(sample.plan, sample.ids, sample.series, {2025}, u"１，２３４人"));
    CHECK(actual(plan, sample.series, {2025}) == Reading(Decimal(1234)));
    CHECK(changedRows(sample.plan, plan) == 1);
}

TEST_CASE("Numbers typed with decimals do not change how the indicator's other numbers are printed")
{
    const OneSeries sample;
    Plan plan = ok(enterActual(sample.plan, sample.ids, sample.series, {2025}, u"95.1"));
    plan = ok(enterBaseline(plan, sample.ids, sample.series, FiscalYear{2023}, u"0.25"));
    plan = ok(enterTarget(plan, sample.ids, sample.series, {2029}, u"99.5～100.125", {{2025}}));
    CHECK(*plan.find(sample.indicator) == *sample.plan.find(sample.indicator));
    CHECK(printed(actual(plan, sample.series, {2025}), 0) == u"95.1"_s);
    CHECK(printedTarget(*targetFor(plan, sample.series, {2029}, {2025}), 1) == u"99.5～100.125"_s);
}

TEST_CASE("A value of another unit is refused with the indicator and the year")
{
    const OneSeries sample;
    CHECK(refusedNaming(enterActual(sample.plan, sample.ids, sample.series, {2025}, u"12%"),
        {u"保育所"_s, u"利用者数"_s, u"令和7年度"_s, u"12%"_s}));
}

TEST_CASE("An emptied cell is not entered and not zero")
{
    OneSeries sample;
    sample.value(sample.series, {2025}, Decimal(5));
    const Plan plan = ok(enterActual(sample.plan, sample.ids, sample.series, {2025}, u""));
    CHECK(valueIn(plan, sample.series, {2025}) == nullptr);
}

TEST_CASE("A zero is a value")
{
    const OneSeries sample;
    const Plan plan = ok(enterActual(sample.plan, sample.ids, sample.series, {2025}, u"0"));
    CHECK(actual(plan, sample.series, {2025}) == Reading(Decimal(0)));
}

TEST_CASE("A reason in place of a number is kept as that reason")
{
    const OneSeries sample;
    const Plan plan = ok(enterActual(sample.plan, sample.ids, sample.series, {2025}, u"集計中"));
    CHECK(actual(plan, sample.series, {2025}) == Reading(Missing::BeingCounted));
}

TEST_CASE("A reason in place of a number takes the provisional mark and the sample size away")
{
    OneSeries sample;
    sample.plan.put(Value{valueId(sample.series, {2025}), sample.series, {2025}, Decimal(5), true, 457, {}});
    const Plan plan = ok(enterActual(sample.plan, sample.ids, sample.series, {2025}, u"把握不能"));
    CHECK_FALSE(valueIn(plan, sample.series, {2025})->isProvisional);
    CHECK_FALSE(valueIn(plan, sample.series, {2025})->sampleSize);
}

TEST_CASE("A note stays when its number is taken away")
{
    OneSeries sample;
    Plan plan = ok(enterActual(sample.plan, sample.ids, sample.series, {2025}, u"5"));
    plan = ok(setValueNote(plan, sample.ids, sample.series, {2025}, u"4月1日現在"_s));
    plan = ok(enterActual(plan, sample.ids, sample.series, {2025}, u""));
    REQUIRE(valueIn(plan, sample.series, {2025}));
    CHECK(valueIn(plan, sample.series, {2025})->note == u"4月1日現在"_s);
    CHECK(actual(plan, sample.series, {2025}) == Reading(Missing::NotEntered));
    CHECK(valueIn(ok(setValueNote(plan, sample.ids, sample.series, {2025}, {})), sample.series, {2025})
        == nullptr);
}

TEST_CASE("A baseline keeps its year when only the value is typed")
{
    OneSeries sample;
    sample.baseline(sample.series, {2023}, Decimal(10));
    const Plan plan = ok(enterBaseline(sample.plan, sample.ids, sample.series, {}, u"11"));
    CHECK(baselineOf(plan, sample.series)->year == FiscalYear{2023});
    CHECK(baselineOf(plan, sample.series)->value == Reading(Decimal(11)));
    CHECK(baselineOf(ok(enterBaseline(plan, sample.ids, sample.series, {}, u" ")), sample.series) == nullptr);
}

TEST_CASE("A target revised next year leaves this year's papers")
{
    OneSeries sample;
    Plan plan = ok(enterTarget(sample.plan, sample.ids, sample.series, {2029}, u"30以上", {{2025}}));
    plan = ok(enterTarget(
        plan, sample.ids, sample.series, {2029}, u"40以上", {{2026}, QDate(2026, 2, 1), u"中間見直し"_s}));
    CHECK(targetText(plan, sample.series, {2025}, {2025}) == u"30以上"_s);
    CHECK(targetText(plan, sample.series, {2025}, {2026}) == u"40以上"_s);
    CHECK(targetFor(plan, sample.series, {2029}, {2026})->reason == u"中間見直し"_s);
}

TEST_CASE("A target corrected in the year in which it begins adds no version")
{
    OneSeries sample;
    Plan plan = ok(enterTarget(sample.plan, sample.ids, sample.series, {2029}, u"30", {{2025}}));
    plan = ok(enterTarget(plan, sample.ids, sample.series, {2029}, u"20～25", {{2025}}));
    CHECK(plan.table<Target>().size() == 1);
    CHECK(targetText(plan, sample.series, {2029}, {2025}) == u"20～25"_s);
}

TEST_CASE("An emptied target takes away the version that begins in that year only")
{
    OneSeries sample;
    Plan plan = ok(enterTarget(sample.plan, sample.ids, sample.series, {2029}, u"30", {{2025}}));
    plan = ok(enterTarget(plan, sample.ids, sample.series, {2029}, u"40", {{2027}}));
    plan = ok(enterTarget(plan, sample.ids, sample.series, {2029}, u"", {{2027}}));
    CHECK(targetText(plan, sample.series, {2029}, {2027}) == u"30"_s);
    CHECK(refusedNaming(enterTarget(plan, sample.ids, sample.series, {2029}, u"-", {{2026}}),
        {u"利用者数"_s, u"令和7年度"_s}));
}

TEST_CASE("A target in another unit is refused and says how to keep it as words")
{
    const OneSeries sample;
    CHECK(refusedNaming(enterTarget(sample.plan, sample.ids, sample.series, {2029}, u"3年連続", {{2025}}),
        {u"利用者数"_s, u"「3年連続」"_s}));
    const Plan plan
        = ok(enterTarget(sample.plan, sample.ids, sample.series, {2029}, u"「3年連続」", {{2025}}));
    CHECK(targetText(plan, sample.series, {2029}, {2025}) == u"3年連続"_s);
}

TEST_CASE("Values and targets and baselines lie within fifty years of the plan")
{
    PlanBuilder sample;
    const auto project = sample.project(sample.goal(u"一"), u"1", u"保育所");
    const auto series = sample.series(sample.indicator(project, u"利用者数", u"人"));
    const Plan& plan = sample.plan;
    for (const int year : {1975, 2079}) {
        ok(enterActual(plan, sample.ids, series, {year}, u"5"));
        ok(enterBaseline(plan, sample.ids, series, FiscalYear{year}, u"5"));
        ok(enterTarget(plan, sample.ids, series, {year}, u"5", {{2025}}));
    }
    for (const int year : {1974, 2080, 2117}) {
        const QStringList names{printed(FiscalYear{year})};
        CHECK(refusedNaming(enterActual(plan, sample.ids, series, {year}, u"5"), names));
        CHECK(refusedNaming(enterBaseline(plan, sample.ids, series, FiscalYear{year}, u"5"), names));
        CHECK(refusedNaming(enterTarget(plan, sample.ids, series, {year}, u"5", {{2025}}), names));
        CHECK(refusedNaming(setValueNote(plan, sample.ids, series, {year}, u"速報"_s), names));
    }
    const RecordRef baseline{kindOf<Baseline>(), baselineId(series).uuid};
    const Plan withBaseline = ok(enterBaseline(plan, sample.ids, series, FiscalYear{2024}, u"5"));
    CHECK(refusedNaming(
        setField(withBaseline, baseline, kindInfo(kindOf<Baseline>()).fieldOf(u"year"), u"2117"_s),
        {u"令和99年度"_s}));
}

TEST_CASE("A value in an absurd year from an older file can be corrected and taken away")
{
    PlanBuilder sample;
    const auto project = sample.project(sample.goal(u"一"), u"1", u"保育所");
    const auto series = sample.series(sample.indicator(project, u"利用者数", u"人"));
    sample.value(series, {2117}, Reading(Decimal(5)));
    CHECK(ok(enterActual(sample.plan, sample.ids, series, {2117}, u"")).table<Value>().isEmpty());
    CHECK(valueIn(ok(enterActual(sample.plan, sample.ids, series, {2117}, u"6")), series, {2117}));
}

TEST_CASE("What stands beside a number is set at once and goes with the number")
{
    OneSeries sample;
    Value details{{}, sample.series, {2025}, {}, true, 2002, {}};
    details.numerator = Decimal(1864);
    details.denominator = Decimal(2002);
    details.source = u"市民意識調査"_s;
    CHECK(refusedNaming(setValueDetails(sample.plan, details), {u"利用者数"_s}));
    const Plan entered = ok(enterActual(sample.plan, sample.ids, sample.series, {2025}, u"93.1"));
    const Plan plan = ok(setValueDetails(entered, details));
    const Value* value = valueIn(plan, sample.series, {2025});
    CHECK(value->reading == Reading(Decimal(931, 1)));
    CHECK(value->numerator == Decimal(1864));
    CHECK(value->source == details.source);
    CHECK(changedRows(plan, ok(setValueDetails(plan, details))) == 0);
    CHECK_FALSE(
        valueIn(ok(enterActual(plan, sample.ids, sample.series, {2025}, u"")), sample.series, {2025}));
    details.sampleSize = -1;
    CHECK_FALSE(setValueDetails(entered, details));
}

TEST_CASE("A judgement stands without a number and stays when a number is taken away")
{
    OneSeries sample;
    Value details{{}, sample.series, {2025}, {}, false, {}, {}};
    details.isAchieved = true;
    Plan plan = ok(setValueDetails(sample.plan, details));
    CHECK(valueIn(plan, sample.series, {2025})->isAchieved == true);
    plan = ok(enterActual(plan, sample.ids, sample.series, {2025}, u"1"));
    plan = ok(enterActual(plan, sample.ids, sample.series, {2025}, u""));
    CHECK(valueIn(plan, sample.series, {2025})->isAchieved == true);
    details.isAchieved.reset();
    CHECK_FALSE(valueIn(ok(setValueDetails(plan, details)), sample.series, {2025}));
}

TEST_CASE("A target that is typed again as it stands stays the same target")
{
    const auto again = [](const QString& text) { return typedTarget(*readTarget(text, u"人"), u"人"); };
    CHECK(again(u"「30人」"_s) == u"「30人」"_s);
    CHECK(again(u"「充実する」"_s) == u"充実する"_s);
    CHECK(again(u"30以上"_s) == u"30以上"_s);
}
