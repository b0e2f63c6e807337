#include "core/exchange/shipped_data.h"

#include <QDir>
#include <QFile>

// Outside any namespace: the macro names a symbol of the global one.
static void initResources()
{
    Q_INIT_RESOURCE(hagukumi_resources);
}

namespace core {

QJsonDocument shippedJson(const QString& path)
{
    initResources();
    QFile file(QStringLiteral(":/hagukumi/") + path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    Q_ASSERT(error.error == QJsonParseError::NoError);
    return document;
}

QStringList shippedFiles(const QString& folder)
{
    initResources();
    return QDir(QStringLiteral(":/hagukumi/") + folder).entryList(QDir::Files, QDir::Name);
}

} // namespace core
