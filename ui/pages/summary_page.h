// The year's result at a glance: projects by goal and grade, average rates, and the projects behind each
// number.
#pragma once

#include "core/scoring/rollup.h"
#include "ui/page.h"
#include "ui/widgets/table_text.h"

class QLabel;
class QPushButton;
class QSplitter;
class QTableWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

class SummaryPage final : public Page {
    Q_OBJECT

public:
    explicit SummaryPage(Workspace& workspace, QWidget* parent = nullptr);

    static QString title();
    static QString stableName() { return QStringLiteral("summary"); }
    void saveView(QSettings& settings) const override;
    void restoreView(const QSettings& settings) override;
    /// The table with the focus, as a range for Excel with its titles; of the projects only the chosen ones
    /// when several are.
    void copy() override;
    void find(const QString& text) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// Columns of the counts: the goal, all projects, one a grade, then these.
    enum Behind { NotGraded, Differ, Denominator, Average };
    static constexpr int firstGrade = 2;

    void makeCounts();
    void makeProjects();
    void refresh();
    void fillCounts();
    void fillRow(int row, const QString& name, const core::GradeTally& tally, const core::RateMean& mean);
    void fillShares(int row);
    void fillProjects();
    void addProject(QTreeWidgetItem* goal, size_t position, bool isRelisted);
    bool isWanted(const core::ProjectScore& project) const;
    static QStringList meanNotes(const core::RateMean& mean);
    void openProject(QTreeWidgetItem* item);
    void explainCount(int row, int column);
    void explainProject(QTreeWidgetItem* item, int column);
    /// Those of the counts, best first.
    std::vector<const core::Grade*> grades() const;
    QString gradeText(const core::EnteredGrade& entered) const;
    QString departmentsOf(core::Id<core::Project> project) const;
    TableRows projectRows() const;
    /// What the chosen cell of the counts narrows the list of projects to.
    int chosenGoal() const;
    int chosenGrade() const;

    core::Score score_;
    bool isStale_ = true;
    QString filter_;
    QLabel* title_ = nullptr;
    QTableWidget* counts_ = nullptr;
    QLabel* notes_ = nullptr;
    QLabel* narrowed_ = nullptr;
    QPushButton* showAll_ = nullptr;
    QTreeWidget* projects_ = nullptr;
    QSplitter* splitter_ = nullptr;
};

} // namespace ui
