// Demand and supply on the command line: figures brought in as listings, the table, and what is to be
// reviewed.
#include "tests/app/cli_fixture.h"

using namespace cli_test;
using namespace Qt::StringLiterals;

namespace {

/// A file of 令和7年度 to 令和11年度 with 区域B, 2号 and figures of two years.
class BalanceCli : public Cli {
public:
    BalanceCli()
    {
        done(u"new FILE --first-year R7 --last-year R11 --title こども計画"_s);
        const QString plan = records("plans").first()[u"id"].toString();
        bringIn("areas", u"識別子,plan,name\n%1,%2,区域B\n"_s.arg(id(1), plan));
        bringIn("services", u"識別子,plan,name,unit\n%1,%2,2号,人\n"_s.arg(id(2), plan));
        bringIn("supplies",
            u"識別子,area,service,year,reference_date,forecast,secured,demand\n"
            ",%1,%2,R7,4月1日,576,596,640\n,%1,%2,R8,4月1日,\"1,749\",596,\n"_s.arg(id(1), id(2)));
    }
    void bringIn(const char* table, const QString& text) const
    {
        write(path("listing.csv"), text.toUtf8());
        done(u"import FILE --layout table --table %1 --from"_s.arg(QLatin1String(table)),
            {path("listing.csv")});
    }
    static QString id(int number) { return u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')); }
};

} // namespace

TEST_CASE("The table of demand and supply shows differences, the ratio and what is to be reviewed")
{
    const BalanceCli cli;
    const QStringList lines = cli.done(u"balance FILE --year R7"_s).lines();
    const QString row = lines.filter(u"576"_s).value(0);
    for (const QString& text : {u"区域B"_s, u"2号"_s, u"4月1日"_s, u"596"_s, u"20"_s, u"111.1%"_s})
        CHECK(row.contains(text));
    CHECK(lines.filter(u"111.1%"_s).size() == 2); // In the table, and among the candidates.
}

TEST_CASE("A year without actuals has no difference, no ratio and no candidate")
{
    const BalanceCli cli;
    const Outcome shown = cli.done(u"balance FILE --year R8"_s);
    CHECK(shown.text().contains(u"1,749"));
    CHECK_FALSE(shown.text().contains(u"▲1,749"));
    const QJsonObject row = cli.done(u"balance FILE --year R8 --json"_s).json()[u"rows"][0].toObject();
    const QJsonValue deviation = row[u"differences"][u"demand_deviation"];
    CHECK(deviation[u"value"].isNull());
    CHECK(deviation[u"missing"] == u"not_entered"_s);
    CHECK(row[u"differences"][u"planned_surplus"][u"value"] == u"-1153"_s);
    CHECK(row[u"ratio"][u"reason"] == u"demand_missing"_s);
    CHECK(row[u"review"] == u"undecided"_s);
}

TEST_CASE("The JSON of demand and supply is exact, explains itself and names the candidates")
{
    const BalanceCli cli;
    const QJsonObject json = cli.done(u"balance FILE --year 2025 --json"_s).json();
    CHECK(json[u"limits"][u"low"] == u"90"_s);
    const QJsonValue row = json[u"rows"][0];
    CHECK(row[u"figures"][u"forecast"][u"value"] == u"576"_s);
    CHECK(row[u"ratio"][u"raw"] == u"1000/9"_s);
    CHECK(row[u"ratio"][u"printed"] == u"111.1%"_s);
    CHECK(row[u"explanation"].toString().contains(u"1000/9"));
    REQUIRE(json[u"candidates"].toArray().size() == 1);
    CHECK(json[u"candidates"][0][u"review"] == u"demand_above"_s);
    CHECK(json[u"candidates"][0][u"ratio_before"][u"reason"] == u"forecast_missing"_s);
}

TEST_CASE("The limits of the review are given as percentages")
{
    const BalanceCli cli;
    const auto candidates = [&](const QString& options) {
        return cli.done(u"balance FILE --year R7 --json %1"_s.arg(options))
            .json()[u"candidates"]
            .toArray()
            .size();
    };
    CHECK(candidates(u"--high 112"_s) == 0);
    CHECK(candidates(u"--low ８５％ --high 111"_s) == 1);
    cli.refused(2, u"balance FILE --year R7 --low 120"_s);
    cli.refused(2, u"balance FILE --year R7 --high many"_s);
}

TEST_CASE("A year of no plan has no demand and supply; a file without any says so")
{
    const BalanceCli cli;
    cli.refused(1, u"balance FILE --year R20"_s);
    const Cli empty;
    empty.done(u"new FILE --first-year R7 --last-year R11"_s);
    CHECK(empty.done(u"balance FILE --year R7"_s).lines().size() == 2);
}

TEST_CASE("Areas, services and figures listed as CSV are imported again without a change")
{
    const BalanceCli cli;
    for (const char* table : {"areas", "services", "supplies"}) {
        const QByteArray listed = cli.done(u"list FILE %1 --csv"_s.arg(QLatin1String(table))).output;
        Cli::write(cli.path("listing.csv"), listed);
        const QByteArray before = cli.hash();
        cli.done(u"import FILE --layout table --table %1 --from"_s.arg(QLatin1String(table)),
            {cli.path("listing.csv")});
        CAPTURE(table);
        CHECK(cli.hash() == before);
        CHECK(cli.done(u"list FILE %1 --csv"_s.arg(QLatin1String(table))).output == listed);
    }
}

TEST_CASE("An imported listing with a negative figure is refused whole")
{
    const BalanceCli cli;
    Cli::write(cli.path("listing.csv"),
        u"識別子,area,service,year,forecast\n,%1,%2,R9,-5\n"_s.arg(BalanceCli::id(1), BalanceCli::id(2))
            .toUtf8());
    cli.refused(1, u"import FILE --layout table --table supplies --from"_s, {cli.path("listing.csv")});
}
