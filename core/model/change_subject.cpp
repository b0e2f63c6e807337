#include "core/model/change_subject.h"

#include "core/model/edit_steps.h"
#include "core/model/joined.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

constexpr FiscalYear latest{lastFiscalYear};

QString projectText(const Plan& plan, Id<Project> id, FiscalYear year)
{
    const Project* project = plan.find(id);
    return project ? joined({project->number, projectName(plan, id, year)}) : QString();
}

QString sheetText(const Plan& plan, const Evaluation& sheet)
{
    return joined({projectText(plan, sheet.project, sheet.year),
        sheet.department ? departmentName(plan, *sheet.department, sheet.year) : QString(),
        printed(sheet.year)});
}

QString ownerText(const Plan& plan, const Indicator& indicator, FiscalYear year)
{
    if (indicator.project)
        return projectText(plan, *indicator.project, year);
    if (const Challenge* challenge = plan.find(indicator.challenge))
        return joined({challenge->number, challenge->name});
    const Goal* goal = plan.find(indicator.goal);
    return goal ? joined({goal->number, goalName(plan, goal->id, year)}) : QString();
}

QString seriesText(const Plan& plan, Id<Series> id, FiscalYear year)
{
    const Series* series = plan.find(id);
    const Indicator* indicator = series ? plan.find(series->indicator) : nullptr;
    return indicator ? joined({ownerText(plan, *indicator, year), indicator->name, series->name}) : QString();
}

// The kinds that are named by what they belong to, the most telling first: an answer says more than the sheet
// that it opened.
QString textOf(const Plan& plan, const Answer& row)
{
    const Evaluation* sheet = plan.find(row.sheet);
    return sheet ? joined({sheetText(plan, *sheet), itemTitle(plan, row.itemKey)}) : QString();
}
QString textOf(const Plan& plan, const Evaluation& row)
{
    return sheetText(plan, row);
}
QString textOf(const Plan& plan, const Value& row)
{
    return joined({seriesText(plan, row.series, row.year), printed(row.year)});
}
QString textOf(const Plan& plan, const Target& row)
{
    return joined({seriesText(plan, row.series, row.year), printed(row.year)});
}
QString textOf(const Plan& plan, const Baseline& row)
{
    return seriesText(plan, row.series, latest);
}
QString textOf(const Plan& plan, const Series& row)
{
    return seriesText(plan, row.id, latest);
}
QString textOf(const Plan& plan, const Indicator& row)
{
    return joined({ownerText(plan, row, latest), row.name});
}

bool isCarried(const Plan& plan, const Answer& answer)
{
    const Evaluation* sheet = plan.find(answer.sheet);
    const FormItem* item = sheet ? steps::itemOf(plan, sheet->form, answer.itemKey) : nullptr;
    return item && item->kind == ItemKind::Carried;
}
template <class T>
bool isCarried(const Plan&, const T&)
{
    return false;
}

// The first of several changed records in words, and how many they are.
struct Subjects {
    QString first;
    int count = 0;
};

// Of one kind, without what came along. Only one is put into words: an import brings thousands.
template <class T>
Subjects ofKind(const Plan& before, const Plan& after, const ChangeSet& changes)
{
    Subjects found;
    for (const RowChange& change : changes.rows) {
        if (change.record.kind != kindOf<T>())
            continue;
        const Plan& plan = change.what == RowChange::What::Removed ? before : after;
        const T* row = plan.find(Id<T>{change.record.id});
        if (row && !isCarried(plan, *row) && found.count++ == 0)
            found.first = textOf(plan, *row);
    }
    return found;
}

template <class... Kinds>
Subjects mostTelling(const Plan& before, const Plan& after, const ChangeSet& changes)
{
    Subjects found;
    ((found = found.count > 0 ? found : ofKind<Kinds>(before, after, changes)), ...);
    return found;
}

// A place and a name speak of what is placed and named.
RecordRef spokenOf(const Plan& plan, const RecordRef& record)
{
    if (const auto* row = plan.find(Id<GoalVersion>{record.id}); row && record.kind == kindOf<GoalVersion>())
        return {kindOf<Goal>(), row->goal.uuid};
    if (const auto* row = plan.find(Id<ProjectVersion>{record.id});
        row && record.kind == kindOf<ProjectVersion>())
        return {kindOf<Project>(), row->project.uuid};
    if (const auto* row = plan.find(Id<DepartmentVersion>{record.id});
        row && record.kind == kindOf<DepartmentVersion>())
        return {kindOf<Department>(), row->department.uuid};
    return standsFor(plan, record);
}

Subjects ofAnyKind(const Plan& before, const Plan& after, const ChangeSet& changes)
{
    Subjects found;
    std::set<std::pair<int, Uuid>> seen;
    for (const RowChange& change : changes.rows) {
        const Plan& plan = change.what == RowChange::What::Removed ? before : after;
        const RecordRef record = spokenOf(plan, change.record);
        if (seen.insert({int(record.kind), record.id}).second && found.count++ == 0)
            found.first = recordName(plan, record, latest);
    }
    return found;
}

// 「3 保育所 保育課 令和7年度」: what a record without a name of its own belongs to.
QString ownersOf(const Plan& plan, const RowChange& change, FiscalYear year)
{
    const KindInfo& kind = kindInfo(change.record.kind);
    QStringList parts;
    for (const FieldChange& each : change.fields) {
        const FieldInfo& field = kind.fields[size_t(each.field)];
        if (field.references || field.kind == ColumnKind::Year)
            parts << displayText(plan, field, each.before ? each.before : each.after, year);
    }
    return joined(parts);
}

} // namespace

QString changedRecordName(const Plan& plan, const RowChange& change, FiscalYear year)
{
    if (exists(plan, change.record))
        return recordName(plan, change.record, year);
    const KindInfo& kind = kindInfo(change.record.kind);
    for (const char* column : {"name", "title", "text", "number"})
        for (const FieldChange& each : change.fields)
            if (qstrcmp(kind.fields[size_t(each.field)].column, column) == 0)
                return joined(
                    {kind.translatedLabel(), each.before ? *each.before : each.after.value_or(QString())});
    return joined({kind.translatedLabel(), ownersOf(plan, change, year)});
}

QString subjectOf(const Plan& before, const Plan& after, const ChangeSet& changes)
{
    Subjects found
        = mostTelling<Answer, Evaluation, Value, Target, Baseline, Series, Indicator>(before, after, changes);
    if (found.count == 0)
        found = ofAnyKind(before, after, changes);
    if (found.count <= 1)
        return found.first;
    return sentence("history", "%1 and %2 more").arg(found.first, QString::number(found.count - 1));
}

QString withSubject(const QString& intention, const QString& subject)
{
    if (subject.isEmpty() || intention.contains(subject))
        return intention;
    return sentence("history", "%1 (%2)").arg(intention, subject);
}

QString withoutSubject(const QString& intention, const QString& subject)
{
    const QString end = withSubject({}, subject);
    return intention.endsWith(end) ? intention.chopped(end.size()) : intention;
}

} // namespace core
