#include "app/cli_balance_json.h"

#include "app/cli_json.h"
#include "core/scoring/balance_explain.h"
#include "core/scoring/rate.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace core;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr const char* figureNames[supplyFigures.size()] = {"forecast", "secured", "demand", "provided"};

template <class T>
QJsonValue idOrNull(const std::optional<Id<T>>& id)
{
    return orNull(id ? std::optional(id->uuid.toText()) : std::nullopt);
}

QJsonObject figureJson(const Balance& balance, SupplyFigure which)
{
    const BalanceFigure& figure = balance.figure(which);
    const auto known = figure.knownPart ? figure.knownPart->number() : std::nullopt;
    QJsonObject json = readingJson(figure.reading);
    json.insert(u"missing_terms"_s, QJsonArray::fromStringList(figure.missingTerms));
    json.insert(u"known_part"_s, orNull(known));
    json.insert(u"explanation"_s, explainedFigure(balance, which));
    return json;
}

QJsonObject ratioJson(const DemandRatio& ratio)
{
    const Fraction* percent = std::get_if<Fraction>(&ratio);
    return {{u"raw"_s, orNull(percent ? std::optional(percent->toText()) : std::nullopt)},
        {u"printed"_s, orNull(percent ? std::optional(printedRate(*percent)) : std::nullopt)},
        {u"reason"_s, orNull(percent ? std::nullopt : std::optional(codeOf(std::get<NoRatio>(ratio))))}};
}

QJsonObject jsonOf(const Balance& balance, const ReviewLimits& limits)
{
    QJsonObject figures;
    for (const SupplyFigure which : supplyFigures)
        figures.insert(QLatin1String(figureNames[size_t(which)]), figureJson(balance, which));
    QJsonObject differences;
    for (const BalanceDifference difference : balanceDifferences) {
        QJsonObject json = readingJson(differenceOf(balance, difference));
        json.insert(u"explanation"_s, explainedDifference(balance, difference));
        differences.insert(codeOf(difference), json);
    }
    const DemandRatio ratio = demandRatioOf(balance);
    return {{u"area"_s, QJsonObject{{u"id"_s, idOrNull(balance.area)}, {u"name"_s, balance.areaName}}},
        {u"service"_s, QJsonObject{{u"id"_s, idOrNull(balance.service)}, {u"name"_s, balance.serviceName}}},
        {u"supply_id"_s, idOrNull(balance.supply)}, {u"unit"_s, balance.unit},
        {u"reference_date"_s, balance.referenceDate},
        {u"sum_of"_s, QJsonArray::fromStringList(balance.terms)},
        {u"not_added"_s, orNull(balance.noSum ? std::optional(codeOf(*balance.noSum)) : std::nullopt)},
        {u"figures"_s, figures}, {u"differences"_s, differences}, {u"ratio"_s, ratioJson(ratio)},
        {u"review"_s, codeOf(reviewOf(ratio, limits))}, {u"explanation"_s, explainedReview(balance, limits)}};
}

QJsonArray jsonOf(const std::vector<Balance>& balances, const ReviewLimits& limits)
{
    QJsonArray rows;
    for (const Balance& balance : balances)
        if (balance.isInUse)
            rows.append(jsonOf(balance, limits));
    return rows;
}

QJsonObject jsonOf(const ReviewCandidate& candidate, const ReviewLimits& limits)
{
    QJsonObject json = jsonOf(candidate.balance, limits);
    json.insert(u"ratio_before"_s, ratioJson(candidate.ratioBefore));
    json.insert(u"review_before"_s, codeOf(candidate.reviewBefore));
    return json;
}

} // namespace

QByteArray balanceJson(const Plan& plan, const BalanceTable& table,
    const std::vector<ReviewCandidate>& candidates, const ReviewLimits& limits)
{
    QJsonArray reviewed;
    for (const ReviewCandidate& candidate : candidates)
        reviewed.append(jsonOf(candidate, limits));
    const PlanPeriod* period = plan.find(table.period);
    const QJsonObject root{{u"year"_s, table.year.year}, {u"year_printed"_s, printed(table.year)},
        {u"plan"_s, orNull(period ? std::optional(period->title) : std::nullopt)},
        {u"limits"_s, QJsonObject{{u"low"_s, limits.low.toText()}, {u"high"_s, limits.high.toText()}}},
        {u"rows"_s, jsonOf(table.rows, limits)}, {u"area_totals"_s, jsonOf(table.areaTotals, limits)},
        {u"service_totals"_s, jsonOf(table.serviceTotals, limits)}, {u"candidates"_s, reviewed}};
    return QJsonDocument(root).toJson();
}

} // namespace cli
