#include "core/exchange/import_proposal.h"

#include "core/model/edits.h"
#include "core/model/violations.h"

#include <algorithm>
#include <map>
#include <set>

namespace core {

namespace {

using What = ImportItem::What;
using RecordKey = std::pair<int, Uuid>;

RecordKey keyOf(const RecordRef& record)
{
    return {int(record.kind), record.id};
}

const Indicator* indicatorOf(const Plan& plan, Id<Series> series)
{
    const Series* row = plan.find(series);
    return row ? plan.find(row->indicator) : nullptr;
}

// The indicator that a record is part of; null for all others.
const Indicator* indicatorOf(const Plan& plan, const RecordRef& record)
{
    if (record.kind == kindOf<Indicator>())
        return plan.find(Id<Indicator>{record.id});
    if (record.kind == kindOf<Series>())
        return indicatorOf(plan, Id<Series>{record.id});
    if (const auto* row = plan.find(Id<Baseline>{record.id}); row && record.kind == kindOf<Baseline>())
        return indicatorOf(plan, row->series);
    if (const auto* row = plan.find(Id<Target>{record.id}); row && record.kind == kindOf<Target>())
        return indicatorOf(plan, row->series);
    if (const auto* row = plan.find(Id<Value>{record.id}); row && record.kind == kindOf<Value>())
        return indicatorOf(plan, row->series);
    return nullptr;
}

// Names as they are last: a record of the preview may belong to several years.
constexpr FiscalYear latest{lastFiscalYear};

QString ownerName(const Plan& plan, const RecordRef& record)
{
    const Indicator* indicator = indicatorOf(plan, record);
    if (!indicator)
        return {};
    if (indicator->project)
        return recordName(plan, {kindOf<Project>(), indicator->project->uuid}, latest);
    if (indicator->challenge)
        return recordName(plan, {kindOf<Challenge>(), indicator->challenge->uuid}, latest);
    return indicator->goal ? recordName(plan, {kindOf<Goal>(), indicator->goal->uuid}, latest) : QString();
}

// What a person entered in the field, and not which record it is or where it stands.
bool isContent(const KindInfo& kind, int field)
{
    const ColumnKind column = kind.fields[size_t(field)].kind;
    const bool isIdentity
        = std::find(kind.uniqueFields.begin(), kind.uniqueFields.end(), field) != kind.uniqueFields.end();
    return column == ColumnKind::Reading || (column == ColumnKind::Text && !isIdentity);
}

// A change that points to a record which neither the plan nor another accepted change holds.
bool isOrphan(const Plan& plan, const RowChange& change, const std::set<RecordKey>& accepted)
{
    const KindInfo& info = kindInfo(change.record.kind);
    return std::any_of(change.fields.begin(), change.fields.end(), [&](const FieldChange& field) {
        const std::optional<RecordKind> target = info.fields[size_t(field.field)].references;
        const auto id = target && field.after ? Uuid::fromText(*field.after) : std::nullopt;
        return id && !exists(plan, {*target, *id}) && !accepted.contains({int(*target), *id});
    });
}

// Two lines of the preview may change the same record: one fills empty fields, one replaces others.
void addTo(std::map<RecordKey, RowChange>& changes, const RowChange& change)
{
    const auto [place, isNew] = changes.try_emplace(keyOf(change.record), change);
    if (!isNew)
        place->second.fields.insert(place->second.fields.end(), change.fields.begin(), change.fields.end());
}

ChangeSet tickedChanges(const Plan& plan, const ImportProposal& proposal)
{
    std::map<RecordKey, RowChange> changes; // sorted by kind: owners come before what they own
    for (const ImportItem& item : proposal.items)
        if (item.isTicked && item.change)
            addTo(changes, *item.change);
    std::set<RecordKey> accepted;
    for (const auto& [key, change] : changes)
        accepted.insert(key);
    ChangeSet set;
    for (const auto& [key, change] : changes) {
        if (isOrphan(plan, change, accepted))
            accepted.erase(key);
        else
            set.rows.push_back(change);
    }
    return set;
}

// What follows from new departments is no line of its own that could be left out: text would be lost with it.
Result<Plan> withSheetsHandedOver(const Plan& plan, const ChangeSet& changes)
{
    Plan result = plan;
    for (const RowChange& change : changes.rows) {
        const auto* part = change.record.kind == kindOf<Assignment>()
            ? plan.find(Id<Assignment>{change.record.id})
            : nullptr;
        if (!part)
            continue;
        Result<Plan> handed = handSheetsOver(result, part->project);
        if (!handed)
            return handed;
        result = std::move(handed).value();
    }
    return result;
}

// Nor is this: a sheet that nobody has written into has the form of its year.
Plan withFormsOfTheirYears(const Plan& plan, const ChangeSet& changes)
{
    Plan result = plan;
    for (const RowChange& change : changes.rows)
        if (const auto* use
            = change.record.kind == kindOf<FormUse>() ? plan.find(Id<FormUse>{change.record.id}) : nullptr)
            result = withFormsFollowed(result, use->plan, use->fromYear);
    return result;
}

} // namespace

ImportCounts ImportProposal::counts() const
{
    ImportCounts counts;
    counts.unchanged = sameRecords;
    for (const ImportItem& item : items) {
        counts.added += item.what == What::Added;
        counts.changed += item.what == What::Changed;
        counts.unchanged += item.what == What::Unchanged;
        counts.ignored += item.what == What::Ignored;
        counts.refused += item.what == What::Refused;
        counts.unticked += item.change && !item.isTicked;
    }
    return counts;
}

Result<Plan> accept(const Plan& plan, const ImportProposal& proposal)
{
    const auto refused = std::find_if(proposal.items.begin(), proposal.items.end(),
        [](const ImportItem& item) { return item.what == What::Refused; });
    if (const int count = proposal.counts().refused; count > 1)
        return Refusal{sentence(
            "import_proposal", "%1 Nothing was changed; %2 more cells of the file cannot be read either.")
                           .arg(refused->reason, QString::number(count - 1))};
    if (refused != proposal.items.end())
        return Refusal{sentence("import_proposal", "%1 Nothing was changed.").arg(refused->reason)};
    const ChangeSet changes = tickedChanges(plan, proposal);
    const Result<Plan> result = applied(plan, changes);
    if (!result)
        return Refusal{sentence("import_proposal",
            "%1 was not imported because the plan has changed since the preview was made. Open the preview "
            "again. (%2)")
                           .arg(proposal.source, result.sentence())};
    const std::vector<Violation> broken = violations(*result, changes);
    if (!broken.empty())
        return Refusal{sentence("import_proposal", "%1 was not imported: %2")
                           .arg(proposal.source, broken.front().sentence)};
    return withSheetsHandedOver(withFormsOfTheirYears(*result, changes), changes);
}

QString intentionOf(const ImportProposal& proposal)
{
    return sentence("import_proposal", "Import %1").arg(proposal.source);
}

ImportItem itemOf(const Plan& before, const Plan& after, const RowChange& change)
{
    const bool isAdded = change.what == RowChange::What::Added;
    const bool isRemoved = change.what == RowChange::What::Removed;
    const Plan& named = isRemoved ? before : after;
    ImportItem item;
    item.what = isAdded ? What::Added : What::Changed;
    item.name = recordName(named, change.record, latest);
    item.owner = change.record.kind == kindOf<Indicator>() || indicatorOf(named, change.record)
        ? ownerName(named, change.record)
        : QString();
    item.isTicked = true;
    item.change = change;
    for (const FieldChange& field : change.fields) {
        const FieldInfo& info = kindInfo(change.record.kind).fields[size_t(field.field)];
        if (isRemoved && !isContent(kindInfo(change.record.kind), field.field))
            continue;
        ImportField shown{info.translatedLabel(), displayText(before, info, field.before, latest),
            displayText(after, info, field.after, latest)};
        if (info.kind == ColumnKind::Reading && isRemoved)
            shown.after = missingWord(Missing::NotEntered);
        if (shown.before != shown.after)
            item.fields.push_back(std::move(shown));
    }
    return item;
}

} // namespace core
