// The structure page's section with the form of the year's evaluation sheets: which one, its items, and what
// stays as it is.
#pragma once

#include "core/model/edits.h"
#include "ui/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

class BoundLine;
class RecordTable;
struct RecordColumn;
struct RecordShape;

class FormSection final : public QWidget {
    Q_OBJECT

public:
    explicit FormSection(Workspace& workspace, QWidget* parent = nullptr);

    /// The plan generation whose form of the selected year is shown; a null id shows nothing.
    void setPeriod(core::Id<core::PlanPeriod> period);

private:
    QWidget* makeChoice();
    QWidget* makeNote();
    RecordTable* makeItems();
    RecordShape itemShape();
    RecordColumn sourceColumn();
    RecordColumn choicesColumn();
    QToolButton* makeAdder();
    void refresh();
    void refreshNote(const core::FormUse* use);
    void choose();
    void copy();
    void addItem(core::ItemKind kind);
    core::YearOfPlan from() const { return {period_, workspace_.year()}; }
    const core::FormUse* use() const;
    QString keyOf(core::RecordRef item) const;

    Workspace& workspace_;
    core::Id<core::PlanPeriod> period_;
    core::Id<core::SheetForm> shown_;
    QLabel* formLabel_;
    QComboBox* forms_;
    QComboBox* evaluators_;
    QPushButton* copy_;
    BoundLine* name_;
    QLabel* note_;
    QPushButton* follow_;
    QPushButton* number_ = nullptr;
    QToolButton* add_ = nullptr;
    RecordTable* items_;
};

} // namespace ui
