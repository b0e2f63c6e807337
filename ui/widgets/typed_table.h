// A small table in a dialog: Tab and Enter walk over its cells, typing begins to edit.
#pragma once

#include <QTableWidget>

namespace ui {

/// Tab leaves the table behind its last cell, and Enter in its last row is the dialog's: until then what is
/// typed goes into the table.
class TypedTable final : public QTableWidget {
    Q_OBJECT

public:
    using QTableWidget::QTableWidget;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool isNext) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool goTo(int row, int column); ///< False when there is no such cell.
};

} // namespace ui
