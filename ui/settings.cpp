#include "ui/settings.h"

#include "core/store/session.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace ui {

namespace {

constexpr int mostRecentFiles = 10;

const QString personKey = QStringLiteral("person");
const QString recentKey = QStringLiteral("recentFiles");
const QString yearKey = QStringLiteral("year");
const QString pageKey = QStringLiteral("page");
const QString geometryKey = QStringLiteral("windowGeometry");

// Paths hold characters that are separators in settings; their hash does not.
QString groupOf(const QString& path)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("files/") + QString::fromLatin1(hash.first(12).toHex());
}

} // namespace

Settings::Settings(const QString& profileFolder)
    : settings_(profileFolder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
{
}

QString Settings::person() const
{
    const QString name = settings_.value(personKey).toString();
    return name.isEmpty() ? core::systemUser() : name;
}

void Settings::setPerson(const QString& name)
{
    settings_.setValue(personKey, name.simplified());
}

QStringList Settings::recentFiles() const
{
    return settings_.value(recentKey).toStringList();
}

void Settings::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    if (!files.isEmpty() && files.first() == path)
        return; // Nothing to write.
    files.removeAll(path);
    files.prepend(path);
    settings_.setValue(recentKey, files.mid(0, mostRecentFiles));
}

void Settings::removeRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    settings_.setValue(recentKey, files);
}

QString Settings::lastFolder() const
{
    const QStringList files = recentFiles();
    return files.isEmpty() ? QString() : QFileInfo(files.first()).absolutePath();
}

QByteArray Settings::windowGeometry() const
{
    return settings_.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    settings_.setValue(geometryKey, geometry);
}

std::optional<Settings::Place> Settings::lastPlace(const QString& path)
{
    Place place;
    withFile(path, [&](QSettings& settings) {
        place = {{settings.value(yearKey).toInt()}, settings.value(pageKey).toString()};
    });
    return place.year.year ? std::optional(place) : std::nullopt;
}

void Settings::setLastPlace(const QString& path, const Place& place)
{
    if (lastPlace(path) == place)
        return;
    withFile(path, [&](QSettings& settings) {
        settings.setValue(yearKey, place.year.year);
        settings.setValue(pageKey, place.page);
    });
}

void Settings::withFile(const QString& path, const std::function<void(QSettings&)>& use)
{
    settings_.beginGroup(groupOf(path));
    use(settings_);
    settings_.endGroup();
}

} // namespace ui
