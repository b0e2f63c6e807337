// The outlook and the data-quality notices on the command line.
#include "tests/app/cli_fixture.h"

using namespace cli_test;
using namespace Qt::StringLiterals;

namespace {

QJsonValue firstSeries(const Cli& cli, int year)
{
    return cli.done(u"outlook FILE --year %1 --json"_s.arg(year)).json()[u"series"][0];
}

} // namespace

TEST_CASE("The outlook of a year has place, required change and forecast in exact numbers")
{
    // 100 in 2014, 150 in 2015, target 200 in 2016
    const Cli cli;
    cli.makePlanWithIndicator();
    const QJsonValue series = firstSeries(cli, 2015);
    CHECK(series[u"name"].toString() == u"相談件数"_s);
    CHECK(series[u"place"][u"status"].toString() == u"on_path"_s);
    CHECK(series[u"place"][u"gap"][u"raw"].toString() == u"0"_s);
    CHECK(series[u"required"][u"per_year"][u"raw"].toString() == u"50"_s);
    CHECK(series[u"required"][u"per_year_so_far"][u"raw"].toString() == u"50"_s);
    CHECK(series[u"forecast"][u"reason"].toString() == u"too_few_points"_s);
    CHECK(series[u"survey"][u"reason"].toString() == u"not_a_share"_s);
}

TEST_CASE("A third value brings the forecast with its verdict")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    cli.done(u"set FILE --indicator 1/相談件数 --year 2013 --actual 80"_s);
    const QJsonValue forecast = firstSeries(cli, 2015)[u"forecast"];
    CHECK(forecast[u"points"].toInt() == 3);
    CHECK(forecast[u"least_squares"][u"raw"].toString() == u"180"_s);
    CHECK(forecast[u"last_two"][u"raw"].toString() == u"200"_s);
    CHECK(forecast[u"printed"].toString() == u"180～200"_s);
    CHECK(forecast[u"verdict"].toString() == u"undecided"_s);
}

TEST_CASE("The outlook for people names the indicator, and the year must be the plan's")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    CHECK(cli.done(u"outlook FILE --year 2015"_s).text().contains(u"相談件数"_s));
    CHECK(cli.refused(1, u"outlook FILE --year R3"_s).error.contains("令和元年度"));
    cli.refused(2, u"outlook FILE"_s);
}

TEST_CASE("Checking prints doubts about figures with both numbers")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    cli.done(u"set FILE --indicator 1/相談件数 --year 2016 --actual 15000"_s);
    const QStringList lines = cli.done(u"check FILE --year 2016"_s).lines();
    CHECK(lines.filter(u"15,000"_s).filter(u"150"_s).filter(u"100"_s).size() == 1);
}
