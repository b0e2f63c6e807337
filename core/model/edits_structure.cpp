#include "core/model/edit_steps.h"

namespace core {

using namespace steps;

namespace {

constexpr int longestPlan = 30;
// The first plans for children are of the years after the Child Welfare Act (1947); no plan is made today
// that ends in another century.
constexpr int firstPlanYear = 1950;
constexpr int lastPlanYear = 2099;

/// One more than the largest whole number among the goals' numbers.
QString nextGoalNumber(const std::vector<const Goal*>& goals)
{
    int largest = 0;
    for (const Goal* goal : goals)
        largest = std::max(largest, comparable(goal->number).toInt());
    return QString::number(largest + 1);
}

/// What began with the plan goes on beginning with it: versions of `V` from `oldFirst` move to `newFirst`,
/// unless another version of the same thing
/// (`isSameThing`) stands in between. Otherwise a plan that is made to begin earlier would have no form and
/// no departments in its first year.
template <class V, class Belongs, class IsSameThing>
void beginWithPlan(
    Plan& plan, FiscalYear oldFirst, FiscalYear newFirst, Belongs belongs, IsSameThing isSameThing)
{
    const Table<V> rows = plan.table<V>();
    const FiscalYear low = std::min(oldFirst, newFirst);
    const FiscalYear high = std::max(oldFirst, newFirst);
    for (const V& row : rows) {
        if (row.fromYear != oldFirst || !belongs(row))
            continue;
        const bool isFree = std::none_of(rows.begin(), rows.end(), [&](const V& other) {
            return other.id != row.id && low <= other.fromYear && other.fromYear <= high
                && isSameThing(row, other);
        });
        if (!isFree)
            continue;
        V shifted = row;
        shifted.fromYear = newFirst;
        plan.put(std::move(shifted));
    }
}

bool isWeightIn(const Plan& plan, const Weight& row, Id<PlanPeriod> period)
{
    if (const Project* project = plan.find(row.project))
        return project->plan == period;
    if (const Indicator* indicator = plan.find(row.indicator)) {
        const PlanPeriod* own = planOf(plan, *indicator);
        return own && own->id == period;
    }
    const Challenge* challenge = plan.find(row.challenge);
    const Goal* goal = challenge ? plan.find(challenge->goal) : plan.find(row.goal);
    return goal && goal->plan == period;
}

void shiftFirstVersions(Plan& plan, Id<PlanPeriod> period, FiscalYear oldFirst, FiscalYear newFirst)
{
    const auto ofProject = [&](Id<Project> project) { return plan.find(project)->plan == period; };
    beginWithPlan<GoalVersion>(
        plan, oldFirst, newFirst, [&](const auto& row) { return plan.find(row.goal)->plan == period; },
        [](const auto& a, const auto& b) { return a.goal == b.goal; });
    beginWithPlan<ProjectVersion>(
        plan, oldFirst, newFirst, [&](const auto& row) { return ofProject(row.project); },
        [](const auto& a, const auto& b) { return a.project == b.project; });
    beginWithPlan<Assignment>(
        plan, oldFirst, newFirst,
        [&](const auto& row) {
            return ofProject(row.project) && (!row.throughYear || newFirst <= *row.throughYear);
        },
        [](const auto& a, const auto& b) { return a.project == b.project && a.department == b.department; });
    const auto ofPlan = [&](const auto& row) { return row.plan == period; };
    const auto isSamePlan = [](const auto& a, const auto& b) { return a.plan == b.plan; };
    beginWithPlan<SchemeUse>(plan, oldFirst, newFirst, ofPlan, isSamePlan);
    beginWithPlan<FormUse>(plan, oldFirst, newFirst, ofPlan, isSamePlan);
    beginWithPlan<RollupRule>(plan, oldFirst, newFirst, ofPlan, isSamePlan);
    const auto ownerOf
        = [](const Weight& row) { return std::tie(row.goal, row.challenge, row.project, row.indicator); };
    beginWithPlan<Weight>(
        plan, oldFirst, newFirst, [&](const Weight& row) { return isWeightIn(plan, row, period); },
        [&](const Weight& a, const Weight& b) { return ownerOf(a) == ownerOf(b); });
}

/// The earliest sheet of the plan that would lie outside the years; null when there is none.
const Evaluation* sheetOutside(const Plan& plan, Id<PlanPeriod> period, FiscalYear first, FiscalYear last)
{
    const Evaluation* found = nullptr;
    for (const Evaluation& sheet : plan.table<Evaluation>()) {
        if (first <= sheet.year && sheet.year <= last)
            continue;
        const Project* project = plan.find(sheet.project);
        if (project && project->plan == period && (!found || sheet.year < found->year))
            found = &sheet;
    }
    return found;
}

} // namespace

Result<void> checkPlanYears(const QString& title, FiscalYear first, FiscalYear last)
{
    for (const FiscalYear year : {first, last})
        if (year.year < firstPlanYear || lastPlanYear < year.year)
            return Refusal{sentence("edits",
                "The years of “%1” were not set because %2 cannot be a year of a plan; give years from %3 to "
                "%4.")
                               .arg(title, printed(year), QString::number(firstPlanYear),
                                   QString::number(lastPlanYear))};
    if (last < first)
        return Refusal{sentence("edits",
            "The years of “%1” were not set because its last year %2 comes before its first year %3. Change "
            "one of them.")
                           .arg(title, printed(last), printed(first))};
    if (last.year - first.year >= longestPlan)
        return Refusal{sentence("edits",
            "The years of “%1” were not set because it would run for more than %2 years. Give an earlier "
            "last year.")
                           .arg(title, QString::number(longestPlan))};
    return {};
}

Result<Plan> addPlanPeriod(const Plan& plan, const IdSource& ids, PlanPeriod period)
{
    period.title = cleanName(period.title);
    if (period.title.isEmpty())
        return Refusal{sentence(
            "edits", "The plan was not added because it has no title. Type its title and try again.")};
    if (const Result<void> valid = checkPlanYears(period.title, period.firstYear, period.lastYear); !valid)
        return valid.refusal();
    if (period.id.isNull())
        period.id = newId<PlanPeriod>(ids);
    Plan result = plan;
    putAtEnd(result, std::move(period), allByRank<PlanPeriod>(plan));
    return checked(plan, std::move(result));
}

Result<Plan> setPlanYears(
    const Plan& plan, Id<PlanPeriod> period, FiscalYear first, FiscalYear last, const QString& origin)
{
    const PlanPeriod* old = plan.find(period);
    if (!old)
        return gone<PlanPeriod>();
    if (const Result<void> valid = checkPlanYears(old->title, first, last); !valid)
        return valid.refusal();
    if (const Evaluation* sheet = sheetOutside(plan, period, first, last))
        return Refusal{sentence("edits",
            "The years of “%1” were not changed because the sheet “%2” would fall outside. Choose years that "
            "include %3, or remove that sheet.")
                           .arg(old->title, sheetName(plan, keyOf(*sheet)), printed(sheet->year))};
    PlanPeriod changed = *old;
    changed.firstYear = first;
    changed.lastYear = last;
    changed.yearsOrigin = cleanName(origin);
    Plan result = plan;
    if (old->firstYear != first)
        shiftFirstVersions(result, period, old->firstYear, first);
    result.put(std::move(changed));
    return checked(plan, std::move(result));
}

Result<Plan> addGoal(const Plan& plan, const IdSource& ids, Id<PlanPeriod> period, const QString& name)
{
    const PlanPeriod* owner = plan.find(period);
    if (!owner)
        return gone<PlanPeriod>();
    const QString clean = cleanName(name);
    if (clean.isEmpty())
        return Refusal{sentence(
            "edits", "No goal was added to “%1” because its name is empty. Type a name and try again.")
                           .arg(owner->title)};
    const auto siblings = byRank(rowsOf(plan, &Goal::plan, period));
    const Goal goal{newId<Goal>(ids), period, 0, nextGoalNumber(siblings)};
    Plan result = plan;
    putAtEnd(result, goal, siblings);
    result.put(GoalVersion{newId<GoalVersion>(ids), goal.id, owner->firstYear, clean, {}, {}});
    return result;
}

Result<Plan> renameGoal(
    const Plan& plan, const IdSource& ids, Id<Goal> goal, const QString& name, const ChangeNote& note)
{
    return renamed(plan, ids, &GoalVersion::goal, goal, name, note);
}

Result<Plan> addChallenge(
    const Plan& plan, const IdSource& ids, Id<Goal> goal, const QString& number, const QString& name)
{
    if (!plan.find(goal))
        return gone<Goal>();
    const Challenge challenge{newId<Challenge>(ids), goal, 0, cleanName(number), cleanName(name)};
    if (challenge.number.isEmpty() && challenge.name.isEmpty())
        return Refusal{sentence(
            "edits", "Nothing was added to “%1” because neither number nor name is given. Type one of them.")
                           .arg(nameOf(plan, goal))};
    if (const Result<void> free = checkNumber<Challenge>(plan, &Challenge::goal, goal, challenge.number, {});
        !free)
        return free.refusal();
    Plan result = plan;
    putAtEnd(result, challenge, byRank(rowsOf(plan, &Challenge::goal, goal)));
    return result;
}

Result<Plan> moveGoal(const Plan& plan, Id<Goal> goal, int step)
{
    const Goal* row = plan.find(goal);
    if (!row)
        return gone<Goal>();
    return moved(plan, *row, byRank(rowsOf(plan, &Goal::plan, row->plan)), step);
}

Result<Plan> moveChallenge(const Plan& plan, Id<Challenge> challenge, int step)
{
    const Challenge* row = plan.find(challenge);
    if (!row)
        return gone<Challenge>();
    return moved(plan, *row, byRank(rowsOf(plan, &Challenge::goal, row->goal)), step);
}

} // namespace core
