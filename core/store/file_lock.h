// The courtesy lock beside a plan file: tells others who works on it. The guard against lost work is the hash
// check of publish().
#pragma once

#include "core/store/storage.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>

namespace core {

/// Who holds a lock, as its file says. Everything is empty when the lock file cannot be read.
struct LockOwner {
    QString person;
    QString computer;
    QDateTime since; ///< Local time of the holder, with offset.
    QString session; ///< Id of the sitting; a new one each time a file is opened.
    bool operator==(const LockOwner&) const = default;
};

enum class LockState {
    Free,
    Own, ///< Left by an earlier sitting of this profile (a crash).
    HeldByOther,
    Stale, ///< Held, but its heartbeat is older than ten minutes by the clock of the server.
};

struct LockView {
    LockState state = LockState::Free;
    LockOwner owner;
};

/// Without a heartbeat for so long a lock counts as left behind.
inline constexpr std::chrono::minutes staleAfter{10};
/// How often FileLock::beat() should be called: so soon a window shows that another has taken over the file.
inline constexpr std::chrono::seconds heartbeat{30};

/// `.~lock.NAME.hagukumi` beside the file.
QString lockPath(const QString& target);

/// Who has `target` open. `ownSessions` are the ids of earlier sittings of this profile. Changes nothing but
/// a probe file that is made and removed to read the server's clock; when that is not possible a lock is
/// never called stale.
LockView lookAtLock(Storage& storage, const QString& target, const QStringList& ownSessions);

/// 「総務課 佐藤（PC-12、9:12から）」: who holds it, for the status line and questions.
QString described(const LockOwner& owner);

/// A lock that we hold; destroying it removes the file, if it still is ours.
class FileLock {
public:
    struct Taken {
        FileError error = FileError::None; ///< Exists: someone else was faster, or has it.
        std::unique_ptr<FileLock> lock;
    };
    /// Makes the lock file; never waits and never replaces one.
    static Taken take(std::shared_ptr<Storage> storage, const QString& target, const LockOwner& self);
    /// Removes the lock that `seen` showed, then takes it. Only when the user said so, or when it was our
    /// own. Exists when another lock is there by now.
    static Taken takeOver(
        std::shared_ptr<Storage> storage, const QString& target, const LockOwner& self, const LockView& seen);

    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// Renews the heartbeat. False when the lock is no longer ours (taken over, or removed by hand); a share
    /// that cannot be reached does not count as that.
    bool beat();

private:
    FileLock(std::shared_ptr<Storage> storage, QString path, LockOwner self, std::unique_ptr<OpenFile> file);
    bool isStillOurs() const;

    std::shared_ptr<Storage> storage_;
    QString path_;
    LockOwner self_;
    std::unique_ptr<OpenFile> file_; ///< Kept open: on Windows the system removes the file with it.
};

} // namespace core
