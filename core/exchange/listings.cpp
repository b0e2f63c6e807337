#include "core/exchange/listings.h"

#include "core/exchange/listing_columns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core {

namespace {

// 「令和7年度」, several with 、 between them. A year that no era writes with two digits stays a number: it
// could not be read again.
QString yearsText(const QString& canonical)
{
    QStringList texts;
    for (const QString& text : canonical.split(u' ', Qt::SkipEmptyParts)) {
        const FiscalYear year{text.toInt()};
        texts << (readFiscalYear(printed(year), year.firstDay()) == year ? printed(year) : text);
    }
    return texts.join(u'、');
}

// As people read it where it is a word, a year or a loose date; canonical where Excel calculates (numbers,
// days). canonicalText() reads both.
Cell cellOf(const FieldInfo& field, const FieldValue& value)
{
    if (!value || value->isEmpty())
        return {};
    switch (field.kind) {
    case ColumnKind::Year:
    case ColumnKind::YearList:
        return Cell(yearsText(*value));
    case ColumnKind::Word:
    case ColumnKind::LooseDate:
        return Cell(displayText({}, field, value, {}));
    case ColumnKind::Boolean:
        return Cell(*value == QLatin1String("1") ? QStringLiteral("○") : QStringLiteral("×"));
    case ColumnKind::Integer:
    case ColumnKind::Decimal:
    case ColumnKind::Reading:
        if (const auto number = Decimal::fromText(*value))
            return Cell(*number);
        return Cell(displayText({}, field, value, {}));
    default:
        return Cell(*value);
    }
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

QJsonObject recordJson(const Plan& plan, RecordRef record)
{
    const KindInfo& info = kindInfo(record.kind);
    const std::vector<FieldValue> fields = fieldsOf(plan, record);
    QJsonObject object;
    for (size_t i = 0; i < fields.size(); ++i)
        object.insert(QLatin1String(info.fields[i].column), jsonOf(info.fields[i], fields[i]));
    return object;
}

QByteArray listingJson(const Plan& plan, RecordKind kind)
{
    const KindInfo& info = kindInfo(kind);
    QJsonArray records;
    for (const Uuid& id : sortedIds(plan, info))
        records.append(recordJson(plan, {kind, id}));
    const QJsonObject table{
        {QStringLiteral("table"), QLatin1String(info.table)}, {QStringLiteral("records"), records}};
    return QJsonDocument(table).toJson();
}

} // namespace core
