#include "core/model/big_integer.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>
#include <utility>

namespace core {
namespace {

using Limbs = std::vector<quint64>;
using Magnitude = std::span<const quint64>;
// gcc and mingw-w64 have it on every target of ours; the keyword keeps -Wpedantic silent.
__extension__ typedef unsigned __int128 Wide;

constexpr int limbBits = 64;

quint64 absolute(qint64 value)
{
    return value < 0 ? quint64(0) - quint64(value) : quint64(value);
}

std::strong_ordering compare(Magnitude left, Magnitude right)
{
    if (left.size() != right.size())
        return left.size() <=> right.size();
    for (std::size_t i = left.size(); i-- > 0;) {
        if (left[i] != right[i])
            return left[i] <=> right[i];
    }
    return std::strong_ordering::equal;
}

Limbs sum(Magnitude longer, Magnitude shorter)
{
    if (longer.size() < shorter.size())
        std::swap(longer, shorter);
    Limbs result(longer.size() + 1);
    Wide carry = 0;
    for (std::size_t i = 0; i < longer.size(); ++i) {
        carry += longer[i];
        if (i < shorter.size())
            carry += shorter[i];
        result[i] = quint64(carry);
        carry >>= limbBits;
    }
    result[longer.size()] = quint64(carry);
    return result;
}

/// `greater` ≥ `lesser`.
Limbs difference(Magnitude greater, Magnitude lesser)
{
    Limbs result(greater.begin(), greater.end());
    quint64 borrow = 0;
    for (std::size_t i = 0; i < result.size() && (i < lesser.size() || borrow != 0); ++i) {
        const Wide subtrahend = Wide(i < lesser.size() ? lesser[i] : 0) + borrow;
        borrow = result[i] < subtrahend;
        result[i] -= quint64(subtrahend);
    }
    return result;
}

/// target += factor × limbs; gives back what did not fit into the limbs of `limbs`.
quint64 addProduct(quint64* target, const quint64* limbs, std::size_t count, quint64 factor)
{
    quint64 carry = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const Wide value = Wide(limbs[i]) * factor + target[i] + carry;
        target[i] = quint64(value);
        carry = quint64(value >> limbBits);
    }
    return carry;
}

/// target -= factor × limbs; gives back what is still to be taken from the limb above.
quint64 subtractProduct(quint64* target, const quint64* limbs, std::size_t count, quint64 factor)
{
    quint64 carry = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const Wide product = Wide(limbs[i]) * factor + carry;
        carry = quint64(product >> limbBits) + (target[i] < quint64(product));
        target[i] -= quint64(product);
    }
    return carry;
}

Limbs product(Magnitude left, Magnitude right)
{
    if (left.size() < right.size())
        std::swap(left, right);
    Limbs result(left.size() + right.size());
    for (std::size_t i = 0; i < right.size(); ++i)
        result[i + left.size()] = addProduct(result.data() + i, left.data(), left.size(), right[i]);
    return result;
}

/// Divides in place, gives back the remainder.
quint64 divideBySingle(std::span<quint64> limbs, quint64 divisor)
{
    Wide remainder = 0;
    for (std::size_t i = limbs.size(); i-- > 0;) {
        remainder = (remainder << limbBits) | limbs[i];
        limbs[i] = quint64(remainder / divisor);
        remainder %= divisor;
    }
    return quint64(remainder);
}

/// Shifted by less than a limb, with one limb more than `limbs`.
Limbs shiftedLeft(Magnitude limbs, int bits)
{
    Limbs result(limbs.size() + 1);
    for (std::size_t i = 0; i < limbs.size(); ++i) {
        const Wide value = Wide(limbs[i]) << bits;
        result[i] |= quint64(value);
        result[i + 1] = quint64(value >> limbBits);
    }
    return result;
}

void shiftRight(Limbs& limbs, int bits)
{
    for (std::size_t i = 0; i < limbs.size(); ++i) {
        const Wide above = i + 1 < limbs.size() ? limbs[i + 1] : 0;
        limbs[i] = quint64(((above << limbBits) | limbs[i]) >> bits);
    }
}

/// One digit of the quotient from the three leading limbs of the dividend and the two of the divisor: at most
/// one too large (Knuth, The Art of Computer Programming 2, 4.3.1, algorithm D, step D3).
quint64 estimatedDigit(const quint64* dividendTop, const quint64* divisorTop)
{
    const Wide leading = (Wide(dividendTop[0]) << limbBits) | dividendTop[-1];
    Wide digit = leading / divisorTop[0];
    Wide rest = leading % divisorTop[0];
    while (digit >> limbBits != 0 || digit * divisorTop[-1] > ((rest << limbBits) | dividendTop[-2])) {
        --digit;
        rest += divisorTop[0];
        if (rest >> limbBits != 0)
            break;
    }
    return quint64(digit);
}

/// Quotient and remainder of magnitudes; `divisor` has at least two limbs and is not above `dividend`.
std::pair<Limbs, Limbs> divide(Magnitude dividend, Magnitude divisor)
{
    const int shift = std::countl_zero(divisor.back());
    const std::size_t count = divisor.size();
    const Limbs scaledDivisor = shiftedLeft(divisor, shift);
    Limbs rest = shiftedLeft(dividend, shift);
    Limbs quotient(dividend.size() - count + 1);
    for (std::size_t i = quotient.size(); i-- > 0;) {
        quint64& top = rest[i + count];
        quint64 digit = estimatedDigit(&top, &scaledDivisor[count - 1]);
        const quint64 taken = subtractProduct(&rest[i], scaledDivisor.data(), count, digit);
        const bool isTooLarge = top < taken;
        top -= taken;
        if (isTooLarge) {
            --digit;
            const Limbs corrected = sum(Magnitude(&rest[i], count), Magnitude(scaledDivisor.data(), count));
            std::copy_n(corrected.begin(), count, &rest[i]);
            top += corrected[count];
        }
        quotient[i] = digit;
    }
    shiftRight(rest, shift);
    return {std::move(quotient), std::move(rest)};
}

} // namespace

BigInteger BigInteger::fromUnsigned(quint64 value)
{
    return value >> (limbBits - 1) == 0 ? BigInteger(qint64(value)) : fromLimbs(false, {value});
}

BigInteger BigInteger::fromLimbs(bool isNegative, Limbs limbs)
{
    while (!limbs.empty() && limbs.back() == 0)
        limbs.pop_back();
    BigInteger result;
    constexpr quint64 largest = quint64(std::numeric_limits<qint64>::max());
    if (limbs.empty())
        return result;
    if (limbs.size() == 1 && limbs[0] <= largest + isNegative) {
        result.small_ = isNegative ? qint64(quint64(0) - limbs[0]) : qint64(limbs[0]);
        return result;
    }
    result.small_ = isNegative ? -1 : 1;
    result.limbs_ = std::move(limbs);
    return result;
}

BigInteger::Magnitude BigInteger::magnitude(quint64& room) const
{
    if (!limbs_.empty())
        return limbs_;
    room = absolute(small_);
    return {&room, room == 0 ? std::size_t(0) : std::size_t(1)};
}

std::optional<qint64> BigInteger::toInt64() const
{
    return limbs_.empty() ? std::optional(small_) : std::nullopt;
}

BigInteger BigInteger::operator-() const
{
    quint64 room = 0;
    if (limbs_.empty() && small_ != std::numeric_limits<qint64>::min())
        return -small_;
    const Magnitude limbs = magnitude(room);
    return fromLimbs(small_ > 0, Limbs(limbs.begin(), limbs.end()));
}

BigInteger BigInteger::operator+(const BigInteger& other) const
{
    qint64 smallSum = 0;
    if (limbs_.empty() && other.limbs_.empty() && !__builtin_add_overflow(small_, other.small_, &smallSum))
        return smallSum;
    quint64 room = 0;
    quint64 otherRoom = 0;
    const Magnitude left = magnitude(room);
    const Magnitude right = other.magnitude(otherRoom);
    if ((small_ < 0) == (other.small_ < 0))
        return fromLimbs(small_ < 0, sum(left, right));
    if (compare(left, right) < 0)
        return fromLimbs(other.small_ < 0, difference(right, left));
    return fromLimbs(small_ < 0, difference(left, right));
}

BigInteger BigInteger::operator*(const BigInteger& other) const
{
    qint64 smallProduct = 0;
    if (limbs_.empty() && other.limbs_.empty()
        && !__builtin_mul_overflow(small_, other.small_, &smallProduct))
        return smallProduct;
    quint64 room = 0;
    quint64 otherRoom = 0;
    return fromLimbs(
        (small_ < 0) != (other.small_ < 0), product(magnitude(room), other.magnitude(otherRoom)));
}

BigInteger::Division BigInteger::dividedBy(const BigInteger& divisor) const
{
    Q_ASSERT(!divisor.isZero());
    if (limbs_.empty() && divisor.limbs_.empty() && small_ != std::numeric_limits<qint64>::min())
        return {small_ / divisor.small_, small_ % divisor.small_};
    quint64 room = 0;
    quint64 otherRoom = 0;
    const Magnitude left = magnitude(room);
    const Magnitude right = divisor.magnitude(otherRoom);
    const bool isNegative = (small_ < 0) != (divisor.small_ < 0);
    if (compare(left, right) < 0)
        return {BigInteger(), *this};
    if (right.size() == 1) {
        Limbs quotient(left.begin(), left.end());
        const quint64 remainder = divideBySingle(quotient, right[0]);
        return {fromLimbs(isNegative, std::move(quotient)), fromLimbs(small_ < 0, {remainder})};
    }
    auto [quotient, remainder] = divide(left, right);
    return {fromLimbs(isNegative, std::move(quotient)), fromLimbs(small_ < 0, std::move(remainder))};
}

BigInteger BigInteger::gcd(BigInteger left, BigInteger right)
{
    while (!right.isZero()) {
        if (left.limbs_.empty() && right.limbs_.empty())
            return fromUnsigned(std::gcd(absolute(left.small_), absolute(right.small_)));
        BigInteger remainder = left.dividedBy(right).remainder;
        left = std::exchange(right, std::move(remainder));
    }
    return left.small_ < 0 ? -left : left;
}

std::strong_ordering BigInteger::operator<=>(const BigInteger& other) const
{
    if (sign() != other.sign() || (limbs_.empty() && other.limbs_.empty()))
        return small_ <=> other.small_;
    quint64 room = 0;
    quint64 otherRoom = 0;
    const auto order = compare(magnitude(room), other.magnitude(otherRoom));
    return small_ < 0 ? 0 <=> order : order;
}

QString BigInteger::toText() const
{
    if (limbs_.empty())
        return QString::number(small_);
    // The largest power of ten in a limb: one division gives this many digits.
    constexpr int chunkDigits = 19;
    constexpr quint64 chunk = 10'000'000'000'000'000'000ULL;
    Limbs rest = limbs_;
    QString text;
    while (!rest.empty()) {
        const QString digits = QString::number(divideBySingle(rest, chunk));
        while (!rest.empty() && rest.back() == 0)
            rest.pop_back();
        text.prepend(rest.empty() ? digits : digits.rightJustified(chunkDigits, u'0'));
    }
    return small_ < 0 ? u'-' + text : text;
}

} // namespace core
