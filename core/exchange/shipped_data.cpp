#include "core/exchange/shipped_data.h"

#include <QDir>
#include <QFile>

// Outside any namespace: the macro names a symbol of the global one.
static void initResources()
{
    Q_INIT_RESOURCE(hagukumi_resources);
}

namespace core::shipped {

QJsonDocument json(const QString& path)
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

QStringList namesIn(const QString& folder)
{
    initResources();
    QStringList names = QDir(QStringLiteral(":/hagukumi/") + folder)
                            .entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(5);
    return names;
}

std::optional<Decimal> decimal(const QJsonValue& value)
{
    return value.isString() ? Decimal::fromText(value.toString()) : std::nullopt;
}

std::optional<FiscalYear> year(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(FiscalYear{value.toInt()}) : std::nullopt;
}

} // namespace core::shipped
