// Exact decimal numbers and exact fractions: what a printed number is made of. Never a double.
#pragma once

#include "core/model/big_integer.h"

#include <QString>

#include <compare>
#include <concepts>
#include <optional>
#include <span>
#include <utility>

namespace core {

/// How many decimals an indicator's numbers are printed with at least, and a rate at most: 0 … 6.
inline constexpr int maxDecimals = 6;

/// An exact decimal number: coefficient × 10^-scale. At most 18 significant digits and 9 decimals,
/// which holds every amount of a municipal plan to the yen. 1.0 and 1.00 are equal but keep the decimals
/// they were written with.
class Decimal {
public:
    static constexpr int maxDigits = 18;
    static constexpr int maxScale = 9;

    Decimal() = default;
    Decimal(qint64 whole)
        : Decimal(whole, 0)
    {
    }
    /// The caller has made sure of the limits above; text from outside goes through fromText().
    Decimal(qint64 coefficient, int scale);
    template <std::floating_point T>
    Decimal(T) = delete; // would cut 0.5 down to 0 without a word

    /// Exactly the form that toText() writes ("-12.50"): the form of the file and of CSV. Anything else
    /// ("+1", "01", ".5",
    /// "-0", "1,000") is nullopt; what people type goes through readNumber() in reading.h.
    static std::optional<Decimal> fromText(QStringView text);
    /// The canonical ASCII text, with the decimals it was written with: "-12.50".
    QString toText() const;

    qint64 coefficient() const { return coefficient_; }
    int scale() const { return scale_; }
    bool isZero() const { return coefficient_ == 0; }
    bool isNegative() const { return coefficient_ < 0; }

    std::strong_ordering operator<=>(const Decimal& other) const;
    bool operator==(const Decimal& other) const { return (*this <=> other) == 0; }

private:
    qint64 coefficient_ = 0;
    int scale_ = 0;
};

/// An exact fraction, the result of every calculation until it is printed. The denominator is positive. In
/// lowest terms as long as both parts fit 64 bits; larger ones are left as they come, because reducing would
/// cost more than it saves.
class Fraction {
public:
    Fraction() = default;
    Fraction(const Decimal& decimal);
    Fraction(qint64 whole)
        : numerator_(whole)
    {
    }
    template <std::floating_point T>
    Fraction(T) = delete;

    Fraction operator+(const Fraction& other) const;
    Fraction operator-(const Fraction& other) const;
    Fraction operator*(const Fraction& other) const;
    /// nullopt when `divisor` is zero: the caller must say what that means.
    std::optional<Fraction> dividedBy(const Fraction& divisor) const;
    Fraction operator-() const;

    int sign() const { return numerator_.sign(); }
    std::strong_ordering operator<=>(const Fraction& other) const;
    bool operator==(const Fraction& other) const { return (*this <=> other) == 0; }

    /// Rounded half away from zero to `decimals` places (0 … 6): 89.95 → 90.0, −12.25 → −12.3, −2.5 → −3.
    /// This is the one rounding of the program. The result prints with exactly `decimals` decimals.
    /// A value too large for a Decimal is nullopt (it cannot be printed; never happens with real plans).
    std::optional<Decimal> rounded(int decimals) const;

    /// Numerator and (positive) denominator when both fit 64 bits.
    std::optional<std::pair<qint64, qint64>> terms() const;

    /// "27/28" in lowest terms: the exact value, for explanations and `--json`.
    QString toText() const;

private:
    friend Fraction sumOf(std::span<const Fraction> terms);
    Fraction(BigInteger numerator, BigInteger denominator);

    BigInteger numerator_{0};
    BigInteger denominator_{1};
};

/// The exact sum; 0 for no terms. For long lists: over their least common denominator, where adding one by
/// one works on ever longer numbers.
Fraction sumOf(std::span<const Fraction> terms);

/// A decimal as it is printed on paper and on screen: thousands separated by commas, ▲ for minus
/// ("▲1,749", "89.5"), with at least `decimals` decimals: as many as it was written with, and zeros behind
/// them. Nothing is rounded away, so that no number is printed with fewer decimals than somebody typed.
QString printed(const Decimal& number, int decimals = 0);

} // namespace core
