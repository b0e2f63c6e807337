// What the program remembers on this PC: window, recent files, each file's last view, the officer's name.
// Never content of a plan.
#pragma once

#include "core/model/calendar.h"

#include <QSettings>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace ui {

/// Kept in `settings.ini` in the profile folder.
class Settings {
public:
    /// The fiscal year, and the stable name of the page.
    struct Place {
        core::FiscalYear year;
        QString page;

        bool operator==(const Place&) const = default;
    };

    explicit Settings(const QString& profileFolder);

    /// As shown in the lock and in the history; the name of the system's user until the officer changes it.
    /// Never empty.
    QString person() const;
    void setPerson(const QString& name);

    /// Newest first, at most ten; files that are gone are still listed, opening says so.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);

    /// Folder in which file dialogs start; empty = the system's documents folder.
    QString lastFolder() const;

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    /// Where the file was last seen; nothing when it never was. Written only where it differs.
    std::optional<Place> lastPlace(const QString& path);
    void setLastPlace(const QString& path, const Place& place);

    /// Calls `use` with the group of `path` opened: what is remembered per file.
    void withFile(const QString& path, const std::function<void(QSettings&)>& use);

private:
    QSettings settings_;
};

} // namespace ui
