// Counts of the grades of some projects of a year.
#pragma once

#include "core/scoring/mean.h"

namespace core {

struct ProjectScore {
    Id<Project> project;
    QString number;
    QString name; ///< As of the year.
    EnteredGrade entered;
    std::vector<size_t> series; ///< Positions in Score::series.
    Decimal weight = 1; ///< Its own, by the rule of the year.
    Id<Goal> mainGoal; ///< Elsewhere it is 再掲.
    RateMean mean; ///< Of its series.
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

    /// Of all grades, best first.
    QStringList codes() const;
};

/// Every grade of the year's scheme, nothing counted yet.
std::vector<GradeCount> noneCounted(const Grading& grading);
/// The grades of the projects at `chosen`; `grades` says which there are, its counts and shares are not used.
GradeTally tallyOf(std::vector<GradeCount> grades, const std::vector<ProjectScore>& projects,
    const std::vector<size_t>& chosen);
/// Shares of 100 that add up to exactly 100 at `decimals` (0 … 3): rounded down, then the largest remainders
/// are raised, the earlier one first. Empty when all counts are 0.
std::vector<Decimal> sharesOf(const std::vector<int>& counts, int decimals);

} // namespace core
