#include "core/store/opening.h"

#include "core/store/found_work.h"
#include "core/store/generations.h"
#include "core/store/migrations.h"
#include "core/store/old_work.h"
#include "core/store/restoring.h"

#include <QFileInfo>

#include <algorithm>

namespace core {

namespace {

// One opening, step by step. Each step prepares the next or ends the opening with a question or a refusal.
class Opening {
public:
    Opening(const Session& session, const QString& path, OpenAnswer answer)
        : session_(session)
        , storage_(*session.storage)
        , answer_(answer)
    {
        opened_.path = resolvedPath(path);
        opened_.session = newId(session);
    }

    Result<OpenedWork> run()
    {
        const auto alone = onlyOpening(storage_, localFolder(session_), opened_.path);
        if (!alone.isOk())
            return Refusal{anotherOpening(opened_.path)};
        scan_ = scanWork(storage_, localFolder(session_));
        target_ = readTarget(session_, opened_.path, scan_);
        if (answer_ == OpenAnswer::ReadOnly)
            return readOnly({});
        work_ = findWorkOn(session_, opened_.path, target_, scan_);
        if (!target_.checked && !isContinuing())
            return refusalWithGenerations();
        lock_ = lookAtLock(storage_, opened_.path, work_.sessions);
        if (isHeld() && answer_ != OpenAnswer::TakeOverLock)
            return asked(heldQuestion());
        if (!work_.obstacle.isEmpty())
            return Refusal{work_.obstacle};
        if (work_.isUnpublished() && answer_ == OpenAnswer::Ask)
            return asked(workQuestion());
        if (target_.checked && target_.checked->isNewer() && !isContinuing())
            return readOnly(sentence("opening",
                "“%1” was saved by a newer version of this program and is open read-only; what only that "
                "version knows is not shown. Install the newer version to work on it.")
                                .arg(fileName()));
        if (!isContinuing() && storage_.status(opened_.path).value.isProtected)
            return readOnly(sentence("opening",
                "“%1” was opened read-only because the file is write-protected. Save under another name to "
                "work "
                "on it.")
                                .arg(fileName()));
        if (auto noted = noteSitting(); !noted)
            return noted.refusal();
        if (const FileError error = takeLock(); error != FileError::None)
            return withoutLock(error);
        return isContinuing() ? continueWork() : startFresh();
    }

private:
    bool isHeld() const { return lock_.state == LockState::HeldByOther || lock_.state == LockState::Stale; }

    // Taking over a lock goes on with unpublished work: that loses nothing.
    bool isContinuing() const { return work_.isUnpublished() && answer_ != OpenAnswer::DiscardWork; }

    QString fileName() const { return QFileInfo(opened_.path).fileName(); }

    static OpenedWork asked(const OpenQuestion& question)
    {
        OpenedWork none;
        none.question = question;
        return none;
    }

    OpenQuestion heldQuestion() const
    {
        const QString text = lock_.state == LockState::Stale
            ? sentence("opening",
                "“%1” is marked as open at %2, but that PC has given no sign for more than ten minutes.")
            : sentence("opening", "“%1” is being edited by %2.");
        return {OpenQuestion::Kind::LockedByOther, text.arg(fileName(), described(lock_.owner))};
    }

    OpenQuestion workQuestion() const
    {
        const auto last = readHistory(*work_.database, 1);
        const QDateTime time = last && !last->empty() ? last->front().time : QDateTime();
        return {OpenQuestion::Kind::UnpublishedWork,
            sentence("opening",
                "On this PC there is work on “%1” that was not saved to the shared file (%2 changes, the "
                "last one on %3).")
                .arg(fileName())
                .arg(work_.lastSequence - work_.meta.publishedSequence)
                .arg(printedTime(time))};
    }

    // Before the lock is made, so that after a crash the lock is known as ours.
    Result<void> noteSitting()
    {
        WorkRecord& record = work_.record;
        if (target_.checked)
            record.documentId = target_.checked->meta.documentId;
        if (work_.folder.isEmpty()) {
            const auto folder = newWorkFolder(storage_, localFolder(session_), record.documentId);
            if (!folder.isOk())
                return refusedFile(folder.error, localFolder(session_));
            work_.folder = folder.value;
        }
        earlierSittings_ = record.sessions;
        record.target = opened_.path;
        record.sessions << opened_.session;
        const FileError error = writeWorkRecord(storage_, work_.folder, record);
        return error == FileError::None ? Result<void>() : refusedFile(error, work_.folder);
    }

    FileError takeLock()
    {
        auto taken = FileLock::takeOver(
            session_.storage, opened_.path, selfAsOwner(session_, opened_.session), lock_);
        opened_.lock = std::move(taken.lock);
        if (opened_.lock)
            removeTemporaries(storage_, QFileInfo(opened_.path).path(), earlierSittings_);
        return taken.error;
    }

    Result<OpenedWork> withoutLock(FileError error)
    {
        if (error == FileError::Exists) {
            lock_ = lookAtLock(storage_, opened_.path, work_.sessions);
            return asked(heldQuestion());
        }
        // Work that is on this PC goes on even while the share is away; publishing will tell.
        if (isContinuing())
            return continueWork();
        return readOnly(sentence("opening",
            "“%1” was opened read-only because its folder takes no changes. Save under another name to work "
            "on it.")
                            .arg(fileName()));
    }

    Result<OpenedWork> continueWork()
    {
        auto records = historyAfter(*work_.database, work_.meta.publishedSequence);
        if (!records)
            return records.refusal();
        opened_.unpublished = std::move(records).value();
        if (!target_.checked)
            note(target_.refusal.sentence);
        return finished(std::move(work_.database), work_.plan, work_.meta);
    }

    Result<OpenedWork> startFresh()
    {
        note(work_.note);
        if (auto kept = keepWhatIsReplaced(); !kept)
            return kept.refusal();
        if (auto noted = noteMigration(); !noted)
            return noted.refusal();
        const WorkRecord before = work_.record;
        work_.record.setBase(target_.hash);
        work_.record.attempts.clear();
        // The working copy is the shared file byte for byte, and its record says so already.
        const bool isDone = work_.folder == target_.repeatedIn && work_.record == before;
        if (work_.database && isDone && !opened_.isMigrated)
            return finished(std::move(work_.database), target_.checked->plan, target_.checked->meta);
        work_.database.reset();
        const QByteArray content
            = opened_.isMigrated ? target_.checked->database->toBytes() : target_.content;
        auto made = makeWork(storage_, work_.folder, work_.record, content);
        if (!made)
            return made.refusal();
        return finished(std::move(made).value(), target_.checked->plan, target_.checked->meta);
    }

    // Discarded work, and also work that was published but is no longer what the shared file holds.
    Result<void> keepWhatIsReplaced()
    {
        const bool isSame = !work_.isUnpublished() && work_.record.baseHash == target_.hash;
        if (!work_.database || isSame)
            return {};
        const auto copy = compactCopy(*work_.database, work_.meta);
        if (!copy)
            return copy.refusal();
        if (!work_.isUnpublished() && isOneOfOurOldVersions())
            note(sentence("opening",
                "The shared file is older than what was last saved from this PC. The newer version is kept "
                "among the older versions: restore it from there if the old one came back by mistake."));
        const QString reason
            = work_.isUnpublished() ? QStringLiteral("discarded") : QStringLiteral("superseded");
        return kept(copy.value(), reason);
    }

    // A file that this PC itself replaced later: someone put an old copy back.
    bool isOneOfOurOldVersions()
    {
        const auto versions
            = listGenerations(storage_, generationFolder(localFolder(session_), work_.record.documentId), {});
        return std::any_of(versions.begin(), versions.end(), [&](const Generation& version) {
            return version.size == target_.content.size()
                && readFile(storage_, version.path, largestPlanFile).value == target_.content;
        });
    }

    Result<void> noteMigration()
    {
        opened_.isMigrated = target_.checked->version != schemaVersion;
        if (!opened_.isMigrated)
            return {};
        note(sentence("opening",
            "“%1” was made by an older version of this program. It will be saved in the new form; the old "
            "one is kept.")
                 .arg(fileName()));
        return kept(target_.content, QStringLiteral("before_migration"));
    }

    Result<void> kept(const QByteArray& content, const QString& reason)
    {
        const FileError error = keepOnThisPc(session_, work_.record.documentId, content, reason);
        return error == FileError::None ? Result<void>() : refusedFile(error, localFolder(session_));
    }

    Result<OpenedWork> readOnly(const QString& why)
    {
        if (!target_.checked)
            return refusalWithGenerations();
        note(why);
        work_ = {};
        lock_ = lookAtLock(storage_, opened_.path, {});
        opened_.isReadOnly = true;
        opened_.isNewer = target_.checked->isNewer();
        if (lock_.state != LockState::Free)
            opened_.lockHolder = described(lock_.owner);
        CheckedFile& checked = *target_.checked;
        return finished(std::move(checked.database), checked.plan, checked.meta);
    }

    Result<OpenedWork> finished(std::unique_ptr<Database> database, const Plan& plan, const FileMeta& meta)
    {
        const auto last = lastSequence(*database);
        if (!last)
            return last.refusal();
        opened_.lastSequence = last.value();
        opened_.database = std::move(database);
        opened_.plan = plan;
        opened_.meta = meta;
        opened_.folder = work_.folder;
        opened_.record = work_.record;
        if (!opened_.isReadOnly)
            dropOldWork(session_, scan_, opened_.folder);
        return std::move(opened_);
    }

    Refusal refusalWithGenerations() const
    {
        const auto versions = findGenerations(session_, opened_.path);
        if (versions.empty())
            return target_.refusal;
        return Refusal{sentence("opening", "%1 Older versions of this file: %2.")
                           .arg(target_.refusal.sentence)
                           .arg(versions.size())};
    }

    void note(const QString& text)
    {
        if (!text.isEmpty())
            opened_.notes << text;
    }

    const Session& session_;
    Storage& storage_;
    OpenAnswer answer_;
    WorkScan scan_; ///< Once: on a profile with many working copies it is what takes time.
    TargetFile target_;
    FoundWork work_;
    LockView lock_;
    QStringList earlierSittings_;
    OpenedWork opened_;
};

} // namespace

Result<OpenedWork> openWork(const Session& session, const QString& path, OpenAnswer answer)
{
    return Opening(session, path, answer).run();
}

} // namespace core
