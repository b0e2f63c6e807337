#include "core/scoring/comparison.h"

namespace core {

namespace {

Fraction absolute(const Fraction& number)
{
    return number.sign() < 0 ? -number : number;
}

} // namespace

Fraction Tolerance::widthAround(const Fraction& level) const
{
    const Fraction width(amount);
    return unit == ToleranceUnit::Same ? width : absolute(level) * width * Fraction(Decimal(1, 2));
}

QString Tolerance::toText() const
{
    if (amount.isZero())
        return {};
    return u'±' + printed(amount) + (unit == ToleranceUnit::PercentOfLevel ? QStringLiteral("%") : QString());
}

std::optional<Change> changeOf(
    Direction wanted, const Fraction& actual, const Fraction& before, const Tolerance& tolerance)
{
    if (wanted == Direction::Unset)
        return std::nullopt;
    const Fraction difference = actual - before;
    if (absolute(difference) <= tolerance.widthAround(before))
        return Change::Unchanged;
    if (wanted == Direction::Keep)
        return Change::Worse;
    return (difference.sign() > 0) == (wanted == Direction::Up) ? Change::Better : Change::Worse;
}

} // namespace core
