// Starting the window's program while it runs already.
#include "tests/app/cli_fixture.h"

#include <QTest>

using cli_test::Cli;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QProcess> startedWindow(const Cli& cli, const QStringList& words)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process->setProcessEnvironment(environment);
    process->start(windowProgram(), QStringList{u"--profile"_s, cli.path("ウィンドウ")} + words);
    REQUIRE(process->waitForStarted(60000));
    return process;
}

QString lockOf(const QString& file)
{
    const QFileInfo info(file);
    return info.path() + u"/.~lock."_s + info.fileName();
}

void until(const std::function<bool()>& isSo)
{
    REQUIRE(QTest::qWaitFor(isSo, 60000));
}

} // namespace

TEST_CASE("a second start hands its file to the window that runs, and ends")
{
    Cli cli;
    cli.done(u"new FILE --template nagareyama-h27 --first-year 2024 --last-year 2028"_s);
    const QString first = cli.file;
    const QString second = cli.path("二つ目 の計画.hagukumi");
    REQUIRE(QFile::copy(first, second));

    const auto window = startedWindow(cli, {first});
    until([&] { return QFile::exists(lockOf(first)); });
    const auto later = startedWindow(cli, {second});
    REQUIRE(later->waitForFinished(60000));
    CHECK(later->exitStatus() == QProcess::NormalExit);
    CHECK(later->exitCode() == 0);
    until([&] { return QFile::exists(lockOf(second)); });
    CHECK(window->state() == QProcess::Running);
    // The first file was closed for it: nothing in it waited to be saved.
    until([&] { return !QFile::exists(lockOf(first)); });
    window->kill();
    window->waitForFinished(60000);
}

TEST_CASE("a start after the window was ended by force opens a window of its own")
{
    Cli cli;
    cli.done(u"new FILE --template nagareyama-h27 --first-year 2024 --last-year 2028"_s);
    const auto window = startedWindow(cli, {cli.file});
    until([&] { return QFile::exists(lockOf(cli.file)); });
    window->kill();
    REQUIRE(window->waitForFinished(60000));
    const QString other = cli.path("other.hagukumi");
    REQUIRE(QFile::copy(cli.file, other));
    const auto again = startedWindow(cli, {other});
    until([&] { return QFile::exists(lockOf(other)); });
    CHECK(again->state() == QProcess::Running);
    again->kill();
    again->waitForFinished(60000);
}
