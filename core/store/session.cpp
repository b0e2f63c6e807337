#include "core/store/session.h"

#include <QDir>
#include <QFileInfo>

namespace core {

QString systemUser()
{
    for (const char* variable : {"USERNAME", "USER", "LOGNAME"})
        if (const QString name = qEnvironmentVariable(variable).trimmed(); !name.isEmpty())
            return name;
    const QString home = QFileInfo(QDir::homePath()).fileName();
    return home.isEmpty() ? QStringLiteral("?") : home;
}

} // namespace core
