// A table that feels like Excel: type to replace, Enter down, ranges to and from the clipboard, frozen first
// columns.
#pragma once

#include "ui/models/block_model.h"

#include <QTableView>

namespace ui {

class FrozenColumns;
class GridDelegate;
class RefusalNote;

/// Space on a cell that is not typed activates it. Several cells are always written through BlockModel: one
/// undo step, or a refusal beside the cell that could not be written.
class GridView final : public QTableView {
    Q_OBJECT

public:
    explicit GridView(QWidget* parent = nullptr);

    /// `model` and `blocks` are the same object; both outlive the view.
    void setGrid(QAbstractItemModel* model, BlockModel* blocks);
    /// The first `count` columns stay in sight when scrolled; fewer where they would fill the view.
    void setFrozenColumns(int count);
    /// A click on a header sorts up, down, then back to the printed order.
    void setSortable(bool isSortable);
    /// Shows `sentence` beside the cell until the cursor or the table moves, or Escape abandons the input.
    void showRefusal(const QModelIndex& index, const QString& sentence);
    /// Cells of the selection, or the current cell.
    QModelIndexList chosenCells() const;
    /// Hands over what is being typed in a cell.
    void commitEditing();

    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

public slots:
    void copyCells();
    void copyCellsWithHeaders();
    void cutCells();
    void pasteCells();
    void fillDown(); ///< Ctrl+D: the top row of the selection into the rows below.
    void clearCells(); ///< Delete: not entered.

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;

private:
    void connectDelegate(GridDelegate* delegate);
    void move(int rows, int columns);
    QModelIndex neighbour(const QModelIndex& from, int step) const;
    void abandonRefusal();
    void copyRange(bool withHeaders);
    void write(const std::vector<CellText>& cells);
    void sortBy(int column);
    void rememberPlace();
    void restorePlace();

    BlockModel* blocks_ = nullptr;
    FrozenColumns* frozen_ = nullptr;
    RefusalNote* note_ = nullptr;
    bool isSortable_ = false;
    QStringList rowKeys() const;

    /// Where the person was before the model was reset.
    struct Place {
        QStringList rows; ///< RowKeyRole of all of them.
        int row = -1;
        int column = -1;
        QPoint scrolled;
    };
    Place place_;
};

} // namespace ui
