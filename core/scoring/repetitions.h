// What a year's sheets repeat from the year before: the same grade, the same text. Written anew every year, a
// sheet that never changes says nothing.
#pragma once

#include "core/scoring/graded_sheets.h"

namespace core {

/// How much of one department's sheets, or of all, repeats last year's.
struct Repetition {
    std::optional<Id<Department>> department;
    QString name; ///< As of the year; empty for all, and for no department.
    /// Sheets whose grade counts and that were graded by the same scheme last year: grades of two schemes are
    /// not comparable.
    int gradesCompared = 0;
    int sameGrade = 0;
    int textsCompared = 0; ///< Items in the evaluator's own words that were answered in both years.
    int sameText = 0;

    /// Exact percent; nullopt when nothing could be compared.
    std::optional<Fraction> sameGradeShare() const;
    std::optional<Fraction> sameTextShare() const;
    bool operator==(const Repetition&) const = default;
};

/// One sheet that repeats texts of last year's.
struct RepeatedTexts {
    Id<Evaluation> sheet;
    size_t project = 0; ///< Position in Score::projects.
    std::optional<Id<Department>> department;
    std::vector<Id<FormItem>> items; ///< Which, in the order of the form.
    bool operator==(const RepeatedTexts&) const = default;
};

struct Repetitions {
    Repetition all;
    std::vector<Repetition> departments; ///< Those with something to compare, in the order of departments.
    std::vector<RepeatedTexts> texts; ///< In printed order.
};

/// Each sheet is compared with the one that it continues (continuedSheet() in edits.h). Texts are compared by
/// the key of their item, without white space and width of characters: what is only wrapped otherwise is the
/// same. Items of kind Text, and the reason of the grade; a Carried item repeats last year's because it has
/// to.
Repetitions repetitions(const Plan& plan, const Score& score);

} // namespace core
