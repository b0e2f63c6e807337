#include "core/scoring/explain_outlook.h"

#include "core/scoring/equation.h"
#include "core/scoring/printed_number.h"

namespace core {

namespace {

/// English source of each status: %1 year, %2 actual, %3 path, %4 gap, %5 baseline.
struct PlaceWords {
    PathStatus status;
    const char* english;
};
constexpr PlaceWords placeWords[] = {
    {PathStatus::WorseThanBaseline,
        QT_TRANSLATE_NOOP("outlook",
            "In %1 the actual %2 is worse than the baseline %5; the path has %3 (difference %4).")},
    {PathStatus::Behind,
        QT_TRANSLATE_NOOP("outlook", "In %1 the actual %2 is behind the path's %3 (difference %4).")},
    {PathStatus::OnPath,
        QT_TRANSLATE_NOOP("outlook", "In %1 the actual %2 is on the path, which has %3 (difference %4).")},
    {PathStatus::Ahead,
        QT_TRANSLATE_NOOP("outlook", "In %1 the actual %2 is ahead of the path's %3 (difference %4).")},
};

QString reasonWords(const SeriesOutlook& outlook, NoOutlook reason)
{
    const auto missing = outlook.rates.actual.reading.missing();
    if (reason == NoOutlook::ActualMissing && missing)
        return sentence("outlook", "%1 (%2)").arg(wordLabel(reason), missingWord(*missing));
    return wordLabel(reason);
}

bool isHidden(const SeriesOutlook& outlook, InternalNumbers internal)
{
    return outlook.isTargetInternal && internal == InternalNumbers::Hidden;
}

QString changeWords(const SurveyChange& change, int decimals)
{
    const QString since = change.since ? printed(*change.since) : wordLabel(NoOutlook::NoBaselineYear);
    const QString line = change.isWithinMargin
        ? sentence("outlook", "The change of %1 points since %2 is within the margin of error (%3 points).")
        : sentence("outlook", "The change of %1 points since %2 exceeds the margin of error (%3 points).");
    return line.arg(
        printedCalculated(change.points, decimals), since, printedMargin(change.squaredMargin, decimals));
}

// A trend that ends where values of its kind cannot be: it is printed as it comes out, and says so itself.
QString impossibleEnd(const SeriesOutlook& outlook, const Forecast& forecast)
{
    const auto actual = outlook.rates.actual.reading.number();
    const Fraction zero;
    const Fraction whole(qint64(100));
    if (!actual)
        return {};
    if (forecast.low() < zero && Fraction(*actual) >= zero)
        return sentence("outlook",
            "Carried on like this it would fall below 0, so it will not last until the target year.");
    if (isPercentage(outlook.rates.indicator.unit) && forecast.high() > whole && Fraction(*actual) <= whole)
        return sentence("outlook",
            "Carried on like this it would rise over 100%, so it will not last until the target year.");
    return {};
}

} // namespace

QString printedRange(const Forecast& forecast, int decimals)
{
    const auto end = [decimals](const Fraction& number) {
        const auto rounded = number.rounded(decimals);
        return rounded ? printed(*rounded) : number.toText();
    };
    const QString low = end(forecast.low());
    const QString high = end(forecast.high());
    return low == high ? low : low + u'～' + high;
}

QString explainedPlace(const SeriesOutlook& outlook, InternalNumbers internal)
{
    if (const NoOutlook* reason = reasonOf(outlook.place))
        return sentence("outlook", "It cannot be compared with a path: %1.")
            .arg(reasonWords(outlook, *reason));
    const PathPlace& place = std::get<PathPlace>(outlook.place);
    if (isHidden(outlook, internal))
        return wordLabel(place.status);
    const int decimals = decimalsOf(outlook.rates);
    QString line;
    for (const PlaceWords& words : placeWords)
        if (words.status == place.status)
            line = sentence("outlook", words.english);
    line = line.arg(printed(outlook.rates.year), printedCalculated(place.actual, decimals),
        printedCalculated(place.expected, decimals), printedCalculated(place.gap, decimals));
    return place.status == PathStatus::WorseThanBaseline
        ? line.arg(printedCalculated(place.baseline.value_or(Fraction()), decimals))
        : line;
}

QString explainedRequired(const SeriesOutlook& outlook, InternalNumbers internal)
{
    if (const NoOutlook* reason = reasonOf(outlook.required))
        return sentence("outlook", "No yearly change is worked out: %1.").arg(reasonWords(outlook, *reason));
    if (isHidden(outlook, internal))
        return {};
    const RequiredChange& required = std::get<RequiredChange>(outlook.required);
    const int decimals = decimalsOf(outlook.rates);
    const QString perYear = printedCalculated(required.perYear, decimals);
    const QString target = printedCalculated(required.target, decimals);
    if (!required.perYearSoFar)
        return sentence("outlook", "To reach %1 in %2, %3 are needed in every year from now on.")
            .arg(target, printed(required.targetYear), perYear);
    return sentence(
        "outlook", "To reach %1 in %2, %3 are needed in every year from now on; so far it was %4 a year.")
        .arg(target, printed(required.targetYear), perYear,
            printedCalculated(*required.perYearSoFar, decimals));
}

QString explainedForecast(const SeriesOutlook& outlook)
{
    if (const NoOutlook* reason = reasonOf(outlook.forecast))
        return sentence("outlook", "There is no forecast: %1.").arg(reasonWords(outlook, *reason));
    const Forecast& forecast = std::get<Forecast>(outlook.forecast);
    const QString range = printedRange(forecast, decimalsOf(outlook.rates));
    const QString count = QString::number(forecast.points);
    const QString first = printed(forecast.firstPoint);
    const QString last = printed(forecast.lastPoint);
    const QString targetYear = printed(forecast.targetYear);
    const QString trend = forecast.verdict
        ? sentence("outlook", "The trend of the %1 values from %2 through %3 leads to %4 in %5: %6.")
              .arg(count, first, last, range, targetYear, wordLabel(*forecast.verdict))
        : sentence("outlook", "The trend of the %1 values from %2 through %3 leads to %4 in %5.")
              .arg(count, first, last, range, targetYear);
    return trend + impossibleEnd(outlook, forecast);
}

QString explainedSurvey(const SeriesOutlook& outlook)
{
    if (const NoOutlook* reason = reasonOf(outlook.survey))
        return sentence("outlook", "No survey margin is worked out: %1.").arg(reasonWords(outlook, *reason));
    const SurveyNoise& noise = std::get<SurveyNoise>(outlook.survey);
    const int decimals = decimalsOf(outlook.rates);
    return sentence("outlook", "%1% of %2 answers: the margin of error is %3 points (95% confidence).")
        .arg(printedCalculated(noise.share.percent, decimals), QString::number(noise.share.sampleSize),
            printedMargin(noise.squaredMargin, decimals));
}

QStringList explainedChanges(const SeriesOutlook& outlook)
{
    QStringList lines;
    if (reasonOf(outlook.survey))
        return lines;
    const SurveyNoise& noise = std::get<SurveyNoise>(outlook.survey);
    for (const auto& change : {noise.sincePrevious, noise.sinceBaseline})
        if (change)
            lines << changeWords(*change, decimalsOf(outlook.rates));
    lines.removeDuplicates();
    return lines;
}

} // namespace core
