// setTargetBasis() of edits.h: what stands behind a target that is printed as an arrow or in words.
#include "core/model/edits.h"

#include "tests/support/catch.h"
#include "tests/support/plan_builder.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct TargetGiven {
    PlanBuilder builder;
    Id<Project> project = builder.project(builder.goal(u"目標"), u"1", u"事業");
    Id<Series> series = builder.series(builder.indicator(project, u"認知度", u"%"));
    Id<Series> prefecture = builder.series(builder.indicator(project, u"県平均", u"%"));

    Plan typed(QStringView text)
    {
        return *enterTarget(builder.plan, builder.ids, series, {2029}, text, {{2025}});
    }
    const Target& target(const Plan& plan) const { return *targetFor(plan, series, {2029}, {2025}); }
};

} // namespace

TEST_CASE("An internal number and a tolerance stand behind an arrow and are not printed with it")
{
    TargetGiven given;
    const Plan plan = given.typed(u"↑");
    const auto set = setTargetBasis(plan, given.target(plan).id, {Decimal(75), Decimal(3), {}});
    REQUIRE(set);
    CHECK(given.target(*set).number == Decimal(75));
    CHECK(printedTarget(given.target(*set)) == u"↑"_s);
    CHECK(printedInternal(given.target(*set)) == u"75±3"_s);
}

TEST_CASE("A printed number is changed by typing the target, not behind its back")
{
    TargetGiven given;
    const Plan plan = given.typed(u"75");
    const Id<Target> id = given.target(plan).id;
    CHECK_FALSE(setTargetBasis(plan, id, {Decimal(80), {}, {}}));
    CHECK(setTargetBasis(plan, id, {Decimal(75), Decimal(1), {}}));
    CHECK_FALSE(setTargetBasis(plan, id, {Decimal(75), Decimal(-1), {}}));
}

TEST_CASE("A target in words can be tied to another series, with what it adds")
{
    TargetGiven given;
    const Plan plan = given.typed(u"県平均+5ポイント");
    const Id<Target> id = given.target(plan).id;
    CHECK_FALSE(setTargetBasis(plan, id, {{}, {}, given.prefecture}));
    CHECK_FALSE(setTargetBasis(plan, id, {Decimal(5), {}, given.series}));
    const auto set = setTargetBasis(plan, id, {Decimal(5), {}, given.prefecture});
    REQUIRE(set);
    CHECK(given.target(*set).kind == TargetKind::RelativeToSeries);
    CHECK(printedTarget(given.target(*set)) == u"県平均+5ポイント"_s);
    const auto loose = setTargetBasis(*set, id, {});
    REQUIRE(loose);
    CHECK(given.target(*loose).kind == TargetKind::Words);
}

TEST_CASE("Typing another target unties it from the series it referred to")
{
    TargetGiven given;
    const Plan plan = given.typed(u"県平均+5ポイント");
    const Plan tied = *setTargetBasis(plan, given.target(plan).id, {Decimal(5), {}, given.prefecture});
    const auto typed = enterTarget(tied, given.builder.ids, given.series, {2029}, u"60", {{2025}});
    REQUIRE(typed);
    CHECK(given.target(*typed).kind == TargetKind::Number);
    CHECK_FALSE(given.target(*typed).reference);
}
