// Is this a plan file that may be believed? A foreign, hostile or damaged file is found out before a row of
// it is used.
#pragma once

#include "core/model/plan.h"
#include "core/store/file_record.h"
#include "core/store/session.h"

namespace core {

/// What the first bytes say, before SQLite sees the file: empty, cut off, no database and another program's
/// database are each refused with their own sentence. The schema version otherwise; it may be newer than
/// ours.
Result<int> readVersion(const QByteArray& file, const QString& path);

/// A file that passed every check, loaded, and migrated in memory when it was older. A newer one is here only
/// when it says itself that this program may show it; it must not be changed.
struct CheckedFile {
    std::unique_ptr<Database> database; ///< In memory, of the newest version, for reading.
    FileMeta meta;
    Plan plan;
    int version = 0; ///< As found in the file.
    bool isNewer() const;
};
/// `path` is only for sentences.
Result<CheckedFile> checkFile(const QByteArray& file, const QString& path);

/// The same for a file of which this program has checked or made every single byte before: its content is
/// believed as it is. An older version is checked all the same, because it has to be migrated.
Result<CheckedFile> loadKnownFile(const QByteArray& file, const QString& path);

/// A plan file, checked.
Result<CheckedFile> fileAt(Storage& storage, const QString& path);
/// Only its content.
Result<Plan> planAt(Storage& storage, const QString& path);

/// The checks of a working copy: those of a file without the content hashes, which belong to published files.
/// Migrates it in place.
Result<Plan> checkWork(Database& database);

/// Every finding about the file at `path`: integrity, schema text, hashes, history chain, references. Empty =
/// all is well. Refuses only when the file cannot be read at all.
Result<QStringList> verifyFile(const Session& session, const QString& path);

} // namespace core
