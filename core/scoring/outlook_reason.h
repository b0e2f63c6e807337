// Why a part of the outlook of a series cannot be given: said, never guessed.
#pragma once

#include "core/model/fields.h"

#include <variant>

namespace core {

/// Why a part of the outlook cannot be given. Nothing is guessed.
enum class NoOutlook {
    DirectionUnset, ///< The officer has not said which way is better: nothing is judged (case O-4).
    KeepRule, ///< 維持: judged by its tolerance; there is no way to go.
    NoTarget, ///< No target is in force.
    YearlyTargetMissing, ///< Yearly targets that add up: a year has none.
    TargetWithoutNumber, ///< ↑, 「割合の増加」, 「継続」 … without an internal number.
    TargetIsRange, ///< 20～25: no single number to go to.
    TargetIsRelative, ///< 県平均+5, 前年度比+5%: its number moves with another.
    TargetYearIsNow, ///< The target year is this year: no year is left.
    TargetYearPast, ///< The last target year is over.
    TargetReached, ///< Nothing more is required.
    NoBaseline, ///< No baseline, or a baseline without a number.
    NoBaselineYear, ///< The source does not say when the path begins.
    BaselineEqualsTarget, ///< No way to go: asks for the keep rule.
    TargetBehindBaseline, ///< The way goes to the worse side.
    ActualMissing, ///< The actual is missing; its reading says why.
    SumIncomplete, ///< A year of a sum is missing.
    TooFewPoints, ///< Fewer than three known values.
    NotAShare, ///< The unit is not %, or the value lies outside 0 … 100: no survey margin.
    NoSampleSize, ///< Nobody has said how many answered.
    ShareAtTheEnd, ///< 0 % or 100 %: the margin's formula says nothing there.
};
template <>
struct Words<NoOutlook> {
    static constexpr Word list[] = {
        {"direction_unset", QT_TRANSLATE_NOOP("words", "Direction not decided")},
        {"keep_rule", QT_TRANSLATE_NOOP("words", "To be kept: no path")},
        {"no_target", QT_TRANSLATE_NOOP("words", "No target")},
        {"yearly_target_missing", QT_TRANSLATE_NOOP("words", "A yearly target is missing")},
        {"target_without_number", QT_TRANSLATE_NOOP("words", "Target without a number")},
        {"target_is_range", QT_TRANSLATE_NOOP("words", "Target is a range")},
        {"target_is_relative", QT_TRANSLATE_NOOP("words", "Target moves with another number")},
        {"target_year_is_now", QT_TRANSLATE_NOOP("words", "The target year is this year")},
        {"target_year_past", QT_TRANSLATE_NOOP("words", "The target year is past")},
        {"target_reached", QT_TRANSLATE_NOOP("words", "The target is reached already")},
        {"no_baseline", QT_TRANSLATE_NOOP("words", "No baseline")},
        {"no_baseline_year", QT_TRANSLATE_NOOP("words", "Year of the baseline not known")},
        {"baseline_equals_target", QT_TRANSLATE_NOOP("words", "Baseline equals target")},
        {"target_behind_baseline", QT_TRANSLATE_NOOP("words", "Target is worse than the baseline")},
        {"actual_missing", QT_TRANSLATE_NOOP("words", "No actual value")},
        {"sum_incomplete", QT_TRANSLATE_NOOP("words", "A year of the sum is missing")},
        {"too_few_points", QT_TRANSLATE_NOOP("words", "Fewer than three known values")},
        {"not_a_share", QT_TRANSLATE_NOOP("words", "Not a percentage from 0 to 100")},
        {"no_sample_size", QT_TRANSLATE_NOOP("words", "Sample size not known")},
        {"share_at_the_end", QT_TRANSLATE_NOOP("words", "No margin at 0% and 100%")},
    };
};

/// A part of the outlook, or the reason why it cannot be given.
template <class T>
using OutlookPart = std::variant<NoOutlook, T>;

/// nullptr when the part is given.
template <class T>
const NoOutlook* reasonOf(const OutlookPart<T>& part)
{
    return std::get_if<NoOutlook>(&part);
}

} // namespace core
