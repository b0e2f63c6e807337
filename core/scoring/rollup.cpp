#include "core/scoring/rollup.h"

#include <numeric>

namespace core {

namespace {

/// Makes one Score: the indexes of the plan are built once and asked for every goal and project.
class Scorer {
public:
    Scorer(const Plan& plan, const PlanPeriod& period, FiscalYear year);
    Score score();

private:
    void addProjects();
    void addGoal(const Goal& goal);
    std::vector<size_t> addSeriesOf(const std::vector<const Indicator*>& indicators);
    GradeTally tally(const std::vector<size_t>& projects) const;
    RateMean mean(const std::vector<size_t>& series) const;

    template <class V, class Owner>
    QString nameOf(const Grouped<V, Owner>& versions, Id<Owner> owner) const
    {
        const V* version = versionAsOf(versions.of(owner), score_.year, true);
        return version ? version->name : QString();
    }

    const Plan& plan_;
    const PlanPeriod& period_;
    Grading grading_;
    Evaluator countingEvaluator_ = Evaluator::Department;
    std::vector<const Placement*> placements_;
    Measures measures_;
    Grouped<Indicator, Goal> goalIndicators_;
    Grouped<Indicator, Challenge> challengeIndicators_;
    Grouped<Indicator, Project> projectIndicators_;
    Grouped<GoalVersion, Goal> goalNames_;
    Grouped<ProjectVersion, Project> projectNames_;
    Grouped<Challenge, Goal> challenges_;
    Grouped<Assignment, Project> assignments_;
    Grouped<Evaluation, Project> evaluations_;
    Grouped<Lineage, Project> lineagesOn_;
    Grouped<Lineage, Project> lineagesBack_;
    std::unordered_map<Id<Project>, size_t> projectAt_;
    Score score_;
};

Scorer::Scorer(const Plan& plan, const PlanPeriod& period, FiscalYear year)
    : plan_(plan)
    , period_(period)
    , grading_(gradingIn(plan, period.id, year))
    , placements_(printedOrder(plan, period.id))
    , measures_(plan)
    , goalIndicators_(plan.table<Indicator>(), &Indicator::goal)
    , challengeIndicators_(plan.table<Indicator>(), &Indicator::challenge)
    , projectIndicators_(plan.table<Indicator>(), &Indicator::project)
    , goalNames_(plan.table<GoalVersion>(), &GoalVersion::goal)
    , projectNames_(plan.table<ProjectVersion>(), &ProjectVersion::project)
    , challenges_(plan.table<Challenge>(), &Challenge::goal)
    , assignments_(plan.table<Assignment>(), &Assignment::project)
    , evaluations_(plan.table<Evaluation>(), &Evaluation::project)
    , lineagesOn_(plan.table<Lineage>(), &Lineage::earlier)
    , lineagesBack_(plan.table<Lineage>(), &Lineage::later)
{
    goalIndicators_.sortedBy(&Indicator::rank);
    challengeIndicators_.sortedBy(&Indicator::rank);
    projectIndicators_.sortedBy(&Indicator::rank);
    challenges_.sortedBy(&Challenge::rank);
    assignments_.sortedBy(&Assignment::rank);
    if (const FormUse* use = formUseAsOf(plan, period.id, year))
        countingEvaluator_ = use->countingEvaluator;
    score_.year = year;
    score_.period = period.id;
    score_.series.reserve(plan.table<Series>().size());
    if (grading_.scheme) {
        score_.scheme = grading_.scheme->id;
        score_.schemeName = grading_.scheme->name;
    }
}

std::vector<size_t> Scorer::addSeriesOf(const std::vector<const Indicator*>& indicators)
{
    std::vector<size_t> added;
    for (const Indicator* indicator : indicators)
        for (const Series* series : measures_.series.of(indicator->id)) {
            SeriesRates rates = ratesOf(measures_, *indicator, *series, period_.firstYear, score_.year);
            const ComputedGrade computed = computedGrade(grading_, rates.counting);
            added.push_back(score_.series.size());
            score_.series.push_back({std::move(rates), computed});
        }
    return added;
}

void Scorer::addProjects()
{
    for (const Placement* placement : placements_) {
        const Project* project = plan_.find(placement->project);
        if (!placement->isMain || !project
            || !isRunning(lineagesOn_.of(project->id), lineagesBack_.of(project->id), score_.year))
            continue;
        std::vector<const Evaluation*> sheets = evaluations_.of(project->id);
        std::erase_if(sheets, [this](const Evaluation* sheet) { return sheet->year != score_.year; });
        ProjectScore scored;
        scored.project = project->id;
        scored.number = project->number;
        scored.name = nameOf(projectNames_, project->id);
        scored.entered
            = enteredGrade(countingEvaluator_, inForce(assignments_.of(project->id), score_.year), sheets);
        projectAt_.emplace(project->id, score_.projects.size());
        score_.projects.push_back(std::move(scored));
    }
}

void append(std::vector<size_t>& all, const std::vector<size_t>& more)
{
    all.insert(all.end(), more.begin(), more.end());
}

/// Makes the series of the goal, of its challenges and of the projects that have their main place here. Those
/// of 再掲 are joined in score(), because their main goal may come later.
void Scorer::addGoal(const Goal& goal)
{
    GoalScore scored;
    scored.goal = goal.id;
    scored.number = goal.number;
    scored.name = nameOf(goalNames_, goal.id);
    scored.series = addSeriesOf(goalIndicators_.of(goal.id));
    for (const Challenge* challenge : challenges_.of(goal.id))
        append(scored.series, addSeriesOf(challengeIndicators_.of(challenge->id)));
    for (const Placement* placement : placements_) {
        const auto at = projectAt_.find(placement->project);
        if (placement->goal != goal.id || at == projectAt_.end())
            continue;
        scored.projects.push_back(at->second);
        if (placement->isMain)
            score_.projects[at->second].series = addSeriesOf(projectIndicators_.of(placement->project));
        else
            ++scored.relisted;
    }
    score_.goals.push_back(std::move(scored));
}

void countGrade(GradeTally& tally, Id<Grade> grade)
{
    const auto counted = std::find_if(tally.counts.begin(), tally.counts.end(),
        [grade](const GradeCount& count) { return count.grade == grade; });
    if (counted == tally.counts.end()) {
        ++tally.otherScheme;
        return;
    }
    ++counted->count;
    if (counted->countsInDenominator)
        ++tally.evaluated;
    else
        --tally.applicable;
}

void countWithout(GradeTally& tally, NoEnteredGrade reason)
{
    switch (reason) {
    case NoEnteredGrade::NotGraded:
        ++tally.notGraded;
        break;
    case NoEnteredGrade::PartlyGraded:
        ++tally.partlyGraded;
        break;
    case NoEnteredGrade::DepartmentsDiffer:
        ++tally.departmentsDiffer;
        break;
    }
}

void setShares(GradeTally& tally)
{
    std::vector<int> counts;
    for (const GradeCount& count : tally.counts)
        if (count.countsInDenominator)
            counts.push_back(count.count);
    const std::vector<Decimal> shares = sharesOf(counts, rateDecimals);
    auto share = shares.begin();
    for (GradeCount& count : tally.counts)
        if (count.countsInDenominator && share != shares.end())
            count.share = *share++;
}

GradeTally Scorer::tally(const std::vector<size_t>& projects) const
{
    GradeTally result;
    for (const Grade* grade : grading_.grades)
        result.counts.push_back(
            {grade->id, grade->code, grade->label, grade->countsInDenominator, 0, std::nullopt});
    result.all = result.applicable = int(projects.size());
    for (const size_t at : projects) {
        const EnteredGrade& entered = score_.projects[at].entered;
        if (entered.grade)
            countGrade(result, *entered.grade);
        else
            countWithout(result, *entered.reason);
    }
    setShares(result);
    return result;
}

/// Whether a value was to be expected at all: what no one could have entered is not counted as lacking.
bool isApplicable(const SeriesRates& rates)
{
    const auto reason = rates.actual.reading.missing();
    return reason != Missing::NotApplicable && reason != Missing::NoNumberSuits
        && reason != Missing::NotSurveyed;
}

RateMean Scorer::mean(const std::vector<size_t>& series) const
{
    RateMean result;
    std::vector<Fraction> counting;
    for (const size_t at : series) {
        const SeriesRates& rates = score_.series[at].rates;
        ++result.all;
        if (isApplicable(rates))
            ++result.applicable;
        if (const auto percent = percentOf(rates.counting))
            counting.push_back(*percent);
        else
            result.leftOut.push_back({at, std::get<NoRate>(rates.counting)});
    }
    result.counted = int(counting.size());
    result.percent = sumOf(counting).dividedBy(Fraction(result.counted));
    return result;
}

Score Scorer::score()
{
    addProjects();
    for (const Goal* goal : byRank(rowsOf(plan_, &Goal::plan, period_.id)))
        addGoal(*goal);
    for (GoalScore& goal : score_.goals) {
        for (const size_t at : goal.projects)
            append(goal.series, score_.projects[at].series);
        goal.grades = tally(goal.projects);
        goal.mean = mean(goal.series);
        score_.goalSum += goal.grades.all;
        score_.relisted += goal.relisted;
    }
    std::vector<size_t> everyProject(score_.projects.size());
    std::iota(everyProject.begin(), everyProject.end(), size_t(0));
    std::vector<size_t> everySeries(score_.series.size());
    std::iota(everySeries.begin(), everySeries.end(), size_t(0));
    score_.grades = tally(everyProject);
    score_.mean = mean(everySeries);
    return std::move(score_);
}

} // namespace

Score scorePlan(const Plan& plan, FiscalYear year)
{
    const PlanPeriod* period = planOf(plan, year);
    if (!period) {
        Score empty;
        empty.year = year;
        return empty;
    }
    return Scorer(plan, *period, year).score();
}

std::vector<Decimal> sharesOf(const std::vector<int>& counts, int decimals)
{
    Q_ASSERT(decimals >= 0 && decimals <= 3);
    const qint64 total = std::accumulate(counts.begin(), counts.end(), qint64(0));
    if (total == 0)
        return {};
    constexpr qint64 hundredAt[] = {100, 1'000, 10'000, 100'000};
    const qint64 whole = hundredAt[decimals];
    std::vector<qint64> units;
    std::vector<size_t> order(counts.size());
    std::iota(order.begin(), order.end(), size_t(0));
    for (const int count : counts)
        units.push_back(count * whole / total);
    std::stable_sort(order.begin(), order.end(),
        [&](size_t a, size_t b) { return counts[a] * whole % total > counts[b] * whole % total; });
    const qint64 lacking = whole - std::accumulate(units.begin(), units.end(), qint64(0));
    for (size_t i = 0; i < size_t(lacking); ++i)
        ++units[order[i]];
    std::vector<Decimal> shares;
    for (const qint64 unit : units)
        shares.push_back(Decimal(unit, decimals));
    return shares;
}

} // namespace core
