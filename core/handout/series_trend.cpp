#include "core/handout/series_trend.h"

#include "core/model/edits.h"
#include "core/scoring/path.h"
#include "core/scoring/way.h"

#include <algorithm>

namespace core {

namespace {

// Places ink only: what is printed is the label.
double inkHeight(const Decimal& number)
{
    return number.toText().toDouble();
}

ChartLine valuesLine(const Plan& plan, Id<Series> series, FiscalYear first, int years,
    std::optional<FiscalYear> last, int decimals)
{
    ChartLine line;
    line.name = sentence("trend", "Actual");
    for (int i = 0; i < years; ++i) {
        const FiscalYear year{first.year + i};
        const Value* value = last && *last < year ? nullptr : valueIn(plan, series, year);
        const auto number = value ? value->reading.number() : std::nullopt;
        line.values.push_back(number ? std::optional(inkHeight(*number)) : std::nullopt);
        line.labels.push_back(number ? printed(*number, decimals) : QString());
    }
    return line;
}

// The indicator's path from the baseline's year to the target's year; labelled at its two known ends only.
ChartLine pathLine(
    const Indicator& indicator, const Baseline* baseline, const Target& target, FiscalYear first, int years)
{
    ChartLine line;
    line.name = sentence("trend", "Path to the target");
    line.isDashed = true;
    const auto start = baseline && baseline->year ? baseline->value.number() : std::nullopt;
    const FiscalYear from = start ? *baseline->year : target.year;
    const Path path{
        indicator.path, start ? Fraction(*start) : Fraction(), from, Fraction(*target.number), target.year};
    for (int i = 0; i < years; ++i) {
        const FiscalYear year{first.year + i};
        const bool isEnd = year == target.year;
        const bool isStart = start && year == from && !isEnd;
        const bool isBetween = start && from <= year && year <= target.year;
        const auto onPath = valueOn(path, year).rounded(maxDecimals);
        line.values.push_back(
            (isBetween || isEnd) && onPath ? std::optional(inkHeight(*onPath)) : std::nullopt);
        line.labels.push_back(isEnd ? printedTarget(target, indicator.decimals)
                : isStart           ? printed(*start, indicator.decimals)
                                    : QString());
    }
    return line;
}

// The known start of a series whose target is no single height.
ChartLine baselinePoint(const Baseline* baseline, FiscalYear first, int years, int decimals)
{
    ChartLine line;
    line.name = sentence("trend", "Baseline");
    line.isDashed = true;
    const auto start = baseline && baseline->year ? baseline->value.number() : std::nullopt;
    for (int i = 0; i < years; ++i) {
        const bool isHere = start && *baseline->year == FiscalYear{first.year + i};
        line.values.push_back(isHere ? std::optional(inkHeight(*start)) : std::nullopt);
        line.labels.push_back(isHere ? printed(*start, decimals) : QString());
    }
    return line;
}

// A range has no single height to go to, so that no path is drawn but the band that is to be reached.
ChartBand rangeBand(const Target& target, int decimals)
{
    return {sentence("trend", "Target in %1").arg(printedShort(target.year)), inkHeight(*target.number),
        inkHeight(*target.upper), printedTarget(target, decimals)};
}

// 「実績 令和5年度 30、令和6年度 34。目標 令和11年度 40以上。」
QString trendInWords(const ChartBlock& chart)
{
    QStringList sentences;
    for (const ChartLine& line : chart.lines) {
        QStringList points;
        for (size_t i = 0; i < line.labels.size(); ++i)
            if (!line.labels[i].isEmpty())
                points.append(sentence("trend", "%1 in %2")
                                  .arg(line.labels[i] + chart.unit, chart.years[qsizetype(i)]));
        sentences.append(sentence("trend", "%1: %2.").arg(line.name, points.join(QStringLiteral("、"))));
    }
    for (const ChartBand& band : chart.bands)
        sentences.append(sentence("trend", "%1: %2.").arg(band.name, band.label + chart.unit));
    return sentences.join(QString());
}

bool hasInk(const ChartLine& line)
{
    return std::any_of(line.values.begin(), line.values.end(),
        [](const std::optional<double>& value) { return value.has_value(); });
}

} // namespace

ChartBlock seriesTrend(const Plan& plan, Id<Series> series, FiscalYear first, int years, FiscalYear asOf,
    std::optional<FiscalYear> lastActual)
{
    ChartBlock chart;
    chart.sentence = sentence("trend", "No values to draw yet.");
    const Series* row = plan.find(series);
    const Indicator* indicator = row ? plan.find(row->indicator) : nullptr;
    if (!indicator)
        return chart;
    chart.title = row->name.isEmpty() ? indicator->name
                                      : sentence("trend", "%1 (%2)").arg(indicator->name, row->name);
    chart.unit = indicator->unit;
    for (int i = 0; i < years; ++i)
        chart.years.append(printedShort({first.year + i}));
    const auto baselines = rowsOf(plan, &Baseline::series, series);
    const Target* target = targetFor(plan, series, asOf, asOf);
    ChartLine actual = valuesLine(plan, series, first, years, lastActual, indicator->decimals);
    if (hasInk(actual))
        chart.lines.push_back(std::move(actual));
    if (target) {
        const Baseline* baseline = baselines.empty() ? nullptr : baselines.front();
        const bool isRange = target->kind == TargetKind::Range && target->number && target->upper;
        const bool isPath = isPrintedLevel(*target) && !isRange;
        ChartLine path = isPath ? pathLine(*indicator, baseline, *target, first, years)
                                : baselinePoint(baseline, first, years, indicator->decimals);
        if (hasInk(path))
            chart.lines.push_back(std::move(path));
        if (isRange)
            chart.bands.push_back(rangeBand(*target, indicator->decimals));
    }
    if (!chart.lines.empty() || !chart.bands.empty())
        chart.sentence = trendInWords(chart);
    return chart;
}

} // namespace core
