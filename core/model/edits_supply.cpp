#include "core/model/edit_steps.h"
#include "core/model/joined.h"
#include "core/model/quotation.h"

namespace core {

using namespace steps;

namespace {

/// 「区域B 3号 令和7年度 4月1日」: whose figures these are, also before there are any.
QString supplyName(const Plan& plan, const SupplyKey& key)
{
    return joined({nameOf(plan, key.area), nameOf(plan, key.service), printed(key.year), key.referenceDate});
}

QString labelOf(SupplyFigure figure)
{
    constexpr const char* columns[supplyFigures.size()] = {"forecast", "secured", "demand", "provided"};
    const KindInfo& kind = kindInfo(kindOf<Supply>());
    return kind.fields[size_t(kind.fieldOf(QString::fromLatin1(columns[size_t(figure)])))].translatedLabel();
}

/// Refuses what could not have figures: records that are gone, an area of another plan, a service that is a
/// sum, and a year that cannot be meant.
Result<void> checkKey(const Plan& plan, const SupplyKey& key)
{
    const Area* area = plan.find(key.area);
    const Service* service = plan.find(key.service);
    if (!area)
        return gone<Area>();
    if (!service)
        return gone<Service>();
    if (area->plan != service->plan)
        return Refusal{sentence("edits",
            "Nothing was entered because “%1” and “%2” belong to different plans. Choose an area of the "
            "service's plan.")
                           .arg(area->name, service->name)};
    if (const auto parts = servicesWithin(plan, key.service); !parts.empty())
        return Refusal{sentence("edits",
            "Nothing was entered for “%1” because it is the sum of its parts. Enter the figures of “%2” and "
            "the others.")
                           .arg(service->name, parts.front()->name)};
    return findSupply(plan, key) ? Result<void>() : checkYearMeant(plan, key.year);
}

/// What an officer typed for one figure, as officers write numbers. People, days and places are counted from
/// 0 up.
Result<Reading> readFigure(QStringView text, const QString& unit)
{
    const Result<Reading> reading = readActual(text, unit);
    const auto number = reading ? reading->number() : std::nullopt;
    if (!number || !number->isNegative())
        return reading;
    return Refusal{sentence("edits", "“%1” is negative. Type 0 or a larger number.")
                       .arg(quotable(text.trimmed().toString()))};
}

bool saysNothing(const Supply& row)
{
    return row.referenceDate.isEmpty() && row.reason.isEmpty() && row.response.isEmpty()
        && std::all_of(supplyMembers.begin(), supplyMembers.end(),
            [&](Reading Supply::*member) { return row.*member == Reading(); });
}

/// A row that says nothing any more goes.
Plan withoutEmptyRow(Plan plan, Id<Supply> id)
{
    if (const Supply* row = plan.find(id); row && saysNothing(*row))
        plan.remove(id);
    return plan;
}

} // namespace

Result<Plan> enterSupply(
    const Plan& plan, const IdSource& ids, const SupplyKey& key, SupplyFigure figure, QStringView text)
{
    if (const Result<void> valid = checkKey(plan, key); !valid)
        return valid.refusal();
    const Result<Reading> reading = readFigure(text, plan.find(key.service)->unit);
    if (!reading)
        return Refusal{sentence("edits", "“%1” of “%2” was not entered: %3")
                           .arg(labelOf(figure), supplyName(plan, key), reading.sentence())};
    const Supply* found = findSupply(plan, key);
    if (!found && *reading == Reading())
        return plan;
    Supply row;
    if (found)
        row = *found;
    else
        row = {newId<Supply>(ids), key.area, key.service, key.year, cleanName(key.referenceDate), {}, {}, {},
            {}, {}, {}};
    row.*supplyMembers[size_t(figure)] = *reading;
    const Id<Supply> id = row.id;
    Plan result = plan;
    result.put(std::move(row));
    return checked(plan, withoutEmptyRow(std::move(result), id));
}

Result<Plan> setSupplyText(
    const Plan& plan, const IdSource& ids, const SupplyKey& key, int field, const QString& text)
{
    const KindInfo& kind = kindInfo(kindOf<Supply>());
    Q_ASSERT(kind.fields[size_t(field)].kind == ColumnKind::Text);
    if (const Result<void> valid = checkKey(plan, key); !valid)
        return valid.refusal();
    if (const Supply* found = findSupply(plan, key)) {
        const Id<Supply> id = found->id;
        const Result<Plan> edited = setField(plan, {kind.kind, id.uuid}, field, text);
        return edited ? Result<Plan>(withoutEmptyRow(*edited, id)) : edited;
    }
    if (isBlank(text))
        return plan;
    std::vector<FieldValue> fields{{}, key.area.uuid.toText(), key.service.uuid.toText(),
        FieldText<FiscalYear>::write(key.year), key.referenceDate};
    fields.resize(kind.fields.size());
    fields[size_t(field)] = text;
    return addRecord(plan, ids, kind.kind, std::move(fields));
}

} // namespace core
