// setMilestones() of edits.h: the steps of a series that are reached or not.
#include "tests/core/model/edit_results.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Given {
    PlanBuilder builder;
    Id<Project> project = builder.project(builder.goal(u"目標"), u"1", u"事業");
    Id<Series> series = builder.series(builder.indicator(project, u"拠点の開設", u""));

    Plan with(std::vector<Milestone> milestones, const Plan& plan) const
    {
        return ok(setMilestones(plan, builder.ids, series, std::move(milestones)));
    }
    std::vector<Milestone> of(const Plan& plan) const
    {
        std::vector<Milestone> found;
        for (const Milestone* each : byRank(rowsOf(plan, &Milestone::series, series)))
            found.push_back(*each);
        return found;
    }
};

Milestone step(const QString& name, Decimal weight = 1)
{
    Milestone made;
    made.name = name;
    made.weight = weight;
    return made;
}

} // namespace

TEST_CASE("Milestones of a series are set in their order, and what is left out goes")
{
    Given given;
    const Plan first
        = given.with({step(u" 設計 "_s), step(u"工事"_s, 3), step(u"開所"_s)}, given.builder.plan);
    std::vector<Milestone> rows = given.of(first);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].name == u"設計"_s);
    CHECK(rows[1].weight == Decimal(3));
    const Plan turned = given.with({rows[2], rows[0]}, first);
    const std::vector<Milestone> after = given.of(turned);
    REQUIRE(after.size() == 2);
    CHECK(after[0].id == rows[2].id);
    CHECK(after[1].id == rows[0].id);
}

TEST_CASE("Setting the milestones that are there changes nothing")
{
    Given given;
    const Plan first = given.with({step(u"設計"_s), step(u"工事"_s)}, given.builder.plan);
    CHECK(changedRows(first, given.with(given.of(first), first)) == 0);
}

TEST_CASE("Two milestones of a series may change their names with each other")
{
    Given given;
    const Plan first = given.with({step(u"設計"_s), step(u"工事"_s)}, given.builder.plan);
    std::vector<Milestone> rows = given.of(first);
    std::swap(rows[0].name, rows[1].name);
    CHECK(given.of(given.with(rows, first))[0].name == u"工事"_s);
}

TEST_CASE("A milestone needs a name of its own and a weight that is not negative")
{
    Given given;
    const Plan& plan = given.builder.plan;
    const IdSource& ids = given.builder.ids;
    CHECK_FALSE(setMilestones(plan, ids, given.series, {step(u" "_s)}));
    CHECK_FALSE(setMilestones(plan, ids, given.series, {step(u"工事"_s), step(u"工 事"_s)}));
    CHECK_FALSE(setMilestones(plan, ids, given.series, {step(u"工事"_s, -1)}));
}
