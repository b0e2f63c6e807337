// One round of evaluation on the command line, step by step as an officer goes through it.
#include "tests/app/cli_fixture.h"

using namespace cli_test;
using namespace Qt::StringLiterals;

namespace {

// The years in which the built-in schemes A–C (2024) and A–D (from 2025) hold.
const QString fiveYears = u"new FILE --template nagareyama-h27 --first-year 2024 --last-year 2028"_s;
const QString gradesOfR7 = u"令和7年度評価（A～D）"_s;

} // namespace

TEST_CASE("A new file from the template holds 25 projects of which one is new")
{
    const Cli cli;
    cli.makePlan();
    const QJsonArray projects = cli.records("projects");
    CHECK(projects.size() == 25);
    CHECK(std::count_if(projects.begin(), projects.end(), [](const QJsonValue& each) {
        return each[u"is_new"].toBool();
    }) == 1);
    const QStringList lines = cli.done(u"list FILE projects"_s).lines();
    CHECK(lines.size() == 26);
}

TEST_CASE("A new file proposes the years of the template and marks them as not from the source")
{
    const Cli cli;
    cli.makePlan();
    const QJsonValue plan = cli.records("plans").first();
    CHECK(plan[u"first_year"].toInt() == 2015);
    CHECK(plan[u"last_year"].toInt() == 2019);
    CHECK_FALSE(plan[u"years_origin"].toString().isEmpty());
}

TEST_CASE("An empty new file has the title and the years that were given")
{
    const Cli cli;
    cli.done(
        u"new FILE --first-year R7 --last-year 令和１１年度 --title こども計画 --municipality はぐくみ市"_s);
    const QJsonValue plan = cli.records("plans").first();
    CHECK(plan[u"title"].toString() == u"こども計画"_s);
    CHECK(plan[u"municipality"].toString() == u"はぐくみ市"_s);
    CHECK(plan[u"first_year"].toInt() == 2025);
    CHECK(plan[u"last_year"].toInt() == 2029);
    CHECK(plan[u"years_origin"].toString().isEmpty());
    CHECK(cli.records("projects").isEmpty());
}

TEST_CASE("A new file without options is an empty plan named after the file")
{
    const Cli cli;
    cli.done(u"new FILE"_s);
    CHECK(cli.records("plans").first()[u"title"].toString() == u"plan"_s);
    CHECK_FALSE(cli.records("plans").first()[u"years_origin"].toString().isEmpty());
}

TEST_CASE("A new file has nobody's lock and no working copy left behind")
{
    const Cli cli;
    cli.makePlan();
    cli.done(u"set FILE --project 1 --year 2015 --item issues --text 課題"_s);
    CHECK(QDir(QFileInfo(cli.file).path()).entryList({u".~lock*"_s}, QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("An actual value may be typed in full-width digits with a comma")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    cli.done(u"set FILE --indicator １/相談件数 --year Ｈ２８ --actual １，２３４"_s);
    const QJsonArray values = cli.records("values");
    REQUIRE(values.size() == 2);
    CHECK(values.at(1)[u"year"].toInt() == 2016);
    CHECK(values.at(1)[u"reading"].toString() == u"1234"_s);
}

TEST_CASE("The same number written otherwise is reported as the change that it is in the file")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    const QString enter = u"set FILE --indicator 1/相談件数 --year H28 --actual "_s;
    CHECK_FALSE(cli.done(enter + u"7.50"_s).text().contains(u"変更なし"_s));
    CHECK_FALSE(cli.done(enter + u"7.5"_s).text().contains(u"変更なし"_s));
    CHECK(cli.done(enter + u"7.5"_s).text().contains(u"変更なし"_s));
}

TEST_CASE("An actual value is entered by the indicator's identifier as well as by number and name")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    const QString id = cli.records("indicators").first()[u"id"].toString();
    cli.done(u"set FILE --year 2015 --actual -5 --indicator"_s, {id});
    CHECK(cli.records("values").first()[u"reading"].toString() == u"-5"_s);
}

TEST_CASE("A missing value keeps its reason and is not zero in the score")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    cli.done(u"set FILE --indicator 1/相談件数 --year 2015 --missing 集計中"_s);
    const QJsonValue indicator
        = cli.done(u"score FILE --year 2015 --json"_s).json()[u"indicators"].toArray().first();
    CHECK(indicator[u"actual"][u"missing"].toString() == u"being_counted"_s);
    CHECK(indicator[u"actual"][u"value"].isNull());
    CHECK(indicator[u"rates"][u"actual_over_target"][u"raw"].isNull());
    CHECK(indicator[u"rates"][u"actual_over_target"][u"reason"].toString() == u"actual_missing"_s);
}

TEST_CASE("The score as JSON gives each formula exactly and printed and names the owner")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    const QJsonObject score = cli.done(u"score FILE --year 2015 --json"_s).json();
    const QJsonValue indicator = score[u"indicators"].toArray().first();
    CHECK(indicator[u"owner"][u"number"].toString() == u"1"_s);
    CHECK(indicator[u"direction"].toString() == u"up"_s);
    CHECK(indicator[u"baseline"][u"value"].toString() == u"100"_s);
    CHECK(indicator[u"target"][u"number"].toString() == u"200"_s);
    CHECK(indicator[u"rates"][u"actual_over_target"][u"raw"].toString() == u"75"_s);
    CHECK(indicator[u"rates"][u"actual_over_target"][u"printed"].toString() == u"75.0%"_s);
    CHECK(indicator[u"rates"][u"target_over_actual"][u"raw"].toString() == u"400/3"_s);
    CHECK(indicator[u"rates"][u"target_over_actual"][u"printed"].toString() == u"133.3%"_s);
    CHECK(indicator[u"rates"][u"baseline_progress"][u"printed"].toString() == u"50.0%"_s);
    CHECK(score[u"goals"].toArray().size() == 6);
}

TEST_CASE("The score as JSON counts grades per goal with the denominator")
{
    const Cli cli;
    cli.done(fiveYears);
    cli.done(u"set FILE --project 1 --year 2025 --grade Ｂ"_s);
    const QJsonObject score = cli.done(u"score FILE --year 2025 --json"_s).json();
    CHECK(score[u"scheme"].toString() == gradesOfR7);
    const QJsonValue goal = score[u"goals"].toArray().first();
    CHECK(goal[u"grades"][u"counts"].toArray().size() == 4);
    CHECK(goal[u"grades"][u"counts"][1][u"grade"].toString() == u"B"_s);
    CHECK(goal[u"grades"][u"counts"][1][u"count"].toInt() == 1);
    CHECK(goal[u"grades"][u"denominator"].toInt() == 1);
    CHECK(score[u"total"][u"grades"][u"all"].toInt() == 25);
    CHECK(goal[u"average"][u"raw"].isNull());
    CHECK(goal[u"average"][u"denominator"].toInt() == 0);
}

TEST_CASE("A grade that asks for a reason is refused without one")
{
    const Cli cli;
    cli.done(fiveYears);
    cli.refused(1, u"set FILE --project 1 --year 2025 --grade A"_s);
    cli.done(u"set FILE --project 1 --year 2025 --grade A --reason 目標を上回った"_s);
    CHECK(cli.records("sheets").first()[u"grade_reason"].toString() == u"目標を上回った"_s);
}

TEST_CASE("A year is graded by the scheme that was chosen for it")
{
    const Cli cli;
    cli.done(fiveYears);
    CHECK(cli.done(u"scheme list FILE"_s).text().contains(gradesOfR7));
    cli.done(u"scheme use FILE --year R8 --scheme"_s, {gradesOfR7});
    const QJsonArray uses = cli.records("scheme_uses");
    REQUIRE(uses.size() == 1);
    CHECK(uses.first()[u"from_year"].toInt() == 2026);
    cli.refused(1, u"scheme use FILE --year R8 --scheme"_s, {u"存在しない区分"_s});
    cli.refused(1, u"scheme use FILE --year 2026 --scheme 五段階"_s);
}

TEST_CASE("A grade is refused in a year without a scheme")
{
    const Cli cli;
    cli.makePlan();
    cli.refused(1, u"set FILE --project 1 --year 2015 --grade A"_s);
}

TEST_CASE("Rolling over makes last year's improvement the carried item of the next year")
{
    const Cli cli;
    cli.makePlan();
    cli.done(u"set FILE --project 1 --year 2015 --item improvement --text 相談窓口を増やす"_s);
    CHECK(cli.done(u"roll FILE --to 平成28年度"_s).text().contains(u"25件"_s));
    int carried = 0;
    for (const QJsonValue answer : cli.records("answers"))
        carried += answer[u"item_key"].toString() == u"previous_improvement"_s
            && answer[u"text"].toString() == u"相談窓口を増やす"_s;
    CHECK(carried == 1);
    int sheets = 0;
    for (const QJsonValue sheet : cli.records("sheets"))
        sheets += sheet[u"year"].toInt() == 2016;
    CHECK(sheets == 25);
}

TEST_CASE("Rolling over twice changes nothing the second time")
{
    const Cli cli;
    cli.makePlan();
    cli.done(u"roll FILE --to 2016"_s);
    const QByteArray before = cli.hash();
    cli.done(u"roll FILE --to 2016"_s);
    CHECK(cli.hash() == before);
}

TEST_CASE("Checking lists what is missing and exits with zero")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    cli.done(u"set FILE --indicator 1/相談件数 --year 2015 --missing 未入力"_s);
    const QString found = cli.done(u"check FILE --year 2015"_s).text();
    CHECK(found.contains(u"相談件数"_s));
}

TEST_CASE("The history names person and intention and gives old and new values")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    cli.done(u"set FILE --indicator 1/相談件数 --year 2015 --actual 160 --person 子ども家庭課"_s);
    const QJsonValue newest = cli.done(u"history FILE --json"_s).json()[u"entries"].toArray().first();
    CHECK(newest[u"person"].toString() == u"子ども家庭課"_s);
    const QJsonValue field = newest[u"changes"][0][u"fields"][0];
    CHECK(newest[u"changes"][0][u"table"].toString() == u"values"_s);
    CHECK(field[u"before"].toString() == u"150"_s);
    CHECK(field[u"after"].toString() == u"160"_s);
    const QString text = cli.done(u"history FILE"_s).text();
    CHECK(text.contains(u"子ども家庭課"_s));
    CHECK(text.contains(u"150 → 160"_s));
    CHECK(text.contains(u"計画担当"_s));
}

TEST_CASE("The finished file passes its own test and the sqlite3 shell reads it")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    cli.done(u"verify FILE"_s);
    if (const auto sqlite = tool("sqlite3")) {
        CHECK(outputOf(*sqlite, {cli.file, u"PRAGMA integrity_check"_s}).trimmed() == "ok");
        CHECK(outputOf(*sqlite, {cli.file, u"SELECT count(*) FROM projects"_s}).trimmed() == "25");
        CHECK(outputOf(*sqlite, {cli.file, u"SELECT reading FROM \"values\""_s}).trimmed() == "150");
    }
}

TEST_CASE("A file that was changed by another program does not pass the test")
{
    const Cli cli;
    cli.makePlan();
    if (const auto sqlite = tool("sqlite3")) {
        outputOf(*sqlite, {cli.file, u"UPDATE projects SET note = 'x' WHERE number = '1'"_s});
        cli.refused(1, u"verify FILE"_s);
    }
}

TEST_CASE("Rolling over again says how many texts it took over although no sheet is new")
{
    const Cli cli;
    cli.makePlan();
    cli.done(u"set FILE --project 1 --year 2015 --item issues --text 課題"_s);
    // Last year's improvement arrives late, in a copy of the file that the department had.
    Cli::write(cli.path("copy.hagukumi"), Cli::bytesOf(cli.file));
    cli.done(u"set"_s,
        {cli.path("copy.hagukumi"), u"--project"_s, u"1"_s, u"--year"_s, u"2015"_s, u"--item"_s,
            u"improvement"_s, u"--text"_s, u"窓口を増やす"_s});
    cli.done(u"roll FILE --to 2016"_s);
    cli.done(u"import FILE --from"_s, {cli.path("copy.hagukumi")});
    const QString again = cli.done(u"roll FILE --to 2016"_s).text();
    CHECK(again.contains(u"新しいシート 0件"_s));
    CHECK(again.contains(u"引き継いだ記載 1件"_s));
    CHECK(cli.done(u"roll FILE --to 2016"_s).text().contains(u"変更の必要はありませんでした"_s));
}

TEST_CASE("The history says for what a sheet and a value were written")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    cli.done(u"set FILE --project 1 --year 2015 --item issues --text 課題"_s);
    const QString sheet = cli.done(u"history FILE"_s).lines().first();
    CHECK(sheet.contains(u"シートに記入"_s));
    CHECK(sheet.contains(u"平成27年度"_s));
    CHECK(sheet.contains(u"課題"_s));
    CHECK(sheet.contains(u"1 "_s));
    cli.done(u"set FILE --indicator 1/相談件数 --year 2016 --actual 160"_s);
    const QString value = cli.done(u"history FILE"_s).lines().first();
    CHECK(value.contains(u"相談件数"_s));
    CHECK(value.contains(u"平成28年度"_s));
}
