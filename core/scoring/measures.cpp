#include "core/scoring/measures.h"

namespace core {

namespace {

/// Years of a cumulative sum, first to last.
std::vector<FiscalYear> yearsThrough(FiscalYear first, FiscalYear last)
{
    std::vector<FiscalYear> years;
    for (FiscalYear year = first; year <= last; year = year.next())
        years.push_back(year);
    return years;
}

/// The sum as a reading: with the decimals its terms were written with, as far as a rate can be printed (0 …
/// 6).
Reading sumReading(const Fraction& sum, int scale)
{
    const auto rounded = sum.rounded(std::min(scale, maxDecimals));
    return rounded ? Reading(*rounded) : Reading(Missing::Unknowable);
}

ActualOfYear ownActual(
    const Measures& measures, const Indicator& indicator, Id<Series> series, FiscalYear year)
{
    ActualOfYear actual;
    actual.reading = readingIn(measures, indicator, series, year);
    if (const auto number = actual.reading.number())
        actual.exact = Fraction(*number);
    const Value* value = valueIn(measures, series, year);
    actual.isProvisional = value && value->isProvisional;
    return actual;
}

ActualOfYear summedActual(const Measures& measures, const Indicator& indicator, Id<Series> series,
    FiscalYear firstYear, FiscalYear year)
{
    ActualOfYear actual;
    actual.isSum = true;
    std::vector<Fraction> terms;
    int scale = 0;
    std::optional<Missing> firstReason;
    for (const FiscalYear each : yearsThrough(firstYear, year)) {
        const ActualOfYear own = ownActual(measures, indicator, series, each);
        const auto reason = own.reading.missing();
        if (own.exact) {
            terms.push_back(*own.exact);
            scale = std::max(scale, own.reading.number()->scale());
            actual.isProvisional = actual.isProvisional || own.isProvisional;
        } else if (reason != Missing::NotApplicable) {
            actual.missingYears.push_back(each);
            firstReason = firstReason ? firstReason : reason;
        }
    }
    const Fraction sum = sumOf(terms);
    if (terms.empty() || firstReason) {
        actual.reading = firstReason.value_or(Missing::NotApplicable);
        if (!terms.empty())
            actual.knownPart = sumReading(sum, scale);
    } else {
        actual.exact = sum;
        actual.reading = sumReading(sum, scale);
    }
    return actual;
}

} // namespace

Measures::Measures(const Plan& plan)
    : series(plan.table<Series>(), &Series::indicator)
    , baselines(plan.table<Baseline>(), &Baseline::series)
    , targets(plan.table<Target>(), &Target::series)
    , values(plan.table<Value>(), &Value::series)
    , milestones(plan.table<Milestone>(), &Milestone::series)
    , allSeries(plan.table<Series>())
    , indicators(plan.table<Indicator>())
{
    series.sortedBy(&Series::rank);
    milestones.sortedBy(&Milestone::rank);
}

const Indicator* Measures::indicatorOf(Id<Series> id) const
{
    const Series* row = allSeries.find(id);
    return row ? indicators.find(row->indicator) : nullptr;
}

bool isSummed(const Indicator& indicator)
{
    return indicator.accumulation == Accumulation::CumulativeFlow
        || indicator.accumulation == Accumulation::SummedFlow;
}

Reading readingIn(const Measures& measures, const Indicator& indicator, Id<Series> series, FiscalYear year)
{
    if (const Value* value = valueIn(measures, series, year))
        return value->reading;
    const auto& surveyed = indicator.surveyYears.years;
    const bool isExpected
        = surveyed.empty() || std::find(surveyed.begin(), surveyed.end(), year) != surveyed.end();
    return isExpected ? Missing::NotEntered : Missing::NotSurveyed;
}

const Target* targetFor(const Measures& measures, Id<Series> series, FiscalYear year, FiscalYear asOf)
{
    const Target* best = nullptr;
    for (const Target* target : measures.targets.of(series)) {
        if (target->year < year || asOf < target->fromYear)
            continue;
        const bool isSooner = !best || target->year < best->year;
        if (isSooner || (target->year == best->year && best->fromYear < target->fromYear))
            best = target;
    }
    return best;
}

const Value* valueIn(const Measures& measures, Id<Series> series, FiscalYear year)
{
    for (const Value* value : measures.values.of(series))
        if (value->year == year)
            return value;
    return nullptr;
}

ActualOfYear actualOf(const Measures& measures, const Indicator& indicator, Id<Series> series,
    FiscalYear firstYear, FiscalYear year)
{
    return isSummed(indicator) ? summedActual(measures, indicator, series, firstYear, year)
                               : ownActual(measures, indicator, series, year);
}

} // namespace core
