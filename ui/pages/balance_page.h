// Demand and supply (量の見込みと確保方策) of the year as a grid, and below it what is to be reviewed.
#pragma once

#include "ui/page.h"
#include "ui/pages/balance_grid.h"

class QAction;
class QComboBox;
class QLabel;
class QListWidget;
class QMenu;
class QPushButton;
class QSpinBox;
class QSplitter;
class QStackedWidget;

namespace ui {

class ColumnFit;
class ElidedLabel;
class GridView;

class BalancePage final : public Page {
    Q_OBJECT

public:
    explicit BalancePage(Workspace& workspace, QWidget* parent = nullptr);
    ~BalancePage() override;

    static QString title();
    static QString stableName() { return QStringLiteral("balance"); }
    void saveView(QSettings& settings) const override;
    void restoreView(const QSettings& settings) override;
    void commitEditing() override;
    void copy() override;
    void cut() override;
    void paste() override;

public slots:
    void addArea();
    void addService();
    void addPart(); ///< Of the current service.
    void addReferenceDate(); ///< A further row of the current area and service.
    void addUsualServices();
    void removeArea();
    void removeService();
    void removeFigures(); ///< Of the current row.

private:
    QWidget* makeBar();
    QWidget* makeGrid();
    QWidget* makeNothing();
    QAction* addEntry(QMenu* menu, const char* name, const QString& text, void (BalancePage::*go)());
    void reload();
    void refresh();
    void refreshAreas();
    void refreshActions();
    void explain();
    void chooseArea();
    void showMenu(const QPoint& place);
    void setMissing(core::Missing reason);
    void remove(core::RecordRef record);
    /// Adds a record with these fields and stands on the new row.
    template <class T>
    void addNamed(const QString& intention, std::vector<core::FieldValue> fields, const QString& name);
    void standOn(core::Id<core::Service> service);
    const core::PlanPeriod* period() const;
    const core::Balance* current() const;

    // balance_review.cpp
    QWidget* makeReview();
    void refreshReview();
    void changeLimits();
    void showCandidate();

    BalanceGrid balances_;
    RecordModel* model_ = nullptr;
    QComboBox* area_ = nullptr;
    QPushButton* add_ = nullptr;
    QPushButton* remove_ = nullptr;
    QLabel* nothing_ = nullptr;
    QPushButton* makeUsual_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    QSplitter* splitter_ = nullptr;
    GridView* grid_ = nullptr;
    ColumnFit* fit_ = nullptr;
    ElidedLabel* explanation_ = nullptr; ///< How the number of the current cell was calculated.
    QSpinBox* low_ = nullptr;
    QSpinBox* high_ = nullptr;
    QLabel* count_ = nullptr;
    QListWidget* candidates_ = nullptr;
    std::vector<core::Balance> candidateRows_; ///< What the lines of the list are about.
};

} // namespace ui
