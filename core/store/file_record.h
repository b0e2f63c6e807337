// What a plan file says about itself: which document, which version, and the hashes of its content.
#pragma once

#include "core/store/database.h"

#include <QDateTime>

namespace core {

/// The one row of table meta.
struct FileMeta {
    QString documentId; ///< The same in every version and copy.
    QString revision; ///< New at each publishing.
    QString parentRevision; ///< Empty in the first version.
    QDateTime publishedAt; ///< With offset.
    QString publishedBy;
    QString publishedOn; ///< The computer.
    qint64 publishedSequence = 0; ///< Later entries of the history are not published yet.
    bool operator==(const FileMeta&) const = default;
};

Result<FileMeta> readMeta(Database& database);
Result<void> writeMeta(Database& database, const FileMeta& meta);

/// Writes the hash of every table; part of publishing.
Result<void> writeContentHashes(Database& database);
/// A sentence for each table whose content is not what was published.
Result<QStringList> checkContentHashes(Database& database);

/// The whole database as a published file: stamped with `meta`, hashed, without free pages and remains of
/// removed rows. The database itself is not changed.
Result<QByteArray> compactCopy(const Database& database, const FileMeta& meta);

} // namespace core
