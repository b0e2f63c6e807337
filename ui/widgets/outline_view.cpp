#include "ui/widgets/outline_view.h"

#include "ui/widgets/roomy_delegate.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include <utility>

namespace ui {

OutlineView::OutlineView(
    Workspace& workspace, PlanTreeModel& tree, QSortFilterProxyModel* filter, QWidget* parent)
    : QTreeView(parent)
    , workspace_(workspace)
    , tree_(tree)
    , filter_(filter)
{
    QAbstractItemModel* model = filter ? static_cast<QAbstractItemModel*>(filter) : &tree;
    setModel(model);
    setUniformRowHeights(true);
    setItemDelegate(new RoomyDelegate(this));
    header()->setStretchLastSection(false);
    connect(model, &QAbstractItemModel::modelReset, this, [this, at = 0]() mutable {
        at = verticalScrollBar()->value();
        unfold();
        followSelection();
        verticalScrollBar()->setValue(at);
    });
    connect(&workspace, &Workspace::selectionChanged, this, &OutlineView::followSelection);
    connect(
        this, &QTreeView::collapsed, this, [this](const QModelIndex& index) { rememberFold(index, true); });
    connect(
        this, &QTreeView::expanded, this, [this](const QModelIndex& index) { rememberFold(index, false); });
    unfold();
}

core::RecordRef OutlineView::recordAt(const QModelIndex& index) const
{
    return tree_.recordAt(filter_ ? filter_->mapToSource(index) : index);
}

core::RecordRef OutlineView::currentRecord() const
{
    return currentIndex().isValid() ? recordAt(currentIndex()) : core::RecordRef{};
}

QModelIndex OutlineView::indexOf(core::RecordRef record) const
{
    const QModelIndex index = tree_.indexOf(record);
    return filter_ ? filter_->mapFromSource(index) : index;
}

void OutlineView::unfold()
{
    const QScopedValueRollback notByPerson(isFollowing_, true);
    expandAll();
    for (const core::Uuid id : folded_)
        for (const core::RecordKind kind : {core::kindOf<core::Goal>(), core::kindOf<core::Challenge>()})
            if (const QModelIndex index = indexOf({kind, id}); index.isValid())
                collapse(index);
}

QStringList OutlineView::folded() const
{
    QStringList ids;
    for (const core::Uuid id : folded_)
        ids << id.toText();
    return ids;
}

void OutlineView::setFolded(const QStringList& ids)
{
    const auto before = std::exchange(folded_, {});
    for (const QString& text : ids)
        if (const auto id = core::Uuid::fromText(text))
            folded_.insert(*id);
    if (folded_ != before)
        unfold();
}

void OutlineView::rememberFold(const QModelIndex& index, bool isFolded)
{
    if (isFollowing_ || isFiltering_)
        return;
    const core::Uuid id = recordAt(index).id;
    if (isFolded)
        folded_.insert(id);
    else
        folded_.erase(id);
}

void OutlineView::enterAt(int column)
{
    column_ = column;
    followSelection();
}

// QTreeView leaves out every row whose parent has its first cell in a hidden column, and then nothing can be
// dragged.
QModelIndexList OutlineView::selectedIndexes() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    cells.removeIf([this](const QModelIndex& cell) { return isColumnHidden(cell.column()); });
    return cells;
}

void OutlineView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid())
        column_ = current.column();
    if (!isFollowing_ && !isFiltering_ && current.isValid())
        workspace_.select(recordAt(current));
}

void OutlineView::followSelection()
{
    const core::RecordRef wanted = workspace_.selection();
    if (currentRecord() == wanted)
        return;
    const QScopedValueRollback notByPerson(isFollowing_, true);
    const QModelIndex cell = indexOf(wanted).siblingAtColumn(column_);
    setCurrentIndex(cell);
    if (cell.isValid())
        scrollTo(cell);
}

} // namespace ui
