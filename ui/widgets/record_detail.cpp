#include "ui/widgets/record_detail.h"

#include "ui/widgets/bound_text.h"
#include "ui/widgets/departments_panel.h"
#include "ui/widgets/keywords_panel.h"
#include "ui/widgets/lineage_panel.h"
#include "ui/widgets/record_table.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

RecordDetail::RecordDetail(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , stack_(new QStackedWidget)
{
    auto* hint = new QLabel(
        tr("Select a project to see and change its departments, policy fields, predecessors and names."));
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    hint_ = hint;
    goalNames_ = makeNames(core::kindOf<core::GoalVersion>(), "goal");
    stack_->addWidget(hint_);
    stack_->addWidget(makeProjectTabs());
    stack_->addWidget(goalNames_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(stack_);
    connect(&workspace, &Workspace::selectionChanged, this, &RecordDetail::show);
    connect(&workspace, &Workspace::documentReplaced, this, &RecordDetail::show);
    connect(&workspace, &Workspace::changed, this, &RecordDetail::show);
    show();
}

QWidget* RecordDetail::makeProjectTabs()
{
    projectTabs_ = new QTabWidget;
    projectTabs_->setDocumentMode(true);
    departments_ = new DepartmentsPanel(workspace_);
    keywords_ = new KeywordsPanel(workspace_);
    lineage_ = new LineagePanel(workspace_);
    projectNames_ = makeNames(core::kindOf<core::ProjectVersion>(), "project");
    projectTabs_->addTab(departments_, tr("Departments"));
    projectTabs_->addTab(keywords_, tr("Policy fields and partners"));
    projectTabs_->addTab(lineage_, tr("Predecessors and successors"));
    projectTabs_->addTab(projectNames_, tr("Names"));
    projectTabs_->addTab(makeRemarks(), tr("Remarks"));
    return projectTabs_;
}

RecordTable* RecordDetail::makeNames(core::RecordKind kind, const char* owner)
{
    RecordShape shape;
    shape.kind = kind;
    shape.columns = {{.field = "from_year", .isFixed = true}, {.field = "name"}, {.field = "decided_on"},
        {.field = "reason"}};
    shape.parentField = owner;
    shape.order = {"from_year"};
    return new RecordTable(workspace_, std::move(shape), {}, tr("No name yet."));
}

QWidget* RecordDetail::makeRemarks()
{
    auto* remarks = new QWidget;
    sortKey_ = new BoundLine(workspace_);
    sortKey_->setPlaceholderText(tr("Empty: sorted by the number"));
    note_ = new BoundText(workspace_);
    auto* layout = new QFormLayout(remarks);
    layout->addRow(tr("Sort &key:"), sortKey_);
    layout->addRow(tr("&Remarks:"), note_);
    return remarks;
}

void RecordDetail::show()
{
    const core::RecordRef selection = workspace_.selection();
    const core::Id<core::Project> project = workspace_.selectedProject();
    const bool isProject = workspace_.plan().find(project);
    const bool isGoal
        = selection.kind == core::kindOf<core::Goal>() && core::exists(workspace_.plan(), selection);
    const core::Id<core::Project> shown = isProject ? project : core::Id<core::Project>{};
    departments_->setProject(shown);
    keywords_->setProject(shown);
    lineage_->setProject(shown);
    const auto setParent = [](RecordTable* table, core::Uuid id) {
        table->model().setParentRecord(id);
        table->view().resizeColumnsToContents();
    };
    setParent(projectNames_, shown.uuid);
    setParent(goalNames_, isGoal ? selection.id : core::Uuid{});
    const core::RecordRef record{core::kindOf<core::Project>(), shown.uuid};
    if (!(record == shown_)) {
        shown_ = record;
        sortKey_->binding().setSource(fieldSource(workspace_, record, "sort_key"));
        note_->binding().setSource(fieldSource(workspace_, record, "note"));
    }
    stack_->setCurrentWidget(isProject ? static_cast<QWidget*>(projectTabs_) : isGoal ? goalNames_ : hint_);
}

} // namespace ui
