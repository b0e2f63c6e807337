#include "core/model/edit_steps.h"

namespace core {

using namespace steps;

namespace {

/// A position among the placements of one goal and challenge.
struct Slot {
    std::vector<const Placement*> siblings; ///< By rank, without the placement that is being moved.
    size_t at = 0;
};

std::vector<const Placement*> siblingsAt(
    const Plan& plan, Id<Goal> goal, const std::optional<Id<Challenge>>& challenge)
{
    std::vector<const Placement*> siblings = rowsOf(plan, &Placement::goal, goal);
    std::erase_if(siblings, [&](const Placement* placement) { return placement->challenge != challenge; });
    return byRank(std::move(siblings));
}

Result<Slot> slotAt(const Plan& plan, const Place& place, std::optional<Id<Placement>> moving)
{
    if (!plan.find(place.goal))
        return gone<Goal>();
    if (place.challenge) {
        const Challenge* challenge = plan.find(*place.challenge);
        if (!challenge)
            return gone<Challenge>();
        if (challenge->goal != place.goal)
            return Refusal{sentence("edits",
                "The project was not put under “%1” because that does not belong to “%2”. Choose a place "
                "under one goal.")
                               .arg(nameOf(plan, challenge->id), nameOf(plan, place.goal))};
    }
    Slot slot{siblingsAt(plan, place.goal, place.challenge), 0};
    std::erase_if(slot.siblings, [&](const Placement* placement) { return placement->id == moving; });
    slot.at = place.isFirst ? 0 : slot.siblings.size();
    if (place.isFirst || !place.after)
        return slot;
    const auto after = std::find_if(slot.siblings.begin(), slot.siblings.end(),
        [&](const Placement* placement) { return placement->id == place.after; });
    if (after == slot.siblings.end())
        return Refusal{sentence("edits",
            "The project was not put under “%1” because the one it should follow does not stand there. "
            "Choose the place again.")
                           .arg(nameOf(plan, place.goal))};
    slot.at = size_t(after - slot.siblings.begin()) + 1;
    return slot;
}

/// Refuses a goal of another plan generation, and one where the project stands already (not counting
/// `moving`).
Result<void> checkGoal(
    const Plan& plan, const Project& project, Id<Goal> goal, std::optional<Id<Placement>> moving)
{
    const Goal* row = plan.find(goal);
    if (!row)
        return gone<Goal>();
    if (row->plan != project.plan)
        return Refusal{sentence("edits",
            "“%1” was not put under “%2” because that goal belongs to another plan. Choose a goal of “%3”.")
                           .arg(
                               nameOf(plan, project.id), nameOf(plan, goal), plan.find(project.plan)->title)};
    for (const Placement* placement : rowsOf(plan, &Placement::project, project.id))
        if (placement->goal == goal && placement->id != moving)
            return Refusal{sentence(
                "edits", "“%1” was not put under “%2” because it already stands there. Choose another goal.")
                               .arg(nameOf(plan, project.id), nameOf(plan, goal))};
    return {};
}

} // namespace

Result<Plan> addProject(
    const Plan& plan, const IdSource& ids, const QString& number, const QString& name, const Place& place)
{
    const Goal* goal = plan.find(place.goal);
    if (!goal)
        return gone<Goal>();
    const QString cleanNumber = cleanName(number);
    const QString clean = cleanName(name);
    if (clean.isEmpty())
        return Refusal{sentence(
            "edits", "No project was added to “%1” because its name is empty. Type a name and try again.")
                           .arg(nameOf(plan, place.goal))};
    if (const Result<void> free = checkNumber<Project>(plan, &Project::plan, goal->plan, cleanNumber, {});
        !free)
        return free.refusal();
    const Result<Slot> slot = slotAt(plan, place, {});
    if (!slot)
        return slot.refusal();
    const Project project{newId<Project>(ids), goal->plan, cleanNumber, {}, false, false, {}};
    Plan result = plan;
    result.put(project);
    result.put(ProjectVersion{
        newId<ProjectVersion>(ids), project.id, plan.find(goal->plan)->firstYear, clean, {}, {}});
    putInOrder(result, Placement{newId<Placement>(ids), project.id, place.goal, place.challenge, 0, true},
        slot->siblings, slot->at);
    return result;
}

Result<Plan> placeAgain(const Plan& plan, const IdSource& ids, Id<Project> project, const Place& place)
{
    const Project* row = plan.find(project);
    if (!row)
        return gone<Project>();
    if (const Result<void> valid = checkGoal(plan, *row, place.goal, {}); !valid)
        return valid.refusal();
    const Result<Slot> slot = slotAt(plan, place, {});
    if (!slot)
        return slot.refusal();
    Plan result = plan;
    putInOrder(result, Placement{newId<Placement>(ids), project, place.goal, place.challenge, 0, false},
        slot->siblings, slot->at);
    return result;
}

Result<Plan> movePlacement(const Plan& plan, Id<Placement> placement, const Place& place)
{
    const Placement* row = plan.find(placement);
    if (!row)
        return gone<Placement>();
    if (place.after == placement)
        return plan;
    if (const Result<void> valid = checkGoal(plan, *plan.find(row->project), place.goal, placement); !valid)
        return valid.refusal();
    const Result<Slot> slot = slotAt(plan, place, placement);
    if (!slot)
        return slot.refusal();
    const auto before = siblingsAt(plan, place.goal, place.challenge);
    const auto stands = std::find(before.begin(), before.end(), row);
    if (stands != before.end() && size_t(stands - before.begin()) == slot->at)
        return plan;
    Placement changed = *row;
    changed.goal = place.goal;
    changed.challenge = place.challenge;
    Plan result = plan;
    putInOrder(result, std::move(changed), slot->siblings, slot->at);
    return result;
}

Result<Plan> movePlacement(const Plan& plan, Id<Placement> placement, int step)
{
    const Placement* row = plan.find(placement);
    if (!row)
        return gone<Placement>();
    return moved(plan, *row, siblingsAt(plan, row->goal, row->challenge), step);
}

Result<Plan> makeMain(const Plan& plan, Id<Placement> placement)
{
    const Placement* row = plan.find(placement);
    if (!row)
        return gone<Placement>();
    Plan result = plan;
    for (const Placement* each : rowsOf(plan, &Placement::project, row->project)) {
        const bool isMain = each->id == placement;
        if (each->isMain == isMain)
            continue;
        Placement changed = *each;
        changed.isMain = isMain;
        result.put(std::move(changed));
    }
    return result;
}

Result<Plan> removePlacement(const Plan& plan, Id<Placement> placement)
{
    const Placement* row = plan.find(placement);
    if (!row)
        return gone<Placement>();
    if (row->isMain)
        return Refusal{sentence("edits",
            "“%1” was not taken away from “%2” because this is its main place. Make another place the main "
            "one first, or remove the whole project.")
                           .arg(nameOf(plan, row->project), nameOf(plan, row->goal))};
    Plan result = plan;
    result.remove(placement);
    return result;
}

} // namespace core
