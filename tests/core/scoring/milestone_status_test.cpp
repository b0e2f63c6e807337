#include "core/scoring/milestone_status.h"

#include "tests/support/catch.h"

using namespace core;

namespace {

const QDate due(2026, 3, 31);

MilestoneStatus statusOf(std::optional<QDate> dueOn, std::optional<QDate> reachedOn, QDate day)
{
    Milestone row;
    row.dueOn = dueOn;
    row.reachedOn = reachedOn;
    return statusOn(row, day);
}

} // namespace

TEST_CASE("T-9: a milestone that is due today is in time today and late tomorrow")
{
    CHECK(statusOf(due, {}, due) == MilestoneStatus::InTime);
    CHECK(statusOf(due, {}, due.addDays(1)) == MilestoneStatus::Late);
}

TEST_CASE("T-9: a milestone is reached in time on its due date and late the day after")
{
    const QDate later = due.addDays(30);
    CHECK(statusOf(due, due, later) == MilestoneStatus::Reached);
    CHECK(statusOf(due, due.addDays(1), later) == MilestoneStatus::ReachedLate);
}

TEST_CASE("What is reached after the day is not reached on it")
{
    CHECK(statusOf(due, due, due.addDays(-1)) == MilestoneStatus::InTime);
    CHECK(statusOf(due, due.addDays(5), due.addDays(2)) == MilestoneStatus::Late);
}

TEST_CASE("Without a due date a milestone is open or reached, never late")
{
    CHECK(statusOf({}, {}, due) == MilestoneStatus::Open);
    CHECK(statusOf({}, due, due) == MilestoneStatus::Reached);
}
