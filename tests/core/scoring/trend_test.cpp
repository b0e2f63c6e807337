#include "core/scoring/trend.h"

#include "tests/support/catch.h"

using namespace core;

namespace {

Fraction quotient(qint64 numerator, qint64 denominator)
{
    return *Fraction(numerator).dividedBy(Fraction(denominator));
}

} // namespace

TEST_CASE("Values on a line have that line as their trend, whatever years are missing between them")
{
    const std::vector<YearPoint> points{{{2013}, 10}, {{2018}, 20}, {{2024}, 32}};
    CHECK(leastSquares(points)->perYear == Fraction(2));
    CHECK(leastSquares(points)->valueIn({2029}) == Fraction(42));
    CHECK(throughLastTwo(points)->valueIn({2029}) == Fraction(42));
}

TEST_CASE("The least-squares line is exact")
{
    // (0,1) (1,2) (2,4): slope 3/2, mean 7/3 in the middle year
    const std::vector<YearPoint> points{{{2020}, 1}, {{2021}, 2}, {{2022}, 4}};
    const auto line = leastSquares(points);
    CHECK(line->perYear == quotient(3, 2));
    CHECK(line->valueIn({2021}) == quotient(7, 3));
    CHECK(line->valueIn({2024}) == quotient(41, 6));
    CHECK(throughLastTwo(points)->valueIn({2024}) == Fraction(8));
}

TEST_CASE("Real distances of years count, not the order of the surveys")
{
    const std::vector<YearPoint> surveys{{{2013}, 30}, {{2018}, 40}, {{2019}, 60}};
    CHECK(throughLastTwo(surveys)->perYear == Fraction(20));
    // x = 0, 5, 6; y = 30, 40, 60: (3·560 − 11·130) ÷ (3·61 − 121) = 250 ÷ 62
    CHECK(leastSquares(surveys)->perYear == quotient(125, 31));
}

TEST_CASE("There is no line through fewer than two years")
{
    CHECK_FALSE(leastSquares({}));
    CHECK_FALSE(leastSquares({{{2020}, 1}}));
    CHECK_FALSE(throughLastTwo({{{2020}, 1}}));
    CHECK_FALSE(leastSquares({{{2020}, 1}, {{2020}, 2}}));
    CHECK_FALSE(throughLastTwo({{{2020}, 1}, {{2020}, 2}}));
}
