#include "core/model/decimal.h"

#include <algorithm>
#include <array>
#include <map>

namespace core {
namespace {

/// 10^0 … 10^18: every power of ten that fits 64 bits.
constexpr auto powersOfTen = [] {
    std::array<qint64, Decimal::maxDigits + 1> powers{1};
    for (std::size_t i = 1; i < powers.size(); ++i)
        powers[i] = powers[i - 1] * 10;
    return powers;
}();

qint64 powerOfTen(int exponent)
{
    Q_ASSERT(exponent >= 0 && exponent <= Decimal::maxDigits);
    return powersOfTen[std::size_t(exponent)];
}

bool hasTooManyDigits(qint64 coefficient)
{
    return coefficient <= -powersOfTen.back() || coefficient >= powersOfTen.back();
}

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

QString withThousandsCommas(QString whole)
{
    for (qsizetype i = whole.size() - 3; i > 0; i -= 3)
        whole.insert(i, u',');
    return whole;
}

} // namespace

Decimal::Decimal(qint64 coefficient, int scale)
    : coefficient_(coefficient)
    , scale_(scale)
{
    Q_ASSERT(scale >= 0 && scale <= maxScale);
    Q_ASSERT(!hasTooManyDigits(coefficient));
}

std::optional<Decimal> Decimal::fromText(QStringView text)
{
    const bool isNegative = text.startsWith(u'-');
    const QStringView digits = isNegative ? text.mid(1) : text;
    const qsizetype point = digits.indexOf(u'.');
    const QStringView whole = point < 0 ? digits : digits.left(point);
    const QStringView decimals = point < 0 ? QStringView() : digits.mid(point + 1);
    if (whole.isEmpty() || (point >= 0 && decimals.isEmpty()) || decimals.size() > maxScale)
        return std::nullopt;
    if (whole.size() > 1 && whole.startsWith(u'0'))
        return std::nullopt;
    qint64 coefficient = 0;
    for (const QStringView part : {whole, decimals}) {
        for (const QChar character : part) {
            if (!isAsciiDigit(character) || coefficient >= powerOfTen(maxDigits - 1))
                return std::nullopt;
            coefficient = coefficient * 10 + (character.unicode() - u'0');
        }
    }
    if (isNegative && coefficient == 0)
        return std::nullopt;
    return Decimal(isNegative ? -coefficient : coefficient, int(decimals.size()));
}

QString Decimal::toText() const
{
    QString digits = QString::number(qAbs(coefficient_));
    if (scale_ > 0) {
        digits = digits.rightJustified(scale_ + 1, u'0');
        digits.insert(digits.size() - scale_, u'.');
    }
    return isNegative() ? u'-' + digits : digits;
}

std::strong_ordering Decimal::operator<=>(const Decimal& other) const
{
    if (scale_ == other.scale_)
        return coefficient_ <=> other.coefficient_;
    const int common = std::max(scale_, other.scale_);
    return BigInteger(coefficient_) * powerOfTen(common - scale_)
        <=> BigInteger(other.coefficient_) * powerOfTen(common - other.scale_);
}

Fraction::Fraction(const Decimal& decimal)
    : Fraction(BigInteger(decimal.coefficient()), BigInteger(powerOfTen(decimal.scale())))
{
}

Fraction::Fraction(BigInteger numerator, BigInteger denominator)
    : numerator_(std::move(numerator))
    , denominator_(std::move(denominator))
{
    Q_ASSERT(!denominator_.isZero());
    if (denominator_.sign() < 0) {
        numerator_ = -numerator_;
        denominator_ = -denominator_;
    }
    if (!numerator_.toInt64() || !denominator_.toInt64())
        return;
    const BigInteger common = BigInteger::gcd(numerator_, denominator_);
    if (common != 1) {
        numerator_ = numerator_.dividedBy(common).quotient;
        denominator_ = denominator_.dividedBy(common).quotient;
    }
}

Fraction Fraction::operator+(const Fraction& other) const
{
    if (denominator_ == other.denominator_)
        return {numerator_ + other.numerator_, denominator_};
    if (!denominator_.toInt64() || !other.denominator_.toInt64())
        return {numerator_ * other.denominator_ + other.numerator_ * denominator_,
            denominator_ * other.denominator_};
    // The least common denominator keeps sums over the same few denominators from growing at all.
    const BigInteger common = BigInteger::gcd(denominator_, other.denominator_);
    const BigInteger factor = other.denominator_.dividedBy(common).quotient;
    const BigInteger otherFactor = denominator_.dividedBy(common).quotient;
    return {numerator_ * factor + other.numerator_ * otherFactor, denominator_ * factor};
}

Fraction Fraction::operator-(const Fraction& other) const
{
    return *this + -other;
}

Fraction Fraction::operator*(const Fraction& other) const
{
    return {numerator_ * other.numerator_, denominator_ * other.denominator_};
}

std::optional<Fraction> Fraction::dividedBy(const Fraction& divisor) const
{
    if (divisor.sign() == 0)
        return std::nullopt;
    return Fraction(numerator_ * divisor.denominator_, denominator_ * divisor.numerator_);
}

Fraction Fraction::operator-() const
{
    return {-numerator_, denominator_};
}

std::strong_ordering Fraction::operator<=>(const Fraction& other) const
{
    if (sign() != other.sign())
        return sign() <=> other.sign();
    if (denominator_ == other.denominator_)
        return numerator_ <=> other.numerator_;
    return numerator_ * other.denominator_ <=> other.numerator_ * denominator_;
}

std::optional<Decimal> Fraction::rounded(int decimals) const
{
    Q_ASSERT(decimals >= 0 && decimals <= maxDecimals);
    // floor(|x| × 10^n + 1/2), on whole numbers only.
    const BigInteger scaled = (sign() < 0 ? -numerator_ : numerator_) * powerOfTen(decimals);
    const BigInteger nearest = (scaled * 2 + denominator_).dividedBy(denominator_ * 2).quotient;
    const std::optional<qint64> coefficient = nearest.toInt64();
    if (!coefficient || hasTooManyDigits(*coefficient))
        return std::nullopt;
    return Decimal(sign() < 0 ? -*coefficient : *coefficient, decimals);
}

std::optional<std::pair<qint64, qint64>> Fraction::terms() const
{
    const auto numerator = numerator_.toInt64();
    const auto denominator = denominator_.toInt64();
    if (!numerator || !denominator)
        return std::nullopt;
    return std::pair(*numerator, *denominator);
}

QString Fraction::toText() const
{
    const BigInteger common = BigInteger::gcd(numerator_, denominator_);
    const QString numerator = numerator_.dividedBy(common).quotient.toText();
    const BigInteger denominator = denominator_.dividedBy(common).quotient;
    return denominator == 1 ? numerator : numerator + u'/' + denominator.toText();
}

// Rates divide by targets, and targets are round numbers: terms with the same denominator are added first,
// and the least common denominator of the few that are left hardly grows with the plan. Each step works on
// one long number and one short one.
Fraction sumOf(std::span<const Fraction> terms)
{
    std::map<qint64, BigInteger> numerators; // by denominator
    Fraction others;
    for (const Fraction& term : terms) {
        if (const auto denominator = term.denominator_.toInt64())
            numerators[*denominator] = numerators[*denominator] + term.numerator_;
        else
            others = others + term;
    }
    BigInteger common(1);
    for (const auto& [denominator, numerator] : numerators)
        common = common * BigInteger(denominator).dividedBy(BigInteger::gcd(common, denominator)).quotient;
    BigInteger sum;
    for (const auto& [denominator, numerator] : numerators)
        sum = sum + numerator * common.dividedBy(denominator).quotient;
    return Fraction(std::move(sum), std::move(common)) + others;
}

QString printed(const Decimal& number, int decimals)
{
    Q_ASSERT(decimals <= maxDecimals);
    QString text = Decimal(qAbs(number.coefficient()), number.scale()).toText();
    const qsizetype point = text.indexOf(u'.');
    QString fractional = point < 0 ? QString() : text.mid(point + 1);
    if (decimals > number.scale())
        fractional = fractional.leftJustified(decimals, u'0');
    QString result = withThousandsCommas(point < 0 ? text : text.left(point));
    if (!fractional.isEmpty())
        result += u'.' + fractional;
    return number.isNegative() ? u'▲' + result : result;
}

} // namespace core
