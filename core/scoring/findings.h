// What is still missing or contradictory for one fiscal year: the list before printing (check).
#pragma once

#include "core/model/records.h"
#include "core/scoring/rollup.h"

namespace core {

enum class FindingKind {
    NoPlan,
    NoScheme,
    NoForm,
    DirectionUnset,
    UnitUnset,
    TargetMissing,
    ActualMissing,
    SumIncomplete,
    TargetBehindBaseline,
    RateInNoBand,
    RateInSeveralBands,
    SheetNotStarted,
    ItemEmpty,
    GradeMissing,
    ReasonMissing,
    DepartmentsDiffer,
    GradeOfOtherScheme,
    SameAsLastYear,
    JumpOfTen,
    UnitDiffers,
    TotalDiffers,
    RatioDiffers,
    RatioHalfGiven,
    TargetYearPast,
    SourceMissing,
    BaselineMissing,
    TargetTooEasy,
    TargetBehindLastYear,
};
template <>
struct Words<FindingKind> {
    static constexpr Word list[] = {
        {"no_plan", QT_TRANSLATE_NOOP("words", "No plan")},
        {"no_scheme", QT_TRANSLATE_NOOP("words", "No grade scheme chosen")},
        {"no_form", QT_TRANSLATE_NOOP("words", "No sheet form chosen")},
        {"direction_unset", QT_TRANSLATE_NOOP("words", "Direction not decided")},
        {"unit_unset", QT_TRANSLATE_NOOP("words", "No unit")},
        {"target_missing", QT_TRANSLATE_NOOP("words", "No target")},
        {"actual_missing", QT_TRANSLATE_NOOP("words", "No actual value")},
        {"sum_incomplete", QT_TRANSLATE_NOOP("words", "A year of the sum is missing")},
        {"target_behind_baseline", QT_TRANSLATE_NOOP("words", "Target is worse than the baseline")},
        {"rate_in_no_band", QT_TRANSLATE_NOOP("words", "Rate in no band")},
        {"rate_in_several_bands", QT_TRANSLATE_NOOP("words", "Rate in several bands")},
        {"sheet_not_started", QT_TRANSLATE_NOOP("words", "Sheet not started")},
        {"item_empty", QT_TRANSLATE_NOOP("words", "Required item empty")},
        {"grade_missing", QT_TRANSLATE_NOOP("words", "Not graded")},
        {"reason_missing", QT_TRANSLATE_NOOP("words", "Reason of the grade missing")},
        {"departments_differ", QT_TRANSLATE_NOOP("words", "Departments differ")},
        {"grade_of_other_scheme", QT_TRANSLATE_NOOP("words", "Grade of another scheme")},
        {"same_as_last_year", QT_TRANSLATE_NOOP("words", "Same value as last year")},
        {"jump_of_ten", QT_TRANSLATE_NOOP("words", "Jump by a power of ten")},
        {"unit_differs", QT_TRANSLATE_NOOP("words", "Unit differs")},
        {"total_differs", QT_TRANSLATE_NOOP("words", "Parts do not add up to the total")},
        {"ratio_differs", QT_TRANSLATE_NOOP("words", "Value is not numerator ÷ denominator")},
        {"ratio_half_given", QT_TRANSLATE_NOOP("words", "Numerator or denominator missing")},
        {"target_year_past", QT_TRANSLATE_NOOP("words", "The target year is past")},
        {"source_missing", QT_TRANSLATE_NOOP("words", "No source")},
        {"baseline_missing", QT_TRANSLATE_NOOP("words", "No baseline")},
        {"target_too_easy", QT_TRANSLATE_NOOP("words", "Target met by 150% or more twice")},
        {"target_behind_last_year", QT_TRANSLATE_NOOP("words", "Target is worse than last year's actual")},
    };
};

/// One thing to look at, as a sentence that names the record.
struct Finding {
    FindingKind kind = FindingKind::NoPlan;
    RecordRef record; ///< Where it is put right: a series, an indicator, a sheet (its project while it does
                      ///< not exist) …
    std::optional<Missing> missing; ///< ActualMissing: by which reason.
    QString sentence;
    /// Worth a look, but nothing is lacking (no unit, 把握不能).
    bool isNotice = false;
    QString project = {}; ///< Number and name with which the sentence begins; empty when it is about none.
};

/// Plan first, then goal by goal and project by project in printed order; a 再掲 project once. Values that
/// are missing for a good reason (調査年でない, 対象外, 設定になじまない) are no findings. What casts doubt
/// on a figure (quality.h) follows what its series lacks. Linear in the size of the plan.
std::vector<Finding> findings(const Plan& plan, FiscalYear year);
std::vector<Finding> findings(const Plan& plan, const Score& score);

} // namespace core
