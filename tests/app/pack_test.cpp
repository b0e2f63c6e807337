// Papers of meetings on the command line, frozen and given out again.
#include "tests/app/cli_fixture.h"

using namespace cli_test;
using namespace Qt::StringLiterals;

namespace {

/// The Nagareyama plan with two papers for the third meeting of 平成27年度.
void makePack(const Cli& cli)
{
    cli.makePlan();
    QString meeting;
    for (const QJsonValue each : cli.records("meetings"))
        if (each[u"number"].toInt() == 3 || each[u"number"].toString() == u"3")
            meeting = each[u"id"].toString();
    REQUIRE_FALSE(meeting.isEmpty());
    QString agenda;
    for (const QJsonValue each : cli.records("agenda"))
        if (each[u"meeting"].toString() == meeting && each[u"text"].toString().contains(u"評価"))
            agenda = each[u"id"].toString();
    Cli::write(cli.path("papers.csv"),
        u"識別子,meeting,agenda,rank,what\r\n,%1,,1,agenda\r\n,%1,%2,2,summary\r\n"_s.arg(meeting, agenda)
            .toUtf8());
    cli.done(u"import FILE --layout table --table pack_papers --from"_s, {cli.path("papers.csv")});
}

} // namespace

TEST_CASE("Every paper of a meeting is printed by its name and those of one meeting ask which")
{
    const Cli cli;
    cli.makePlan();
    for (const char* what : {"agenda", "members", "attendance", "minutes"}) {
        cli.refused(1, u"print FILE --what %1 -o"_s.arg(QLatin1String(what)), {cli.path("none.pdf")});
        cli.done(u"print FILE --what %1 --meeting 1 -o"_s.arg(QLatin1String(what)), {cli.path("paper.pdf")});
        CHECK(Cli::bytesOf(cli.path("paper.pdf")).startsWith("%PDF-"));
    }
    for (const char* what : {"overview", "structure", "goals", "opinions", "capacity", "approvals", "demand"})
        cli.done(u"print FILE --what %1 -o"_s.arg(QLatin1String(what)), {cli.path("paper.pdf")});
    cli.refused(2, u"print FILE --what overview --goal 1 -o"_s, {cli.path("paper.pdf")});
    cli.refused(1, u"print FILE --what agenda --meeting 9 -o"_s, {cli.path("paper.pdf")});
}

TEST_CASE("The schedule is printed as the published outline prints it, also read aloud")
{
    const Cli cli;
    cli.makePlan();
    cli.done(u"print FILE --what overview -o"_s, {cli.path("overview.txt")});
    const QString text = QString::fromUtf8(Cli::bytesOf(cli.path("overview.txt")));
    CHECK(text.contains(u"第1回：平成27年6月3日（水曜日）14時から\r\n"_s));
    CHECK(text.contains(u"第2回：平成27年10月中旬\r\n"_s));
    CHECK(text.contains(u"第3回：平成28年2月中旬\r\n"_s));
    CHECK(text.contains(u"（2）小規模保育事業の認可及び利用定員について（予定）\r\n"_s));
    CHECK(text.contains(u"注、議事内容等については"_s));
}

TEST_CASE("The outline of the plan is read aloud as a person would read it")
{
    const Cli cli;
    cli.makePlan();
    cli.done(u"print FILE --year 2015 --what overview -o"_s, {cli.path("overview.txt")});
    // Read by a person when it was made: what differs must be read again.
    CHECK(Cli::bytesOf(cli.path("overview.txt")) == Cli::bytesOf(testFile("reading_overview.txt")));
}

TEST_CASE("A pack is printed whole or apart and frozen papers come back byte for byte")
{
    const Cli cli;
    makePack(cli);
    cli.refused(1, u"pack FILE --meeting 3 --reissue -o"_s, {cli.path("again.pdf")});
    cli.done(u"pack FILE --meeting 3 -o"_s, {cli.path("pack.pdf")});
    cli.done(u"print FILE --what pack --meeting 3 -o"_s, {cli.path("pack2.pdf")});
    CHECK(Cli::bytesOf(cli.path("pack.pdf")) == Cli::bytesOf(cli.path("pack2.pdf")));
    const Outcome frozen = cli.done(u"pack FILE --meeting 3 --freeze"_s);
    CHECK(frozen.text().contains(u"SHA-256"_s));
    // The plan goes on; what was handed out does not.
    cli.done(u"set FILE --project 1 --year 2015 --item issues --text 課題"_s);
    cli.done(u"pack FILE --meeting 3 --reissue -o"_s, {cli.path("again.pdf")});
    CHECK(Cli::bytesOf(cli.path("again.pdf")) == Cli::bytesOf(cli.path("pack.pdf")));
    CHECK(cli.done(u"pack FILE --frozen"_s).lines().size() == 1);
    cli.done(u"pack FILE --meeting 3 --errata -o"_s, {cli.path("errata.txt")});
    CHECK(QString::fromUtf8(Cli::bytesOf(cli.path("errata.txt")))
              .contains(u"配布した資料との相違はありません"_s));
    cli.done(u"set FILE --project 3 --year 2015 --item next_direction --text 拡充"_s);
    cli.done(u"pack FILE --meeting 3 --errata -o"_s, {cli.path("errata.txt")});
    const QString errata = QString::fromUtf8(Cli::bytesOf(cli.path("errata.txt")));
    CHECK(errata.contains(u"資料：資料1"_s));
    CHECK(errata.contains(u"誤：未入力"_s));
    CHECK(errata.contains(u"正：拡充"_s));
    CHECK(cli.done(u"verify FILE"_s).exitCode == 0);
    QDir(QFileInfo(cli.file).path()).mkdir(u"papers"_s);
    const Outcome apart = cli.done(u"pack FILE --meeting 3 --into"_s, {cli.path("papers")});
    CHECK(QFileInfo::exists(cli.path("papers/h27-3shidai.pdf")));
    CHECK(QFileInfo::exists(cli.path("papers/h27-3shiryou1.txt")));
    CHECK(apart.lines().size() >= 4);
}
