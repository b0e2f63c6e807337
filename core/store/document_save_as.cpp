#include "core/store/document.h"

#include "core/store/document_internals.h"
#include "core/store/found_work.h"

#include <QScopeGuard>

namespace core {

namespace {

// Share thread: the lock of a new place and the file there, or why not.
Result<std::unique_ptr<FileLock>> makeFileAt(const Session& session, const PublishRequest& request)
{
    auto taken = FileLock::take(session.storage, request.target, selfAsOwner(session, request.session));
    if (!taken.lock)
        return refusedFile(
            taken.error, taken.error == FileError::Exists ? lockPath(request.target) : request.target);
    const PublishReport report = publish(*session.storage, request);
    if (report.outcome != PublishReport::Outcome::Published)
        return Refusal{report.sentence};
    return std::move(taken.lock);
}

} // namespace

QString stillSaving(const QString& path)
{
    return sentence("document", "“%1” is still being saved under another name. Wait until that is done.")
        .arg(path);
}

Result<void> Document::publishAs(const QString& path)
{
    Internals& i = *internals_;
    if (i.isSavingAs)
        return i.refuse(stillSaving(i.path));
    if (i.isNewer)
        return i.refuse(sentence("document",
            "“%1” was saved by a newer version of this program, so it can only be looked at here. Install "
            "the newer version to work on it or to save it under another name.")
                            .arg(i.path));
    const QString target = resolvedPath(path);
    if (target == i.path && !i.isReadOnly) {
        const auto [outcome, why] = publishNow();
        return outcome == PublishOutcome::Published ? Result<void>() : Result<void>(Refusal{why});
    }
    i.waitWhilePublishing();
    const auto end = qScopeGuard([&i] { i.isSavingAs = false; });
    i.isSavingAs = true;
    if (auto done = commitAll(); !done)
        return done;
    i.openMergeKey.clear();
    Internals::Publishing version = i.nextVersion();
    version.record.target = target;
    auto file = i.store.wait([side = i.storeSide, its = i.epoch, meta = version.meta] {
        return Internals::copyOf(*side, its, meta);
    });
    if (!file)
        return i.refuse(file.sentence());
    version.file = std::move(file).value();
    const PublishRequest request{target, version.file, {}, i.sitting,
        generationFolder(localFolder(i.session), version.meta.documentId), i.session.now()};
    auto lock = i.share.wait([session = i.session, request] { return makeFileAt(session, request); });
    if (!lock)
        return i.refuse(lock.sentence());
    return i.workAt(std::move(version), std::move(lock).value());
}

// Goes on working at the place where `version` has just been published.
Result<void> Document::Internals::workAt(Publishing version, std::unique_ptr<FileLock> lock)
{
    version.record.setBase(hashOf(version.file));
    version.record.attempts.clear();
    version.record.documentId = version.meta.documentId;
    if (!version.record.sessions.contains(sitting))
        version.record.sessions << sitting;
    const auto at = moveWork(version);
    if (!at)
        return refuse(at.sentence());
    folder = at.value();
    path = version.record.target;
    record = version.record;
    isReadOnly = false;
    lockHolder.clear();
    lastRefusal.clear(); // It was about the place that is left.
    adopt(version);
    share.post([side = shareSide, fresh = std::make_shared<std::unique_ptr<FileLock>>(std::move(lock))] {
        side->lock = std::move(*fresh);
    });
    notify();
    return {};
}

// The working copy now belongs to the new place; a file that was opened read-only gets one. Answers its
// folder.
Result<QString> Document::Internals::moveWork(const Publishing& version)
{
    return store.wait([side = storeSide, session = session, its = folder, record = version.record,
                          file = version.file]() -> Result<QString> {
        if (!its.isEmpty()) {
            const FileError error = writeWorkRecord(*session.storage, its, record);
            return error == FileError::None ? Result<QString>(its) : refusedFile(error, its);
        }
        const auto fresh = newWorkFolder(*session.storage, localFolder(session), record.documentId);
        if (!fresh.isOk())
            return refusedFile(fresh.error, localFolder(session));
        auto database = makeWork(*session.storage, fresh.value, record, file);
        if (!database)
            return database.refusal();
        side->database = std::move(database).value();
        return fresh.value;
    });
}

} // namespace core
