#include "ui/widgets/record_detail.h"

#include "ui/widgets/departments_panel.h"
#include "ui/widgets/keywords_panel.h"
#include "ui/widgets/lineage_panel.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/remarks_panel.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

void setOwner(RecordTable& table, core::Uuid owner)
{
    table.model().setParentRecord(owner);
}

} // namespace

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
    projectTabs_ = new Late<QTabWidget>([this] { return makeProjectTabs(); });
    goalNames_ = new Late<RecordTable>([this] {
        RecordTable* names = makeNames(core::kindOf<core::GoalVersion>(), "goal");
        setOwner(*names, goal().uuid);
        return names;
    });
    stack_->addWidget(hint_);
    stack_->addWidget(projectTabs_);
    stack_->addWidget(goalNames_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(stack_);
    connect(&workspace, &Workspace::selectionChanged, this, &RecordDetail::show);
    connect(&workspace, &Workspace::documentReplaced, this, &RecordDetail::show);
    connect(&workspace, &Workspace::changed, this, &RecordDetail::show);
    show();
}

template <class W>
void RecordDetail::addTab(QTabWidget* tabs, const QString& title, std::function<W*()> make,
    std::function<void(W&, core::Id<core::Project>)> tell)
{
    auto* tab = new Late<W>([this, make = std::move(make), tell] {
        W* made = make();
        tell(*made, project());
        return made;
    });
    tellTabs_.push_back([tab, tell](core::Id<core::Project> project) {
        if (tab->made())
            tell(*tab->made(), project);
    });
    tabs->addTab(tab, title);
}

template <class W>
void RecordDetail::addPanel(QTabWidget* tabs, const QString& title)
{
    addTab<W>(
        tabs, title, [this] { return new W(workspace_); },
        [](W& panel, core::Id<core::Project> project) { panel.setProject(project); });
}

QTabWidget* RecordDetail::makeProjectTabs()
{
    auto* tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    addPanel<DepartmentsPanel>(tabs, tr("Departments"));
    addPanel<KeywordsPanel>(tabs, tr("Policy fields and partners"));
    addPanel<LineagePanel>(tabs, tr("Predecessors and successors"));
    addTab<RecordTable>(
        tabs, tr("Names"), [this] { return makeNames(core::kindOf<core::ProjectVersion>(), "project"); },
        [](RecordTable& names, core::Id<core::Project> project) { setOwner(names, project.uuid); });
    addPanel<RemarksPanel>(tabs, tr("Remarks"));
    return tabs;
}

RecordTable* RecordDetail::makeNames(core::RecordKind kind, const char* owner)
{
    RecordShape shape;
    shape.kind = kind;
    shape.columns = {{.field = "from_year", .isFixed = true}, {.field = "name"}, {.field = "decided_on"},
        {.field = "reason"}};
    shape.parentField = owner;
    shape.order = {"from_year"};
    auto* names = new RecordTable(workspace_, std::move(shape), {}, tr("No name yet."));
    QHeaderView* header = names->view().horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int words : {1, 3}) // Name and reason share the room that is left, in several lines.
        header->setSectionResizeMode(words, QHeaderView::Stretch);
    names->view().verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return names;
}

core::Id<core::Project> RecordDetail::project() const
{
    const core::Id<core::Project> selected = workspace_.selectedProject();
    return workspace_.plan().find(selected) ? selected : core::Id<core::Project>{};
}

core::Id<core::Goal> RecordDetail::goal() const
{
    const core::RecordRef selected = workspace_.selection();
    const bool isGoal
        = selected.kind == core::kindOf<core::Goal>() && core::exists(workspace_.plan(), selected);
    return isGoal ? core::Id<core::Goal>{selected.id} : core::Id<core::Goal>{};
}

void RecordDetail::show()
{
    for (const auto& tell : tellTabs_)
        tell(project());
    if (RecordTable* names = goalNames_->made())
        setOwner(*names, goal().uuid);
    stack_->setCurrentWidget(!project().isNull() ? static_cast<QWidget*>(projectTabs_)
            : !goal().isNull()                   ? goalNames_
                                                 : hint_);
}

} // namespace ui
