// What the command line refuses: with one sentence, the right exit code, and the plan file byte for byte as
// it was.
#include "core/store/document.h"
#include "core/store/storage.h"
#include "tests/app/cli_fixture.h"

using namespace cli_test;
using namespace Qt::StringLiterals;

namespace {

core::Session sessionOf(const QString& profile, const QString& person)
{
    core::Session session;
    session.storage = core::diskStorage();
    session.profileFolder = profile;
    session.person = person;
    session.computer = u"PC-7"_s;
    session.now = [] { return QDateTime(QDate(2026, 4, 1), QTime(9, 0)); };
    return session;
}

std::unique_ptr<core::Document> openedBy(const QString& profile, const QString& person, const QString& file)
{
    auto opened = core::Document::open(sessionOf(profile, person), file);
    INFO(opened.sentence().toStdString());
    REQUIRE(opened.isOk());
    core::Document::Opened work = std::move(opened).value();
    REQUIRE(work.document);
    return std::move(work.document);
}

} // namespace

TEST_CASE("A folder in place of a file is named as what it is")
{
    const Cli cli;
    cli.makePlan();
    for (const QString& words :
        {u"list . goals"_s, u"verify ."_s, u"set . --project 1 --year H27 --grade A"_s})
        CHECK(QString::fromUtf8(cli.refused(1, words).error).contains(u"はフォルダー"_s));
}

TEST_CASE("Wrong usage exits with two and one sentence that shows the usage")
{
    const Cli cli;
    cli.makePlan();
    CHECK(cli.refused(2, u"score FILE"_s).error.contains("score FILE --year Y [--json]"));
    CHECK(cli.refused(2, u"score FILE --year 2015 --color"_s).error.contains("--color"));
    CHECK(cli.refused(2, u"list FILE nothing"_s).error.contains("nothing"));
    CHECK(cli.refused(2, u"score FILE --year 二千十五"_s).error.contains("二千十五"));
    CHECK(cli.refused(2, u"list FILE goals --csv --json"_s).error.contains("--csv"));
    CHECK(
        cli.refused(2, u"set FILE --indicator 1/x --year 2015 --missing たぶん"_s).error.contains("集計中"));
    CHECK(cli.refused(2, u"set FILE --project 1 --year 2015 --item issues"_s).error.contains("--text"));
    CHECK(cli.refused(2, u"import FILE --from x.csv --table goals"_s).error.contains("--layout table"));
    cli.refused(2, u"score FILE FILE --year 2015"_s);
    cli.refused(2, u"score FILE --year"_s);
    cli.refused(2, u"score FILE --year 2015 --year 2016"_s);
    cli.refused(2, u"fly FILE"_s);
    cli.refused(2, {});
}

TEST_CASE("Help lists every command and help of a command shows all its forms")
{
    const Cli cli;
    const QString all = cli.done(u"--help"_s).text();
    for (const char* name : {"new", "import", "roll", "list", "set", "score", "outlook", "graders", "rollup",
             "weight", "sensitivity", "check", "print", "history", "verify", "scheme use"})
        CHECK(all.contains(u"hagukumi-cli %1 FILE"_s.arg(QLatin1String(name))));
    CHECK(cli.done(u"set --help"_s).text().count(u"hagukumi-cli set"_s) == 7);
    CHECK(cli.done(u"--version"_s).text().startsWith(u"hagukumi-cli "_s));
}

TEST_CASE("A new file never replaces one that is there")
{
    const Cli cli;
    cli.makePlan();
    cli.refused(1, u"new FILE --template nagareyama-h27"_s);
}

TEST_CASE("A new file is not made from an unknown template nor with years out of order or of another century")
{
    const Cli cli;
    cli.refused(1, u"new FILE --template nowhere"_s);
    cli.refused(1, u"new FILE --template nagareyama-h27 --first-year 2019 --last-year 2015"_s);
    cli.refused(1, u"new FILE --first-year R95 --last-year R99"_s);
    CHECK_FALSE(QFileInfo::exists(cli.file));
}

TEST_CASE("What the plan does not hold is refused with its name")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    CHECK(cli.refused(1, u"set FILE --project 99 --year 2015 --item issues --text x"_s).error.contains("99"));
    CHECK(cli.refused(1, u"set FILE --project 1 --year 2015 --item nothing --text x"_s)
              .error.contains("nothing"));
    CHECK(cli.refused(1, u"set FILE --indicator 1/無い指標 --year 2015 --actual 1"_s)
              .error.contains("無い指標"));
    CHECK(cli.refused(1, u"set FILE --indicator 1/相談件数 --series 若者 --year 2015 --actual 1"_s)
              .error.contains("若者"));
    CHECK(cli.refused(1, u"set FILE --indicator 1/相談件数 --year 2015 --actual 1,23"_s)
              .error.contains("1,23"));
    CHECK(cli.refused(1, u"set FILE --indicator 1/相談件数 --year 2015 --actual 5人"_s).error.contains("人"));
    cli.refused(1, u"set FILE --project 1 --year 2015 --item issues --text x --department 無い課"_s);
    cli.refused(1, u"roll FILE --to 2030"_s);
}

TEST_CASE("A year outside the plan is neither scored nor checked nor printed")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    for (const QString& words : {u"score FILE --year R3"_s, u"graders FILE --year R3"_s,
             u"check FILE --year H26"_s, u"print FILE --year R3 --what sheets -o none.pdf"_s,
             u"print FILE --year R3 --what summary -o none.pdf"_s})
        CHECK(cli.refused(1, words).error.contains("令和元年度"));
    // Values may reach back before the plan.
    cli.done(u"set FILE --indicator 1/相談件数 --year H25 --actual 12"_s);
}

TEST_CASE("The carried item of a sheet cannot be written")
{
    const Cli cli;
    cli.makePlan();
    cli.refused(1, u"set FILE --project 1 --year 2016 --item previous_improvement --text x"_s);
}

TEST_CASE("A file that is absent or no plan is refused by every command")
{
    const Cli cli;
    Cli::write(cli.path("other.txt"), "これは計画ではありません\n");
    for (const QString& file : {cli.path("absent.hagukumi"), cli.path("other.txt")})
        for (const QString& words : {u"list %1 goals"_s, u"score %1 --year 2015"_s, u"check %1 --year 2015"_s,
                 u"history %1"_s, u"verify %1"_s, u"roll %1 --to 2016"_s,
                 u"set %1 --project 1 --year 2015 --item issues --text x"_s})
            cli.refused(1, words.arg(file));
    CHECK(Cli::bytesOf(cli.path("other.txt")) == "これは計画ではありません\n");
    CHECK_FALSE(QFileInfo::exists(cli.path("absent.hagukumi")));
}

TEST_CASE("Writing is refused while another person has the file open and reading is not")
{
    const Cli cli;
    cli.makePlan();
    const auto other = openedBy(cli.path("other-profile"), u"佐藤"_s, cli.file);
    CHECK(
        cli.refused(1, u"set FILE --project 1 --year 2015 --item issues --text x"_s).error.contains("佐藤"));
    cli.refused(1, u"roll FILE --to 2016"_s);
    CHECK(cli.records("projects").size() == 25);
    cli.done(u"history FILE"_s);
    CHECK(other->close(core::CloseChoice::Publish).isOk());
    cli.done(u"set FILE --project 1 --year 2015 --item issues --text x"_s);
}

TEST_CASE("Writing is refused while this PC holds unpublished work and the work stays")
{
    const Cli cli;
    cli.makePlan();
    const auto edit = [](core::Document& document) {
        core::Plan plan = document.plan();
        core::PlanPeriod period = *plan.table<core::PlanPeriod>().begin();
        period.municipality = u"手元の市"_s;
        plan.put(period);
        REQUIRE(document.apply(u"test"_s, plan).isOk());
    };
    {
        const auto own = openedBy(cli.profile(), u"計画担当"_s, cli.file);
        edit(*own);
        REQUIRE(own->close(core::CloseChoice::KeepLocally).isOk());
    }
    const QByteArray why = cli.refused(1, u"set FILE --project 1 --year 2015 --item issues --text x"_s).error;
    CHECK(QString::fromUtf8(why).contains(u"画面で"_s)); // A command has no way to answer.
    const auto again = core::Document::open(
        sessionOf(cli.profile(), u"計画担当"_s), cli.file, core::OpenAnswer::ContinueWork);
    REQUIRE(again.isOk());
    REQUIRE(again->document);
    CHECK(again->document->plan().table<core::PlanPeriod>().begin()->municipality == u"手元の市"_s);
}

TEST_CASE("A refused edit leaves nothing that would stop the next one")
{
    const Cli cli;
    cli.makePlan();
    cli.refused(1, u"set FILE --project 1 --year 2015 --item nothing --text x"_s);
    cli.done(u"set FILE --project 1 --year 2015 --item issues --text 課題"_s);
}

TEST_CASE("Commands that run at the same time lose nothing that was reported as done")
{
    const Cli cli;
    cli.makePlan();
    std::vector<std::unique_ptr<QProcess>> runs;
    for (int project = 1; project <= 4; ++project)
        runs.push_back(cli.started({u"set"_s, cli.file, u"--project"_s, QString::number(project), u"--year"_s,
            u"2015"_s, u"--item"_s, u"issues"_s, u"--text"_s, u"課題%1"_s.arg(project)}));
    QStringList reported;
    for (size_t i = 0; i < runs.size(); ++i) {
        REQUIRE(runs[i]->waitForFinished(120000));
        if (runs[i]->exitCode() == 0)
            reported << u"課題%1"_s.arg(i + 1);
        else
            CHECK(runs[i]->readAllStandardError().count('\n') == 1);
    }
    QStringList written;
    for (const QJsonValue answer : cli.records("answers"))
        written << answer[u"text"].toString();
    written.sort();
    CHECK(written == reported);
    CHECK_FALSE(reported.isEmpty());
}

TEST_CASE("Every usage error is exactly one sentence")
{
    const Cli cli;
    cli.makePlan();
    for (const QString& words : {u"score FILE"_s, u"score FILE --year 2015 --color"_s, u"list FILE nothing"_s,
             u"score FILE --year 二千十五"_s, u"list FILE goals --csv --json"_s,
             u"set FILE --indicator 1/x --year 2015 --missing たぶん"_s,
             u"set FILE --project 1 --year 2015 --item issues"_s, u"import FILE --from x.csv --table goals"_s,
             u"import FILE --from x.csv --layout table --mapping m.json"_s, u"score FILE FILE --year 2015"_s,
             u"score FILE --year"_s, u"score FILE --year 2015 --year 2016"_s,
             u"print FILE --year 2015 --what leaflets -o x.pdf"_s, u"fly FILE"_s, QString()}) {
        const QString error = QString::fromUtf8(cli.refused(2, words).error).trimmed();
        INFO(words.toStdString() << ": " << error.toStdString());
        CHECK(error.count(u'。') == 1);
        CHECK(error.endsWith(u'。'));
    }
}

TEST_CASE("A year that cannot be meant is refused by set")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    CHECK(cli.refused(1, u"set FILE --indicator 1/相談件数 --year R99 --actual 5"_s)
              .error.contains("令和99年度"));
}

TEST_CASE("A write-protected file is read and not written")
{
    const Cli cli;
    cli.makePlan();
    REQUIRE(QFile::setPermissions(cli.file, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    CHECK(cli.refused(1, u"set FILE --project 1 --year 2015 --item issues --text x"_s)
              .error.contains("別の名前"));
    CHECK(cli.records("projects").size() == 25);
    CHECK_FALSE(QFile::permissions(cli.file).testFlag(QFile::WriteOwner));
}
