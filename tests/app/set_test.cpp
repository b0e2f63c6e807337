// hagukumi-cli set: fields of an indicator, what stands beside a value, and targets.
#include "tests/app/cli_fixture.h"

using namespace cli_test;
using namespace Qt::StringLiterals;

namespace {

const QString enter = u"set FILE --indicator 1/相談件数 --year 2016 "_s;

// The only record in which this field says 2016: records stand in the order of their ids, which are random.
QJsonObject of2016(const QJsonArray& records, QStringView field)
{
    QJsonObject found;
    for (const QJsonValue& record : records)
        if (record[field].toInt() == 2016) {
            CHECK(found.isEmpty());
            found = record.toObject();
        }
    REQUIRE_FALSE(found.isEmpty());
    return found;
}

} // namespace

TEST_CASE("A field of an indicator is set by code, label or number as people write it")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    cli.done(enter + u"--field path --text front_loaded"_s);
    cli.done(enter + u"--field series_rule --text"_s, {u"系列の平均"_s});
    CHECK(cli.done(enter + u"--field tolerance --text ２．５"_s).text().contains(u"相談件数"_s));
    const QJsonValue indicator = cli.records("indicators").first();
    CHECK(indicator[u"path"].toString() == u"front_loaded"_s);
    CHECK(indicator[u"series_rule"].toString() == u"mean"_s);
    CHECK(indicator[u"tolerance"].toString() == u"2.5"_s);
    cli.done(enter + u"--field tolerance --text"_s, {QString()});
    CHECK(cli.records("indicators").first()[u"tolerance"].isNull());
}

TEST_CASE(
    "A field of an indicator that is not there, or does not take the text, is refused with what there is")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    CHECK(cli.refused(1, enter + u"--field pfad --text straight"_s).error.contains("compared_with"));
    CHECK(cli.refused(1, enter + u"--field path --text steil"_s).error.contains("steil"));
    cli.refused(1, enter + u"--field tolerance --text -1"_s);
    cli.refused(1, enter + u"--field project --text x"_s);
}

TEST_CASE("What stands beside an actual value is set one by one, also without a number")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    cli.done(enter + u"--detail is_achieved --text ○"_s);
    CHECK(of2016(cli.records("values"), u"year")[u"is_achieved"].toBool());
    cli.refused(1, enter + u"--detail sample_size --text 2002"_s);
    cli.done(enter + u"--actual 93.1"_s);
    cli.done(enter + u"--detail sample_size --text 2,002"_s);
    cli.done(enter + u"--detail numerator --text 1,864"_s);
    cli.done(enter + u"--detail is_achieved --text"_s, {QString()});
    const QJsonObject value = of2016(cli.records("values"), u"year");
    CHECK(value[u"reading"].toString() == u"93.1"_s);
    CHECK(value[u"sample_size"].toInt() == 2002);
    CHECK(value[u"numerator"].toString() == u"1864"_s);
    CHECK(value[u"is_achieved"].isNull());
    CHECK(cli.refused(1, enter + u"--detail reading --text 5"_s).error.contains("--actual"));
}

TEST_CASE("A target is entered with its date and reason, and with what stands behind it")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    cli.done(enter + u"--target ↑ --from-year 2016 --decided-on H28.3.5 --reason 見直し --internal 220"_s);
    QJsonObject target = of2016(cli.records("targets"), u"from_year");
    CHECK(target[u"kind"].toString() == u"arrow_up"_s);
    CHECK(target[u"from_year"].toInt() == 2016);
    CHECK(target[u"decided_on"].toString() == u"2016-03-05"_s);
    CHECK(target[u"number"].toString() == u"220"_s);
    cli.done(enter + u"--target ↑ --from-year 2016 --within 5"_s);
    target = of2016(cli.records("targets"), u"from_year");
    CHECK(target[u"number"].toString() == u"220"_s);
    CHECK(target[u"tolerance"].toString() == u"5"_s);
    CHECK(target[u"reason"].toString() == u"見直し"_s);
    CHECK(cli.records("targets").size() == 2);
    cli.refused(1, enter + u"--target 200 --from-year 2016 --internal 220"_s);
    cli.refused(2, enter + u"--target 200 --from-year 2016 --decided-on 7/3/5"_s);
}

TEST_CASE("A target refers to another series of the file, named like an indicator")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    cli.write(cli.path("prefecture.csv"),
        "事業番号,指標名,種別,単位,方向,年度,実績値\r\n"
        "2,県平均,成果,件,増加,H27,140\r\n");
    cli.done(u"import FILE --from"_s, {cli.path("prefecture.csv")});
    const QString target = enter + u"--target 県平均+5件 --from-year 2016 --reference 2/県平均 "_s;
    cli.refused(1, target);
    cli.done(target + u"--internal 5"_s);
    CHECK(of2016(cli.records("targets"), u"from_year")[u"kind"].toString() == u"relative_to_series"_s);
    cli.done(enter + u"--target 県平均+5件 --from-year 2016 --reference"_s, {QString()});
    CHECK(of2016(cli.records("targets"), u"from_year")[u"kind"].toString() == u"words"_s);
}
