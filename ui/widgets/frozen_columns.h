// The first columns of a GridView, drawn over it so that they stay in sight when it is scrolled sideways.
#pragma once

#include <QTableView>

namespace ui {

class GridView;

/// Shares the grid's model, selection and row heights; the keyboard stays with the grid.
class FrozenColumns final : public QTableView {
    Q_OBJECT

public:
    explicit FrozenColumns(GridView* grid);

    void setCount(int count);
    int shownCount() const { return shownCount_; }
    /// Called when the grid's model, size or columns changed.
    void follow();
    bool editCell(const QModelIndex& index, EditTrigger trigger, QEvent* event)
    {
        return edit(index, trigger, event);
    }

private:
    GridView* grid_;
    int count_ = 0;
    int shownCount_ = 0;
};

} // namespace ui
