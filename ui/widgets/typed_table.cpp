#include "ui/widgets/typed_table.h"

#include <QKeyEvent>

namespace ui {

void TypedTable::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !goTo(currentRow() + 1, currentColumn()))
        QTableWidget::keyPressEvent(event);
}

bool TypedTable::focusNextPrevChild(bool isNext)
{
    const int cell = currentRow() * columnCount() + currentColumn() + (isNext ? 1 : -1);
    const bool isInside = currentIndex().isValid() && cell >= 0;
    return (isInside && goTo(cell / columnCount(), cell % columnCount()))
        || QTableWidget::focusNextPrevChild(isNext);
}

void TypedTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool isTab
        = hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem;
    // Qt would begin again at the first cell behind the last one.
    QTableWidget::closeEditor(editor, isTab ? QAbstractItemDelegate::NoHint : hint);
    if (isTab)
        focusNextPrevChild(hint == QAbstractItemDelegate::EditNextItem);
    else if (hint == QAbstractItemDelegate::SubmitModelCache) // By Enter.
        goTo(currentRow() + 1, currentColumn());
}

bool TypedTable::goTo(int row, int column)
{
    const QModelIndex cell = model()->index(row, column);
    if (cell.isValid())
        setCurrentIndex(cell);
    return cell.isValid();
}

} // namespace ui
