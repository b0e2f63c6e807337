#include "app/second_start.h"

#include "core/store/storage.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileSystemWatcher>
#include <QTimer>
#include <QUuid>

#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace {

constexpr std::chrono::seconds patience(4); // As long as a busy window may need.
constexpr std::chrono::milliseconds untilListening(500); // The window is painted first.
constexpr qint64 longestRequest = 1 << 16; // No path is longer.
const QString ending = QStringLiteral(".request");

QString requestFolderOf(const QString& profile)
{
    return profile + QStringLiteral("/requests");
}

// Held as long as the process lives: the system gives it back, however the process ends.
class ProcessLock {
public:
    explicit ProcessLock(const QString& path)
        : descriptor_(open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600))
    {
    }
    ~ProcessLock()
    {
        if (descriptor_ >= 0)
            close(descriptor_);
    }
    ProcessLock(const ProcessLock&) = delete;
    ProcessLock& operator=(const ProcessLock&) = delete;

    bool take() const { return descriptor_ >= 0 && flock(descriptor_, LOCK_EX | LOCK_NB) == 0; }

private:
    int descriptor_;
};

class Requests final : public SecondStarts {
public:
    explicit Requests(const QString& profile)
        : folder_(requestFolderOf(profile))
        , lock_(profile + QStringLiteral("/window.lock"))
    {
    }

    bool begin()
    {
        if (!lock_.take())
            return false;
        take(false); // Of a start that gave up.
        QTimer::singleShot(untilListening, &context_, [this] { watch(); });
        return true;
    }

private:
    void watch()
    {
        watcher_ = std::make_unique<QFileSystemWatcher>(QStringList(folder_));
        QObject::connect(
            watcher_.get(), &QFileSystemWatcher::directoryChanged, &context_, [this] { take(true); });
        take(true);
    }
    void take(bool isMeant)
    {
        for (const QString& name : storage_->list(folder_).value) {
            if (!name.endsWith(ending))
                continue;
            const QString path = folder_ + QLatin1Char('/') + name;
            const auto request = core::readFile(*storage_, path, longestRequest);
            // Taken is what is gone: only then the other start ends.
            const bool isTaken = storage_->remove(path) == core::FileError::None && request.isOk();
            if (!isTaken || !isMeant || !onStart)
                continue;
            const QString file = QString::fromUtf8(request.value);
            QMetaObject::invokeMethod(
                &context_, [this, file] { onStart(file); }, Qt::QueuedConnection);
        }
    }

    std::shared_ptr<core::Storage> storage_ = core::diskStorage();
    QString folder_;
    ProcessLock lock_;
    QObject context_;
    std::unique_ptr<QFileSystemWatcher> watcher_;
};

} // namespace

std::unique_ptr<SecondStarts> SecondStarts::listen(const QString& profile)
{
    if (core::diskStorage()->makeFolders(requestFolderOf(profile)) != core::FileError::None)
        return nullptr;
    auto requests = std::make_unique<Requests>(profile);
    if (!requests->begin())
        return nullptr;
    return requests;
}

bool handToRunningWindow(const QString& profile, const QString& file)
{
    const auto storage = core::diskStorage();
    const QString folder = requestFolderOf(profile);
    const QString path
        = folder + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces) + ending;
    QFileSystemWatcher watcher({folder});
    QEventLoop waiting;
    QObject::connect(&watcher, &QFileSystemWatcher::directoryChanged, &waiting, [&] {
        if (!QFile::exists(path))
            waiting.quit();
    });
    if (core::replaceFile(*storage, path, file.toUtf8(), QStringLiteral("start")) != core::FileError::None)
        return false;
    QTimer::singleShot(patience, &waiting, &QEventLoop::quit);
    if (QFile::exists(path))
        waiting.exec();
    // What can still be taken back was not taken.
    return storage->remove(path) == core::FileError::NotFound;
}
