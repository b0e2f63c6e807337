#include "app/crash_report.h"

#include "app/crash_report_system.h"
#include "core/store/storage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

namespace {

constexpr qsizetype mostKept = 10;

QString reportFolderOf(const QString& profile)
{
    return profile + QStringLiteral("/crash");
}

// By name, and so by time. Not by QDir's patterns: they cost each start a regular expression.
QStringList reportsIn(core::Storage& storage, const QDir& folder)
{
    QStringList names = storage.list(folder.path()).value;
    names.removeIf([](const QString& name) {
        return !name.startsWith(QLatin1String("report-")) || !name.endsWith(QLatin1String(".txt"));
    });
    return names;
}

} // namespace

void keepCrashReports(const QString& profile)
{
    if (core::diskStorage()->makeFolders(reportFolderOf(profile)) != core::FileError::None)
        return;
    const QDateTime now = QDateTime::currentDateTime();
    const QString path = QStringLiteral("%1/report-%2-%3.txt")
                             .arg(reportFolderOf(profile), now.toString(QStringLiteral("yyyyMMdd-HHmmss")))
                             .arg(QCoreApplication::applicationPid());
    const QString head = QStringLiteral("Hagukumi %1, started %2, Qt %3\n")
                             .arg(QStringLiteral(HAGUKUMI_VERSION), now.toString(Qt::ISODate),
                                 QString::fromLatin1(qVersion()));
    writeReportOnFault(path, head.toLatin1());
}

QStringList newCrashReports(const QString& profile)
{
    const auto storage = core::diskStorage();
    const QDir folder(reportFolderOf(profile));
    const QStringList names = reportsIn(*storage, folder);
    if (names.isEmpty())
        return {};
    const QDir seen(folder.filePath(QStringLiteral("seen")));
    if (storage->makeFolders(seen.path()) != core::FileError::None)
        return {};
    QStringList reports;
    for (const QString& name : names)
        if (storage->rename(folder.filePath(name), seen.filePath(name), core::Storage::IfExists::Replace)
            == core::FileError::None)
            reports << seen.filePath(name);
    // Their names begin with the time.
    const QStringList kept = reportsIn(*storage, seen);
    for (qsizetype i = 0; i + mostKept < kept.size(); ++i)
        (void)storage->remove(seen.filePath(kept[i]));
    return reports;
}
