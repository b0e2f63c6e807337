// rollOver() of edits.h, and what any new sheet takes over from last year's.
#include "core/model/edit_steps.h"

#include <unordered_set>

namespace core {

using namespace steps;

namespace {

/// The project before this one, when there is exactly one; absent when there is none or several were merged,
/// because then nobody can say whose text it should be.
std::optional<Id<Project>> onlyPredecessor(const Plan& plan, Id<Project> project)
{
    std::optional<Id<Project>> found;
    for (const Lineage& lineage : plan.table<Lineage>()) {
        if (lineage.later != project || lineage.earlier == found)
            continue;
        if (found)
            return std::nullopt;
        found = lineage.earlier;
    }
    return found;
}

/// Last year's sheet of `project` that the one of `sheet` continues; null when there is none.
const Evaluation* sheetBefore(const Plan& plan, Id<Project> project, const SheetKey& sheet)
{
    const FiscalYear lastYear = sheet.year.previous();
    if (const Evaluation* same = findEvaluation(plan, project, lastYear, sheet.evaluator, sheet.department))
        return same;
    // A project whose only department changed, or that got its first or lost its last one, still has one
    // sheet a year.
    if (sheet.evaluator != Evaluator::Department || assignmentsIn(plan, sheet.project, sheet.year).size() > 1)
        return nullptr;
    const auto before = assignmentsIn(plan, project, lastYear);
    if (before.size() > 1)
        return nullptr;
    const Evaluation* theirs = before.empty()
        ? nullptr
        : findEvaluation(plan, project, lastYear, sheet.evaluator, before.front()->department);
    return theirs ? theirs : findEvaluation(plan, project, lastYear, sheet.evaluator, {});
}

/// What the Carried item of `sheet` says; empty when it says nothing.
QString carriedText(const Plan& plan, const Evaluation& sheet, const FormItem& item)
{
    const Answer* answer = findAnswer(plan, sheet.id, item.key);
    return answer ? answer->text : QString();
}

void putCarried(Plan& plan, const Evaluation& sheet, const FormItem& item, const QString& text)
{
    if (text.isEmpty())
        plan.remove(answerId(sheet.id, item.key));
    else
        plan.put(Answer{answerId(sheet.id, item.key), sheet.id, item.key, text});
}

void prepareSheet(Plan& plan, const SheetKey& key, Id<SheetForm> form)
{
    if (findEvaluation(plan, key.project, key.year, key.evaluator, key.department))
        return;
    plan.put(Evaluation{evaluationId(key.project, key.year, key.evaluator, key.department), key.project,
        key.year, form, key.evaluator, key.department, SheetState::NotStarted, {}, {}});
}

/// One sheet for each department, or one for the project as a whole when it has none.
void prepareSheets(Plan& plan, Id<Project> project, FiscalYear year, Id<SheetForm> form)
{
    const auto departments = assignmentsIn(plan, project, year);
    if (departments.empty())
        prepareSheet(plan, {project, year, Evaluator::Department, {}}, form);
    for (const Assignment* each : departments)
        prepareSheet(plan, {project, year, Evaluator::Department, each->department}, form);
}

/// Whether an indicator belongs to one of the plan's goals, challenges or projects.
bool isOfPlan(const Plan& plan, const Indicator& indicator, Id<PlanPeriod> period)
{
    if (const Project* project = plan.find(indicator.project))
        return project->plan == period;
    const Challenge* challenge = plan.find(indicator.challenge);
    const Goal* goal = challenge ? plan.find(challenge->goal) : plan.find(indicator.goal);
    return goal && goal->plan == period;
}

/// A target set for last year, with none for `to` or later, goes on: a yearly target that nobody revised.
/// Later targets (「令和11年度の目標値」) are in force as they are and need no copy.
void carryTarget(Plan& plan, const IdSource& ids, const std::vector<const Target*>& targets, FiscalYear to)
{
    std::vector<const Target*> lastYears;
    for (const Target* target : targets) {
        if (to <= target->year)
            return;
        if (target->year == to.previous())
            lastYears.push_back(target);
    }
    const Target* last = versionAsOf(lastYears, to, false);
    if (!last)
        return;
    Target carried = *last;
    carried.id = newId<Target>(ids);
    carried.year = to;
    carried.fromYear = to;
    carried.decidedOn.reset();
    carried.reason = sentence("edits", "Carried over from the target for %1.").arg(printed(last->year));
    plan.put(std::move(carried));
}

void carryTargets(Plan& plan, const IdSource& ids, Id<PlanPeriod> period,
    const std::unordered_set<Id<Project>>& without, FiscalYear to)
{
    const Table<Target> rows = plan.table<Target>();
    const Grouped<Target, Series> targets(rows, &Target::series);
    for (const Series& series : plan.table<Series>()) {
        const Indicator& indicator = *plan.find(series.indicator);
        if (isOfPlan(plan, indicator, period) && !(indicator.project && without.contains(*indicator.project)))
            carryTarget(plan, ids, targets.of(series.id), to);
    }
}

Result<void> rollPlan(Plan& plan, const IdSource& ids, const PlanPeriod& period, FiscalYear to)
{
    const FormUse* use = formUseAsOf(plan, period.id, to);
    if (!use)
        return Refusal{sentence("edits",
            "%1 was not prepared because no sheet form is chosen for “%2”. Choose the form of that year "
            "first.")
                           .arg(printed(to), period.title)};
    const Grouped<Lineage, Project> asEarlier(plan.table<Lineage>(), &Lineage::earlier);
    const Grouped<Lineage, Project> asLater(plan.table<Lineage>(), &Lineage::later);
    std::unordered_set<Id<Project>> without;
    for (const Project& project : plan.table<Project>()) {
        if (project.plan != period.id)
            continue;
        if (isRunning(asEarlier.of(project.id), asLater.of(project.id), to))
            prepareSheets(plan, project.id, to, use->form);
        else
            without.insert(project.id);
    }
    const Table<Evaluation> sheets = plan.table<Evaluation>();
    for (const Evaluation& sheet : sheets)
        if (sheet.year == to && !isClosed(sheet) && plan.find(sheet.project)->plan == period.id)
            carryInto(plan, sheet);
    carryTargets(plan, ids, period.id, without, to);
    return {};
}

} // namespace

namespace steps {

void carryInto(Plan& plan, const Evaluation& sheet)
{
    const Evaluation* source = continuedSheet(plan, keyOf(sheet));
    if (!source)
        return;
    for (const FormItem* item : itemsOf(plan, sheet.form)) {
        if (item->kind != ItemKind::Carried || findAnswer(plan, sheet.id, item->key))
            continue;
        if (const Answer* answer = findAnswer(plan, source->id, item->sourceKey))
            putCarried(plan, sheet, *item, answer->text);
    }
}

void carryOn(
    Plan& plan, const Evaluation& source, QStringView itemKey, const QString& before, const QString& after)
{
    const Table<Evaluation> sheets = plan.table<Evaluation>();
    for (const Evaluation& sheet : sheets) {
        if (sheet.year != source.year.next() || isClosed(sheet))
            continue;
        const Evaluation* continued = continuedSheet(plan, keyOf(sheet));
        if (!continued || continued->id != source.id)
            continue;
        for (const FormItem* item : itemsOf(plan, sheet.form))
            if (item->kind == ItemKind::Carried && item->sourceKey == itemKey
                && carriedText(plan, sheet, *item) == before)
                putCarried(plan, sheet, *item, after);
    }
}

} // namespace steps

const Evaluation* continuedSheet(const Plan& plan, const SheetKey& key)
{
    if (const Evaluation* own = sheetBefore(plan, key.project, key))
        return own;
    const auto predecessor = onlyPredecessor(plan, key.project);
    return predecessor ? sheetBefore(plan, *predecessor, key) : nullptr;
}

Result<Plan> rollOver(const Plan& plan, const IdSource& ids, FiscalYear to)
{
    Plan result = plan;
    QStringList years;
    bool isInside = false;
    for (const PlanPeriod& period : plan.table<PlanPeriod>()) {
        years << sentence("edits", "“%1” runs from %2 to %3.")
                     .arg(period.title, printed(period.firstYear), printed(period.lastYear));
        if (to < period.firstYear || period.lastYear < to)
            continue;
        isInside = true;
        if (const Result<void> done = rollPlan(result, ids, period, to); !done)
            return done.refusal();
    }
    if (!isInside && years.isEmpty())
        return Refusal{sentence(
            "edits", "The next year was not prepared because the file holds no plan. Add a plan first.")};
    if (!isInside)
        return Refusal{sentence("edits",
            "%1 was not prepared because it is not a year of the plan. %2 Choose one of its years, or change "
            "the years of the plan first.")
                           .arg(printed(to), years.join(u' '))};
    return result;
}

} // namespace core
