// The inside of a Document: what lives on which thread, and how answers come back.
#pragma once

#include "core/store/document.h"
#include "core/store/opening.h"
#include "core/store/publish.h"
#include "core/store/undo_steps.h"
#include "core/store/worker.h"

#include <QTimer>

#include <deque>
#include <mutex>

namespace core {

/// Brings answers of the two threads to the document's thread, as long as the document lives.
class Mailbox {
public:
    explicit Mailbox(QObject* receiver)
        : receiver_(receiver)
    {
    }
    void deliver(std::function<void()> letter)
    {
        const std::lock_guard guard(mutex_);
        if (receiver_)
            QMetaObject::invokeMethod(receiver_, std::move(letter), Qt::QueuedConnection);
    }
    void close()
    {
        const std::lock_guard guard(mutex_);
        receiver_ = nullptr;
    }

private:
    std::mutex mutex_;
    QObject* receiver_;
};

struct Document::Internals {
    using Done = std::function<void(PublishOutcome, QString)>;

    /// Touched by the store thread only.
    struct StoreSide {
        std::unique_ptr<Database> database;
        /// A commit of this epoch failed: later ones build on what is not there, and are dropped.
        int deadEpoch = -1;
    };
    /// Touched by the share thread only.
    struct ShareSide {
        std::unique_ptr<FileLock> lock;
    };
    /// How the document stood after one transaction.
    struct Standing {
        Plan plan;
        UndoStacks stacks;
        qint64 lastSequence = 0;
    };

    Session session;
    Document* document = nullptr;
    QString path;
    QString sitting;
    QString folder; ///< Of the working copy; empty when read-only.
    WorkRecord record;
    FileMeta meta; ///< Of the version that was opened or last published.
    Plan publishedPlan;

    Standing now; ///< What plan() shows.
    Standing committed; ///< What is on disk.
    std::deque<Standing> pending; ///< Transactions on their way, oldest first.
    int epoch = 0; ///< Counts failed commits that were taken back.
    QString openMergeKey; ///< The next edit with this key joins the last step; empty: none does.
    std::optional<Refusal> failed; ///< A failed commit that nobody has been told of by commitAll().

    bool isReadOnly = false;
    bool isMigrated = false;
    bool isNewer = false; ///< Only to be looked at: no file of ours is made from it.
    bool isClosed = false;
    bool isPublishing = false;
    bool isSavingAs = false; ///< Between two places: neither published nor closed meanwhile.
    std::vector<Done> waitingForPublish;
    QString lockHolder;
    QString lastRefusal;
    std::function<void()> stateListener;

    std::shared_ptr<Mailbox> mailbox;
    std::shared_ptr<StoreSide> storeSide = std::make_shared<StoreSide>();
    std::shared_ptr<ShareSide> shareSide = std::make_shared<ShareSide>();
    // Last members: their threads end before anything above goes away.
    Worker store; ///< Owns the connection to the working copy.
    Worker share; ///< Waits for the shared folder: publishing and the lock.

    void start(OpenedWork work);
    bool hasUnpublished() const { return now.lastSequence > meta.publishedSequence; }
    void notify() const
    {
        if (stateListener)
            stateListener();
    }
    Refusal refuse(const QString& sentence);

    Result<void> edit(const QString& intention, const Plan& after, HistoryKind kind, const QString& mergeKey);
    Result<void> step(HistoryKind kind);
    void show(const Plan& plan, const ChangeSet& changes);
    void enqueue(const ChangeSet& changes, Commit::Entry entry, HistoryKind kind, const UndoStep& said);
    void settle(int itsEpoch, const Result<void>& done);
    void takeBack(const Refusal& why);

    Result<HistoryRecord> recordOf(qint64 sequence);

    /// One version on its way to the shared file.
    struct Publishing {
        FileMeta meta;
        Plan plan;
        QByteArray file;
        WorkRecord record;
        PublishReport report;
        QString lockTaker; ///< Who has taken over the lock; empty when it is ours.
    };
    Publishing nextVersion() const;
    /// Store thread: the file as it stands after all transactions queued before; refused when one of them
    /// failed.
    static Result<QByteArray> copyOf(const StoreSide& side, int itsEpoch, const FileMeta& meta);
    void startPublishing(const Done& done);
    void sendToShare(Publishing version, const Done& done);
    void finishPublishing(const Publishing& version, const Done& done);
    void endPublishing(PublishOutcome outcome, const QString& sentence, const Done& done);
    void waitWhilePublishing() const;
    void adopt(const Publishing& version);
    Result<void> workAt(Publishing version, std::unique_ptr<FileLock> lock);
    Result<QString> moveWork(const Publishing& version);

    Result<void> keepDiscarded();
    void shut(bool isDiscarding);

    /// Share thread: renews our lock, and makes it again when it is gone. Who has it instead of us, as the
    /// status line says it; empty when it is ours or the folder takes none.
    static QString keepLock(
        ShareSide& side, const Session& session, const QString& target, const QString& sitting);
    static QString seenHolder(const Session& session, const QString& target, const QString& sitting);
    void beat();
};

/// The sentence when saving under another name goes on.
QString stillSaving(const QString& path);

} // namespace core
