// Everything the menus, the toolbar and the shortcuts can do: one table, one QAction a row.
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

#include <vector>

class QMenu;
class QMenuBar;

namespace ui {

class FileCommands;
class MainWindow;
class PageTabs;
class Workspace;

/// What an action works on.
struct Frame {
    Workspace& workspace;
    FileCommands& files;
    MainWindow& window;
};

class Actions final : public QObject {
    Q_OBJECT

public:
    Actions(const Frame& frame, QObject* parent);

    /// Builds the menus; one without an entry is left out. `pages` become entries of the menu for views.
    void fill(QMenuBar* bar, PageTabs& pages);
    /// By the name in the table ("undo").
    QAction* find(const QString& name) const;
    /// All actions of one menu ("plan"), in order, separators included.
    QList<QAction*> ofMenu(const QString& menu) const;
    /// Texts and what can be done now.
    void refresh();

private:
    void fillRecentFiles(QMenu* menu);
    void addPages(QMenu* menu, PageTabs& pages);

    Frame frame_;
    QHash<QString, QAction*> actions_;
    QHash<QString, QList<QAction*>> menus_;
};

} // namespace ui
