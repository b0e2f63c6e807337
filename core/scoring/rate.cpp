#include "core/scoring/rate.h"

namespace core {

namespace {

/// The number that a target divides by or is divided by, or why it has none.
std::variant<NoRate, Fraction> targetNumber(const std::optional<Target>& target)
{
    if (!target)
        return NoRate::NoTarget;
    if (target->kind == TargetKind::Range)
        return NoRate::TargetIsRange;
    if (!target->number)
        return NoRate::TargetWithoutNumber;
    return Fraction(*target->number);
}

/// Target and actual as numbers, or the first thing that is missing; `compute` does the arithmetic.
template <class Compute>
Rate withNumbers(const SeriesRates& given, Compute compute)
{
    const auto target = targetNumber(given.target);
    if (const NoRate* reason = std::get_if<NoRate>(&target))
        return *reason;
    if (!given.actual.exact)
        return given.actual.missingYears.empty() || !given.actual.isSum ? NoRate::ActualMissing
                                                                        : NoRate::SumIncomplete;
    return compute(std::get<Fraction>(target), *given.actual.exact);
}

Rate percent(const Fraction& part, const Fraction& whole, NoRate whenZero)
{
    const auto ratio = part.dividedBy(whole);
    if (!ratio)
        return whenZero;
    return *ratio * Fraction(100);
}

/// F1 of domain §4. A negative actual gives a negative rate; a negative target would turn the rate round.
Rate actualOverTarget(const SeriesRates& given)
{
    return withNumbers(given, [](const Fraction& target, const Fraction& actual) -> Rate {
        if (target.sign() < 0)
            return NoRate::NegativeNumber;
        return percent(actual, target, NoRate::TargetZero);
    });
}

/// F2 of domain §4.
Rate targetOverActual(const SeriesRates& given)
{
    return withNumbers(given, [](const Fraction& target, const Fraction& actual) -> Rate {
        if (target.sign() == 0)
            return NoRate::TargetZero;
        if (target.sign() < 0 || actual.sign() < 0)
            return NoRate::NegativeNumber;
        return percent(target, actual, NoRate::ActualZero);
    });
}

bool isKept(const SeriesRates& given)
{
    const bool targetKeeps = given.target
        && (given.target->kind == TargetKind::Keep || given.target->kind == TargetKind::ArrowFlat);
    return given.indicator.direction == Direction::Keep || targetKeeps;
}

/// F4 of domain §4: one formula for both directions, which decide whether the target lies on the better side.
Rate baselineProgress(const SeriesRates& given)
{
    const Direction direction = given.indicator.direction;
    if (direction == Direction::Unset)
        return NoRate::DirectionUnset;
    if (isKept(given))
        return NoRate::KeepRule;
    return withNumbers(given, [&](const Fraction& target, const Fraction& actual) -> Rate {
        const auto number = given.baseline.number();
        if (!number)
            return NoRate::NoBaseline;
        const Fraction baseline(*number);
        const Fraction distance = target - baseline;
        if (distance.sign() != 0 && (distance.sign() > 0) != (direction == Direction::Up))
            return NoRate::TargetBehindBaseline;
        return percent(actual - baseline, distance, NoRate::BaselineEqualsTarget);
    });
}

struct FormulaRule {
    RateFormula formula;
    Rate (*compute)(const SeriesRates& given);
};
constexpr std::array<FormulaRule, rateFormulas.size()> formulaRules = {{
    {RateFormula::ActualOverTarget, actualOverTarget},
    {RateFormula::TargetOverActual, targetOverActual},
    {RateFormula::BaselineProgress, baselineProgress},
}};

/// Domain §4.2: a ratio that would divide by zero falls back to the progress from the baseline.
bool dividesByZero(const Rate& rate)
{
    const NoRate* reason = std::get_if<NoRate>(&rate);
    return reason && (*reason == NoRate::TargetZero || *reason == NoRate::ActualZero);
}

void chooseByDirection(SeriesRates& given)
{
    if (isKept(given)) {
        given.counting = NoRate::KeepRule;
        return;
    }
    const auto ratio = given.indicator.direction == Direction::Up ? RateFormula::ActualOverTarget
                                                                  : RateFormula::TargetOverActual;
    given.countingFormula = ratio;
    given.counting = given.rateBy(ratio);
    if (dividesByZero(given.counting) && percentOf(given.rateBy(RateFormula::BaselineProgress))) {
        given.countingFormula = RateFormula::BaselineProgress;
        given.counting = given.rateBy(RateFormula::BaselineProgress);
    }
}

void chooseCounting(SeriesRates& given)
{
    if (given.indicator.direction == Direction::Unset) {
        given.counting = NoRate::DirectionUnset;
    } else if (given.indicator.formula == RateFormula::ByDirection) {
        chooseByDirection(given);
    } else {
        given.countingFormula = given.indicator.formula;
        given.counting = given.rateBy(given.indicator.formula);
    }
}

/// Whether the actual satisfies the target as it is worded.
std::optional<bool> reaches(const Fraction& actual, const Target& target, Direction direction)
{
    if (!target.number)
        return std::nullopt;
    const Fraction number(*target.number);
    switch (target.kind) {
    case TargetKind::AtLeast:
        return actual >= number;
    case TargetKind::AtMost:
        return actual <= number;
    case TargetKind::Below:
        return actual < number;
    case TargetKind::Range:
        return target.upper ? std::optional(number <= actual && actual <= Fraction(*target.upper))
                            : std::nullopt;
    case TargetKind::Number:
        if (direction == Direction::Up)
            return actual >= number;
        if (direction == Direction::Down)
            return actual <= number;
        return std::nullopt;
    default: // Keeping and arrows need a tolerance, words a person.
        return std::nullopt;
    }
}

} // namespace

QString printedRate(const Fraction& percent, int decimals)
{
    const auto rounded = percent.rounded(decimals);
    return (rounded ? printed(*rounded) : percent.toText()) + QLatin1Char('%');
}

bool isMissedAtFullRate(const SeriesRates& rates)
{
    const auto percent = percentOf(rates.counting);
    if (!percent || rates.isReached != false)
        return false;
    const auto rounded = percent->rounded(rateDecimals);
    return (rounded ? Fraction(*rounded) : *percent) >= Fraction(100);
}

QString printedCounting(const SeriesRates& rates)
{
    const auto percent = percentOf(rates.counting);
    if (!percent)
        return {};
    const QString rate = printedRate(*percent);
    return isMissedAtFullRate(rates) ? sentence("explain", "%1 (missed)").arg(rate) : rate;
}

const Rate& SeriesRates::rateBy(RateFormula formula) const
{
    const auto at = std::find(rateFormulas.begin(), rateFormulas.end(), formula);
    Q_ASSERT(at != rateFormulas.end()); // ByDirection is a choice, not a formula.
    return rates[size_t(at - rateFormulas.begin())];
}

SeriesRates ratesOf(const Measures& measures, const Indicator& indicator, const Series& series,
    FiscalYear firstYear, FiscalYear year)
{
    SeriesRates result;
    result.series = series.id;
    result.seriesName = series.name;
    result.indicator = indicator;
    result.year = year;
    for (const Baseline* baseline : measures.baselines.of(series.id)) {
        result.baseline = baseline->value;
        result.baselineYear = baseline->year;
    }
    if (const Target* target = targetFor(measures, series.id, year, year))
        result.target = *target;
    result.actual = actualOf(measures, indicator, series.id, firstYear, year);
    for (size_t i = 0; i < formulaRules.size(); ++i)
        result.rates[i] = formulaRules[i].compute(result);
    chooseCounting(result);
    if (result.actual.exact && result.target)
        result.isReached = reaches(*result.actual.exact, *result.target, indicator.direction);
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
