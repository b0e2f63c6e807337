// What is left when the program ends by a fault.
#include "app/crash_report.h"
#include "tests/support/catch.h"
#include "tests/support/folders.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace {

QString crashed(const QString& profile, const char* how)
{
    QProcess process;
    process.start(crashingProgram(), {profile, QString::fromLatin1(how)});
    REQUIRE(process.waitForFinished(60000));
    const bool endedWell = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    REQUIRE_FALSE(endedWell);
    const QDir folder(profile + QStringLiteral("/crash"));
    const QStringList reports = folder.entryList(QDir::Files);
    REQUIRE(reports.size() == 1);
    QFile report(folder.filePath(reports.front()));
    REQUIRE(report.open(QIODevice::ReadOnly));
    return QString::fromUtf8(report.readAll());
}

} // namespace

TEST_CASE("a fault leaves a report with version, kind and place, in a folder with any name")
{
    const QTemporaryDir folder;
    for (const char* how : {"16", "abort"}) {
        INFO(how);
        const QString profile = folder.filePath(QStringLiteral("計画担当 %1").arg(QLatin1String(how)));
        const QString report = crashed(profile, how);
        CHECK(report.startsWith(QStringLiteral("Hagukumi " HAGUKUMI_VERSION)));
        CHECK(report.contains(QStringLiteral("crash_child")));
        CHECK(report.count(QLatin1Char('\n')) >= 3);
    }
}

TEST_CASE("a report is told about once and stays where it was said to be")
{
    const QTemporaryDir folder;
    (void)crashed(folder.path(), "abort");
    const QStringList reports = newCrashReports(folder.path());
    REQUIRE(reports.size() == 1);
    CHECK(QFile::exists(reports.front()));
    CHECK(newCrashReports(folder.path()).isEmpty());
}

TEST_CASE("of the reports that were told about the last ten are kept")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("crash")));
    for (int i = 10; i < 25; ++i) {
        QFile report(folder.filePath(QStringLiteral("crash/report-202611%1-080000-1.txt").arg(i)));
        REQUIRE(report.open(QIODevice::WriteOnly));
    }
    CHECK(newCrashReports(folder.path()).size() == 15);
    const QStringList kept = QDir(folder.filePath(QStringLiteral("crash/seen"))).entryList(QDir::Files);
    REQUIRE(kept.size() == 10);
    CHECK(kept.front() == QStringLiteral("report-20261115-080000-1.txt"));
}
