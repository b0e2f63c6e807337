#include "ui/models/series_order.h"

#include "core/model/record_owner.h"

#include <map>
#include <set>

namespace ui {

namespace {

// Owners in printed order: each goal, then its challenges and projects as the plan prints them.
std::vector<core::RecordRef> ownersOf(const core::Plan& plan, core::Id<core::PlanPeriod> period)
{
    std::vector<core::RecordRef> owners;
    const auto add = [&owners]<class T>(core::Id<T> id) { owners.push_back({core::kindOf<T>(), id.uuid}); };
    const core::Grouped<core::Challenge, core::Goal> challenges
        = core::Grouped<core::Challenge, core::Goal>(plan.table<core::Challenge>(), &core::Challenge::goal)
              .sortedBy(&core::Challenge::rank);
    std::map<core::Id<core::Goal>, std::vector<const core::Placement*>> placements;
    for (const core::Placement* placement : core::mainPlacements(plan, period))
        placements[placement->goal].push_back(placement);
    for (const core::Goal* goal : core::byRank(core::rowsOf(plan, &core::Goal::plan, period))) {
        add(goal->id);
        for (const core::Challenge* challenge : challenges.of(goal->id))
            add(challenge->id);
        for (const core::Placement* placement : placements[goal->id])
            add(placement->project);
    }
    return owners;
}

bool isAssigned(const core::Plan& plan, core::Id<core::Project> project,
    core::Id<core::Department> department, core::FiscalYear year)
{
    for (const core::Assignment* row : core::assignmentsIn(plan, project, year))
        if (row->department == department)
            return true;
    return false;
}

// Whether an indicator stands below the selected record.
class Below {
public:
    Below(const core::Plan& plan, core::RecordRef selection, core::FiscalYear year)
        : plan_(plan)
        , selection_(core::standsFor(plan, selection))
        , year_(year)
    {
    }

    bool contains(const core::Indicator& indicator) const
    {
        if (selection_.id.isNull() || is<core::PlanPeriod>())
            return true;
        if (is<core::Indicator>())
            return indicator.id.uuid == selection_.id;
        if (is<core::Department>())
            return isOfDepartment(indicator, {selection_.id});
        if (ownerOf(indicator) == selection_)
            return true;
        if (is<core::Goal>()) {
            const core::Goal* goal = core::goalOfIndicator(plan_, indicator);
            return goal && goal->id.uuid == selection_.id;
        }
        return is<core::Challenge>() && indicator.project && isInChallenge(*indicator.project);
    }

private:
    template <class T>
    bool is() const
    {
        return selection_.kind == core::kindOf<T>();
    }
    bool isInChallenge(core::Id<core::Project> project) const
    {
        const core::Placement* placement = core::mainPlacement(plan_, project);
        return placement && placement->challenge && placement->challenge->uuid == selection_.id;
    }
    bool isOfDepartment(const core::Indicator& indicator, core::Id<core::Department> department) const
    {
        if (indicator.department)
            return *indicator.department == department;
        return indicator.project && isAssigned(plan_, *indicator.project, department, year_);
    }

    const core::Plan& plan_;
    core::RecordRef selection_;
    core::FiscalYear year_;
};

core::Id<core::PlanPeriod> periodOf(const core::Plan& plan, core::RecordRef selection, core::FiscalYear year)
{
    if (selection.kind == core::kindOf<core::PlanPeriod>() && !selection.id.isNull())
        return {selection.id};
    if (selection.kind == core::kindOf<core::Project>())
        if (const core::PlanPeriod* period = core::planOf(plan, core::Id<core::Project>{selection.id}))
            return period->id;
    const auto* challenge = plan.find(core::Id<core::Challenge>{selection.id});
    if (const auto* goal = plan.find(challenge ? challenge->goal : core::Id<core::Goal>{selection.id}))
        return goal->plan;
    const core::PlanPeriod* period = core::planOf(plan, year);
    return period ? period->id : core::Id<core::PlanPeriod>();
}

} // namespace

std::vector<core::Id<core::Series>> seriesBelow(
    const core::Plan& plan, core::RecordRef selection, core::FiscalYear year)
{
    std::map<core::Uuid, std::vector<const core::Indicator*>> indicators;
    for (const core::Indicator& indicator : plan.table<core::Indicator>())
        indicators[ownerOf(indicator).id].push_back(&indicator);
    const core::Grouped<core::Series, core::Indicator> series
        = core::Grouped<core::Series, core::Indicator>(plan.table<core::Series>(), &core::Series::indicator)
              .sortedBy(&core::Series::rank);
    const Below below(plan, selection, year);
    std::vector<core::Id<core::Series>> found;
    for (const core::RecordRef owner : ownersOf(plan, periodOf(plan, selection, year)))
        for (const core::Indicator* indicator : core::byRank(indicators[owner.id])) {
            if (!below.contains(*indicator))
                continue;
            for (const core::Series* row : series.of(indicator->id))
                found.push_back(row->id);
        }
    return found;
}

QString ownerNumber(const core::Plan& plan, const core::Indicator& indicator)
{
    if (const core::Project* project = plan.find(indicator.project))
        return project->number;
    if (const core::Challenge* challenge = plan.find(indicator.challenge))
        return challenge->number;
    const core::Goal* goal = plan.find(indicator.goal);
    const core::PlanPeriod* period = goal ? plan.find(goal->plan) : nullptr;
    return period ? QStringLiteral("%1 %2").arg(period->goalWord, goal->number) : QString();
}

QString numberedTitle(const core::Plan& plan, core::Id<core::Series> series, core::FiscalYear year)
{
    const core::Series* row = plan.find(series);
    const core::Indicator* indicator = row ? plan.find(row->indicator) : nullptr;
    const QString number = indicator ? ownerNumber(plan, *indicator) : QString();
    return QStringLiteral("%1 %2")
        .arg(number, core::recordTitle(plan, {core::kindOf<core::Series>(), series.uuid}, year))
        .trimmed();
}

} // namespace ui
