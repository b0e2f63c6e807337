// The sheets of a year whose grades count, and the order of the grades that they are compared in: what every
// check for graders starts from.
#pragma once

#include "core/scoring/rollup.h"

namespace core {

/// The grades of a year's scheme from best to worst, without those that stay out of the denominator
/// (予定なし, 実績値なし): such a grade is not a better or worse one. Empty without a scheme.
struct GradeOrder {
    std::vector<Id<Grade>> grades;

    /// 0 = best; nullopt for a grade outside the order.
    std::optional<int> placeOf(Id<Grade> grade) const;
    /// The grade in the middle (3 of 1 … 5), or the two of an even number (B and C of A … D). Empty for fewer
    /// than three grades, which have no middle to flee to.
    std::vector<Id<Grade>> middle() const;
};
GradeOrder gradeOrderOf(const Plan& plan, const Score& score);

/// One sheet of the counting evaluator that has a grade. Also where the project's grade does not count
/// because its departments differ: each of them has graded.
struct GradedSheet {
    Id<Evaluation> sheet;
    size_t project = 0; ///< Position in Score::projects.
    std::optional<Id<Department>>
        department; ///< nullopt: the project has none, or another evaluator's grade counts.
    Id<Grade> grade;
    bool hasReason = false;
    bool operator==(const GradedSheet&) const = default;
};
/// In printed order of the projects, departments by rank.
std::vector<GradedSheet> gradedSheets(const Plan& plan, const Score& score);

/// Departments in the order of their ranks; sheets that belong to none come first. Names are those of the
/// year; empty for what has none.
class DepartmentOrder final {
public:
    DepartmentOrder(const Plan& plan, FiscalYear year);
    QString nameOf(const std::optional<Id<Department>>& department) const;
    bool isBefore(
        const std::optional<Id<Department>>& first, const std::optional<Id<Department>>& second) const;

private:
    std::pair<int, Id<Department>> keyOf(const std::optional<Id<Department>>& department) const;

    const Plan& plan_;
    FiscalYear year_;
    Grouped<DepartmentVersion, Department> names_;
};

} // namespace core
