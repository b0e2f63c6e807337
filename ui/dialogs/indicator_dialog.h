// The card of an indicator: what it measures, how it is scored, its series with their baselines, and their
// milestones.
#pragma once

#include "core/model/edits.h"
#include "ui/dialogs/entry_dialog.h"

class QComboBox;
class QFormLayout;
class QLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTabWidget;

namespace ui {

class MilestonesPart;
class ScoringPart;
class TypedTable;

class IndicatorDialog final : public EntryDialog {
    Q_OBJECT

public:
    /// Adds an indicator when `indicator` has a null id; then its owner is set.
    IndicatorDialog(Workspace& workspace, const core::Indicator& indicator, QWidget* parent = nullptr);

    /// After it was accepted: the indicator's first series.
    core::Id<core::Series> firstSeries() const;

protected:
    core::Result<core::Plan> edited() override;
    QString intention() const override;
    void showPlaceOf(const core::Refusal& refusal) override;

private:
    enum class Part { Measure, Scoring, Series, Milestones };

    QWidget* makeMeasure();
    /// What is measured, and where the numbers come from: side by side.
    void makeCard(QFormLayout& measure, QFormLayout& origin);
    void addDepartment(QFormLayout& form);
    core::Result<core::Indicator> readCard();

    // indicator_series.cpp
    QWidget* makeSeries();
    QLayout* makeSeriesButtons();
    void addSeriesRow(const core::Series* series);
    void removeSeriesRow(int row); ///< From the table, and with the rest of the card from the plan.
    void seriesChanged(); ///< The other parts follow.
    core::Result<core::Plan> withSeries(core::Plan plan, core::Id<core::Indicator> indicator);
    core::Result<core::Plan> withSeriesRow(
        const core::Plan& plan, core::Id<core::Indicator> indicator, int row);
    /// The series of a row, added or renamed where that was typed; a null id in a row that says nothing.
    core::Result<core::Plan> withSeriesNamed(const core::Plan& plan, core::Id<core::Indicator> indicator,
        int row, core::Id<core::Series>& id) const;
    core::Result<core::Plan> withBaseline(const core::Plan& plan, core::Id<core::Series> id, int row) const;
    QString seriesCell(int row, int column) const;

    core::Indicator indicator_;
    bool isNew_;
    Part faulty_ = Part::Measure; ///< Which part was being read last.
    QTabWidget* parts_ = nullptr;
    QLineEdit* name_ = nullptr;
    QComboBox* kind_ = nullptr;
    QLineEdit* unit_ = nullptr;
    QComboBox* direction_ = nullptr;
    QComboBox* department_ = nullptr;
    QSpinBox* decimals_ = nullptr;
    QLineEdit* surveyYears_ = nullptr;
    QLineEdit* source_ = nullptr;
    QPlainTextEdit* definition_ = nullptr;
    QPlainTextEdit* note_ = nullptr;
    ScoringPart* scoring_ = nullptr;
    TypedTable* series_ = nullptr;
    MilestonesPart* milestones_ = nullptr;
    int lastNumber_ = 0; ///< Rows of series are numbered, for their milestones.
    std::vector<core::Id<core::Series>> removedSeries_;
};

/// Reads 「R6 R11」, 「令和6年度、令和11年度」 or 「R7～R9」; empty = every year. Refuses what is no fiscal
/// year, naming it.
core::Result<core::YearList> readSurveyYears(const QString& text, QDate today);

} // namespace ui
