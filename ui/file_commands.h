// Making, opening, saving and closing the plan file, with the questions this takes.
#pragma once

#include "core/store/session.h"
#include "ui/dialogs/new_plan_dialog.h"
#include "ui/settings.h"
#include "ui/workspace.h"

#include <QObject>

namespace ui {

class FileCommands final : public QObject {
    Q_OBJECT

public:
    /// Dialogs stand over `window`. All references outlive this object.
    FileCommands(Workspace& workspace, Settings& settings, core::Session session, QWidget* window);

    bool isPublishing() const { return isPublishing_; }
    /// What the pages hold that cannot be recorded yet (Page::waiting), asked for before a file is closed.
    void setWaiting(std::function<QStringList()> waiting) { waiting_ = std::move(waiting); }

public slots:
    void newFromTemplate(const QString& name);
    void newEmpty();
    void newFromImport(); ///< A new file that begins with the content of an earlier one.
    void open();
    void openPath(const QString& path);
    void importFile();
    void save(); ///< Publishes; the outcome shows on the status line, a conflict in its dialog.
    void saveAs();
    void showVersions(); ///< The older versions of the open file.
    void close(); ///< Back to the start page.
    void addGeneration(); ///< A further plan generation in the open file.
    void askPerson();
    /// Closes the open file, asking where that is needed, then calls `then`; never calls it when the officer
    /// goes back.
    void closeThen(const std::function<void()>& then);

signals:
    /// Before saving and closing: pages write what is being typed.
    void aboutToSave();
    /// Before the document goes: the window remembers the view of `path`.
    void aboutToClose(const QString& path);
    void opened(const QString& path);
    void publishingChanged();

private:
    void openNow(const QString& path, core::OpenAnswer answer);
    /// Asks where the new file is to lie, makes it and opens it. Nothing happens when the officer goes back.
    void makeFile(const core::Result<core::Plan>& plan, const NewPlan& about);
    std::optional<NewPlan> askNewPlan(NewPlanDialog::Purpose purpose, const NewPlan& proposal);
    QString askNewPath(const QString& proposal);
    QString askExistingPath(const QString& title, const QString& filter);
    NewPlan proposalFrom(const QString& importPath) const;
    void showImport(const QString& path);
    /// Shows `document` in `year`, else in the year it was last seen in on this PC, else in this year.
    void take(std::unique_ptr<core::Document> document, std::optional<core::FiscalYear> year = std::nullopt);
    void publishThen(const std::function<void()>& then);
    void askAboutConflict();
    void finishClosing(core::CloseChoice choice, const std::function<void()>& then);

    Workspace& workspace_;
    Settings& settings_;
    core::Session session_;
    QWidget* window_;
    std::function<QStringList()> waiting_ = [] { return QStringList(); };
    bool isPublishing_ = false;
};

/// True for the path of a plan file, by its ending.
bool isPlanFile(const QString& path);

} // namespace ui
