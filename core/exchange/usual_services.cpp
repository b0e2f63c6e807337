#include "core/exchange/usual_services.h"

#include "core/exchange/shipped_data.h"
#include "core/model/edits.h"

#include <QJsonArray>
#include <QJsonObject>

namespace core {

namespace {

std::vector<FieldValue> serviceFields(const QJsonObject& json, Id<PlanPeriod> period,
    const std::optional<Id<Service>>& whole, const QString& unit)
{
    const FieldValue isReviewed
        = json[u"isReviewed"].toBool(true) ? QStringLiteral("1") : QStringLiteral("0");
    return {{}, period.uuid.toText(), FieldText<std::optional<Id<Service>>>::write(whole), {},
        json[u"name"].toString(), unit, isReviewed};
}

const Service* serviceNamed(const Plan& plan, Id<PlanPeriod> period, const QString& name)
{
    const Table<Service> services = plan.table<Service>();
    for (const Service& service : services)
        if (service.plan == period && !service.whole && service.name == name)
            return plan.find(service.id);
    return nullptr;
}

/// The service with its parts, which count in the same unit unless they say another one.
Result<Plan> withService(
    const Plan& plan, const IdSource& ids, Id<PlanPeriod> period, const QJsonObject& json)
{
    if (serviceNamed(plan, period, json[u"name"].toString()))
        return plan;
    const QString unit = json[u"unit"].toString();
    Result<Plan> result
        = addRecord(plan, ids, kindOf<Service>(), serviceFields(json, period, std::nullopt, unit));
    for (const QJsonValue part : json[u"parts"].toArray()) {
        if (!result)
            return result;
        const Id<Service> whole = serviceNamed(*result, period, json[u"name"].toString())->id;
        result = addRecord(*result, ids, kindOf<Service>(),
            serviceFields(part.toObject(), period, whole, part.toObject()[u"unit"].toString(unit)));
    }
    return result;
}

} // namespace

Result<Plan> addUsualServices(const Plan& plan, const IdSource& ids, Id<PlanPeriod> period)
{
    const QJsonObject json = shipped::json(QStringLiteral("services.json")).object();
    Result<Plan> result = plan;
    if (rowsOf(plan, &Area::plan, period).empty())
        for (const QJsonValue name : json[u"areas"].toArray())
            if (result)
                result = addRecord(
                    *result, ids, kindOf<Area>(), {{}, period.uuid.toText(), {}, name.toString()});
    for (const QJsonValue service : json[u"services"].toArray())
        if (result)
            result = withService(*result, ids, period, service.toObject());
    return result;
}

} // namespace core
