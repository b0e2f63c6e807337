// Draws and edits the cells of a GridView.
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Cells look as their tone says (see Tone); a cell with choices is edited in a list, any other in a line.
class GridDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit GridDelegate(QObject* parent)
        : QStyledItemDelegate(parent)
    {
    }

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

signals:
    /// Editing was ended by a key; the cursor wants to go so many rows and columns further.
    void finished(int rows, int columns);
    /// The model did not take what was typed.
    void refused(const QModelIndex& index) const;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
    bool eventFilter(QObject* editor, QEvent* event) override;

private:
    bool isComposing_ = false; ///< An input method is at work: its keys are not ours.
};

} // namespace ui
