#include "core/model/form_change.h"

namespace core {

using namespace steps;

namespace {

bool hasGradeItem(const Plan& plan, Id<SheetForm> form)
{
    const auto items = rowsOf(plan, &FormItem::form, form);
    return std::any_of(
        items.begin(), items.end(), [](const FormItem* item) { return item->kind == ItemKind::Grade; });
}

/// Repeats last year's text: nobody wrote it on this sheet, so it never holds a sheet back.
bool isCarried(const FormItem* item)
{
    return item && item->kind == ItemKind::Carried;
}

bool hasPlace(const Plan& plan, const Answer& answer, Id<SheetForm> form)
{
    const FormItem* item = itemOf(plan, form, answer.itemKey);
    if (item && item->kind == ItemKind::Text)
        return true;
    if (!item || item->kind != ItemKind::Choice)
        return false;
    const auto choices = rowsOf(plan, &FormChoice::item, item->id);
    return std::any_of(choices.begin(), choices.end(),
        [&](const FormChoice* choice) { return choice->word == answer.text; });
}

/// Whether all that `sheet`, which has the form `old` in `before`, says has a place in the form `fresh` of
/// `after`.
bool fits(
    const Plan& before, Id<SheetForm> old, const Plan& after, Id<SheetForm> fresh, const Evaluation& sheet)
{
    if ((sheet.grade || !isBlank(sheet.gradeReason)) && !hasGradeItem(after, fresh))
        return false;
    const auto answers = rowsOf(before, &Answer::sheet, sheet.id);
    return std::all_of(answers.begin(), answers.end(), [&](const Answer* answer) {
        return isCarried(itemOf(before, old, answer->itemKey)) || hasPlace(after, *answer, fresh);
    });
}

/// Gives `sheet` the form `fresh`. What it repeats of last year stays where the same source is repeated under
/// the same key.
void takeAlong(Plan& after, const Plan& before, Evaluation sheet, Id<SheetForm> fresh)
{
    for (const Answer* answer : rowsOf(before, &Answer::sheet, sheet.id)) {
        const FormItem* old = itemOf(before, sheet.form, answer->itemKey);
        const FormItem* now = itemOf(after, fresh, answer->itemKey);
        if (isCarried(old) && !(isCarried(now) && now->sourceKey == old->sourceKey))
            after.remove(answer->id);
    }
    sheet.form = fresh;
    after.put(sheet);
    carryInto(after, sheet);
}

/// Open sheets of the plan from `from` on whose year uses the form `fresh`.
template <class Visit>
void forOpenSheets(const Plan& plan, const YearOfPlan& from, Visit visit)
{
    const Table<Evaluation> sheets = plan.table<Evaluation>();
    for (const Evaluation& sheet : sheets)
        if (!(sheet.year < from.year) && !isClosed(sheet) && plan.find(sheet.project)->plan == from.period)
            visit(sheet);
}

/// Something that was or will be printed with the form as it is: an earlier year, or a sheet that is closed.
bool mustStay(const Plan& plan, Id<SheetForm> form, const YearOfPlan& from)
{
    for (const FormUse& use : plan.table<FormUse>())
        if (use.form == form && use.fromYear < from.year)
            return true;
    for (const Evaluation& sheet : plan.table<Evaluation>())
        if (sheet.form == form && (sheet.year < from.year || isClosed(sheet)))
            return true;
    return false;
}

/// A copy of the form, in use from the year on.
Id<SheetForm> putCopy(
    Plan& plan, const IdSource& ids, const FormUse& use, const YearOfPlan& from, const QString& name)
{
    SheetForm copy = *plan.find(use.form);
    copy.id = newId<SheetForm>(ids);
    copy.name = name;
    const Plan source = plan;
    putAtEnd(plan, copy, allByRank<SheetForm>(source));
    for (FormItem item : values(itemsOf(source, use.form))) {
        const auto choices = rowsOf(source, &FormChoice::item, item.id);
        item.id = newId<FormItem>(ids);
        item.form = copy.id;
        for (FormChoice choice : values(choices)) {
            choice.id = newId<FormChoice>(ids);
            choice.item = item.id;
            plan.put(std::move(choice));
        }
        plan.put(std::move(item));
    }
    const Evaluator counting = use.countingEvaluator;
    plan = withVersionOf(plan, ids, &FormUse::plan, from.period, {from.year}, [&](FormUse& version) {
        version.form = copy.id;
        version.countingEvaluator = counting;
    });
    return copy.id;
}

/// Where a copy must be made, open sheets on the old form go along if they fit.
Result<Plan> changedCopy(const Plan& plan, const IdSource& ids, const FormUse& use, const YearOfPlan& from,
    const QString& name, const FormChange& change)
{
    Plan copied = plan;
    const Id<SheetForm> fresh = putCopy(copied, ids, use, from, name);
    const Result<Plan> changed = change(copied, fresh);
    if (!changed)
        return changed;
    Plan after = *changed;
    forOpenSheets(plan, from, [&](const Evaluation& sheet) {
        if (sheet.form == use.form && formUseAsOf(after, from.period, sheet.year)->form == fresh
            && fits(plan, use.form, after, fresh, sheet))
            takeAlong(after, plan, sheet, fresh);
    });
    return checked(plan, std::move(after));
}

/// The form itself is changed; absent when a sheet could not go along.
std::optional<Result<Plan>> changedInPlace(
    const Plan& plan, Id<SheetForm> form, const YearOfPlan& from, const FormChange& change)
{
    if (mustStay(plan, form, from))
        return std::nullopt;
    const Result<Plan> changed = change(plan, form);
    if (!changed)
        return changed;
    Plan after = *changed;
    for (const Evaluation& sheet : values(rowsOf(plan, &Evaluation::form, form))) {
        if (!fits(plan, form, *changed, form, sheet))
            return std::nullopt;
        takeAlong(after, plan, sheet, form);
    }
    return checked(plan, std::move(after));
}

Result<FormUse> useOf(const Plan& plan, const YearOfPlan& from)
{
    const PlanPeriod* period = plan.find(from.period);
    if (!period)
        return gone<PlanPeriod>();
    if (const Result<void> valid = checkYear(*period, from.year); !valid)
        return valid.refusal();
    if (const FormUse* use = formUseAsOf(plan, from.period, from.year))
        return *use;
    return Refusal{sentence("edits",
        "The form was not changed because none is chosen for %1. Choose the form of that year first.")
                       .arg(printed(from.year))};
}

} // namespace

namespace steps {

Result<Plan> changeForm(
    const Plan& plan, const IdSource& ids, const YearOfPlan& from, const FormChange& change)
{
    const Result<FormUse> use = useOf(plan, from);
    if (!use)
        return use.refusal();
    if (const auto done = changedInPlace(plan, use->form, from, change))
        return *done;
    const QString name = versionName(plan, plan.find(use->form)->name, from.year);
    return changedCopy(plan, ids, *use, from, name, change);
}

Result<Plan> changeCopyOfForm(const Plan& plan, const IdSource& ids, const YearOfPlan& from,
    const QString& name, const FormChange& change)
{
    const Result<FormUse> use = useOf(plan, from);
    return use ? changedCopy(plan, ids, *use, from, name, change) : Result<Plan>(use.refusal());
}

} // namespace steps

Result<Plan> moveSheetsToForm(const Plan& plan, const YearOfPlan& from)
{
    Plan after = plan;
    forOpenSheets(plan, from, [&](const Evaluation& sheet) {
        const FormUse* use = formUseAsOf(plan, from.period, sheet.year);
        if (use && use->form != sheet.form && fits(plan, sheet.form, plan, use->form, sheet))
            takeAlong(after, plan, sheet, use->form);
    });
    return checked(plan, std::move(after));
}

bool changesCopyOfForm(const Plan& plan, const YearOfPlan& from)
{
    const FormUse* use = formUseAsOf(plan, from.period, from.year);
    return use && mustStay(plan, use->form, from);
}

std::vector<const Evaluation*> sheetsOfOtherForms(const Plan& plan, const YearOfPlan& year)
{
    std::vector<const Evaluation*> found;
    const FormUse* use = formUseAsOf(plan, year.period, year.year);
    for (const Evaluation& sheet : plan.table<Evaluation>())
        if (use && sheet.year == year.year && sheet.form != use->form
            && plan.find(sheet.project)->plan == year.period)
            found.push_back(&sheet);
    return found;
}

} // namespace core
