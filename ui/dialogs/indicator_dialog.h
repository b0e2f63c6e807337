// The card of an indicator: what it measures, which way is better, how it is scored and printed, and its
// series with their baselines.
#pragma once

#include "core/model/edits.h"
#include "ui/workspace.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace ui {

class TypedTable;

/// Everything is written as one edit when accepted; a refusal is shown in the dialog, which stays open.
class IndicatorDialog final : public QDialog {
    Q_OBJECT

public:
    /// Adds an indicator when `indicator` has a null id; then its owner is set.
    IndicatorDialog(Workspace& workspace, const core::Indicator& indicator, QWidget* parent = nullptr);

    /// After it was accepted: the indicator's first series.
    core::Id<core::Series> firstSeries() const;

public slots:
    void accept() override;

private:
    /// What is measured, and where the numbers come from: side by side.
    void makeCard(QFormLayout& measure, QFormLayout& origin);
    QWidget* makeSeries();
    QLayout* makeSeriesButtons();
    void addSeriesRow(const core::Series* series);
    void removeSeriesRow(int row); ///< From the table, and with the rest of the card from the plan.
    core::Result<core::Indicator> readCard() const;
    core::Result<core::Plan> edited(const core::Indicator& card) const;
    core::Result<core::Plan> withSeries(core::Plan plan, core::Id<core::Indicator> indicator) const;
    core::Result<core::Plan> withSeriesRow(
        const core::Plan& plan, core::Id<core::Indicator> indicator, int row) const;

    Workspace& workspace_;
    core::Indicator indicator_;
    bool isNew_;
    QLineEdit* name_ = nullptr;
    QComboBox* kind_ = nullptr;
    QLineEdit* unit_ = nullptr;
    QComboBox* direction_ = nullptr;
    QComboBox* formula_ = nullptr;
    QComboBox* accumulation_ = nullptr;
    QComboBox* department_ = nullptr;
    QSpinBox* decimals_ = nullptr;
    QLineEdit* surveyYears_ = nullptr;
    QLineEdit* source_ = nullptr;
    QPlainTextEdit* definition_ = nullptr;
    QPlainTextEdit* note_ = nullptr;
    TypedTable* series_ = nullptr;
    std::vector<core::Id<core::Series>> removedSeries_;
    QLabel* refusal_ = nullptr;
};

/// Reads 「R6 R11」, 「令和6年度、令和11年度」 or 「R7～R9」; empty = every year. Refuses what is no fiscal
/// year, naming it.
core::Result<core::YearList> readSurveyYears(const QString& text, QDate today);

} // namespace ui
