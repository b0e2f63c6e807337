// The main window: menus, toolbar, the tree at the left, the pages at the right, the status line. Holds no
// rules of its own.
#pragma once

#include "core/store/session.h"
#include "ui/page.h"
#include "ui/settings.h"
#include "ui/workspace.h"

#include <QMainWindow>

#include <vector>

class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace ui {

class Actions;
class FileCommands;
class SideTree;
class StartPage;
class StatusLine;
class TopBar;

class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const core::Session& session, Settings& settings);
    ~MainWindow() override;

    Workspace& workspace() { return workspace_; }
    FileCommands& files() { return *files_; }
    Settings& settings() { return settings_; }
    TopBar& topBar() { return *topBar_; }

    /// Writes what is being typed anywhere.
    void commitEditing();
    void showPage(Page* page);
    /// The one page of this type, brought to the front.
    template <class P>
    P& bringUp()
    {
        P* page = findChild<P*>();
        showPage(page);
        return *page;
    }
    /// Copy, cut or paste in the box that has the focus, or in the page in front.
    void useClipboard(const char* ofBox, void (Page::*ofPage)());
    void toggleTree();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makePages();
    void makeActions();
    QWidget* makeWork();
    void connectFiles();
    void connectWorkspace();
    Page* currentPage() const;
    void showStartOrWork();
    void showTitle();
    void saveView(const QString& path);
    void restoreView(const QString& path);

    Settings& settings_;
    Workspace workspace_;
    FileCommands* files_;
    Actions* actions_ = nullptr;
    std::vector<Page*> pages_;
    QStackedWidget* stack_;
    StartPage* start_;
    QSplitter* splitter_;
    SideTree* tree_;
    QTabWidget* tabs_;
    TopBar* topBar_ = nullptr;
    StatusLine* status_;
};

} // namespace ui
