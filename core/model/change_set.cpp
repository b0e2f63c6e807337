#include "core/model/change_set.h"

#include "core/model/record_access.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace core {

namespace {

RowChange wholeRow(RecordKind kind, const void* row, RowChange::What what)
{
    const std::vector<FieldAccess>& fields = access(kind).fields;
    RowChange change{{kind, idOf(row)}, what, {}};
    change.fields.reserve(fields.size() - 1);
    for (size_t i = 1; i < fields.size(); ++i) {
        FieldValue value = fields[i].write(row);
        if (what == RowChange::What::Added)
            change.fields.push_back({int(i), std::nullopt, std::move(value)});
        else
            change.fields.push_back({int(i), std::move(value), std::nullopt});
    }
    return change;
}

RowChange changedRow(RecordKind kind, const void* before, const void* after)
{
    const std::vector<FieldAccess>& fields = access(kind).fields;
    RowChange change{{kind, idOf(after)}, RowChange::What::Changed, {}};
    for (size_t i = 1; i < fields.size(); ++i) {
        // Compared as texts: 1.0 and 1.00 are equal numbers but different entries.
        FieldValue old = fields[i].write(before);
        FieldValue now = fields[i].write(after);
        if (old != now)
            change.fields.push_back({int(i), std::move(old), std::move(now)});
    }
    return change;
}

Refusal notAsExpected(const Plan& plan, const RecordRef& record)
{
    return Refusal{sentence("change_set",
        "This change cannot be taken back because “%1” is no longer as the change left it. Take the later "
        "changes of that record back first.")
                       .arg(recordName(plan, record, FiscalYear::of(QDate::currentDate())))};
}

// The record's fields after `change`, or nullopt when it is not as the change expects it.
std::optional<std::vector<FieldValue>> changedFields(const Plan& plan, const RowChange& change)
{
    std::vector<FieldValue> fields = fieldsOf(plan, change.record);
    if (change.what == RowChange::What::Added) {
        if (!fields.empty())
            return std::nullopt;
        fields.resize(kindInfo(change.record.kind).fields.size());
        fields[0] = change.record.id.toText();
    } else if (fields.empty()) {
        return std::nullopt;
    }
    for (const FieldChange& each : change.fields) {
        if (change.what != RowChange::What::Added && fields[size_t(each.field)] != each.before)
            return std::nullopt;
        fields[size_t(each.field)] = each.after;
    }
    return fields;
}

QCborValue cbor(const FieldValue& value)
{
    return value ? QCborValue(*value) : QCborValue(nullptr);
}

FieldValue fromCbor(const QCborValue& value)
{
    return value.isString() ? FieldValue(value.toString()) : std::nullopt;
}

constexpr char whatLetters[] = {'A', 'C', 'R'};

QCborArray rowToCbor(const RowChange& row)
{
    const KindInfo& info = kindInfo(row.record.kind);
    QCborArray fields;
    for (const FieldChange& each : row.fields) {
        fields.append(QLatin1String(info.fields[size_t(each.field)].column));
        fields.append(cbor(each.before));
        fields.append(cbor(each.after));
    }
    return {QLatin1String(info.table), row.record.id.toText(),
        QString(QLatin1Char(whatLetters[size_t(row.what)])), fields};
}

// A whole row that an older program wrote into the history has what a new row has in the columns it did not
// know.
void addFieldsOfLaterVersions(RowChange& row)
{
    const KindInfo& info = kindInfo(row.record.kind);
    std::vector<bool> isThere(info.fields.size());
    for (const FieldChange& each : row.fields)
        isThere[size_t(each.field)] = true;
    withKind(row.record.kind, [&]<class T>() {
        forEachField<T>([&]<class M>(int position, const Field<T, M>& each) {
            if (position == 0 || isThere[size_t(position)])
                return;
            const FieldValue value = FieldText<M>::write(T().*each.member);
            const bool isAdded = row.what == RowChange::What::Added;
            row.fields.push_back({position, isAdded ? FieldValue() : value, isAdded ? value : FieldValue()});
        });
    });
}

std::optional<RowChange> rowFromCbor(const QCborArray& array, const KindInfo& info)
{
    const auto id = Uuid::fromText(array.at(1).toString());
    const QString letter = array.at(2).toString();
    const QCborArray fields = array.at(3).toArray();
    const auto* end = std::end(whatLetters);
    const auto* what
        = std::find(std::begin(whatLetters), end, letter.isEmpty() ? '\0' : letter.at(0).toLatin1());
    if (!id || what == end || fields.size() % 3 != 0)
        return std::nullopt;
    RowChange row{{info.kind, *id}, RowChange::What(what - std::begin(whatLetters)), {}};
    for (qsizetype i = 0; i < fields.size(); i += 3) {
        const int field = info.fieldOf(fields.at(i).toString());
        if (field > 0)
            row.fields.push_back({field, fromCbor(fields.at(i + 1)), fromCbor(fields.at(i + 2))});
    }
    if (row.what != RowChange::What::Changed)
        addFieldsOfLaterVersions(row);
    return row;
}

} // namespace

bool ChangeSet::touches(RecordKind kind) const
{
    return std::any_of(
        rows.begin(), rows.end(), [kind](const RowChange& row) { return row.record.kind == kind; });
}

ChangeSet diff(const Plan& before, const Plan& after)
{
    ChangeSet changes;
    for (int i = 0; i < AllRecords::count; ++i) {
        const RecordKind kind{i};
        RowTree::compare(before.rows(kind), after.rows(kind), [&](const void* old, const void* now) {
            if (!now)
                changes.rows.push_back(wholeRow(kind, old, RowChange::What::Removed));
            else if (!old)
                changes.rows.push_back(wholeRow(kind, now, RowChange::What::Added));
            else if (RowChange change = changedRow(kind, old, now); !change.fields.empty())
                changes.rows.push_back(std::move(change));
        });
    }
    return changes;
}

ChangeSet inverted(const ChangeSet& changes)
{
    ChangeSet inverse = changes;
    for (RowChange& row : inverse.rows) {
        if (row.what != RowChange::What::Changed)
            row.what = row.what == RowChange::What::Added ? RowChange::What::Removed : RowChange::What::Added;
        for (FieldChange& each : row.fields)
            std::swap(each.before, each.after);
    }
    return inverse;
}

Result<Plan> applied(const Plan& plan, const ChangeSet& changes)
{
    Plan result = plan;
    for (const RowChange& change : changes.rows) {
        const auto fields = changedFields(plan, change);
        if (!fields)
            return notAsExpected(plan, change.record);
        if (change.what == RowChange::What::Removed) {
            removeRecord(result, change.record);
            continue;
        }
        if (const Result<void> put = putFields(result, change.record.kind, *fields); !put)
            return put.refusal();
    }
    return result;
}

QByteArray toBytes(const ChangeSet& changes)
{
    QCborArray rows;
    for (const RowChange& row : changes.rows)
        rows.append(rowToCbor(row));
    return QCborValue(rows).toCbor();
}

Result<ChangeSet> changeSetFromBytes(const QByteArray& bytes)
{
    const Refusal damaged{
        sentence("change_set", "The record of this change is damaged and cannot be shown.")};
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || !value.isArray())
        return damaged;
    ChangeSet changes;
    for (const QCborValue each : value.toArray()) {
        const QCborArray array = each.toArray();
        if (array.size() != 4)
            return damaged;
        const KindInfo* info = kindOfTable(array.at(0).toString());
        if (!info)
            continue;
        const auto row = rowFromCbor(array, *info);
        if (!row)
            return damaged;
        changes.rows.push_back(*row);
    }
    return changes;
}

} // namespace core
