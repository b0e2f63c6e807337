#include "tests/core/model/edit_results.h"

#include <map>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// One project with everything a project can have, and one that stays.
struct Full : PlanBuilder {
    Id<Goal> first = goal(u"一");
    Id<Goal> second = goal(u"二");
    Id<Challenge> advice = challenge(first, u"(1)", u"相談体制");
    Id<Project> nursery = project(first, u"3", u"保育所", advice);
    Id<Project> park = project(second, u"4", u"公園");
    Id<Department> office = department(u"保育課");
    Id<SheetForm> sheetForm = standardForm();
    Id<Indicator> users = indicator(nursery, u"利用者数");
    Id<Series> young = series(users, u"中高生");
    Id<Evaluation> report;
    Full()
    {
        assign(nursery, office);
        shownAgain(nursery, second);
        value(young, {2025}, Decimal(5));
        baseline(young, {2023}, Decimal(4));
        target(young, {2025}, Decimal(6));
        report = sheet(nursery, {2025}, office);
        answer(report, u"results", u"開設");
        lineage(LineageKind::Succeeds, nursery, park, {2026});
    }
};

} // namespace

TEST_CASE("Removing a project removes all that belongs to it and nothing else")
{
    const Full sample;
    const Plan plan = ok(removeWithParts(sample.plan, refTo(sample.nursery)));
    CHECK(plan.table<Project>().size() == 1);
    CHECK(plan.table<Indicator>().isEmpty());
    CHECK(plan.table<Value>().isEmpty());
    CHECK(plan.table<Answer>().isEmpty());
    CHECK(plan.table<Lineage>().isEmpty());
    CHECK(plan.table<Placement>().size() == 1);
    CHECK(plan.table<Department>().size() == 1);
    CHECK(plan.table<Challenge>().size() == 1);
}

TEST_CASE("What would go with a record is counted by kind before it is removed")
{
    const Full sample;
    std::map<RecordKind, int> parts;
    for (const auto& [kind, count] : partsOf(sample.plan, refTo(sample.nursery)))
        parts[kind] = count;
    CHECK(parts[kindOf<Placement>()] == 2);
    CHECK(parts[kindOf<Series>()] == 1);
    CHECK(parts[kindOf<Evaluation>()] == 1);
    CHECK(parts[kindOf<Answer>()] == 1);
    CHECK(parts.count(kindOf<Project>()) == 0);
    CHECK(parts.count(kindOf<Department>()) == 0);
}

TEST_CASE("What would go is exactly what goes")
{
    const Full sample;
    size_t counted = 1;
    for (const auto& [kind, count] : partsOf(sample.plan, refTo(sample.nursery)))
        counted += size_t(count);
    CHECK(changedRows(sample.plan, ok(removeWithParts(sample.plan, refTo(sample.nursery)))) == counted);
}

TEST_CASE("A removal is taken back by the inverted change")
{
    const Full sample;
    const Plan plan = ok(removeWithParts(sample.plan, refTo(sample.nursery)));
    CHECK(ok(applied(plan, inverted(diff(sample.plan, plan)))) == sample.plan);
}

TEST_CASE("A goal is not removed while a project has its main place there")
{
    const Full sample;
    CHECK(refusedNaming(removeWithParts(sample.plan, refTo(sample.first)), {u"一"_s, u"保育所"_s}));
}

TEST_CASE("A goal where projects are only shown again takes those places along")
{
    Full sample;
    const auto third = sample.goal(u"三");
    sample.shownAgain(sample.park, third);
    const Plan plan = ok(removeWithParts(sample.plan, refTo(third)));
    CHECK(rowsOf(plan, &Placement::project, sample.park).size() == 1);
}

TEST_CASE("A project stays under its goal when its challenge is removed")
{
    const Full sample;
    const Plan plan = ok(removeWithParts(sample.plan, refTo(sample.advice)));
    CHECK(mainPlacement(plan, sample.nursery)->goal == sample.first);
    CHECK_FALSE(mainPlacement(plan, sample.nursery)->challenge);
}

TEST_CASE("A department with a sheet is not removed")
{
    const Full sample;
    CHECK(refusedNaming(
        removeWithParts(sample.plan, refTo(sample.office)), {u"保育課"_s, u"保育所"_s, u"令和7年度"_s}));
}

TEST_CASE("An indicator stays with its project when its department is removed")
{
    Full sample;
    const auto parks = sample.department(u"公園課");
    const auto visitors = sample.indicator(sample.park, u"来園者数");
    Indicator narrowed = *sample.plan.find(visitors);
    narrowed.department = parks;
    sample.plan.put(narrowed);
    sample.assign(sample.park, parks);
    const Plan plan = ok(removeWithParts(sample.plan, refTo(parks)));
    CHECK_FALSE(plan.find(visitors)->department);
    CHECK(assignmentsIn(plan, sample.park, {2025}).empty());
}

TEST_CASE("A grade that was given is not removed with its scheme")
{
    Full sample;
    const auto scheme = sample.scheme(u"ABC", {u"A"_s, u"B"_s});
    Evaluation graded = *sample.plan.find(sample.report);
    graded.grade = gradesOf(sample.plan, scheme).front()->id;
    sample.plan.put(graded);
    CHECK(refusedNaming(removeWithParts(sample.plan, refTo(scheme)), {u"ABC"_s, u"保育所"_s}));
    CHECK(removeWithParts(sample.plan, refTo(gradesOf(sample.plan, scheme).back()->id)).isOk());
}

TEST_CASE("A form with sheets is not removed")
{
    const Full sample;
    CHECK(refusedNaming(removeWithParts(sample.plan, refTo(sample.sheetForm)), {u"標準様式"_s, u"保育所"_s}));
}

TEST_CASE("An answered item stays in its form and an unanswered one may go")
{
    const Full sample;
    for (const FormItem* item : itemsOf(sample.plan, sample.sheetForm))
        CHECK(removeWithParts(sample.plan, refTo(item->id)).isOk() == (item->key != u"results"));
}

TEST_CASE("The only name of a goal is not removed")
{
    const Full sample;
    const Id<GoalVersion> version = rowsOf(sample.plan, &GoalVersion::goal, sample.first).front()->id;
    CHECK(refusedNaming(removeWithParts(sample.plan, refTo(version)), {u"一"_s}));
    Plan plan = ok(renameGoal(sample.plan, sample.ids, sample.first, u"新"_s, {{2027}}));
    const GoalVersion* later = versionAsOf(rowsOf(plan, &GoalVersion::goal, sample.first), {2027}, false);
    plan = ok(removeWithParts(plan, refTo(later->id)));
    CHECK(goalName(plan, sample.first, {2028}) == u"一"_s);
}

TEST_CASE("The only series of an indicator is not removed without it")
{
    const Full sample;
    CHECK(refusedNaming(removeWithParts(sample.plan, refTo(sample.young)), {u"利用者数"_s}));
    CHECK(removeWithParts(sample.plan, refTo(sample.users)).isOk());
}

TEST_CASE("A reported sheet is not removed and goes only with its project")
{
    Full sample;
    const auto sheet = sample.sheet(sample.nursery, {2026}, sample.office, SheetState::Reported);
    sample.answer(sheet, u"results", u"済");
    CHECK(refusedNaming(removeWithParts(sample.plan, refTo(sheet)), {u"保育所"_s, u"令和8年度"_s}));
    CHECK(refusedNaming(removeWithParts(sample.plan, refTo(answerId(sheet, u"results"))), {u"保育所"_s}));
    CHECK(removeWithParts(sample.plan, refTo(sample.report)).isOk());
    CHECK(removeWithParts(sample.plan, refTo(sample.nursery)).isOk());
}

TEST_CASE("Removing an earlier plan leaves the plan that followed it")
{
    Full sample;
    PlanPeriod next;
    next.title = u"こども計画"_s;
    next.firstYear = {2030};
    next.lastYear = {2034};
    next.predecessor = sample.period;
    const Plan both = ok(addPlanPeriod(sample.plan, sample.ids, next));
    const Plan plan = ok(removeWithParts(both, refTo(sample.period)));
    REQUIRE(plan.table<PlanPeriod>().size() == 1);
    CHECK_FALSE(plan.table<PlanPeriod>().begin()->predecessor);
    CHECK(plan.table<Project>().isEmpty());
    CHECK(plan.table<SheetForm>().size() == 1);
}

TEST_CASE("A record that is no longer there is not removed")
{
    const Full sample;
    CHECK_FALSE(removeWithParts(sample.plan, refTo(Id<Goal>{{5, 5}})).isOk());
    CHECK(partsOf(sample.plan, refTo(Id<Goal>{{5, 5}})).empty());
}
