// What belongs to the record selected in the structure: a project's departments, words, lineage and names, or
// a goal's names.
#pragma once

#include "ui/workspace.h"

#include <QWidget>

class QStackedWidget;
class QTabWidget;

namespace ui {

class BoundLine;
class BoundText;
class DepartmentsPanel;
class KeywordsPanel;
class LineagePanel;
class RecordTable;

class RecordDetail final : public QWidget {
    Q_OBJECT

public:
    explicit RecordDetail(Workspace& workspace, QWidget* parent = nullptr);

private:
    QWidget* makeProjectTabs();
    QWidget* makeRemarks();
    RecordTable* makeNames(core::RecordKind kind, const char* owner);
    void show();

    Workspace& workspace_;
    core::RecordRef shown_; ///< The project whose remarks are in the boxes.
    QStackedWidget* stack_;
    QWidget* hint_;
    QTabWidget* projectTabs_;
    DepartmentsPanel* departments_;
    KeywordsPanel* keywords_;
    LineagePanel* lineage_;
    RecordTable* projectNames_;
    RecordTable* goalNames_;
    BoundLine* sortKey_;
    BoundText* note_;
};

} // namespace ui
