// Tables on the command line: what list writes can be imported again, and what offices send is brought in
// with a preview.
#include "tests/app/cli_fixture.h"
#include "tests/support/folders.h"

using namespace cli_test;
using namespace Qt::StringLiterals;

namespace {

// A plan with rows in every table that the listings name.
void makeFullPlan(const Cli& cli)
{
    cli.done(u"new FILE --template nagareyama-h27 --first-year 2024 --last-year 2028"_s);
    Cli::write(cli.path("indicator.csv"),
        "事業番号,指標名,系列,種別,単位,方向,基準年度,基準値,目標年度,目標値,年度,実績値,備考\r\n"
        "1,相談件数,中高生,成果,件,増加,R5,100,R10,200以上,R6,150,\"速報, 改行\nあり\"\r\n"
        "1,相談件数,若者,成果,件,増加,R5,▲3,R10,↑,R6,集計中,\r\n"
        "2,満足度,,成果,%,増加,,,R10,80.0,R6,,\r\n");
    cli.done(u"import FILE --from"_s, {cli.path("indicator.csv")});
    cli.done(u"set FILE --project 1 --year 2025 --grade B"_s);
    cli.done(u"set FILE --project 1 --year 2025 --item issues --text"_s, {u"=1+1 に見える課題\n2行目"_s});
    Cli::write(cli.path("departments.csv"), "識別子,順序,名称（参考）\r\n,1,保育課\r\n");
    cli.done(u"import FILE --layout table --table departments --from"_s, {cli.path("departments.csv")});
    Cli::write(cli.path("challenges.csv"),
        "識別子,goal,rank,number,name\r\n," + cli.records("goals").first()[u"id"].toString().toUtf8()
            + ",1024,(1),主要課題の名\r\n");
    cli.done(u"import FILE --layout table --table challenges --from"_s, {cli.path("challenges.csv")});
}

QByteArray contentOf(const Cli& cli, const char* table)
{
    return cli.done(u"list FILE %1 --json"_s.arg(QLatin1String(table))).output;
}

} // namespace

TEST_CASE("Every listed table can be imported again and changes nothing")
{
    const Cli cli;
    makeFullPlan(cli);
    const QByteArray before = cli.hash();
    for (const char* table :
        {"goals", "challenges", "projects", "placements", "departments", "indicators", "series", "baselines",
            "targets", "values", "sheets", "answers", "grades", "schemes", "meetings", "agenda"}) {
        INFO(table);
        const QString words = u"list FILE %1 --csv"_s.arg(QLatin1String(table));
        const Outcome listed = cli.done(words);
        CHECK(listed.output.contains("識別子"));
        CHECK(listed.output.count('\n') > 1);
        Cli::write(cli.path("table.csv"), listed.output);
        // Which table it is shows by its columns.
        cli.done(u"import FILE --layout table --from"_s, {cli.path("table.csv")});
        CHECK(cli.hash() == before);
        CHECK(cli.done(words).output == listed.output);
    }
}

TEST_CASE("A table that cannot be told by its columns is asked for and changes nothing")
{
    const Cli cli;
    cli.makePlan();
    const QByteArray before = cli.hash();
    Cli::write(cli.path("table.csv"), "識別子\r\nx\r\n");
    const QByteArray several
        = cli.refused(1, u"import FILE --layout table --from"_s, {cli.path("table.csv")}).error;
    CHECK(several.contains("--table"));
    Cli::write(cli.path("table.csv"), "識別子,達成率の推移\r\nx,1\r\n");
    const QByteArray none
        = cli.refused(1, u"import FILE --layout table --from"_s, {cli.path("table.csv")}).error;
    CHECK(none.contains("--table"));
    CHECK(none != several);
    CHECK(cli.hash() == before);
}

TEST_CASE("A changed cell of a listing changes that field alone")
{
    const Cli cli;
    makeFullPlan(cli);
    QByteArray listed = cli.done(u"list FILE answers --csv"_s).output;
    listed.replace("2行目", "二行目");
    Cli::write(cli.path("table.csv"), listed);
    cli.done(u"import FILE --layout table --table answers --from"_s, {cli.path("table.csv")});
    CHECK(contentOf(cli, "answers").contains("二行目"));
    const QJsonArray changes = cli.done(u"history FILE --json"_s).json()[u"entries"][0][u"changes"].toArray();
    REQUIRE(changes.size() == 1);
    CHECK(changes.first()[u"fields"].toArray().size() == 1);
}

TEST_CASE("A dry run shows what an import would do and changes nothing")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    Cli::write(cli.path("actuals.csv"),
        "事業番号,指標名,年度,実績値,余計\r\n1,相談件数,H27,160,x\r\n1,相談件数,H28,170,x\r\n");
    const QByteArray before = cli.hash();
    const QString shown = cli.done(u"import FILE --dry-run --from"_s, {cli.path("actuals.csv")}).text();
    CHECK(shown.contains(u"150 → 160"_s));
    CHECK(shown.contains(u"余計"_s));
    CHECK(cli.hash() == before);
}

TEST_CASE("An indicator table in CP932 with semicolons is brought in")
{
    const Cli cli;
    cli.makePlan();
    // 事業番号;指標名;年度;実績値 / 1;件数;H27;１２
    Cli::write(cli.path("office.csv"),
        QByteArray::fromHex(
            "8e968bc694d48d863b8e77955796bc3b944e93783b8ec090d1926c0d0a313b8c8f90943b4832373b825082510d0a"));
    cli.done(u"import FILE --from"_s, {cli.path("office.csv")});
    CHECK(cli.records("values").first()[u"reading"].toString() == u"12"_s);
}

TEST_CASE("An empty actual value means not entered and an absent column changes nothing")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    Cli::write(cli.path("units.csv"), "事業番号,指標名,単位\r\n1,相談件数,件\r\n");
    cli.done(u"import FILE --from"_s, {cli.path("units.csv")});
    CHECK(cli.records("values").size() == 1);
    Cli::write(cli.path("empty.csv"), "事業番号,指標名,年度,実績値\r\n1,相談件数,H27,\r\n");
    cli.done(u"import FILE --from"_s, {cli.path("empty.csv")});
    CHECK(cli.records("values").isEmpty());
}

TEST_CASE("A cell that cannot be read refuses the whole import with file and row and column")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    Cli::write(cli.path("wrong.csv"),
        "事業番号,指標名,年度,実績値\r\n1,相談件数,H27,170\r\n1,相談件数,H28,12x4\r\n");
    const Outcome refused = cli.refused(1, u"import FILE --from"_s, {cli.path("wrong.csv")});
    CHECK(refused.error.contains("wrong.csv"));
    CHECK(refused.error.contains("3"));
    CHECK(refused.error.contains("実績値"));
    cli.refused(1, u"import FILE --dry-run --from"_s, {cli.path("wrong.csv")});
}

TEST_CASE("Published indicators with English titles come in through a mapping")
{
    const Cli cli;
    cli.makePlan();
    const QString published = testFile("published-indicators.csv");
    const QString mapping = projectFile("resources/mappings/published-indicators.json");
    cli.done(u"import FILE"_s, {u"--from"_s, published, u"--mapping"_s, mapping});
    CHECK(cli.records("indicators").size() > 10);
    const QByteArray before = cli.hash();
    cli.done(u"import FILE"_s, {u"--from"_s, published, u"--mapping"_s, mapping});
    CHECK(cli.hash() == before);
    cli.done(u"verify FILE"_s);
}

TEST_CASE("Last year's own file brings its indicators and values")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    const QString older = cli.path("older.hagukumi");
    REQUIRE(QFile::rename(cli.file, older));
    cli.makePlan();
    cli.done(u"import FILE --from"_s, {older});
    CHECK(cli.records("projects").size() == 25);
    CHECK(cli.records("indicators").size() == 1);
    CHECK(cli.records("values").first()[u"reading"].toString() == u"150"_s);
    cli.done(u"verify FILE"_s);
}

TEST_CASE("A listing as CSV is in Japanese and as JSON in the codes of the file")
{
    const Cli cli;
    makeFullPlan(cli);
    const Outcome listed = cli.done(u"list FILE indicators --csv"_s);
    CHECK(listed.output.contains("成果"));
    CHECK_FALSE(listed.output.contains("outcome"));
    CHECK(contentOf(cli, "indicators").contains("\"outcome\""));
    CHECK(cli.done(u"list FILE values --csv"_s).output.contains("令和6年度"));
}

TEST_CASE("A workbook is refused as one with a single sentence")
{
    const Cli cli;
    cli.makePlan();
    Cli::write(cli.path("book.xlsx"), QByteArray("PK\x03\x04", 4) + QByteArray(26, '\0') + "xl/workbook.xml");
    const QByteArray error = cli.refused(1, u"import FILE --from"_s, {cli.path("book.xlsx")}).error;
    CHECK(error.contains("Excel"));
    CHECK(error.count("。") == 1);
}

TEST_CASE("An import that can take over no row says so and a folder is called one")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    Cli::write(cli.path("others.csv"), "事業番号,指標名,年度,実績値\r\n99,相談件数,H27,170\r\n");
    const Outcome none = cli.done(u"import FILE --from"_s, {cli.path("others.csv")});
    CHECK(none.output.contains("取り込める行がなかった"));
    CHECK_FALSE(none.output.contains("変更の必要はありませんでした"));
    CHECK(cli.refused(1, u"import FILE --from"_s, {cli.path("")}).error.contains("フォルダー"));
}

TEST_CASE("The preview says what a new target is and from when on it applies")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    cli.done(u"set FILE --project 1 --year 2015 --item issues --text 課題"_s);
    Cli::write(cli.path("target.csv"), "事業番号,指標名,年度,目標値\r\n1,相談件数,H29,増加\r\n");
    const QString shown = cli.done(u"import FILE --dry-run --from"_s, {cli.path("target.csv")}).text();
    CHECK(shown.contains(u"増加"_s));
    CHECK(shown.contains(u"平成29年度から"_s));
    CHECK_FALSE(shown.contains(u"言葉による表記"_s));
}

TEST_CASE("An answer that a table empties is shown as removed with its text")
{
    const Cli cli;
    cli.makePlan();
    cli.done(u"set FILE --project 1 --year 2015 --item issues --text 古い課題"_s);
    const QByteArray id = cli.records("answers").first()[u"id"].toString().toUtf8();
    Cli::write(cli.path("answers.csv"), "識別子,text\r\n" + id + ",\r\n");
    const Outcome shown
        = cli(u"import FILE --layout table --table answers --dry-run --from"_s, {cli.path("answers.csv")});
    CHECK(shown.text().contains(u"削除"_s));
    CHECK(shown.text().contains(u"古い課題"_s));
}

TEST_CASE("Indicators of one name are told apart by their departments")
{
    const Cli cli;
    cli.makePlan();
    Cli::write(cli.path("departments.csv"), "識別子,順序,名称（参考）\r\n,1,保育課\r\n,2,健康増進課\r\n");
    cli.done(u"import FILE --layout table --table departments --from"_s, {cli.path("departments.csv")});
    QByteArray project;
    for (const QJsonValue& each : cli.records("projects"))
        if (each[u"number"].toString() == u"1")
            project = each[u"id"].toString().toUtf8();
    QByteArray rows = "識別子,project,department,name\r\n";
    for (const QJsonValue& each : cli.records("departments"))
        rows += ',' + project + ',' + each[u"id"].toString().toUtf8() + ",相談件数\r\n";
    Cli::write(cli.path("indicators.csv"), rows);
    cli.done(u"import FILE --layout table --table indicators --from"_s, {cli.path("indicators.csv")});
    const QByteArray several
        = cli.refused(1, u"set FILE --indicator 1/相談件数 --year 2015 --actual 5"_s).error;
    CHECK(several.contains("保育課"));
    CHECK(several.contains("健康増進課"));
    cli.refused(1, u"import FILE --layout table --table indicators --from"_s, {cli.path("indicators.csv")});
}

TEST_CASE("A refused row says once that nothing was changed")
{
    const Cli cli;
    cli.makePlan();
    const QByteArray plan = cli.records("plans").first()[u"id"].toString().toUtf8();
    Cli::write(cli.path("goals.csv"), "識別子,plan,number,名称（参考）\r\n," + plan + ",1,もう一つ\r\n");
    const QByteArray error
        = cli.refused(1, u"import FILE --layout table --table goals --from"_s, {cli.path("goals.csv")}).error;
    CHECK(error.count("何も変更していません") == 1);
    CHECK_FALSE(error.contains(" 何も変更していません"));
}

TEST_CASE("A value of a year outside the plan is pointed out however it comes in")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    Cli::write(cli.path("late.csv"), "事業番号,指標名,年度,実績値\r\n1,相談件数,R7,160\r\n");
    const QString note = cli.done(u"import FILE --dry-run --from"_s, {cli.path("late.csv")}).lines().at(1);
    CHECK(note.contains(u"令和7年度"_s));
    CHECK(cli.done(u"set FILE --indicator 1/相談件数 --year R7 --actual 160"_s).lines().contains(note));
    CHECK_FALSE(
        cli.done(u"set FILE --indicator 1/相談件数 --year H28 --actual 160"_s).text().contains(note.left(6)));
}
