#include "core/model/numbers_and_names.h"

#include "tests/core/model/edit_results.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct TwoProjects : PlanBuilder {
    Id<Goal> first = goal(u"一");
    Id<Project> nursery = project(first, u"1", u"保育所");
    Id<Project> club = project(first, u"2", u"学童クラブ");

    Plan numbered(const QString& ofNursery, const QString& ofClub) const
    {
        Plan result = plan;
        for (const auto& [id, number] : {std::pair(nursery, ofNursery), std::pair(club, ofClub)}) {
            Project row = *plan.find(id);
            row.number = number;
            result.put(row);
        }
        return result;
    }
};

std::vector<Violation> broken(const Plan& before, const Plan& after)
{
    return violations(after, diff(before, after));
}

} // namespace

TEST_CASE("Numbers may change places in one edit")
{
    const TwoProjects sample;
    CHECK(broken(sample.plan, sample.numbered(u"2"_s, u"1"_s)).empty());
}

TEST_CASE("A change that makes two numbers equal names the other holder")
{
    const TwoProjects sample;
    const auto found = broken(sample.plan, sample.numbered(u"１"_s, u"1"_s));
    REQUIRE(found.size() == 2);
    CHECK((found[0].sentence + found[1].sentence).contains(u"学童クラブ"_s));
}

TEST_CASE("A plan that has equal numbers from earlier can be worked on")
{
    const TwoProjects sample;
    const Plan old = sample.numbered(u"1"_s, u"1"_s);
    CHECK(violations(old).empty());
    Project marked = *old.find(sample.club);
    marked.isPriority = true;
    Plan after = old;
    after.put(marked);
    CHECK(broken(old, after).empty());
}

TEST_CASE("A record whose last name goes is named as nameless")
{
    const TwoProjects sample;
    Plan after = sample.plan;
    for (const ProjectVersion* version : rowsOf(sample.plan, &ProjectVersion::project, sample.club))
        after.remove(version->id);
    CHECK(broken(sample.plan, after).size() == 1);
}
