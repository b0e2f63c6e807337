#include "core/scoring/milestone_status.h"

namespace core {

MilestoneStatus statusOn(const Milestone& milestone, QDate day)
{
    const auto& due = milestone.dueOn;
    if (milestone.reachedOn && *milestone.reachedOn <= day)
        return due && *due < *milestone.reachedOn ? MilestoneStatus::ReachedLate : MilestoneStatus::Reached;
    if (!due)
        return MilestoneStatus::Open;
    return day <= *due ? MilestoneStatus::InTime : MilestoneStatus::Late;
}

} // namespace core
