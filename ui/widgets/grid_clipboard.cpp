// GridView's ranges: clipboard, fill down and clearing.
#include "ui/models/block_model.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/refusal_note.h"
#include "ui/widgets/table_text.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>

namespace ui {

namespace {

// The smallest rectangle around some cells.
struct Range {
    int top = 0;
    int left = 0;
    int bottom = -1;
    int right = -1;
    explicit Range(const QModelIndexList& cells)
    {
        for (const QModelIndex& cell : cells) {
            const bool isFirst = bottom < 0;
            top = isFirst ? cell.row() : std::min(top, cell.row());
            left = isFirst ? cell.column() : std::min(left, cell.column());
            bottom = std::max(bottom, cell.row());
            right = std::max(right, cell.column());
        }
    }
};

QString copiedText(const QModelIndex& cell)
{
    const QVariant text = cell.data(CopyRole);
    return text.isValid() ? text.toString() : cell.data().toString();
}

} // namespace

QModelIndexList GridView::chosenCells() const
{
    QModelIndexList cells = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    if (cells.isEmpty() && currentIndex().isValid())
        cells.append(currentIndex());
    return cells;
}

void GridView::copyRange(bool withHeaders)
{
    const QModelIndexList cells = chosenCells();
    if (cells.isEmpty())
        return;
    const Range range(cells);
    const bool isAlone = cells.size() == 1;
    TableRows rows;
    if (withHeaders) {
        QStringList titles;
        for (int column = range.left; column <= range.right; ++column)
            titles.append(model()->headerData(column, Qt::Horizontal).toString());
        rows.push_back(titles);
    }
    for (int row = range.top; row <= range.bottom; ++row) {
        QStringList texts;
        for (int column = range.left; column <= range.right; ++column) {
            const QModelIndex cell = model()->index(row, column);
            texts.append(isAlone || selectionModel()->isSelected(cell) ? copiedText(cell) : QString());
        }
        rows.push_back(texts);
    }
    QApplication::clipboard()->setText(tableText(rows));
}

void GridView::copyCells()
{
    copyRange(false);
}

void GridView::copyCellsWithHeaders()
{
    copyRange(true);
}

void GridView::cutCells()
{
    copyRange(false);
    clearCells();
}

void GridView::write(const std::vector<CellText>& cells)
{
    if (!blocks_ || cells.empty())
        return;
    note_->hide();
    QModelIndex failed;
    const core::Result<void> done = blocks_->writeCells(cells, failed);
    if (!done && failed.isValid()) {
        setCurrentIndex(failed);
        showRefusal(failed, done.sentence());
    }
}

void GridView::pasteCells()
{
    const TableRows rows = readTableText(QApplication::clipboard()->text());
    const QModelIndexList chosen = chosenCells();
    if (rows.empty() || chosen.isEmpty())
        return;
    std::vector<CellText> cells;
    const bool isOneCell = rows.size() == 1 && rows.front().size() == 1;
    if (isOneCell) {
        for (const QModelIndex& cell : chosen)
            cells.push_back({cell, rows.front().front()});
        return write(cells);
    }
    const Range range(chosen);
    for (int row = 0; row < int(rows.size()); ++row)
        for (int column = 0; column < int(rows[size_t(row)].size()); ++column) {
            const QModelIndex cell = model()->index(range.top + row, range.left + column);
            if (!cell.isValid())
                return showRefusal(model()->index(range.top, range.left),
                    tr("Nothing was pasted: %n copied rows reach over the edge of the table. Begin further "
                       "up or left.",
                        nullptr, int(rows.size())));
            cells.push_back({cell, rows[size_t(row)][column]});
        }
    write(cells);
}

void GridView::fillDown()
{
    const QModelIndexList chosen = chosenCells();
    const Range range(chosen);
    std::vector<CellText> cells;
    for (const QModelIndex& cell : chosen)
        if (cell.row() > range.top)
            cells.push_back({cell, cell.siblingAtRow(range.top).data(Qt::EditRole).toString()});
    write(cells);
}

void GridView::clearCells()
{
    std::vector<CellText> cells;
    for (const QModelIndex& cell : chosenCells())
        if (model()->flags(cell).testFlag(Qt::ItemIsEditable))
            cells.push_back({cell, QString()});
    write(cells);
}

} // namespace ui
