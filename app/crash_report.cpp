#include "app/crash_report.h"

#include <QDir>
#include <QFile>

namespace {

constexpr qsizetype mostKept = 10;

} // namespace

QStringList newCrashReports(const QString& profile)
{
    const QDir folder(profile + QStringLiteral("/crash"));
    const QStringList names = folder.entryList({QStringLiteral("report-*.txt")}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return {};
    const QDir seen(folder.filePath(QStringLiteral("seen")));
    if (!seen.mkpath(QStringLiteral(".")))
        return {};
    QStringList reports;
    for (const QString& name : names)
        if (QFile::rename(folder.filePath(name), seen.filePath(name)))
            reports << seen.filePath(name);
    // Their names begin with the time.
    const QStringList kept = seen.entryList({QStringLiteral("report-*.txt")}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i + mostKept < kept.size(); ++i)
        QFile::remove(seen.filePath(kept[i]));
    return reports;
}
