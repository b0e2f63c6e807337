#include "core/model/decimal.h"

#include "tests/support/catch.h"

#include <algorithm>
#include <random>
#include <vector>

using core::Decimal;
using core::Fraction;

namespace {

Decimal decimal(QStringView text)
{
    const auto result = Decimal::fromText(text);
    REQUIRE(result);
    return *result;
}

Fraction ratio(const Fraction& dividend, const Fraction& divisor)
{
    const auto result = dividend.dividedBy(divisor);
    REQUIRE(result);
    return *result;
}

Fraction percentage(QStringView actual, QStringView target)
{
    return ratio(Fraction(decimal(actual)) * 100, decimal(target));
}

QString rounded(const Fraction& value, int decimals)
{
    const auto result = value.rounded(decimals);
    return result ? result->toText() : QString();
}

} // namespace

TEST_CASE("A decimal keeps the decimals it was written with")
{
    for (const QStringView text :
        {u"0", u"0.0", u"-12.50", u"1234.5", u"0.05", u"-0.000000001", u"999999999999999999"}) {
        CHECK(decimal(text).toText() == text);
    }
    CHECK(decimal(u"-12.50").coefficient() == -1250);
    CHECK(decimal(u"-12.50").scale() == 2);
}

TEST_CASE("The file form of a decimal has one way to write each number")
{
    for (const QStringView text :
        {u"", u"-", u".", u"5.", u".5", u"+5", u"05", u"-0", u"-0.0", u"1,234", u"1e3", u" 5", u"5 ", u"１",
            u"--5", u"1.2.3", u"1234567890123456789", u"0.0000000001", u"0x10", u"NaN", u"९"}) {
        INFO(text.toString().toStdString());
        CHECK_FALSE(Decimal::fromText(text));
    }
}

TEST_CASE("Decimals compare by value and not by how they are written")
{
    CHECK(decimal(u"1.0") == decimal(u"1.00"));
    CHECK(decimal(u"0.0") == decimal(u"0"));
    CHECK(decimal(u"-1.5") < decimal(u"-1.49"));
    CHECK(decimal(u"89.95") > decimal(u"89.9"));
    // The difference is beyond the precision of a double and beyond 64 bits at a common scale.
    CHECK(decimal(u"999999999999999999") > decimal(u"999999999.999999999"));
    CHECK(decimal(u"-999999999999999999") < decimal(u"0.000000001"));
}

TEST_CASE("A rounded number is rounded half away from zero")
{
    struct Row {
        QStringView exact;
        int decimals;
        QStringView expected;
    };
    const Row rows[] = {
        {u"1.005", 2, u"1.01"},
        {u"0.285", 2, u"0.29"},
        {u"-2.5", 0, u"-3"},
        {u"2.5", 0, u"3"},
        {u"3.5", 0, u"4"},
        {u"89.95", 1, u"90.0"},
        {u"-12.25", 1, u"-12.3"},
        {u"-12.249", 1, u"-12.2"},
        {u"0.4999999", 0, u"0"},
        {u"-0.04", 1, u"0.0"},
        {u"7", 3, u"7.000"},
        {u"0.0000005", 6, u"0.000001"},
    };
    for (const Row& row : rows) {
        INFO(row.exact.toString().toStdString());
        CHECK(rounded(decimal(row.exact), row.decimals) == row.expected);
    }
}

TEST_CASE("Achievement rates round as they are published")
{
    CHECK(rounded(percentage(u"150", u"385"), 1) == u"39.0");
    CHECK(rounded(percentage(u"1.11", u"1.40"), 1) == u"79.3");
    CHECK(rounded(percentage(u"3679", u"4107"), 1) == u"89.6");
    CHECK(rounded(percentage(u"3679", u"4107"), 2) == u"89.58");
    CHECK(rounded(percentage(u"5", u"2"), 0) == u"250");
}

TEST_CASE("A number that rounds to more than eighteen digits is not printed wrong but refused")
{
    CHECK(Fraction(decimal(u"999999999999999999")).rounded(0));
    CHECK_FALSE(Fraction(decimal(u"999999999999999999")).rounded(1));
    CHECK_FALSE((Fraction(decimal(u"999999999999999999")) + ratio(1, 2)).rounded(0));
    CHECK_FALSE((-Fraction(decimal(u"999999999999999999")) - 1).rounded(0));
}

TEST_CASE("Division by zero has no value")
{
    CHECK_FALSE(Fraction(5).dividedBy(Fraction(0)));
    CHECK_FALSE(Fraction(0).dividedBy(Fraction(decimal(u"0.00"))));
    CHECK(ratio(0, 5).sign() == 0);
}

TEST_CASE("Dividing by a negative number keeps the sign in front")
{
    CHECK(ratio(1, -3).toText() == u"-1/3");
    CHECK(ratio(-1, -3).toText() == u"1/3");
    CHECK(rounded(ratio(5, -2), 0) == u"-3");
    CHECK(ratio(1, -3) < ratio(1, 3));
}

TEST_CASE("A fraction explains itself in lowest terms")
{
    CHECK(ratio(54, 56).toText() == u"27/28");
    CHECK(ratio(100, 4).toText() == u"25");
    CHECK(Fraction(decimal(u"-12.50")).toText() == u"-25/2");
    CHECK((ratio(1, 3) - ratio(1, 3)).toText() == u"0");
    // Parts of more than 64 bits are reduced in print, too.
    const Fraction tiny = ratio(1, 999'999'999'999'999'989) * ratio(1, 999'999'999'999'999'967);
    CHECK((tiny * 999'999'999'999'999'989 * 3).toText() == u"3/999999999999999967");
}

TEST_CASE("Calculating with fractions loses nothing")
{
    CHECK(ratio(1, 10) + ratio(2, 10) == ratio(3, 10));
    CHECK(ratio(1, 3) + ratio(1, 6) == ratio(1, 2));
    CHECK(ratio(1, 3) * 3 == Fraction(1));
    CHECK(-ratio(1, 3) + ratio(1, 3) == Fraction(0));
    CHECK(Fraction(decimal(u"0.1")) + Fraction(decimal(u"0.2")) == Fraction(decimal(u"0.3")));
    std::mt19937_64 random(7);
    for (int i = 0; i < 2'000; ++i) {
        const Fraction a = ratio(qint64(random() >> 4) - (qint64(1) << 59), qint64(random() >> 3) + 1);
        const Fraction b = ratio(qint64(random() >> 30), qint64(random() >> 40) + 1);
        REQUIRE((a + b) - b == a);
        REQUIRE(ratio(a * (b + 1), b + 1) == a);
    }
}

TEST_CASE("Fractions that differ in the nineteenth digit compare right")
{
    const qint64 n = 999'999'999'999'999'999;
    CHECK(ratio(n, n - 1) > Fraction(1));
    CHECK(ratio(n - 1, n) < ratio(n, n - 1));
    CHECK(ratio(n - 2, n - 1) < ratio(n - 1, n));
    CHECK(ratio(-(n - 2), n - 1) > ratio(-(n - 1), n));
    CHECK(ratio(8999, 100) < Fraction(90));
    CHECK(ratio(1, 3) > Fraction(decimal(u"0.333333333")));
    CHECK(ratio(1, 3) < Fraction(decimal(u"0.333333334")));
}

TEST_CASE("The average of four thousand fractions is exact")
{
    // 1/(1·2) + 1/(2·3) + … + 1/(n(n+1)) = n/(n+1): known without adding.
    constexpr int count = 4'000;
    std::vector<Fraction> terms;
    Fraction oneByOne;
    for (qint64 k = 1; k <= count; ++k) {
        terms.push_back(ratio(1, k * (k + 1)));
        oneByOne = oneByOne + terms.back();
    }
    const Fraction average = ratio(core::sumOf(terms), count);
    CHECK(average == ratio(1, count + 1));
    CHECK(oneByOne == ratio(count, count + 1));
    CHECK(average.toText() == u"1/4001");
    CHECK(rounded(average, 6) == u"0.000250");
}

TEST_CASE("A sum of four thousand unrelated fractions does not depend on the order")
{
    std::mt19937_64 random(11);
    std::vector<Fraction> terms;
    for (int i = 0; i < 4'000; ++i)
        terms.push_back(ratio(qint64(random() % 2'000'000) - 1'000'000, qint64(random() >> 34) + 1));
    const Fraction sum = core::sumOf(terms);
    std::shuffle(terms.begin(), terms.end(), random);
    CHECK(core::sumOf(terms) == sum);
    CHECK(core::sumOf(terms) != sum + ratio(1, 1'000'000'000'000'000'000));
}

TEST_CASE("The sum of nothing is zero")
{
    CHECK(core::sumOf({}) == Fraction(0));
}

TEST_CASE(
    "A printed number has thousands commas, a black triangle for minus and all decimals it was written with")
{
    struct Row {
        QStringView number;
        int decimals;
        QStringView expected;
    };
    const Row rows[] = {
        {u"0", 0, u"0"},
        {u"999", 0, u"999"},
        {u"1000", 0, u"1,000"},
        {u"-1749", 0, u"▲1,749"},
        {u"89.5", 0, u"89.5"},
        {u"1234567.5", 2, u"1,234,567.50"},
        {u"999.95", 1, u"999.95"},
        {u"-0.04", 1, u"▲0.04"},
        {u"5", 2, u"5.00"},
        {u"999999999999999999", 6, u"999,999,999,999,999,999.000000"},
        {u"0.123456789", 0, u"0.123456789"},
    };
    for (const Row& row : rows)
        CHECK(core::printed(decimal(row.number), row.decimals) == row.expected);
}

TEST_CASE("A sum over few denominators stays as short as their least common multiple")
{
    // Rates of a plan ten times as long divide by the same targets.
    std::vector<Fraction> terms;
    for (int i = 0; i < 12'600; ++i)
        terms.push_back(ratio(100 * (600 + i % 37), 1 + i % 60));
    const QString text = core::sumOf(terms).toText();
    CHECK(text.section(u'/', 1).size() <= 26); // lcm(1 … 60) has 25 digits
    Fraction oneByOne;
    for (const Fraction& term : terms)
        oneByOne = oneByOne + term;
    CHECK(core::sumOf(terms) == oneByOne);
}
