// Indicators as a grid of years, with the trend of the current row below.
#pragma once

#include "core/scoring/rollup.h"
#include "ui/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace ui {

class ColumnFit;
class ElidedLabel;
class GridView;
class TrailView;
class TrendChart;
class YearGridModel;

class IndicatorsPage final : public Page {
    Q_OBJECT

public:
    explicit IndicatorsPage(Workspace& workspace, QWidget* parent = nullptr);

    static QString title();
    static QString stableName() { return QStringLiteral("indicators"); }
    void saveView(QSettings& settings) const override;
    void restoreView(const QSettings& settings) override;
    void commitEditing() override;
    void copy() override;
    void cut() override;
    void paste() override;
    void find(const QString& text) override;
    /// Puts the cursor on the year's cell of the series; where it is not shown, the whole plan is.
    void showSeries(core::Id<core::Series> series);

public slots:
    void addIndicator();
    void addSeries();
    void editDefinition(); ///< The indicator's card.
    void editDetails(); ///< What stands beside the value, or behind the target, of the current cell.
    void removeCurrent(); ///< The current series, or with its last series the indicator.

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* makeGrid();
    QWidget* makeNothing();
    void reload();
    void refresh();
    /// The selected year's column comes into sight when the page is first seen and when the year changes;
    /// the first row becomes current when none is.
    void showYear();
    void refreshChart();
    void refreshTrail();
    const core::Score& scoreOf(core::FiscalYear year);
    void refreshButtons();
    void showMenu(const QPoint& place);
    void addMissingReasons(QMenu& menu);
    void editTarget();
    void editNote();
    void setProvisional(bool isProvisional);
    core::RecordRef scope() const;
    core::Id<core::Series> currentSeries() const;
    const core::Indicator* currentIndicator() const;
    /// Whether the cell shows a target.
    bool isTarget(const QModelIndex& cell) const;
    /// The current cell's value when it is a year with one.
    const core::Value* currentValue() const;

    /// Opens the details of a cell: as Excel's key for what is noted on a cell.
    static constexpr QKeyCombination detailsKey = Qt::SHIFT | Qt::Key_F2;
    std::optional<core::FiscalYear> yearInSight_; ///< Scrolled to last; afterwards the person scrolls.
    YearGridModel* model_ = nullptr;
    QComboBox* scope_ = nullptr;
    QComboBox* shown_ = nullptr;
    QLineEdit* filter_ = nullptr;
    QList<QPushButton*> addIndicator_; ///< In the bar, and where there is none yet.
    QPushButton* addSeries_ = nullptr;
    QPushButton* definition_ = nullptr;
    QPushButton* remove_ = nullptr;
    ElidedLabel* scopeName_ = nullptr;
    QLabel* nothing_ = nullptr; ///< What to do where there is no indicator.
    QStackedWidget* stack_ = nullptr;
    QSplitter* splitter_ = nullptr;
    GridView* grid_ = nullptr;
    ColumnFit* fit_ = nullptr;
    QSplitter* below_ = nullptr;
    TrendChart* chart_ = nullptr;
    TrailView* trail_ = nullptr; ///< How the current cell's rate came about.
    std::optional<core::Score> score_; ///< Of the year asked for last; absent when something has changed.
};

} // namespace ui
