#include "core/exchange/owner_finder.h"

#include "core/exchange/match_keys.h"
#include "core/model/quotation.h"
#include "core/model/records.h"

#include <algorithm>

namespace core {

template <class T>
void OwnerFinder::add(Index<T>& index, Id<PlanPeriod> period, const QString& key, Id<T> id)
{
    std::vector<Id<T>>& ids = index[{period.uuid, key}];
    if (!key.isEmpty() && std::find(ids.begin(), ids.end(), id) == ids.end())
        ids.push_back(id);
}

template <class T>
std::vector<Id<T>> OwnerFinder::found(const Index<T>& index, Id<PlanPeriod> period, const QString& key)
{
    const auto place = index.find({period.uuid, key});
    return key.isEmpty() || place == index.end() ? std::vector<Id<T>>() : place->second;
}

OwnerFinder::OwnerFinder(const Plan& plan)
    : plan_(plan)
{
    for (const Project& project : plan.table<Project>())
        add(projectsByNumber_, project.plan, numberKey(project.number), project.id);
    for (const ProjectVersion& version : plan.table<ProjectVersion>())
        if (const Project* project = plan.find(version.project))
            add(projectsByName_, project->plan, nameKey(version.name), project->id);
    for (const Goal& goal : plan.table<Goal>())
        add(goals_, goal.plan, numberKey(goal.number), goal.id);
    for (const GoalVersion& version : plan.table<GoalVersion>())
        if (const Goal* goal = plan.find(version.goal))
            add(goals_, goal->plan, nameKey(version.name), goal->id);
}

QString OwnerFinder::nameOf(Id<Project> project) const
{
    return recordName(plan_, {kindOf<Project>(), project.uuid}, {lastFiscalYear});
}

ProjectMatch OwnerFinder::project(Id<PlanPeriod> period, const QString& number, const QString& name) const
{
    const std::vector<Id<Project>> numbered = found(projectsByNumber_, period, numberKey(number));
    std::vector<Id<Project>> fitting
        = name.isEmpty() ? numbered : found(projectsByName_, period, nameKey(name));
    if (fitting.size() > 1)
        std::erase_if(fitting, [&](Id<Project> id) {
            return std::find(numbered.begin(), numbered.end(), id) == numbered.end();
        });
    if (fitting.size() == 1) {
        const bool isNumbered
            = std::find(numbered.begin(), numbered.end(), fitting.front()) != numbered.end();
        return {fitting.front(), {}, !number.isEmpty() && !isNumbered};
    }
    if (fitting.empty() && !name.isEmpty() && numbered.size() == 1)
        return {{},
            sentence("import", "Number %1 is “%2” here, so “%3” was not found.")
                .arg(quotable(number), nameOf(numbered.front()), quotable(name)),
            false};
    if (fitting.empty() && found(projectsByName_, period, nameKey(name)).size() < 2)
        return {{},
            sentence("import", "No project of this plan is “%1”.")
                .arg(quotable(QStringLiteral("%1 %2").arg(number, name).trimmed())),
            false};
    return {{},
        sentence("import", "Several projects of this plan are “%1”; give the number and the name.")
            .arg(quotable(QStringLiteral("%1 %2").arg(number, name).trimmed())),
        false};
}

std::optional<Id<Goal>> OwnerFinder::goal(Id<PlanPeriod> period, const QString& nameOrNumber) const
{
    for (const QString& key : {nameKey(nameOrNumber), numberKey(nameOrNumber)})
        if (const std::vector<Id<Goal>> goals = found(goals_, period, key); goals.size() == 1)
            return goals.front();
    return std::nullopt;
}

std::optional<Id<PlanPeriod>> OwnerFinder::period(const QString& title) const
{
    std::optional<Id<PlanPeriod>> match;
    for (const PlanPeriod& period : plan_.table<PlanPeriod>()) {
        if (nameKey(period.title) != nameKey(title))
            continue;
        if (match)
            return std::nullopt;
        match = period.id;
    }
    return match;
}

} // namespace core
