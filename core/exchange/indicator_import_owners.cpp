// The part of an indicator import that finds or adds whose indicator a row is about.
#include "core/exchange/indicator_import.h"

#include "core/exchange/match_keys.h"
#include "core/model/edits.h"
#include "core/model/quotation.h"

namespace core {

namespace {

using Column = ImportColumn;

} // namespace

std::optional<IndicatorImport::Owner> IndicatorImport::findOwner(const ImportRow& row, const Years& years)
{
    const PlanPeriod* period = findPeriod(row, years);
    if (!period)
        return std::nullopt;
    const QString number = row.text(Column::ProjectNumber);
    const QString name = row.text(Column::ProjectName);
    const QString goal = row.text(Column::GoalName);
    if (number.isEmpty() && name.isEmpty() && goal.isEmpty())
        return ownerByIndicator(row, period->id);
    if (number.isEmpty() && name.isEmpty()) {
        const std::optional<Id<Goal>> found = findGoal(row, period->id);
        return found ? std::optional(Owner{found, {}, {}}) : std::nullopt;
    }
    const ProjectMatch match = finder_.project(period->id, number, name);
    if (match.hasOtherNumber)
        noteOtherNumber(row, *match.project);
    if (match.project)
        return Owner{{}, {}, match.project};
    if (!addsOwners_ || goal.isEmpty() || name.isEmpty()) {
        ignore(row, match.why);
        return std::nullopt;
    }
    return addOwner(row, period->id);
}

const PlanPeriod* IndicatorImport::findPeriod(const ImportRow& row, const Years& years)
{
    const QString title = row.text(Column::PlanTitle);
    if (title.isEmpty()) {
        const PlanPeriod* period = planOf(builder_.plan(), years.year.value_or(context_.year));
        if (!period)
            ignore(row, sentence("import", "This file holds no plan yet."));
        else if (years.year && (*years.year < period->firstYear || period->lastYear < *years.year))
            yearsOutside_.insert(*years.year);
        return period;
    }
    const auto found = finder_.period(title);
    if (!found)
        refuse(row, Column::PlanTitle, sentence("import", "No plan of this file has this title."));
    return found ? builder_.plan().find(*found) : nullptr;
}

std::optional<Id<Goal>> IndicatorImport::findGoal(const ImportRow& row, Id<PlanPeriod> period)
{
    const QString name = row.text(Column::GoalName);
    const std::optional<Id<Goal>> found = finder_.goal(period, name);
    if (found || !addsOwners_) {
        if (!found)
            ignore(row, sentence("import", "No goal of this plan is “%1”.").arg(quotable(name)));
        return found;
    }
    if (!apply(row, Column::GoalName, addGoal(builder_.plan(), context_.ids, period, name)))
        return std::nullopt;
    finder_ = OwnerFinder(builder_.plan());
    return finder_.goal(period, name);
}

std::optional<IndicatorImport::Owner> IndicatorImport::addOwner(const ImportRow& row, Id<PlanPeriod> period)
{
    const std::optional<Id<Goal>> goal = findGoal(row, period);
    if (!goal)
        return std::nullopt;
    const QString number = row.text(Column::ProjectNumber);
    const QString name = row.text(Column::ProjectName);
    if (!apply(row, Column::ProjectName, addProject(builder_.plan(), context_.ids, number, name, {*goal})))
        return std::nullopt;
    finder_ = OwnerFinder(builder_.plan());
    const ProjectMatch added = finder_.project(period, number, name);
    return added.project ? std::optional(Owner{{}, {}, added.project}) : std::nullopt;
}

// A row without a project: the one indicator of that name that belongs to a goal or a challenge of the plan.
std::optional<IndicatorImport::Owner> IndicatorImport::ownerByIndicator(
    const ImportRow& row, Id<PlanPeriod> period)
{
    std::vector<Owner> owners;
    for (const Indicator& indicator : builder_.plan().table<Indicator>()) {
        const Goal* goal = indicator.project ? nullptr : goalOfIndicator(builder_.plan(), indicator);
        if (goal && goal->plan == period
            && nameKey(indicator.name) == nameKey(row.text(Column::IndicatorName)))
            owners.push_back({indicator.goal, indicator.challenge, {}});
    }
    if (owners.size() == 1)
        return owners.front();
    ignore(row,
        owners.empty()
            ? sentence("import", "The row names no project, and no goal has an indicator of this name.")
            : sentence(
                "import", "The row names no project, and several goals have an indicator of this name."));
    return std::nullopt;
}

// Results of the years before a plan are welcome, but a typing error (H99) looks just like them.
void IndicatorImport::noteYearsOutside()
{
    QStringList years;
    for (const FiscalYear year : yearsOutside_)
        years << printed(year);
    if (!years.isEmpty())
        builder_.proposal().notes << sentence("import", "The file has values of years outside the plan: %1.")
                                         .arg(years.join(sentence("import", ", ")));
}

void IndicatorImport::noteOtherNumber(const ImportRow& row, Id<Project> project)
{
    const QString note
        = sentence("import", "“%1” of the file was matched by its name; its number there is %2.")
              .arg(recordName(builder_.plan(), {kindOf<Project>(), project.uuid}, {lastFiscalYear}),
                  row.text(Column::ProjectNumber));
    if (!builder_.proposal().notes.contains(note))
        builder_.proposal().notes << note;
}

} // namespace core
