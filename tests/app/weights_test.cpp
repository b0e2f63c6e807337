// rollup, weight and sensitivity: how rates are averaged, and how much depends on it.
#include "tests/app/cli_fixture.h"

using namespace cli_test;
using namespace Qt::StringLiterals;

namespace {

/// The average of the whole plan in 2015, and what is said of it.
QJsonObject averageOf(const Cli& cli)
{
    return cli.done(u"score FILE --year 2015 --json"_s).json()[u"total"][u"average"].toObject();
}

} // namespace

TEST_CASE("The rule for averages is chosen for a year, and what is not given stays")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    cli.done(u"rollup FILE --from-year H27 --weighting custom --cap yes --reason 審議会の意見"_s);
    cli.done(u"rollup FILE --from-year H28 --mean means"_s);
    const QJsonArray rules = cli.records("rollup_rules");
    REQUIRE(rules.size() == 2);
    const QJsonObject then = cli.done(u"score FILE --year 2015 --json"_s).json()[u"rollup_rule"].toObject();
    const QJsonObject later = cli.done(u"score FILE --year 2016 --json"_s).json()[u"rollup_rule"].toObject();
    CHECK(then[u"weighting"].toString() == u"custom"_s);
    CHECK(then[u"mean"].toString() == u"leaves"_s);
    CHECK(later[u"weighting"].toString() == u"custom"_s);
    CHECK(later[u"mean"].toString() == u"means"_s);
    CHECK(later[u"is_capped"].toBool());
}

TEST_CASE("Weights of goal, project and indicator are entered and shown in the score")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    cli.done(u"rollup FILE --from-year H27 --weighting custom"_s);
    cli.done(u"weight FILE ２．５ --goal 1 --from-year H27"_s);
    cli.done(u"weight FILE 3 --project 1 --from-year H27"_s);
    cli.done(u"weight FILE 4 --indicator 1/相談件数 --from-year H27"_s);
    const QJsonObject score = cli.done(u"score FILE --year 2015 --json"_s).json();
    CHECK(score[u"goals"][0][u"weight"].toString() == u"2.5"_s);
    CHECK(score[u"goals"][1][u"weight"].toString() == u"1"_s);
    CHECK(score[u"projects"][0][u"weight"].toString() == u"3"_s);
    CHECK(score[u"indicators"][0][u"weight"].toString() == u"4"_s);
    CHECK(score[u"total"][u"average"][u"coverage"][u"printed"].toString() == u"100%"_s);
}

TEST_CASE("DC-3: the average of a plan whose indicators have no weight has a reason and no number")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    cli.done(u"rollup FILE --from-year H27 --weighting custom"_s);
    cli.done(u"weight FILE 0 --project 1 --from-year H27"_s);
    const QJsonObject average = averageOf(cli);
    CHECK(average[u"raw"].isNull());
    CHECK(average[u"reason"].toString() == u"weights_zero"_s);
    CHECK(average[u"weightless"].toInt() == 1);
}

TEST_CASE("What is no weight, and a weight of something unknown, is refused and changes nothing")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    cli.refused(1, u"weight FILE -1 --goal 1 --from-year H27"_s);
    cli.refused(1, u"weight FILE 2% --goal 1 --from-year H27"_s);
    cli.refused(1, u"weight FILE 重い --goal 1 --from-year H27"_s);
    cli.refused(1, u"weight FILE 2 --goal 99 --from-year H27"_s);
    cli.refused(1, u"weight FILE 2 --challenge 1/(99) --from-year H27"_s);
    cli.refused(1, u"weight FILE 0 --indicator 1/相談件数 --from-year H27"_s);
    cli.refused(1, u"rollup FILE --from-year H27 --weighting priority --factor -1"_s);
    cli.refused(2, u"rollup FILE --from-year H27 --cap maybe"_s);
    cli.refused(2, u"weight FILE 2 --goal 1 --project 1 --from-year H27"_s);
}

TEST_CASE("The sensitivity of the averages names the change behind each end")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    const QJsonObject result = cli.done(u"sensitivity FILE --year 2015 --json"_s).json();
    CHECK(result[u"goals"].toArray().size() == 6);
    const QJsonValue goal = result[u"goals"][0];
    CHECK(goal[u"average"][u"printed"].toString() == u"75.0%"_s);
    CHECK(goal[u"lowest"][u"printed"].toString() == u"50.0%"_s); // by the progress from the baseline
    CHECK(goal[u"lowest"][u"variant"][u"formula"].toString() == u"baseline_progress"_s);
    CHECK(goal[u"highest"][u"variant"].isNull());
    CHECK(result[u"goals"][1][u"average"].isNull());
    CHECK(cli.done(u"sensitivity FILE --year 2015"_s).text().contains(u"50.0%"_s));
}
