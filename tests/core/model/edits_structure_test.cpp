#include "tests/core/model/edit_results.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QStringList goalNames(const Plan& plan, Id<PlanPeriod> period, FiscalYear year)
{
    QStringList names;
    for (const Goal* goal : byRank(rowsOf(plan, &Goal::plan, period)))
        names << goalName(plan, goal->id, year);
    return names;
}

} // namespace

TEST_CASE("A goal is renamed from next year and this year keeps its name")
{
    PlanBuilder sample;
    const auto goal = sample.goal(u"子育てを支援する地域づくり");
    const Plan plan = ok(renameGoal(sample.plan, sample.ids, goal, u"子育てを支える地域づくり"_s, {{2026}}));
    CHECK(goalName(plan, goal, {2025}) == u"子育てを支援する地域づくり"_s);
    CHECK(goalName(plan, goal, {2026}) == u"子育てを支える地域づくり"_s);
    CHECK(changedRows(sample.plan, plan) == 1);
}

TEST_CASE("A rename from a year in which a name begins corrects that name")
{
    PlanBuilder sample;
    const auto goal = sample.goal(u"子育ての支援");
    Plan plan = ok(
        renameGoal(sample.plan, sample.ids, goal, u"子育て支縁"_s, {{2026}, QDate(2026, 3, 1), u"見直し"_s}));
    plan = ok(renameGoal(plan, sample.ids, goal, u"子育て支援"_s, {{2026}}));
    CHECK(rowsOf(plan, &GoalVersion::goal, goal).size() == 2);
    CHECK(goalName(plan, goal, {2026}) == u"子育て支援"_s);
    const GoalVersion* version = versionAsOf(rowsOf(plan, &GoalVersion::goal, goal), {2026}, false);
    CHECK(version->reason == u"見直し"_s);
    CHECK(version->decidedOn == QDate(2026, 3, 1));
}

TEST_CASE("A rename holds until the next rename that is already known")
{
    PlanBuilder sample;
    const auto goal = sample.goal(u"一");
    Plan plan = ok(renameGoal(sample.plan, sample.ids, goal, u"三"_s, {{2028}}));
    plan = ok(renameGoal(plan, sample.ids, goal, u"二"_s, {{2026}}));
    CHECK(goalName(plan, goal, {2027}) == u"二"_s);
    CHECK(goalName(plan, goal, {2028}) == u"三"_s);
}

TEST_CASE("A rename to the name it already has adds no version")
{
    PlanBuilder sample;
    const auto goal = sample.goal(u"安全");
    CHECK(ok(renameGoal(sample.plan, sample.ids, goal, u" 安全 "_s, {{2027}})) == sample.plan);
}

TEST_CASE("A goal is not renamed to nothing")
{
    PlanBuilder sample;
    const auto goal = sample.goal(u"安全");
    CHECK(refusedNaming(renameGoal(sample.plan, sample.ids, goal, u"　"_s, {{2025}}), {u"安全"_s}));
}

TEST_CASE("A goal is not renamed from a year outside its plan")
{
    PlanBuilder sample;
    const auto goal = sample.goal(u"安全");
    CHECK(refusedNaming(renameGoal(sample.plan, sample.ids, goal, u"安心"_s, {{2030}}),
        {u"育む計画"_s, u"令和12年度"_s, u"令和11年度"_s}));
}

TEST_CASE("Line feeds inside a pasted goal name are layout only")
{
    PlanBuilder sample;
    const Plan plan = ok(addGoal(
        sample.plan, sample.ids, sample.period, u"男女がともに仕事と子育てを\r\n両立できる環境づくり\n"_s));
    CHECK(goalNames(plan, sample.period, {2025})
        == QStringList{u"男女がともに仕事と子育てを両立できる環境づくり"_s});
}

TEST_CASE("A new goal stands last and has the next number")
{
    PlanBuilder sample;
    sample.goal(u"一");
    sample.goal(u"二");
    const Plan plan = ok(addGoal(sample.plan, sample.ids, sample.period, u"三"_s));
    const auto goals = byRank(rowsOf(plan, &Goal::plan, sample.period));
    CHECK(goals.back()->number == u"3"_s);
    CHECK(goalNames(plan, sample.period, {2025}) == QStringList{u"一"_s, u"二"_s, u"三"_s});
}

TEST_CASE("Moving a goal up changes one row")
{
    PlanBuilder sample;
    sample.goal(u"一");
    sample.goal(u"二");
    const auto third = sample.goal(u"三");
    const Plan plan = ok(moveGoal(sample.plan, third, -1));
    CHECK(goalNames(plan, sample.period, {2025}) == QStringList{u"一"_s, u"三"_s, u"二"_s});
    CHECK(changedRows(sample.plan, plan) == 1);
}

TEST_CASE("The first goal moved up stays where it is")
{
    PlanBuilder sample;
    const auto first = sample.goal(u"一");
    sample.goal(u"二");
    CHECK(ok(moveGoal(sample.plan, first, -1)) == sample.plan);
}

TEST_CASE("Goals of equal rank are spread so that one can move")
{
    PlanBuilder sample;
    for (const QStringView name : {u"一", u"二", u"三"})
        sample.goal(name);
    const auto goals = byRank(rowsOf(sample.plan, &Goal::plan, sample.period));
    for (const Goal* goal : goals) {
        Goal same = *goal;
        same.rank = 0;
        sample.plan.put(same);
    }
    const Id<Goal> third = byRank(rowsOf(sample.plan, &Goal::plan, sample.period)).back()->id;
    const Plan plan = ok(moveGoal(sample.plan, third, -2));
    CHECK(goalNames(plan, sample.period, {2025}) == QStringList{u"三"_s, u"一"_s, u"二"_s});
}

TEST_CASE("A challenge may have a number and no name")
{
    PlanBuilder sample;
    const auto goal = sample.goal(u"一");
    const Plan plan = ok(addChallenge(sample.plan, sample.ids, goal, u"(1)"_s, {}));
    CHECK(rowsOf(plan, &Challenge::goal, goal).front()->number == u"(1)"_s);
    CHECK(refusedNaming(addChallenge(sample.plan, sample.ids, goal, {}, u" "_s), {u"一"_s}));
}

TEST_CASE("Challenges move within their goal only")
{
    PlanBuilder sample;
    const auto first = sample.goal(u"一");
    const auto second = sample.goal(u"二");
    sample.challenge(first, u"(1)", u"");
    const auto alone = sample.challenge(second, u"(1)", u"");
    CHECK(ok(moveChallenge(sample.plan, alone, -1)) == sample.plan);
}

TEST_CASE("A plan generation needs a title and years in their order")
{
    PlanBuilder sample;
    PlanPeriod next;
    next.firstYear = {2030};
    next.lastYear = {2034};
    CHECK(refusedNaming(addPlanPeriod(sample.plan, sample.ids, next), {}));
    next.title = u"こども計画"_s;
    CHECK(ok(addPlanPeriod(sample.plan, sample.ids, next)).table<PlanPeriod>().size() == 2);
    next.lastYear = {2029};
    CHECK(refusedNaming(addPlanPeriod(sample.plan, sample.ids, next), {u"こども計画"_s, u"令和11年度"_s}));
    next.lastYear = {2060};
    CHECK(refusedNaming(addPlanPeriod(sample.plan, sample.ids, next), {u"こども計画"_s, u"30"_s}));
}

TEST_CASE("What began with the plan goes on beginning with it when its years change")
{
    PlanBuilder sample;
    const auto goal = sample.goal(u"一");
    const auto project = sample.project(goal, u"1", u"保育所");
    sample.assign(project, sample.department(u"保育課"));
    sample.standardForm();
    Plan plan = ok(renameProject(sample.plan, sample.ids, project, u"認可保育所"_s, {{2027}}));
    plan = ok(setPlanYears(plan, sample.period, {2024}, {2028}, u"計画書"_s));
    CHECK(plan.find(sample.period)->firstYear == FiscalYear{2024});
    CHECK(plan.find(sample.period)->yearsOrigin == u"計画書"_s);
    CHECK(assignmentsIn(plan, project, {2024}).size() == 1);
    CHECK(rowsOf(plan, &FormUse::plan, sample.period).front()->fromYear == FiscalYear{2024});
    CHECK(projectName(plan, project, {2027}) == u"認可保育所"_s);
}

TEST_CASE("A plan made to begin later keeps a version that would be overtaken where it was")
{
    PlanBuilder sample;
    const auto goal = sample.goal(u"一");
    Plan plan = ok(renameGoal(sample.plan, sample.ids, goal, u"二"_s, {{2026}}));
    plan = ok(setPlanYears(plan, sample.period, {2026}, {2029}, {}));
    CHECK(goalName(plan, goal, {2026}) == u"二"_s);
    CHECK(rowsOf(plan, &GoalVersion::goal, goal).size() == 2);
}

TEST_CASE("The years of a plan do not leave a sheet outside")
{
    PlanBuilder sample;
    sample.standardForm();
    const auto project = sample.project(sample.goal(u"一"), u"1", u"保育所");
    sample.sheet(project, {2025});
    CHECK(refusedNaming(
        setPlanYears(sample.plan, sample.period, {2026}, {2029}, {}), {u"保育所"_s, u"令和7年度"_s}));
}

TEST_CASE("A goal does not get the number that another goal of the plan has")
{
    PlanBuilder sample;
    const auto first = sample.goal(u"一");
    const auto second = sample.goal(u"二");
    const int number = kindInfo(kindOf<Goal>()).fieldOf(u"number");
    const RecordRef record{kindOf<Goal>(), second.uuid};
    CHECK(refusedNaming(setField(sample.plan, record, number, u"１"_s), {u"一"_s}));
    CHECK(ok(setField(sample.plan, record, number, u"2-1"_s)).find(second)->number == u"2-1"_s);
    CHECK(ok(setField(sample.plan, record, number, QString())).find(second)->number.isEmpty());
    CHECK(ok(setField(sample.plan, {kindOf<Goal>(), first.uuid}, number, u"1"_s)) == sample.plan);
}

TEST_CASE("Challenges are numbered anew under each goal")
{
    PlanBuilder sample;
    const auto first = sample.goal(u"一");
    const auto second = sample.goal(u"二");
    const Plan plan = ok(addChallenge(sample.plan, sample.ids, first, u"(1)"_s, u"相談"_s));
    CHECK(refusedNaming(addChallenge(plan, sample.ids, first, u"（１）"_s, u"居場所"_s), {u"相談"_s}));
    CHECK(ok(addChallenge(plan, sample.ids, second, u"(1)"_s, u"居場所"_s)).table<Challenge>().size() == 2);
}

TEST_CASE("A plan of another century is a typing error")
{
    PlanBuilder sample;
    CHECK(refusedNaming(setPlanYears(sample.plan, sample.period, {2117}, {2121}, {}), {u"令和99年度"_s}));
    PlanPeriod later;
    later.title = u"次の計画"_s;
    later.firstYear = {2117};
    later.lastYear = {2121};
    CHECK(refusedNaming(addPlanPeriod(sample.plan, sample.ids, later), {u"次の計画"_s}));
}
