// Which grade scheme a year has, and changing it from a year on: earlier years keep their grades and wording.
#include "core/model/edit_steps.h"

#include <functional>

namespace core {

using namespace steps;

namespace {

/// Sheets from `from` on that are graded by the scheme, in the plan.
std::vector<Evaluation> gradedSheets(const Plan& plan, Id<GradeScheme> scheme, const YearOfPlan& from)
{
    std::vector<Evaluation> found;
    for (const Evaluation& sheet : plan.table<Evaluation>()) {
        const Grade* grade = plan.find(sheet.grade);
        if (grade && grade->scheme == scheme && !(sheet.year < from.year)
            && plan.find(sheet.project)->plan == from.period)
            found.push_back(sheet);
    }
    return found;
}

/// Whether an earlier year, or another plan, is or was graded by the scheme.
bool isUsedElsewhere(const Plan& plan, Id<GradeScheme> scheme, const YearOfPlan& from)
{
    for (const PlanPeriod& period : plan.table<PlanPeriod>())
        for (FiscalYear year = period.firstYear; year <= period.lastYear; year = year.next()) {
            const GradeScheme* inForce = schemeAsOf(plan, period.id, year);
            if (inForce && inForce->id == scheme && (year < from.year || period.id != from.period))
                return true;
        }
    for (const Evaluation& sheet : plan.table<Evaluation>()) {
        const Grade* grade = plan.find(sheet.grade);
        if (grade && grade->scheme == scheme
            && (sheet.year < from.year || plan.find(sheet.project)->plan != from.period))
            return true;
    }
    return false;
}

Result<GradeScheme> schemeToChange(const Plan& plan, const YearOfPlan& from)
{
    const PlanPeriod* period = plan.find(from.period);
    if (!period)
        return gone<PlanPeriod>();
    if (const Result<void> valid = checkYear(*period, from.year); !valid)
        return valid.refusal();
    const GradeScheme* scheme = schemeAsOf(plan, from.period, from.year);
    if (!scheme)
        return Refusal{sentence("edits",
            "The grades were not changed because no grade scheme is chosen for %1. Choose one first.")
                           .arg(printed(from.year))};
    const auto graded = gradedSheets(plan, scheme->id, from);
    const auto closedCount = std::count_if(
        graded.begin(), graded.end(), [](const Evaluation& sheet) { return isClosed(sheet); });
    if (closedCount > 0)
        return Refusal{sentence("edits",
            "The scheme “%1” was not changed because %2 sheets that it grades are checked or reported. Send "
            "them back first, or change the scheme from a later year on.")
                           .arg(scheme->name, QString::number(closedCount))};
    return *scheme;
}

/// A copy of the scheme in use from the year on. Open sheets from then on get the same grade of the copy.
GradeScheme putCopy(
    Plan& plan, const IdSource& ids, const GradeScheme& scheme, const YearOfPlan& from, const QString& name)
{
    GradeScheme copy = scheme;
    copy.id = newId<GradeScheme>(ids);
    copy.name = name;
    // It is used because it was chosen; another plan is not to fall into it by its years.
    copy.firstYear.reset();
    copy.lastYear.reset();
    const Plan before = plan;
    const std::vector<Evaluation> graded = gradedSheets(before, scheme.id, from);
    putAtEnd(plan, copy, allByRank<GradeScheme>(before));
    plan = withVersionOf(
        plan, ids, &SchemeUse::plan, from.period, {from.year}, [&](SchemeUse& use) { use.scheme = copy.id; });
    for (Grade grade : values(gradesOf(before, scheme.id))) {
        const Id<Grade> old = grade.id;
        grade.id = newId<Grade>(ids);
        grade.scheme = copy.id;
        for (Evaluation sheet : graded) {
            const GradeScheme* inForce = schemeAsOf(plan, from.period, sheet.year);
            if (sheet.grade != old || !inForce || inForce->id != copy.id)
                continue;
            sheet.grade = grade.id;
            plan.put(std::move(sheet));
        }
        plan.put(std::move(grade));
    }
    return copy;
}

/// What is done to the scheme that may be changed: the year's own one or its copy.
using Change = std::function<Result<Plan>(const Plan&, const GradeScheme&)>;

Result<Plan> changeScheme(const Plan& plan, const IdSource& ids, const YearOfPlan& from, const Change& change)
{
    const Result<GradeScheme> scheme = schemeToChange(plan, from);
    if (!scheme)
        return scheme.refusal();
    Plan own = plan;
    GradeScheme changed = *scheme;
    if (isUsedElsewhere(plan, scheme->id, from))
        changed = putCopy(own, ids, *scheme, from, versionName(plan, scheme->name, from.year));
    const Result<Plan> after = change(own, changed);
    return after ? checked(plan, *after) : after;
}

template <class ChangeGrade>
Result<Plan> changeGrade(
    const Plan& plan, const IdSource& ids, const YearOfPlan& from, Id<Grade> id, const ChangeGrade& change)
{
    const Grade* grade = plan.find(id);
    if (!grade)
        return gone<Grade>();
    return changeScheme(plan, ids, from, [&](const Plan& now, const GradeScheme& scheme) -> Result<Plan> {
        for (const Grade* each : gradesOf(now, scheme.id))
            if (each->code == grade->code)
                return change(now, *each);
        return gone<Grade>();
    });
}

/// How many sheets have the grade, and how many of them without a reason.
struct GradeCount {
    int all = 0;
    int withoutReason = 0;
};
GradeCount countOf(const Plan& plan, Id<Grade> grade)
{
    GradeCount count;
    for (const Evaluation& sheet : plan.table<Evaluation>())
        if (sheet.grade == grade) {
            ++count.all;
            count.withoutReason += isBlank(sheet.gradeReason) ? 1 : 0;
        }
    return count;
}

/// A scheme has one default grade: another one gives way.
Plan withoutDefault(const Plan& plan, const Grade& fresh)
{
    Plan result = plan;
    for (Grade other : values(gradesOf(plan, fresh.scheme))) {
        if (!other.isDefault || other.id == fresh.id)
            continue;
        other.isDefault = false;
        result.put(std::move(other));
    }
    return result;
}

Result<void> checkGrade(const Plan& plan, const Grade& grade)
{
    const int count = grade.needsReason ? countOf(plan, grade.id).withoutReason : 0;
    if (count > 0)
        return Refusal{sentence("edits",
            "Grade “%1” cannot require a reason because %2 sheets have it without one. Write their reasons "
            "first.")
                           .arg(grade.code, QString::number(count))};
    return {};
}

} // namespace

Result<Plan> chooseNoGrades(
    const Plan& plan, const IdSource& ids, Id<PlanPeriod> period, const ChangeNote& note)
{
    for (const GradeScheme* scheme : allByRank<GradeScheme>(plan))
        if (gradesOf(plan, scheme->id).empty())
            return chooseScheme(plan, ids, period, scheme->id, note);
    GradeScheme none;
    none.id = newId<GradeScheme>(ids);
    none.name = sentence("edits", "No grades");
    Plan with = plan;
    putAtEnd(with, none, allByRank<GradeScheme>(plan));
    return chooseScheme(with, ids, period, none.id, note);
}

bool changesCopyOfScheme(const Plan& plan, const YearOfPlan& from)
{
    const GradeScheme* scheme = schemeAsOf(plan, from.period, from.year);
    return scheme && isUsedElsewhere(plan, scheme->id, from);
}

Result<Plan> copyScheme(const Plan& plan, const IdSource& ids, const YearOfPlan& from, const QString& name)
{
    const Result<GradeScheme> scheme = schemeToChange(plan, from);
    if (!scheme)
        return scheme.refusal();
    const Result<QString> clean = freeName<GradeScheme>(plan, name);
    if (!clean)
        return clean.refusal();
    Plan result = plan;
    putCopy(result, ids, *scheme, from, *clean);
    return checked(plan, std::move(result));
}

Result<Plan> setSchemeField(
    const Plan& plan, const IdSource& ids, const YearOfPlan& from, int field, const FieldValue& value)
{
    return changeScheme(plan, ids, from, [&](const Plan& now, const GradeScheme& scheme) {
        return setFieldOfYear(now, {kindOf<GradeScheme>(), scheme.id.uuid}, field, value);
    });
}

Result<Plan> setGradeField(const Plan& plan, const IdSource& ids, const YearOfPlan& from, Id<Grade> grade,
    int field, const FieldValue& value)
{
    return changeGrade(plan, ids, from, grade, [&](const Plan& now, const Grade& own) -> Result<Plan> {
        const bool isDefault
            = qstrcmp(kindInfo(kindOf<Grade>()).fields[size_t(field)].column, "is_default") == 0;
        const Plan free = isDefault && value == QLatin1String("1") ? withoutDefault(now, own) : now;
        const Result<Plan> changed = setFieldOfYear(free, {kindOf<Grade>(), own.id.uuid}, field, value);
        if (!changed)
            return changed;
        const Result<void> valid = checkGrade(*changed, *changed->find(own.id));
        return valid ? changed : Result<Plan>(valid.refusal());
    });
}

Result<Plan> addGrade(const Plan& plan, const IdSource& ids, const YearOfPlan& from, Grade grade)
{
    grade.code = cleanName(grade.code);
    return changeScheme(plan, ids, from, [&](const Plan& now, const GradeScheme& scheme) -> Result<Plan> {
        if (grade.code.isEmpty())
            return Refusal{sentence("edits", "The grade was not added because it is empty. Type one first.")};
        for (const Grade* each : gradesOf(now, scheme.id))
            if (comparable(each->code) == comparable(grade.code))
                return Refusal{sentence(
                    "edits", "“%1” was not added because it is already in the plan. Change it instead.")
                                   .arg(each->code)};
        Grade added = grade;
        added.id = newId<Grade>(ids);
        added.scheme = scheme.id;
        Plan result = now;
        putAtEnd(result, std::move(added), gradesOf(now, scheme.id));
        return result;
    });
}

Result<Plan> moveGrade(
    const Plan& plan, const IdSource& ids, const YearOfPlan& from, Id<Grade> grade, int step)
{
    return changeGrade(plan, ids, from, grade, [&](const Plan& now, const Grade& own) -> Result<Plan> {
        return moved(now, own, gradesOf(now, own.scheme), step);
    });
}

Result<Plan> removeGrade(const Plan& plan, const IdSource& ids, const YearOfPlan& from, Id<Grade> grade)
{
    return changeGrade(plan, ids, from, grade, [&](const Plan& now, const Grade& own) -> Result<Plan> {
        if (const int count = countOf(now, own.id).all; count > 0)
            return Refusal{sentence(
                "edits", "Grade “%1” was not removed because %2 sheets have it. Grade them otherwise first.")
                               .arg(own.code, QString::number(count))};
        Plan result = now;
        result.remove(own.id);
        return result;
    });
}

} // namespace core
