// One open file: the current Plan, undo, history and the state of saving. The only door through which content
// changes.
#pragma once

#include "core/model/change_set.h"
#include "core/model/history.h"
#include "core/model/plan.h"
#include "core/model/result.h"
#include "core/store/frozen_packet.h"
#include "core/store/generations.h"
#include "core/store/session.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace core {

/// What the status line says. Both levels are always known.
struct SaveState {
    enum class Local { Committed, Committing };
    Local local = Local::Committed;
    bool isPublished = false; ///< The shared file holds exactly the current content.
    std::optional<QDateTime> publishedAt; ///< Last publish of this sitting or, when opened, the file's own.
    bool isReadOnly = false;
    QString
        lockHolder; ///< Empty when we hold the lock; else who holds it: 「総務課 佐藤（PC-12、9:12から）」.
    QString lastRefusal; ///< Sentence of the last refused or failed action; empty when none.
};

/// What has to be decided before a file can be opened for editing.
struct OpenQuestion {
    enum class Kind {
        None,
        UnpublishedWork, ///< A working copy on this PC holds edits that were never published (crash or
                         ///< 手元に残す).
        LockedByOther, ///< Someone else has it open.
    };
    Kind kind = Kind::None;
    QString sentence; ///< What happened, who, when; the ways out are said by whoever asks.
};

enum class OpenAnswer {
    Ask, ///< Return the question instead of opening, if there is one.
    ContinueWork, ///< Open the unpublished working copy.
    DiscardWork, ///< Keep the unpublished working copy as a generation and open the shared file.
    ReadOnly, ///< Open without a lock; apply() refuses.
    TakeOverLock, ///< The holder is known to be gone.
};

/// How a sitting ends when there is unpublished work.
enum class CloseChoice {
    Publish, ///< 共有に保存
    KeepLocally, ///< 手元に残す: releases the lock; the next opening offers it.
    Discard, ///< 変更を破棄: the working copy is kept as a generation.
};

class Document : public QObject {
    Q_OBJECT

public:
    struct Opened {
        std::unique_ptr<Document> document; ///< Null when a question has to be answered first.
        OpenQuestion question;
        QStringList notes; ///< Sentences to show once: migrated from version n, repaired …
    };

    /// Makes a new file at `path` holding `plan` (published at once). Refuses when the file exists.
    static Result<std::unique_ptr<Document>> create(
        const Session& session, const QString& path, const Plan& plan);
    /// Opens `path`. Hostile, damaged, newer or foreign files are refused with a sentence and left untouched.
    static Result<Opened> open(
        const Session& session, const QString& path, OpenAnswer answer = OpenAnswer::Ask);
    /// Reads another file's Plan without opening it for work: import of last year's file, 相手の変更を見る.
    /// Migrates in memory.
    static Result<Plan> readPlan(const Session& session, const QString& path);
    /// Older versions of the file at `path`, newest first: those kept on this PC and the one beside it. Also
    /// when the file itself cannot be opened any more.
    static std::vector<Generation> generationsOf(const Session& session, const QString& path);
    /// Makes an older version the newest one: published to `path` with an entry in the history; what is there
    /// now is kept as a generation, even when it is damaged. For a file that is not open; refuses while
    /// another holds it.
    static Result<void> restoreGeneration(
        const Session& session, const QString& path, const Generation& generation);
    ~Document() override;

    const Plan& plan() const;
    QString path() const;
    SaveState saveState() const;

    /// The only way in: refuses errors, diffs old and new, queues one transaction, remembers undo, emits
    /// changed(). `intention` says in one phrase what the edit does (「事業名を変更」). Edits with the same
    /// non-empty `mergeKey` in direct succession are one undo step and one history entry (typing in one text
    /// field during one visit).
    Result<void> apply(const QString& intention, const Result<Plan>& edited, const QString& mergeKey = {});

    bool canUndo() const;
    bool canRedo() const;
    QString undoIntention() const; ///< What undo() would take back; empty when nothing.
    QString redoIntention() const;
    Result<void> undo();
    Result<void> redo();

    /// Waits until every queued transaction is on disk. A failed commit is its refusal.
    Result<void> commitAll();

    /// Ctrl+S. Starts publishing on a worker; `done` is called on this thread when finished. A changed target
    /// refuses with `Outcome::TargetChanged` and nothing is written.
    enum class PublishOutcome { Published, TargetChanged, Failed };
    void publish(std::function<void(PublishOutcome, QString sentence)> done);
    /// The same, waiting (command line, tests).
    std::pair<PublishOutcome, QString> publishNow();
    /// 別名で保存: publishes to another path and goes on working there.
    Result<void> publishAs(const QString& path);
    struct OthersChanges {
        QString savedBy; ///< Person, computer and time of the last saving.
        ChangeSet changes;
        Plan theirs; ///< What the target holds now.
    };
    /// The target as it is now compared with what was opened, field by field: 相手の変更を見る.
    Result<OthersChanges> changesByOthers() const;

    Result<void> close(CloseChoice choice);

    /// Newest first. The ChangeSet of an entry is read on demand.
    std::vector<HistoryEntry> history(int limit = 1000) const;
    Result<ChangeSet> changesOf(qint64 sequence) const;
    /// Inverts one entry as a new edit: any entry can be reverted as long as its records still are as it left
    /// them and no sheet that is checked or reported would change; see takenBack().
    Result<void> revert(qint64 sequence);
    /// Makes the content of an older version the current content, as one edit that can be undone.
    Result<void> restore(const Generation& generation);

    /// Keeps the PDF file of a meeting's papers in the plan file, on disk when it returns. It can be neither
    /// changed nor undone and is published with the next saving; the history has an entry that names its
    /// hash.
    Result<void> freeze(Id<Meeting> meeting, const QString& title, int pages, const QByteArray& pdf);
    /// The oldest first.
    std::vector<FrozenPacket> packets() const;
    /// Byte for byte as it was frozen; refused when another program has changed it.
    Result<QByteArray> packetFile(const FrozenPacket& packet) const;

    /// The content as it was opened or last published: what 前回保存からの変更点 and a merge compare with.
    const Plan& publishedPlan() const;

    /// Called whenever saveState() changes. Not a signal: changed() stays the only one of core.
    void onSaveStateChanged(std::function<void()> listener);

signals:
    void changed(const core::ChangeSet& changes);

private:
    struct Internals;
    explicit Document(std::unique_ptr<Internals> internals);
    std::unique_ptr<Internals> internals_;
};

} // namespace core
