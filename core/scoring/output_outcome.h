// Whether what was done (活動指標) led to what was wanted (成果指標): the four fields of a council's chart
// (domain §13.2, 5). A field says what happened side by side; it claims no cause.
#pragma once

#include "core/scoring/rollup.h"

namespace core {

/// Where a project stands.
enum class OutputOutcomeField {
    ReachedImproved,
    ReachedNotImproved, ///< 産出は達成だが成果は改善していない
    MissedImproved,
    MissedNotImproved,
};
template <>
struct Words<OutputOutcomeField> {
    static constexpr Word list[] = {
        {"reached_improved", QT_TRANSLATE_NOOP("words", "Activity reached, outcome improved")},
        {"reached_not_improved", QT_TRANSLATE_NOOP("words", "Activity reached, outcome not improved")},
        {"missed_improved", QT_TRANSLATE_NOOP("words", "Activity missed, outcome improved")},
        {"missed_not_improved", QT_TRANSLATE_NOOP("words", "Activity missed, outcome not improved")},
    };
};

/// An outcome against its baseline, in the good direction.
enum class OutcomeChange {
    Worse,
    Unchanged, ///< Within the indicator's tolerance.
    Improved, ///< Better; where a level is to be kept, within the tolerance of it.
};
template <>
struct Words<OutcomeChange> {
    static constexpr Word list[] = {
        {"worse", QT_TRANSLATE_NOOP("words", "Worse than the baseline")},
        {"unchanged", QT_TRANSLATE_NOOP("words", "Unchanged from the baseline")},
        {"improved", QT_TRANSLATE_NOOP("words", "Better than the baseline")},
    };
};

/// Why a project, or one series, is in no field.
enum class NoField {
    NoActivityIndicator,
    ActivityNotJudged, ///< No actual, no target, or a target that a person judges and has not.
    NoOutcomeIndicator,
    DirectionUnset,
    BaselineMissing,
    ActualMissing,
    SumOverYears, ///< A sum since the plan's first year has no baseline of one year.
};
template <>
struct Words<NoField> {
    static constexpr Word list[] = {
        {"no_activity_indicator", QT_TRANSLATE_NOOP("words", "No activity indicator")},
        {"activity_not_judged", QT_TRANSLATE_NOOP("words", "Activity neither reached nor missed")},
        {"no_outcome_indicator", QT_TRANSLATE_NOOP("words", "No outcome indicator")},
        {"direction_unset", QT_TRANSLATE_NOOP("words", "Direction not decided")},
        {"baseline_missing", QT_TRANSLATE_NOOP("words", "No baseline")},
        {"actual_missing", QT_TRANSLATE_NOOP("words", "No actual value")},
        {"sum_over_years", QT_TRANSLATE_NOOP("words", "Sum over years")},
    };
};

/// One series against its baseline, or why that cannot be said.
std::variant<NoField, OutcomeChange> changeFromBaseline(const SeriesRates& rates);

/// One project in its field.
struct OutputOutcome {
    size_t project = 0; ///< Position in Score::projects.
    std::optional<OutputOutcomeField> field;
    std::optional<NoField> reason; ///< Set exactly when `field` is not.
    /// Reached when every activity series that can be judged reached its target, so that one easy number does
    /// not stand for all; nullopt when none can.
    std::optional<bool> isOutputReached;
    /// The worst change among the outcome series that have one, for the same reason: one that got worse is
    /// not hidden by another.
    std::optional<OutcomeChange> outcome;
    /// Outcome series that got worse: positions in Score::series.
    std::vector<size_t> worsened;
    /// For the place in a chart: the lowest counting rate of the judged activity series and the lowest
    /// progress from the baseline of the outcome series, in percent. nullopt where there is no such rate.
    std::optional<Fraction> outputRate;
    std::optional<Fraction> outcomeProgress;
    bool operator==(const OutputOutcome&) const = default;
};

/// Every project once, in printed order. A 計 is left out.
std::vector<OutputOutcome> outputOutcomes(const Plan& plan, const Score& score);

} // namespace core
