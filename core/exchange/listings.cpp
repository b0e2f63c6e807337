#include "core/exchange/listings.h"

#include "core/exchange/listing_columns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core {

namespace {

Cell cellOf(const FieldInfo& field, const FieldValue& value)
{
    if (!value || value->isEmpty())
        return {};
    const bool mayBeNumber = field.kind == ColumnKind::Integer || field.kind == ColumnKind::Year
        || field.kind == ColumnKind::Decimal || field.kind == ColumnKind::Reading;
    if (const auto number = mayBeNumber ? Decimal::fromText(*value) : std::nullopt)
        return Cell(*number);
    return Cell(*value);
}

QJsonValue jsonOf(const FieldInfo& field, const FieldValue& value)
{
    if (!value)
        return QJsonValue::Null;
    if (field.kind == ColumnKind::Integer || field.kind == ColumnKind::Year)
        return value->toInt();
    if (field.kind == ColumnKind::Boolean)
        return *value == QLatin1String("1");
    return *value;
}

// Ids in the order in which people look for records.
std::vector<Uuid> sortedIds(const Plan& plan, const KindInfo& kind)
{
    struct Row {
        int year;
        int rank;
        Uuid id;
    };
    const int year = kind.fieldOf(u"year");
    const int rank = kind.fieldOf(u"rank");
    const auto number = [&](const Uuid& id, int field) {
        return field < 0 ? 0 : fieldOf(plan, {kind.kind, id}, field).value_or(QString()).toInt();
    };
    std::vector<Row> rows;
    for (const Uuid& id : idsOf(plan, kind.kind))
        rows.push_back({number(id, year), number(id, rank), id});
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
        return std::tie(a.year, a.rank, a.id) < std::tie(b.year, b.rank, b.id);
    });
    std::vector<Uuid> ids;
    for (const Row& row : rows)
        ids.push_back(row.id);
    return ids;
}

} // namespace

Grid listing(const Plan& plan, RecordKind kind)
{
    const KindInfo& info = kindInfo(kind);
    Grid grid;
    grid.name = QString::fromLatin1(info.table);
    for (size_t i = 0; i < info.fields.size(); ++i)
        grid.columns.push_back({listingTitle(info, int(i))});
    grid.columns.push_back({nameTitle()});
    for (const Uuid& id : sortedIds(plan, info)) {
        const std::vector<FieldValue> fields = fieldsOf(plan, {kind, id});
        std::vector<Cell>& row = grid.rows.emplace_back();
        for (size_t i = 0; i < fields.size(); ++i)
            row.push_back(cellOf(info.fields[i], fields[i]));
        row.push_back(Cell(recordName(plan, {kind, id}, {lastFiscalYear})));
    }
    return grid;
}

QByteArray listingJson(const Plan& plan, RecordKind kind)
{
    const KindInfo& info = kindInfo(kind);
    QJsonArray records;
    for (const Uuid& id : sortedIds(plan, info)) {
        const std::vector<FieldValue> fields = fieldsOf(plan, {kind, id});
        QJsonObject record;
        for (size_t i = 0; i < fields.size(); ++i)
            record.insert(QLatin1String(info.fields[i].column), jsonOf(info.fields[i], fields[i]));
        records.append(record);
    }
    const QJsonObject table{
        {QStringLiteral("table"), QLatin1String(info.table)}, {QStringLiteral("records"), records}};
    return QJsonDocument(table).toJson();
}

} // namespace core
