#include "ui/models/sheet_progress.h"

#include "core/model/lookup.h"
#include "core/model/record_owner.h"
#include "core/scoring/findings.h"

#include <algorithm>
#include <unordered_set>

namespace ui {

namespace {

using core::FindingKind;
using core::SheetState;
using ProjectId = core::Id<core::Project>;

bool isAboutSheet(const core::Finding& finding)
{
    static constexpr FindingKind kinds[] = {FindingKind::SheetNotStarted, FindingKind::ItemEmpty,
        FindingKind::GradeMissing, FindingKind::ReasonMissing, FindingKind::DepartmentsDiffer};
    return std::find(std::begin(kinds), std::end(kinds), finding.kind) != std::end(kinds);
}

} // namespace

SheetState shownState(const core::Plan& plan, ProjectId project, core::FiscalYear year)
{
    std::vector<SheetState> states;
    const auto stateOf = [&](std::optional<core::Id<core::Department>> department) {
        const core::Evaluation* sheet
            = core::findEvaluation(plan, project, year, core::Evaluator::Department, department);
        return sheet ? sheet->state : SheetState::NotStarted;
    };
    for (const core::Assignment* assignment : core::assignmentsIn(plan, project, year))
        states.push_back(stateOf(assignment->department));
    if (states.empty())
        return stateOf(std::nullopt);
    const auto [least, most] = std::minmax_element(states.begin(), states.end());
    return *least == SheetState::NotStarted && *most > *least ? SheetState::BeingWritten : *least;
}

std::vector<ProjectId> projectsInOrder(const core::Plan& plan, core::FiscalYear year)
{
    std::vector<ProjectId> projects;
    if (const core::PlanPeriod* period = core::planOf(plan, year))
        for (const core::Placement* placement : core::mainPlacements(plan, period->id))
            projects.push_back(placement->project);
    return projects;
}

Progress progressIn(const core::Plan& plan, core::FiscalYear year)
{
    Progress progress;
    progress.projects = projectsInOrder(plan, year);
    if (progress.projects.empty())
        return progress;
    std::unordered_set<ProjectId> unfinished;
    for (const core::Finding& finding : core::findings(plan, year)) {
        if (isAboutSheet(finding))
            unfinished.insert(core::projectOf(plan, finding.record));
        else if (finding.kind == FindingKind::NoForm)
            unfinished.insert(progress.projects.begin(), progress.projects.end());
        else if (finding.kind == FindingKind::ActualMissing && finding.missing == core::Missing::NotEntered)
            ++progress.valuesMissing;
    }
    std::copy_if(progress.projects.begin(), progress.projects.end(), std::back_inserter(progress.unfinished),
        [&](ProjectId project) { return unfinished.contains(project); });
    return progress;
}

ProjectId nextUnfinished(const core::Plan& plan, ProjectId from, core::FiscalYear year)
{
    const Progress progress = progressIn(plan, year);
    const auto position = [&](ProjectId project) {
        return std::find(progress.projects.begin(), progress.projects.end(), project);
    };
    const auto current = position(from);
    for (const ProjectId project : progress.unfinished)
        if (current == progress.projects.end() || position(project) > current)
            return project;
    const bool isNoOther = progress.unfinished.empty() || progress.unfinished.front() == from;
    return isNoOther ? ProjectId() : progress.unfinished.front();
}

} // namespace ui
