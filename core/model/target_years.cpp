// begunYears() and its like of edits.h: which sheets print a target, and a rate.
#include "core/model/change_set.h"
#include "core/model/edit_steps.h"

#include <set>

namespace core {

using namespace steps;

namespace {

/// A project's indicator stands on its sheets; one of a goal or challenge on the papers of the whole plan.
template <class Wanted>
std::vector<FiscalYear> yearsOfSheets(const Plan& plan, const Indicator& indicator, const Wanted& isWanted)
{
    const PlanPeriod* period = indicator.project ? nullptr : planOf(plan, indicator);
    const auto isPrinted = [&](const Evaluation& sheet) {
        return indicator.project ? sheet.project == *indicator.project
                                 : period && planOf(plan, sheet.project) == period;
    };
    std::set<FiscalYear> years;
    for (const Evaluation& sheet : plan.table<Evaluation>())
        if (isWanted(sheet) && isPrinted(sheet))
            years.insert(sheet.year);
    return {years.begin(), years.end()};
}

bool isSameTarget(const Target* a, const Target* b)
{
    if (!a || !b)
        return a == b;
    return a->kind == b->kind && a->number == b->number && a->upper == b->upper && a->words == b->words;
}

/// Whether the papers of `asOf` print another target of the series, for whatever year.
bool printsOther(const Plan& before, const Plan& after, Id<Series> series, FiscalYear asOf)
{
    std::set<FiscalYear> years;
    for (const Plan* plan : {&before, &after})
        for (const Target* target : rowsOf(*plan, &Target::series, series))
            years.insert(target->year);
    return std::any_of(years.begin(), years.end(), [&](FiscalYear year) {
        return !isSameTarget(targetFor(before, series, year, asOf), targetFor(after, series, year, asOf));
    });
}

/// Null for a series that is new: no sheet printed it.
const Indicator* indicatorOf(const Plan& plan, Id<Series> series)
{
    const Series* row = plan.find(series);
    return row ? plan.find(row->indicator) : nullptr;
}

bool isCalculatedAlike(const Indicator& a, const Indicator& b)
{
    return a.formula == b.formula && a.accumulation == b.accumulation && a.direction == b.direction
        && a.path == b.path && a.comparedWith == b.comparedWith && a.tolerance == b.tolerance
        && a.toleranceUnit == b.toleranceUnit && a.seriesRule == b.seriesRule;
}

/// The row before, when its rates are calculated in another way afterwards.
const Indicator* calculatedOtherwise(const Plan& before, const Plan& after, Id<Indicator> id)
{
    const Indicator* old = before.find(id);
    const Indicator* now = after.find(id);
    return old && now && !isCalculatedAlike(*old, *now) ? old : nullptr;
}

bool isShut(const Evaluation& sheet)
{
    return isClosed(sheet);
}

} // namespace

std::vector<FiscalYear> begunYears(const Plan& plan, const Indicator& indicator)
{
    return yearsOfSheets(plan, indicator, isWritten);
}

std::vector<FiscalYear> begunYearsOfOtherTarget(const Plan& before, const Plan& after, Id<Series> series)
{
    const Indicator* indicator = indicatorOf(before, series);
    std::vector<FiscalYear> years = indicator ? begunYears(before, *indicator) : std::vector<FiscalYear>();
    std::erase_if(years, [&](FiscalYear year) { return !printsOther(before, after, series, year); });
    return years;
}

QString allYearsSentence(const std::vector<FiscalYear>& years)
{
    QStringList names;
    for (const FiscalYear year : years)
        names << printed(year);
    return sentence(
        "edits", "How rates are calculated counts for all years. Sheets that print them are begun for %1.")
        .arg(names.join(QStringLiteral("、")));
}

std::vector<FiscalYear> begunYearsOfOtherRate(const Plan& before, const Plan& after, Id<Indicator> indicator)
{
    const Indicator* old = calculatedOtherwise(before, after, indicator);
    return old ? begunYears(before, *old) : std::vector<FiscalYear>();
}

Result<void> steps::keepsClosedRates(const Plan& before, const Plan& after, const RowChange& change)
{
    const Indicator* old = calculatedOtherwise(before, after, Id<Indicator>{change.record.id});
    const auto years = old ? yearsOfSheets(before, *old, isShut) : std::vector<FiscalYear>();
    if (years.empty())
        return {};
    return Refusal{sentence("edits",
        "How “%1” is calculated counts for all years and cannot be changed, because sheets of %2 that print "
        "it are checked or reported. Send them back first, or add an indicator of its own.")
                       .arg(recordName(after, change.record, {lastFiscalYear}), printed(years.front()))};
}

Result<void> steps::keepsClosedTargets(const Plan& before, const Plan& after, const RowChange& change)
{
    const Target* row = after.find(Id<Target>{change.record.id});
    const Indicator* indicator = row ? indicatorOf(before, row->series) : nullptr;
    if (!indicator)
        return {};
    for (const FiscalYear year : yearsOfSheets(before, *indicator, isShut))
        if (printsOther(before, after, row->series, year))
            return Refusal{
                sentence("edits",
                    "“%1” cannot be entered so because sheets of %2 that print it are checked or reported. "
                    "Send them back first, or enter a target that applies from a later year.")
                    .arg(recordName(after, change.record, {lastFiscalYear}), printed(year)),
                kindInfo(change.record.kind).fieldOf(u"from_year")};
    return {};
}

} // namespace core
