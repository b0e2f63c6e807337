#include "ui/models/plan_tree_moves.h"

#include "core/model/edits.h"
#include "core/model/lookup.h"

namespace ui {

namespace {

using Moved = std::optional<core::Result<core::Plan>>;

template <class T>
std::optional<core::Id<T>> idIn(const std::optional<core::RecordRef>& record)
{
    if (record && record->kind == core::kindOf<T>() && !record->id.isNull())
        return core::Id<T>{record->id};
    return std::nullopt;
}

// Goals and challenges only move step by step among their siblings.
template <class T, class Step>
Moved movedAmong(const core::Plan& plan, const std::vector<const T*>& siblings, core::Id<T> moved,
    const DropPlace& place, Step step)
{
    const auto positionOf = [&](core::Id<T> id) {
        for (size_t at = 0; at < siblings.size(); ++at)
            if (siblings[at]->id == id)
                return int(at);
        return -1;
    };
    const int from = positionOf(moved);
    int to = -1;
    if (const auto above = idIn<T>(place.above); above && positionOf(*above) >= 0)
        to = positionOf(*above) + (positionOf(*above) < from ? 1 : 0);
    else if (const auto below = idIn<T>(place.below); below && positionOf(*below) >= 0)
        to = positionOf(*below) - (positionOf(*below) > from ? 1 : 0);
    if (from < 0 || to < 0)
        return std::nullopt;
    core::Result<core::Plan> result = plan;
    for (int at = from; at != to && result; at += to > from ? 1 : -1)
        result = step(*result, moved, to > from ? 1 : -1);
    return result;
}

// The place a drop means for a project; nullopt on the top level.
std::optional<core::Place> placeOf(const core::Plan& plan, const DropPlace& drop)
{
    core::Place place;
    if (const core::Placement* onto = plan.find(idIn<core::Placement>(drop.under))) {
        place = {onto->goal, onto->challenge, onto->id};
    } else if (const core::Challenge* challenge = plan.find(idIn<core::Challenge>(drop.under))) {
        place = {challenge->goal, challenge->id, idIn<core::Placement>(drop.above)};
    } else if (const core::Goal* goal = plan.find(idIn<core::Goal>(drop.under))) {
        place = {goal->id, std::nullopt, idIn<core::Placement>(drop.above)};
    } else {
        return std::nullopt;
    }
    return place;
}

Moved movedPlacement(const core::Plan& plan, core::Id<core::Placement> moved, const DropPlace& drop)
{
    std::optional<core::Place> place = placeOf(plan, drop);
    if (!place || place->after == moved)
        return std::nullopt;
    const auto below = idIn<core::Placement>(drop.below);
    if (place->after || !below || *below == moved)
        return core::movePlacement(plan, moved, *place);
    // At the very top of a list there is no row to stand behind: behind the first, then one up.
    place->after = below;
    core::Result<core::Plan> behindFirst = core::movePlacement(plan, moved, *place);
    return behindFirst ? core::movePlacement(*behindFirst, moved, -1) : behindFirst;
}

} // namespace

Moved movedTo(const core::Plan& plan, core::RecordRef moved, const DropPlace& place)
{
    if (const auto placement = idIn<core::Placement>(moved))
        return movedPlacement(plan, *placement, place);
    if (const core::Goal* goal = plan.find(idIn<core::Goal>(moved)))
        return movedAmong<core::Goal>(plan,
            core::byRank(core::rowsOf<core::Goal>(plan, &core::Goal::plan, goal->plan)), goal->id, place,
            [](const core::Plan& before, core::Id<core::Goal> id, int step) {
                return core::moveGoal(before, id, step);
            });
    if (const core::Challenge* challenge = plan.find(idIn<core::Challenge>(moved)))
        return movedAmong<core::Challenge>(plan,
            core::byRank(core::rowsOf<core::Challenge>(plan, &core::Challenge::goal, challenge->goal)),
            challenge->id, place, [](const core::Plan& before, core::Id<core::Challenge> id, int step) {
                return core::moveChallenge(before, id, step);
            });
    return std::nullopt;
}

} // namespace ui
