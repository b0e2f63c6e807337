#include "core/model/big_integer.h"

#include "tests/support/catch.h"

#include <limits>
#include <random>

using core::BigInteger;

namespace {

__extension__ typedef __int128 Wide;

BigInteger fromWide(Wide value)
{
    const BigInteger half(qint64(1) << 32);
    return BigInteger(qint64(value >> 64)) * half * half + BigInteger(qint64(quint64(value) >> 32)) * half
        + BigInteger(qint64(quint64(value) & 0xffffffffU));
}

/// Numbers of 1 … 127 bits with either sign, often full of ones or zeros: there the carries are.
Wide randomWide(std::mt19937_64& random)
{
    const int bits = int(random() % 127) + 1;
    const auto all = (Wide(random() >> 1) << 64) | Wide(random());
    const Wide magnitude
        = (random() % 4 == 0 ? (Wide(1) << 126) - 1 + (Wide(1) << 126) : all) >> (127 - bits);
    return random() % 2 == 0 ? magnitude : -magnitude;
}

/// A number of `limbs` × 64 bits at most, built from extreme and ordinary limbs.
BigInteger randomLarge(std::mt19937_64& random, int limbs)
{
    const BigInteger base = fromWide(Wide(1) << 64);
    BigInteger result;
    for (int i = 0; i < limbs; ++i) {
        const quint64 limb = random() % 3 == 0 ? ~quint64(0) : random() % 3 == 0 ? 0 : random();
        result = result * base + fromWide(Wide(limb));
    }
    return random() % 2 == 0 ? result : -result;
}

QString factorial(int n)
{
    BigInteger result(1);
    for (int i = 2; i <= n; ++i)
        result = result * i;
    return result.toText();
}

} // namespace

TEST_CASE("Whole numbers add and subtract and compare like 128-bit numbers")
{
    std::mt19937_64 random(20250728);
    for (int i = 0; i < 20'000; ++i) {
        const Wide left = randomWide(random) / 2;
        const Wide right = randomWide(random) / 2;
        REQUIRE(fromWide(left) + fromWide(right) == fromWide(left + right));
        REQUIRE(fromWide(left) - fromWide(right) == fromWide(left - right));
        REQUIRE((fromWide(left) < fromWide(right)) == (left < right));
        REQUIRE((fromWide(left) == fromWide(right)) == (left == right));
    }
}

TEST_CASE("Whole numbers divide like 128-bit numbers with the quotient towards zero")
{
    std::mt19937_64 random(1);
    for (int i = 0; i < 20'000; ++i) {
        const Wide dividend = randomWide(random);
        const Wide divisor = randomWide(random);
        if (divisor == 0)
            continue;
        const auto division = fromWide(dividend).dividedBy(fromWide(divisor));
        REQUIRE(division.quotient == fromWide(dividend / divisor));
        REQUIRE(division.remainder == fromWide(dividend % divisor));
    }
}

TEST_CASE("Quotient times divisor plus remainder is the dividend at any size")
{
    std::mt19937_64 random(2);
    for (int i = 0; i < 3'000; ++i) {
        const BigInteger dividend = randomLarge(random, int(random() % 12));
        const BigInteger divisor = randomLarge(random, int(random() % 6) + 1);
        if (divisor.isZero())
            continue;
        const auto division = dividend.dividedBy(divisor);
        REQUIRE(division.quotient * divisor + division.remainder == dividend);
        REQUIRE((division.remainder.isZero() || division.remainder.sign() == dividend.sign()));
        const BigInteger remainder = division.remainder.sign() < 0 ? -division.remainder : division.remainder;
        REQUIRE(remainder < (divisor.sign() < 0 ? -divisor : divisor));
    }
}

TEST_CASE("A product does not depend on the order of its factors")
{
    std::mt19937_64 random(3);
    for (int i = 0; i < 500; ++i) {
        const BigInteger a = randomLarge(random, 5);
        const BigInteger b = randomLarge(random, 3);
        const BigInteger c = randomLarge(random, 1);
        REQUIRE(a * b == b * a);
        REQUIRE(a * (b + c) == a * b + a * c);
        REQUIRE((a - b) + b == a);
    }
}

TEST_CASE("Whole numbers grow over 64 bits and come back")
{
    const BigInteger largest(std::numeric_limits<qint64>::max());
    const BigInteger smallest(std::numeric_limits<qint64>::min());
    CHECK((largest + 1).toText() == u"9223372036854775808");
    CHECK((smallest - 1).toText() == u"-9223372036854775809");
    CHECK((-smallest).toText() == u"9223372036854775808");
    CHECK(smallest.dividedBy(-1).quotient.toText() == u"9223372036854775808");
    CHECK_FALSE((largest + 1).toInt64());
    CHECK((largest + 1 - 1).toInt64() == std::numeric_limits<qint64>::max());
    CHECK((-(largest + 1)).toInt64() == std::numeric_limits<qint64>::min());
    CHECK((-(largest + 1)) == smallest);
}

TEST_CASE("Whole numbers print all their digits")
{
    CHECK(factorial(25) == u"15511210043330985984000000");
    CHECK(factorial(40) == u"815915283247897734345611269596115894272000000000");
    // Zeros inside a number: 10^38 + 7.
    BigInteger power(1);
    for (int i = 0; i < 38; ++i)
        power = power * 10;
    CHECK((power + 7).toText() == u"100000000000000000000000000000000000007");
    CHECK((-power).toText() == u"-100000000000000000000000000000000000000");
    CHECK(BigInteger().toText() == u"0");
}

TEST_CASE("The greatest common divisor is never negative")
{
    CHECK(BigInteger::gcd(-12, 18) == BigInteger(6));
    CHECK(BigInteger::gcd(0, -5) == BigInteger(5));
    CHECK(BigInteger::gcd(0, 0) == BigInteger(0));
    CHECK(BigInteger::gcd(std::numeric_limits<qint64>::min(), 0).toText() == u"9223372036854775808");
    std::mt19937_64 random(4);
    const BigInteger common = fromWide((Wide(1) << 89) - 1); // a prime
    const BigInteger left = common * 1'000'003;
    const BigInteger right = common * common * -999'983;
    CHECK(BigInteger::gcd(left, right) == common);
}
