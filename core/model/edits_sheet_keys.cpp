// Which sheets there are: departmentSheet() of edits.h, and what makes a sheet impossible.
#include "core/model/edit_steps.h"

namespace core {

using namespace steps;

namespace {

/// Names of the project's departments in the year, as one text for a sentence.
QString departmentNames(const Plan& plan, const std::vector<const Assignment*>& assignments, FiscalYear year)
{
    QStringList names;
    for (const Assignment* assignment : assignments)
        names << u'「' + departmentName(plan, assignment->department, year) + u'」';
    return names.join(u'、');
}

} // namespace

Result<void> steps::checkSheetKey(const Plan& plan, const SheetKey& key)
{
    const Project* project = plan.find(key.project);
    if (!project)
        return gone<Project>();
    if (const Result<void> valid = checkYear(*plan.find(project->plan), key.year); !valid)
        return Refusal{valid.sentence(), kindInfo(kindOf<Evaluation>()).fieldOf(u"year")};
    if (key.evaluator != Evaluator::Department)
        return {};
    const auto departments = assignmentsIn(plan, key.project, key.year);
    const bool isTheirs = std::any_of(departments.begin(), departments.end(),
        [&](const Assignment* each) { return each->department == key.department; });
    if (isTheirs || (departments.empty() && !key.department))
        return {};
    const int field = kindInfo(kindOf<Evaluation>()).fieldOf(u"department");
    if (departments.empty())
        return Refusal{sentence("edits",
                           "The sheet “%1” cannot be written because the project has no such department in "
                           "that year. Add the department to the project first.")
                           .arg(sheetName(plan, key)),
            field};
    return Refusal{sentence("edits",
                       "The sheet “%1” cannot be written because each department of the project has its own. "
                       "Choose one of %2.")
                       .arg(sheetName(plan, key), departmentNames(plan, departments, key.year)),
        field};
}

Result<SheetKey> departmentSheet(
    const Plan& plan, Id<Project> project, FiscalYear year, QStringView departmentName)
{
    if (!plan.find(project))
        return gone<Project>();
    const auto departments = assignmentsIn(plan, project, year);
    if (isBlank(departmentName)) {
        if (departments.empty())
            return SheetKey{project, year, Evaluator::Department, {}};
        if (departments.size() == 1)
            return SheetKey{project, year, Evaluator::Department, departments.front()->department};
        return Refusal{
            sentence("edits",
                "The sheet of “%1” for %2 is not clear because it has several departments. Name one of %3.")
                .arg(nameOf(plan, project), printed(year), departmentNames(plan, departments, year))};
    }
    for (const Assignment* each : departments)
        if (comparable(core::departmentName(plan, each->department, year)) == comparable(departmentName))
            return SheetKey{project, year, Evaluator::Department, each->department};
    if (departments.empty())
        return Refusal{sentence("edits",
            "“%1” is not a department of “%2” in %3, which has none. Leave the department out, or add it to "
            "the project first.")
                           .arg(departmentName.toString(), nameOf(plan, project), printed(year))};
    return Refusal{sentence("edits", "“%1” is not a department of “%2” in %3. Name one of %4.")
                       .arg(departmentName.toString(), nameOf(plan, project), printed(year),
                           departmentNames(plan, departments, year))};
}

} // namespace core
