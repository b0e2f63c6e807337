#include "core/exchange/listings.h"
#include "core/exchange/plan_template.h"
#include "tests/support/catch.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Grid without(Grid grid, qsizetype column)
{
    grid.columns.erase(grid.columns.begin() + column);
    for (auto& row : grid.rows)
        row.erase(row.begin() + column);
    return grid;
}

} // namespace

TEST_CASE("The listing of every table is known again by its columns alone")
{
    const Plan plan = planFromTemplate(u"nagareyama-h27"_s, {2015}, {2019}).value();
    for (const KindInfo& kind : allKinds()) {
        CAPTURE(kind.table);
        CHECK(kindsOfListing(listing(plan, kind.kind)) == std::vector<RecordKind>{kind.kind});
    }
}

TEST_CASE("A listing without one of its columns is still known where no other table has these")
{
    const Grid targets = listing({}, kindOf<Target>());
    CHECK(kindsOfListing(without(targets, 9)) == std::vector<RecordKind>{kindOf<Target>()});
}

TEST_CASE("A table without identifiers, or with a column of no table, is no listing")
{
    Grid goals = listing({}, kindOf<Goal>());
    CHECK(kindsOfListing(without(goals, 0)).empty());
    goals.columns[2].title = u"達成率の推移"_s;
    CHECK(kindsOfListing(goals).empty());
}
