#include "core/store/document.h"

#include "core/store/document_internals.h"
#include "core/store/file_checks.h"

#include <QPointer>

namespace core {

namespace {

// A dead share must not keep the window from closing; the lock then becomes stale by itself.
constexpr int longestGoodbye = 5000;

Document::PublishOutcome outcomeOf(const PublishReport& report)
{
    switch (report.outcome) {
    case PublishReport::Outcome::Published:
        return Document::PublishOutcome::Published;
    case PublishReport::Outcome::TargetChanged:
        return Document::PublishOutcome::TargetChanged;
    case PublishReport::Outcome::TargetGone:
    case PublishReport::Outcome::Failed:
        break;
    }
    return Document::PublishOutcome::Failed;
}

// The attempt is noted before and its end after, so that a crash in between is understood at the next
// opening.
PublishReport publishNoted(
    Storage& storage, const QString& folder, WorkRecord& record, const PublishRequest& request)
{
    record.attempts << hashOf(request.content);
    if (const FileError error = writeWorkRecord(storage, folder, record); error != FileError::None)
        return {PublishReport::Outcome::Failed, explained(error, folder)};
    PublishReport report = publish(storage, request);
    if (report.outcome == PublishReport::Outcome::Published) {
        record.baseHash = record.attempts.last();
        record.attempts.clear();
        (void)writeWorkRecord(storage, folder, record); // The shared file itself says the same.
    }
    return report;
}

// Store thread: the file as it stands after every transaction that was queued before.
Result<QByteArray> copyOf(const Database* database, bool isSound, const FileMeta& meta)
{
    if (!database || !isSound)
        return Refusal{sentence("document",
            "The last change could not be kept on this PC, so nothing was saved to the shared file.")};
    return compactCopy(*database, meta);
}

} // namespace

Document::Internals::Publishing Document::Internals::nextVersion() const
{
    Publishing next;
    next.meta = {meta.documentId, newId(session), meta.revision, session.now(), session.person,
        session.computer, now.lastSequence};
    next.plan = now.plan;
    next.record = record;
    return next;
}

void Document::publish(std::function<void(PublishOutcome, QString sentence)> done)
{
    Internals& i = *internals_;
    if (i.isReadOnly || i.isClosed) {
        done(PublishOutcome::Failed,
            i.refuse(sentence("document", "“%1” is open read-only. Save it under another name.").arg(i.path))
                .sentence);
        return;
    }
    if (i.isPublishing)
        i.waitingForPublish.push_back(std::move(done)); // Edits after the copy was made need a second run.
    else
        i.startPublishing(std::move(done));
}

void Document::Internals::startPublishing(Done done)
{
    openMergeKey.clear();
    if (!hasUnpublished() && !isMigrated) {
        endPublishing(PublishOutcome::Published, {}, done);
        return;
    }
    isPublishing = true;
    store.post(
        [this, side = storeSide, mail = mailbox, its = epoch, version = nextVersion(), done]() mutable {
            const auto file = copyOf(side->database.get(), side->deadEpoch != its, version.meta);
            version.file = file ? file.value() : QByteArray();
            mail->deliver([this, version, done, why = file.sentence()] {
                if (version.file.isEmpty())
                    endPublishing(PublishOutcome::Failed, why, done);
                else
                    sendToShare(version, done);
            });
        });
}

void Document::Internals::sendToShare(Publishing version, const Done& done)
{
    const PublishRequest request{path, version.file, QList<QByteArray>{record.baseHash} + record.attempts,
        sitting, generationFolder(localFolder(session), meta.documentId), session.now()};
    share.post([this, mail = mailbox, storage = session.storage, at = folder, request,
                   version = std::move(version), done]() mutable {
        version.report = publishNoted(*storage, at, version.record, request);
        mail->deliver([this, version, done] { finishPublishing(version, done); });
    });
}

void Document::Internals::finishPublishing(const Publishing& version, const Done& done)
{
    record = version.record;
    if (version.report.outcome == PublishReport::Outcome::Published)
        adopt(version);
    endPublishing(outcomeOf(version.report), version.report.sentence, done);
}

// The working copy notes which version it continues. Should this fail, the next opening learns it from the
// shared file.
void Document::Internals::adopt(const Publishing& version)
{
    meta = version.meta;
    publishedPlan = version.plan;
    isMigrated = false;
    store.post([side = storeSide, published = meta] {
        if (side->database)
            (void)writeMeta(*side->database, published);
    });
}

void Document::Internals::endPublishing(PublishOutcome outcome, const QString& sentence, const Done& done)
{
    isPublishing = false;
    lastRefusal = sentence;
    std::vector<Done> waiting = std::exchange(waitingForPublish, {});
    notify();
    const QPointer<Document> alive(document); // Whoever is told may close it.
    done(outcome, sentence);
    for (Done& next : waiting)
        if (alive)
            alive->publish(std::move(next));
}

std::pair<Document::PublishOutcome, QString> Document::publishNow()
{
    // Shared, because the answer may come while the program is already ending.
    auto answer = std::make_shared<std::optional<std::pair<PublishOutcome, QString>>>();
    publish([answer](PublishOutcome outcome, const QString& sentence) { *answer = {outcome, sentence}; });
    while (!*answer)
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents);
    return **answer;
}

Result<void> Document::publishAs(const QString& path)
{
    Internals& i = *internals_;
    const QString target = resolvedPath(path);
    if (target == i.path && !i.isReadOnly) {
        const auto [outcome, why] = publishNow();
        return outcome == PublishOutcome::Published ? Result<void>() : Result<void>(Refusal{why});
    }
    if (auto done = commitAll(); !done)
        return done;
    i.openMergeKey.clear();
    Internals::Publishing version = i.nextVersion();
    version.record.target = target;
    const auto file = i.store.wait(
        [side = i.storeSide, meta = version.meta] { return copyOf(side->database.get(), true, meta); });
    if (!file)
        return i.refuse(file.sentence());
    version.file = file.value();
    auto lock = std::make_shared<FileLock::Taken>();
    const QString refusal = i.share.wait([=, session = i.session, sitting = i.sitting] {
        *lock = FileLock::take(session.storage, target, selfAsOwner(session, sitting));
        if (!lock->lock)
            return explained(lock->error, lock->error == FileError::Exists ? lockPath(target) : target);
        const auto report = core::publish(*session.storage,
            {target, version.file, {}, sitting,
                generationFolder(localFolder(session), version.meta.documentId), session.now()});
        if (report.outcome != PublishReport::Outcome::Published)
            lock->lock.reset();
        return report.sentence;
    });
    if (!lock->lock)
        return i.refuse(refusal);
    return i.workAt(std::move(version), std::move(lock->lock));
}

// Goes on working at the place where `version` has just been published.
Result<void> Document::Internals::workAt(Publishing version, std::unique_ptr<FileLock> lock)
{
    version.record.baseHash = hashOf(version.file);
    version.record.attempts.clear();
    version.record.documentId = version.meta.documentId;
    if (!version.record.sessions.contains(sitting))
        version.record.sessions << sitting;
    const auto at = store.wait([side = storeSide, session = session, its = folder, record = version.record,
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
    if (!at)
        return refuse(at.sentence());
    folder = at.value();
    path = version.record.target;
    record = version.record;
    isReadOnly = false;
    lockHolder.clear();
    adopt(version);
    share.post([side = shareSide, fresh = std::make_shared<std::unique_ptr<FileLock>>(std::move(lock))] {
        side->lock = std::move(*fresh);
    });
    notify();
    return {};
}

Result<ChangeSet> Document::changesByOthers() const
{
    Internals& i = *internals_;
    const auto theirs
        = i.share.wait([storage = i.session.storage, path = i.path] { return planAt(*storage, path); });
    if (!theirs)
        return theirs.refusal();
    return diff(i.publishedPlan, theirs.value());
}

Result<void> Document::close(CloseChoice choice)
{
    Internals& i = *internals_;
    if (i.isClosed)
        return {};
    if (auto done = commitAll(); !done)
        return done;
    const bool isDiscarding = choice == CloseChoice::Discard && i.hasUnpublished();
    if (choice == CloseChoice::Publish && i.hasUnpublished()) {
        const auto [outcome, why] = publishNow();
        if (outcome != PublishOutcome::Published)
            return Refusal{why};
    }
    if (isDiscarding)
        if (auto kept = i.keepDiscarded(); !kept)
            return i.refuse(kept.sentence());
    i.shut(isDiscarding);
    return {};
}

Result<void> Document::Internals::keepDiscarded()
{
    return store.wait([side = storeSide, session = session, version = nextVersion()]() -> Result<void> {
        const auto copy = copyOf(side->database.get(), true, version.meta);
        if (!copy)
            return copy.refusal();
        const QString kept = generationFolder(localFolder(session), version.meta.documentId);
        const FileError error = keepGeneration(
            *session.storage, kept, copy.value(), QStringLiteral("discarded"), session.now());
        return error == FileError::None ? Result<void>() : refusedFile(error, kept);
    });
}

void Document::Internals::shut(bool isDiscarding)
{
    if (std::exchange(isClosed, true))
        return;
    (void)store.wait([side = storeSide, storage = session.storage, at = isDiscarding ? folder : QString()] {
        side->database.reset();
        if (!at.isEmpty())
            removeWork(*storage, at);
        return true;
    });
    if (!share.waitAtMost([side = shareSide] { side->lock.reset(); }, longestGoodbye))
        share.abandon();
}

void Document::Internals::beat()
{
    if (isClosed || isReadOnly)
        return;
    share.post([this, side = shareSide, mail = mailbox, storage = session.storage, target = path] {
        if (!side->lock || side->lock->beat())
            return;
        const LockView view = lookAtLock(*storage, target, {});
        const QString holder = view.state == LockState::Free ? QString() : described(view.owner);
        mail->deliver([this, holder] {
            lockHolder = holder;
            notify();
        });
    });
}

} // namespace core
