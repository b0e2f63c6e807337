#include "core/exchange/last_year.h"

#include "core/model/edits.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

using Column = ImportColumn;

Cell cellOf(const Reading& reading)
{
    return reading.isNumber() ? Cell(*reading.number()) : Cell(missingWord(*reading.missing()));
}

Cell cellOf(std::optional<FiscalYear> year)
{
    return year ? Cell(printed(*year)) : Cell();
}

Cell cellOf(const QString& text)
{
    return text.isEmpty() ? Cell() : Cell(text);
}

// Builds the table owner by owner.
class TableBuilder {
public:
    explicit TableBuilder(const Plan& plan)
        : plan_(plan)
        , series_(plan.table<Series>(), &Series::indicator)
        , targets_(plan.table<Target>(), &Target::series)
        , values_(plan.table<Value>(), &Value::series)
    {
        series_.sortedBy(&Series::rank);
        for (size_t i = 0; i < layoutColumnCount; ++i)
            grid_.columns.push_back({importColumnTitle(Column(i))});
    }

    Grid build()
    {
        for (const Indicator* indicator : byOwner())
            for (const Series* series : series_.of(indicator->id))
                addSeries(*indicator, *series);
        return std::move(grid_);
    }

private:
    // Plans by rank; in each the goals' and challenges' own indicators, then the projects in printed order.
    std::vector<const Indicator*> byOwner() const
    {
        std::vector<const Indicator*> rows;
        for (const Indicator& indicator : plan_.table<Indicator>())
            rows.push_back(&indicator);
        std::map<Uuid, int> order;
        for (const PlanPeriod& period : plan_.table<PlanPeriod>())
            for (const Placement* placement : mainPlacements(plan_, period.id))
                order.try_emplace(placement->project.uuid, int(order.size()) + 1);
        const auto key = [&](const Indicator* indicator) {
            const auto place = indicator->project ? order.find(indicator->project->uuid) : order.end();
            return std::tuple(place == order.end() ? 0 : place->second, indicator->rank, indicator->id);
        };
        std::sort(rows.begin(), rows.end(),
            [&](const Indicator* a, const Indicator* b) { return key(a) < key(b); });
        return rows;
    }

    void addSeries(const Indicator& indicator, const Series& series)
    {
        std::set<FiscalYear> years;
        for (const Value* value : values_.of(series.id))
            years.insert(value->year);
        std::set<Id<Target>> shown;
        for (const FiscalYear year : years)
            addYear(indicator, series, year, shown);
        for (const Target* target : targets_.of(series.id))
            if (!shown.contains(target->id) && isLastVersion(*target))
                addRow(indicator, series, std::nullopt, target);
        if (years.empty() && targets_.of(series.id).empty())
            addRow(indicator, series, std::nullopt, nullptr);
    }

    void addYear(
        const Indicator& indicator, const Series& series, FiscalYear year, std::set<Id<Target>>& shown)
    {
        const Target* target = targetFor(plan_, series.id, year, year);
        if (target)
            shown.insert(target->id);
        addRow(indicator, series, year, target);
    }

    bool isLastVersion(const Target& target) const
    {
        const std::vector<const Target*>& all = targets_.of(target.series);
        return std::none_of(all.begin(), all.end(), [&](const Target* other) {
            return other->year == target.year && target.fromYear < other->fromYear;
        });
    }

    void addRow(const Indicator& indicator, const Series& series, std::optional<FiscalYear> year,
        const Target* target)
    {
        const FiscalYear asOf = year.value_or(FiscalYear{lastFiscalYear});
        const Project* project = plan_.find(indicator.project);
        const Baseline* baseline = baselineOf(plan_, series.id);
        const Value* value = year ? valueIn(plan_, series.id, *year) : nullptr;
        std::vector<Cell>& row = grid_.rows.emplace_back(layoutColumnCount);
        const auto set = [&](Column column, Cell cell) { row[size_t(column)] = std::move(cell); };
        set(Column::ProjectNumber, cellOf(project ? project->number : QString()));
        set(Column::ProjectName, cellOf(project ? projectName(plan_, project->id, asOf) : QString()));
        set(Column::IndicatorName, cellOf(indicator.name));
        set(Column::Series, cellOf(series.name));
        set(Column::Kind, cellOf(kindWord(indicator.kind)));
        set(Column::Unit, cellOf(indicator.unit));
        set(Column::Direction, cellOf(directionWord(indicator.direction)));
        set(Column::BaselineYear, cellOf(baseline ? baseline->year : std::nullopt));
        set(Column::BaselineValue, baseline ? cellOf(baseline->value) : Cell());
        set(Column::TargetYear, cellOf(target ? std::optional(target->year) : std::nullopt));
        set(Column::TargetValue, cellOf(target ? targetText(*target) : QString()));
        set(Column::Year, cellOf(year));
        set(Column::Actual, value ? cellOf(value->reading) : Cell());
        set(Column::Note, cellOf(value ? value->note : year ? QString() : indicator.note));
    }

    // A bare number without thousands separators, so that Excel can calculate with it.
    static QString targetText(const Target& target)
    {
        const bool isBare = target.kind == TargetKind::Number && target.words.isEmpty();
        return isBare ? target.number->toText() : printedTarget(target);
    }

    const Plan& plan_;
    Grouped<Series, Indicator> series_;
    Grouped<Target, Series> targets_;
    Grouped<Value, Series> values_;
    Grid grid_;
};

} // namespace

Grid indicatorTable(const Plan& plan)
{
    return TableBuilder(plan).build();
}

} // namespace core
