// The page 点検: goals by grade as a map, charts, and tables of what is to be looked at, each row with a jump
// to its record.
#pragma once

#include "ui/page.h"
#include "ui/widgets/check_table_view.h"

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTableWidget;

namespace ui {

class ChartView;
class TrailView;
class TrendChart;

class CheckPage final : public Page {
    Q_OBJECT

public:
    explicit CheckPage(Workspace& workspace, QWidget* parent = nullptr);

    static QString title();
    static QString stableName() { return QStringLiteral("check"); }
    void saveView(QSettings& settings) const override;
    void restoreView(const QSettings& settings) override;
    /// The map or the table with the focus.
    void copy() override;
    void find(const QString& text) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum Table { Findings, Outlook, Formulas, Grades, Departments, Sensitivity, TableCount };
    enum Chart { Radar, Fields, Trend };

    QSplitter* columnOf(QWidget* upper, QWidget* lower, const QList<int>& heights);
    QWidget* makeChart();
    QWidget* makeTables();
    QWidget* makeFilters();
    void addTable(Table which, const QString& title, int widest);
    CheckTableView* table(Table which) const { return tables_[size_t(which)]; }
    Table current() const;

    void refresh();
    void fillTable(Table which);
    void fillKinds();
    size_t kindColumn() const; ///< By which the current table is narrowed.
    void narrow();
    void showEverything();
    bool isWanted(const core::CheckRow& row) const;
    void showLine();
    void showChart();
    void showTab();
    core::CheckTable tableOf(Table which) const;
    core::Id<core::Series> currentSeries() const;

    // check_map.cpp
    void makeMap();
    void fillMap();
    void explainMapCell(int row, int column);
    void fillMapRow(int row, const QString& name, const core::GradeTally& tally, const core::RateMean& mean);
    /// Null where the total, or no row, is chosen.
    const core::GoalScore* chosenGoal() const;
    /// Whether the project is one of the chosen cell's.
    bool isOnMap(core::Id<core::Project> project) const;

    core::Score score_;
    core::Score lastYear_;
    core::GraderChecks graders_;
    bool isStale_ = true;
    std::array<bool, TableCount> isTableStale_{}; ///< Filled when its tab is seen.
    QString filter_;
    QLabel* title_ = nullptr;
    QTableWidget* map_ = nullptr;
    QComboBox* chartKind_ = nullptr;
    QStackedWidget* charts_ = nullptr;
    ChartView* chart_ = nullptr;
    TrendChart* trend_ = nullptr;
    QTabWidget* tabs_ = nullptr;
    std::array<CheckTableView*, TableCount> tables_{};
    QComboBox* kind_ = nullptr;
    QCheckBox* marked_ = nullptr;
    QLabel* narrowed_ = nullptr;
    QPushButton* showAll_ = nullptr;
    TrailView* trail_ = nullptr;
    QSplitter* halves_ = nullptr;
    QSplitter* left_ = nullptr;
    QSplitter* right_ = nullptr;
};

} // namespace ui
