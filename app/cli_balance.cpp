// balance: demand and supply of one fiscal year, and what is to be reviewed, for people and (balance_json)
// for other programs.
#include "app/cli_balance_json.h"
#include "app/cli_columns.h"
#include "app/cli_commands.h"
#include "app/cli_find.h"
#include "core/scoring/balance_explain.h"

using namespace core;

namespace cli {

namespace {

/// A table is read by its numbers: a reason stands in it where somebody gave one, else the cell is empty.
QString cellText(const Reading& reading)
{
    return reading.missing() == Missing::NotEntered ? QString() : printed(reading);
}

QString figureText(const Balance& balance, SupplyFigure which)
{
    if (balance.noSum)
        return wordLabel(*balance.noSum);
    const BalanceFigure& figure = balance.figure(which);
    return figure.knownPart ? printedFigure(figure) : cellText(figure.reading);
}

QString ratioText(const DemandRatio& ratio)
{
    const NoRatio* reason = std::get_if<NoRatio>(&ratio);
    const bool isPlain = reason && (*reason == NoRatio::ForecastMissing || *reason == NoRatio::DemandMissing);
    return isPlain ? QString() : printedRatio(ratio);
}

QString reviewText(Review review)
{
    return review == Review::Undecided ? QString() : wordLabel(review);
}

void addColumns(Grid& grid, const QStringList& titles)
{
    for (const QString& title : titles)
        grid.columns.push_back({title});
}

Grid balanceGrid(const BalanceTable& table, const ReviewLimits& limits)
{
    using enum SupplyFigure;
    using enum BalanceDifference;
    Grid grid;
    addColumns(grid,
        {sentence("cli", "Area"), sentence("cli", "Service"), sentence("cli", "Reference date"),
            sentence("cli", "Unit"), figureLabel(Forecast), figureLabel(Secured), wordLabel(PlannedSurplus),
            figureLabel(Demand), figureLabel(Provided), wordLabel(ActualSurplus), wordLabel(DemandDeviation),
            wordLabel(SupplyDeviation), sentence("cli", "Demand ÷ forecast"), sentence("cli", "Review")});
    for (const std::vector<Balance>* rows : {&table.rows, &table.areaTotals, &table.serviceTotals})
        for (const Balance& each : *rows) {
            if (!each.isInUse)
                continue;
            std::vector<Cell>& row = grid.rows.emplace_back();
            row = {Cell(balanceArea(each)), Cell(balanceService(each)), Cell(each.referenceDate),
                Cell(each.unit), Cell(figureText(each, Forecast)), Cell(figureText(each, Secured)),
                Cell(cellText(differenceOf(each, PlannedSurplus))), Cell(figureText(each, Demand)),
                Cell(figureText(each, Provided))};
            for (const BalanceDifference difference : {ActualSurplus, DemandDeviation, SupplyDeviation})
                row.push_back(Cell(cellText(differenceOf(each, difference))));
            const DemandRatio ratio = demandRatioOf(each);
            row.push_back(Cell(ratioText(ratio)));
            row.push_back(Cell(reviewText(reviewOf(ratio, limits))));
        }
    return grid;
}

Grid candidateGrid(const std::vector<ReviewCandidate>& candidates, FiscalYear year)
{
    Grid grid;
    addColumns(grid,
        {sentence("cli", "To be reviewed"), printed(FiscalYear{year.year - 1}), printed(year),
            sentence("cli", "Review")});
    for (const ReviewCandidate& each : candidates)
        grid.rows.push_back({Cell(balanceName(each.balance)), Cell(printedRatio(each.ratioBefore)),
            Cell(printedRatio(each.ratio)), Cell(reviewText(each.review))});
    return grid;
}

Result<ReviewLimits> limitsOf(Call& call)
{
    ReviewLimits limits;
    const auto set = [&](const QString& option, Decimal& limit) {
        if (call.arguments.has(option))
            limit = *Decimal::fromText(call.arguments.text(option));
    };
    set(QStringLiteral("--low"), limits.low);
    set(QStringLiteral("--high"), limits.high);
    if (limits.low < limits.high)
        return limits;
    return call.misused(
        sentence("cli", "The lower limit %1% must be below the upper limit %2%; nothing lies between them.")
            .arg(printed(limits.low), printed(limits.high)));
}

void printTable(
    Call& call, const BalanceTable& table, const Grid& grid, const std::vector<ReviewCandidate>& candidates)
{
    call.printLine(printed(table.year));
    if (grid.rows.empty())
        return call.printLine(sentence("cli", "No demand and supply is entered."));
    call.output += alignedColumns(grid) + '\n';
    call.printLine(sentence("cli",
        "Totals add up one unit and one reference date only; a total with a missing figure is not known."));
    if (candidates.empty())
        return call.printLine(sentence("cli", "Nothing is to be reviewed."));
    call.output += alignedColumns(candidateGrid(candidates, table.year));
}

} // namespace

Result<void> balance(Call& call)
{
    const Result<Plan> plan = readFile(call);
    if (!plan)
        return plan.refusal();
    const FiscalYear year = *call.arguments.year(QStringLiteral("--year"));
    if (const Result<void> valid = checkPlanYear(*plan, year); !valid)
        return valid;
    const Result<ReviewLimits> limits = limitsOf(call);
    if (!limits)
        return limits.refusal();
    const BalanceTable table = balancesOf(*plan, year);
    const std::vector<ReviewCandidate> candidates = reviewCandidates(*plan, year, *limits);
    if (call.arguments.has(QStringLiteral("--json")))
        call.output = balanceJson(*plan, table, candidates, *limits);
    else
        printTable(call, table, balanceGrid(table, *limits), candidates);
    return {};
}

} // namespace cli
