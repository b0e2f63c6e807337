// Replaces the shared file by a new version: verified before and after, never half, never over someone else's
// work.
#pragma once

#include "core/store/storage.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace core {

/// BLAKE2b-256 of a whole file.
QByteArray hashOf(QByteArrayView content);

struct PublishRequest {
    QString target; ///< The shared file; never a link (see Storage users' canonical path).
    QByteArray content; ///< The whole new file.
    QList<QByteArray> knownHashes; ///< The target may be replaced only while it is one of these: the version
                                   ///< that was opened or last published, and earlier attempts of our own
                                   ///< whose end is unknown. Empty: there must be no file.
    QString session; ///< Marks the temporary file `.NAME.SESSION.tmp`.
    QString generationFolder; ///< Where the replaced version is kept on this PC.
    QDateTime now;
};

struct PublishReport {
    enum class Outcome {
        Published,
        TargetChanged, ///< Someone else has written the target; nothing was written.
        TargetGone, ///< The target is no longer there; nothing was written.
        Failed, ///< Not done or not proven. The target is wholly the old or wholly the new version.
    };
    Outcome outcome = Outcome::Failed;
    QString sentence; ///< Why not; empty when published.
};

/// Writes a temporary file in the target's folder, flushes it, reads it back and compares; makes sure that
/// the target still is a known version; keeps that version as a generation on this PC and beside the target
/// (one of the two must succeed); renames over, again for some seconds while another program holds the
/// target; syncs the folder and reads the target back. A write-protected target is refused. There is no other
/// way to write: when a step fails, the target stays as it is. Publishing again what is already there is a
/// success. May take as long as the share lets it.
PublishReport publish(Storage& storage, const PublishRequest& request);

} // namespace core
