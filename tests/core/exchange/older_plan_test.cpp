#include "core/exchange/last_year.h"

#include "core/exchange/plan_template.h"
#include "tests/core/exchange/sample_plan.h"
#include "tests/support/catch.h"

using namespace core;
using namespace Qt::StringLiterals;
using What = ImportItem::What;

namespace {

ImportProposal imported(const Plan& plan, const Plan& older)
{
    return must(importOlderPlan(plan, older, u"R3.hagukumi"_s));
}

Plan withActual(const Plan& plan, int year, QStringView text)
{
    const Id<Series> series = seriesNamed(plan, indicatorNamed(plan, u"利用者数")).id;
    return must(enterActual(plan, countedIds(), series, {year}, text));
}

void tickAll(ImportProposal& proposal)
{
    for (ImportItem& item : proposal.items)
        item.isTicked = item.change.has_value();
}

// The plan with a form, a department and a written sheet of project 1 for 2020.
Plan withSheet(Plan plan, quint64 firstId, const QString& text)
{
    const IdSource ids = countedIds(firstId);
    const Plan defaults = must(planFromTemplate(u"nagareyama-h27"_s, {2015}, {2019}));
    plan.setTable(defaults.table<GradeScheme>());
    plan.setTable(defaults.table<Grade>());
    plan.setTable(defaults.table<SheetForm>());
    plan.setTable(defaults.table<FormItem>());
    plan.setTable(defaults.table<FormChoice>());
    const Id<PlanPeriod> period = plan.table<PlanPeriod>().begin()->id;
    const Id<SheetForm> form = plan.table<SheetForm>().begin()->id;
    plan = must(chooseForm(plan, ids, period, form, Evaluator::Department, {{2020}}));
    plan = must(addDepartment(plan, ids, u"保育課"_s, {2020}));
    const Id<Department> department = plan.table<Department>().begin()->id;
    const Id<Project> project = projectNumbered(plan, u"1").id;
    plan = must(assignDepartment(plan, ids, project, department, u"内容"_s, {{2020}}));
    for (const FormItem& item : defaults.table<FormItem>())
        if (item.form == form && item.kind == ItemKind::Text)
            return must(
                writeAnswer(plan, ids, {project, {2020}, Evaluator::Department, department}, item.key, text));
    FAIL("the shipped form has no text item");
    return plan;
}

} // namespace

TEST_CASE("An older copy of the same file brings nothing when nothing is missing")
{
    const Plan plan = samplePlan();
    const ImportProposal proposal = imported(plan, plan);
    CHECK(proposal.items.empty());
    CHECK(proposal.counts().unchanged == proposal.sameRecords);
    CHECK(proposal.sameRecords > 10);
    CHECK(accepted(plan, proposal) == plan);
}

TEST_CASE("Values that are missing here are added and ticked")
{
    const Plan plan = samplePlan();
    const ImportProposal proposal = imported(plan, withActual(plan, 2022, u"120"));
    CHECK(proposal.counts().added == 1);
    CHECK(proposal.counts().unticked == 0);
    CHECK(actualOf(accepted(plan, proposal), u"利用者数", 2022) == u"120"_s);
}

TEST_CASE("A value that differs from one that is here is shown but not ticked")
{
    const Plan plan = samplePlan();
    ImportProposal proposal = imported(plan, withActual(plan, 2020, u"999"));
    CHECK(proposal.counts().changed == 1);
    CHECK(proposal.counts().unticked == 1);
    const ImportItem item = itemsOf(proposal, What::Changed).front();
    CHECK(item.fields.front().before == u"110"_s);
    CHECK(item.fields.front().after == u"999"_s);
    CHECK(!item.reason.isEmpty());
    CHECK(accepted(plan, proposal) == plan);
    tickAll(proposal);
    CHECK(actualOf(accepted(plan, proposal), u"利用者数", 2020) == u"999"_s);
}

TEST_CASE("Empty fields are filled while contradicting ones of the same record wait")
{
    Plan plan = samplePlan();
    Plan older = plan;
    Indicator here = indicatorNamed(plan, u"利用者数");
    here.definition = u""_s;
    here.source = u"当課"_s;
    plan.put(here);
    Indicator there = here;
    there.definition = u"延べ人数"_s;
    there.source = u"別の課"_s;
    older.put(there);
    ImportProposal proposal = imported(plan, older);
    CHECK(proposal.counts().changed == 2);
    CHECK(proposal.counts().unticked == 1);
    const Plan after = accepted(plan, proposal);
    CHECK(indicatorNamed(after, u"利用者数").definition == u"延べ人数"_s);
    CHECK(indicatorNamed(after, u"利用者数").source == u"当課"_s);
    tickAll(proposal);
    CHECK(indicatorNamed(accepted(plan, proposal), u"利用者数").source == u"別の課"_s);
}

TEST_CASE("What is empty there takes nothing away here")
{
    const Plan plan = samplePlan();
    Plan older = plan;
    Indicator there = indicatorNamed(plan, u"利用者数");
    there.unit = u""_s;
    there.direction = Direction::Unset;
    older.put(there);
    older = withActual(older, 2020, u"");
    CHECK(imported(plan, older).items.empty());
}

TEST_CASE("A file that was made separately is matched by number and name")
{
    const Plan plan = samplePlan();
    const Plan older = withActual(samplePlan(5000), 2022, u"120");
    const ImportProposal proposal = imported(plan, older);
    CHECK(proposal.counts().added == 1);
    CHECK(proposal.counts().changed == 0);
    const Plan after = accepted(plan, proposal);
    CHECK(actualOf(after, u"利用者数", 2022) == u"120"_s);
    CHECK(after.table<Project>().size() == 3);
}

TEST_CASE("Sheets and answers of a separate file find their project and department and form")
{
    const Plan plan = withSheet(samplePlan(), 300, u"今年"_s);
    const Plan same = withSheet(samplePlan(5000), 8000, u"今年"_s);
    CHECK(imported(plan, same).items.empty());
    Plan empty = plan;
    for (const Answer& answer : plan.table<Answer>())
        empty.remove(answer.id);
    for (const Evaluation& sheet : plan.table<Evaluation>())
        empty.remove(sheet.id);
    const Plan after = accepted(empty, imported(empty, same));
    CHECK(after == plan);
    const Plan other = withSheet(samplePlan(5000), 8000, u"去年"_s);
    CHECK(imported(plan, other).counts().unticked == 1);
    CHECK(accepted(plan, imported(plan, other)) == plan);
}

TEST_CASE("A project that went is found again through its successor")
{
    Plan older = samplePlan();
    const IdSource ids = countedIds(600);
    const Id<Project> first = projectNumbered(older, u"1").id;
    const Id<Goal> goal = mainPlacement(older, first)->goal;
    older = must(addProject(older, ids, u"11"_s, u"認可保育所"_s, {goal}));
    const Id<Project> successor = projectNumbered(older, u"11").id;
    Lineage lineage;
    lineage.earlier = first;
    lineage.later = successor;
    lineage.fromYear = {2022};
    older = must(addLineage(older, ids, lineage));
    const Plan plan = must(removeWithParts(older, {kindOf<Project>(), first.uuid}));
    const Plan after = accepted(plan, imported(plan, older));
    CHECK(after.table<Project>().size() == 3);
    CHECK(after.table<Lineage>().isEmpty());
    CHECK(indicatorNamed(after, u"利用者数").project == successor);
    CHECK(actualOf(after, u"利用者数", 2020) == u"110"_s);
}

TEST_CASE("A place at which last year's file shows a project again is brought in once")
{
    const Plan plan = samplePlan();
    const Id<Project> project = projectNumbered(plan, u"1").id;
    const Id<Goal> other = mainPlacement(plan, projectNumbered(plan, u"3").id)->goal;
    // The same file later, and one that was made separately with ids of its own.
    for (const quint64 firstId : {quint64(1), quint64(5000)}) {
        const Plan separate = samplePlan(firstId);
        const Id<Goal> theirs = mainPlacement(separate, projectNumbered(separate, u"3").id)->goal;
        const Plan older
            = must(placeAgain(separate, countedIds(900), projectNumbered(separate, u"1").id, {theirs}));
        const ImportProposal proposal = imported(plan, older);
        CHECK(proposal.counts().added == 1);
        CHECK(proposal.counts().ignored == 0);
        const Plan after = accepted(plan, proposal);
        const auto places = rowsOf(after, &Placement::project, project);
        REQUIRE(places.size() == 2);
        CHECK(std::count_if(places.begin(), places.end(), [&](const Placement* each) {
            return each->goal == other && !each->isMain;
        }) == 1);
        CHECK(accepted(after, imported(after, older)) == after);
    }
}

TEST_CASE("A project that stands elsewhere here stays there")
{
    const Plan older = samplePlan();
    const Id<Project> project = projectNumbered(older, u"1").id;
    const Id<Goal> other = mainPlacement(older, projectNumbered(older, u"3").id)->goal;
    const Plan placed = must(placeAgain(older, countedIds(700), project, {other}));
    Plan moved = placed;
    for (const Placement& placement : placed.table<Placement>())
        if (placement.project == project && placement.goal == other)
            moved = must(makeMain(placed, placement.id));
    for (const Placement& placement : moved.table<Placement>())
        if (placement.project == project && placement.goal != other)
            moved = must(removePlacement(moved, placement.id));
    const ImportProposal proposal = imported(moved, older);
    CHECK(proposal.counts().ignored == 1);
    CHECK(accepted(moved, proposal) == moved);
}

TEST_CASE("A plan generation that is not here comes whole and may be tied to the next by name")
{
    const Plan plan = samplePlan();
    Plan older = samplePlan(5000);
    PlanPeriod period = *older.table<PlanPeriod>().begin();
    period.title = u"第1期計画"_s;
    period.firstYear = {2015};
    period.lastYear = {2019};
    older.put(period);
    ImportProposal proposal = imported(plan, older);
    CHECK(proposal.counts().changed == 0);
    const Plan after = accepted(plan, proposal);
    CHECK(after.table<PlanPeriod>().size() == 2);
    CHECK(after.table<Project>().size() == 6);
    CHECK(after.table<Lineage>().isEmpty());
    tickAll(proposal);
    CHECK(accepted(plan, proposal).table<Lineage>().size() == 3);
}

TEST_CASE("Importing an older plan twice adds nothing the second time")
{
    const Plan plan = samplePlan();
    const Plan older = withSheet(withActual(samplePlan(5000), 2022, u"120"), 8000, u"去年"_s);
    const Plan once = accepted(plan, imported(plan, older));
    const ImportProposal again = imported(once, older);
    CHECK(again.counts().added == 0);
    CHECK(accepted(once, again) == once);
}

TEST_CASE("A project of the older file whose number another one has here waits for a person")
{
    const Plan plan = samplePlan();
    const Plan older
        = must(addProject(must(setProjectNumber(samplePlan(), projectNumbered(plan, u"3").id, u"4"_s)),
            countedIds(600), u"3"_s, u"家庭教育学級"_s, {plan.table<Goal>().begin()->id}));
    ImportProposal proposal = imported(plan, older);
    const auto held = std::find_if(proposal.items.begin(), proposal.items.end(), [](const ImportItem& item) {
        return item.what == ImportItem::What::Added && item.name.contains(u"家庭教育学級"_s)
            && !item.isTicked;
    });
    REQUIRE(held != proposal.items.end());
    CHECK(held->reason.contains(u"乳児健診"_s));
    CHECK(accepted(plan, proposal).table<Project>().size() == 3);
}

TEST_CASE("What an older file has of years that this plan has not is shown and not brought in")
{
    // Both files come from one template: the same records, but other years.
    const Plan older = withSheet(samplePlan(), 500, u"書いた"_s);
    Plan plan = samplePlan();
    PlanPeriod period = *plan.table<PlanPeriod>().begin();
    period.firstYear = {2025};
    period.lastYear = {2029};
    plan.put(period);
    const ImportProposal proposal = imported(plan, older);
    const Plan after = accepted(plan, proposal);
    CHECK(after.table<Evaluation>().isEmpty());
    CHECK(after.table<Answer>().isEmpty());
    CHECK(after.table<FormUse>().isEmpty());
    int shown = 0;
    for (const ImportItem& item : itemsOf(proposal, What::Ignored))
        shown += item.reason.contains(u"令和2年度"_s);
    CHECK(shown == 2);
}
