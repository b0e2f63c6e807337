#include "core/store/old_work.h"

#include "core/store/file_record.h"
#include "core/store/found_work.h"
#include "core/store/history_table.h"
#include "core/store/recovery.h"

#include <algorithm>

namespace core {

namespace {

bool isForgotten(Storage& storage, const WorkingCopy& copy, const QDateTime& now)
{
    const auto limit = now.addDays(-daysWorkIsKept);
    const auto isOld = [&](const QString& path) {
        const auto status = storage.status(path);
        return status.error == FileError::NotFound || (status.isOk() && status.value.modified < limit);
    };
    return isOld(databasePath(copy.folder)) && isOld(recordPath(copy.folder));
}

// Only when it is certain.
bool isAllPublished(Storage& storage, const WorkingCopy& copy)
{
    if (!copy.record.attempts.isEmpty())
        return false;
    const FileError error = storage.status(databasePath(copy.folder)).error;
    if (error != FileError::None)
        return error == FileError::NotFound; // What a removal that was cut off has left.
    const auto database = Database::onDisk(databasePath(copy.folder));
    if (!database)
        return false;
    const auto meta = readMeta(*database.value());
    const auto last = lastSequence(*database.value());
    return meta && last && last.value() == meta->publishedSequence;
}

} // namespace

void dropOldWork(const Session& session, const WorkScan& scan, const QString& inUse)
{
    Storage& storage = *session.storage;
    const auto copies = findAllWork(scan);
    int removed = 0;
    for (const WorkingCopy& copy : copies.value) {
        if (removed == oldWorkAtOnce)
            return;
        if (copy.folder == inUse || !isForgotten(storage, copy, session.now())
            || !isAllPublished(storage, copy))
            continue;
        removeWork(storage, copy.folder);
        ++removed;
    }
}

} // namespace core
