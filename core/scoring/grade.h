// Grades of a year: the one the scheme's bands compute from a rate, and the one that counts among those
// people entered.
#pragma once

#include "core/scoring/rate.h"

namespace core {

/// The scheme that grades one year of a plan generation, best grade first. `scheme` is null when none is
/// chosen.
struct Grading {
    const GradeScheme* scheme = nullptr;
    std::vector<const Grade*> grades;
    bool contains(Id<Grade> grade) const;
    /// Some grade has a band or a condition, so that grades can be computed.
    bool hasBands() const;
    /// How far off the baseline is still unchanged: the scheme's own, else the indicator's.
    Tolerance toleranceFor(const SeriesRates& rates) const;
};
Grading gradingIn(const Plan& plan, Id<PlanPeriod> period, FiscalYear year);

/// Whether the codes of a scheme are signs themselves (◎ ○ △ ×): a sign of ours beside 「○」 would say
/// another grade. One such code is enough, as a mark beside some of the grades only would seem to mean
/// something.
bool areSigns(const QStringList& codes);

/// The formula of what a scheme compares with its bands; nullopt where that is the rate that counts, or no
/// rate.
std::optional<RateFormula> formulaOf(TestedQuantity tested);

/// A grade without both ends is in words only: it has no band.
bool hasBand(const Grade& grade);
/// Exactly, ends included or not as the grade says. False for a grade without a band.
bool isInBand(const Grade& grade, const Fraction& percent);
/// 「80≦x<90」, 「x<60」; empty without a band.
QString printedBand(const Grade& grade);

/// Why a rate has no computed grade.
enum class NoGrade {
    NoScheme, ///< No scheme is chosen for the year.
    WordsOnly, ///< The scheme's grades are words without bands.
    NoRate, ///< There is no counting rate to compare.
    InNoBand, ///< The bands have a hole here (89.5 between 80–89 and 90–100). Never the nearest grade.
    InSeveralBands, ///< The bands overlap here.
    TargetMissed, ///< The rate is 100 % or more, but the target is missed: a grade would say it was met.
    ConditionUnknown, ///< A condition cannot be judged (no baseline, no number in the target …).
    PointsOnly, ///< The scheme grades sums of points, not single values.
};
template <>
struct Words<NoGrade> {
    static constexpr Word list[] = {
        {"no_scheme", QT_TRANSLATE_NOOP("words", "No grade scheme chosen")},
        {"words_only", QT_TRANSLATE_NOOP("words", "Grades without bands")},
        {"no_rate", QT_TRANSLATE_NOOP("words", "No rate")},
        {"in_no_band", QT_TRANSLATE_NOOP("words", "Rate in no band")},
        {"in_several_bands", QT_TRANSLATE_NOOP("words", "Rate in several bands")},
        {"target_missed", QT_TRANSLATE_NOOP("words", "Target missed")},
        {"condition_unknown", QT_TRANSLATE_NOOP("words", "Condition cannot be judged")},
        {"points_only", QT_TRANSLATE_NOOP("words", "Graded by points")},
    };
};

/// The grade whose band holds a rate, or why there is none.
struct ComputedGrade {
    std::optional<Id<Grade>> grade;
    std::optional<NoGrade> reason; ///< Set exactly when `grade` is not.
    std::optional<Fraction>
        tested; ///< The percent compared with the bands: exact, or rounded once as the scheme says.
};
/// Whether a condition holds; nullopt when that cannot be said. Better and worse than the baseline are meant
/// without a tolerance, unchanged with it, so that the order of the grades decides (長与町: A better, then B
/// within 10 %). A value that is not entered yet or being counted is not "missing" here: it is still to come.
std::optional<bool> holds(GradeCondition condition, const SeriesRates& rates, const Tolerance& tolerance);

/// The grade of a series: the first whose band holds the tested quantity and whose condition holds. Two bands
/// without conditions that both hold it are a fault of the scheme and give none, and so does a grade that
/// says that a missed target was met.
ComputedGrade computedGrade(const Grading& grading, const SeriesRates& rates);

/// Why no entered grade counts for a project.
enum class NoEnteredGrade {
    NotGraded, ///< Nobody whose grade counts has entered one.
    PartlyGraded, ///< Some departments have, others have not yet.
    DepartmentsDiffer ///< Several departments, different grades.
};
template <>
struct Words<NoEnteredGrade> {
    static constexpr Word list[] = {
        {"not_graded", QT_TRANSLATE_NOOP("words", "Not graded")},
        {"partly_graded", QT_TRANSLATE_NOOP("words", "Some departments have not graded")},
        {"departments_differ", QT_TRANSLATE_NOOP("words", "Departments differ")},
    };
};

/// One sheet whose grade counts, or would.
struct SheetGrade {
    std::optional<Id<Evaluation>> sheet; ///< nullopt: the department has no sheet yet.
    std::optional<Id<Department>> department;
    std::optional<Id<Grade>> grade;
};

/// What the sheets of a project say for one year.
struct EnteredGrade {
    Evaluator countingEvaluator = Evaluator::Department;
    std::optional<Id<Grade>> grade;
    std::optional<NoEnteredGrade> reason; ///< Set exactly when `grade` is not.
    std::vector<SheetGrade> sheets; ///< Of the counting evaluator, departments by rank.
};

/// `assignments` are the departments in charge in that year (by rank), `evaluations` those of the project and
/// year. The sheet of a department that is no longer in charge takes part only when it has a grade.
EnteredGrade enteredGrade(Evaluator countingEvaluator, const std::vector<const Assignment*>& assignments,
    const std::vector<const Evaluation*>& evaluations);

/// The same as one department sees it: where the departments grade, its own sheet alone; unchanged where
/// somebody else's grade counts.
EnteredGrade enteredBy(const EnteredGrade& entered, Id<Department> department);

} // namespace core
