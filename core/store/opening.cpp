#include "core/store/opening.h"

#include "core/store/file_checks.h"
#include "core/store/generations.h"
#include "core/store/migrations.h"
#include "core/store/publish.h"
#include "core/store/restoring.h"

#include <QFileInfo>

#include <algorithm>

namespace core {

namespace {

// One opening, step by step. Each step either fills members or ends the opening with a question or a refusal.
class Opening {
public:
    Opening(const Session& session, const QString& path, OpenAnswer answer)
        : session_(session)
        , storage_(*session.storage)
        , local_(localFolder(session))
        , answer_(answer)
    {
        work_.path = resolvedPath(path);
        work_.session = newId(session);
    }

    Result<OpenedWork> run()
    {
        readTarget();
        if (answer_ == OpenAnswer::ReadOnly)
            return readOnly({});
        findWork();
        if (!checked_ && !isContinuing())
            return refusalWithGenerations();
        if (const auto question = lockQuestion())
            return asked(*question);
        if (!broken_.isEmpty())
            return Refusal{broken_};
        if (const auto question = workQuestion())
            return asked(*question);
        if (const FileError error = takeLock(); error != FileError::None)
            return withoutLock(error);
        return isContinuing() ? continueWork() : startFresh();
    }

private:
    Result<OpenedWork> asked(const OpenQuestion& question)
    {
        OpenedWork none;
        none.question = question;
        return none;
    }

    void readTarget()
    {
        const auto file = readFile(storage_, work_.path, largestPlanFile);
        if (!file.isOk()) {
            refusal_ = refusedFile(file.error, work_.path);
            return;
        }
        hash_ = hashOf(file.value);
        file_ = file.value;
        auto checked = checkFile(file.value, work_.path);
        if (checked)
            checked_ = std::move(checked).value();
        else
            refusal_ = checked.refusal();
    }

    // The working copy that belongs to this file: by its path, or by its document when the file was moved
    // here.
    void findWork()
    {
        const auto copies = checked_ ? core::findWork(storage_, local_, checked_->meta.documentId, work_.path)
                                     : findAllWork(storage_, local_);
        if (!copies.isOk())
            broken_ = explained(copies.error, local_);
        for (const WorkingCopy& copy : copies.value)
            sessions_ << copy.record.sessions;
        for (const WorkingCopy& copy : copies.value)
            if (isOfThisFile(copy) && hasDatabase(copy)) {
                work_.folder = copy.folder;
                work_.record = copy.record;
                inspectWork();
                return;
            }
    }

    bool isOfThisFile(const WorkingCopy& copy)
    {
        const bool isMovedHere = checked_ && copy.record.baseHash == hash_
            && storage_.status(copy.record.target).error == FileError::NotFound;
        return copy.record.target == work_.path || isMovedHere;
    }

    bool hasDatabase(const WorkingCopy& copy)
    {
        const FileError error = storage_.status(databasePath(copy.folder)).error;
        if (error != FileError::None && error != FileError::NotFound)
            broken_ = explained(error, copy.folder);
        return error == FileError::None;
    }

    // What the working copy holds. One that cannot be read is set aside, never overwritten.
    void inspectWork()
    {
        auto opened = Database::onDisk(databasePath(work_.folder));
        if (!opened) {
            broken_ = opened.sentence();
            return;
        }
        Database& database = *opened.value();
        auto plan = checkWork(database);
        auto meta = plan ? readMeta(database) : Result<FileMeta>(plan.refusal());
        const auto last = meta ? core::lastSequence(database) : Result<qint64>(meta.refusal());
        if (!last) {
            setAside(last.refusal());
            return;
        }
        // A publishing whose end was not noted: the shared file itself shows that it succeeded.
        if (checked_ && (work_.record.attempts.contains(hash_) || work_.record.baseHash == hash_)) {
            work_.record.baseHash = hash_;
            if (meta->revision != checked_->meta.revision && writeMeta(database, checked_->meta))
                meta = checked_->meta;
        }
        work_.database = std::move(opened).value();
        work_.plan = std::move(plan).value();
        work_.meta = meta.value();
        work_.lastSequence = last.value();
        isWorkUnpublished_ = work_.lastSequence > work_.meta.publishedSequence;
    }

    void setAside(const Refusal& why)
    {
        const auto bytes = readFile(storage_, databasePath(work_.folder), largestPlanFile);
        const FileError kept = keep(bytes.value, QStringLiteral("damaged"));
        if (bytes.isOk() && kept == FileError::None)
            note(sentence("opening",
                "The working copy on this PC could not be used (%1) and was kept among the older versions.")
                     .arg(why.sentence));
        else
            broken_ = why.sentence;
    }

    FileError keep(const QByteArray& content, const QString& reason)
    {
        const QString id = checked_ ? checked_->meta.documentId : work_.record.documentId;
        return keepGeneration(storage_, generationFolder(local_, id), content, reason, session_.now());
    }

    std::optional<OpenQuestion> lockQuestion()
    {
        lock_ = lookAtLock(storage_, work_.path, sessions_);
        const bool isHeld = lock_.state == LockState::HeldByOther || lock_.state == LockState::Stale;
        if (!isHeld || answer_ == OpenAnswer::TakeOverLock)
            return std::nullopt;
        return heldQuestion();
    }

    OpenQuestion heldQuestion() const
    {
        const QString text = lock_.state == LockState::Stale
            ? sentence("opening",
                "“%1” is marked as open at %2, but that PC has given no sign for more than ten minutes. Ask "
                "there, then take over "
                "or open it read-only.")
            : sentence("opening",
                "“%1” is being edited by %2. Open it read-only, or wait until it is closed there.");
        return {OpenQuestion::Kind::LockedByOther,
            text.arg(QFileInfo(work_.path).fileName(), described(lock_.owner))};
    }

    // Taking over a lock goes on with unpublished work: that loses nothing.
    bool isContinuing() const { return isWorkUnpublished_ && answer_ != OpenAnswer::DiscardWork; }

    std::optional<OpenQuestion> workQuestion()
    {
        if (!isWorkUnpublished_ || answer_ != OpenAnswer::Ask)
            return std::nullopt;
        const auto last = readHistory(*work_.database, 1);
        const QDateTime time = last && !last->empty() ? last->front().time : QDateTime();
        work_.database.reset();
        return OpenQuestion{OpenQuestion::Kind::UnpublishedWork,
            sentence("opening",
                "On this PC there is work on “%1” that was not saved to the shared file (%2 changes, the "
                "last one on %3). Go on with "
                "it, or set it aside and open the shared file.")
                .arg(QFileInfo(work_.path).fileName())
                .arg(work_.lastSequence - work_.meta.publishedSequence)
                .arg(time.toString(QStringLiteral("yyyy-MM-dd H:mm")))};
    }

    // The sitting is noted before the lock is made, so that after a crash both are known as ours.
    FileError takeLock()
    {
        if (work_.folder.isEmpty()) {
            const auto folder = newWorkFolder(storage_, local_, checked_->meta.documentId);
            if (!folder.isOk())
                return folder.error;
            work_.folder = folder.value;
        }
        if (checked_)
            work_.record.documentId = checked_->meta.documentId;
        work_.record.target = work_.path;
        const QStringList earlier = work_.record.sessions;
        work_.record.sessions << work_.session;
        if (const FileError error = writeWorkRecord(storage_, work_.folder, work_.record);
            error != FileError::None)
            return error;
        auto taken
            = FileLock::takeOver(session_.storage, work_.path, selfAsOwner(session_, work_.session), lock_);
        work_.lock = std::move(taken.lock);
        if (work_.lock)
            removeTemporaries(storage_, QFileInfo(work_.path).path(), earlier);
        return taken.error;
    }

    Result<OpenedWork> withoutLock(FileError error)
    {
        if (error == FileError::Exists) {
            work_.database.reset();
            lock_ = lookAtLock(storage_, work_.path, sessions_);
            return asked(heldQuestion());
        }
        // Work that is on this PC goes on even while the share is away; publishing will tell.
        if (isContinuing())
            return continueWork();
        return readOnly(sentence("opening",
            "“%1” was opened read-only because its folder takes no changes. Save under another name to work "
            "on it.")
                            .arg(QFileInfo(work_.path).fileName()));
    }

    Result<OpenedWork> continueWork()
    {
        auto records = historyAfter(*work_.database, work_.meta.publishedSequence);
        if (!records)
            return records.refusal();
        work_.unpublished = std::move(records).value();
        if (!checked_)
            note(refusal_.sentence);
        return std::move(work_);
    }

    Result<OpenedWork> startFresh()
    {
        const QString reason
            = isWorkUnpublished_ ? QStringLiteral("discarded") : QStringLiteral("superseded");
        // Also work that was published but is no longer what the shared file holds: a server may have been
        // set back.
        if (work_.database && (isWorkUnpublished_ || work_.record.baseHash != hash_)) {
            const auto copy = compactCopy(*work_.database, work_.meta);
            if (!copy)
                return copy.refusal();
            if (const FileError error = keep(copy.value(), reason); error != FileError::None)
                return refusedFile(error, work_.folder);
        }
        noteOlderServerCopy();
        work_.database.reset();
        work_.record.baseHash = hash_;
        work_.record.attempts.clear();
        if (auto migrated = noteMigration(); !migrated)
            return migrated.refusal();
        auto made = makeWork(storage_, work_.folder, work_.record, checked_->database->toBytes());
        if (!made)
            return made.refusal();
        work_.database = std::move(made).value();
        return takeContent();
    }

    // The shared file is one that this PC itself replaced later: someone put an old copy back.
    void noteOlderServerCopy()
    {
        const auto kept = listGenerations(storage_, generationFolder(local_, checked_->meta.documentId), {});
        const bool isOld = work_.database && work_.record.baseHash != hash_
            && std::any_of(kept.begin(), kept.end(), [&](const Generation& generation) {
                   return generation.size == file_.size()
                       && readFile(storage_, generation.path, largestPlanFile).value == file_;
               });
        if (isOld)
            note(sentence("opening",
                "The shared file is older than what was last saved from this PC. The newer version is kept "
                "among the older versions: restore it from there if the old one came back by mistake."));
    }

    Result<void> noteMigration()
    {
        work_.isMigrated = checked_->version != schemaVersion;
        if (!work_.isMigrated)
            return {};
        if (const FileError error = keep(file_, QStringLiteral("before_migration")); error != FileError::None)
            return refusedFile(error, generationFolder(local_, checked_->meta.documentId));
        note(sentence("opening",
            "“%1” was made by an older version of this program. It will be saved in the new form; the old "
            "one is kept.")
                 .arg(QFileInfo(work_.path).fileName()));
        return {};
    }

    Result<OpenedWork> readOnly(const QString& why)
    {
        if (!checked_)
            return refusalWithGenerations();
        if (!why.isEmpty())
            note(why);
        lock_ = lookAtLock(storage_, work_.path, sessions_);
        work_.isReadOnly = true;
        work_.folder.clear();
        work_.lock.reset();
        work_.database = std::move(checked_->database);
        if (lock_.state != LockState::Free)
            work_.lockHolder = described(lock_.owner);
        return takeContent();
    }

    Result<OpenedWork> takeContent()
    {
        work_.plan = checked_->plan;
        work_.meta = checked_->meta;
        const auto last = core::lastSequence(*work_.database);
        if (!last)
            return last.refusal();
        work_.lastSequence = last.value();
        return std::move(work_);
    }

    Refusal refusalWithGenerations()
    {
        const auto kept = findGenerations(session_, work_.path);
        if (kept.empty())
            return refusal_;
        return Refusal{sentence("opening", "%1 Older versions of this file: %2.")
                           .arg(refusal_.sentence)
                           .arg(kept.size())};
    }

    void note(const QString& text) { work_.notes << text; }

    const Session& session_;
    Storage& storage_;
    QString local_;
    OpenAnswer answer_;
    OpenedWork work_;

    QByteArray file_; ///< The shared file as it is, and its hash; empty when it cannot be read.
    QByteArray hash_;
    std::optional<CheckedFile> checked_;
    Refusal refusal_; ///< Why not, when it is not checked.
    LockView lock_;
    QStringList sessions_; ///< Earlier sittings of this profile on this document.
    QString broken_; ///< Why the working copy stops the opening; empty when it does not.
    bool isWorkUnpublished_ = false;
};

} // namespace

Result<OpenedWork> openWork(const Session& session, const QString& path, OpenAnswer answer)
{
    return Opening(session, path, answer).run();
}

} // namespace core
