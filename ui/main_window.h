// The main window: menus, toolbar, the tree at the left, the pages at the right, the status line. Holds no
// rules of its own.
#pragma once

#include "core/store/session.h"
#include "ui/page_tabs.h"
#include "ui/settings.h"
#include "ui/workspace.h"

#include <QMainWindow>

class QSplitter;
class QStackedWidget;

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

    /// Shows the window: with the start page, or, when `path` names a file, with that file as soon as it is
    /// open. The window stands before the file is read, because opening may ask. `notice` is then on the
    /// status line.
    void begin(const QString& path, const QString& notice = {});
    /// The program was started a second time: the window comes to the front and opens `path`, where it is not
    /// empty. While a dialog waits for an answer that comes first.
    void comeForward(const QString& path);

    Workspace& workspace() { return workspace_; }
    FileCommands& files() { return *files_; }
    Settings& settings() { return settings_; }
    TopBar& topBar() { return *topBar_; }

    /// Writes what is being typed anywhere.
    void commitEditing();
    PageTabs& pages() { return *tabs_; }
    /// Copy, cut or paste in the box that has the focus, or in the page in front.
    void useClipboard(const char* ofBox, void (Page::*ofPage)());
    void toggleTree();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeActions();
    QWidget* makeWork();
    StartPage* makeStart();
    void connectFiles();
    void connectWorkspace();
    void prepare(Page& page, const QString& stableName);
    void showStartOrWork();
    void openPostponed();
    void showTitle();
    void rememberPlace();
    void saveView(const QString& path);
    void restoreView(const QString& path);

    Settings& settings_;
    Workspace workspace_;
    FileCommands* files_;
    Actions* actions_ = nullptr;
    QStackedWidget* stack_;
    Late<StartPage>* start_;
    QSplitter* splitter_;
    SideTree* tree_;
    PageTabs* tabs_;
    TopBar* topBar_ = nullptr;
    StatusLine* status_;
    QString postponed_; ///< The file to open once no dialog is open; empty when there is none.
};

} // namespace ui
