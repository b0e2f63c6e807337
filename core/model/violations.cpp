#include "core/model/violations.h"

#include "core/model/entry_rules.h"
#include "core/model/lookup.h"
#include "core/model/numbers_and_names.h"
#include "core/model/same_things.h"

#include <unordered_map>
#include <unordered_set>

namespace core {

namespace {

// Names in these sentences are as of today: a broken record may have no year of its own.
FiscalYear thisYear()
{
    return FiscalYear::of(QDate::currentDate());
}

class Check {
public:
    explicit Check(const Plan& plan)
        : plan_(plan)
    {
    }

    void report(RecordRef record, const QString& sentence, int field = -1)
    {
        found_.push_back({record, sentence, field});
    }
    std::vector<Violation> found() && { return std::move(found_); }

    void references(RecordRef record, const std::vector<FieldValue>& fields)
    {
        const KindInfo& info = kindInfo(record.kind);
        for (size_t i = 1; i < fields.size(); ++i) {
            if (!info.fields[i].references || !fields[i])
                continue;
            const RecordRef target{*info.fields[i].references, Uuid::fromText(*fields[i]).value_or(Uuid())};
            if (!exists(plan_, target))
                report(record,
                    sentence("violations", "“%1” points to a %2 that does not exist.")
                        .arg(recordName(plan_, record, thisYear()), kindInfo(target.kind).translatedLabel()),
                    int(i));
        }
    }

    void sameThing(const std::vector<RecordRef>& records)
    {
        for (const RecordRef& record : records)
            report(record,
                sentence("violations", "“%1” is there twice.").arg(recordName(plan_, record, thisYear())),
                kindInfo(record.kind).uniqueFields.back());
    }

    // A row that is identified by what it belongs to has the id that says so.
    template <class T>
    void identity(const T& record)
    {
        const Uuid expected = derivedIdOf(record);
        if (!expected.isNull() && record.id.uuid != expected)
            report(refTo(record.id),
                sentence("violations", "“%1” has an identifier that does not belong to it.")
                    .arg(name(record)),
                0);
    }

    // Rules that a single row can break.
    void row(const PlanPeriod& period)
    {
        if (period.lastYear < period.firstYear)
            report(refTo(period.id),
                sentence("violations", "The plan “%1” ends before it begins.").arg(period.title),
                fieldNamed(period, u"last_year"));
    }
    void row(const Indicator& indicator)
    {
        const int owners = int(indicator.goal.has_value()) + int(indicator.challenge.has_value())
            + int(indicator.project.has_value());
        if (owners != 1)
            report(refTo(indicator.id),
                sentence(
                    "violations", "The indicator “%1” must belong to exactly one goal, challenge or project.")
                    .arg(indicator.name));
        if (indicator.decimals < 0 || indicator.decimals > maxDecimals)
            report(refTo(indicator.id),
                sentence("violations", "The indicator “%1” can be printed with 0 to 6 decimals only.")
                    .arg(indicator.name),
                fieldNamed(indicator, u"decimals"));
    }
    void row(const Target& target)
    {
        const bool isRelative
            = target.kind == TargetKind::RelativeToSeries || target.kind == TargetKind::RelativeToPrevious;
        const bool needsNumber = target.kind <= TargetKind::Range || isRelative;
        const bool needsUpper = target.kind == TargetKind::Range;
        if (needsNumber != target.number.has_value() && needsNumber)
            report(refTo(target.id),
                sentence("violations", "The target “%1” has no number.").arg(name(target)),
                fieldNamed(target, u"number"));
        if (needsUpper != target.upper.has_value() || (needsUpper && *target.upper < *target.number))
            report(refTo(target.id),
                sentence("violations", "The range of the target “%1” has no proper ends.").arg(name(target)),
                fieldNamed(target, u"upper"));
        if ((target.kind == TargetKind::RelativeToSeries) != target.reference.has_value()
            || target.reference == target.series)
            report(refTo(target.id),
                sentence(
                    "violations", "The target “%1” must name another series exactly when it refers to one.")
                    .arg(name(target)),
                fieldNamed(target, u"reference"));
    }
    void row(const Weight& weight)
    {
        const int owners = int(weight.goal.has_value()) + int(weight.challenge.has_value())
            + int(weight.project.has_value()) + int(weight.indicator.has_value());
        if (owners != 1)
            report(refTo(weight.id),
                sentence("violations",
                    "A weight must belong to exactly one goal, challenge, project or indicator."));
    }
    void row(const Placement& placement)
    {
        const Challenge* challenge = plan_.find(placement.challenge);
        if (challenge && challenge->goal != placement.goal)
            report(refTo(placement.id),
                sentence("violations", "“%1” stands under a challenge of another goal.").arg(name(placement)),
                fieldNamed(placement, u"challenge"));
    }
    void row(const Evaluation& sheet)
    {
        const Grade* grade = plan_.find(sheet.grade);
        if (sheet.evaluator != Evaluator::Department && sheet.department)
            report(refTo(sheet.id),
                sentence("violations", "“%1” names a department but is not a department's sheet.")
                    .arg(name(sheet)),
                fieldNamed(sheet, u"department"));
        if (grade && grade->needsReason && sheet.gradeReason.trimmed().isEmpty())
            report(refTo(sheet.id),
                sentence("violations", "“%1” has a grade that needs a reason.").arg(name(sheet)),
                fieldNamed(sheet, u"grade_reason"));
    }
    void row(const Lineage& lineage)
    {
        if (lineage.later.has_value() == (lineage.kind == LineageKind::Abolished))
            report(refTo(lineage.id),
                sentence("violations", "The lineage “%1” has no proper successor.").arg(name(lineage)),
                fieldNamed(lineage, u"later"));
    }
    void row(const Meeting& meeting)
    {
        if (meeting.number < 1)
            report(refTo(meeting.id), sentence("violations", "The number of a meeting begins with 1."),
                fieldNamed(meeting, u"number"));
    }
    void row(const Opinion& opinion)
    {
        if (opinion.goal && opinion.project)
            report(refTo(opinion.id),
                sentence("violations", "“%1” can be about a goal or about a project, not about both.")
                    .arg(name(opinion)),
                fieldNamed(opinion, u"goal"));
    }
    void row(const Citation& citation)
    {
        if (citation.goal.has_value() == citation.project.has_value())
            report(refTo(citation.id),
                sentence("violations", "Evidence is cited by exactly one goal or project."),
                fieldNamed(citation, u"project"));
    }
    template <class T>
    void row(const T&)
    {
    }

    // Exactly one main placement for each project.
    void placements(const std::unordered_set<Uuid>* only)
    {
        std::unordered_map<Uuid, int> mains;
        for (const Placement& placement : plan_.table<Placement>())
            mains[placement.project.uuid] += placement.isMain ? 1 : 0;
        for (const Project& project : plan_.table<Project>()) {
            if (only && !only->contains(project.id.uuid))
                continue;
            if (mains[project.id.uuid] != 1)
                report(refTo(project.id),
                    sentence("violations", "“%1” must have exactly one main place in the plan.")
                        .arg(name(project)));
        }
    }

private:
    template <class T>
    static int fieldNamed(const T&, QStringView column)
    {
        return kindInfo(kindOf<T>()).fieldOf(column);
    }
    template <class T>
    QString name(const T& record) const
    {
        return recordName(plan_, refTo(record.id), thisYear());
    }

    const Plan& plan_;
    std::vector<Violation> found_;
};

bool touchesIdentity(const RowChange& change)
{
    const std::vector<int>& identity = kindInfo(change.record.kind).uniqueFields;
    return std::any_of(change.fields.begin(), change.fields.end(), [&](const FieldChange& each) {
        return std::find(identity.begin(), identity.end(), each.field) != identity.end();
    });
}

// The projects whose placements a change may have upset.
std::unordered_set<Uuid> placedProjects(const Plan& plan, const ChangeSet& changes)
{
    std::unordered_set<Uuid> projects;
    for (const RowChange& change : changes.rows) {
        if (change.record.kind == kindOf<Project>())
            projects.insert(change.record.id);
        if (change.record.kind != kindOf<Placement>())
            continue;
        if (const Placement* placement = plan.find(Id<Placement>{change.record.id}))
            projects.insert(placement->project.uuid);
        for (const FieldChange& each : change.fields)
            if (each.field == kindInfo(change.record.kind).fieldOf(u"project") && each.before)
                projects.insert(Uuid::fromText(*each.before).value_or(Uuid()));
    }
    return projects;
}

// Rows that still point to a record that went away.
void danglingReferences(
    Check& check, const Plan& plan, const std::unordered_set<Uuid>& removed, RecordKind removedKind)
{
    for (const KindInfo& info : allKinds())
        for (size_t i = 1; i < info.fields.size(); ++i) {
            if (info.fields[i].references != removedKind)
                continue;
            for (const Uuid& id : idsOf(plan, info.kind)) {
                const FieldValue value = fieldOf(plan, {info.kind, id}, int(i));
                const auto target = value ? Uuid::fromText(*value) : std::nullopt;
                if (target && removed.contains(*target))
                    check.references({info.kind, id}, fieldsOf(plan, {info.kind, id}));
            }
        }
}

} // namespace

std::vector<Violation> violations(const Plan& plan)
{
    Check check(plan);
    forEachKind([&]<class T>() {
        for (const T& row : plan.table<T>()) {
            check.references({kindOf<T>(), row.id.uuid}, fieldsOf(plan, {kindOf<T>(), row.id.uuid}));
            check.identity(row);
            check.row(row);
        }
        check.sameThing(sameThings(plan, kindOf<T>()));
    });
    check.placements(nullptr);
    return std::move(check).found();
}

std::vector<Violation> violations(const Plan& plan, const ChangeSet& changes)
{
    Check check(plan);
    std::unordered_map<int, std::unordered_set<Uuid>> removed;
    std::unordered_map<int, UuidSet> renamed;
    UuidSet added;
    for (const RowChange& change : changes.rows) {
        if (change.what == RowChange::What::Added)
            added.insert(change.record.id);
        if (change.what == RowChange::What::Removed) {
            removed[int(change.record.kind)].insert(change.record.id);
            continue;
        }
        check.references(change.record, fieldsOf(plan, change.record));
        withKind(change.record.kind, [&]<class T>() {
            const T& row = *plan.find(Id<T>{change.record.id});
            check.identity(row);
            check.row(row);
        });
        if (touchesIdentity(change))
            renamed[int(change.record.kind)].insert(change.record.id);
    }
    for (const auto& [kind, ids] : renamed)
        check.sameThing(sameThings(plan, RecordKind{kind}, ids, added));
    for (const auto& [kind, ids] : removed)
        danglingReferences(check, plan, ids, RecordKind{kind});
    if (const std::unordered_set<Uuid> projects = placedProjects(plan, changes); !projects.empty())
        check.placements(&projects);
    std::vector<Violation> found = std::move(check).found();
    for (const auto& rule : {unclearNumbersAndNames, unfitEntries})
        for (Violation& violation : rule(plan, changes))
            found.push_back(std::move(violation));
    return found;
}

} // namespace core
