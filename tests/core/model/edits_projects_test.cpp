#include "tests/core/model/edit_results.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QStringList printedNames(const Plan& plan, Id<PlanPeriod> period, FiscalYear year = {2025})
{
    QStringList names;
    for (const Placement* placement : printedOrder(plan, period))
        names << projectName(plan, placement->project, year);
    return names;
}

Id<Placement> placementAt(const Plan& plan, Id<Project> project, Id<Goal> goal)
{
    for (const Placement* placement : rowsOf(plan, &Placement::project, project))
        if (placement->goal == goal)
            return placement->id;
    return {};
}

Lineage lineage(LineageKind kind, Id<Project> earlier, std::optional<Id<Project>> later)
{
    return {{}, kind, earlier, later, {2026}, {}};
}

QStringList keywordNames(const Plan& plan, Id<Project> project)
{
    QStringList names;
    for (const ProjectKeyword* link : rowsOf(plan, &ProjectKeyword::project, project))
        names << plan.find(link->keyword)->name;
    names.sort();
    return names;
}

} // namespace

TEST_CASE("A project is renamed from next year and this year keeps its name")
{
    PlanBuilder sample;
    const auto project = sample.project(sample.goal(u"一"), u"7", u"学童クラブ施設");
    const Plan plan = ok(renameProject(sample.plan, sample.ids, project, u"放課後児童クラブ"_s, {{2026}}));
    CHECK(projectName(plan, project, {2025}) == u"学童クラブ施設"_s);
    CHECK(projectName(plan, project, {2026}) == u"放課後児童クラブ"_s);
}

TEST_CASE("A middle dot inside a name is not a separator")
{
    PlanBuilder sample;
    const auto goal = sample.goal(u"二");
    const QString name = u"養育支援訪問事業・産褥期ヘルパーの情報提供"_s;
    const Plan plan = ok(addProject(sample.plan, sample.ids, u"11"_s, name, {goal}));
    CHECK(printedNames(plan, sample.period) == QStringList{name});
}

TEST_CASE("A project needs a name")
{
    PlanBuilder sample;
    const auto goal = sample.goal(u"健康");
    CHECK(refusedNaming(addProject(sample.plan, sample.ids, u"1"_s, u" "_s, {goal}), {u"健康"_s}));
}

TEST_CASE("Two projects of a plan do not share a number in whatever width it is written")
{
    PlanBuilder sample;
    const auto goal = sample.goal(u"一");
    sample.project(goal, u"１２", u"保育所");
    const auto other = sample.project(goal, u"13", u"公園");
    CHECK(refusedNaming(
        addProject(sample.plan, sample.ids, u"12"_s, u"病児保育"_s, {goal}), {u"12"_s, u"保育所"_s}));
    CHECK(refusedNaming(setProjectNumber(sample.plan, other, u" 1 2"_s), {u"保育所"_s}));
    CHECK(ok(setProjectNumber(sample.plan, other, u"14"_s)).find(other)->number == u"14"_s);
}

TEST_CASE("Projects without a number do not collide")
{
    PlanBuilder sample;
    const auto goal = sample.goal(u"一");
    sample.project(goal, u"", u"保育所");
    CHECK(printedNames(ok(addProject(sample.plan, sample.ids, {}, u"公園"_s, {goal})), sample.period).size()
        == 2);
}

TEST_CASE("The same number may stand in another plan generation")
{
    PlanBuilder sample;
    sample.project(sample.goal(u"一"), u"1", u"保育所");
    PlanPeriod next;
    next.title = u"こども計画"_s;
    next.firstYear = {2030};
    next.lastYear = {2034};
    next.id = {{7, 7}};
    Plan plan = ok(addPlanPeriod(sample.plan, sample.ids, next));
    plan = ok(addGoal(plan, sample.ids, next.id, u"新しい目標"_s));
    const Id<Goal> goal = rowsOf(plan, &Goal::plan, next.id).front()->id;
    plan = ok(addProject(plan, sample.ids, u"1"_s, u"保育所"_s, {goal}));
    CHECK(plan.table<Project>().size() == 2);
}

TEST_CASE("Inserting between two projects changes no other row")
{
    PlanBuilder sample;
    const auto goal = sample.goal(u"一");
    const auto first = sample.project(goal, u"1", u"甲");
    sample.project(goal, u"2", u"乙");
    const Plan plan = ok(addProject(
        sample.plan, sample.ids, u"1-2"_s, u"間"_s, {goal, {}, placementAt(sample.plan, first, goal)}));
    CHECK(printedNames(plan, sample.period) == QStringList{u"甲"_s, u"間"_s, u"乙"_s});
    for (const RowChange& row : diff(sample.plan, plan).rows)
        CHECK(row.what == RowChange::What::Added);
}

TEST_CASE("Projects go on fitting between two others when ranks have run out")
{
    PlanBuilder sample;
    const auto goal = sample.goal(u"一");
    const auto first = sample.project(goal, u"", u"先頭");
    sample.project(goal, u"", u"末尾");
    Plan plan = sample.plan;
    for (int i = 0; i < 40; ++i)
        plan = ok(
            addProject(plan, sample.ids, {}, QString::number(i), {goal, {}, placementAt(plan, first, goal)}));
    const QStringList names = printedNames(plan, sample.period);
    CHECK(names.front() == u"先頭"_s);
    CHECK(names.at(1) == u"39"_s);
    CHECK(names.at(40) == u"0"_s);
    CHECK(names.back() == u"末尾"_s);
}

TEST_CASE("A project can be put before all others")
{
    PlanBuilder sample;
    const auto goal = sample.goal(u"一");
    sample.project(goal, u"1", u"甲");
    Place place{goal};
    place.isFirst = true;
    CHECK(printedNames(ok(addProject(sample.plan, sample.ids, {}, u"乙"_s, place)), sample.period).front()
        == u"乙"_s);
}

TEST_CASE("A place under a challenge of another goal is refused")
{
    PlanBuilder sample;
    const auto first = sample.goal(u"一");
    const auto second = sample.goal(u"二");
    const auto challenge = sample.challenge(second, u"(1)", u"相談体制");
    CHECK(
        refusedNaming(addProject(sample.plan, sample.ids, {}, u"甲"_s, {first, challenge}), {u"相談体制"_s}));
}

TEST_CASE("A place behind a project that stands elsewhere is refused")
{
    PlanBuilder sample;
    const auto first = sample.goal(u"一");
    const auto second = sample.goal(u"二");
    const auto other = sample.project(second, u"1", u"甲");
    CHECK(refusedNaming(addProject(sample.plan, sample.ids, {}, u"乙"_s,
                            {first, {}, placementAt(sample.plan, other, second)}),
        {u"一"_s}));
}

TEST_CASE("A project shown again under a second goal is one project")
{
    PlanBuilder sample;
    const auto first = sample.goal(u"一");
    const auto second = sample.goal(u"二");
    const auto project = sample.project(first, u"1", u"保育所");
    const Plan plan = ok(placeAgain(sample.plan, sample.ids, project, {second}));
    CHECK(plan.table<Project>().size() == 1);
    CHECK(printedNames(plan, sample.period) == QStringList{u"保育所"_s, u"保育所"_s});
    CHECK(mainPlacements(plan, sample.period).size() == 1);
    CHECK(mainPlacement(plan, project)->goal == first);
}

TEST_CASE("A project is not shown twice under one goal")
{
    PlanBuilder sample;
    const auto goal = sample.goal(u"地域づくり");
    const auto project = sample.project(goal, u"1", u"保育所");
    CHECK(
        refusedNaming(placeAgain(sample.plan, sample.ids, project, {goal}), {u"保育所"_s, u"地域づくり"_s}));
}

TEST_CASE("Moving a project under another goal changes one row")
{
    PlanBuilder sample;
    const auto first = sample.goal(u"一");
    const auto second = sample.goal(u"二");
    const auto project = sample.project(first, u"1", u"甲");
    sample.project(second, u"2", u"乙");
    const Plan plan = ok(movePlacement(sample.plan, placementAt(sample.plan, project, first), Place{second}));
    CHECK(printedNames(plan, sample.period) == QStringList{u"乙"_s, u"甲"_s});
    CHECK(changedRows(sample.plan, plan) == 1);
}

TEST_CASE("A project is not moved to a goal where it is shown again")
{
    PlanBuilder sample;
    const auto first = sample.goal(u"一");
    const auto second = sample.goal(u"二");
    const auto project = sample.project(first, u"1", u"甲");
    sample.shownAgain(project, second);
    CHECK(refusedNaming(movePlacement(sample.plan, placementAt(sample.plan, project, first), Place{second}),
        {u"甲"_s, u"二"_s}));
}

TEST_CASE("Moving a project behind the one it already follows changes nothing")
{
    PlanBuilder sample;
    const auto goal = sample.goal(u"一");
    const auto first = sample.project(goal, u"1", u"甲");
    const auto second = sample.project(goal, u"2", u"乙");
    const Place place{goal, {}, placementAt(sample.plan, first, goal)};
    CHECK(ok(movePlacement(sample.plan, placementAt(sample.plan, second, goal), place)) == sample.plan);
}

TEST_CASE("One place down passes one project of the same challenge")
{
    PlanBuilder sample;
    const auto goal = sample.goal(u"一");
    const auto challenge = sample.challenge(goal, u"(1)", u"");
    const auto first = sample.project(goal, u"1", u"甲", challenge);
    sample.project(goal, u"2", u"乙");
    sample.project(goal, u"3", u"丙", challenge);
    sample.project(goal, u"4", u"丁", challenge);
    const Plan plan = ok(movePlacement(sample.plan, placementAt(sample.plan, first, goal), 1));
    CHECK(printedNames(plan, sample.period) == QStringList{u"乙"_s, u"丙"_s, u"甲"_s, u"丁"_s});
    CHECK(changedRows(sample.plan, plan) == 1);
}

TEST_CASE("Making a repeated place the main one leaves exactly one main place")
{
    PlanBuilder sample;
    const auto first = sample.goal(u"一");
    const auto second = sample.goal(u"二");
    const auto project = sample.project(first, u"1", u"甲");
    const auto again = sample.shownAgain(project, second);
    const Plan plan = ok(makeMain(sample.plan, again));
    CHECK(mainPlacement(plan, project)->id == again);
    CHECK(mainPlacements(plan, sample.period).size() == 1);
}

TEST_CASE("A repeated place can be taken away and the main one cannot")
{
    PlanBuilder sample;
    const auto first = sample.goal(u"一");
    const auto second = sample.goal(u"二");
    const auto project = sample.project(first, u"1", u"甲");
    const auto again = sample.shownAgain(project, second);
    CHECK(changedRows(sample.plan, ok(removePlacement(sample.plan, again))) == 1);
    CHECK(refusedNaming(
        removePlacement(sample.plan, placementAt(sample.plan, project, first)), {u"甲"_s, u"一"_s}));
}

TEST_CASE("A project cannot come before itself over several steps")
{
    PlanBuilder sample;
    const auto goal = sample.goal(u"一");
    const auto first = sample.project(goal, u"1", u"甲");
    const auto second = sample.project(goal, u"2", u"乙");
    const auto third = sample.project(goal, u"3", u"丙");
    Plan plan = ok(addLineage(sample.plan, sample.ids, lineage(LineageKind::Succeeds, first, second)));
    plan = ok(addLineage(plan, sample.ids, lineage(LineageKind::MergedInto, second, third)));
    CHECK(refusedNaming(
        addLineage(plan, sample.ids, lineage(LineageKind::Succeeds, third, first)), {u"甲"_s, u"丙"_s}));
    CHECK(
        refusedNaming(addLineage(plan, sample.ids, lineage(LineageKind::Succeeds, first, first)), {u"甲"_s}));
}

TEST_CASE("Only an abolished project has no successor")
{
    PlanBuilder sample;
    const auto goal = sample.goal(u"一");
    const auto first = sample.project(goal, u"1", u"甲");
    const auto second = sample.project(goal, u"2", u"乙");
    CHECK(refusedNaming(
        addLineage(sample.plan, sample.ids, lineage(LineageKind::Succeeds, first, {})), {u"甲"_s}));
    CHECK(refusedNaming(
        addLineage(sample.plan, sample.ids, lineage(LineageKind::Abolished, first, second)), {u"甲"_s}));
    const Plan plan = ok(addLineage(sample.plan, sample.ids, lineage(LineageKind::Abolished, first, {})));
    CHECK(refusedNaming(addLineage(plan, sample.ids, lineage(LineageKind::Abolished, first, {})), {u"甲"_s}));
}

TEST_CASE("A project split into two has two successors")
{
    PlanBuilder sample;
    const auto goal = sample.goal(u"一");
    const auto whole = sample.project(goal, u"1", u"甲");
    const auto left = sample.project(goal, u"2", u"乙");
    const auto right = sample.project(goal, u"3", u"丙");
    Plan plan = ok(addLineage(sample.plan, sample.ids, lineage(LineageKind::SplitFrom, whole, left)));
    plan = ok(addLineage(plan, sample.ids, lineage(LineageKind::SplitFrom, whole, right)));
    CHECK(rowsOf(plan, &Lineage::earlier, whole).size() == 2);
}

TEST_CASE("Keywords are shared by projects and added when they are new")
{
    PlanBuilder sample;
    const auto goal = sample.goal(u"一");
    const auto first = sample.project(goal, u"1", u"甲");
    const auto second = sample.project(goal, u"2", u"乙");
    Plan plan
        = ok(setKeywords(sample.plan, sample.ids, first, KeywordKind::Partner, {u"地域"_s, u"ＮＰＯ"_s}));
    plan = ok(
        setKeywords(plan, sample.ids, second, KeywordKind::Partner, {u"NPO"_s, u"企業"_s, u"NPO"_s, u" "_s}));
    CHECK(plan.table<Keyword>().size() == 3);
    CHECK(keywordNames(plan, second) == QStringList{u"企業"_s, u"ＮＰＯ"_s});
}

TEST_CASE("Setting the partners of a project leaves its policy fields alone")
{
    PlanBuilder sample;
    const auto project = sample.project(sample.goal(u"一"), u"1", u"甲");
    Plan plan = ok(setKeywords(sample.plan, sample.ids, project, KeywordKind::PolicyField, {u"福祉"_s}));
    plan = ok(setKeywords(plan, sample.ids, project, KeywordKind::Partner, {u"地域"_s}));
    plan = ok(setKeywords(plan, sample.ids, project, KeywordKind::Partner, {}));
    CHECK(keywordNames(plan, project) == QStringList{u"福祉"_s});
    CHECK(plan.table<Keyword>().size() == 2);
}
