#include "tests/core/model/edit_results.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct TwoDepartments : PlanBuilder {
    Id<Project> project = PlanBuilder::project(goal(u"一"), u"1", u"保育所");
    Id<Department> nursery = department(u"保育課");
    Id<Department> culture = department(u"文化芸術・生涯学習課");
};

QString contentsIn(const Plan& plan, Id<Project> project, FiscalYear year)
{
    const auto parts = assignmentsIn(plan, project, year);
    return parts.empty() ? u"(none)"_s : parts.front()->contents;
}

} // namespace

TEST_CASE("A department whose name holds a middle dot is one department")
{
    const PlanBuilder sample;
    const Plan plan = ok(addDepartment(sample.plan, sample.ids, u"文化芸術・生涯学習課"_s, {2025}));
    CHECK(plan.table<Department>().size() == 1);
    CHECK(findDepartment(plan, u"文化芸術･生涯学習課", {2025}) != nullptr);
    CHECK(findDepartment(plan, u"文化芸術", {2025}) == nullptr);
}

TEST_CASE("A department is found by its name without regard to spaces")
{
    const TwoDepartments sample;
    CHECK(findDepartment(sample.plan, u"　保育 課", {2025})->id == sample.nursery);
    CHECK(findDepartment(sample.plan, u"", {2025}) == nullptr);
}

TEST_CASE("A renamed department is found by the name of the year")
{
    const TwoDepartments sample;
    const Plan plan
        = ok(renameDepartment(sample.plan, sample.ids, sample.nursery, u"こども保育課"_s, {{2026}}));
    CHECK(findDepartment(plan, u"保育課", {2025})->id == sample.nursery);
    CHECK(findDepartment(plan, u"保育課", {2026}) == nullptr);
    CHECK(findDepartment(plan, u"こども保育課", {2026})->id == sample.nursery);
}

TEST_CASE("Two departments do not have one name in the same year")
{
    const TwoDepartments sample;
    CHECK(refusedNaming(addDepartment(sample.plan, sample.ids, u"保 育課"_s, {2026}), {u"保 育課"_s}));
    CHECK(refusedNaming(renameDepartment(sample.plan, sample.ids, sample.culture, u"保育課"_s, {{2027}}),
        {u"保育課"_s, u"令和9年度"_s}));
}

TEST_CASE("A name that a department gave up is free for another")
{
    const TwoDepartments sample;
    Plan plan = ok(renameDepartment(sample.plan, sample.ids, sample.nursery, u"こども課"_s, {{2026}}));
    plan = ok(addDepartment(plan, sample.ids, u"保育課"_s, {2026}));
    CHECK(findDepartment(plan, u"保育課", {2025})->id == sample.nursery);
    CHECK(findDepartment(plan, u"保育課", {2026})->id != sample.nursery);
}

TEST_CASE("Several departments share a project and each has its own text")
{
    const TwoDepartments sample;
    Plan plan
        = ok(assignDepartment(sample.plan, sample.ids, sample.project, sample.nursery, u"整備"_s, {{2025}}));
    plan = ok(assignDepartment(plan, sample.ids, sample.project, sample.culture, u"講座"_s, {{2025}}));
    const auto parts = assignmentsIn(plan, sample.project, {2025});
    REQUIRE(parts.size() == 2);
    CHECK(parts[0]->contents == u"整備"_s);
    CHECK(parts[1]->contents == u"講座"_s);
    CHECK(refusedNaming(assignDepartment(plan, sample.ids, sample.project, sample.culture, {}, {{2026}}),
        {u"文化芸術・生涯学習課"_s, u"保育所"_s}));
}

TEST_CASE("A text that changes next year leaves this year's text")
{
    TwoDepartments sample;
    sample.assign(sample.project, sample.nursery, u"10園");
    const Plan plan
        = ok(setContents(sample.plan, sample.ids, sample.project, sample.nursery, u"12園"_s, {{2026}}));
    CHECK(contentsIn(plan, sample.project, {2025}) == u"10園"_s);
    CHECK(contentsIn(plan, sample.project, {2026}) == u"12園"_s);
    CHECK(assignmentsIn(plan, sample.project, {2026}).size() == 1);
}

TEST_CASE("A text corrected in the year in which it begins adds no version")
{
    TwoDepartments sample;
    sample.assign(sample.project, sample.nursery, u"10園");
    const Plan plan
        = ok(setContents(sample.plan, sample.ids, sample.project, sample.nursery, u"11園"_s, {{2025}}));
    CHECK(plan.table<Assignment>().size() == 1);
    CHECK(contentsIn(plan, sample.project, {2025}) == u"11園"_s);
}

TEST_CASE("A text changed in the middle keeps the years of both parts")
{
    TwoDepartments sample;
    sample.assign(sample.project, sample.nursery, u"a");
    Plan plan = ok(unassignDepartment(sample.plan, sample.project, sample.nursery, {{2028}}));
    plan = ok(setContents(plan, sample.ids, sample.project, sample.nursery, u"b"_s, {{2026}}));
    CHECK(contentsIn(plan, sample.project, {2025}) == u"a"_s);
    CHECK(contentsIn(plan, sample.project, {2027}) == u"b"_s);
    CHECK(contentsIn(plan, sample.project, {2028}) == u"(none)"_s);
}

TEST_CASE("The text of a department that is not the project's is refused")
{
    const TwoDepartments sample;
    CHECK(
        refusedNaming(setContents(sample.plan, sample.ids, sample.project, sample.nursery, u"a"_s, {{2025}}),
            {u"保育課"_s, u"保育所"_s, u"令和7年度"_s}));
}

TEST_CASE("A department taken away from next year is still this year's")
{
    TwoDepartments sample;
    sample.assign(sample.project, sample.nursery);
    const Plan plan = ok(unassignDepartment(sample.plan, sample.project, sample.nursery, {{2026}}));
    CHECK(assignmentsIn(plan, sample.project, {2025}).size() == 1);
    CHECK(assignmentsIn(plan, sample.project, {2026}).empty());
}

TEST_CASE("A department taken away from its first year leaves no row")
{
    TwoDepartments sample;
    sample.assign(sample.project, sample.nursery);
    CHECK(ok(unassignDepartment(sample.plan, sample.project, sample.nursery, {{2025}}))
              .table<Assignment>()
              .isEmpty());
}

TEST_CASE("A department with a started sheet is not taken away")
{
    TwoDepartments sample;
    sample.standardForm();
    sample.assign(sample.project, sample.nursery);
    sample.sheet(sample.project, {2026}, sample.nursery);
    CHECK(refusedNaming(unassignDepartment(sample.plan, sample.project, sample.nursery, {{2026}}),
        {u"保育課"_s, u"保育所"_s, u"令和8年度"_s}));
    CHECK(unassignDepartment(sample.plan, sample.project, sample.nursery, {{2027}}).isOk());
}

TEST_CASE("A sheet that nobody started goes with its department")
{
    TwoDepartments sample;
    sample.standardForm();
    sample.assign(sample.project, sample.nursery);
    const auto sheet = sample.sheet(sample.project, {2026}, sample.nursery, SheetState::NotStarted);
    sample.answer(sheet, u"previous", u"増員");
    const Plan plan = ok(unassignDepartment(sample.plan, sample.project, sample.nursery, {{2026}}));
    CHECK(plan.table<Evaluation>().isEmpty());
    CHECK(plan.table<Answer>().isEmpty());
}

TEST_CASE("The first department takes over the sheet the project had as a whole")
{
    TwoDepartments sample;
    sample.standardForm();
    const auto sheet = sample.sheet(sample.project, {2025});
    sample.answer(sheet, u"results", u"開設した");
    const Plan plan
        = ok(assignDepartment(sample.plan, sample.ids, sample.project, sample.nursery, {}, {{2025}}));
    const Evaluation* taken
        = findEvaluation(plan, sample.project, {2025}, Evaluator::Department, sample.nursery);
    REQUIRE(taken);
    CHECK(findAnswer(plan, taken->id, u"results")->text == u"開設した"_s);
    CHECK(plan.table<Evaluation>().size() == 1);
}
