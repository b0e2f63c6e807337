// Grade schemes on the command line: listed, shown, examined and used, also those that are shipped.
#include "tests/app/cli_fixture.h"

using namespace cli_test;
using namespace Qt::StringLiterals;

namespace {

const QString laterYears = u"new FILE --template nagareyama-h27 --first-year 2024 --last-year 2028"_s;
const QString aToD = u"令和7年度評価（A～D）"_s;

QJsonArray faultsOf(const Outcome& outcome)
{
    return outcome.json()[u"schemes"].toArray().first()[u"faults"].toArray();
}

} // namespace

TEST_CASE("A file lists its own schemes, and the shipped ones with the keys that they are used by")
{
    const Cli cli;
    cli.done(laterYears);
    const QString own = cli.done(u"scheme list FILE"_s).text();
    CHECK(own.contains(aToD));
    CHECK_FALSE(own.contains(u"宇陀市"_s));
    const QString shipped = cli.done(u"scheme list FILE --presets"_s).text();
    CHECK(shipped.contains(u"uda"_s));
    CHECK(shipped.contains(u"長与町"_s));
    CHECK_FALSE(shipped.contains(aToD));
}

TEST_CASE("A scheme is shown with its bands, conditions and reason rule")
{
    const Cli cli;
    cli.done(laterYears);
    const QString text = cli.done(u"scheme show FILE"_s, {aToD}).text();
    CHECK(text.contains(u"80≦x≦89"_s));
    CHECK(text.contains(u"計画どおり達成出来た"_s));
    const QJsonObject shown = cli.done(u"scheme show FILE nagayo --json"_s).json();
    CHECK(shown[u"scheme"][u"tolerance"].toString() == u"10"_s);
    const QJsonArray grades = shown[u"grades"].toArray();
    REQUIRE(grades.size() == 5);
    CHECK(grades[0][u"condition"].toString() == u"target_exceeded"_s);
    CHECK(grades[4][u"shape"].toString() == u"line"_s);
    CHECK_FALSE(grades[4][u"counts_in_denominator"].toBool());
    // To look at one is not to take it into the file.
    CHECK(cli.records("schemes").size() == 2);
}

TEST_CASE("The linter names 89.5 and 100.1 for the scheme of R7 and proposes the bands without the hole")
{
    const Cli cli;
    cli.done(laterYears);
    const QString text = cli.done(u"scheme lint FILE"_s).text();
    CHECK(text.contains(u"89.5"_s));
    CHECK(text.contains(u"100.1"_s));
    CHECK(text.contains(u"80≦x<90"_s));
    const QJsonArray faults = faultsOf(cli.done(u"scheme lint FILE --json"_s, {aToD}));
    REQUIRE(faults.size() == 2);
    CHECK(faults[0][u"kind"].toString() == u"hole"_s);
    CHECK(faults[0][u"example"].toString() == u"89.5"_s);
    CHECK(faults[0][u"interval"][u"printed"].toString() == u"89<x<90"_s);
    CHECK(faults[0][u"proposal"][u"grade"].toString() == u"B"_s);
    CHECK(faults[1][u"interval"][u"upper"].isNull());
    CHECK(faultsOf(cli.done(u"scheme lint FILE uda --json"_s)).isEmpty());
}

TEST_CASE("A shipped scheme is copied into the file when it is used, once, and its faults are noted")
{
    const Cli cli;
    cli.done(laterYears);
    CHECK(cli.done(u"scheme use FILE --year R8 --scheme tama"_s).lines().size() == 2);
    CHECK(cli.done(u"scheme use FILE --year R9 --scheme uda"_s).lines().size() == 1);
    cli.done(u"scheme use FILE --year R10 --scheme tama"_s);
    CHECK(cli.records("schemes").size() == 4);
    const QJsonArray uses = cli.records("scheme_uses");
    REQUIRE(uses.size() == 3);
    CHECK_FALSE(cli.done(u"scheme list FILE --presets"_s).text().contains(u"tama"_s));
}

TEST_CASE("A scheme that neither the file nor the program has is refused")
{
    const Cli cli;
    cli.done(laterYears);
    for (const QStringView command : {u"show", u"lint"})
        CHECK(cli.refused(1, u"scheme %1 FILE 五段階"_s.arg(command)).error.contains("五段階"));
    cli.refused(2, u"scheme show FILE"_s);
}
