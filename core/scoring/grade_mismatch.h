// How far each entered grade lies from the one that the project's numbers give: the list a council asks for
// so that graders do not drift (domain §13.2, 3).
#pragma once

#include "core/scoring/graded_sheets.h"

namespace core {

/// An entered grade beside the computed ones.
struct GradeComparison {
    GradedSheet sheet;
    /// The computed grade of a project: that of its outcome indicators, because what came of the work is what
    /// the grade is about; where none of them has a computed grade (surveyed in other years), that of its
    /// activity indicators, so that five years without a survey do not silence the check. A 計 is left out,
    /// and so is what belongs to another department than the sheet's.
    IndicatorKind comparedWith = IndicatorKind::Outcome;
    std::vector<size_t> series; ///< The series compared with: positions in Score::series.
    /// Several series may have several grades: from the best to the worst of them. No average is made of
    /// grades.
    Id<Grade> best;
    Id<Grade> worst; ///< The same as `best` when all agree.
    /// Grades between the entered one and the nearest computed one: positive when the entered one is better
    /// (lenient), negative when it is worse (strict), 0 inside the range. Counted in GradeOrder.
    int distance = 0;
    /// The rate that was compared with the bands, as printed, when all of `series` have the same one.
    std::optional<Decimal> rate;

    bool differs() const { return distance != 0; }
    bool operator==(const GradeComparison&) const = default;
};

/// Why an entered grade is compared with nothing.
enum class NotCompared {
    NoIndicator, ///< The project has no indicator of this department.
    NoComputedGrade, ///< None of them has a computed grade.
    ComputedOutsideOrder, ///< The computed grade stays out of the denominator.
    EnteredOutsideOrder, ///< The entered grade does (予定なし).
    OtherScheme, ///< The entered grade is not one of the year's scheme.
};
template <>
struct Words<NotCompared> {
    static constexpr Word list[] = {
        {"no_indicator", QT_TRANSLATE_NOOP("words", "No indicator")},
        {"no_computed_grade", QT_TRANSLATE_NOOP("words", "No computed grade")},
        {"computed_outside_order", QT_TRANSLATE_NOOP("words", "Computed grade outside the order")},
        {"entered_outside_order", QT_TRANSLATE_NOOP("words", "Entered grade outside the order")},
        {"other_scheme", QT_TRANSLATE_NOOP("words", "Grade of another scheme")},
    };
};

struct SheetNotCompared {
    GradedSheet sheet;
    NotCompared why = NotCompared::NoIndicator;
    std::optional<NoGrade> noGrade; ///< NoComputedGrade: the first series' reason, outcomes first.
    bool operator==(const SheetNotCompared&) const = default;
};

/// Every graded sheet is in exactly one of the two lists.
struct GradeMismatches {
    /// Largest distance first, lenient before strict, then in printed order; those without a difference are
    /// at the end.
    std::vector<GradeComparison> compared;
    std::vector<SheetNotCompared> notCompared; ///< In printed order.

    /// How many of `compared` differ.
    int differing() const;
};
GradeMismatches gradeMismatches(const Plan& plan, const Score& score);

} // namespace core
