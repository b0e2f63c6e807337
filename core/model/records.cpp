#include "core/model/records.h"

#include "core/model/lookup.h"
#include "core/model/quotation.h"
#include "core/model/record_access.h"

namespace core {

namespace {

KindInfo describe(RecordKind kind, const KindAccess& source)
{
    KindInfo info{kind, source.table, source.label, {}, {}};
    for (const FieldAccess& field : source.fields)
        info.fields.push_back(
            {field.column, field.label, field.kind, field.isNullable, field.references, field.words});
    for (const char* column : source.unique)
        info.uniqueFields.push_back(info.fieldOf(QString::fromLatin1(column)));
    return info;
}

QString wordOf(const FieldInfo& field, const QString& code)
{
    for (const Word& word : field.words)
        if (code == QLatin1String(word.code))
            return QCoreApplication::translate("words", word.label);
    return code;
}

QString yearText(const QString& text)
{
    FiscalYear year;
    return FieldText<FiscalYear>::read(text, year) ? printed(year) : text;
}

} // namespace

QString FieldInfo::translatedLabel() const
{
    return QCoreApplication::translate("fields", label);
}

QString KindInfo::translatedLabel() const
{
    return QCoreApplication::translate("fields", label);
}

int KindInfo::fieldOf(QStringView column) const
{
    for (size_t i = 0; i < fields.size(); ++i)
        if (column == QLatin1String(fields[i].column))
            return int(i);
    return -1;
}

const std::vector<KindInfo>& allKinds()
{
    static const std::vector<KindInfo> kinds = [] {
        std::vector<KindInfo> list;
        for (size_t i = 0; i < allAccess().size(); ++i)
            list.push_back(describe(RecordKind(i), allAccess()[i]));
        return list;
    }();
    return kinds;
}

const KindInfo& kindInfo(RecordKind kind)
{
    return allKinds()[size_t(kind)];
}

const KindInfo* kindOfTable(QStringView table)
{
    for (const KindInfo& info : allKinds())
        if (table == QLatin1String(info.table))
            return &info;
    return nullptr;
}

bool exists(const Plan& plan, RecordRef record)
{
    return plan.rows(record.kind).find(record.id) != nullptr;
}

RecordRef standsFor(const Plan& plan, RecordRef chosen)
{
    const Placement* placement
        = chosen.kind == kindOf<Placement>() ? plan.find(Id<Placement>{chosen.id}) : nullptr;
    return placement ? RecordRef{kindOf<Project>(), placement->project.uuid} : chosen;
}

const PlanPeriod* planOf(const Plan& plan, RecordRef record)
{
    const RecordRef part = standsFor(plan, record);
    const auto row = [&]<class T>(std::type_identity<T>) {
        return part.kind == kindOf<T>() ? plan.find(Id<T>{part.id}) : nullptr;
    };
    const Challenge* challenge = row(std::type_identity<Challenge>());
    if (const Goal* goal = challenge ? plan.find(challenge->goal) : row(std::type_identity<Goal>()))
        return plan.find(goal->plan);
    if (const Project* project = row(std::type_identity<Project>()))
        return plan.find(project->plan);
    return row(std::type_identity<PlanPeriod>());
}

std::vector<Uuid> idsOf(const Plan& plan, RecordKind kind)
{
    std::vector<Uuid> ids;
    const RowTree& rows = plan.rows(kind);
    ids.reserve(rows.size());
    for (auto at = rows.begin(); at != rows.end(); at.next())
        ids.push_back(idOf(at.row()));
    return ids;
}

std::vector<FieldValue> fieldsOf(const Plan& plan, RecordRef record)
{
    std::vector<FieldValue> values;
    const void* row = plan.rows(record.kind).find(record.id);
    if (!row)
        return values;
    values.reserve(access(record.kind).fields.size());
    for (const FieldAccess& field : access(record.kind).fields)
        values.push_back(field.write(row));
    return values;
}

FieldValue fieldOf(const Plan& plan, RecordRef record, int field)
{
    const void* row = plan.rows(record.kind).find(record.id);
    return row ? access(record.kind).fields[size_t(field)].write(row) : FieldValue();
}

Result<void> putFields(Plan& plan, RecordKind kind, const std::vector<FieldValue>& fields)
{
    Q_ASSERT(fields.size() == kindInfo(kind).fields.size());
    int wrong = -1;
    if (RowTree::Row row = access(kind).make(access(kind).fields, fields, wrong)) {
        plan.rows(kind).put(std::move(row));
        return {};
    }
    return Refusal{
        sentence("records", "“%1” of a %2 cannot be “%3”.")
            .arg(kindInfo(kind).fields[size_t(wrong)].translatedLabel(), kindInfo(kind).translatedLabel(),
                quotable(fields[size_t(wrong)].value_or(QString()))),
        wrong};
}

void removeRecord(Plan& plan, RecordRef record)
{
    plan.rows(record.kind).remove(record.id);
}

QString displayText(const Plan& plan, const FieldInfo& field, const FieldValue& value, FiscalYear year)
{
    if (!value)
        return {};
    switch (field.kind) {
    case ColumnKind::Word:
        return wordOf(field, *value);
    case ColumnKind::Boolean:
        return *value == QLatin1String("1") ? QStringLiteral("○") : QString();
    case ColumnKind::Year:
        return yearText(*value);
    case ColumnKind::YearList: {
        QStringList years = value->split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (QString& each : years)
            each = yearText(each);
        return years.join(QStringLiteral("、"));
    }
    case ColumnKind::Date:
        return printedDate(QDate::fromString(*value, Qt::ISODate));
    case ColumnKind::LooseDate:
        return LooseDate::fromText(*value).value_or(LooseDate()).printed();
    case ColumnKind::Decimal:
        return printed(Decimal::fromText(*value).value_or(Decimal()));
    case ColumnKind::Reading:
        return printed(Reading::fromText(*value).value_or(Reading()));
    case ColumnKind::Identifier:
        if (field.references)
            return recordName(plan, {*field.references, Uuid::fromText(*value).value_or(Uuid())}, year);
        return *value;
    case ColumnKind::Text:
        if (qstrcmp(field.column, "item_key") == 0)
            return itemTitle(plan, *value);
        break;
    case ColumnKind::Integer:
        break;
    }
    return *value;
}

} // namespace core
