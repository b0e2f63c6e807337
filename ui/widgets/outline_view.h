// A tree view over the plan's structure that follows the workspace's selection and keeps what is folded.
#pragma once

#include "ui/models/plan_tree_model.h"

#include <QTreeView>

#include <set>

class QSortFilterProxyModel;

namespace ui {

class OutlineView final : public QTreeView {
    Q_OBJECT

public:
    /// `filter` may lie between the tree and the view; null shows the tree as it is. Both outlive the view.
    OutlineView(Workspace& workspace, PlanTreeModel& tree, QSortFilterProxyModel* filter = nullptr,
        QWidget* parent = nullptr);

    core::RecordRef currentRecord() const;
    /// Where the record stands in this view; invalid when it is not shown.
    QModelIndex indexOf(core::RecordRef record) const;
    /// Rows that come and go while `isFiltering` do not change what is selected.
    void setFiltering(bool isFiltering) { isFiltering_ = isFiltering; }
    /// Unfolds what the person has not folded.
    void unfold();
    /// The column of the cell that is current when a row is selected elsewhere, until a person goes to
    /// another; selects what is selected already.
    void enterAt(int column);

    /// Ids of what is folded, for the settings.
    QStringList folded() const;
    void setFolded(const QStringList& ids);

protected:
    QModelIndexList selectedIndexes() const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void followSelection();
    void rememberFold(const QModelIndex& index, bool isFolded);
    core::RecordRef recordAt(const QModelIndex& index) const;

    Workspace& workspace_;
    PlanTreeModel& tree_;
    QSortFilterProxyModel* filter_;
    std::set<core::Uuid> folded_;
    int column_ = 0; ///< Of the current cell, also while the rows are read anew.
    bool isFollowing_ = false;
    bool isFiltering_ = false;
};

} // namespace ui
