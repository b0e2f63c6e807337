// What the graders command says of a file.
#include "tests/app/cli_fixture.h"

using namespace cli_test;
using namespace Qt::StringLiterals;

namespace {

/// Project 1 has 75 % in 2025, which is a C, and is graded B, which needs no reason.
void makeGradedPlan(const Cli& cli)
{
    cli.done(u"new FILE --template nagareyama-h27 --first-year 2024 --last-year 2028"_s);
    Cli::write(cli.path("indicator.csv"),
        "事業番号,指標名,種別,単位,方向,基準年度,基準値,目標年度,目標値,年度,実績値\r\n"
        "1,相談件数,活動,件,増加,R6,100,R7,200,R7,150\r\n");
    cli.done(u"import FILE --from"_s, {cli.path("indicator.csv")});
    cli.done(u"set FILE --project 1 --year 2025 --grade B"_s);
    cli.done(u"set FILE --project 2 --year 2025 --grade B"_s);
}

} // namespace

TEST_CASE("The graders command lists a grade that differs with its distance and what could not be compared")
{
    const Cli cli;
    makeGradedPlan(cli);
    const QJsonObject found = cli.done(u"graders FILE --year 2025 --json"_s).json();
    const QJsonArray compared = found[u"compared"].toArray();
    REQUIRE(compared.size() == 1);
    const QJsonValue first = compared.first();
    CHECK(first[u"project"][u"number"].toString() == u"1"_s);
    CHECK(first[u"entered"].toString() == u"B"_s);
    CHECK(first[u"best"].toString() == u"C"_s);
    CHECK(first[u"worst"].toString() == u"C"_s);
    CHECK(first[u"rate"].toString() == u"75.0"_s);
    CHECK(first[u"distance"].toInt() == 1);
    CHECK_FALSE(first[u"has_reason"].toBool());
    REQUIRE(found[u"not_compared"].toArray().size() == 1);
    CHECK(found[u"not_compared"][0][u"why"].toString() == u"no_indicator"_s);
    CHECK(found[u"findings"][0][u"kind"].toString() == u"differs_without_reason"_s);
    CHECK(found[u"all"][u"middle_share"].toString() == u"100"_s);
    CHECK(found[u"all"][u"same_grade_share"].isNull());
    CHECK(found[u"outputs"].toArray().size() == 25);
    CHECK(found[u"outputs"][0][u"reason"].toString() == u"no_outcome_indicator"_s);
    CHECK(found[u"follow_up"][u"all"][u"asked"].toInt() == 0);
}

TEST_CASE("The graders command says the same for people")
{
    const Cli cli;
    makeGradedPlan(cli);
    const QString text = cli.done(u"graders FILE --year 2025"_s).text();
    CHECK(text.contains(u"75.0%"_s));
    CHECK(text.contains(u"+1"_s));
    CHECK(text.contains(u"100.0% (2/2)"_s));
}

TEST_CASE("The graders command works in a year without any sheet")
{
    const Cli cli;
    makeGradedPlan(cli);
    CHECK(cli.done(u"graders FILE --year 2027 --json"_s).json()[u"compared"].toArray().isEmpty());
    cli.done(u"graders FILE --year 2027"_s);
}
