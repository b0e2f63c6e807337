#include "ui/main_window.h"

#include "ui/actions.h"
#include "ui/file_commands.h"
#include "ui/page_tabs.h"
#include "ui/pages/outline_section.h"
#include "ui/pages/start_page.h"
#include "ui/pages/structure_page.h"
#include "ui/widgets/outline_view.h"
#include "ui/widgets/side_tree.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/tones.h"
#include "ui/widgets/top_bar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

#include <chrono>
#include <utility>

namespace ui {

namespace {

// Fits a screen of 1280 × 720 with a task bar.
constexpr QSize usualSize(1180, 660);
constexpr int usualTreeWidth = 280;
constexpr std::chrono::milliseconds longestUnseen(300); // A person begins to wonder then.

} // namespace

MainWindow::MainWindow(const core::Session& session, Settings& settings)
    : settings_(settings)
    , files_(new FileCommands(workspace_, settings, session, this))
    , stack_(new QStackedWidget)
    , start_(new Late<StartPage>([this] { return makeStart(); }))
    , splitter_(new QSplitter)
    , tree_(new SideTree(workspace_))
    , tabs_(new PageTabs(workspace_))
    , status_(new StatusLine(workspace_))
{
    makePlaceholdersReadable();
    setAcceptDrops(true);
    stack_->addWidget(new QWidget); // Nothing, until it is known whether a file is opened.
    stack_->addWidget(start_);
    stack_->addWidget(makeWork());
    setCentralWidget(stack_);
    setStatusBar(status_);
    makeActions();
    connectFiles();
    connectWorkspace();
    resize(usualSize);
    restoreGeometry(settings_.windowGeometry());
    topBar_->hide();
    showTitle();
}

MainWindow::~MainWindow()
{
    // The views go before the workspace they show: a widget that is hidden on its way out still asks its
    // model.
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
}

void MainWindow::begin(const QString& path, const QString& notice)
{
    if (path.isEmpty()) {
        showStartOrWork();
        workspace_.report(notice);
        return show();
    }
    // A file that opens at once is there when the window is first painted; a slow share does not hide the
    // program.
    auto* unseen = new QTimer(this);
    connect(unseen, &QTimer::timeout, this, &QWidget::show);
    unseen->setSingleShot(true);
    unseen->start(longestUnseen);
    QTimer::singleShot(0, this, [this, path, notice, unseen] {
        files_->openPath(path);
        delete unseen; // It must not bring back a window that has been closed by then.
        if (!workspace_.document())
            showStartOrWork();
        if (!notice.isEmpty())
            workspace_.report(notice);
        show();
    });
}

void MainWindow::comeForward(const QString& path)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    QWidget* dialog = QApplication::activeModalWidget();
    (dialog ? dialog : this)->raise();
    (dialog ? dialog : this)->activateWindow();
    if (!path.isEmpty())
        postponed_ = path;
    if (!dialog)
        openPostponed();
}

void MainWindow::openPostponed()
{
    if (const QString path = std::exchange(postponed_, {}); !path.isEmpty())
        files_->openPath(path);
}

bool MainWindow::event(QEvent* event)
{
    // The last dialog has gone; it may be in the middle of what it was for.
    if (event->type() == QEvent::WindowUnblocked)
        QTimer::singleShot(0, this, &MainWindow::openPostponed);
    return QMainWindow::event(event);
}

StartPage* MainWindow::makeStart()
{
    auto* start = new StartPage(workspace_, settings_);
    connect(start, &StartPage::templateChosen, files_, &FileCommands::newFromTemplate);
    connect(start, &StartPage::emptyPlanChosen, files_, &FileCommands::newEmpty);
    connect(start, &StartPage::openChosen, files_, &FileCommands::open);
    connect(start, &StartPage::importChosen, files_, &FileCommands::newFromImport);
    connect(start, &StartPage::recentChosen, files_, &FileCommands::openPath);
    start->refresh();
    return start;
}

QWidget* MainWindow::makeWork()
{
    splitter_->addWidget(tree_);
    splitter_->addWidget(tabs_);
    splitter_->setStretchFactor(1, 1);
    splitter_->setCollapsible(1, false);
    splitter_->setSizes({usualTreeWidth, usualSize.width() - usualTreeWidth});
    return splitter_;
}

void MainWindow::makeActions()
{
    actions_ = new Actions({workspace_, *files_, *this}, this);
    actions_->fill(menuBar(), *tabs_);
    tree_->view().addActions(actions_->ofMenu(QStringLiteral("plan")));
    topBar_ = new TopBar(workspace_,
        {actions_->find(QStringLiteral("undo")), actions_->find(QStringLiteral("redo"))},
        actions_->ofMenu(QStringLiteral("papers")), this);
    addToolBar(topBar_);
    setContextMenuPolicy(Qt::NoContextMenu); // The toolbar cannot be taken away by accident.
    connect(tabs_, &PageTabs::made, this, &MainWindow::prepare);
    connect(topBar_, &TopBar::searched, tree_, &SideTree::narrow);
    connect(topBar_, &TopBar::nextMatchWanted, tree_, &SideTree::selectNextMatch);
}

void MainWindow::connectFiles()
{
    connect(files_, &FileCommands::aboutToSave, this, &MainWindow::commitEditing);
    files_->setWaiting([this] { return tabs_->waiting(); });
    connect(files_, &FileCommands::aboutToClose, this, &MainWindow::saveView);
    // First what the file's view was, then the pages: only those that are seen then are made.
    connect(files_, &FileCommands::opened, this, &MainWindow::restoreView);
    connect(files_, &FileCommands::opened, this, &MainWindow::showStartOrWork);
    connect(files_, &FileCommands::publishingChanged, this, [this] {
        status_->setPublishing(files_->isPublishing());
        actions_->refresh();
        showTitle();
    });
}

void MainWindow::connectWorkspace()
{
    connect(&workspace_, &Workspace::documentReplaced, this, [this] {
        // Later, so that a window that closes with its file does not make the start page on its way out.
        if (!workspace_.document())
            QTimer::singleShot(0, this, &MainWindow::showStartOrWork);
    });
    connect(&workspace_, &Workspace::yearAboutToChange, this, &MainWindow::commitEditing);
    connect(&workspace_, &Workspace::saveStateChanged, this, &MainWindow::showTitle);
    for (const auto signal : {&Workspace::documentReplaced, &Workspace::saveStateChanged})
        connect(&workspace_, signal, actions_, &Actions::refresh);
    connect(&workspace_, &Workspace::yearChanged, actions_, &Actions::refresh);
    connect(&workspace_, &Workspace::selectionChanged, actions_, &Actions::refresh);
    connect(&workspace_, &Workspace::yearChanged, this, &MainWindow::rememberPlace);
    connect(tabs_, &QTabWidget::currentChanged, this, &MainWindow::rememberPlace);
}

void MainWindow::showStartOrWork()
{
    const bool hasFile = workspace_.document();
    if (StartPage* start = start_->made())
        start->refresh();
    stack_->setCurrentWidget(hasFile ? static_cast<QWidget*>(splitter_) : start_);
    topBar_->setVisible(hasFile);
    showTitle();
}

void MainWindow::showTitle()
{
    const core::Document* document = workspace_.document();
    setWindowTitle(
        document ? tr("%1[*] – Hagukumi").arg(QFileInfo(document->path()).fileName()) : tr("Hagukumi"));
    setWindowModified(document && !document->saveState().isPublished);
}

void MainWindow::prepare(Page& page, const QString& stableName)
{
    if (auto* structure = qobject_cast<StructurePage*>(&page))
        structure->outline().setActions(actions_->ofMenu(QStringLiteral("plan")));
    if (const core::Document* document = workspace_.document())
        settings_.withFile(
            document->path(), [&](QSettings& settings) { restorePage(page, stableName, settings); });
}

void MainWindow::commitEditing()
{
    tabs_->commitEditing();
}

void MainWindow::useClipboard(const char* ofBox, void (Page::*ofPage)())
{
    QWidget* box = QApplication::focusWidget();
    const bool isTextBox = box && box->metaObject()->indexOfMethod(QByteArray(ofBox) + "()") >= 0;
    if (isTextBox)
        QMetaObject::invokeMethod(box, ofBox);
    else
        (tabs_->current().*ofPage)();
}

void MainWindow::toggleTree()
{
    tree_->setVisible(!tree_->isVisible());
}

// At once, not only when the file is closed: a power cut leaves no time for that.
void MainWindow::rememberPlace()
{
    if (const core::Document* document = workspace_.document())
        settings_.setLastPlace(document->path(), {workspace_.year(), tabs_->frontName()});
}

void MainWindow::saveView(const QString& path)
{
    settings_.setLastPlace(path, {workspace_.year(), tabs_->frontName()});
    settings_.withFile(path, [this](QSettings& settings) {
        settings.setValue(QStringLiteral("splitter"), splitter_->saveState());
        settings.setValue(QStringLiteral("folded"), tree_->view().folded());
        tabs_->saveView(settings);
    });
}

void MainWindow::restoreView(const QString& path)
{
    settings_.withFile(path, [this](QSettings& settings) {
        if (settings.contains(QStringLiteral("splitter")))
            splitter_->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
        tree_->view().setFolded(settings.value(QStringLiteral("folded")).toStringList());
        tabs_->restoreView(settings);
    });
    if (const auto place = settings_.lastPlace(path))
        tabs_->bringUp(place->page);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        makePlaceholdersReadable();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    settings_.setWindowGeometry(saveGeometry());
    if (!workspace_.document())
        return event->accept();
    // Closing the file may ask, and may wait for the share; the window goes once that is done.
    event->ignore();
    files_->closeThen([this] { QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection); });
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && isPlanFile(urls.first().toLocalFile()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    // Opening may ask, and the program that the file was dragged from waits until this returns.
    const QString path = event->mimeData()->urls().first().toLocalFile();
    QMetaObject::invokeMethod(
        files_, [this, path] { files_->openPath(path); }, Qt::QueuedConnection);
}

} // namespace ui
