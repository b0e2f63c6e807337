// The printed trail of a number: every input with its source, the formula, the rounding, the scheme and the
// outcome, step by step. On screen, on paper and in JSON from the same list.
#pragma once

#include "core/scoring/rollup.h"

namespace core {

enum class TrailStep {
    Formula, ///< Which formula counts and why.
    Actual, ///< The actual with its source.
    Sum, ///< Which years it adds up.
    Target, ///< The target in the version of the year, when it was decided and why.
    NumberOfTarget, ///< What a relative target comes down to; the internal number when asked for.
    Baseline,
    Path, ///< What the path expects by the year.
    Milestones, ///< Each with its due date, when it was reached, and whether in time.
    Achievement, ///< The equation, or why there is none; not where Difference or Change judge in its place.
    Difference,
    Change, ///< Better, unchanged or worse.
    Outcome, ///< 達成 or 未達成.
    Rounding,
    Scheme, ///< Which scheme grades the year, and since when.
    Tested, ///< What the scheme compares with its bands, where that is not the rate that counts.
    Grade, ///< Which band or condition gave the grade, or why there is none.
    Denominator, ///< Whether the value is part of averages.
};
template <>
struct Words<TrailStep> {
    static constexpr Word list[] = {
        {"formula", QT_TRANSLATE_NOOP("words", "Formula")},
        {"actual", QT_TRANSLATE_NOOP("words", "Actual value")},
        {"sum", QT_TRANSLATE_NOOP("words", "Sum over the years")},
        {"target", QT_TRANSLATE_NOOP("words", "Target")},
        {"target_number", QT_TRANSLATE_NOOP("words", "Number of the target")},
        {"baseline", QT_TRANSLATE_NOOP("words", "Baseline")},
        {"path", QT_TRANSLATE_NOOP("words", "Yearly path")},
        {"milestones", QT_TRANSLATE_NOOP("words", "Milestones")},
        {"rate", QT_TRANSLATE_NOOP("words", "Achievement rate")},
        {"difference", QT_TRANSLATE_NOOP("words", "Difference from the target")},
        {"change", QT_TRANSLATE_NOOP("words", "Change")},
        {"outcome", QT_TRANSLATE_NOOP("words", "Reached or missed")},
        {"rounding", QT_TRANSLATE_NOOP("words", "Rounding")},
        {"scheme", QT_TRANSLATE_NOOP("words", "Grade scheme")},
        {"tested", QT_TRANSLATE_NOOP("words", "Compared with the bands")},
        {"grade", QT_TRANSLATE_NOOP("words", "Computed grade")},
        {"denominator", QT_TRANSLATE_NOOP("words", "Denominator")},
    };
};

struct TrailLine {
    TrailStep step = TrailStep::Achievement;
    QString text; ///< One sentence.
};

/// In the order in which the number comes about; steps that say nothing are left out. The internal number
/// behind an arrow, a target's own tolerance, and the equations that they are put into, are among them only
/// with `showsInternal`.
std::vector<TrailLine> trailOf(
    const Plan& plan, const Score& score, const SeriesScore& series, bool showsInternal = false);

/// 「「流山市 R7」（令和7年度から、令和7年7月1日決定）」: the scheme that grades the year, since when, and
/// why; empty without a scheme.
QString explainedScheme(const Plan& plan, const Score& score);

} // namespace core
