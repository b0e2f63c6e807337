// Exact whole numbers of any size: what the sum of thousands of fractions is made of.
#pragma once

#include <QString>

#include <compare>
#include <optional>
#include <span>
#include <vector>

namespace core {

/// A signed whole number without an upper limit. Values that fit 64 bits are kept without any allocation,
/// because nearly every number of a plan is one of them.
class BigInteger {
public:
    BigInteger() = default;
    BigInteger(qint64 value)
        : small_(value)
    {
    }

    /// −1, 0 or 1.
    int sign() const { return (small_ > 0) - (small_ < 0); }
    bool isZero() const { return small_ == 0; }
    /// The value when it fits 64 bits, else nullopt.
    std::optional<qint64> toInt64() const;

    BigInteger operator-() const;
    BigInteger operator+(const BigInteger& other) const;
    BigInteger operator-(const BigInteger& other) const { return *this + -other; }
    BigInteger operator*(const BigInteger& other) const;

    struct Division;
    /// Quotient towards zero and the remainder with the sign of the dividend, as `/` and `%` give for
    /// built-in numbers. `divisor` is not zero.
    Division dividedBy(const BigInteger& divisor) const;
    /// The greatest common divisor, never negative; gcd(0, 0) = 0. Slow for numbers of thousands of digits:
    /// for lowest terms in print, not for calculating.
    static BigInteger gcd(BigInteger left, BigInteger right);

    std::strong_ordering operator<=>(const BigInteger& other) const;
    bool operator==(const BigInteger& other) const = default;

    /// ASCII digits with "-" before a negative number.
    QString toText() const;

private:
    using Limbs = std::vector<quint64>;
    using Magnitude = std::span<const quint64>;

    static BigInteger fromUnsigned(quint64 value);
    /// Takes leading zero limbs off and uses `small_` alone when the value fits.
    static BigInteger fromLimbs(bool isNegative, Limbs limbs);
    /// The absolute value, least significant limb first, no leading zero limbs. `room` backs a small value.
    Magnitude magnitude(quint64& room) const;

    qint64 small_ = 0; ///< The value; when `limbs_` is in use only its sign counts (1 or −1).
    Limbs limbs_; ///< The absolute value when it does not fit `small_`, else empty.
};

struct BigInteger::Division {
    BigInteger quotient;
    BigInteger remainder;
};

} // namespace core
