#include "ui/widgets/column_fit.h"

#include "ui/widgets/grid_view.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace ui {

ColumnFit::ColumnFit(GridView* grid, int widest, Ranges ranges)
    : QObject(grid)
    , grid_(grid)
    , widest_(widest)
    , ranges_(std::move(ranges))
{
    grid->viewport()->installEventFilter(this);
    grid->horizontalHeader()->setResizeContentsPrecision(50); // A plan may have thousands of rows.
    fit();
}

void ColumnFit::fit()
{
    const QAbstractItemView* view = grid_; // The hint of a column is public there alone.
    for (int column = 0; column < grid_->model()->columnCount(); ++column) {
        const Range range = ranges_(column);
        const int wanted = std::clamp(view->sizeHintForColumn(column), range.least, range.most);
        if (grid_->columnWidth(column) < wanted)
            grid_->setColumnWidth(column, wanted);
    }
    giveAwayRoom();
}

void ColumnFit::giveAwayRoom()
{
    const int own = grid_->columnWidth(widest_) - given_;
    const int others = grid_->horizontalHeader()->length() - grid_->columnWidth(widest_);
    const int given = std::max(0, grid_->viewport()->width() - others - own);
    if (given == given_)
        return;
    given_ = given;
    grid_->setColumnWidth(widest_, own + given);
}

bool ColumnFit::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        giveAwayRoom();
    return false;
}

} // namespace ui
