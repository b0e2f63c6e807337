// What SeriesRates of rate.h say about themselves: direction, tolerance, level, path, difference, change.
#include "core/scoring/path.h"
#include "core/scoring/rate.h"

namespace core {

namespace {

std::optional<Fraction> fractionOf(const std::optional<Decimal>& number)
{
    return number ? std::optional(Fraction(*number)) : std::nullopt;
}

} // namespace

Direction SeriesRates::wanted() const
{
    switch (target ? target->kind : TargetKind::Number) {
    case TargetKind::ArrowUp:
    case TargetKind::Increase:
        return Direction::Up;
    case TargetKind::ArrowDown:
    case TargetKind::Decrease:
        return Direction::Down;
    case TargetKind::ArrowFlat:
    case TargetKind::Keep:
        return Direction::Keep;
    default:
        return indicator.direction;
    }
}

bool SeriesRates::isKept() const
{
    return wanted() == Direction::Keep && !(target && target->kind == TargetKind::Range);
}

Tolerance SeriesRates::tolerance() const
{
    if (target && target->tolerance)
        return {*target->tolerance, ToleranceUnit::Same};
    return {indicator.tolerance.value_or(Decimal(0)), indicator.toleranceUnit};
}

std::optional<Fraction> SeriesRates::level() const
{
    const Fraction* number = std::get_if<Fraction>(&targetNumber);
    return number ? std::optional(*number) : fractionOf(baseline.number());
}

FiscalYear SeriesRates::pathBegin() const
{
    return baselineYear.value_or(firstYear.previous());
}

std::optional<Fraction> SeriesRates::pathValue() const
{
    const Fraction* number = std::get_if<Fraction>(&targetNumber);
    const auto start = fractionOf(baseline.number());
    if (!number || !start || !target)
        return std::nullopt;
    return valueOn({indicator.path, *start, pathBegin(), *number, target->year}, year);
}

std::optional<Fraction> SeriesRates::expectedPart() const
{
    if (!target)
        return std::nullopt;
    return expectedShare(indicator.path, elapsedShare(firstYear.previous(), target->year, year));
}

std::optional<Fraction> SeriesRates::difference() const
{
    if (!actual.exact || hasOtherUnit || !target)
        return std::nullopt;
    if (target->kind == TargetKind::Range && target->number && target->upper) {
        const Fraction lower(*target->number);
        const Fraction upper(*target->upper);
        return *actual.exact < lower ? *actual.exact - lower
            : *actual.exact > upper  ? *actual.exact - upper
                                     : Fraction(0);
    }
    const Fraction* number = std::get_if<Fraction>(&targetNumber);
    return number ? std::optional(*actual.exact - *number) : std::nullopt;
}

const Reading& SeriesRates::compared() const
{
    return indicator.comparedWith == ComparedWith::Baseline ? baseline : previous;
}

std::optional<Change> SeriesRates::change() const
{
    const auto before = fractionOf(compared().number());
    if (!before || !actual.exact || hasOtherUnit)
        return std::nullopt;
    return changeOf(wanted(), *actual.exact, *before, tolerance());
}

std::optional<Change> SeriesRates::changeFromBaseline(const Tolerance& own) const
{
    const auto before = fractionOf(baseline.number());
    if (!before || !actual.exact || hasOtherUnit)
        return std::nullopt;
    return changeOf(wanted(), *actual.exact, *before, own);
}

} // namespace core
