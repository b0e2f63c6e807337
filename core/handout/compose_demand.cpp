#include "core/handout/compose_demand.h"

#include "core/handout/meeting_parts.h"
#include "core/scoring/balance_explain.h"

namespace core {

namespace {

SourceRecord sourceOfBalance(const Balance& balance, const SourceRecord& otherwise)
{
    if (balance.supply)
        return sourceOf(*balance.supply);
    return balance.service ? sourceOf(*balance.service) : otherwise;
}

QString serviceName(const Balance& balance)
{
    const QString date
        = balance.referenceDate.isEmpty() ? QString() : QStringLiteral("（%1）").arg(balance.referenceDate);
    return balanceService(balance) + date;
}

QString differenceText(const Balance& balance, BalanceDifference which)
{
    return printed(differenceOf(balance, which), 0);
}

/// What is in use, by area; totals of all areas last.
std::vector<std::vector<const Balance*>> byArea(const std::vector<Balance>& balances)
{
    std::vector<std::vector<const Balance*>> areas;
    for (const Balance& each : balances) {
        if (!each.isInUse)
            continue;
        auto own = std::find_if(areas.begin(), areas.end(),
            [&](const std::vector<const Balance*>& area) { return area.front()->area == each.area; });
        if (own == areas.end())
            own = areas.insert(own, std::vector<const Balance*>());
        own->push_back(&each);
    }
    return areas;
}

class DemandPaper {
public:
    DemandPaper(Handout& paper, const Plan& plan, const PlanPeriod& period, FiscalYear year)
        : paper_(paper)
        , source_(sourceOf(period.id))
        , year_(year)
    {
        for (FiscalYear each = period.firstYear; each <= period.lastYear; each = each.next())
            tables_.push_back(balancesOf(plan, each));
        if (year < period.firstYear || period.lastYear < year)
            tables_.push_back(balancesOf(plan, year));
        plan_ = &plan;
    }

    bool write()
    {
        const BalanceTable& now = tableOf(year_);
        std::vector<Balance> rows = now.rows;
        rows.insert(rows.end(), now.areaTotals.begin(), now.areaTotals.end());
        rows.insert(rows.end(), now.serviceTotals.begin(), now.serviceTotals.end());
        const auto areas = byArea(rows);
        for (const std::vector<const Balance*>& area : areas) {
            addPartHeading(paper_, balanceArea(*area.front()), source_);
            paper_.blocks.push_back(planned(area));
            paper_.blocks.push_back(Space{2});
            paper_.blocks.push_back(actual(area));
            addReasons(area);
        }
        return !areas.empty();
    }

private:
    const BalanceTable& tableOf(FiscalYear year) const
    {
        for (const BalanceTable& table : tables_)
            if (table.year == year)
                return table;
        return tables_.back();
    }

    const Balance* sameIn(const BalanceTable& table, const Balance& balance) const
    {
        const Balance* same = sameBalance(table, balance);
        if (same)
            return same;
        for (const std::vector<Balance>* totals : {&table.areaTotals, &table.serviceTotals})
            for (const Balance& each : *totals)
                if (each.area == balance.area && each.service == balance.service && each.unit == balance.unit
                    && each.referenceDate == balance.referenceDate)
                    return &each;
        return nullptr;
    }

    /// Three rows a service (見込み, 確保, 差) over the years of the plan.
    TableBlock planned(const std::vector<const Balance*>& area) const
    {
        TableBlock table;
        table.source = source_;
        table.isSmall = true;
        table.caption = sentence("demand", "Plan: demand expected and supply to be secured");
        table.columnWidths = {56, 30};
        QStringList titles{sentence("demand", "Service (unit)"), sentence("demand", "Figure")};
        for (const BalanceTable& each : tables_) {
            titles << printedShort(each.year);
            table.columnWidths.push_back(24);
        }
        addTitles(table, titles);
        for (const Balance* balance : area)
            addPlanned(table, *balance);
        return table;
    }

    void addPlanned(TableBlock& table, const Balance& balance) const
    {
        const QString unit = balance.unit.isEmpty() ? QString() : QStringLiteral("（%1）").arg(balance.unit);
        TableCell name = labelCell(serviceName(balance) + unit, sourceOfBalance(balance, source_));
        name.rowSpan = 3;
        for (int line = 0; line < 3; ++line) {
            TableRow& row = table.rows.emplace_back();
            row.keepWithNext = line < 2;
            row.cells = {line == 0 ? name : coveredCell(),
                textCell(line == 0  ? figureLabel(SupplyFigure::Forecast)
                        : line == 1 ? figureLabel(SupplyFigure::Secured)
                                    : sentence("demand", "Difference"),
                    source_)};
            for (const BalanceTable& each : tables_) {
                const Balance* same = sameIn(each, balance);
                const QString text = !same ? notEntered()
                    : line == 2
                    ? differenceText(*same, BalanceDifference::PlannedSurplus)
                    : printedFigure(same->figure(line == 0 ? SupplyFigure::Forecast : SupplyFigure::Secured));
                row.cells.push_back(numberCell(text, same ? sourceOfBalance(*same, source_) : source_));
            }
        }
    }

    TableBlock actual(const std::vector<const Balance*>& area) const
    {
        TableBlock table;
        table.source = source_;
        table.isSmall = true;
        table.caption = sentence("demand", "%1: plan and actual").arg(printed(year_));
        table.columnWidths = {56, 16, 24, 24, 24, 24, 24, 24, 26, 26};
        addTitles(table,
            {sentence("demand", "Service (unit)"), sentence("demand", "Unit"),
                figureLabel(SupplyFigure::Forecast), figureLabel(SupplyFigure::Demand),
                wordLabel(BalanceDifference::DemandDeviation), figureLabel(SupplyFigure::Secured),
                figureLabel(SupplyFigure::Provided), wordLabel(BalanceDifference::ActualSurplus),
                sentence("demand", "Demand ÷ forecast"), sentence("demand", "Review")});
        for (const Balance* balance : area) {
            const SourceRecord source = sourceOfBalance(*balance, source_);
            const DemandRatio ratio = demandRatioOf(*balance);
            TableRow& row = table.rows.emplace_back();
            row.cells
                = {labelCell(serviceName(*balance), source), textCell(orNothing(balance->unit), source)};
            const auto figure = [&](SupplyFigure which) {
                row.cells.push_back(numberCell(printedFigure(balance->figure(which)), source));
            };
            const auto difference = [&](BalanceDifference which) {
                row.cells.push_back(numberCell(differenceText(*balance, which), source));
            };
            figure(SupplyFigure::Forecast);
            figure(SupplyFigure::Demand);
            difference(BalanceDifference::DemandDeviation);
            figure(SupplyFigure::Secured);
            figure(SupplyFigure::Provided);
            difference(BalanceDifference::ActualSurplus);
            row.cells.push_back(numberCell(printedRatio(ratio), source));
            row.cells.push_back(reviewCell(ratio, source));
        }
        return table;
    }

    static TableCell reviewCell(const DemandRatio& ratio, const SourceRecord& source)
    {
        const Review review = reviewOf(ratio);
        TableCell cell = centredCell(wordLabel(review), source);
        cell.isEmphasized = review == Review::DemandBelow || review == Review::DemandAbove;
        return cell;
    }

    void addReasons(const std::vector<const Balance*>& area)
    {
        for (const Balance* balance : area) {
            const Supply* supply = plan_->find(balance->supply);
            if (!supply)
                continue;
            for (const auto& [label, text] :
                {std::pair(sentence("demand", "Reason of the difference"), supply->reason),
                    std::pair(sentence("demand", "What is done"), supply->response)})
                if (!text.trimmed().isEmpty())
                    paper_.blocks.push_back(
                        noteLine(QStringLiteral("%1　%2：%3").arg(serviceName(*balance), label, text),
                            sourceOf(supply->id)));
        }
    }

    Handout& paper_;
    const Plan* plan_ = nullptr;
    const SourceRecord source_;
    const FiscalYear year_;
    std::vector<BalanceTable> tables_; ///< Of the years of the plan.
};

} // namespace

Result<Handout> composeDemand(const Plan& plan, FiscalYear year, const PaperOptions& options)
{
    const auto found = periodFor(plan, year);
    if (!found)
        return found.refusal();
    const PlanPeriod* period = *found;
    auto begun = councilPaper(
        *period, sentence("demand", "%1: demand and supply of childcare").arg(printed(year)), options);
    if (!begun)
        return begun;
    Handout paper = std::move(begun).value();
    if (!DemandPaper(paper, plan, *period, year).write()) {
        paper.blocks.push_back(bodyLine(notEntered(), sourceOf(period->id)));
        paper.remarks.push_back(
            {sentence("demand", "No figure of demand and supply is entered."), sourceOf(period->id)});
    }
    return paper;
}

} // namespace core
