// A small editable list of records with its buttons: add, remove, one place up and down.
#pragma once

#include "ui/models/record_model.h"

#include <QWidget>

class QHBoxLayout;
class QTableView;
class QToolButton;

namespace ui {

class EmptyHint;
class RefusalNote;

class RecordTable final : public QWidget {
    Q_OBJECT

public:
    /// `emptySentence` says what to do while there are no records; `addVerb` is the text of the button that
    /// adds one (empty: no such button).
    RecordTable(Workspace& workspace, RecordShape shape, const QString& addVerb, const QString& emptySentence,
        QWidget* parent = nullptr);

    RecordModel& model() { return *model_; }
    QTableView& view() { return *view_; }
    /// Called instead of adding an empty record, for kinds that cannot be empty.
    void setAdder(std::function<void()> adder) { adder_ = std::move(adder); }
    /// In place of the first one, where there is something else to do before; may be empty.
    void setEmptySentence(const QString& sentence);
    /// A further button below the list: before the others, or behind them.
    void addButton(QWidget* button, bool isFirst);
    /// Opens the editor of a cell, to type over what stands there.
    void startEditing(const QModelIndex& cell);
    /// The record of the current row; a null id when there is none.
    core::RecordRef current() const;
    /// Makes the record's row the current one; false when the list does not show it.
    bool showRow(core::RecordRef record);

public slots:
    void add();

signals:
    void currentChanged(core::RecordRef record);

protected:
    bool eventFilter(QObject* view, QEvent* event) override;

private:
    void showOutcome(const QModelIndex& cell, const QString& refusal);
    QWidget* makeButtons(const QString& addVerb);
    void remove();
    void move(int step);
    void refreshButtons();
    void selectRow(int row, bool startsEditing);
    void selectWanted();
    int firstTypableColumn(int row) const;

    Workspace& workspace_;
    RecordModel* model_;
    QTableView* view_;
    EmptyHint* hint_;
    RefusalNote* note_;
    QHBoxLayout* buttons_ = nullptr;
    QToolButton* addButton_ = nullptr;
    QToolButton* removeButton_ = nullptr;
    QToolButton* upButton_ = nullptr;
    QToolButton* downButton_ = nullptr;
    std::function<void()> adder_;
    core::Uuid wanted_; ///< Current again after the model was reset; else the cell at the same place.
    int wantedRow_ = 0;
    int wantedColumn_ = -1;
};

} // namespace ui
