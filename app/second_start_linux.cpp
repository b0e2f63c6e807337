#include "app/second_start.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileSystemWatcher>
#include <QLockFile>
#include <QSaveFile>
#include <QTimer>
#include <QUuid>

#include <chrono>

namespace {

constexpr std::chrono::seconds patience(4); // As long as a busy window may need.
constexpr qint64 longestRequest = 1 << 16; // No path is longer.
const QString ending = QStringLiteral(".request");

QString folderOf(const QString& profile)
{
    return profile + QStringLiteral("/requests");
}

class Requests final : public SecondStarts {
public:
    explicit Requests(const QString& profile)
        : folder_(folderOf(profile))
        , lock_(profile + QStringLiteral("/window.lock"))
    {
        lock_.setStaleLockTime(0); // Held as long as the process lives, whatever the clock says.
    }

    bool begin()
    {
        if (!folder_.mkpath(QStringLiteral(".")) || !lock_.tryLock(0))
            return false;
        take(false); // Of a start that gave up.
        watcher_.addPath(folder_.path());
        QObject::connect(&watcher_, &QFileSystemWatcher::directoryChanged, &watcher_, [this] { take(true); });
        return true;
    }

private:
    void take(bool isMeant)
    {
        for (const QString& name : folder_.entryList({QLatin1Char('*') + ending}, QDir::Files, QDir::Name)) {
            QFile request(folder_.filePath(name));
            const bool isOpen = request.open(QIODevice::ReadOnly);
            const QString file = isOpen ? QString::fromUtf8(request.read(longestRequest)) : QString();
            request.close();
            // Taken is what is gone: only then the other start ends.
            if (request.remove() && isOpen && isMeant && onStart)
                QMetaObject::invokeMethod(
                    &watcher_, [this, file] { onStart(file); }, Qt::QueuedConnection);
        }
    }

    QDir folder_;
    QLockFile lock_;
    QFileSystemWatcher watcher_;
};

} // namespace

std::unique_ptr<SecondStarts> SecondStarts::listen(const QString& profile)
{
    auto requests = std::make_unique<Requests>(profile);
    if (!requests->begin())
        return nullptr;
    return requests;
}

bool handToRunningWindow(const QString& profile, const QString& file)
{
    const QString folder = folderOf(profile);
    const QString path
        = folder + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces) + ending;
    QFileSystemWatcher watcher({folder});
    QEventLoop waiting;
    QObject::connect(&watcher, &QFileSystemWatcher::directoryChanged, &waiting, [&] {
        if (!QFile::exists(path))
            waiting.quit();
    });
    QSaveFile request(path);
    if (!request.open(QIODevice::WriteOnly) || request.write(file.toUtf8()) < 0 || !request.commit())
        return false;
    QTimer::singleShot(patience, &waiting, &QEventLoop::quit);
    if (QFile::exists(path))
        waiting.exec();
    // What can still be taken back was not taken.
    return !QFile::remove(path);
}
