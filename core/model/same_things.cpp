#include "core/model/same_things.h"

#include "core/model/lookup.h"
#include "core/model/record_access.h"

#include <unordered_map>

namespace core {

namespace {

bool isDerived(RecordKind kind)
{
    return kind == kindOf<Value>() || kind == kindOf<Baseline>() || kind == kindOf<Evaluation>()
        || kind == kindOf<Answer>() || kind == kindOf<Attendance>();
}

bool isSameThing(RecordKind kind, const void* a, const void* b)
{
    const std::vector<int>& identity = kindInfo(kind).uniqueFields;
    return std::all_of(identity.begin(), identity.end(),
        [&](int field) { return access(kind).fields[size_t(field)].isEqual(a, b); });
}

bool belongsToAny(RecordKind kind, const void* row, const UuidSet& added)
{
    const std::vector<int>& identity = kindInfo(kind).uniqueFields;
    return std::any_of(identity.begin(), identity.end(), [&](int field) {
        const FieldAccess& each = access(kind).fields[size_t(field)];
        const FieldValue owner = each.references ? each.write(row) : FieldValue();
        return owner && added.contains(Uuid::fromText(*owner).value_or(Uuid()));
    });
}

bool isAmong(const RowTree& rows, RecordKind kind, const void* row, const UuidSet& changed)
{
    return std::any_of(changed.begin(), changed.end(), [&](const Uuid& id) {
        const void* other = rows.find(id);
        return other != row && isSameThing(kind, other, row);
    });
}

bool isInTable(const RowTree& rows, RecordKind kind, const void* row)
{
    for (auto at = rows.begin(); at != rows.end(); at.next())
        if (at.row() != row && isSameThing(kind, at.row(), row))
            return true;
    return false;
}

} // namespace

std::vector<RecordRef> sameThings(const Plan& plan, RecordKind kind, const UuidSet* only)
{
    std::vector<RecordRef> found;
    const KindInfo& info = kindInfo(kind);
    if (info.uniqueFields.empty())
        return found;
    const auto isAsked = [only](const Uuid& id) { return !only || only->contains(id); };
    std::unordered_map<QString, Uuid> seen;
    for (const Uuid& id : idsOf(plan, kind)) {
        QString key;
        for (const int field : info.uniqueFields)
            key += fieldOf(plan, {kind, id}, field).value_or(QStringLiteral("\x01")) + QChar(0x1f);
        const auto [first, isNew] = seen.try_emplace(key, id);
        if (isNew)
            continue;
        if (isAsked(id))
            found.push_back({kind, id});
        else if (isAsked(first->second))
            found.push_back({kind, first->second});
    }
    return found;
}

std::vector<RecordRef> sameThings(
    const Plan& plan, RecordKind kind, const UuidSet& changed, const UuidSet& added)
{
    constexpr size_t fewRows = 8;
    std::vector<RecordRef> found;
    if (kindInfo(kind).uniqueFields.empty() || isDerived(kind))
        return found;
    if (changed.size() > fewRows)
        return sameThings(plan, kind, &changed);
    const RowTree& rows = plan.rows(kind);
    for (const Uuid& id : changed) {
        const void* row = rows.find(id);
        const bool isThere
            = belongsToAny(kind, row, added) ? isAmong(rows, kind, row, changed) : isInTable(rows, kind, row);
        if (isThere)
            found.push_back({kind, id});
    }
    return found;
}

} // namespace core
