// How far the means of the goals and their order move: against means that are computed anew.
#include "tests/core/scoring/mean_fixture.h"

#include "core/scoring/sensitivity.h"

using namespace scoring;

namespace {

/// The mean of a goal when the weight of one owner is multiplied (percent) and everything else is weighed by
/// own weights, computed from the plan.
template <class T>
Fraction meanWith(const Averaged& given, Id<T> owner, const Decimal& weight, size_t goal)
{
    Averaged changed = given;
    changed.rule({Weighting::Custom, Decimal(2), given.score().rule.mean, given.score().rule.isCapped});
    for (const RollupRule& row : given.fixture.plan.table<RollupRule>())
        changed.fixture.plan.remove(row.id);
    changed.weigh(owner, weight);
    return *changed.score().goals[goal].mean.percent;
}

const OrderFlip* flipWith(const Sensitivity& sensitivity, size_t goal, size_t other)
{
    for (const OrderFlip& flip : sensitivity.goals[goal].flips)
        if (flip.other == sensitivity.goals[other].goal)
            return &flip;
    return nullptr;
}

} // namespace

TEST_CASE("The range of a goal's mean is that of the plan with each weight changed")
{
    for (const MeanOf mean : {MeanOf::Leaves, MeanOf::Means}) {
        Averaged given;
        given.rule({Weighting::Equal, Decimal(2), mean, false});
        const auto challenge = given.challenge(given.first);
        const auto inside = given.project(given.first, challenge);
        const auto low = given.rate(inside, Decimal(10));
        given.rate(inside, Decimal(40));
        const auto other = given.project(given.first);
        given.rate(other, Decimal(90));
        const GoalSensitivity goal = sensitivityOf(given.score()).goals[0];
        const Fraction base = *goal.percent;
        const Fraction without = meanWith(given, given.indicatorOf(low), 0, 0);
        std::vector<Fraction> all{base, without};
        for (const char* factor : {"0.5", "1.5"}) {
            all.push_back(meanWith(given, given.indicatorOf(low), number(factor), 0));
            all.push_back(meanWith(given, inside, number(factor), 0));
            all.push_back(meanWith(given, challenge, number(factor), 0));
            all.push_back(meanWith(given, other, number(factor), 0));
        }
        CHECK(goal.highest.percent == *std::max_element(all.begin(), all.end()));
        CHECK(goal.lowest.percent <= *std::min_element(all.begin(), all.end()));
        // Without the only indicator of the last project the goal has 10 and 40 alone.
        CHECK(goal.lowest.percent == Fraction(25));
        CHECK(goal.lowest.variant->kind == VariantKind::LeftOut);
        CHECK(goal.highest.variant->subject->id
            == (mean == MeanOf::Leaves ? given.indicatorOf(low).uuid : challenge.uuid));
    }
}

TEST_CASE("A weight at 150 percent moves the mean by exactly that")
{
    Averaged given;
    const auto project = given.project(given.first);
    given.rate(project, Decimal(100));
    given.rate(given.project(given.first), Decimal(100));
    given.rate(given.project(given.first), Decimal(0));
    const Sensitivity result = sensitivityOf(given.score());
    // Lowest: one of the two at 100 left out.
    CHECK(result.goals[0].lowest.percent == Fraction(50));
    CHECK(result.goals[0].highest.percent == Fraction(100));
    // Three indicators with three variants, three projects with two, and the formulas.
    CHECK(result.variants == 3 * 3 + 3 * 2 + int(targetFormulas.size()));
}

TEST_CASE("Two goals whose order turns with a weight are marked with each other")
{
    Averaged given;
    const auto project = given.project(given.first);
    given.rate(project, Decimal(40));
    given.rate(project, Decimal(80)); // 60
    given.rate(given.project(given.second), Decimal(61));
    Id<Goal> third = given.fixture.goal("3", "三");
    given.rate(given.project(third), Decimal(5));
    const Sensitivity result = sensitivityOf(given.score());
    REQUIRE(flipWith(result, 0, 1));
    REQUIRE(flipWith(result, 1, 0));
    CHECK(flipWith(result, 0, 1)->variant == flipWith(result, 1, 0)->variant);
    CHECK_FALSE(flipWith(result, 0, 2));
    CHECK(result.goals[2].flips.empty());
}

TEST_CASE("A tie that is broken is no change of order")
{
    Averaged given;
    const auto project = given.project(given.first);
    given.rate(project, Decimal(40));
    given.rate(project, Decimal(80));
    given.rate(given.project(given.second), Decimal(60));
    CHECK(sensitivityOf(given.score()).goals[0].flips.empty());
}

TEST_CASE("A project shown in two goals moves both at once")
{
    // Goal 1: 0 and 100 (shown again), goal 2: 100 and 49: with the shared one left out both fall.
    Averaged given;
    const auto shared = given.project(given.second);
    given.rate(shared, Decimal(100));
    given.rate(given.project(given.second), Decimal(49));
    given.fixture.place(shared, given.first, false);
    given.rate(given.project(given.first), Decimal(0));
    const Sensitivity result = sensitivityOf(given.score());
    CHECK(result.goals[0].lowest.percent == Fraction(0));
    CHECK(result.goals[1].lowest.percent == Fraction(49));
    // Alone the change in goal 2 would put it below goal 1 (49 < 50).
    const auto subject = rowsOf(given.fixture.plan, &Indicator::project, shared).front()->id.uuid;
    const OrderFlip* flip = flipWith(result, 0, 1);
    const bool isByShared = flip && flip->variant.subject && flip->variant.subject->id == subject;
    CHECK_FALSE(isByShared);
}

TEST_CASE("Another formula for all series is one of the variants")
{
    // By the ratio 90 % and 50 %, by the progress from the baseline 0 % and 50 %.
    Averaged given;
    const auto flattered = given.rate(given.project(given.first), Decimal(90));
    given.fixture.baseline(flattered, Decimal(90));
    const auto honest = given.rate(given.project(given.second), Decimal(50));
    given.fixture.baseline(honest, Decimal(0));
    const Sensitivity result = sensitivityOf(given.score());
    CHECK(result.goals[0].lowest.percent == Fraction(0));
    CHECK(result.goals[0].lowest.variant == Variant{VariantKind::Formula, {}, RateFormula::BaselineProgress});
    REQUIRE(flipWith(result, 0, 1));
    CHECK(flipWith(result, 0, 1)->variant.formula == RateFormula::BaselineProgress);
}

TEST_CASE("A goal without a mean has no range and no order")
{
    Averaged given;
    given.rate(given.project(given.first), Decimal(50));
    given.rate(given.project(given.second), std::nullopt);
    const Sensitivity result = sensitivityOf(given.score());
    REQUIRE(result.goals.size() == 2);
    CHECK_FALSE(result.goals[1].percent);
    CHECK_FALSE(result.goals[1].lowest.variant);
    CHECK(result.goals[0].flips.empty());
    CHECK(sensitivityOf(scorePlan(Plan(), FiscalYear{2022})).goals.empty());
}

TEST_CASE("What weighs nothing moves nothing")
{
    Averaged given;
    given.rule({custom, Decimal(2), MeanOf::Leaves, false});
    const auto excluded = given.rate(given.project(given.first), Decimal(10));
    given.weigh(given.indicatorOf(excluded), 0);
    given.rate(given.project(given.first), Decimal(70));
    const GoalSensitivity goal = sensitivityOf(given.score()).goals[0];
    CHECK(goal.lowest.percent == Fraction(70));
    CHECK(goal.highest.percent == Fraction(70));
    CHECK_FALSE(goal.lowest.variant);
}
