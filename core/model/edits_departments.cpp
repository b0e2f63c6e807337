#include "core/model/edit_steps.h"

#include <map>

namespace core {

using namespace steps;

namespace steps {

Result<void> checkDepartmentName(const Plan& plan, const QString& name, FiscalYear from,
    std::optional<FiscalYear> until, std::optional<Id<Department>> itself)
{
    std::map<Id<Department>, std::map<FiscalYear, const DepartmentVersion*>> names;
    for (const DepartmentVersion& version : plan.table<DepartmentVersion>())
        if (version.department != itself)
            names[version.department][version.fromYear] = &version;
    for (const auto& [department, versions] : names)
        for (auto version = versions.begin(); version != versions.end(); ++version) {
            const auto next = std::next(version);
            const bool isOver = next != versions.end() && next->first <= from;
            const bool isLater = until && *until <= version->first;
            if (!isOver && !isLater && comparable(version->second->name) == comparable(name))
                return Refusal{sentence("edits",
                    "The name “%1” cannot be used from %2 on because another department has it. Use that "
                    "department, or give another name.")
                                   .arg(name, printed(from))};
        }
    return {};
}

} // namespace steps

namespace {

/// All rows of one department in one project, by year.
std::vector<const Assignment*> assignmentsOf(const Plan& plan, Id<Project> project, Id<Department> department)
{
    std::vector<const Assignment*> parts = rowsOf(plan, &Assignment::project, project);
    std::erase_if(parts, [department](const Assignment* part) { return part->department != department; });
    std::sort(parts.begin(), parts.end(),
        [](const Assignment* a, const Assignment* b) { return a->fromYear < b->fromYear; });
    return parts;
}

/// The row in force in `year`; null when the department has no part in the project then.
const Assignment* partIn(const std::vector<const Assignment*>& parts, FiscalYear year)
{
    const Assignment* part = versionAsOf(parts, year, false);
    return part && (!part->throughYear || year <= *part->throughYear) ? part : nullptr;
}

Result<void> checkPart(const Plan& plan, Id<Project> project, Id<Department> department, FiscalYear year)
{
    const Project* row = plan.find(project);
    if (!row)
        return gone<Project>();
    if (!plan.find(department))
        return gone<Department>();
    return checkYear(*plan.find(row->plan), year);
}

Refusal notAssigned(const Plan& plan, Id<Project> project, Id<Department> department, FiscalYear year)
{
    return {sentence("edits",
        "Nothing was changed because “%1” is not a department of “%2” in %3. Add it to the project first, or "
        "choose another year.")
                .arg(departmentName(plan, department, year), nameOf(plan, project), printed(year))};
}

/// Gives a sheet another department. Its id and those of its answers say whose they are, so the rows are made
/// anew.
void handSheetOver(Plan& plan, const Evaluation& sheet, Id<Department> department)
{
    Evaluation changed = sheet;
    changed.department = department;
    changed.id = evaluationId(sheet.project, sheet.year, sheet.evaluator, department);
    for (const Answer* answer : rowsOf(plan, &Answer::sheet, sheet.id)) {
        Answer kept = *answer;
        plan.remove(kept.id);
        kept.sheet = changed.id;
        kept.id = answerId(changed.id, kept.itemKey);
        plan.put(std::move(kept));
    }
    plan.remove(sheet.id);
    plan.put(std::move(changed));
}

} // namespace

Result<Plan> addDepartment(const Plan& plan, const IdSource& ids, const QString& name, FiscalYear fromYear)
{
    const QString clean = cleanName(name);
    if (clean.isEmpty())
        return Refusal{sentence(
            "edits", "No department was added because its name is empty. Type a name and try again.")};
    if (const Result<void> valid = checkYearMeant(plan, fromYear); !valid)
        return valid.refusal();
    if (const Result<void> free = checkDepartmentName(plan, clean, fromYear, {}, {}); !free)
        return free.refusal();
    const Department department{newId<Department>(ids), 0, {}};
    Plan result = plan;
    putAtEnd(result, department, allByRank<Department>(plan));
    result.put(DepartmentVersion{newId<DepartmentVersion>(ids), department.id, fromYear, clean, {}, {}});
    return result;
}

Result<Plan> renameDepartment(const Plan& plan, const IdSource& ids, Id<Department> department,
    const QString& name, const ChangeNote& note)
{
    if (!plan.find(department))
        return gone<Department>();
    if (const Result<void> valid = checkYearMeant(plan, note.fromYear); !valid)
        return valid.refusal();
    const QString clean = cleanName(name);
    if (clean.isEmpty())
        return Refusal{sentence(
            "edits", "“%1” was not renamed because the new name is empty. Type a name and try again.")
                           .arg(nameOf(plan, department))};
    std::optional<FiscalYear> until;
    for (const DepartmentVersion* version : rowsOf(plan, &DepartmentVersion::department, department))
        if (note.fromYear < version->fromYear && (!until || version->fromYear < *until))
            until = version->fromYear;
    if (const Result<void> free = checkDepartmentName(plan, clean, note.fromYear, until, department); !free)
        return free.refusal();
    return withVersionOf(plan, ids, &DepartmentVersion::department, department, note,
        [&](DepartmentVersion& version) { version.name = clean; });
}

const Department* findDepartment(const Plan& plan, QStringView name, FiscalYear year)
{
    const QString wanted = comparable(name);
    const Grouped<DepartmentVersion, Department> versions(
        plan.table<DepartmentVersion>(), &DepartmentVersion::department);
    // A name in force in that very year goes before the first name of a department that begins later.
    for (const bool orEarliest : {false, true})
        for (const Department* department : allByRank<Department>(plan)) {
            const DepartmentVersion* version = versionAsOf(versions.of(department->id), year, orEarliest);
            if (version && !wanted.isEmpty() && comparable(version->name) == wanted)
                return department;
        }
    return nullptr;
}

Result<Plan> assignDepartment(const Plan& plan, const IdSource& ids, Id<Project> project,
    Id<Department> department, const QString& contents, const ChangeNote& note)
{
    if (const Result<void> valid = checkPart(plan, project, department, note.fromYear); !valid)
        return valid.refusal();
    const auto parts = assignmentsOf(plan, project, department);
    if (partIn(parts, note.fromYear))
        return Refusal{sentence("edits",
            "“%1” was not added because it is already a department of “%2” in %3. Change its text instead.")
                           .arg(departmentName(plan, department, note.fromYear), nameOf(plan, project),
                               printed(note.fromYear))};
    Assignment part{
        newId<Assignment>(ids), project, department, 0, note.fromYear, {}, cleanText(contents), {}, {}};
    putNote(part, note);
    const auto later = std::find_if(
        parts.begin(), parts.end(), [&](const Assignment* each) { return note.fromYear < each->fromYear; });
    if (later != parts.end())
        part.throughYear = (*later)->fromYear.previous();
    Plan result = plan;
    putAtEnd(result, part, byRank(rowsOf(plan, &Assignment::project, project)));
    return handSheetsOver(result, project);
}

// A project that had no department was evaluated as a whole: what was written must not be lost from sight.
Result<Plan> handSheetsOver(const Plan& plan, Id<Project> project)
{
    Plan result = plan;
    for (const Evaluation* sheet : rowsOf(plan, &Evaluation::project, project)) {
        if (sheet->evaluator != Evaluator::Department || sheet->department)
            continue;
        const auto departments = assignmentsIn(plan, project, sheet->year);
        if (departments.size() != 1)
            continue;
        const Id<Department> only = departments.front()->department;
        if (!findEvaluation(plan, project, sheet->year, Evaluator::Department, only))
            handSheetOver(result, *sheet, only);
    }
    return result;
}

Result<Plan> unassignDepartment(
    const Plan& plan, Id<Project> project, Id<Department> department, const ChangeNote& note)
{
    if (const Result<void> valid = checkPart(plan, project, department, note.fromYear); !valid)
        return valid.refusal();
    Plan result = plan;
    for (const Evaluation* sheet : rowsOf(plan, &Evaluation::project, project)) {
        if (sheet->department != department || sheet->year < note.fromYear)
            continue;
        if (sheet->state != SheetState::NotStarted)
            return Refusal{sentence("edits",
                "“%1” was not taken away from “%2” because its sheet of %3 has been started. Remove that "
                "sheet first, or choose a later year.")
                               .arg(departmentName(plan, department, sheet->year), nameOf(plan, project),
                                   printed(sheet->year))};
        for (const Answer* answer : rowsOf(plan, &Answer::sheet, sheet->id))
            result.remove(answer->id);
        result.remove(sheet->id);
    }
    for (const Assignment* part : assignmentsOf(plan, project, department)) {
        if (note.fromYear <= part->fromYear) {
            result.remove(part->id);
        } else if (!part->throughYear || note.fromYear <= *part->throughYear) {
            Assignment ended = *part;
            ended.throughYear = note.fromYear.previous();
            if (note.decidedOn || !note.reason.isEmpty()) {
                ended.decidedOn = note.decidedOn;
                ended.reason = note.reason;
            }
            result.put(std::move(ended));
        }
    }
    return result;
}

Result<Plan> setContents(const Plan& plan, const IdSource& ids, Id<Project> project,
    Id<Department> department, const QString& contents, const ChangeNote& note)
{
    if (const Result<void> valid = checkPart(plan, project, department, note.fromYear); !valid)
        return valid.refusal();
    const Assignment* part = partIn(assignmentsOf(plan, project, department), note.fromYear);
    if (!part)
        return notAssigned(plan, project, department, note.fromYear);
    const QString clean = cleanText(contents);
    if (part->contents == clean && part->fromYear != note.fromYear)
        return plan;
    Plan result = withVersion(plan, ids, part, note, [&](Assignment& version) { version.contents = clean; });
    if (part->fromYear != note.fromYear) {
        Assignment ended = *part;
        ended.throughYear = note.fromYear.previous();
        result.put(std::move(ended));
    }
    return result;
}

} // namespace core
