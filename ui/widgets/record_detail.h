// What belongs to the record selected in the structure: a project's departments, words, lineage and names, or
// a goal's names.
#pragma once

#include "ui/widgets/late.h"
#include "ui/workspace.h"

#include <QWidget>

class QStackedWidget;
class QTabWidget;

namespace ui {

class RecordTable;

class RecordDetail final : public QWidget {
    Q_OBJECT

public:
    explicit RecordDetail(Workspace& workspace, QWidget* parent = nullptr);

private:
    /// A tab about the selected project, made when it is first seen; `tell` says which project that is.
    template <class W>
    void addTab(QTabWidget* tabs, const QString& title, std::function<W*()> make,
        std::function<void(W&, core::Id<core::Project>)> tell);
    template <class W>
    void addPanel(QTabWidget* tabs, const QString& title);
    QTabWidget* makeProjectTabs();
    RecordTable* makeNames(core::RecordKind kind, const char* owner);
    core::Id<core::Project> project() const; ///< A null id when no project is selected.
    core::Id<core::Goal> goal() const; ///< A null id when no goal is selected.
    void show();

    Workspace& workspace_;
    QStackedWidget* stack_;
    QWidget* hint_;
    Late<QTabWidget>* projectTabs_;
    Late<RecordTable>* goalNames_;
    std::vector<std::function<void(core::Id<core::Project>)>> tellTabs_; ///< Only tabs that have been seen.
};

} // namespace ui
