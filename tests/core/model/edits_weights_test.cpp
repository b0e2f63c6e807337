// How rates are averaged from a year on: the rule and the own weights, as lists of versions.
#include "tests/core/model/edit_results.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Weighed : PlanBuilder {
    Id<Goal> first = goal(u"一");
    Id<Goal> second = goal(u"二");
    Id<Challenge> challenge = PlanBuilder::challenge(first, u"(1)", u"課題");
    Id<Project> nursery = project(first, u"1", u"保育所", challenge);
    Id<Project> club = project(first, u"2", u"学童クラブ", challenge);
    Id<Indicator> children = indicator(nursery, u"入所児童数");

    Result<Plan> weigh(const WeightOwner& owner, int weight, int year = 2025) const
    {
        return setWeight(plan, ids, owner, Decimal(weight), {{year}, {}, {}});
    }
    Result<Plan> rule(const MeanRule& rule, int year = 2025, const QString& reason = {}) const
    {
        return setRollupRule(plan, ids, period, rule, {{year}, {}, reason});
    }
    void makePriority(Id<Project> id)
    {
        Project row = *plan.find(id);
        row.isPriority = true;
        plan.put(row);
    }
};

int fieldOfKind(RecordKind kind, QStringView column)
{
    return kindInfo(kind).fieldOf(column);
}

} // namespace

TEST_CASE("Without a rule all values are averaged with equal weights and uncapped")
{
    const Weighed given;
    CHECK(rollupRuleAsOf(given.plan, given.period, {2025}) == nullptr);
    CHECK(meanRuleAsOf(given.plan, given.period, {2025}) == MeanRule());
    CHECK(ok(given.rule(MeanRule())) == given.plan);
}

TEST_CASE("A rule for averages holds from its year on and earlier years keep theirs")
{
    Weighed given;
    const MeanRule capped{Weighting::Priority, Decimal(3), MeanOf::Means, true};
    given.plan = ok(given.rule(capped, 2027, u"審議会の意見"_s));
    CHECK(meanRuleAsOf(given.plan, given.period, {2026}) == MeanRule());
    CHECK(meanRuleAsOf(given.plan, given.period, {2029}) == capped);
    const Plan back = ok(given.rule(MeanRule(), 2028));
    CHECK(meanRuleAsOf(back, given.period, {2027}) == capped);
    CHECK(meanRuleAsOf(back, given.period, {2028}) == MeanRule());
}

TEST_CASE("A rule from a year in which one begins corrects it and keeps its reason")
{
    Weighed given;
    given.plan = ok(given.rule({Weighting::Custom, Decimal(2), MeanOf::Leaves, false}, 2026, u"理由"_s));
    given.plan = ok(given.rule({Weighting::Custom, Decimal(2), MeanOf::Means, false}, 2026));
    REQUIRE(given.plan.table<RollupRule>().size() == 1);
    CHECK(given.plan.table<RollupRule>().begin()->reason == u"理由");
    CHECK(given.plan.table<RollupRule>().begin()->mean == MeanOf::Means);
}

TEST_CASE("A weight holds from its year on and is 1 before")
{
    Weighed given;
    given.plan = ok(given.weigh(given.first, 3, 2026));
    given.plan = ok(given.weigh(given.first, 5, 2028));
    given.plan = ok(given.weigh(given.children, 2, 2025));
    CHECK(WeightsAsOf(given.plan, {2025}).of(given.first) == Decimal(1));
    CHECK(WeightsAsOf(given.plan, {2027}).of(given.first) == Decimal(3));
    CHECK(WeightsAsOf(given.plan, {2028}).of(given.first) == Decimal(5));
    CHECK(WeightsAsOf(given.plan, {2028}).of(given.second) == Decimal(1));
    CHECK(WeightsAsOf(given.plan, {2025}).of(given.children) == Decimal(2));
}

TEST_CASE("The weight that holds already adds no version")
{
    Weighed given;
    CHECK(ok(given.weigh(given.nursery, 1)) == given.plan);
    given.plan = ok(given.weigh(given.nursery, 2));
    CHECK(ok(given.weigh(given.nursery, 2, 2027)) == given.plan);
    const Plan corrected = ok(given.weigh(given.nursery, 4));
    CHECK(corrected.table<Weight>().size() == 1);
}

TEST_CASE("Negative weights and factors are refused")
{
    const Weighed given;
    const auto weight = given.weigh(given.first, -1);
    CHECK_FALSE(weight.isOk());
    CHECK(weight.sentence().contains(u"一"));
    CHECK_FALSE(given.rule({Weighting::Priority, Decimal(-2), MeanOf::Leaves, false}).isOk());
}

TEST_CASE("DC-3: a weight that would leave a level without any is refused in one sentence")
{
    Weighed given;
    given.plan = ok(given.weigh(given.nursery, 0));
    const auto both = given.weigh(given.club, 0);
    CHECK_FALSE(both.isOk());
    CHECK(both.sentence().contains(u"課題"));
    given.plan = ok(given.weigh(given.first, 0));
    const auto goals = given.weigh(given.second, 0);
    CHECK_FALSE(goals.isOk());
    CHECK(goals.sentence().contains(u"育む計画"));
    CHECK_FALSE(given.weigh(given.children, 0).isOk());
    CHECK_FALSE(given.weigh(given.challenge, 0).isOk());
}

TEST_CASE("DC-3: a later year in which all weights would be zero is looked at too")
{
    Weighed given;
    given.plan = ok(given.weigh(given.nursery, 0, 2028));
    const auto both = given.weigh(given.club, 0, 2026);
    CHECK_FALSE(both.isOk());
    CHECK(both.sentence().contains(u"令和10年度"));
    given.plan = ok(given.weigh(given.nursery, 1, 2028));
    CHECK(given.weigh(given.club, 0, 2026).isOk());
}

TEST_CASE("DC-3: priority projects cannot weigh nothing where there are no others")
{
    Weighed given;
    const MeanRule none{Weighting::Priority, Decimal(0), MeanOf::Leaves, false};
    given.makePriority(given.nursery);
    CHECK(given.rule(none).isOk());
    given.makePriority(given.club);
    CHECK_FALSE(given.rule(none).isOk());
}

TEST_CASE("DC-3: zero weights are refused cell by cell and in listings, too")
{
    Weighed given;
    given.plan = ok(given.weigh(given.nursery, 0));
    given.plan = ok(given.weigh(given.club, 2));
    const auto weightOf = [&](Id<Project> project) {
        return RecordRef{kindOf<Weight>(), rowsOf(given.plan, &Weight::project, project).front()->id.uuid};
    };
    const int field = fieldOfKind(kindOf<Weight>(), u"weight");
    CHECK(setField(given.plan, weightOf(given.club), field, u"3"_s).isOk());
    CHECK_FALSE(setField(given.plan, weightOf(given.club), field, u"0"_s).isOk());
    std::vector<FieldValue> fields(kindInfo(kindOf<Weight>()).fields.size());
    fields[size_t(fieldOfKind(kindOf<Weight>(), u"indicator"))] = given.children.uuid.toText();
    fields[size_t(fieldOfKind(kindOf<Weight>(), u"from_year"))] = u"2025"_s;
    fields[size_t(field)] = u"0"_s;
    CHECK_FALSE(addRecord(given.plan, given.ids, kindOf<Weight>(), fields).isOk());
    fields[size_t(field)] = u"2"_s;
    CHECK(addRecord(given.plan, given.ids, kindOf<Weight>(), fields).isOk());
}

TEST_CASE("A weight and a rule outside the plan's years are refused")
{
    const Weighed given;
    CHECK_FALSE(given.weigh(given.first, 2, 2030).isOk());
    CHECK_FALSE(given.rule({Weighting::Custom, Decimal(2), MeanOf::Leaves, false}, 2024).isOk());
}

TEST_CASE("Weights and rules that begin with the plan go on beginning with it")
{
    Weighed given;
    given.plan = ok(given.weigh(given.children, 2));
    given.plan = ok(given.rule({Weighting::Custom, Decimal(2), MeanOf::Leaves, false}));
    const Plan moved = ok(setPlanYears(given.plan, given.period, {2026}, {2030}, {}));
    CHECK(moved.table<Weight>().begin()->fromYear == FiscalYear{2026});
    CHECK(moved.table<RollupRule>().begin()->fromYear == FiscalYear{2026});
}
