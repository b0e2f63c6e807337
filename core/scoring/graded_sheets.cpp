#include "core/scoring/graded_sheets.h"

#include <limits>

namespace core {

std::optional<int> GradeOrder::placeOf(Id<Grade> grade) const
{
    const auto at = std::find(grades.begin(), grades.end(), grade);
    return at == grades.end() ? std::nullopt : std::optional(int(at - grades.begin()));
}

std::vector<Id<Grade>> GradeOrder::middle() const
{
    if (grades.size() < 3)
        return {};
    const auto first = grades.begin() + std::ptrdiff_t((grades.size() - 1) / 2);
    return {first, grades.begin() + std::ptrdiff_t(grades.size() / 2 + 1)};
}

GradeOrder gradeOrderOf(const Plan& plan, const Score& score)
{
    GradeOrder order;
    if (score.scheme)
        for (const Grade* grade : gradesOf(plan, *score.scheme))
            if (grade->countsInDenominator)
                order.grades.push_back(grade->id);
    return order;
}

std::vector<GradedSheet> gradedSheets(const Plan& plan, const Score& score)
{
    std::vector<GradedSheet> graded;
    for (size_t project = 0; project < score.projects.size(); ++project)
        for (const SheetGrade& entry : score.projects[project].entered.sheets) {
            const Evaluation* sheet = plan.find(entry.sheet);
            if (sheet && entry.grade)
                graded.push_back({sheet->id, project, entry.department, *entry.grade,
                    !sheet->gradeReason.trimmed().isEmpty()});
        }
    return graded;
}

DepartmentOrder::DepartmentOrder(const Plan& plan, FiscalYear year)
    : plan_(plan)
    , year_(year)
    , names_(plan.table<DepartmentVersion>(), &DepartmentVersion::department)
{
}

QString DepartmentOrder::nameOf(const std::optional<Id<Department>>& department) const
{
    const DepartmentVersion* version
        = department ? versionAsOf(names_.of(*department), year_, true) : nullptr;
    return version ? version->name : QString();
}

std::pair<int, Id<Department>> DepartmentOrder::keyOf(const std::optional<Id<Department>>& department) const
{
    const Department* row = plan_.find(department);
    return {row ? row->rank : std::numeric_limits<int>::min(), department.value_or(Id<Department>())};
}

bool DepartmentOrder::isBefore(
    const std::optional<Id<Department>>& first, const std::optional<Id<Department>>& second) const
{
    return keyOf(first) < keyOf(second);
}

} // namespace core
