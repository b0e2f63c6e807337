// Counts and averages over some projects and series of a year.
#pragma once

#include "core/scoring/grade.h"

namespace core {

/// One series of the year with its rates and the grade that the bands compute from the counting one.
struct SeriesScore {
    SeriesRates rates;
    ComputedGrade computed;
};

struct ProjectScore {
    Id<Project> project;
    QString number;
    QString name; ///< As of the year.
    EnteredGrade entered;
    std::vector<size_t> series; ///< Positions in Score::series.
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

/// Every grade of the year's scheme, nothing counted yet.
std::vector<GradeCount> noneCounted(const Grading& grading);
/// The grades of the projects at `chosen`; `grades` says which there are, its counts and shares are not used.
GradeTally tallyOf(std::vector<GradeCount> grades, const std::vector<ProjectScore>& projects,
    const std::vector<size_t>& chosen);
/// The mean over the series at `chosen`.
RateMean meanOf(const std::vector<SeriesScore>& series, const std::vector<size_t>& chosen);

/// Shares of 100 that add up to exactly 100 at `decimals` (0 … 3): rounded down, then the largest remainders
/// are raised, the earlier one first. Empty when all counts are 0.
std::vector<Decimal> sharesOf(const std::vector<int>& counts, int decimals);

} // namespace core
