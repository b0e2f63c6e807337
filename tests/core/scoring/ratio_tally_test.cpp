#include "core/scoring/ratio_tally.h"

#include "tests/core/scoring/score_fixture.h"

#include <random>

using namespace scoring;

namespace {

Ratio ratio(const char* part, const char* whole)
{
    return ratioOf(number(part), number(whole));
}

/// The slow way: exact fractions, one by one.
std::optional<Decimal> meanOfFractions(const std::vector<Ratio>& rates, int decimals)
{
    std::vector<Fraction> terms;
    for (const Ratio& rate : rates)
        if (rate.whole > 0)
            terms.push_back(*Fraction(rate.part).dividedBy(Fraction(rate.whole)) * Fraction(100));
    const auto mean = sumOf(terms).dividedBy(Fraction(qint64(terms.size())));
    return mean ? mean->rounded(decimals) : std::nullopt;
}

std::vector<Ratio> randomRates(unsigned seed, size_t count, int largest)
{
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> numbers(-largest, largest);
    std::vector<Ratio> rates;
    for (size_t i = 0; i < count; ++i)
        rates.push_back(ratioOf(Decimal(numbers(random), 1), Decimal(std::abs(numbers(random)), 1)));
    return rates;
}

} // namespace

TEST_CASE("A ratio of decimals is exact whatever their decimals are")
{
    CHECK(ratio("0.93", "1.4") == Ratio{93, 140});
    CHECK(ratio("54", "60.0") == Ratio{540, 600});
    CHECK(ratio("5", "0") == Ratio{});
    CHECK(ratio("5", "-2") == Ratio{-5, 2});
}

TEST_CASE("The mean of many rates is rounded once from the exact mean")
{
    // 89.9 and 90.0: a tie at 89.95.
    CHECK(roundedMeanOf(std::vector{ratio("899", "1000"), ratio("900", "1000")}) == number("90.0"));
    CHECK(roundedMeanOf(std::vector{ratio("-899", "1000"), ratio("-900", "1000")}) == number("-90.0"));
    // A little below the tie: 66.66… and 33.23… + 0.0666…
    const std::vector thirds{ratio("2", "3"), ratio("1", "3"), ratio("1", "3")};
    CHECK(roundedMeanOf(thirds, 6) == number("44.444444"));
}

TEST_CASE("A mean that lies exactly between two numbers is recognised among rates that are cut")
{
    // 1/3 and 2/3 are cut, and their mean is exactly 50 %; with 49.9 the mean of all is 49.966….
    CHECK(roundedMeanOf(std::vector{ratio("1", "3"), ratio("2", "3")}, 0) == number("50"));
    // 1/3 + 2/3 − 0.001: the mean is 49.95 exactly.
    CHECK(roundedMeanOf(std::vector{ratio("1", "3"), ratio("1997", "3000")}, 1) == number("50.0"));
    CHECK(roundedMeanOf(std::vector{ratio("-1", "3"), ratio("-1997", "3000")}, 1) == number("-50.0"));
}

TEST_CASE("Nothing counts without a rate, and what has none is never zero")
{
    const std::vector<Ratio> none{ratio("5", "0")};
    CHECK_FALSE(roundedMeanOf(none));
    CHECK(tallyOf(none, BandTest(Grading())).withoutRate == 1);
    CHECK(roundedMeanOf(std::vector{ratio("5", "0"), ratio("1", "2")}) == number("50.0"));
}

TEST_CASE("Many rates have the mean that exact fractions give")
{
    for (unsigned seed = 1; seed <= 200; ++seed)
        for (const int decimals : {0, 1, 2, 6}) {
            const std::vector<Ratio> rates = randomRates(seed, 1 + seed % 17, seed % 2 ? 30 : 2'000'000);
            INFO(seed);
            CHECK(roundedMeanOf(rates, decimals) == meanOfFractions(rates, decimals));
        }
}

TEST_CASE("Every rate falls into the band that the slow way finds, with and without rounding")
{
    for (const std::optional<int> testDecimals :
        {std::optional<int>(), std::optional(0), std::optional(1), std::optional(6)}) {
        ScoreFixture fixture;
        fixture.bandsOfR7(testDecimals);
        const Grading grading = gradingIn(fixture.plan, fixture.period, fixture.year);
        const BandTest bands(grading);
        std::vector<Ratio> rates = randomRates(7, 500, 1500);
        for (const char* edge :
            {"89.04", "89.05", "89.5", "89.94", "89.95", "79.95", "100", "100.04", "100.05", "80"})
            rates.push_back(ratio(edge, "100"));
        RatioTally slow;
        slow.inBand.resize(grading.grades.size());
        for (const Ratio& rate : rates) {
            if (rate.whole == 0)
                continue;
            SeriesRates series;
            series.counting = *Fraction(rate.part).dividedBy(Fraction(rate.whole)) * Fraction(100);
            const ComputedGrade computed = computedGrade(grading, series);
            int expected = computed.reason == NoGrade::InSeveralBands ? BandTest::several : BandTest::none;
            for (size_t i = 0; i < grading.grades.size(); ++i)
                if (computed.grade == grading.grades[i]->id)
                    expected = int(i);
            CHECK(bands.bandOf(rate) == expected);
            ++(expected >= 0                     ? slow.inBand[size_t(expected)]
                    : expected == BandTest::none ? slow.inNoBand
                                                 : slow.inSeveralBands);
        }
        const RatioTally fast = tallyOf(rates, bands);
        CHECK(fast.inBand == slow.inBand);
        CHECK(fast.inNoBand == slow.inNoBand);
        CHECK(fast.inSeveralBands == slow.inSeveralBands);
    }
}

TEST_CASE("A tie below zero falls into the band that rounding away from zero leads to")
{
    GradeScheme scheme;
    scheme.tested = TestedQuantity::Rate;
    scheme.testDecimals = 1;
    std::vector<Grade> grades(3);
    grades[0].lower = Decimal(0);
    grades[1].lower = Decimal(-5);
    grades[1].upper = Decimal(0);
    grades[2].upper = Decimal(-5);
    Grading grading{&scheme, {&grades[0], &grades[1], &grades[2]}};
    const BandTest bands(grading);
    // So far out that twice the steps is no number any more.
    CHECK(tallyOf(std::vector{Ratio{50'000'000'000, 1}}, bands).inBand.at(0) == 1);
    CHECK(tallyOf(std::vector{Ratio{-50'000'000'000, 1}}, bands).inBand.at(2) == 1);
    struct Case {
        const char* percent;
        int band;
    };
    for (const auto& [percent, band] : {Case{"0", 0}, Case{"-0.04", 0}, Case{"-0.049999999999", 0},
             Case{"-0.05", 1}, Case{"-5.049999", 1}, Case{"-5.05", 2}, Case{"-5.1", 2}}) {
        INFO(percent);
        const std::vector<Ratio> one{ratio(percent, "100")};
        CHECK(bands.bandOf(one[0]) == band);
        CHECK(tallyOf(one, bands).inBand.at(size_t(band)) == 1);
    }
}
