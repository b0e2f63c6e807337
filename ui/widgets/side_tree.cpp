#include "ui/widgets/side_tree.h"

#include "ui/models/plan_tree_model.h"
#include "ui/widgets/elided_header.h"
#include "ui/widgets/outline_view.h"

#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <utility>

namespace ui {

class SideTree::Filter final : public QSortFilterProxyModel {
public:
    explicit Filter(QObject* parent)
        : QSortFilterProxyModel(parent)
    {
        setRecursiveFilteringEnabled(true);
        setAutoAcceptChildRows(true);
    }
    void narrow(const QString& text)
    {
        wanted_ = PlanTreeModel::folded(text);
        invalidateFilter();
    }
    /// `index` is one of this model's.
    bool isMatch(const QModelIndex& index) const
    {
        return index.data(PlanTreeModel::SearchRole).toString().contains(wanted_);
    }
    bool isNarrowed() const { return !wanted_.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        return wanted_.isEmpty() || isMatch(sourceModel()->index(row, PlanTreeModel::Outline, parent));
    }

private:
    QString wanted_;
};

SideTree::SideTree(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , tree_(new PlanTreeModel(workspace, this))
    , filter_(new Filter(this))
{
    filter_->setSourceModel(tree_);
    view_ = new OutlineView(workspace, *tree_, filter_);
    view_->setHeader(new ElidedHeader(Qt::Horizontal, view_));
    for (int column = 0; column < PlanTreeModel::ColumnCount; ++column)
        view_->setColumnHidden(column, column != PlanTreeModel::Outline);
    view_->header()->setStretchLastSection(true);
    view_->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view_->header()->setSectionResizeMode(PlanTreeModel::Outline, QHeaderView::Stretch);
    view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view_->setIndentation(fontMetrics().height());
    view_->setAccessibleName(tr("Structure of the plan"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(view_);
    setFocusProxy(view_);
}

void SideTree::narrow(const QString& text)
{
    isFreshSearch_ = true;
    view_->setFiltering(true);
    filter_->narrow(text);
    if (filter_->isNarrowed())
        view_->expandAll();
    else
        view_->unfold();
    view_->setFiltering(false);
}

void SideTree::selectNextMatch()
{
    if (!filter_->isNarrowed())
        return;
    // Narrowing may have put the cursor on a row that nobody has chosen: a new search begins at the top.
    const QModelIndex start = std::exchange(isFreshSearch_, false) ? QModelIndex() : view_->currentIndex();
    QModelIndex next = start.isValid() ? view_->indexBelow(start) : QModelIndex();
    // At most once round all visible rows.
    for (bool isSecondRound = false;; next = view_->indexBelow(next)) {
        if (!next.isValid()) {
            if (isSecondRound)
                return;
            isSecondRound = true;
            next = filter_->index(0, PlanTreeModel::Outline);
        }
        if (!next.isValid())
            return;
        if (filter_->isMatch(next)) {
            view_->setCurrentIndex(next);
            workspace_.select(view_->currentRecord());
            return;
        }
    }
}

} // namespace ui
