#include "core/scoring/rate.h"

namespace core {

namespace {

/// Yearly targets from the plan's first year through the year, in the version of the year.
TargetNumber summedTargets(const Measures& measures, const SeriesRates& given)
{
    std::vector<Fraction> terms;
    for (FiscalYear each = given.firstYear; each <= given.year; each = each.next()) {
        const Target* target = targetFor(measures, given.series, each, given.year);
        if (!target || target->year != each || !target->number)
            return NoRate::TargetSumIncomplete;
        terms.push_back(Fraction(*target->number));
    }
    return sumOf(terms);
}

/// 県平均+5ポイント.
TargetNumber besideReference(const Measures& measures, const SeriesRates& given)
{
    const Target& target = *given.target;
    const Indicator* indicator = target.reference ? measures.indicatorOf(*target.reference) : nullptr;
    if (!indicator)
        return NoRate::ReferenceMissing;
    const ActualOfYear actual
        = actualOf(measures, *indicator, *target.reference, given.firstYear, given.year);
    if (!actual.exact)
        return NoRate::ReferenceMissing;
    return *actual.exact + Fraction(*target.number);
}

/// 前年度比+5%.
TargetNumber besidePrevious(const SeriesRates& given)
{
    const auto previous = given.previous.number();
    if (!previous)
        return NoRate::ReferenceMissing;
    return Fraction(*previous) * (Fraction(100) + Fraction(*given.target->number)) * Fraction(Decimal(1, 2));
}

TargetNumber targetNumberOf(const Measures& measures, const SeriesRates& given)
{
    if (given.indicator.accumulation == Accumulation::SummedFlow)
        return summedTargets(measures, given);
    if (!given.target)
        return NoRate::NoTarget;
    if (given.target->kind == TargetKind::Range)
        return NoRate::TargetIsRange;
    if (!given.target->number)
        return NoRate::TargetWithoutNumber;
    if (given.target->kind == TargetKind::RelativeToSeries)
        return besideReference(measures, given);
    if (given.target->kind == TargetKind::RelativeToPrevious)
        return besidePrevious(given);
    return Fraction(*given.target->number);
}

MilestonesOfYear milestonesOf(const Measures& measures, Id<Series> series, FiscalYear year)
{
    MilestonesOfYear found;
    for (const Milestone* each : measures.milestones.of(series)) {
        const Fraction weight(each->weight);
        ++found.all;
        found.weightOfAll = found.weightOfAll + weight;
        if (!each->reachedOn || *each->reachedOn > year.lastDay())
            continue;
        ++found.reached;
        found.weightOfReached = found.weightOfReached + weight;
    }
    return found;
}

/// What is established stays so; everything else is judged anew each year.
std::optional<bool> judgementOf(const Measures& measures, const SeriesRates& given)
{
    if (given.target && given.target->kind == TargetKind::Establish)
        for (const Value* value : measures.values.of(given.series))
            if (value->year <= given.year && value->isAchieved == true)
                return true;
    const Value* value = valueIn(measures, given.series, given.year);
    return value ? value->isAchieved : std::nullopt;
}

bool hasOtherUnit(const Measures& measures, const SeriesRates& given)
{
    const FiscalYear first = given.actual.isSum ? given.firstYear : given.year;
    for (const Value* value : measures.values.of(given.series))
        if (first <= value->year && value->year <= given.year && !value->unit.isEmpty()
            && value->unit != given.indicator.unit)
            return true;
    return false;
}

/// A target that says no more than where to: without a number of its own it is met by going there.
bool asksForChange(TargetKind kind)
{
    return kind == TargetKind::ArrowUp || kind == TargetKind::ArrowDown || kind == TargetKind::Increase
        || kind == TargetKind::Decrease;
}

/// The formula for a target that is no plain number; nullopt when a ratio will do.
std::optional<RateFormula> formulaOfTarget(const SeriesRates& given)
{
    const bool hasNumber = std::holds_alternative<Fraction>(given.targetNumber);
    if (given.target && given.target->kind == TargetKind::Range)
        return RateFormula::WithinRange;
    if (given.isKept())
        return RateFormula::KeepLevel;
    if (!given.target || hasNumber)
        return std::nullopt;
    if (asksForChange(given.target->kind))
        return RateFormula::DirectionOnly;
    switch (given.target->kind) {
    case TargetKind::Words:
    case TargetKind::Continue:
    case TargetKind::Establish:
        return given.milestones.all > 0 ? std::optional(RateFormula::Milestones) : std::nullopt;
    default:
        return std::nullopt;
    }
}

bool isInWords(const SeriesRates& given)
{
    return given.target && isJudged(*given.target);
}

/// Domain §4.2: a ratio that would divide by zero falls back to the progress from the baseline.
bool dividesByZero(const Rate& rate)
{
    const NoRate* reason = std::get_if<NoRate>(&rate);
    return reason && (*reason == NoRate::TargetZero || *reason == NoRate::ActualZero);
}

void count(SeriesRates& given, RateFormula formula)
{
    given.countingFormula = formula;
    given.counting = given.rateBy(formula);
}

void chooseByDirection(SeriesRates& given)
{
    if (const auto formula = formulaOfTarget(given)) {
        count(given, *formula);
        return;
    }
    if (isInWords(given)) {
        given.counting = given.judgement ? NoRate::ByJudgement : NoRate::NotJudged;
        return;
    }
    count(given,
        given.wanted() == Direction::Up ? RateFormula::ActualOverTarget : RateFormula::TargetOverActual);
    if (dividesByZero(given.counting) && percentOf(given.rateBy(RateFormula::BaselineProgress)))
        count(given, RateFormula::BaselineProgress);
}

void chooseCounting(SeriesRates& given)
{
    // Whether more or less is better does not matter for what is reached or not.
    const bool isIndifferent = given.indicator.formula == RateFormula::Milestones
        || (given.indicator.formula == RateFormula::ByDirection
            && (given.milestones.all > 0 || isInWords(given)));
    if (given.wanted() == Direction::Unset && !isIndifferent)
        given.counting = NoRate::DirectionUnset;
    else if (given.indicator.formula == RateFormula::ByDirection)
        chooseByDirection(given);
    else
        count(given, given.indicator.formula);
}

/// By a number and the way the numbers should go.
std::optional<bool> reachesNumber(const SeriesRates& given, const Fraction& actual, const Fraction& number)
{
    if (given.target->kind == TargetKind::AtLeast)
        return actual >= number;
    if (given.target->kind == TargetKind::AtMost)
        return actual <= number;
    if (given.target->kind == TargetKind::Below)
        return actual < number;
    if (given.wanted() == Direction::Up)
        return actual >= number;
    return given.wanted() == Direction::Down ? std::optional(actual <= number) : std::nullopt;
}

/// Whether the actual satisfies the target as it is worded; nullopt also where the number to be reached is
/// not known.
std::optional<bool> isTargetReached(const SeriesRates& given)
{
    if (given.countingFormula == RateFormula::Milestones && given.milestones.all > 0)
        return given.milestones.reached == given.milestones.all;
    if (isInWords(given))
        return given.judgement;
    if (given.isKept()) {
        const auto kept = percentOf(given.rateBy(RateFormula::KeepLevel));
        const bool isKnown = given.level() && given.actual.exact && !given.hasOtherUnit;
        return isKnown ? std::optional(kept == Fraction(100)) : std::nullopt;
    }
    if (!given.target || !given.actual.exact || given.hasOtherUnit)
        return std::nullopt;
    if (given.target->kind == TargetKind::Range)
        return given.difference() == Fraction(0);
    if (const Fraction* number = std::get_if<Fraction>(&given.targetNumber))
        return reachesNumber(given, *given.actual.exact, *number);
    const auto change = asksForChange(given.target->kind) ? given.change() : std::nullopt;
    return change ? std::optional(*change == Change::Better) : std::nullopt;
}

} // namespace

SeriesRates ratesOf(const Measures& measures, const Indicator& indicator, const Series& series,
    FiscalYear firstYear, FiscalYear year)
{
    SeriesRates result;
    result.series = series.id;
    result.seriesName = series.name;
    result.indicator = indicator;
    result.year = year;
    result.firstYear = firstYear;
    for (const Baseline* baseline : measures.baselines.of(series.id)) {
        result.baseline = baseline->value;
        result.baselineYear = baseline->year;
    }
    if (const Target* target = targetFor(measures, series.id, year, year))
        result.target = *target;
    result.actual = actualOf(measures, indicator, series.id, firstYear, year);
    result.previous = readingIn(measures, indicator, series.id, year.previous());
    if (!result.previous.isNumber() && result.baselineYear == year.previous())
        result.previous = result.baseline;
    result.milestones = milestonesOf(measures, series.id, year);
    result.hasOtherUnit = hasOtherUnit(measures, result);
    result.targetNumber = targetNumberOf(measures, result);
    result.judgement = judgementOf(measures, result);
    chooseCounting(result);
    result.isReached = isTargetReached(result);
    return result;
}

std::optional<SeriesRates> ratesOf(const Plan& plan, Id<Series> series, FiscalYear year)
{
    const Series* row = plan.find(series);
    const Indicator* indicator = row ? plan.find(row->indicator) : nullptr;
    if (!indicator)
        return std::nullopt;
    const PlanPeriod* own = planOf(plan, *indicator);
    const PlanPeriod* period = own ? own : planOf(plan, year);
    return ratesOf(Measures(plan), *indicator, *row, period ? period->firstYear : year, year);
}

} // namespace core
