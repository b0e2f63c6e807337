// The Score of one fiscal year: every series, every project, and the counts and averages of each goal and of
// the plan.
#pragma once

#include "core/scoring/tally.h"

namespace core {

struct ChallengeScore {
    Id<Challenge> challenge;
    QString number;
    QString name;
    Decimal weight = 1; ///< Its own, by the rule of the year.
    std::vector<size_t> projects; ///< Positions in Score::projects as printed here, 再掲 included.
    std::vector<size_t> series; ///< Its own indicators' only.
    GradeTally grades;
    RateMean mean; ///< Of its indicators and projects.
};

struct GoalScore {
    Id<Goal> goal;
    QString number;
    QString name; ///< As of the year.
    Decimal weight = 1; ///< Its own, by the rule of the year; counts in the mean of the plan.
    std::vector<ChallengeScore> challenges; ///< By rank, empty ones too.
    std::vector<size_t> projects; ///< Positions in Score::projects as printed under this goal, 再掲 included.
    int relisted = 0; ///< How many of them are 再掲.
    std::vector<size_t> series; ///< Of the goal, its challenges and `projects`; each once.
    GradeTally grades;
    RateMean mean;
};

/// What the numbers say for one year of one plan generation. Holds ids and small values, no pointers into the
/// Plan.
struct Score {
    FiscalYear year;
    std::optional<Id<PlanPeriod>> period; ///< nullopt: the file has no plan.
    std::optional<Id<GradeScheme>> scheme;
    QString schemeName;
    MeanRule rule; ///< How the year's rates are averaged.
    std::vector<SeriesScore> series; ///< In printed order; a 再掲 project's at its main place.
    std::vector<ProjectScore> projects; ///< In printed order of the main places; each project once.
    std::vector<GoalScore> goals;
    GradeTally grades; ///< Of the plan: each project once.
    /// Of the plan: each value once. As a mean of means it is not the mean of the goals' means where there
    /// are 再掲: in it each goal has those projects only that have their main place there (of a part of the
    /// plan that does not show it: the first place that it shows).
    RateMean mean;
    /// Sum of the goals' `grades.all`; exceeds `grades.all` by `relisted`, which the foot line of the summary
    /// says.
    int goalSum = 0;
    int relisted = 0;
};

/// The plan generation that contains `year` (or the nearest). Linear in the size of the plan.
Score scorePlan(const Plan& plan, FiscalYear year);

/// The same year counted over some places of its projects only: in each goal those in `shown`, in the total
/// each project once. Goals without any are left out. Indicators of a goal or a challenge speak of the whole
/// goal and count only with `countsGoalIndicators`. With a department, what is another department's alone
/// does not count: its indicators and, where the departments grade, its grades. The lists of series and
/// projects stay whole, so that positions hold.
Score narrowedTo(const Score& score, const std::vector<const Placement*>& shown, bool countsGoalIndicators,
    const std::optional<Id<Department>>& department = std::nullopt);

} // namespace core
