// rateBy() of rate.h: the formulas of domain §4, each a pure function of what is known about a series in a
// year.
#include "core/scoring/path.h"
#include "core/scoring/rate.h"

namespace core {

namespace {

Rate percent(const Fraction& part, const Fraction& whole, NoRate whenZero)
{
    const auto ratio = part.dividedBy(whole);
    if (!ratio)
        return whenZero;
    return *ratio * Fraction(100);
}

/// The actual, or why there is none.
TargetNumber actualNumber(const SeriesRates& given)
{
    if (given.hasOtherUnit)
        return NoRate::UnitMismatch;
    if (given.actual.exact)
        return *given.actual.exact;
    return given.actual.missingYears.empty() || !given.actual.isSum ? NoRate::ActualMissing
                                                                    : NoRate::SumIncomplete;
}

/// Target and actual as numbers, or the first thing that is missing; `compute` does the arithmetic.
template <class Compute>
Rate withNumbers(const SeriesRates& given, Compute compute)
{
    if (const NoRate* reason = std::get_if<NoRate>(&given.targetNumber))
        return *reason;
    const TargetNumber actual = actualNumber(given);
    if (const NoRate* reason = std::get_if<NoRate>(&actual))
        return *reason;
    return compute(std::get<Fraction>(given.targetNumber), std::get<Fraction>(actual));
}

/// F1. A negative actual gives a negative rate; a negative target would turn the rate round.
Rate actualOverTarget(const SeriesRates& given)
{
    return withNumbers(given, [](const Fraction& target, const Fraction& actual) -> Rate {
        if (target.sign() < 0)
            return NoRate::NegativeNumber;
        return percent(actual, target, NoRate::TargetZero);
    });
}

/// F2.
Rate inverse(const Fraction& target, const Fraction& actual, NoRate whenTargetZero)
{
    if (target.sign() == 0)
        return whenTargetZero;
    if (target.sign() < 0 || actual.sign() < 0)
        return NoRate::NegativeNumber;
    return percent(target, actual, NoRate::ActualZero);
}
Rate targetOverActual(const SeriesRates& given)
{
    return withNumbers(given, [](const Fraction& target, const Fraction& actual) {
        return inverse(target, actual, NoRate::TargetZero);
    });
}

/// F3: negative when the actual is more than twice the target.
Rate complement(const SeriesRates& given)
{
    const Rate ratio = actualOverTarget(given);
    const Fraction* share = std::get_if<Fraction>(&ratio);
    return share ? Rate(Fraction(200) - *share) : ratio;
}

/// What keeps a progress from the baseline to `end` from being measured; nullopt when it can be.
std::optional<NoRate> noProgress(const SeriesRates& given)
{
    if (given.wanted() == Direction::Unset)
        return NoRate::DirectionUnset;
    if (given.isKept())
        return NoRate::KeepRule;
    return std::nullopt;
}

/// (x − b) ÷ (end − b), where `end` is the target or the path's value.
Rate progress(const SeriesRates& given, const Fraction& actual, const Fraction& end, NoRate whenZero)
{
    const auto number = given.baseline.number();
    if (!number)
        return NoRate::NoBaseline;
    const Fraction baseline(*number);
    const Fraction distance = end - baseline;
    if (distance.sign() != 0 && (distance.sign() > 0) != (given.wanted() == Direction::Up))
        return NoRate::TargetBehindBaseline;
    return percent(actual - baseline, distance, whenZero);
}

/// F4: one formula for both directions, which decide whether the target lies on the better side.
Rate baselineProgress(const SeriesRates& given)
{
    if (const auto reason = noProgress(given))
        return *reason;
    return withNumbers(given, [&](const Fraction& target, const Fraction& actual) {
        return progress(given, actual, target, NoRate::BaselineEqualsTarget);
    });
}

/// F5 from the baseline.
Rate pathProgress(const SeriesRates& given)
{
    if (const auto reason = noProgress(given))
        return *reason;
    return withNumbers(given, [&](const Fraction& target, const Fraction& actual) -> Rate {
        const auto path = given.pathValue();
        if (!path)
            return NoRate::NoBaseline;
        const bool isWayLeft = Fraction(*given.baseline.number()) != target;
        return progress(
            given, actual, *path, isWayLeft ? NoRate::PathNotBegun : NoRate::BaselineEqualsTarget);
    });
}

/// F5 as a ratio to the path's value.
Rate actualOverPath(const SeriesRates& given)
{
    return withNumbers(given, [&](const Fraction&, const Fraction& actual) -> Rate {
        const auto path = given.pathValue();
        if (!path)
            return NoRate::NoBaseline;
        if (given.wanted() == Direction::Down)
            return inverse(*path, actual, NoRate::PathZero);
        return path->sign() < 0 ? NoRate::NegativeNumber : percent(actual, *path, NoRate::PathZero);
    });
}

/// F5 as 多摩市 writes it: the baseline is not taken off.
Rate actualOverShare(const SeriesRates& given)
{
    return withNumbers(given, [&](const Fraction& target, const Fraction& actual) -> Rate {
        const Fraction part = given.expectedPart().value_or(Fraction(0));
        if (target.sign() < 0)
            return NoRate::NegativeNumber;
        return percent(actual, target * part, target.sign() == 0 ? NoRate::TargetZero : NoRate::PathNotBegun);
    });
}

/// 100 % between the ends; outside the share of the nearer end: x ÷ lower below it, 2 − x ÷ upper above it.
Rate between(
    const std::optional<Fraction>& lower, const std::optional<Fraction>& upper, const Fraction& actual)
{
    if (lower && actual < *lower)
        return lower->sign() > 0 ? percent(actual, *lower, NoRate::RangeEndZero) : NoRate::RangeEndZero;
    if (!upper || actual <= *upper)
        return Fraction(100);
    if (upper->sign() <= 0)
        return NoRate::RangeEndZero;
    const Rate share = percent(actual, *upper, NoRate::RangeEndZero);
    return Fraction(200) - std::get<Fraction>(share);
}

/// F6. Where more is better only the lower end of the tolerance counts, where less is better only the upper.
Rate keepLevel(const SeriesRates& given)
{
    const TargetNumber actual = actualNumber(given);
    if (const NoRate* reason = std::get_if<NoRate>(&actual))
        return *reason;
    const auto level = given.level();
    if (!level)
        return NoRate::NoLevel;
    const Fraction width = given.tolerance().widthAround(*level);
    const Direction direction = given.indicator.direction;
    return between(direction == Direction::Down ? std::nullopt : std::optional(*level - width),
        direction == Direction::Up ? std::nullopt : std::optional(*level + width),
        std::get<Fraction>(actual));
}

/// F7.
Rate withinRange(const SeriesRates& given)
{
    if (!given.target)
        return NoRate::NoTarget;
    if (given.target->kind != TargetKind::Range)
        return NoRate::NotARange;
    const TargetNumber actual = actualNumber(given);
    if (const NoRate* reason = std::get_if<NoRate>(&actual))
        return *reason;
    const auto end = [](const std::optional<Decimal>& number) {
        return number ? std::optional(Fraction(*number)) : std::nullopt;
    };
    return between(end(given.target->number), end(given.target->upper), std::get<Fraction>(actual));
}

/// F9.
Rate milestones(const SeriesRates& given)
{
    return percent(given.milestones.weightOfReached, given.milestones.weightOfAll, NoRate::NoMilestones);
}

/// F10 and F11 judge without a percentage.
Rate byDifference(const SeriesRates& given)
{
    return withNumbers(given, [](const Fraction&, const Fraction&) { return NoRate::ByDifference; });
}
Rate byChange(const SeriesRates& given)
{
    if (given.wanted() == Direction::Unset)
        return NoRate::DirectionUnset;
    const TargetNumber actual = actualNumber(given);
    if (const NoRate* reason = std::get_if<NoRate>(&actual))
        return *reason;
    return given.change() ? NoRate::ByChange : NoRate::NothingToCompare;
}

struct FormulaRule {
    RateFormula formula;
    Rate (*compute)(const SeriesRates& given);
};
constexpr FormulaRule formulaRules[] = {
    {RateFormula::ActualOverTarget, actualOverTarget},
    {RateFormula::TargetOverActual, targetOverActual},
    {RateFormula::Complement, complement},
    {RateFormula::BaselineProgress, baselineProgress},
    {RateFormula::PathProgress, pathProgress},
    {RateFormula::ActualOverPath, actualOverPath},
    {RateFormula::ActualOverShare, actualOverShare},
    {RateFormula::KeepLevel, keepLevel},
    {RateFormula::WithinRange, withinRange},
    {RateFormula::Milestones, milestones},
    {RateFormula::Difference, byDifference},
    {RateFormula::DirectionOnly, byChange},
};

} // namespace

Rate SeriesRates::rateBy(RateFormula formula) const
{
    const auto* rule = std::find_if(std::begin(formulaRules), std::end(formulaRules),
        [formula](const FormulaRule& each) { return each.formula == formula; });
    Q_ASSERT(rule != std::end(formulaRules)); // ByDirection is a choice, not a formula.
    return rule->compute(*this);
}

} // namespace core
