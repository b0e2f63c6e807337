// The part of an indicator's card with the milestones of its series: steps that are reached or not.
#pragma once

#include "core/model/edits.h"

#include <QWidget>

#include <map>

class QComboBox;
class QLabel;
class QLayout;
class QPushButton;

namespace ui {

class TypedTable;

/// Series are told apart by a number of the card's own, since new ones have no id yet. What was typed is kept
/// as text until it is read.
class MilestonesPart final : public QWidget {
    Q_OBJECT

public:
    explicit MilestonesPart(QWidget* parent = nullptr);

    /// What stands in the plan, by rank.
    void setMilestones(int series, const std::vector<const core::Milestone*>& milestones);
    /// Which series there are to choose from, in order: number and name.
    void setSeries(const std::vector<std::pair<int, QString>>& series);
    /// Says whether the milestones count.
    void setFormula(core::RateFormula formula);
    /// Rows without any text are left out. Refuses dates and weights that cannot be read, and then shows
    /// them.
    core::Result<std::vector<core::Milestone>> read(int series);

private:
    struct Row {
        core::Milestone known; ///< As it is in the plan; without an id when it is new.
        QString name;
        QString weight;
        QString dueOn;
        QString reachedOn;
    };
    QLayout* makeButtons();
    void showSeries(int series);
    void putRow(int row, const Row& content);
    Row rowAt(int row) const;
    void keep(); ///< Takes over what stands in the table.
    void add();
    void remove();
    void move(int step);
    void refreshButtons();

    std::map<int, std::vector<Row>> rows_;
    int shown_ = 0; ///< The series in the table.
    QLabel* seriesLabel_;
    QComboBox* series_;
    QLabel* whether_;
    TypedTable* table_;
    QPushButton* remove_ = nullptr;
    QPushButton* up_ = nullptr;
    QPushButton* down_ = nullptr;
};

} // namespace ui
