#include "core/exchange/last_year.h"

#include "core/exchange/field_comparison.h"
#include "core/exchange/owner_finder.h"
#include "core/exchange/record_matching.h"
#include "core/exchange/years_of_plan.h"
#include "core/model/lookup.h"
#include "core/model/numbers_and_names.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

class OlderPlanImport {
public:
    OlderPlanImport(const Plan& plan, const Plan& older, const QString& fileName)
        : plan_(plan)
        , older_(older)
        , result_(plan)
        , matching_(plan, older)
    {
        proposal_.source = fileName;
    }

    Result<ImportProposal> run()
    {
        // A record that both files hold goes before one that only became the same here (a project and its
        // successor).
        for (const KindInfo& kind : allKinds())
            for (const bool isShared : {true, false})
                for (const Uuid& id : idsOf(older_, kind.kind))
                    if (exists(plan_, {kind.kind, id}) == isShared)
                        if (const Result<void> taken = takeRecord({kind.kind, id}); !taken)
                            return taken.refusal();
        proposeLineages();
        holdBackUnclear();
        for (Found& found : found_) {
            ImportItem item = itemOf(plan_, result_, found.change);
            item.isTicked = found.reason.isEmpty();
            item.reason = found.reason;
            proposal_.items.push_back(std::move(item));
        }
        for (ImportItem& item : ignored_)
            proposal_.items.push_back(std::move(item));
        return std::move(proposal_);
    }

private:
    struct Found {
        RowChange change;
        QString reason; ///< Why it is not ticked; empty = ticked.
    };

    Result<void> takeRecord(const RecordRef& record)
    {
        const std::vector<FieldValue> fields = matching_.translated(record);
        if (fields.empty())
            return {};
        if (const std::optional<Uuid> ours = matching_.find(record, fields)) {
            matching_.remember(record, *ours);
            if (isTakenTwice(record, {record.kind, *ours}))
                return {};
            return compare({record.kind, *ours}, fields);
        }
        return add(record, fields);
    }

    // ── What is here already ───────────────────────────────────────────────────────────────────────

    Result<void> compare(const RecordRef& ours, std::vector<FieldValue> theirs)
    {
        const KindInfo& info = kindInfo(ours.kind);
        const std::vector<FieldValue> current = fieldsOf(plan_, ours);
        RowChange fills{ours, RowChange::What::Changed, {}};
        RowChange contradicts = fills;
        for (size_t i = 1; i < theirs.size(); ++i) {
            const FieldInfo& field = info.fields[i];
            if (staysOurs(info, field) || isEmptyValue(field, theirs[i])
                || isSameValue(field, current[i], theirs[i])) {
                theirs[i] = current[i];
                continue;
            }
            RowChange& change = isFill(info, i, current, theirs) ? fills : contradicts;
            change.fields.push_back({int(i), current[i], theirs[i]});
        }
        proposal_.sameRecords += fills.fields.empty() && contradicts.fields.empty();
        if (!fills.fields.empty())
            found_.push_back({fills, {}});
        if (!contradicts.fields.empty())
            found_.push_back({contradicts,
                sentence(
                    "last_year", "Here stands something else; tick it to take over what the file says.")});
        theirs[0] = ours.id.toText();
        return putFields(result_, ours.kind, theirs);
    }

    // ── What is missing here ───────────────────────────────────────────────────────────────────────

    Result<void> add(const RecordRef& record, std::vector<FieldValue> fields)
    {
        const KindInfo& info = kindInfo(record.kind);
        const auto reference = [&](QStringView column) { return fields[size_t(info.fieldOf(column))]; };
        if (record.kind == kindOf<Lineage>() && reference(u"earlier") == reference(u"later"))
            return {};
        if (record.kind == kindOf<Placement>() && isOurs(kindOf<Project>(), reference(u"project"))
            && (reference(u"is_main") == QLatin1String("1")
                || standsUnder(reference(u"project"), reference(u"goal")))) {
            ignore(record, sentence("last_year", "The project stands in another place here."));
            return {};
        }
        const Result<Uuid> id = newId(record.kind, fields);
        if (!id)
            return id.refusal();
        fields[0] = id->toText();
        if (const auto year = yearOutside({record.kind, *id}, fields)) {
            ignore(record, sentence("last_year", "%1 is not a year of this plan.").arg(printed(*year)));
            return {};
        }
        matching_.remember(record, *id);
        if (isTakenTwice(record, {record.kind, *id}))
            return {};
        RowChange change{{record.kind, *id}, RowChange::What::Added, {}};
        for (size_t i = 1; i < fields.size(); ++i)
            change.fields.push_back({int(i), std::nullopt, fields[i]});
        found_.push_back({std::move(change), whyNotTicked(record.kind, fields)});
        return putFields(result_, record.kind, fields);
    }

    // What would be here, but never seen. The first name of a goal or project that is new here stays with it.
    std::optional<FiscalYear> yearOutside(
        const RecordRef& record, const std::vector<FieldValue>& fields) const
    {
        const KindInfo& info = kindInfo(record.kind);
        for (const QStringView owner : {u"goal", u"project"})
            if (const int field = info.fieldOf(owner);
                (record.kind == kindOf<GoalVersion>() || record.kind == kindOf<ProjectVersion>()
                    || record.kind == kindOf<Assignment>())
                && field > 0 && !isOurs(*info.fields[size_t(field)].references, fields[size_t(field)]))
                return std::nullopt;
        Plan with = result_;
        if (!putFields(with, record.kind, fields))
            return std::nullopt;
        return yearOutsidePlan(with, record, [&](Id<PlanPeriod> id) {
            const PlanPeriod* ours = plan_.find(id);
            return ours ? ours : result_.find(id);
        });
    }

    bool standsUnder(const FieldValue& project, const FieldValue& goal) const
    {
        const auto ours = rowsOf(plan_, &Placement::project,
            Id<Project>{Uuid::fromText(project.value_or(QString())).value_or(Uuid())});
        return std::any_of(ours.begin(), ours.end(),
            [&](const Placement* placement) { return placement->goal.uuid.toText() == goal; });
    }

    // Two records of the file can be one here; the second is not brought in.
    bool isTakenTwice(const RecordRef& record, const RecordRef& here)
    {
        if (taken_.insert({int(here.kind), here.id}).second)
            return false;
        const Plan& named = exists(plan_, here) ? plan_ : result_;
        ignore(record,
            sentence("last_year", "It is “%1” here, for which the file has another record.")
                .arg(recordName(named, here, {lastFiscalYear})));
        return true;
    }

    // The id it has there, but for records whose id says what they belong to: that may have another id here.
    Result<Uuid> newId(RecordKind kind, const std::vector<FieldValue>& fields) const
    {
        Plan scratch;
        if (const Result<void> put = putFields(scratch, kind, fields); !put)
            return put.refusal();
        Uuid id;
        withKind(kind, [&]<class T>() {
            for (const T& row : scratch.table<T>()) {
                const Uuid derived = derivedIdOf(row);
                id = derived.isNull() ? row.id.uuid : derived;
            }
        });
        return id;
    }

    bool isOurs(RecordKind kind, const FieldValue& id) const
    {
        return id && exists(plan_, {kind, Uuid::fromText(*id).value_or(Uuid())});
    }

    QString whyNotTicked(RecordKind kind, const std::vector<FieldValue>& fields) const
    {
        const auto value = [&](QStringView column) {
            return fields[size_t(kindInfo(kind).fieldOf(column))].value_or(QString());
        };
        if (kind != kindOf<Assignment>())
            return {};
        for (const Assignment& assignment : plan_.table<Assignment>())
            if (assignment.project.uuid.toText() == value(u"project")
                && assignment.department.uuid.toText() == value(u"department"))
                return sentence(
                    "last_year", "Here the department has its part of the project from another year on.");
        return {};
    }

    void ignore(const RecordRef& record, const QString& why)
    {
        ImportItem item;
        item.what = ImportItem::What::Ignored;
        item.name = recordName(older_, record, {lastFiscalYear});
        item.reason = why;
        ignored_.push_back(std::move(item));
    }

    // A number that another record has here: a person gives it another one first, or leaves the record out.
    void holdBackUnclear()
    {
        ChangeSet ticked;
        for (const Found& found : found_)
            if (found.reason.isEmpty())
                ticked.rows.push_back(found.change);
        const Result<Plan> after = applied(plan_, ticked);
        if (!after)
            return;
        for (const Violation& violation : unclearNumbersAndNames(*after, ticked))
            for (Found& found : found_)
                if (found.change.record == violation.record && found.reason.isEmpty())
                    found.reason = violation.sentence;
    }

    // ── A generation that is new here ──────────────────────────────────────────────────────────────

    // Its projects may be what projects of the next generation come from: same name, no predecessor yet. A
    // person decides.
    void proposeLineages()
    {
        const OwnerFinder finder(plan_);
        for (const PlanPeriod& period : older_.table<PlanPeriod>()) {
            const PlanPeriod* next
                = exists(plan_, {kindOf<PlanPeriod>(), period.id.uuid}) ? nullptr : generationAfter(period);
            if (!next || !result_.find(period.id))
                continue;
            for (const Project& project : older_.table<Project>())
                if (project.plan == period.id && result_.find(project.id))
                    proposeLineage(finder, project, *next);
        }
    }

    const PlanPeriod* generationAfter(const PlanPeriod& period) const
    {
        const PlanPeriod* next = nullptr;
        for (const PlanPeriod& other : plan_.table<PlanPeriod>())
            if (period.lastYear < other.firstYear && (!next || other.firstYear < next->firstYear))
                next = plan_.find(other.id);
        return next;
    }

    void proposeLineage(const OwnerFinder& finder, const Project& earlier, const PlanPeriod& next)
    {
        const QString name = projectName(older_, earlier.id, {lastFiscalYear});
        const std::optional<Id<Project>> later = finder.project(next.id, earlier.number, name).project;
        if (!later)
            return;
        for (const Lineage& lineage : result_.table<Lineage>())
            if (lineage.later == later || lineage.earlier == earlier.id)
                return;
        Lineage lineage;
        lineage.id = {derivedId(earlier.id.uuid, later->uuid.toText().toLatin1())};
        lineage.earlier = earlier.id;
        lineage.later = later;
        lineage.fromYear = next.firstYear;
        const Plan before = result_;
        result_.put(lineage);
        found_.push_back({diff(before, result_).rows.front(),
            sentence("last_year",
                "The project of the next plan has the same name; tick it if it is the same project.")});
    }

    const Plan plan_;
    const Plan older_;
    Plan result_;
    RecordMatching matching_;
    ImportProposal proposal_;
    std::vector<Found> found_;
    std::vector<ImportItem> ignored_;
    std::set<std::pair<int, Uuid>> taken_;
};

} // namespace

Result<ImportProposal> importOlderPlan(const Plan& plan, const Plan& older, const QString& fileName)
{
    return OlderPlanImport(plan, older, fileName).run();
}

} // namespace core
