#include "app/local_session.h"

#include "core/store/storage.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTemporaryFile>

namespace {

// What permissions say is not what a stick with a lock or a policy does.
bool takesFiles(const QString& folder)
{
    QTemporaryFile trial(folder + QStringLiteral("/trial-XXXXXX"));
    return trial.open();
}

} // namespace

QString usualProfile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

QString usualSettings()
{
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/settings");
    const bool isPortable
        = QDir(beside).exists() && !core::diskStorage()->isRemote(beside) && takesFiles(beside);
    return isPortable ? beside : usualProfile();
}

core::Session localSession(const QString& profile, const QString& person)
{
    core::Session session;
    session.storage = core::diskStorage();
    session.profileFolder = profile;
    session.person = person;
    session.computer = QSysInfo::machineHostName();
    session.now = [] {
        const QDateTime now = QDateTime::currentDateTime();
        return now.toOffsetFromUtc(now.offsetFromUtc());
    };
    return session;
}
