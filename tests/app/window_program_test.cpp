// The window's program, asked about itself where there is no display.
#include "tests/support/catch.h"
#include "tests/support/folders.h"

#include <QProcess>

namespace {

struct Answer {
    int exitCode = -1;
    QString output;
};

Answer ask(const QString& word)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    process.setProcessEnvironment(environment);
    process.start(windowProgram(), {word});
    REQUIRE(process.waitForFinished(60000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
}

} // namespace

TEST_CASE("the window's program says how it is used in Japanese and without a display")
{
    for (const QString& word : {QStringLiteral("--help"), QStringLiteral("-h")}) {
        const Answer answer = ask(word);
        CHECK(answer.exitCode == 0);
        CHECK(answer.output.contains(QStringLiteral("--profile <フォルダー>")));
        CHECK(answer.output.contains(QStringLiteral("開く計画ファイル")));
        CHECK_FALSE(answer.output.contains(QStringLiteral("Displays")));
    }
}

TEST_CASE("the window's program says its version without a display")
{
    const Answer answer = ask(QStringLiteral("--version"));
    CHECK(answer.exitCode == 0);
    CHECK(answer.output.trimmed() == QStringLiteral("Hagukumi " HAGUKUMI_VERSION));
}
