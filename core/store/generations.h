// Older versions of a plan file: what every publish replaced, kept on this PC and once beside the shared
// file.
#pragma once

#include "core/store/storage.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace core {

/// One older version, whole and openable.
struct Generation {
    QString path;
    qint64 number
        = 0; ///< Counts up for ever; the order does not trust clocks. 0 for the one beside the shared file.
    QDateTime keptAt; ///< Local time at which it was replaced.
    QString
        reason; ///< "published", "discarded", "damaged", "before_migration", "superseded": why it was kept.
    qint64 size = 0; ///< Bytes.
    bool operator==(const Generation&) const = default;
};

/// How many are kept on this PC: the newest of all, and besides the newest of each of the last days on which
/// any was kept.
inline constexpr int newestKept = 20;
inline constexpr int daysKept = 30;

/// Where the generations of one document lie below the profile.
QString generationFolder(const QString& profileFolder, const QString& documentId);

/// The one generation beside the shared file: `.NAME.previous`.
QString sharedGenerationPath(const QString& target);

/// Keeps `content` on this PC as the newest generation and then drops the surplus. The same content twice in
/// a row is kept once.
[[nodiscard]] FileError keepGeneration(Storage& storage, const QString& folder, const QByteArray& content,
    const QString& reason, const QDateTime& now);

/// Replaces the one beside the shared file. `session` marks the temporary file.
[[nodiscard]] FileError keepSharedGeneration(
    Storage& storage, const QString& target, const QByteArray& content, const QString& session);

/// Newest first; the one beside `target` comes last, when there is one. A folder that cannot be read is
/// empty.
std::vector<Generation> listGenerations(Storage& storage, const QString& folder, const QString& target);

/// The whole old file.
Result<QByteArray> readGeneration(Storage& storage, const Generation& generation);

} // namespace core
