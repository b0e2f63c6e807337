// The map of CheckPage: how many projects of each goal have which grade, the more the darker.
#include "core/scoring/explain.h"
#include "core/scoring/explain_mean.h"
#include "ui/pages/check_page.h"
#include "ui/widgets/roomy_delegate.h"
#include "ui/widgets/tones.h"
#include "ui/widgets/trail_view.h"

#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>

namespace ui {

namespace {

enum MapColumn { GoalColumn, firstGrade };
enum Behind { NotGraded, Coverage, Average, behindColumns };
constexpr double darkest = 0.55; // Of the highlight, so that the count can be read on it.

QTableWidgetItem* mapCell(const QString& text, const QString& explanation = {})
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignCenter);
    item->setToolTip(explanation);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

QColor shade(const QPalette& palette, double share)
{
    const QColor ground = palette.color(QPalette::Base);
    const QColor ink = palette.color(QPalette::Highlight);
    const double part = share * darkest;
    const auto mixed = [part](double from, double to) { return float(from + (to - from) * part); };
    return QColor::fromRgbF(mixed(ground.redF(), ink.redF()), mixed(ground.greenF(), ink.greenF()),
        mixed(ground.blueF(), ink.blueF()));
}

} // namespace

void CheckPage::makeMap()
{
    map_ = new QTableWidget(this);
    map_->setObjectName(QStringLiteral("map"));
    map_->setAccessibleName(tr("Goals by grade: choose a cell to narrow the tables below"));
    map_->setSelectionMode(QAbstractItemView::SingleSelection);
    map_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    map_->setTabKeyNavigation(false);
    map_->setItemDelegate(new RoomyDelegate(map_));
    map_->verticalHeader()->hide();
    map_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 8 / 5);
    map_->setTextElideMode(Qt::ElideRight);
    map_->setWordWrap(false);
    connect(map_, &QTableWidget::currentCellChanged, this, &CheckPage::narrow);
    connect(map_, &QTableWidget::cellClicked, this, &CheckPage::explainMapCell);
    connect(map_, &QTableWidget::cellActivated, this, &CheckPage::explainMapCell);
}

void CheckPage::fillMap()
{
    const QSignalBlocker quiet(map_);
    const int row = map_->currentRow();
    const int column = map_->currentColumn();
    const core::PlanPeriod* period = score_.period ? workspace_.plan().find(*score_.period) : nullptr;
    QStringList titles{period ? period->goalWord : tr("Goal")};
    std::vector<const core::Grade*> grades;
    for (const core::GradeCount& count : score_.grades.counts)
        grades.push_back(workspace_.plan().find(count.grade));
    for (size_t i = 0; i < grades.size(); ++i)
        titles << signedCode(grades, int(i));
    titles << tr("Not graded") << tr("Coverage") << tr("Average rate");
    map_->clear();
    map_->setRowCount(int(score_.goals.size()) + 1);
    map_->setColumnCount(int(titles.size()));
    map_->setHorizontalHeaderLabels(titles);
    for (size_t i = 0; i < score_.goals.size(); ++i) {
        const core::GoalScore& goal = score_.goals[i];
        fillMapRow(int(i), QStringLiteral("%1 %2").arg(goal.number, goal.name), goal.grades, goal.mean);
    }
    fillMapRow(int(score_.goals.size()), tr("Total"), score_.grades, score_.mean);
    map_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    map_->horizontalHeader()->setSectionResizeMode(GoalColumn, QHeaderView::Stretch);
    map_->setCurrentCell(row < map_->rowCount() ? row : -1, column < map_->columnCount() ? column : -1);
}

void CheckPage::fillMapRow(
    int row, const QString& name, const core::GradeTally& tally, const core::RateMean& mean)
{
    auto* title = mapCell(name, name);
    title->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    map_->setItem(row, GoalColumn, title);
    int column = firstGrade;
    const auto addCount = [&](int count, const QString& what) {
        QTableWidgetItem* item = mapCell(
            QString::number(count), tr("%1: %2 of %3 projects").arg(what).arg(count).arg(tally.all));
        if (count > 0 && tally.all > 0)
            item->setBackground(shade(palette(), double(count) / tally.all));
        else
            item->setForeground(quietText(palette()));
        map_->setItem(row, column++, item);
    };
    for (const core::GradeCount& count : tally.counts)
        addCount(count.count, count.label.isEmpty() ? count.code : count.label);
    addCount(
        tally.notGraded + tally.partlyGraded + tally.departmentsDiffer + tally.otherScheme, tr("Not graded"));
    map_->setItem(row, column++,
        mapCell(core::printedCoverage(mean).value_or(QString()), core::explainedCoverage(mean)));
    map_->setItem(row, column, mapCell(core::printedMean(mean), core::explainedMean(mean)));
}

void CheckPage::explainMapCell(int row, int column)
{
    const int behind = column - firstGrade - int(score_.grades.counts.size());
    if (behind != Coverage && behind != Average)
        return;
    const bool isTotal = row >= int(score_.goals.size());
    const core::RateMean& mean = isTotal ? score_.mean : score_.goals[size_t(row)].mean;
    showTrail(map_->viewport(), map_->visualItemRect(map_->item(row, column)),
        trailOfSentences(
            map_->item(row, GoalColumn)->text(), core::explainedRule(mean) << core::explainedMean(mean)));
}

const core::GoalScore* CheckPage::chosenGoal() const
{
    const int row = map_->currentRow();
    return row >= 0 && row < int(score_.goals.size()) ? &score_.goals[size_t(row)] : nullptr;
}

bool CheckPage::isOnMap(core::Id<core::Project> project) const
{
    const int grade = map_->currentColumn() - firstGrade;
    const int grades = int(score_.grades.counts.size());
    if (map_->currentRow() < 0 || grade < 0 || grade > grades)
        return true;
    const auto found = std::find_if(score_.projects.begin(), score_.projects.end(),
        [project](const core::ProjectScore& each) { return each.project == project; });
    if (found == score_.projects.end())
        return false;
    const auto& entered = found->entered.grade;
    if (grade < grades)
        return entered == score_.grades.counts[size_t(grade)].grade;
    return std::none_of(score_.grades.counts.begin(), score_.grades.counts.end(),
        [&](const core::GradeCount& count) { return entered == count.grade; });
}

} // namespace ui
