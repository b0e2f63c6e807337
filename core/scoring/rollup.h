// The Score of one fiscal year: every series, every project, and the counts and averages of each goal and of
// the plan.
#pragma once

#include "core/scoring/grade.h"

namespace core {

/// One series of the year with its rates and the grade that the bands compute from the counting one.
struct SeriesScore {
    SeriesRates rates;
    ComputedGrade computed;
};

/// How many projects have a grade.
struct GradeCount {
    Id<Grade> grade;
    QString code;
    QString label;
    bool countsInDenominator = true;
    int count = 0;
    /// Share of the evaluated projects in percent, so that all shares of a tally add up to exactly 100.0
    /// (largest remainder). nullopt for a grade outside the denominator, and when nothing is evaluated.
    std::optional<Decimal> share;
};

/// Entered grades of a set of projects. The three denominators of domain §4.2: evaluated ≤ applicable ≤ all.
struct GradeTally {
    std::vector<GradeCount> counts; ///< Every grade of the year's scheme, best first, zeros too.
    int all = 0;
    int applicable
        = 0; ///< `all` without those whose grade stays out of the denominator (予定なし, 実績値なし).
    int evaluated = 0; ///< Those with a grade inside the denominator.
    int notGraded = 0;
    int partlyGraded = 0;
    int departmentsDiffer = 0;
    int otherScheme = 0; ///< Graded by a scheme that is not the year's: neither evaluated nor converted.
};

/// A series without a counting rate, and why.
struct LeftOut {
    size_t series = 0; ///< Position in Score::series.
    NoRate reason = NoRate::ActualMissing;
};

/// The arithmetic mean of counting rates; each series is one value, over 100 % and below 0 % as they are.
struct RateMean {
    std::optional<Fraction> percent; ///< nullopt when nothing counts (算定対象なし); never 0.
    int counted = 0; ///< The denominator of the mean.
    int applicable = 0; ///< `all` without 対象外, 設定になじまない and 調査年でない.
    int all = 0;
    std::vector<LeftOut> leftOut;
};

struct ProjectScore {
    Id<Project> project;
    QString number;
    QString name; ///< As of the year.
    EnteredGrade entered;
    std::vector<size_t> series; ///< Positions in Score::series.
};

struct GoalScore {
    Id<Goal> goal;
    QString number;
    QString name; ///< As of the year.
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
    std::vector<SeriesScore> series; ///< In printed order; a 再掲 project's at its main place.
    std::vector<ProjectScore> projects; ///< In printed order of the main places; each project once.
    std::vector<GoalScore> goals;
    GradeTally grades; ///< Of the plan: each project once.
    RateMean mean; ///< Of the plan: each series once.
    /// Sum of the goals' `grades.all`; exceeds `grades.all` by `relisted`, which the foot line of the summary
    /// says.
    int goalSum = 0;
    int relisted = 0;
};

/// The plan generation that contains `year` (or the nearest). Linear in the size of the plan.
Score scorePlan(const Plan& plan, FiscalYear year);

/// Shares of 100 that add up to exactly 100 at `decimals` (0 … 3): rounded down, then the largest remainders
/// are raised, the earlier one first. Empty when all counts are 0.
std::vector<Decimal> sharesOf(const std::vector<int>& counts, int decimals);

} // namespace core
