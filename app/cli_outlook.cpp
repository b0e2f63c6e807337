// outlook: where every series of a fiscal year is heading, for people and (outlook_json) for other programs.
#include "app/cli_columns.h"
#include "app/cli_commands.h"
#include "app/cli_find.h"
#include "app/cli_outlook_json.h"
#include "app/cli_score_json.h"
#include "core/scoring/explain_outlook.h"
#include "core/scoring/printed_number.h"

using namespace core;

namespace cli {

namespace {

QString statusText(const SeriesOutlook& outlook)
{
    if (const NoOutlook* reason = reasonOf(outlook.place))
        return wordLabel(*reason);
    return wordLabel(std::get<PathPlace>(outlook.place).status);
}

/// Empty also where the number would give an internal target away.
QString gapText(const SeriesOutlook& outlook)
{
    if (reasonOf(outlook.place) || outlook.isTargetInternal)
        return {};
    return printedCalculated(std::get<PathPlace>(outlook.place).gap, outlook.rates.indicator.decimals);
}

QString requiredText(const SeriesOutlook& outlook)
{
    if (const NoOutlook* reason = reasonOf(outlook.required))
        return *reason == NoOutlook::TargetReached ? wordLabel(*reason) : QString();
    if (outlook.isTargetInternal)
        return {};
    return printedCalculated(
        std::get<RequiredChange>(outlook.required).perYear, outlook.rates.indicator.decimals);
}

QString forecastText(const SeriesOutlook& outlook)
{
    if (const NoOutlook* reason = reasonOf(outlook.forecast))
        return *reason == NoOutlook::TooFewPoints ? wordLabel(*reason) : QString();
    const Forecast& forecast = std::get<Forecast>(outlook.forecast);
    return sentence("cli", "%1 in %2")
        .arg(printedRange(forecast, outlook.rates.indicator.decimals), printed(forecast.targetYear));
}

QString verdictText(const SeriesOutlook& outlook)
{
    if (reasonOf(outlook.forecast))
        return {};
    const auto& verdict = std::get<Forecast>(outlook.forecast).verdict;
    return verdict ? wordLabel(*verdict) : QString();
}

QString marginText(const SeriesOutlook& outlook)
{
    if (reasonOf(outlook.survey))
        return {};
    return printedMargin(
        std::get<SurveyNoise>(outlook.survey).squaredMargin, outlook.rates.indicator.decimals);
}

Grid outlookGrid(const Plan& plan, const std::vector<SeriesOutlook>& outlooks)
{
    Grid grid;
    for (const QString& title : {sentence("cli", "Of"), sentence("cli", "Indicator"), sentence("cli", "Path"),
             sentence("cli", "Gap"), sentence("cli", "Needed a year"), sentence("cli", "Forecast"),
             sentence("cli", "Expected"), sentence("cli", "Survey margin")})
        grid.columns.push_back({title});
    for (const SeriesOutlook& outlook : outlooks) {
        const SeriesRates& rates = outlook.rates;
        const QString& name = rates.indicator.name;
        grid.rows.push_back({Cell(recordName(plan, ownerOf(rates.indicator), rates.year)),
            Cell(rates.seriesName.isEmpty() ? name : name + u' ' + rates.seriesName),
            Cell(statusText(outlook)), Cell(gapText(outlook)), Cell(requiredText(outlook)),
            Cell(forecastText(outlook)), Cell(verdictText(outlook)), Cell(marginText(outlook))});
    }
    return grid;
}

} // namespace

Result<void> outlook(Call& call)
{
    const Result<Plan> plan = readFile(call);
    if (!plan)
        return plan.refusal();
    const FiscalYear year = *call.arguments.year(QStringLiteral("--year"));
    if (const Result<void> valid = checkPlanYear(*plan, year); !valid)
        return valid;
    const std::vector<SeriesOutlook> outlooks = outlooksOf(*plan, scorePlan(*plan, year));
    if (call.arguments.has(QStringLiteral("--json"))) {
        call.output = outlookJson(year, outlooks);
        return {};
    }
    call.printLine(printed(year));
    if (outlooks.empty())
        call.printLine(sentence("cli", "The plan has no indicators."));
    else
        call.output += alignedColumns(outlookGrid(*plan, outlooks));
    return {};
}

} // namespace cli
