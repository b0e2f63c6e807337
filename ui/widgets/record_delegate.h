// Editors for the cells of a RecordModel: lists for words and references, several lines for paragraphs.
#pragma once

#include "ui/models/record_model.h"

#include "ui/widgets/roomy_delegate.h"

namespace ui {

class RecordDelegate final : public RoomyDelegate {
    Q_OBJECT

public:
    RecordDelegate(Workspace& workspace, const RecordModel& model, QObject* parent);

    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

signals:
    /// What was typed or chosen was handed over. `refusal` is empty when the model took it, or asks further.
    void handedOver(const QModelIndex& index, const QString& refusal) const;

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;

private:
    bool isOneLine(const QModelIndex& index) const;

    Workspace& workspace_;
    const RecordModel& model_;
};

} // namespace ui
