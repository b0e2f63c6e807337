#include "app/cli_outlook_json.h"

#include "app/cli_json.h"
#include "core/scoring/explain_outlook.h"
#include "core/scoring/printed_number.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace core;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

QJsonObject jsonOf(const Fraction& number, int decimals)
{
    return {{u"raw"_s, number.toText()}, {u"printed"_s, printedCalculated(number, decimals)}};
}

QJsonValue jsonOf(const std::optional<Fraction>& number, int decimals)
{
    return number ? QJsonValue(jsonOf(*number, decimals)) : QJsonValue(QJsonValue::Null);
}

QJsonObject reasonJson(NoOutlook reason)
{
    return {{u"reason"_s, codeOf(reason)}};
}

QJsonObject placeJson(const SeriesOutlook& outlook)
{
    if (const NoOutlook* reason = reasonOf(outlook.place))
        return reasonJson(*reason);
    const PathPlace& place = std::get<PathPlace>(outlook.place);
    const int decimals = outlook.rates.indicator.decimals;
    QJsonObject json{{u"status"_s, codeOf(place.status)}, {u"actual"_s, jsonOf(place.actual, decimals)},
        {u"baseline"_s, jsonOf(place.baseline, decimals)}};
    if (!outlook.isTargetInternal) {
        json.insert(u"path"_s, jsonOf(place.expected, decimals));
        json.insert(u"gap"_s, jsonOf(place.gap, decimals));
    }
    return json;
}

QJsonObject requiredJson(const SeriesOutlook& outlook)
{
    if (const NoOutlook* reason = reasonOf(outlook.required))
        return reasonJson(*reason);
    const RequiredChange& required = std::get<RequiredChange>(outlook.required);
    const int decimals = outlook.rates.indicator.decimals;
    QJsonObject json{{u"target_year"_s, required.targetYear.year},
        {u"per_year_so_far"_s, jsonOf(required.perYearSoFar, decimals)}};
    if (!outlook.isTargetInternal) {
        json.insert(u"target"_s, jsonOf(required.target, decimals));
        json.insert(u"per_year"_s, jsonOf(required.perYear, decimals));
    }
    return json;
}

QJsonObject forecastJson(const SeriesOutlook& outlook)
{
    if (const NoOutlook* reason = reasonOf(outlook.forecast))
        return reasonJson(*reason);
    const Forecast& forecast = std::get<Forecast>(outlook.forecast);
    const int decimals = outlook.rates.indicator.decimals;
    return {{u"target_year"_s, forecast.targetYear.year}, {u"low"_s, jsonOf(forecast.low(), decimals)},
        {u"high"_s, jsonOf(forecast.high(), decimals)},
        {u"least_squares"_s, jsonOf(forecast.byLeastSquares, decimals)},
        {u"last_two"_s, jsonOf(forecast.byLastTwo, decimals)},
        {u"printed"_s, printedRange(forecast, decimals)}, {u"points"_s, forecast.points},
        {u"first_point"_s, forecast.firstPoint.year}, {u"last_point"_s, forecast.lastPoint.year},
        {u"verdict"_s, orNull(forecast.verdict ? std::optional(codeOf(*forecast.verdict)) : std::nullopt)}};
}

QJsonValue changeJson(const std::optional<SurveyChange>& change, int decimals)
{
    if (!change)
        return QJsonValue::Null;
    return QJsonObject{
        {u"since"_s, change->since ? QJsonValue(change->since->year) : QJsonValue(QJsonValue::Null)},
        {u"points"_s, jsonOf(change->points, decimals)},
        {u"margin"_s, printedMargin(change->squaredMargin, decimals)},
        {u"is_within_margin"_s, change->isWithinMargin}};
}

QJsonObject surveyJson(const SeriesOutlook& outlook)
{
    if (const NoOutlook* reason = reasonOf(outlook.survey))
        return reasonJson(*reason);
    const SurveyNoise& noise = std::get<SurveyNoise>(outlook.survey);
    const int decimals = outlook.rates.indicator.decimals;
    return {{u"sample_size"_s, noise.share.sampleSize}, {u"squared_margin"_s, noise.squaredMargin.toText()},
        {u"margin"_s, printedMargin(noise.squaredMargin, decimals)},
        {u"since_previous"_s, changeJson(noise.sincePrevious, decimals)},
        {u"since_baseline"_s, changeJson(noise.sinceBaseline, decimals)}};
}

QJsonObject withWords(QJsonObject json, const QString& words)
{
    json.insert(u"explained"_s, words);
    return json;
}

QJsonObject jsonOf(const SeriesOutlook& outlook)
{
    const SeriesRates& rates = outlook.rates;
    return {{u"id"_s, rates.indicator.id.uuid.toText()}, {u"name"_s, rates.indicator.name},
        {u"series"_s, rates.seriesName}, {u"series_id"_s, rates.series.uuid.toText()},
        {u"is_target_internal"_s, outlook.isTargetInternal},
        {u"place"_s, withWords(placeJson(outlook), explainedPlace(outlook))},
        {u"required"_s, withWords(requiredJson(outlook), explainedRequired(outlook))},
        {u"forecast"_s, withWords(forecastJson(outlook), explainedForecast(outlook))},
        {u"survey"_s,
            withWords(surveyJson(outlook),
                (QStringList(explainedSurvey(outlook)) + explainedChanges(outlook)).join(u' '))}};
}

} // namespace

QByteArray outlookJson(FiscalYear year, const std::vector<SeriesOutlook>& outlooks)
{
    QJsonArray series;
    for (const SeriesOutlook& outlook : outlooks)
        series.append(jsonOf(outlook));
    return QJsonDocument(
        QJsonObject{{u"year"_s, year.year}, {u"year_printed"_s, printed(year)}, {u"series"_s, series}})
        .toJson();
}

} // namespace cli
