#include "ui/models/series_trend.h"

#include "core/model/edits.h"
#include "core/scoring/path.h"
#include "core/scoring/way.h"

#include <algorithm>

namespace ui {

namespace {

// Places ink only: what is printed is the label.
double inked(const core::Decimal& number)
{
    return number.toText().toDouble();
}

core::ChartLine actualLine(
    const core::Plan& plan, core::Id<core::Series> series, core::FiscalYear first, int years, int decimals)
{
    core::ChartLine line;
    line.name = core::sentence("trend", "Actual");
    for (int i = 0; i < years; ++i) {
        const core::Value* value = core::valueIn(plan, series, {first.year + i});
        const auto number = value ? value->reading.number() : std::nullopt;
        line.values.push_back(number ? std::optional(inked(*number)) : std::nullopt);
        line.labels.push_back(number ? core::printed(*number, decimals) : QString());
    }
    return line;
}

// The indicator's path from the baseline's year to the target's year; labelled at its two known ends only.
core::ChartLine pathLine(const core::Indicator& indicator, const core::Baseline* baseline,
    const core::Target& target, core::FiscalYear first, int years)
{
    core::ChartLine line;
    line.name = core::sentence("trend", "Path to the target");
    line.isDashed = true;
    const auto start = baseline && baseline->year ? baseline->value.number() : std::nullopt;
    const core::FiscalYear from = start ? *baseline->year : target.year;
    const core::Path path{indicator.path, start ? core::Fraction(*start) : core::Fraction(), from,
        core::Fraction(*target.number), target.year};
    for (int i = 0; i < years; ++i) {
        const core::FiscalYear year{first.year + i};
        const bool isEnd = year == target.year;
        const bool isStart = start && year == from && !isEnd;
        const bool isBetween = start && from <= year && year <= target.year;
        const auto onPath = core::valueOn(path, year).rounded(core::maxDecimals);
        line.values.push_back((isBetween || isEnd) && onPath ? std::optional(inked(*onPath)) : std::nullopt);
        line.labels.push_back(isEnd ? core::printedTarget(target, indicator.decimals)
                : isStart           ? core::printed(*start, indicator.decimals)
                                    : QString());
    }
    return line;
}

// The known start of a series whose target is no single height.
core::ChartLine baselinePoint(const core::Baseline* baseline, core::FiscalYear first, int years, int decimals)
{
    core::ChartLine line;
    line.name = core::sentence("trend", "Baseline");
    line.isDashed = true;
    const auto start = baseline && baseline->year ? baseline->value.number() : std::nullopt;
    for (int i = 0; i < years; ++i) {
        const bool isHere = start && *baseline->year == core::FiscalYear{first.year + i};
        line.values.push_back(isHere ? std::optional(inked(*start)) : std::nullopt);
        line.labels.push_back(isHere ? core::printed(*start, decimals) : QString());
    }
    return line;
}

// A range has no single height to go to, so that no path is drawn but the band that is to be reached.
core::ChartBand targetBand(const core::Target& target, int decimals)
{
    return {core::sentence("trend", "Target in %1").arg(core::printedShort(target.year)),
        inked(*target.number), inked(*target.upper), core::printedTarget(target, decimals)};
}

// 「実績 令和5年度 30、令和6年度 34。目標 令和11年度 40以上。」
QString inWords(const core::ChartBlock& chart)
{
    QStringList sentences;
    for (const core::ChartLine& line : chart.lines) {
        QStringList points;
        for (size_t i = 0; i < line.labels.size(); ++i)
            if (!line.labels[i].isEmpty())
                points.append(core::sentence("trend", "%1 in %2")
                                  .arg(line.labels[i] + chart.unit, chart.years[qsizetype(i)]));
        sentences.append(
            core::sentence("trend", "%1: %2.").arg(line.name, points.join(QStringLiteral("、"))));
    }
    for (const core::ChartBand& band : chart.bands)
        sentences.append(core::sentence("trend", "%1: %2.").arg(band.name, band.label + chart.unit));
    return sentences.join(QString());
}

bool hasInk(const core::ChartLine& line)
{
    return std::any_of(line.values.begin(), line.values.end(),
        [](const std::optional<double>& value) { return value.has_value(); });
}

} // namespace

core::ChartBlock trendOf(const core::Plan& plan, core::Id<core::Series> series, core::FiscalYear first,
    int years, core::FiscalYear asOf)
{
    core::ChartBlock chart;
    chart.sentence = core::sentence("trend", "No values to draw yet.");
    const core::Series* row = plan.find(series);
    const core::Indicator* indicator = row ? plan.find(row->indicator) : nullptr;
    if (!indicator)
        return chart;
    chart.title = row->name.isEmpty() ? indicator->name
                                      : core::sentence("trend", "%1 (%2)").arg(indicator->name, row->name);
    chart.unit = indicator->unit;
    for (int i = 0; i < years; ++i)
        chart.years.append(core::printedShort({first.year + i}));
    const auto baselines = core::rowsOf(plan, &core::Baseline::series, series);
    const core::Target* target = core::targetFor(plan, series, asOf, asOf);
    core::ChartLine actual = actualLine(plan, series, first, years, indicator->decimals);
    if (hasInk(actual))
        chart.lines.push_back(std::move(actual));
    if (target) {
        const core::Baseline* baseline = baselines.empty() ? nullptr : baselines.front();
        const bool isRange = target->kind == core::TargetKind::Range && target->number && target->upper;
        const bool isPath = core::isPrintedLevel(*target) && !isRange;
        core::ChartLine path = isPath ? pathLine(*indicator, baseline, *target, first, years)
                                      : baselinePoint(baseline, first, years, indicator->decimals);
        if (hasInk(path))
            chart.lines.push_back(std::move(path));
        if (isRange)
            chart.bands.push_back(targetBand(*target, indicator->decimals));
    }
    if (!chart.lines.empty() || !chart.bands.empty())
        chart.sentence = inWords(chart);
    return chart;
}

} // namespace ui
