// The structure page's section with how rates are averaged from the year on: the rule, and the own weights of
// goals, challenges, projects and indicators.
#pragma once

#include "core/model/edits.h"
#include "ui/workspace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

class AveragesSection final : public QWidget {
    Q_OBJECT

public:
    explicit AveragesSection(Workspace& workspace, QWidget* parent = nullptr);

    /// The plan generation whose rule is shown; a null id shows nothing.
    void setPeriod(core::Id<core::PlanPeriod> period);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeRule();
    void makeWeights();
    void refresh();
    void fillWeights();
    void fillGoal(const core::Goal& goal, const core::WeightsAsOf& weights);
    QTreeWidgetItem* addRow(
        QTreeWidgetItem* parent, const core::WeightOwner& owner, const core::WeightsAsOf& weights);
    void addProject(
        QTreeWidgetItem* parent, core::Id<core::Project> project, const core::WeightsAsOf& weights);
    void addIndicators(QTreeWidgetItem* parent, std::vector<const core::Indicator*> indicators,
        const core::WeightsAsOf& weights);
    void setRule();
    void setWeight(QTreeWidgetItem* row);
    core::MeanRule rule() const;

    Workspace& workspace_;
    core::Id<core::PlanPeriod> period_;
    QComboBox* weighting_;
    QLineEdit* factor_;
    QComboBox* mean_;
    QCheckBox* isCapped_;
    QLabel* note_;
    QTreeWidget* weights_;
    bool isTyped_ = false; ///< A weight is just being entered: its row must stay until the editor is closed.
};

} // namespace ui
