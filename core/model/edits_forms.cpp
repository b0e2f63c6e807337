#include "core/model/edit_steps.h"

namespace core {

using namespace steps;

namespace {

/// Sheets that nobody has written into yet follow the plan to its new form.
void moveUnwrittenSheets(Plan& plan, Id<PlanPeriod> period, FiscalYear fromYear)
{
    const Table<Evaluation> sheets = plan.table<Evaluation>();
    const Table<Answer> before = plan.table<Answer>();
    const Grouped<Answer, Evaluation> answers(before, &Answer::sheet);
    for (const Evaluation& sheet : sheets) {
        if (sheet.state != SheetState::NotStarted || sheet.year < fromYear
            || plan.find(sheet.project)->plan != period)
            continue;
        const FormUse* use = formUseAsOf(plan, period, sheet.year);
        if (!use || use->form == sheet.form)
            continue;
        for (const Answer* answer : answers.of(sheet.id))
            plan.remove(answer->id);
        Evaluation moved = sheet;
        moved.form = use->form;
        plan.put(moved);
        carryInto(plan, moved);
    }
}

} // namespace

Plan withFormsFollowed(const Plan& plan, Id<PlanPeriod> period, FiscalYear fromYear)
{
    Plan result = plan;
    moveUnwrittenSheets(result, period, fromYear);
    return result;
}

Result<Plan> chooseScheme(const Plan& plan, const IdSource& ids, Id<PlanPeriod> period,
    Id<GradeScheme> scheme, const ChangeNote& note)
{
    const PlanPeriod* row = plan.find(period);
    if (!row)
        return gone<PlanPeriod>();
    if (!plan.find(scheme))
        return gone<GradeScheme>();
    // Its years of validity propose a scheme; what the officer picks holds in any year of the plan.
    if (const Result<void> valid = checkYear(*row, note.fromYear, rowsOf(plan, &SchemeUse::plan, period));
        !valid)
        return valid.refusal();
    return withVersionOf(
        plan, ids, &SchemeUse::plan, period, note, [&](SchemeUse& use) { use.scheme = scheme; });
}

Result<Plan> chooseForm(const Plan& plan, const IdSource& ids, Id<PlanPeriod> period, Id<SheetForm> form,
    Evaluator counting, const ChangeNote& note)
{
    const PlanPeriod* row = plan.find(period);
    if (!row)
        return gone<PlanPeriod>();
    if (!plan.find(form))
        return gone<SheetForm>();
    if (const Result<void> valid = checkYear(*row, note.fromYear, rowsOf(plan, &FormUse::plan, period));
        !valid)
        return valid.refusal();
    Plan result = withVersionOf(plan, ids, &FormUse::plan, period, note, [&](FormUse& use) {
        use.form = form;
        use.countingEvaluator = counting;
    });
    moveUnwrittenSheets(result, period, note.fromYear);
    return result;
}

} // namespace core
