#include "core/store/file_lock.h"

#include "core/model/calendar.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {

namespace {

constexpr qint64 longestLockFile = 4096;
constexpr qsizetype longestName = 100;

QString textOf(const QJsonObject& object, QLatin1String key)
{
    return object.value(key).toString().left(longestName).simplified();
}

// Anyone may write into the shared folder: whatever the lock file holds, it is at most a short text to show.
LockOwner readOwner(Storage& storage, const QString& path)
{
    const auto content = readFile(storage, path, longestLockFile);
    const QJsonObject object = QJsonDocument::fromJson(content.value).object();
    LockOwner owner;
    owner.person = textOf(object, QLatin1String("person"));
    owner.computer = textOf(object, QLatin1String("computer"));
    owner.session = textOf(object, QLatin1String("session"));
    owner.since = QDateTime::fromString(textOf(object, QLatin1String("since")), Qt::ISODate);
    return owner;
}

QByteArray written(const LockOwner& owner)
{
    const QJsonObject object{{QStringLiteral("person"), owner.person},
        {QStringLiteral("computer"), owner.computer}, {QStringLiteral("session"), owner.session},
        {QStringLiteral("since"), owner.since.toString(Qt::ISODate)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// What the clock of the server says now: the time of a file just made there. Null when the folder takes no
// files.
QDateTime serverTime(Storage& storage, const QString& lock)
{
    const QString probe = lock + QStringLiteral(".probe");
    (void)storage.remove(probe); // Left by a crash in the middle of this function.
    const FileError error = [&] {
        const auto file = storage.createNew(probe, Storage::Lifetime::Ordinary);
        return file.isOk() ? file.value->close() : file.error;
    }();
    if (error != FileError::None)
        return {};
    const auto status = storage.status(probe);
    (void)storage.remove(probe);
    return status.value.modified;
}

bool isStale(Storage& storage, const QString& lock)
{
    const auto status = storage.status(lock);
    if (!status.isOk())
        return false;
    const QDateTime now = serverTime(storage, lock);
    constexpr auto limit = std::chrono::milliseconds(staleAfter);
    return now.isValid() && status.value.modified.msecsTo(now) > limit.count();
}

} // namespace

QString lockPath(const QString& target)
{
    const QFileInfo file(target);
    return QStringLiteral("%1/.~lock.%2").arg(file.path(), file.fileName());
}

LockView lookAtLock(Storage& storage, const QString& target, const QStringList& ownSessions)
{
    const QString path = lockPath(target);
    // Where the folder cannot be reached, taking the lock will say so.
    if (!storage.status(path).isOk())
        return {};
    const LockOwner owner = readOwner(storage, path);
    if (!owner.session.isEmpty() && ownSessions.contains(owner.session))
        return {LockState::Own, owner};
    return {isStale(storage, path) ? LockState::Stale : LockState::HeldByOther, owner};
}

QString described(const LockOwner& owner)
{
    if (owner.person.isEmpty())
        return sentence("file_lock", "someone whose name cannot be read");
    const QString since = owner.since.isValid() ? printedTime(owner.since) : QStringLiteral("?");
    return sentence("file_lock", "%1 (%2, since %3)").arg(owner.person, owner.computer, since);
}

FileLock::Taken FileLock::take(std::shared_ptr<Storage> storage, const QString& target, const LockOwner& self)
{
    const QString path = lockPath(target);
    auto created = storage->createNew(path, Storage::Lifetime::WhileOpen);
    if (!created.isOk())
        return {created.error, nullptr};
    FileError error = created.value->write(written(self));
    if (error == FileError::None)
        error = created.value->flush();
    if (error != FileError::None) {
        created.value.reset();
        (void)storage->remove(path);
        return {error, nullptr};
    }
    return {FileError::None,
        std::unique_ptr<FileLock>(new FileLock(std::move(storage), path, self, std::move(created.value)))};
}

FileLock::Taken FileLock::takeOver(
    std::shared_ptr<Storage> storage, const QString& target, const LockOwner& self, const LockView& seen)
{
    const QString path = lockPath(target);
    // The holder may have changed while the user was thinking: only the lock that was shown is removed.
    if (seen.state != LockState::Free && readOwner(*storage, path) == seen.owner) {
        // Moved away first: on Windows a file that its holder has open keeps its name until he closes it.
        const QString aside = QStringLiteral("%1.%2").arg(path, self.session);
        const bool isMoved = storage->rename(path, aside, Storage::IfExists::Replace) == FileError::None;
        (void)storage->remove(isMoved ? aside : path);
    }
    return take(std::move(storage), target, self);
}

FileLock::FileLock(
    std::shared_ptr<Storage> storage, QString path, LockOwner self, std::unique_ptr<OpenFile> file)
    : storage_(std::move(storage))
    , path_(std::move(path))
    , self_(std::move(self))
    , file_(std::move(file))
{
}

FileLock::~FileLock()
{
    const bool isOurs = isStillOurs();
    file_.reset();
    if (isOurs)
        (void)storage_->remove(path_); // On Windows the system has done it already.
}

bool FileLock::isStillOurs() const
{
    return readOwner(*storage_, path_).session == self_.session;
}

bool FileLock::beat()
{
    const auto status = storage_->status(path_);
    if (status.error == FileError::NotFound)
        return false;
    if (!status.isOk())
        return true;
    if (!isStillOurs())
        return false;
    // Writing the same bytes again moves the file's time by the server's own clock.
    if (file_->rewind() == FileError::None && file_->write(written(self_)) == FileError::None)
        (void)file_->flush();
    return true;
}

} // namespace core
