// How a file is opened for work: checks it, asks what must be asked, takes the lock, and makes or finds the
// working copy.
#pragma once

#include "core/store/document.h"
#include "core/store/file_lock.h"
#include "core/store/file_record.h"
#include "core/store/history_table.h"
#include "core/store/recovery.h"

namespace core {

/// Everything a Document starts from.
struct OpenedWork {
    OpenQuestion question; ///< When its kind is not None, nothing else is set and nothing was changed.
    QStringList notes;
    QString path; ///< The shared file, with links resolved.
    QString session; ///< Id of this sitting.
    /// Belongs to the thread that opened it. The working copy, or a copy in memory when read-only.
    std::unique_ptr<Database> database;
    std::unique_ptr<FileLock> lock; ///< Null when read-only, or when the folder cannot be reached.
    QString folder; ///< Of the working copy; empty when read-only.
    WorkRecord record;
    Plan plan;
    FileMeta meta;
    qint64 lastSequence = 0;
    std::vector<HistoryRecord> unpublished; ///< Oldest first.
    bool isReadOnly = false;
    bool isMigrated = false; ///< The shared file has an older version than the working copy.
    bool isNewer = false; ///< Saved by a newer version of this program; read-only for good.
    QString lockHolder;
};

/// Both run in the thread that is to own the database, and may take as long as the share lets them.
Result<OpenedWork> openWork(const Session& session, const QString& path, OpenAnswer answer);
Result<OpenedWork> createWork(const Session& session, const QString& path, const Plan& plan);

/// Makes a working copy of `file`, a published version whose hash is `record.baseHash`, in `folder`, and
/// opens it.
Result<std::unique_ptr<Database>> makeWork(
    Storage& storage, const QString& folder, const WorkRecord& record, const QByteArray& file);

/// The file that `path` means: links resolved, absolute.
QString resolvedPath(const QString& path);
/// Why `path` was not opened or made while another opening of the profile is under way (onlyOpening()).
QString anotherOpening(const QString& path);
/// A new id of a document, revision or sitting.
QString newId(const Session& session);
/// What the lock shall say about us.
LockOwner selfAsOwner(const Session& session, const QString& sitting);

} // namespace core
