// Where a grade scheme cannot work: values that no grade holds, values that two grades hold, and what is said
// twice or not at all; each with an example.
#pragma once

#include "core/scoring/grade.h"
#include "core/scoring/tested_axis.h"

namespace core {

enum class SchemeFaultKind {
    NoBands, ///< A quantity is to be tested, but no grade has a band.
    BandsUntested, ///< Grades have bands, but nothing is tested.
    Hole, ///< Values between (for points also outside) the bands are in none.
    Over100Uncovered,
    NegativeUncovered,
    ConditionsUncovered, ///< The conditions together leave a case out.
    Overlap, ///< Two bands hold the same value.
    MissingUncovered, ///< No grade is meant for 実績値なし.
    SeveralDefaults,
    SameShape, ///< Two grades were given one shape: in grey only their letters tell them apart.
};
template <>
struct Words<SchemeFaultKind> {
    static constexpr Word list[] = {
        {"no_bands", QT_TRANSLATE_NOOP("words", "No bands to compare with")},
        {"bands_untested", QT_TRANSLATE_NOOP("words", "Bands that nothing is compared with")},
        {"hole", QT_TRANSLATE_NOOP("words", "Hole between the bands")},
        {"over_100_uncovered", QT_TRANSLATE_NOOP("words", "Over 100 % in no band")},
        {"negative_uncovered", QT_TRANSLATE_NOOP("words", "Negative values in no band")},
        {"conditions_uncovered", QT_TRANSLATE_NOOP("words", "Conditions leave a case out")},
        {"overlap", QT_TRANSLATE_NOOP("words", "Bands overlap")},
        {"missing_uncovered", QT_TRANSLATE_NOOP("words", "No grade for a missing value")},
        {"several_defaults", QT_TRANSLATE_NOOP("words", "Several default grades")},
        {"same_shape", QT_TRANSLATE_NOOP("words", "Grades with the same shape")},
    };
};

/// One thing that a scheme leaves open or says twice.
struct SchemeFault {
    SchemeFaultKind kind = SchemeFaultKind::Hole;
    std::optional<Interval> interval = {}; ///< Hole, Over100Uncovered, NegativeUncovered, Overlap.
    /// A value in `interval` as it is tested: at the scheme's precision.
    std::optional<Decimal> example = {};
    std::vector<Id<Grade>> grades
        = {}; ///< Overlap, BandsUntested, SeveralDefaults, SameShape: which, best first.
    /// A hole that is there only in some cases: what holds in one of them; empty = in all.
    std::vector<GradeCondition> situation = {};
    /// Where it is obvious, one grade as it would have to be for this fault to go away.
    std::optional<Grade> proposal = {};
    QString sentence = {};
    QString advice = {}; ///< One sentence that says what to do: the proposal, or the choice there is.
};

/// The faults of a scheme, `grades` best first as in Grading: what does not fit together, then holes and
/// overlaps from the lowest value up, then the rest. None when nothing is graded (no grades).
///
/// What counts as covered: a grade holds a value when the value lies in its band and its condition holds; one
/// without a band holds every value for which its condition does. A grade with neither is given by a person
/// only and covers no value, but serves for missing ones (R7's D). What is compared with target and baseline
/// falls into nine cases (better than, at or behind the target; better than, like or worse than the
/// baseline): together the grades must hold all nine everywhere on the line, or without bands all nine at
/// once, so that S 目標超, A 基準超, B 同水準, C 下落 has no hole. Several grades with conditions may hold
/// the same value, since the best that holds counts; two bands without a condition may not. A further
/// condition in words does not open a hole: a person decides there between this grade and the next. The case
/// that there is no target or baseline to compare with is not looked at: that is a finding about the
/// indicator.
std::vector<SchemeFault> lint(const GradeScheme& scheme, const std::vector<const Grade*>& grades);

} // namespace core
