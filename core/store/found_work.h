// What an opening finds before anything is decided: the shared file, and the work on it that lies on this PC.
#pragma once

#include "core/store/file_checks.h"
#include "core/store/recovery.h"

#include <optional>

namespace core {

/// The shared file as it is.
struct TargetFile {
    QByteArray content; ///< Empty when it cannot be read.
    QByteArray hash; ///< hashOf(content)
    QString repeatedIn; ///< Folder of the working copy that holds the same bytes; empty when none does.
    std::optional<CheckedFile> checked; ///< Absent when it cannot be read or is not to be believed.
    Refusal refusal; ///< Why it is absent.
};
TargetFile readTarget(const Session& session, const QString& path, const WorkScan& scan);

/// The working copy that belongs to a shared file.
struct FoundWork {
    QString folder; ///< Empty when there is none.
    WorkRecord record;
    std::unique_ptr<Database> database; ///< Null when there is none, or when it was set aside.
    Plan plan; ///< Of work that is not published; empty when the work only repeats the shared file.
    FileMeta meta;
    qint64 lastSequence = 0;
    QStringList sessions; ///< Earlier sittings of this profile on this document.
    QString note; ///< For the user; empty when all is as usual.
    QString obstacle; ///< Why the file must not be opened; empty when it may be.

    bool isUnpublished() const { return database && lastSequence > meta.publishedSequence; }
};
/// Looks for it by the path of the shared file, or by its document when the file was moved to `path`. One
/// whose publishing was cut off after it had succeeded learns so from `target`; one that is damaged is kept
/// as a generation.
FoundWork findWorkOn(
    const Session& session, const QString& path, const TargetFile& target, const WorkScan& scan);

/// Keeps `content` among the older versions of the document on this PC.
FileError keepOnThisPc(
    const Session& session, const QString& documentId, const QByteArray& content, const QString& reason);

/// Where the working copies and generations lie: the profile, or the folder for temporary files when the
/// profile is on another computer, because no database is opened there.
QString localFolder(const Session& session);

} // namespace core
