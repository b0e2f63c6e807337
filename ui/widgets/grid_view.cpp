#include "ui/widgets/grid_view.h"

#include "ui/models/block_model.h"
#include "ui/widgets/frozen_columns.h"
#include "ui/widgets/grid_delegate.h"
#include "ui/widgets/refusal_note.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace ui {

GridView::GridView(QWidget* parent)
    : QTableView(parent)
{
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    // Made before anything that lays out or scrolls: those call our overrides, which need both.
    note_ = new RefusalNote(this);
    frozen_ = new FrozenColumns(this);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    // Ours walks over the cells and out of the table; Qt's would give the key back to us for ever.
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    auto* delegate = new GridDelegate(this);
    connectDelegate(delegate);
    setItemDelegate(delegate);
    auto* frozenDelegate = new GridDelegate(this);
    connectDelegate(frozenDelegate);
    frozen_->setItemDelegate(frozenDelegate);
    for (QHeaderView* header : {horizontalHeader(), frozen_->horizontalHeader()}) {
        header->setSectionsClickable(true);
        connect(header, &QHeaderView::sectionClicked, this, &GridView::sortBy);
    }
}

void GridView::connectDelegate(GridDelegate* delegate)
{
    connect(delegate, &GridDelegate::finished, this, &GridView::move);
    connect(delegate, &GridDelegate::refused, this,
        [this](const QModelIndex& index) { showRefusal(index, index.data(RefusalRole).toString()); });
    connect(delegate, &GridDelegate::closeEditor, this, [this](QWidget*, GridDelegate::EndEditHint hint) {
        if (hint == GridDelegate::RevertModelCache)
            abandonRefusal();
    });
}

void GridView::abandonRefusal()
{
    note_->hide();
    if (blocks_ && currentIndex().isValid())
        blocks_->abandonRefusal(currentIndex());
}

void GridView::setGrid(QAbstractItemModel* model, BlockModel* blocks)
{
    blocks_ = blocks;
    setModel(model);
    frozen_->setModel(model);
    frozen_->setSelectionModel(selectionModel());
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &GridView::rememberPlace);
    connect(model, &QAbstractItemModel::modelReset, this, &GridView::restorePlace);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.data(RefusalRole).toString().isEmpty())
            note_->hide();
        else
            showRefusal(index, index.data(RefusalRole).toString());
    });
    frozen_->follow();
}

void GridView::setFrozenColumns(int count)
{
    frozen_->setCount(count);
}

void GridView::setSortable(bool isSortable)
{
    isSortable_ = isSortable;
    for (QHeaderView* header : {horizontalHeader(), frozen_->horizontalHeader()})
        header->setSortIndicatorShown(false);
}

void GridView::sortBy(int column)
{
    if (!isSortable_)
        return;
    QHeaderView* header = horizontalHeader();
    const bool isSorted = header->isSortIndicatorShown() && header->sortIndicatorSection() == column;
    const bool goesBack = isSorted && header->sortIndicatorOrder() == Qt::DescendingOrder;
    const Qt::SortOrder order = isSorted ? Qt::DescendingOrder : Qt::AscendingOrder;
    for (QHeaderView* each : {header, frozen_->horizontalHeader()}) {
        each->setSortIndicatorShown(!goesBack);
        each->setSortIndicator(column, order);
    }
    model()->sort(goesBack ? -1 : column, order);
}

void GridView::commitEditing()
{
    // The editor is whatever of ours has the focus: a line or a list inside one of the two views.
    QWidget* editor = QApplication::focusWidget();
    if (!editor || editor == this || !isAncestorOf(editor))
        return;
    QTableView* view = frozen_->isAncestorOf(editor) ? static_cast<QTableView*>(frozen_) : this;
    auto* delegate = static_cast<GridDelegate*>(view->itemDelegate());
    emit delegate->commitData(editor);
    emit delegate->closeEditor(editor, QAbstractItemDelegate::NoHint);
}

QStringList GridView::rowKeys() const
{
    QStringList keys;
    for (int row = 0; row < model()->rowCount(); ++row)
        keys << model()->index(row, 0).data(RowKeyRole).toString();
    return keys;
}

void GridView::rememberPlace()
{
    place_ = {rowKeys(), currentIndex().row(), currentIndex().column(),
        {horizontalScrollBar()->value(), verticalScrollBar()->value()}};
}

void GridView::restorePlace()
{
    note_->hide();
    frozen_->follow();
    const QStringList rows = rowKeys();
    if (place_.row >= 0 && place_.column < model()->columnCount())
        if (const auto row = rows.indexOf(place_.rows[place_.row]); row >= 0)
            setCurrentIndex(model()->index(int(row), place_.column));
    if (rows != place_.rows)
        return;
    horizontalScrollBar()->setValue(place_.scrolled.x());
    verticalScrollBar()->setValue(place_.scrolled.y());
}

void GridView::showRefusal(const QModelIndex& index, const QString& sentence)
{
    scrollTo(index);
    QRect place = index.column() < frozen_->shownCount() ? frozen_->visualRect(index) : visualRect(index);
    place.translate(index.column() < frozen_->shownCount() ? frozen_->viewport()->mapTo(this, QPoint())
                                                           : viewport()->mapTo(this, QPoint()));
    note_->showBeside(place, sentence);
}

void GridView::move(int rows, int columns)
{
    const QModelIndex from = currentIndex();
    setFocus();
    // A refused cell keeps the cursor: it has to be corrected or abandoned first.
    if (from.isValid() && !from.data(RefusalRole).toString().isEmpty())
        return;
    const QModelIndex to
        = columns == 0 ? from.sibling(from.row() + rows, from.column()) : neighbour(from, columns);
    if (to.isValid())
        setCurrentIndex(to);
    else if (columns != 0)
        focusNextPrevChild(columns > 0); // Out of the table, so that Tab reaches what stands behind it.
}

// The shown cell beside `from`, at the end of a row the first of the next one; invalid at the end of the
// table.
QModelIndex GridView::neighbour(const QModelIndex& from, int step) const
{
    if (!from.isValid())
        return {};
    int row = from.row();
    int column = from.column();
    do {
        column += step;
        if (column < 0 || column >= model()->columnCount()) {
            row += step;
            column = step > 0 ? 0 : model()->columnCount() - 1;
        }
    } while (isColumnHidden(column) && row >= 0 && row < model()->rowCount());
    return from.sibling(row, column);
}

void GridView::keyPressEvent(QKeyEvent* event)
{
    const bool isShift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return move(isShift ? -1 : 1, 0);
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)
        return move(0, event->key() == Qt::Key_Backtab || isShift ? -1 : 1);
    if (event->key() == Qt::Key_Delete)
        return clearCells();
    if (event->key() == Qt::Key_Escape)
        abandonRefusal();
    if (isControl && event->key() == Qt::Key_D)
        return fillDown();
    if (event->matches(QKeySequence::Copy))
        return isShift ? copyCellsWithHeaders() : copyCells();
    if (isControl && isShift && event->key() == Qt::Key_C)
        return copyCellsWithHeaders();
    if (event->matches(QKeySequence::Cut))
        return cutCells();
    if (event->matches(QKeySequence::Paste))
        return pasteCells();
    if (event->key() == Qt::Key_Space && !currentIndex().flags().testFlag(Qt::ItemIsEditable))
        return emit activated(currentIndex());
    QTableView::keyPressEvent(event);
}

bool GridView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    if (index.isValid() && index.column() < frozen_->shownCount())
        return frozen_->editCell(index, trigger, event);
    return QTableView::edit(index, trigger, event);
}

void GridView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    frozen_->follow();
}

void GridView::updateGeometries()
{
    QTableView::updateGeometries();
    frozen_->follow();
}

void GridView::scrollContentsBy(int dx, int dy)
{
    note_->hide();
    QTableView::scrollContentsBy(dx, dy);
}

void GridView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (index.column() < frozen_->shownCount()) {
        // Only the row has to come into sight: the column always is.
        const int sideways = horizontalScrollBar()->value();
        QTableView::scrollTo(index, hint);
        horizontalScrollBar()->setValue(sideways);
        return;
    }
    QTableView::scrollTo(index, hint);
    const int hidden = frozen_->isVisible() ? frozen_->width() - visualRect(index).left() : 0;
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

} // namespace ui
