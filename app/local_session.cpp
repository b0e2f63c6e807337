#include "app/local_session.h"

#include "core/store/storage.h"

#include <QStandardPaths>
#include <QSysInfo>

QString usualProfile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
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
