#include "core/handout/compose_trend.h"

#include "core/scoring/way.h"

namespace core {

namespace {

/// The years of a chart and the values of one indicator in them.
struct Trend {
    FiscalYear first;
    FiscalYear last;
    std::vector<const SeriesScore*> series;
};

/// At most so many years are drawn.
constexpr int longestTrend = 10;
/// The labels of more lines cannot be told apart in one chart. Targets that are set for each year are lines
/// with labels too.
constexpr size_t mostSeries = 3;
constexpr size_t mostSeriesWithYearlyTargets = 2;
constexpr double millimetresForFurtherSeries = 9;
/// Longer names lose their middle in a chart, so that its head leaves room for the plot; tables have them
/// whole.
constexpr qsizetype longestNameInChart = 40;

/// What a year adds to the line: its value, or for a cumulative flow the sum up to it. Nothing where that is
/// missing.
std::optional<Decimal> numberIn(const PlanYear& year, const SeriesRates& rates, FiscalYear each)
{
    if (year.year() < each)
        return std::nullopt;
    return actualOf(year.measures(), rates.indicator, rates.series, year.period().firstYear, each)
        .reading.number();
}

int countOfValues(const PlanYear& year, const SeriesRates& rates)
{
    int count = 0;
    for (int i = 0; i < longestTrend; ++i)
        count += numberIn(year, rates, {year.year().year - i}) ? 1 : 0;
    return count;
}

/// The indicator to draw: outcomes before activities, each in printed order.
std::optional<Id<Indicator>> drawnIndicator(const PlanYear& year, const std::vector<size_t>& series)
{
    for (const IndicatorKind kind : {IndicatorKind::Outcome, IndicatorKind::Activity})
        for (const size_t at : series) {
            const SeriesRates& rates = year.score().series[at].rates;
            if (rates.indicator.kind == kind && countOfValues(year, rates) >= 2)
                return rates.indicator.id;
        }
    return std::nullopt;
}

Trend trendOf(const PlanYear& year, Id<Indicator> indicator, const std::vector<size_t>& series)
{
    Trend trend{year.year(), year.year(), {}};
    for (const size_t at : series) {
        const SeriesScore& scored = year.score().series[at];
        if (scored.rates.indicator.id != indicator)
            continue;
        trend.series.push_back(&scored);
        for (int i = 0; i < longestTrend; ++i)
            if (numberIn(year, scored.rates, {year.year().year - i}))
                trend.first = std::min(trend.first, FiscalYear{year.year().year - i});
        if (const auto& target = scored.rates.target)
            trend.last = std::max(trend.last, target->year);
    }
    trend.last = std::min(trend.last, FiscalYear{trend.first.year + longestTrend - 1});
    return trend;
}

void addPoint(ChartLine& line, const std::optional<Decimal>& number, int decimals)
{
    // The double only places ink; what is read is the label.
    line.values.push_back(number ? std::optional(number->toText().toDouble()) : std::nullopt);
    line.labels.push_back(number ? printed(*number, decimals) : QString());
}

/// Names often differ in their last characters only.
QString shortened(const QString& name)
{
    if (name.size() <= longestNameInChart)
        return name;
    qsizetype head = longestNameInChart / 2;
    qsizetype tail = name.size() - longestNameInChart / 2;
    head -= name[head - 1].isHighSurrogate() ? 1 : 0;
    tail += name[tail].isLowSurrogate() ? 1 : 0;
    return name.left(head) + u'…' + name.mid(tail);
}

QString targetName(const SeriesRates& rates)
{
    return rates.seriesName.isEmpty() ? sentence("paper", "Target")
                                      : sentence("paper", "%1 (target)").arg(shortened(rates.seriesName));
}

ChartLine actualLine(const PlanYear& year, const Trend& trend, const SeriesRates& rates)
{
    ChartLine line;
    line.name = rates.seriesName.isEmpty() ? sentence("paper", "Actual") : shortened(rates.seriesName);
    for (FiscalYear each = trend.first; each <= trend.last; each = each.next())
        addPoint(line, numberIn(year, rates, each), rates.indicator.decimals);
    return line;
}

/// Targets set for the very years, in the version of this year's papers; nullopt when there is none to draw.
std::optional<ChartLine> targetLine(const PlanYear& year, const Trend& trend, const SeriesRates& rates)
{
    ChartLine line;
    line.isDashed = true;
    line.name = targetName(rates);
    bool hasPoint = false;
    for (FiscalYear each = trend.first; each <= trend.last; each = each.next()) {
        const Target* target = targetFor(year.measures(), rates.series, each, year.year());
        const bool isPoint
            = target && target->year == each && target->kind != TargetKind::Range && isPrintedLevel(*target);
        const auto number = isPoint ? target->number : std::nullopt;
        hasPoint = hasPoint || number;
        addPoint(line, number, rates.indicator.decimals);
    }
    return hasPoint ? std::optional(line) : std::nullopt;
}

/// A range has no single height: it is drawn between its limits.
std::optional<ChartBand> targetBand(const SeriesRates& rates)
{
    const auto& target = rates.target;
    if (!target || target->kind != TargetKind::Range || !target->number || !target->upper)
        return std::nullopt;
    ChartBand band;
    band.name = targetName(rates);
    band.lower = target->number->toText().toDouble();
    band.upper = target->upper->toText().toDouble();
    band.label = targetText(rates, false);
    return band;
}

/// 「R3 40 → R6 54（最大 R6 54、最小 R4 38、値なし R5）」 of one line of actuals.
QString lineInWords(const ChartLine& line, const QStringList& years)
{
    qsizetype first = -1, last = -1, highest = -1, lowest = -1;
    const auto at = [&line](qsizetype i) { return *line.values[size_t(i)]; };
    for (qsizetype i = 0; i < qsizetype(line.values.size()); ++i) {
        if (!line.values[size_t(i)])
            continue;
        first = first < 0 ? i : first;
        last = i;
        highest = highest < 0 || at(i) > at(highest) ? i : highest;
        lowest = lowest < 0 || at(i) < at(lowest) ? i : lowest;
    }
    if (first < 0)
        return sentence("paper", "%1: no values.").arg(line.name);
    QStringList gaps;
    for (qsizetype i = first; i < last; ++i)
        if (!line.values[size_t(i)])
            gaps << years[i];
    const auto point
        = [&](qsizetype i) { return QString(years[i] + QLatin1Char(' ') + line.labels[size_t(i)]); };
    const QString words = sentence("paper", "%1: from %2 to %3; highest %4, lowest %5.")
                              .arg(line.name, point(first), point(last), point(highest), point(lowest));
    if (gaps.isEmpty())
        return words;
    return sentence("paper", "%1 No value in %2.").arg(words, gaps.join(QStringLiteral("、")));
}

QString chartInWords(const ChartBlock& chart)
{
    QStringList words;
    for (const ChartLine& line : chart.lines)
        words << lineInWords(line, chart.years);
    for (const ChartBand& band : chart.bands)
        words << sentence("paper", "%1: %2.").arg(band.name, band.label);
    const QString title
        = chart.unit.isEmpty() ? chart.title : sentence("paper", "%1 (%2)").arg(chart.title, chart.unit);
    return sentence("paper", "Line chart of %1 from %2 to %3. %4")
        .arg(title, chart.years.front(), chart.years.back(), words.join(QLatin1Char(' ')));
}

size_t mostSeriesInChart(const PlanYear& year, const Trend& trend)
{
    const bool hasYearlyTargets = std::ranges::any_of(trend.series, [&](const SeriesScore* scored) {
        const auto line = targetLine(year, trend, scored->rates);
        return line && !line->isLevel();
    });
    return hasYearlyTargets ? mostSeriesWithYearlyTargets : mostSeries;
}

/// As nearly as possible the same number of series in each chart.
std::vector<Trend> inCharts(const Trend& trend, size_t most)
{
    std::vector<Trend> parts;
    size_t left = trend.series.size();
    for (size_t charts = (left + most - 1) / most; charts > 0; --charts) {
        const size_t count = (left + charts - 1) / charts;
        const auto first = trend.series.end() - std::ptrdiff_t(left);
        parts.push_back({trend.first, trend.last, {first, first + std::ptrdiff_t(count)}});
        left -= count;
    }
    return parts;
}

/// A further chart of an indicator says which series it holds.
QString titleOf(const Trend& part, size_t number, size_t charts)
{
    const QString indicator = shortened(part.series.front()->rates.indicator.name);
    if (charts == 1)
        return indicator;
    QStringList names;
    for (const SeriesScore* scored : part.series)
        names << shortened(scored->rates.seriesName);
    return sentence("paper", "%1 (chart %2 of %3: %4)")
        .arg(indicator, QString::number(number), QString::number(charts), names.join(QStringLiteral("、")));
}

void addSeries(ChartBlock& chart, const PlanYear& year, const Trend& part)
{
    for (int i = 0; i < int(part.series.size()); ++i) {
        chart.lines.push_back(actualLine(year, part, part.series[size_t(i)]->rates));
        chart.lines.back().series = i;
    }
    for (int i = 0; i < int(part.series.size()); ++i) {
        const SeriesRates& rates = part.series[size_t(i)]->rates;
        if (auto line = targetLine(year, part, rates)) {
            chart.lines.push_back(std::move(*line));
            chart.lines.back().series = i;
        }
        if (auto band = targetBand(rates)) {
            chart.bands.push_back(std::move(*band));
            chart.bands.back().series = i;
        }
    }
}

ChartBlock chartOf(const PlanYear& year, const Trend& part, const QString& title)
{
    const Indicator& indicator = part.series.front()->rates.indicator;
    ChartBlock chart;
    chart.title = title;
    chart.unit = indicator.unit;
    chart.source = sourceOf(indicator.id);
    for (FiscalYear each = part.first; each <= part.last; each = each.next())
        chart.years << printedShort(each);
    addSeries(chart, year, part);
    const double added = millimetresForFurtherSeries * double(part.series.size() - 1);
    chart.heightMillimetres += added;
    chart.leastMillimetres += added;
    chart.sentence = chartInWords(chart);
    return chart;
}

} // namespace

std::vector<ChartBlock> trendCharts(const PlanYear& year, const std::vector<size_t>& series)
{
    const auto indicator = drawnIndicator(year, series);
    if (!indicator)
        return {};
    const Trend trend = trendOf(year, *indicator, series);
    const std::vector<Trend> parts = inCharts(trend, mostSeriesInChart(year, trend));
    std::vector<ChartBlock> charts;
    for (const Trend& part : parts)
        charts.push_back(chartOf(year, part, titleOf(part, charts.size() + 1, parts.size())));
    return charts;
}

} // namespace core
