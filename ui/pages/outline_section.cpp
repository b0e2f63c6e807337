#include "ui/pages/outline_section.h"

#include "core/model/edits.h"
#include "core/model/lookup.h"
#include "ui/ask.h"
#include "ui/models/plan_tree_model.h"
#include "ui/widgets/empty_hint.h"
#include "ui/widgets/outline_view.h"
#include "ui/widgets/record_detail.h"

#include <QAction>
#include <QHeaderView>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <tuple>

namespace ui {

namespace {

using TreeColumn = PlanTreeModel::Column;

template <class T>
std::optional<core::Id<T>> selectedId(const core::RecordRef& record)
{
    return record.kind == core::kindOf<T>() && !record.id.isNull() ? std::optional(core::Id<T>{record.id})
                                                                   : std::nullopt;
}

} // namespace

OutlineSection::OutlineSection(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , tree_(new PlanTreeModel(workspace, this))
    , view_(new OutlineView(workspace, *tree_))
    , bar_(new QToolBar)
    , splitter_(new QSplitter(Qt::Vertical))
    , hint_(new EmptyHint(view_, tr("This plan has no goals yet. Add the first one."), tr("&Add a goal")))
    , addStrip_(new AddStrip(workspace))
    , placeStrip_(new PlaceStrip(workspace))
    , renameStrip_(new RenameStrip(workspace))
{
    setUpView();
    bar_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar_->setIconSize(QSize(16, 16));
    auto* top = new QWidget;
    auto* topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(0, 0, 0, 0);
    topLayout->setSpacing(0);
    topLayout->addWidget(bar_);
    topLayout->addWidget(view_, 1);
    for (QWidget* strip : {static_cast<QWidget*>(addStrip_), static_cast<QWidget*>(placeStrip_),
             static_cast<QWidget*>(renameStrip_)})
        topLayout->addWidget(strip);
    splitter_->addWidget(top);
    splitter_->addWidget(new RecordDetail(workspace));
    splitter_->setChildrenCollapsible(false);
    splitter_->setStretchFactor(0, 3);
    splitter_->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter_);
    connect(hint_, &EmptyHint::taken, this, [this] { beginAdd(OutlineLevel::Goal); });
    connect(tree_, &PlanTreeModel::renameAsked, renameStrip_, &RenameStrip::begin);
}

void OutlineSection::setUpView()
{
    view_->setColumnHidden(TreeColumn::Outline, true);
    view_->setTreePosition(TreeColumn::Number);
    view_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed);
    view_->setDragDropMode(QAbstractItemView::InternalMove);
    view_->setDefaultDropAction(Qt::MoveAction);
    view_->setAlternatingRowColors(true);
    view_->setContextMenuPolicy(Qt::ActionsContextMenu);
    const int character = fontMetrics().horizontalAdvance(QChar(u'字'));
    const std::pair<TreeColumn, int> widths[] = {{TreeColumn::Number, 7}, {TreeColumn::Name, 24},
        {TreeColumn::Priority, 4}, {TreeColumn::New, 4}, {TreeColumn::Again, 6},
        {TreeColumn::Departments, 11}, {TreeColumn::PolicyFields, 8}, {TreeColumn::Partners, 8}};
    for (const auto& [column, characters] : widths)
        view_->setColumnWidth(column, character * characters);
    view_->header()->setStretchLastSection(true);
    view_->enterAt(TreeColumn::Name);
}

void OutlineSection::setActions(const QList<QAction*>& actions)
{
    bar_->clear();
    view_->addActions(actions);
    for (QAction* action : actions) {
        // The bar holds what stands out by its icon; the menus hold everything.
        if (action->icon().isNull())
            continue;
        bar_->addAction(action);
        auto* button = qobject_cast<QToolButton*>(bar_->widgetForAction(action));
        button->setFocusPolicy(Qt::TabFocus);
        const bool isAdding = action->text().endsWith(QChar(0x2026));
        button->setToolButtonStyle(isAdding ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    }
}

void OutlineSection::beginAdd(OutlineLevel level)
{
    placeStrip_->hide();
    renameStrip_->hide();
    addStrip_->begin(level);
}

void OutlineSection::beginPlacing(PlaceStrip::Purpose purpose)
{
    addStrip_->hide();
    renameStrip_->hide();
    placeStrip_->begin(purpose);
}

void OutlineSection::beginRename()
{
    const QModelIndex name = view_->indexOf(workspace_.selection()).siblingAtColumn(TreeColumn::Name);
    if (!name.isValid())
        return;
    view_->setFocus();
    view_->setCurrentIndex(name);
    view_->edit(name);
}

void OutlineSection::moveSelected(int step)
{
    const core::Plan& plan = workspace_.plan();
    const SelectedPlace place = selectedPlace(workspace_);
    core::Result<core::Plan> moved = plan;
    if (place.placement)
        moved = core::movePlacement(plan, *place.placement, step);
    else if (place.challenge)
        moved = core::moveChallenge(plan, *place.challenge, step);
    else if (!place.goal.isNull())
        moved = core::moveGoal(plan, place.goal, step);
    if (moved && *moved == plan)
        return workspace_.report(endOfList(place, step));
    // A refusal stands on the status line already.
    std::ignore = workspace_.apply(tr("Change the order"), std::move(moved));
}

// Why the selected row does not go further up or down.
QString OutlineSection::endOfList(const SelectedPlace& place, int step) const
{
    const core::Plan& plan = workspace_.plan();
    const auto title = [&](core::RecordRef record) {
        return core::recordTitle(plan, core::standsFor(plan, record), workspace_.year());
    };
    const QString name = title(workspace_.selection());
    if (!place.placement)
        return (step < 0 ? tr("“%1” already stands first.") : tr("“%1” already stands last.")).arg(name);
    const QString owner
        = title(place.challenge ? core::RecordRef{core::kindOf<core::Challenge>(), place.challenge->uuid}
                                : core::RecordRef{core::kindOf<core::Goal>(), place.goal.uuid});
    return (step < 0 ? tr("“%1” already stands first under “%2”. Choose “Move to another place” to put it "
                          "elsewhere.")
                     : tr("“%1” already stands last under “%2”. Choose “Move to another place” to put it "
                          "elsewhere."))
        .arg(name, owner);
}

void OutlineSection::makeMain()
{
    if (const auto placement = selectedPlace(workspace_).placement)
        std::ignore = workspace_.apply(
            tr("Change the main place of a project"), core::makeMain(workspace_.plan(), *placement));
}

void OutlineSection::removeSelected()
{
    const core::Plan& plan = workspace_.plan();
    const core::RecordRef selection = workspace_.selection();
    const core::Placement* placement = plan.find(selectedId<core::Placement>(selection));
    if (placement && !placement->isMain) {
        std::ignore = workspace_.apply(
            tr("No longer show a project again"), core::removePlacement(plan, placement->id));
        return;
    }
    const core::Id<core::Project> project = workspace_.selectedProject();
    remove(project.isNull() ? selection : core::RecordRef{core::kindOf<core::Project>(), project.uuid});
}

void OutlineSection::remove(core::RecordRef record)
{
    const core::Plan& plan = workspace_.plan();
    if (!core::exists(plan, record))
        return;
    // What would be refused is not asked about.
    if (const auto removed = core::removeWithParts(plan, record); !removed)
        return workspace_.report(removed.sentence());
    const QString name = core::recordName(plan, record, workspace_.year());
    if (askWhetherToRemove(this, plan, record, workspace_.year()))
        std::ignore
            = workspace_.apply(tr("Remove %1").arg(name), core::removeWithParts(workspace_.plan(), record));
}

} // namespace ui
