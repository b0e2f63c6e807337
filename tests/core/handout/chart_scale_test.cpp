#include "core/handout/chart_scale.h"

#include "tests/support/catch.h"

#include <cmath>
#include <random>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QStringList ticksOf(const std::vector<double>& values)
{
    const ChartScale scale = chartScale(values);
    QStringList words;
    for (qint64 step = scale.firstStep; step <= scale.lastStep; ++step)
        words << scale.words(step);
    return words;
}

} // namespace

TEST_CASE("Ticks are round numbers from zero with their exact words")
{
    CHECK(ticksOf({669, 709, 850, 917})
        == QStringList({u"0"_s, u"200"_s, u"400"_s, u"600"_s, u"800"_s, u"1,000"_s}));
    CHECK(ticksOf({0.1, 0.25, 0.3}) == QStringList({u"0.0"_s, u"0.1"_s, u"0.2"_s, u"0.3"_s}));
    CHECK(ticksOf({12345678}).back() == u"15,000,000"_s);
}

TEST_CASE("Values close together and far from zero start the axis near them")
{
    CHECK(ticksOf({96.2, 97.9}) == QStringList({u"96.0"_s, u"96.5"_s, u"97.0"_s, u"97.5"_s, u"98.0"_s}));
    CHECK_FALSE(chartScale({96.2, 97.9}).containsZero());
}

TEST_CASE("Counts have no broken ticks")
{
    CHECK(ticksOf({1, 2, 2}) == QStringList({u"0"_s, u"1"_s, u"2"_s}));
}

TEST_CASE("Negative values stand below zero")
{
    CHECK(ticksOf({-15, 8}) == QStringList({u"▲15"_s, u"▲10"_s, u"▲5"_s, u"0"_s, u"5"_s, u"10"_s}));
    CHECK(ticksOf({-30, -2}).front() == u"▲30"_s);
    CHECK(ticksOf({-30, -2}).back() == u"0"_s);
}

TEST_CASE("Charts without values and with equal values have an axis")
{
    CHECK(ticksOf({}) == QStringList({u"0"_s, u"1"_s}));
    CHECK(ticksOf({0, 0}) == QStringList({u"0"_s, u"1"_s}));
    CHECK(ticksOf({5, 5}).front() == u"0"_s);
    CHECK(chartScale({5, 5}).share(5) <= 1);
}

TEST_CASE("Every value lies between the lowest and the highest tick")
{
    std::mt19937 random(3);
    for (int round = 0; round < 2000; ++round) {
        std::vector<double> values;
        const double size = std::pow(10.0, int(random() % 9) - 3);
        for (int i = 0; i < 5; ++i)
            values.push_back((double(random() % 20001) - (round % 3 ? 0 : 10000)) / 1000 * size);
        const ChartScale scale = chartScale(values);
        for (const double value : values) {
            CHECK(scale.share(value) > -0.001);
            CHECK(scale.share(value) < 1.001);
        }
        CHECK(scale.lastStep - scale.firstStep <= 5);
    }
}

TEST_CASE("The axis shows both limits of a range")
{
    ChartBlock chart;
    chart.bands = {{u"目標"_s, 20, 70, u"20～70"_s}};
    CHECK(chartScale(chart).share(70) <= 1);
    CHECK(chartScale(chart).share(20) >= 0);
}
