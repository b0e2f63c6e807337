#include "tests/core/model/edit_results.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct LastYear : PlanBuilder {
    Id<Goal> first = goal(u"一");
    Id<Project> nursery = project(first, u"3", u"保育所");
    Id<SheetForm> sheetForm = standardForm();
};

QString carried(
    const Plan& plan, Id<Project> project, FiscalYear year, std::optional<Id<Department>> department = {})
{
    const Evaluation* sheet = findEvaluation(plan, project, year, Evaluator::Department, department);
    const Answer* answer = sheet ? findAnswer(plan, sheet->id, u"previous") : nullptr;
    return answer ? answer->text : u"(none)"_s;
}

} // namespace

TEST_CASE("Last year's improvement becomes this year's third item")
{
    LastYear sample;
    const auto sheet = sample.sheet(sample.nursery, {2025}, {}, SheetState::Reported);
    sample.answer(sheet, u"improvement", u"増員する");
    sample.answer(sheet, u"results", u"12園");
    const Plan plan = ok(rollOver(sample.plan, sample.ids, {2026}));
    CHECK(carried(plan, sample.nursery, {2026}) == u"増員する"_s);
    const Evaluation* next = findEvaluation(plan, sample.nursery, {2026}, Evaluator::Department, {});
    CHECK(next->state == SheetState::NotStarted);
    CHECK(next->form == sample.sheetForm);
    CHECK(rowsOf(plan, &Answer::sheet, next->id).size() == 1);
}

TEST_CASE("Rolling over twice changes nothing the second time")
{
    LastYear sample;
    sample.answer(sample.sheet(sample.nursery, {2025}), u"improvement", u"増員する");
    sample.target(sample.series(sample.indicator(sample.nursery, u"利用者数")), {2025}, Decimal(30));
    const Plan once = ok(rollOver(sample.plan, sample.ids, {2026}));
    CHECK(diff(once, ok(rollOver(once, sample.ids, {2026}))).isEmpty());
}

TEST_CASE("Every department gets its own improvement back")
{
    LastYear sample;
    const auto office = sample.department(u"保育課");
    const auto culture = sample.department(u"文化芸術・生涯学習課");
    sample.assign(sample.nursery, office);
    sample.assign(sample.nursery, culture);
    sample.answer(sample.sheet(sample.nursery, {2025}, office), u"improvement", u"増員する");
    sample.answer(sample.sheet(sample.nursery, {2025}, culture), u"improvement", u"講座を増やす");
    const Plan plan = ok(rollOver(sample.plan, sample.ids, {2026}));
    CHECK(carried(plan, sample.nursery, {2026}, office) == u"増員する"_s);
    CHECK(carried(plan, sample.nursery, {2026}, culture) == u"講座を増やす"_s);
    CHECK(evaluationsOf(plan, sample.nursery, {2026}).size() == 2);
}

TEST_CASE("A project with a new department of its own keeps its improvement")
{
    LastYear sample;
    const auto office = sample.department(u"保育課");
    const auto newer = sample.department(u"こども課");
    sample.assign(sample.nursery, office);
    sample.answer(sample.sheet(sample.nursery, {2025}, office), u"improvement", u"増員する");
    Plan plan = ok(unassignDepartment(sample.plan, sample.nursery, office, {{2026}}));
    plan = ok(assignDepartment(plan, sample.ids, sample.nursery, newer, {}, {{2026}}));
    CHECK(carried(ok(rollOver(plan, sample.ids, {2026})), sample.nursery, {2026}, newer) == u"増員する"_s);
}

TEST_CASE("Without an improvement last year the third item is empty")
{
    LastYear sample;
    sample.sheet(sample.nursery, {2025});
    const Plan plan = ok(rollOver(sample.plan, sample.ids, {2026}));
    CHECK(carried(plan, sample.nursery, {2026}) == u"(none)"_s);
    CHECK(plan.table<Evaluation>().size() == 2);
}

TEST_CASE("A sheet that exists is left alone but for its empty third item")
{
    LastYear sample;
    sample.answer(sample.sheet(sample.nursery, {2025}), u"improvement", u"増員する");
    const auto next = sample.sheet(sample.nursery, {2026}, {}, SheetState::Submitted);
    sample.answer(next, u"results", u"13園");
    const Plan plan = ok(rollOver(sample.plan, sample.ids, {2026}));
    CHECK(changedRows(sample.plan, plan) == 1);
    CHECK(carried(plan, sample.nursery, {2026}) == u"増員する"_s);
    CHECK(plan.find(next)->state == SheetState::Submitted);
}

TEST_CASE("A correction of last year's improvement is followed by this year's third item")
{
    LastYear sample;
    const SheetKey lastYear{sample.nursery, {2025}};
    sample.answer(sample.sheet(sample.nursery, {2025}), u"improvement", u"増員する");
    Plan plan = ok(rollOver(sample.plan, sample.ids, {2026}));
    plan = ok(writeAnswer(plan, sample.ids, lastYear, u"improvement", u"減員する"_s));
    CHECK(carried(plan, sample.nursery, {2026}) == u"減員する"_s);
    plan = ok(writeAnswer(plan, sample.ids, lastYear, u"improvement", {}));
    CHECK(carried(plan, sample.nursery, {2026}) == u"(none)"_s);
    plan = ok(writeAnswer(plan, sample.ids, lastYear, u"improvement", u"増員する"_s));
    CHECK(carried(plan, sample.nursery, {2026}) == u"増員する"_s);
    CHECK(findEvaluation(plan, sample.nursery, {2026}, Evaluator::Department, {})->state
        == SheetState::NotStarted);
    CHECK(carried(ok(writeAnswer(plan, sample.ids, lastYear, u"results", u"12園"_s)), sample.nursery, {2026})
        == u"増員する"_s);
}

TEST_CASE("A checked sheet keeps what it carried over when last year's text is changed later")
{
    LastYear sample;
    sample.answer(sample.sheet(sample.nursery, {2025}), u"improvement", u"増員する");
    Plan plan = ok(rollOver(sample.plan, sample.ids, {2026}));
    Evaluation sheet = *findEvaluation(plan, sample.nursery, {2026}, Evaluator::Department, {});
    sheet.state = SheetState::Checked;
    plan.put(sheet);
    plan = ok(writeAnswer(plan, sample.ids, {sample.nursery, {2025}}, u"improvement", u"減員する"_s));
    CHECK(carried(plan, sample.nursery, {2026}) == u"増員する"_s);
}

TEST_CASE("A correction is followed by the sheets of its own department only")
{
    LastYear sample;
    const auto office = sample.department(u"保育課");
    const auto culture = sample.department(u"文化芸術・生涯学習課");
    sample.assign(sample.nursery, office);
    sample.assign(sample.nursery, culture);
    for (const auto department : {office, culture})
        sample.answer(sample.sheet(sample.nursery, {2025}, department), u"improvement", u"増員する");
    Plan plan = ok(rollOver(sample.plan, sample.ids, {2026}));
    plan = ok(writeAnswer(plan, sample.ids, {sample.nursery, {2025}, Evaluator::Department, office},
        u"improvement", u"減員する"_s));
    CHECK(carried(plan, sample.nursery, {2026}, office) == u"減員する"_s);
    CHECK(carried(plan, sample.nursery, {2026}, culture) == u"増員する"_s);
}

TEST_CASE("A checked sheet is not touched by rolling over")
{
    LastYear sample;
    sample.answer(sample.sheet(sample.nursery, {2025}), u"improvement", u"増員する");
    sample.sheet(sample.nursery, {2026}, {}, SheetState::Checked);
    CHECK(ok(rollOver(sample.plan, sample.ids, {2026})) == sample.plan);
}

TEST_CASE("A sheet begun without rolling over has last year's improvement too")
{
    LastYear sample;
    sample.answer(sample.sheet(sample.nursery, {2025}), u"improvement", u"増員する");
    const Plan plan
        = ok(writeAnswer(sample.plan, sample.ids, {sample.nursery, {2026}}, u"results", u"13園"_s));
    CHECK(carried(plan, sample.nursery, {2026}) == u"増員する"_s);
}

TEST_CASE("The new year's sheets have the form of the new year")
{
    LastYear sample;
    sample.answer(sample.sheet(sample.nursery, {2025}), u"improvement", u"増員する");
    const auto fresh = sample.form(u"新様式");
    sample.item(fresh, u"last_time", ItemKind::Carried, RequiredRule::Optional, u"improvement");
    sample.useForm(fresh, {2026});
    const Plan plan = ok(rollOver(sample.plan, sample.ids, {2026}));
    const Evaluation* next = findEvaluation(plan, sample.nursery, {2026}, Evaluator::Department, {});
    CHECK(next->form == fresh);
    CHECK(findAnswer(plan, next->id, u"last_time")->text == u"増員する"_s);
    CHECK(findEvaluation(plan, sample.nursery, {2025}, Evaluator::Department, {})->form == sample.sheetForm);
}

TEST_CASE("Actual values do not carry over")
{
    LastYear sample;
    const auto series = sample.series(sample.indicator(sample.nursery, u"利用者数"));
    sample.value(series, {2025}, Decimal(5));
    CHECK(valueIn(ok(rollOver(sample.plan, sample.ids, {2026})), series, {2026}) == nullptr);
}

TEST_CASE("A target for the plan's last year is in force next year without a copy")
{
    LastYear sample;
    const auto series = sample.series(sample.indicator(sample.nursery, u"利用者数"));
    const auto target = sample.target(series, {2029}, Decimal(30));
    const Plan plan = ok(rollOver(sample.plan, sample.ids, {2026}));
    CHECK(plan.table<Target>().size() == 1);
    CHECK(targetFor(plan, series, {2026}, {2026})->id == target);
}

TEST_CASE("A target of last year alone goes on and says that it was carried over")
{
    LastYear sample;
    const auto series = sample.series(sample.indicator(sample.nursery, u"利用者数"));
    sample.target(series, {2025}, Decimal(30));
    const Plan plan = ok(rollOver(sample.plan, sample.ids, {2026}));
    const Target* next = targetFor(plan, series, {2026}, {2026});
    REQUIRE(next);
    CHECK(next->year == FiscalYear{2026});
    CHECK(next->number == Decimal(30));
    CHECK(next->reason.contains(u"令和7年度"_s));
    CHECK(targetFor(plan, series, {2026}, {2025}) == nullptr);
}

TEST_CASE("Departments carry over without a copy")
{
    LastYear sample;
    sample.assign(sample.nursery, sample.department(u"保育課"), u"整備");
    const Plan plan = ok(rollOver(sample.plan, sample.ids, {2026}));
    CHECK(plan.table<Assignment>().size() == 1);
    CHECK(assignmentsIn(plan, sample.nursery, {2026}).front()->contents == u"整備"_s);
}

TEST_CASE("An abolished project has its last sheet in the year of its end")
{
    LastYear sample;
    sample.lineage(LineageKind::Abolished, sample.nursery, {}, {2026});
    const Plan plan = ok(rollOver(sample.plan, sample.ids, {2026}));
    CHECK(evaluationsOf(plan, sample.nursery, {2026}).size() == 1);
    CHECK(evaluationsOf(ok(rollOver(plan, sample.ids, {2027})), sample.nursery, {2027}).empty());
}

TEST_CASE("A project takes over the improvement of the only one it succeeds")
{
    LastYear sample;
    sample.answer(sample.sheet(sample.nursery, {2025}), u"improvement", u"増員する");
    const auto next = sample.project(sample.first, u"30", u"認定こども園");
    sample.lineage(LineageKind::Succeeds, sample.nursery, next, {2026});
    const Plan plan = ok(rollOver(sample.plan, sample.ids, {2026}));
    CHECK(carried(plan, next, {2026}) == u"増員する"_s);
    CHECK(evaluationsOf(plan, sample.nursery, {2026}).empty());
}

TEST_CASE("A project that begins later has no sheet before")
{
    LastYear sample;
    const auto next = sample.project(sample.first, u"30", u"認定こども園");
    sample.lineage(LineageKind::Succeeds, sample.nursery, next, {2027});
    const Plan plan = ok(rollOver(sample.plan, sample.ids, {2026}));
    CHECK(evaluationsOf(plan, next, {2026}).empty());
    CHECK(evaluationsOf(plan, sample.nursery, {2026}).size() == 1);
}

TEST_CASE("A project merged from two takes over no single improvement")
{
    LastYear sample;
    sample.answer(sample.sheet(sample.nursery, {2025}), u"improvement", u"増員する");
    const auto other = sample.project(sample.first, u"4", u"幼稚園");
    const auto merged = sample.project(sample.first, u"30", u"認定こども園");
    sample.lineage(LineageKind::MergedInto, sample.nursery, merged, {2026});
    sample.lineage(LineageKind::MergedInto, other, merged, {2026});
    CHECK(carried(ok(rollOver(sample.plan, sample.ids, {2026})), merged, {2026}) == u"(none)"_s);
}

TEST_CASE("A year outside the plan is not prepared")
{
    const LastYear sample;
    CHECK(refusedNaming(
        rollOver(sample.plan, sample.ids, {2030}), {u"令和12年度"_s, u"育む計画"_s, u"令和11年度"_s}));
    CHECK_FALSE(rollOver(Plan(), sample.ids, {2026}).isOk());
}

TEST_CASE("A year without a form is not prepared")
{
    PlanBuilder sample;
    sample.project(sample.goal(u"一"), u"1", u"保育所");
    CHECK(refusedNaming(rollOver(sample.plan, sample.ids, {2026}), {u"令和8年度"_s, u"育む計画"_s}));
}

TEST_CASE("After a rename and a revised target next year last year reads as it did")
{
    LastYear sample;
    const auto series = sample.series(sample.indicator(sample.nursery, u"利用者数"));
    sample.target(series, {2029}, Decimal(30));
    Plan plan = ok(rollOver(sample.plan, sample.ids, {2026}));
    plan = ok(renameProject(plan, sample.ids, sample.nursery, u"認可保育所"_s, {{2026}}));
    plan = ok(enterTarget(plan, sample.ids, series, {2029}, u"40", {{2026}}));
    CHECK(projectName(plan, sample.nursery, {2025}) == u"保育所"_s);
    CHECK(printedTarget(*targetFor(plan, series, {2025}, {2025})) == u"30"_s);
    CHECK(projectName(plan, sample.nursery, {2026}) == u"認可保育所"_s);
    CHECK(printedTarget(*targetFor(plan, series, {2026}, {2026})) == u"40"_s);
}
