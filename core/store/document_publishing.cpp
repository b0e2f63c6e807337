#include "core/store/document.h"

#include "core/store/document_internals.h"
#include "core/store/found_work.h"

#include <QAbstractEventDispatcher>
#include <QPointer>

namespace core {

namespace {

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
        record.setBase(record.attempts.last());
        record.attempts.clear();
        (void)writeWorkRecord(storage, folder, record); // The shared file itself says the same.
    }
    return report;
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

Result<QByteArray> Document::Internals::copyOf(const StoreSide& side, int itsEpoch, const FileMeta& meta)
{
    if (!side.database || side.deadEpoch == itsEpoch)
        return Refusal{sentence("document",
            "The last change could not be kept on this PC, so nothing was saved to the shared file.")};
    return compactCopy(*side.database, meta);
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
    if (i.isSavingAs) {
        done(PublishOutcome::Failed, i.refuse(stillSaving(i.path)).sentence);
        return;
    }
    if (i.isPublishing)
        i.waitingForPublish.push_back(std::move(done)); // Edits after the copy was made need a second run.
    else
        i.startPublishing(done);
}

void Document::Internals::startPublishing(const Done& done)
{
    openMergeKey.clear();
    if (!hasUnpublished() && !isMigrated) {
        endPublishing(PublishOutcome::Published, {}, done);
        return;
    }
    isPublishing = true;
    store.post(
        [this, side = storeSide, mail = mailbox, its = epoch, version = nextVersion(), done]() mutable {
            const auto file = copyOf(*side, its, version.meta);
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
    share.post([this, mail = mailbox, side = shareSide, its = session, at = folder, request,
                   version = std::move(version), done]() mutable {
        // The lock is courtesy; whether anything may be written is told by the hash of what stands there.
        version.lockTaker = keepLock(*side, its, request.target, request.session);
        version.report = publishNoted(*its.storage, at, version.record, request);
        mail->deliver([this, version, done] { finishPublishing(version, done); });
    });
}

void Document::Internals::finishPublishing(const Publishing& version, const Done& done)
{
    record = version.record;
    lockHolder = version.lockTaker;
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
    // Whoever waits for this in the event loop is to look again: on Windows a loop goes on waiting after it
    // has delivered what was posted.
    if (QAbstractEventDispatcher* loop = QAbstractEventDispatcher::instance())
        loop->wakeUp();
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

void Document::Internals::waitWhilePublishing() const
{
    while (isPublishing)
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents);
}

Result<Document::OthersChanges> Document::changesByOthers() const
{
    Internals& i = *internals_;
    // The database of a checked file lives and dies in the thread that opened it.
    return i.share.wait([storage = i.session.storage, path = i.path,
                            ours = i.publishedPlan]() -> Result<OthersChanges> {
        const auto theirs = fileAt(*storage, path);
        if (!theirs)
            return theirs.refusal();
        const FileMeta& meta = theirs->meta;
        const QString savedBy = sentence("document", "%1 (%2), %3")
                                    .arg(meta.publishedBy, meta.publishedOn, printedTime(meta.publishedAt));
        return OthersChanges{savedBy, diff(ours, theirs->plan), theirs->plan};
    });
}

} // namespace core
