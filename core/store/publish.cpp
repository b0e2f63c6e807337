#include "core/store/publish.h"

#include "core/store/generations.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace core {

namespace {

using Outcome = PublishReport::Outcome;

PublishReport failed(FileError error, const QString& path)
{
    return {Outcome::Failed,
        sentence("publish", "The shared file was not changed: %1").arg(explained(error, path))};
}

PublishReport unproven(const QString& path)
{
    return {Outcome::Failed,
        sentence("publish", "It could not be proven that “%1” was saved completely; save again.").arg(path)};
}

PublishReport changed(const QString& path)
{
    return {Outcome::TargetChanged,
        sentence("publish",
            "Someone else has saved “%1” in the meantime, so nothing was written. Look at their changes, "
            "save under another name, "
            "or keep your work on this PC.")
            .arg(path)};
}

// Renaming over it would need no permission of the file itself, only of its folder.
PublishReport writeProtected(const QString& path)
{
    return {Outcome::Failed,
        sentence("publish",
            "“%1” is write-protected, so nothing was written; save under another name, or take the "
            "protection "
            "off and save again.")
            .arg(path)};
}

// The temporary file with the new content, proven to be readable as written. A refusal names the file it is
// for.
PublishReport writeTemporary(
    Storage& storage, const QString& temporary, const QString& target, const QByteArray& content)
{
    (void)storage.remove(temporary); // Of an earlier attempt of this sitting.
    if (const FileError error = writeNewFile(storage, temporary, content); error != FileError::None)
        return failed(error, target);
    const auto back = readFile(storage, temporary, largestPlanFile);
    if (!back.isOk())
        return failed(back.error, target);
    if (back.value != content)
        return failed(FileError::Failed, target);
    return {Outcome::Published, {}};
}

FileResult<QByteArray> readTarget(Storage& storage, const QString& target)
{
    FileResult<QByteArray> content;
    (void)retried(storage, [&] {
        content = readFile(storage, target, largestPlanFile);
        return content.error;
    });
    return content;
}

// Is the target still a version that we may replace? `old` is its content, null when there is no file and
// none is expected.
PublishReport checkTarget(Storage& storage, const PublishRequest& request, QByteArray& old)
{
    const auto there = readTarget(storage, request.target);
    if (there.error == FileError::NotFound) {
        if (request.knownHashes.isEmpty())
            return {Outcome::Published, {}};
        return {Outcome::TargetGone,
            sentence("publish",
                "“%1” is no longer where it was opened, so nothing was written. Save under a name of your "
                "choice.")
                .arg(request.target)};
    }
    if (!there.isOk())
        return failed(there.error, request.target);
    if (!request.knownHashes.contains(hashOf(there.value)))
        return request.knownHashes.isEmpty() ? failed(FileError::Exists, request.target)
                                             : changed(request.target);
    if (storage.status(request.target).value.isProtected)
        return writeProtected(request.target);
    old = there.value;
    return {Outcome::Published, {}};
}

// A full disk here must not stop saving there, and the other way round: one kept copy is enough.
FileError keepOld(Storage& storage, const PublishRequest& request, const QByteArray& old)
{
    const FileError local
        = keepGeneration(storage, request.generationFolder, old, QStringLiteral("published"), request.now);
    const FileError shared = keepSharedGeneration(storage, request.target, old, request.session);
    return shared == FileError::None ? FileError::None : local;
}

PublishReport replaceTarget(Storage& storage, const PublishRequest& request, const QString& temporary)
{
    QByteArray old;
    if (const auto check = checkTarget(storage, request, old); check.outcome != Outcome::Published)
        return check;
    auto ifExists = Storage::IfExists::Refuse;
    if (!old.isNull()) {
        if (const FileError error = keepOld(storage, request, old); error != FileError::None)
            return failed(error, request.generationFolder);
        storage.adoptPermissions(temporary, request.target);
        ifExists = Storage::IfExists::Replace;
    }
    const FileError renamed
        = retried(storage, [&] { return storage.rename(temporary, request.target, ifExists); });
    if (renamed != FileError::None)
        return failed(renamed, request.target);
    if (storage.syncFolder(QFileInfo(request.target).path()) != FileError::None)
        return unproven(request.target);
    const auto back = readTarget(storage, request.target);
    if (!back.isOk() || back.value != request.content)
        return unproven(request.target);
    return {Outcome::Published, {}};
}

} // namespace

QByteArray hashOf(QByteArrayView content)
{
    // Three times as fast as SHA-256 here, and every opening waits for it (RFC 7693).
    return QCryptographicHash::hash(content, QCryptographicHash::Blake2b_256);
}

PublishReport publish(Storage& storage, const PublishRequest& request)
{
    const QString temporary = temporaryPath(request.target, request.session);
    PublishReport report = writeTemporary(storage, temporary, request.target, request.content);
    if (report.outcome == Outcome::Published)
        report = replaceTarget(storage, request, temporary);
    if (report.outcome != Outcome::Published)
        (void)storage.remove(temporary); // When this fails too, the next opening removes it.
    return report;
}

} // namespace core
