#include "ui/widgets/frozen_columns.h"

#include "ui/widgets/grid_view.h"

#include <QHeaderView>
#include <QScrollBar>

namespace ui {

FrozenColumns::FrozenColumns(GridView* grid)
    : QTableView(grid)
    , grid_(grid)
{
    setFocusProxy(grid);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(grid->editTriggers());
    setWordWrap(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, grid->verticalScrollBar(), &QScrollBar::setValue);
    connect(grid->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(grid->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (columnWidth(column) != width)
            setColumnWidth(column, width);
        follow();
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column < shownCount_ && grid_->columnWidth(column) != width)
            grid_->setColumnWidth(column, width);
    });
    hide();
}

void FrozenColumns::setCount(int count)
{
    count_ = count;
    follow();
}

void FrozenColumns::follow()
{
    if (!grid_->model())
        return;
    // More than two thirds of the view frozen would leave no room for the years.
    const int room = grid_->viewport()->width() * 2 / 3;
    int width = 0;
    int shown = 0;
    while (
        shown < std::min(count_, grid_->model()->columnCount()) && width + grid_->columnWidth(shown) <= room)
        width += grid_->columnWidth(shown++);
    shownCount_ = shown;
    for (int column = 0; column < grid_->model()->columnCount(); ++column)
        setColumnHidden(column, column >= shown);
    for (int column = 0; column < shown; ++column)
        if (columnWidth(column) != grid_->columnWidth(column))
            setColumnWidth(column, grid_->columnWidth(column));
    verticalHeader()->setDefaultSectionSize(grid_->verticalHeader()->defaultSectionSize());
    horizontalHeader()->setFixedHeight(grid_->horizontalHeader()->height());
    const int left
        = grid_->frameWidth() + (grid_->verticalHeader()->isVisible() ? grid_->verticalHeader()->width() : 0);
    setGeometry(left, grid_->frameWidth(), width + 1,
        grid_->horizontalHeader()->height() + grid_->viewport()->height());
    setVisible(shown > 0);
}

} // namespace ui
