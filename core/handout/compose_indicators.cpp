#include "core/handout/compose_indicators.h"

#include <functional>

namespace core {

namespace {

/// Printed beside this year's (事業評価シート R6: 令和3～6年度).
constexpr int yearsBefore = 3;

/// One column of the table: its title, its share of the width, and what a row says in it.
struct Column {
    QString title;
    double width;
    std::function<TableCell(const SeriesScore&)> cell;
};

class IndicatorTable {
public:
    IndicatorTable(const PlanYear& year, const std::vector<size_t>& series)
        : year_(year)
    {
        for (const size_t at : series)
            rows_.push_back(&year.score().series[at]);
    }

    TableBlock block(const QString& title, const SourceRecord& titleSource)
    {
        addNames();
        addActuals();
        addTarget();
        addRate();
        TableBlock table;
        table.isSmall = true;
        table.fitsContent = true;
        table.source = sourceOf(rows_.front()->rates.indicator.id);
        TableRow heads;
        for (const Column& column : columns_) {
            table.columnWidths.push_back(column.width);
            heads.cells.push_back(centredCell(column.title, table.source));
        }
        TableRow head;
        head.cells = {spanning(textCell(title, titleSource), int(columns_.size()))};
        table.headerRows = {head, heads};
        for (const SeriesScore* series : rows_) {
            TableRow row;
            for (const Column& column : columns_)
                row.cells.push_back(column.cell(*series));
            table.rows.push_back(row);
        }
        return table;
    }

private:
    template <class Test>
    bool any(Test test) const
    {
        return std::any_of(
            rows_.begin(), rows_.end(), [&](const SeriesScore* series) { return test(series->rates); });
    }
    void add(const QString& title, double width, std::function<TableCell(const SeriesScore&)> cell)
    {
        columns_.push_back({title, width, std::move(cell)});
    }
    void addNames();
    void addActuals();
    void addTarget();
    void addRate();
    FiscalYear firstYear() const;

    const PlanYear& year_;
    std::vector<const SeriesScore*> rows_;
    std::vector<Column> columns_;
};

void IndicatorTable::addNames()
{
    add(sentence("paper", "Indicator"), 34, [](const SeriesScore& series) {
        return labelCell(series.rates.indicator.name, sourceOf(series.rates.indicator.id));
    });
    if (any([](const SeriesRates& rates) { return !rates.seriesName.isEmpty(); }))
        add(sentence("paper", "Group"), 14, [](const SeriesScore& series) {
            return textCell(series.rates.seriesName, sourceOf(series.rates.series));
        });
    if (any([](const SeriesRates& rates) { return !rates.indicator.unit.isEmpty(); }))
        add(sentence("paper", "Unit"), 10, [](const SeriesScore& series) {
            return centredCell(series.rates.indicator.unit, sourceOf(series.rates.indicator.id));
        });
    if (any([](const SeriesRates& rates) { return rates.baseline.isNumber(); }))
        add(sentence("paper", "Baseline"), 16, [](const SeriesScore& series) {
            const SeriesRates& rates = series.rates;
            if (!rates.baseline.isNumber())
                return numberCell(nothing(), sourceOf(rates.series));
            const QString value = printed(rates.baseline, rates.indicator.decimals);
            return numberCell(rates.baselineYear
                    ? sentence("paper", "%1 (%2)").arg(value, printedShort(*rates.baselineYear))
                    : value,
                sourceOf(rates.series));
        });
}

/// Years without any value in front are left out; this year is always shown.
FiscalYear IndicatorTable::firstYear() const
{
    FiscalYear first = year_.year();
    for (int i = 1; i <= yearsBefore; ++i) {
        const FiscalYear each{year_.year().year - i};
        if (any([&](const SeriesRates& rates) {
                return valueIn(year_.measures(), rates.series, each) != nullptr;
            }))
            first = each;
    }
    return first;
}

void IndicatorTable::addActuals()
{
    for (FiscalYear each = firstYear(); each <= year_.year(); each = each.next())
        add(sentence("paper", "Actual %1").arg(printedShort(each)), 15,
            [this, each](const SeriesScore& series) {
                const SeriesRates& rates = series.rates;
                const Reading own = readingIn(year_.measures(), rates.indicator, rates.series, each);
                const bool isThisYear = each == rates.year;
                return numberCell(
                    isThisYear ? actualText(rates, own) : printed(own, rates.indicator.decimals),
                    sourceOf(rates.series));
            });
}

void IndicatorTable::addTarget()
{
    // One common target year is said once in the title, different ones in each cell.
    std::optional<FiscalYear> common;
    bool isCommon = true;
    for (const SeriesScore* series : rows_) {
        if (!series->rates.target)
            continue;
        isCommon = isCommon && common.value_or(series->rates.target->year) == series->rates.target->year;
        common = series->rates.target->year;
    }
    const QString title = common && isCommon ? sentence("paper", "Target %1").arg(printedShort(*common))
                                             : sentence("paper", "Target");
    add(title, 17, [isCommon](const SeriesScore& series) {
        return numberCell(targetText(series.rates, !isCommon), sourceOf(series.rates.series));
    });
}

void IndicatorTable::addRate()
{
    add(sentence("paper", "Achievement rate"), 15, [](const SeriesScore& series) {
        return numberCell(explainedRateText(series.rates), sourceOf(series.rates.series));
    });
    if (year_.grading().hasBands())
        add(sentence("paper", "Computed grade"), 12, [this](const SeriesScore& series) {
            return centredCell(computedGradeText(year_, series), sourceOf(series.rates.series));
        });
}

} // namespace

TableBlock indicatorTable(const PlanYear& year, const QString& title, const SourceRecord& titleSource,
    const std::vector<size_t>& series)
{
    Q_ASSERT(!series.empty());
    return IndicatorTable(year, series).block(title, titleSource);
}

} // namespace core
