#include "ui/widgets/departments_panel.h"

#include "core/model/edits.h"
#include "core/model/lookup.h"
#include "ui/widgets/bound_text.h"
#include "ui/widgets/empty_hint.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <tuple>

namespace ui {

namespace {

enum Meaning { FromYear, Correction };

core::Id<core::Department> departmentOf(const QListWidgetItem* item)
{
    const auto id = item ? core::Uuid::fromText(item->data(Qt::UserRole).toString()) : std::nullopt;
    return {id.value_or(core::Uuid{})};
}

} // namespace

DepartmentsPanel::DepartmentsPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
{
    auto* splitter = new QSplitter;
    splitter->addWidget(makeList());
    splitter->addWidget(makeContents());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(&workspace, &Workspace::changed, this, &DepartmentsPanel::refresh);
    connect(&workspace, &Workspace::yearChanged, this, &DepartmentsPanel::refresh);
    connect(&workspace, &Workspace::saveStateChanged, this, &DepartmentsPanel::refresh);
    refresh();
}

QWidget* DepartmentsPanel::makeList()
{
    auto* side = new QWidget;
    list_ = new QListWidget;
    hint_ = new EmptyHint(list_, tr("No department in this year. Enter one below and assign it."), {});
    candidates_ = new QComboBox;
    candidates_->setEditable(true);
    candidates_->setInsertPolicy(QComboBox::NoInsert);
    candidates_->lineEdit()->setPlaceholderText(tr("Department, known or new"));
    candidates_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    assign_ = new QPushButton(tr("Assi&gn"));
    unassign_ = new QPushButton(tr("Take o&ff"));
    auto* row = new QHBoxLayout;
    row->addWidget(candidates_, 1);
    row->addWidget(assign_);
    row->addWidget(unassign_);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(list_, 1);
    layout->addLayout(row);
    connect(list_, &QListWidget::currentRowChanged, this, &DepartmentsPanel::showContents);
    connect(assign_, &QPushButton::clicked, this, &DepartmentsPanel::assign);
    connect(unassign_, &QPushButton::clicked, this, &DepartmentsPanel::unassign);
    connect(candidates_->lineEdit(), &QLineEdit::returnPressed, this, &DepartmentsPanel::assign);
    return side;
}

QWidget* DepartmentsPanel::makeContents()
{
    auto* side = new QWidget;
    contents_ = new BoundText(workspace_);
    contentsLabel_ = new QLabel;
    contentsLabel_->setBuddy(contents_);
    meaning_ = new QComboBox;
    meaning_->addItems({QString(), tr("As a correction of all years")});
    meaning_->setToolTip(
        tr("Whether a changed text holds from the selected year on, or corrects earlier years too"));
    meaning_->setAccessibleName(meaning_->toolTip());
    auto* head = new QHBoxLayout;
    head->addWidget(contentsLabel_, 1);
    head->addWidget(meaning_);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(contents_, 1);
    return side;
}

void DepartmentsPanel::setProject(core::Id<core::Project> project)
{
    if (project == project_)
        return;
    contents_->binding().setSource({});
    shown_ = {};
    project_ = project;
    refresh();
}

void DepartmentsPanel::refresh()
{
    const core::Plan& plan = workspace_.plan();
    const core::Id<core::Department> current = selected();
    const QSignalBlocker quiet(list_);
    list_->clear();
    std::vector<core::Id<core::Department>> assigned;
    for (const core::Assignment* assignment : core::assignmentsIn(plan, project_, workspace_.year())) {
        auto* item = new QListWidgetItem(
            core::departmentName(plan, assignment->department, workspace_.year()), list_);
        item->setData(Qt::UserRole, assignment->department.uuid.toText());
        assigned.push_back(assignment->department);
        if (assignment->department == current)
            list_->setCurrentItem(item);
    }
    if (list_->currentRow() < 0)
        list_->setCurrentRow(0);
    refreshCandidates(assigned);
    meaning_->setItemText(FromYear, tr("From %1 on").arg(core::printed(workspace_.year())));
    const bool isReadOnly = !workspace_.document() || workspace_.document()->saveState().isReadOnly;
    hint_->setReadOnly(isReadOnly);
    candidates_->setEnabled(!isReadOnly);
    assign_->setEnabled(!isReadOnly);
    unassign_->setEnabled(!isReadOnly && list_->count() > 0);
    showContents();
}

void DepartmentsPanel::refreshCandidates(const std::vector<core::Id<core::Department>>& assigned)
{
    const QString typed = candidates_->currentText();
    candidates_->clear();
    std::vector<const core::Department*> departments;
    const core::Table<core::Department> all = workspace_.plan().table<core::Department>();
    for (const core::Department& department : all)
        if (std::find(assigned.begin(), assigned.end(), department.id) == assigned.end())
            departments.push_back(&department);
    for (const core::Department* department : core::byRank(std::move(departments)))
        candidates_->addItem(core::departmentName(workspace_.plan(), department->id, workspace_.year()));
    candidates_->setCurrentIndex(-1);
    candidates_->setEditText(typed);
}

core::Id<core::Department> DepartmentsPanel::selected() const
{
    return departmentOf(list_->currentItem());
}

const core::Assignment* DepartmentsPanel::selectedAssignment() const
{
    for (const core::Assignment* assignment :
        core::assignmentsIn(workspace_.plan(), project_, workspace_.year()))
        if (assignment->department == selected())
            return assignment;
    return nullptr;
}

void DepartmentsPanel::showContents()
{
    const core::Id<core::Department> department = selected();
    const core::Assignment* assignment = selectedAssignment();
    // A text that began this very year can only be corrected.
    meaning_->setVisible(assignment && assignment->fromYear < workspace_.year());
    const QString name = core::departmentName(workspace_.plan(), department, workspace_.year());
    contentsLabel_->setText(assignment ? tr("&Contents and aims of %1").arg(name) : tr("&Contents and aims"));
    if (department == shown_)
        return;
    shown_ = department;
    if (department.isNull())
        return contents_->binding().setSource({});
    contents_->binding().setSource({[this] {
                                        const core::Assignment* current = selectedAssignment();
                                        return current ? current->contents : QString();
                                    },
        [this, department](const QString& text, const QString& mergeKey) {
            return storeContents(department, text, mergeKey);
        }});
}

core::Result<void> DepartmentsPanel::storeContents(
    core::Id<core::Department> department, const QString& text, const QString& mergeKey)
{
    const core::Assignment* assignment = nullptr;
    for (const core::Assignment* candidate :
        core::assignmentsIn(workspace_.plan(), project_, workspace_.year()))
        if (candidate->department == department)
            assignment = candidate;
    if (!assignment)
        return {};
    const bool isCorrection = meaning_->currentIndex() == Correction;
    const core::FiscalYear fromYear = isCorrection ? assignment->fromYear : workspace_.year();
    return workspace_.apply(tr("Change the contents of a project"),
        core::setContents(
            workspace_.plan(), workspace_.ids(), project_, department, text, {fromYear, {}, {}}),
        mergeKey);
}

void DepartmentsPanel::assign()
{
    const QString name = candidates_->currentText().trimmed();
    if (name.isEmpty() || project_.isNull())
        return;
    const core::FiscalYear year = workspace_.year();
    core::Result<core::Plan> plan = workspace_.plan();
    const core::Department* department = core::findDepartment(*plan, name, year);
    if (!department) {
        plan = core::addDepartment(*plan, workspace_.ids(), name, year);
        department = plan ? core::findDepartment(*plan, name, year) : nullptr;
    }
    if (department)
        plan = core::assignDepartment(
            *plan, workspace_.ids(), project_, department->id, QString(), {year, {}, {}});
    if (workspace_.apply(tr("Assign a department"), std::move(plan))) {
        candidates_->clearEditText();
        list_->setCurrentRow(list_->count() - 1);
    }
}

void DepartmentsPanel::unassign()
{
    if (selected().isNull())
        return;
    // A refusal stands on the status line already.
    std::ignore = workspace_.apply(tr("Take a department off a project"),
        core::unassignDepartment(workspace_.plan(), project_, selected(), {workspace_.year(), {}, {}}));
}

} // namespace ui
