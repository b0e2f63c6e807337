// How rates are averaged from a year on: the rule of a plan, and the own weights of what is averaged.
#include "core/model/edit_steps.h"

#include <map>
#include <set>

namespace core {

using namespace steps;

namespace {

/// A level all of whose weights are zero in a year. The parent says which level: a plan's goals, what stands
/// under a goal …
using EmptyLevel = std::tuple<FiscalYear, RecordKind, Uuid>;

/// Finds the levels of one plan that have parts, but none with a weight. Made once for a plan and all years.
class Levels {
public:
    Levels(const Plan& plan, const PlanPeriod& period)
        : plan_(plan)
        , period_(period)
        , challenges_(plan.table<Challenge>(), &Challenge::goal)
        , ofGoals_(plan.table<Indicator>(), &Indicator::goal)
        , ofChallenges_(plan.table<Indicator>(), &Indicator::challenge)
        , ofProjects_(plan.table<Indicator>(), &Indicator::project)
        , placements_(plan.table<Placement>(), &Placement::goal)
    {
    }

    /// Own weights are looked at under any rule: they are to hold when the rule is chosen.
    void addEmpty(FiscalYear year, std::set<EmptyLevel>& found)
    {
        const WeightsAsOf own(plan_, year);
        addBy(
            year, [&](auto id) { return !own.of(id).isZero(); }, found);
        const MeanRule rule = meanRuleAsOf(plan_, period_.id, year);
        if (rule.weighting == Weighting::Priority && rule.priorityFactor.isZero())
            addBy(
                year, [this](auto id) { return weighsWithoutPriority(id); }, found);
    }

private:
    bool weighsWithoutPriority(Id<Project> project) const { return !plan_.find(project)->isPriority; }
    template <class T>
    bool weighsWithoutPriority(Id<T>) const
    {
        return true;
    }

    template <class Weighs>
    void addBy(FiscalYear year, const Weighs& weighs, std::set<EmptyLevel>& found) const
    {
        bool hasGoals = false;
        bool hasWeight = false;
        for (const Goal* goal : rowsOf(plan_, &Goal::plan, period_.id)) {
            hasGoals = true;
            hasWeight = hasWeight || weighs(goal->id);
            addBelow(*goal, year, weighs, found);
        }
        if (hasGoals && !hasWeight)
            found.insert({year, kindOf<PlanPeriod>(), period_.id.uuid});
    }

    template <class Weighs>
    void addBelow(const Goal& goal, FiscalYear year, const Weighs& weighs, std::set<EmptyLevel>& found) const
    {
        const auto any = [&weighs](const auto& rows) {
            return std::any_of(rows.begin(), rows.end(), [&](const auto* row) { return weighs(row->id); });
        };
        const auto addIf = [&](RecordRef parent, bool hasParts, bool hasWeight) {
            if (hasParts && !hasWeight)
                found.insert({year, parent.kind, parent.id});
        };
        std::map<std::optional<Id<Challenge>>, bool> projectsWeigh; // where there are any
        for (const Placement* place : placements_.of(goal.id)) {
            projectsWeigh[place->challenge] |= weighs(place->project);
            const auto& indicators = ofProjects_.of(place->project);
            addIf({kindOf<Project>(), place->project.uuid}, !indicators.empty(), any(indicators));
        }
        const auto& challenges = challenges_.of(goal.id);
        const auto direct = projectsWeigh.find(std::nullopt);
        const auto& own = ofGoals_.of(goal.id);
        addIf({kindOf<Goal>(), goal.id.uuid},
            !challenges.empty() || direct != projectsWeigh.end() || !own.empty(),
            any(challenges) || any(own) || (direct != projectsWeigh.end() && direct->second));
        for (const Challenge* challenge : challenges) {
            const auto projects = projectsWeigh.find(challenge->id);
            const auto& indicators = ofChallenges_.of(challenge->id);
            addIf({kindOf<Challenge>(), challenge->id.uuid},
                !indicators.empty() || projects != projectsWeigh.end(),
                any(indicators) || (projects != projectsWeigh.end() && projects->second));
        }
    }

    const Plan& plan_;
    const PlanPeriod& period_;
    Grouped<Challenge, Goal> challenges_;
    Grouped<Indicator, Goal> ofGoals_;
    Grouped<Indicator, Challenge> ofChallenges_;
    Grouped<Indicator, Project> ofProjects_;
    Grouped<Placement, Goal> placements_;
};

bool canBeZero(const Plan& plan)
{
    const auto isZero = [](const Weight& row) { return row.weight.isZero(); };
    const auto hasZeroFactor = [](const RollupRule& row) { return row.priorityFactor.isZero(); };
    const Table<Weight> weights = plan.table<Weight>();
    const Table<RollupRule> rules = plan.table<RollupRule>();
    return std::any_of(weights.begin(), weights.end(), isZero)
        || std::any_of(rules.begin(), rules.end(), hasZeroFactor);
}

std::set<EmptyLevel> emptyLevels(const Plan& plan)
{
    std::set<EmptyLevel> found;
    if (!canBeZero(plan))
        return found;
    for (const PlanPeriod& period : plan.table<PlanPeriod>()) {
        Levels levels(plan, period);
        for (FiscalYear year = period.firstYear; year <= period.lastYear; year = year.next())
            levels.addEmpty(year, found);
    }
    return found;
}

template <class T>
bool haveSame(const Plan& before, const Plan& after)
{
    const Table<T> old = before.table<T>();
    const Table<T> now = after.table<T>();
    return old.size() == now.size() && std::equal(old.begin(), old.end(), now.begin());
}

/// What the weight belongs to, and the member of Weight that says so.
template <class T>
struct OwnerMember;
template <>
struct OwnerMember<Goal> {
    static constexpr auto member = &Weight::goal;
};
template <>
struct OwnerMember<Challenge> {
    static constexpr auto member = &Weight::challenge;
};
template <>
struct OwnerMember<Project> {
    static constexpr auto member = &Weight::project;
};
template <>
struct OwnerMember<Indicator> {
    static constexpr auto member = &Weight::indicator;
};

const PlanPeriod* planOfOwner(const Plan& plan, const Goal& goal)
{
    return plan.find(goal.plan);
}
const PlanPeriod* planOfOwner(const Plan& plan, const Challenge& challenge)
{
    const Goal* goal = plan.find(challenge.goal);
    return goal ? plan.find(goal->plan) : nullptr;
}
const PlanPeriod* planOfOwner(const Plan& plan, const Project& project)
{
    return plan.find(project.plan);
}
const PlanPeriod* planOfOwner(const Plan& plan, const Indicator& indicator)
{
    return planOf(plan, indicator);
}

Result<void> refuseNegative(const Decimal& number, const QString& name)
{
    if (!number.isNegative())
        return {};
    return Refusal{sentence("edits",
        "The weight of “%1” was not set to %2 because a weight cannot be negative. Give 0 "
        "or more.")
                       .arg(name, printed(number))};
}

template <class T>
Result<Plan> withWeight(
    const Plan& plan, const IdSource& ids, Id<T> owner, const Decimal& weight, const ChangeNote& note)
{
    const T* row = plan.find(owner);
    const PlanPeriod* period = row ? planOfOwner(plan, *row) : nullptr;
    if (!period)
        return gone<T>();
    if (const Result<void> valid = refuseNegative(weight, nameOf(plan, owner)); !valid)
        return valid.refusal();
    constexpr auto member = OwnerMember<T>::member;
    const std::vector<const Weight*> versions = rowsOf(plan, member, owner);
    if (const Result<void> valid = checkYear(*period, note.fromYear, versions); !valid)
        return valid.refusal();
    const Weight* inForce = versionAsOf(versions, note.fromYear, false);
    const bool isCorrection = inForce && inForce->fromYear == note.fromYear;
    if (!isCorrection && weight == (inForce ? inForce->weight : Decimal(1)))
        return plan;
    Weight version;
    if (isCorrection)
        version = *inForce;
    else
        version.id = newId<Weight>(ids);
    version.*member = owner;
    version.fromYear = note.fromYear;
    version.weight = weight;
    if (!isCorrection || !note.reason.isEmpty())
        version.reason = cleanText(note.reason);
    Plan result = plan;
    result.put(std::move(version));
    return result;
}

/// `after`, unless a level has no weight any more.
Result<Plan> weighted(const Plan& before, const Result<Plan>& after)
{
    if (!after)
        return after;
    const Result<void> kept = keepsLevelsWeighted(before, *after);
    return kept ? checked(before, *after) : Result<Plan>(kept.refusal());
}

} // namespace

Result<void> steps::keepsLevelsWeighted(const Plan& before, const Plan& after)
{
    if (haveSame<Weight>(before, after) && haveSame<RollupRule>(before, after))
        return {};
    const std::set<EmptyLevel> empty = emptyLevels(after);
    const std::set<EmptyLevel> were = emptyLevels(before);
    for (const EmptyLevel& level : empty) {
        if (were.contains(level))
            continue;
        const auto& [year, kind, id] = level;
        return Refusal{sentence("edits",
            "Nothing was changed because in %1 all weights within “%2” would be zero and "
            "nothing could be averaged. Give one of them a weight above 0 first.")
                           .arg(printed(year), recordName(after, {kind, id}, year))};
    }
    return {};
}

Result<Plan> setRollupRule(const Plan& plan, const IdSource& ids, Id<PlanPeriod> period, const MeanRule& rule,
    const ChangeNote& note)
{
    const PlanPeriod* row = plan.find(period);
    if (!row)
        return gone<PlanPeriod>();
    const std::vector<const RollupRule*> versions = rowsOf(plan, &RollupRule::plan, period);
    if (const Result<void> valid = checkYear(*row, note.fromYear, versions); !valid)
        return valid.refusal();
    if (rule.priorityFactor.isNegative())
        return Refusal{sentence("edits",
            "The rule for averages was not changed because the weight of priority projects cannot be "
            "negative "
            "(%1). Give 0 or more.")
                           .arg(printed(rule.priorityFactor))};
    if (versions.empty() && rule == MeanRule())
        return plan;
    return weighted(plan, withVersionOf(plan, ids, &RollupRule::plan, period, note, [&](RollupRule& version) {
        version.weighting = rule.weighting;
        version.priorityFactor = rule.priorityFactor;
        version.mean = rule.mean;
        version.isCapped = rule.isCapped;
    }));
}

Result<Plan> setWeight(const Plan& plan, const IdSource& ids, const WeightOwner& owner, const Decimal& weight,
    const ChangeNote& note)
{
    return std::visit(
        [&](auto id) { return weighted(plan, withWeight(plan, ids, id, weight, note)); }, owner);
}

} // namespace core
