// Departments as graders beside each other: how lenient, how much in the middle, and where the same rate got
// different grades (domain §0, 7 and §13.2, 3; acceptance feature 12).
#pragma once

#include "core/scoring/grade_mismatch.h"

namespace core {

/// How far one department's grades lie from the computed ones.
struct Leniency {
    std::optional<Id<Department>> department; ///< nullopt: sheets that belong to no department.
    QString name; ///< As of the year; empty for no department.
    /// Mean of GradeComparison::distance in grades: positive = lenient. Grades are an order, so this says
    /// which way a department leans, not by how much it is better.
    Fraction mean;
    int compared = 0; ///< The denominator of the mean; at least 1.
    int lenient = 0; ///< Better than computed.
    int strict = 0; ///< Worse than computed.
    bool operator==(const Leniency&) const = default;
};
/// The most lenient first; equals in the order of departments. Departments of which nothing could be compared
/// are not in it.
std::vector<Leniency> leniencyByDepartment(
    const Plan& plan, const Score& score, const GradeMismatches& mismatches);

/// Sheets that have the same rate on paper, but not the same grade in every department.
struct SameRateOtherGrade {
    Decimal rate; ///< Percent, rounded as printed.
    std::vector<size_t> compared; ///< All sheets with this rate: positions in GradeMismatches::compared.
    qint64 pairs = 0; ///< Pairs of sheets of two departments with different grades; at least 1.
    bool operator==(const SameRateOtherGrade&) const = default;
};
/// The highest rate first. A sheet that is compared with several different rates is not in it. Grouped,
/// because thirty sheets at 100 % make hundreds of pairs.
std::vector<SameRateOtherGrade> sameRateOtherGrades(const GradeMismatches& mismatches);

struct GradeShare {
    Id<Grade> grade;
    int count = 0;
    /// Percent; all of one spread add up to exactly 100.0 (largest remainder). nullopt when nothing is
    /// graded.
    std::optional<Decimal> share;
    bool operator==(const GradeShare&) const = default;
};

/// How the grades of one department, or of all, are spread.
struct GradeSpread {
    std::optional<Id<Department>> department;
    QString name; ///< As of the year; empty for all, and for no department.
    int graded
        = 0; ///< The denominator: sheets with a grade in GradeOrder. A project of two departments has two.
    std::vector<GradeShare> grades; ///< Every grade of the order, best first, zeros too.
    /// Exact percent of the sheets with a grade in the middle; nullopt when nothing is graded or the order
    /// has no middle.
    std::optional<Fraction> middleShare;
    /// The same of last year; empty when last year was graded by another scheme, or nothing was graded.
    std::vector<GradeShare> lastYear;
    bool operator==(const GradeSpread&) const = default;
};
struct GradeSpreads {
    std::vector<Id<Grade>> middle; ///< Which grades are the middle.
    GradeSpread all;
    std::vector<GradeSpread> departments; ///< Those with a graded sheet, in the order of departments.
};
/// `lastYear`: the Score of the year before; null when there is none.
GradeSpreads gradeSpreads(const Plan& plan, const Score& score, const Score* lastYear);

} // namespace core
