#include "core/scoring/rollup.h"

#include "core/scoring/mean_parts.h"

#include <set>
#include <unordered_set>

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
    void addChallenge(GoalScore& goal, const Challenge& challenge);
    std::vector<size_t> addSeriesOf(const std::vector<const Indicator*>& indicators);
    SeriesScore scoreOf(const Indicator& indicator, const Series& series) const;
    /// The own weight, where the rule of the year weighs by own weights.
    template <class T>
    Decimal weightOf(Id<T> owner) const
    {
        return score_.rule.weighting == Weighting::Custom ? weights_.of(owner) : Decimal(1);
    }
    Decimal weightOf(const Project& project) const
    {
        const bool weighsMore = score_.rule.weighting == Weighting::Priority && project.isPriority;
        return weighsMore ? score_.rule.priorityFactor : weightOf(project.id);
    }

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
    WeightsAsOf weights_;
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
    , weights_(plan, year)
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
    score_.rule = meanRuleAsOf(plan, period.id, year);
    score_.series.reserve(plan.table<Series>().size());
    if (grading_.scheme) {
        score_.scheme = grading_.scheme->id;
        score_.schemeName = grading_.scheme->name;
    }
}

SeriesScore Scorer::scoreOf(const Indicator& indicator, const Series& series) const
{
    SeriesScore scored;
    scored.rates = ratesOf(measures_, indicator, series, period_.firstYear, score_.year);
    scored.computed = computedGrade(grading_, scored.rates);
    scored.isTotal = series.isTotal;
    scored.weight = weightOf(indicator.id);
    const Value* value = scored.rates.actual.isSum ? nullptr : valueIn(measures_, series.id, score_.year);
    if (value) {
        scored.numerator = value->numerator;
        scored.denominator = value->denominator;
    }
    return scored;
}

std::vector<size_t> Scorer::addSeriesOf(const std::vector<const Indicator*>& indicators)
{
    std::vector<size_t> added;
    for (const Indicator* indicator : indicators)
        for (const Series* series : measures_.series.of(indicator->id)) {
            added.push_back(score_.series.size());
            score_.series.push_back(scoreOf(*indicator, *series));
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
        scored.weight = weightOf(*project);
        scored.mainGoal = placement->goal;
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

void Scorer::addChallenge(GoalScore& goal, const Challenge& challenge)
{
    ChallengeScore scored;
    scored.challenge = challenge.id;
    scored.number = challenge.number;
    scored.name = challenge.name;
    scored.weight = weightOf(challenge.id);
    scored.series = addSeriesOf(challengeIndicators_.of(challenge.id));
    append(goal.series, scored.series);
    goal.challenges.push_back(std::move(scored));
}

/// Makes the series of the goal, of its challenges and of the projects that have their main place here. Those
/// of 再掲 are joined in score(), because their main goal may come later.
void Scorer::addGoal(const Goal& goal)
{
    GoalScore scored;
    scored.goal = goal.id;
    scored.number = goal.number;
    scored.name = nameOf(goalNames_, goal.id);
    scored.weight = weightOf(goal.id);
    scored.series = addSeriesOf(goalIndicators_.of(goal.id));
    for (const Challenge* challenge : challenges_.of(goal.id))
        addChallenge(scored, *challenge);
    for (const Placement* placement : placements_) {
        const auto at = projectAt_.find(placement->project);
        if (placement->goal != goal.id || at == projectAt_.end())
            continue;
        scored.projects.push_back(at->second);
        for (ChallengeScore& challenge : scored.challenges)
            if (challenge.challenge == placement->challenge)
                challenge.projects.push_back(at->second);
        if (placement->isMain)
            score_.projects[at->second].series = addSeriesOf(projectIndicators_.of(placement->project));
        else
            ++scored.relisted;
    }
    score_.goals.push_back(std::move(scored));
}

/// Counts and means of a score whose series, projects and goals are there.
void count(Score& score)
{
    for (ProjectScore& project : score.projects)
        project.mean = meanOf(score.series, partOf(score, project), score.rule);
    score.goalSum = 0;
    std::set<size_t> projects;
    for (GoalScore& goal : score.goals) {
        for (ChallengeScore& challenge : goal.challenges) {
            challenge.grades = tallyOf(score.grades.counts, score.projects, challenge.projects);
            challenge.mean = meanOf(score.series, partOf(score, challenge), score.rule);
        }
        goal.grades = tallyOf(score.grades.counts, score.projects, goal.projects);
        goal.mean = meanOf(score.series, partOf(score, goal), score.rule);
        projects.insert(goal.projects.begin(), goal.projects.end());
        score.goalSum += goal.grades.all;
    }
    score.grades = tallyOf(score.grades.counts, score.projects, {projects.begin(), projects.end()});
    score.mean = meanOf(score.series, partOf(score), score.rule);
    score.relisted = score.goalSum - score.grades.all;
}

Score Scorer::score()
{
    addProjects();
    for (const Goal* goal : byRank(rowsOf(plan_, &Goal::plan, period_.id)))
        addGoal(*goal);
    for (GoalScore& goal : score_.goals)
        for (const size_t at : goal.projects)
            append(goal.series, score_.projects[at].series);
    score_.grades.counts = noneCounted(grading_);
    count(score_);
    return std::move(score_);
}

/// Takes out what is another department's alone.
void keepPartOf(Id<Department> department, Score& score)
{
    for (ProjectScore& project : score.projects) {
        project.entered = enteredBy(project.entered, department);
        std::erase_if(project.series, [&](size_t at) {
            const auto& owner = score.series[at].rates.indicator.department;
            return owner && *owner != department;
        });
    }
}

/// Keeps of a goal what is shown there.
void narrow(GoalScore& goal, const Score& score, const std::vector<const Placement*>& shown,
    bool countsGoalIndicators)
{
    std::unordered_set<Id<Project>> here;
    std::unordered_set<size_t> seriesHere;
    goal.relisted = 0;
    for (const Placement* placement : shown) {
        if (placement->goal != goal.goal)
            continue;
        here.insert(placement->project);
        goal.relisted += placement->isMain ? 0 : 1;
    }
    std::erase_if(goal.projects, [&](size_t at) { return !here.contains(score.projects[at].project); });
    for (const size_t at : goal.projects)
        seriesHere.insert(score.projects[at].series.begin(), score.projects[at].series.end());
    std::erase_if(goal.series, [&](size_t at) {
        return score.series[at].rates.indicator.project ? !seriesHere.contains(at) : !countsGoalIndicators;
    });
    for (ChallengeScore& challenge : goal.challenges) {
        std::erase_if(
            challenge.projects, [&](size_t at) { return !here.contains(score.projects[at].project); });
        if (!countsGoalIndicators)
            challenge.series.clear();
    }
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

Score narrowedTo(const Score& score, const std::vector<const Placement*>& shown, bool countsGoalIndicators,
    const std::optional<Id<Department>>& department)
{
    Score part = score;
    if (department)
        keepPartOf(*department, part);
    part.goals.clear();
    for (GoalScore goal : score.goals) {
        narrow(goal, part, shown, countsGoalIndicators);
        if (!goal.projects.empty())
            part.goals.push_back(std::move(goal));
    }
    count(part);
    return part;
}

} // namespace core
