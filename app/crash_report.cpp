#include "app/crash_report.h"

#include "core/store/storage.h"

#include <QDir>

namespace {

constexpr qsizetype mostKept = 10;

} // namespace

QStringList newCrashReports(const QString& profile)
{
    const QDir folder(profile + QStringLiteral("/crash"));
    const QStringList names = folder.entryList({QStringLiteral("report-*.txt")}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return {};
    const auto storage = core::diskStorage();
    const QDir seen(folder.filePath(QStringLiteral("seen")));
    if (storage->makeFolders(seen.path()) != core::FileError::None)
        return {};
    QStringList reports;
    for (const QString& name : names)
        if (storage->rename(folder.filePath(name), seen.filePath(name), core::Storage::IfExists::Replace)
            == core::FileError::None)
            reports << seen.filePath(name);
    // Their names begin with the time.
    const QStringList kept = seen.entryList({QStringLiteral("report-*.txt")}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i + mostKept < kept.size(); ++i)
        (void)storage->remove(seen.filePath(kept[i]));
    return reports;
}
