#include "ui/licences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ui {

namespace {

const QString ownWork = QStringLiteral("Hagukumi");

struct Package {
    const char* work;
    const char* name;
};
constexpr Package packages[] = {
    {"BIZ UD Gothic", "fonts-morisawa-bizud-gothic"},
    {"BIZ UD Mincho", "fonts-morisawa-bizud-mincho"},
    {"GCC runtime", "libstdc++6"},
    {"Qt", "libqt6core6"},
    {"SQLite", "libsqlite3-0"},
    {"zlib", "zlib1g"},
};

void add(std::vector<Licence>& licences, const QString& work, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    if (const QString text = QString::fromUtf8(file.readAll()); !text.trimmed().isEmpty())
        licences.push_back({work, text});
}

} // namespace

std::vector<Licence> licencesFor(const QString& programFolder)
{
    std::vector<Licence> licences;
    add(licences, ownWork, QStringLiteral(":/hagukumi/LICENSE"));
    const QDir shipped(programFolder + QStringLiteral("/licences"));
    if (shipped.exists()) {
        for (const QFileInfo& file :
            shipped.entryInfoList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name | QDir::IgnoreCase))
            if (file.completeBaseName() != ownWork)
                add(licences, file.completeBaseName(), file.filePath());
        return licences;
    }
    for (const Package& package : packages)
        add(licences, QLatin1String(package.work),
            QStringLiteral("/usr/share/doc/%1/copyright").arg(QLatin1String(package.name)));
    return licences;
}

} // namespace ui
