#include "ui/pages/summary_page.h"

#include "core/scoring/explain.h"
#include "core/scoring/explain_mean.h"
#include "core/scoring/points.h"
#include "ui/widgets/roomy_delegate.h"
#include "ui/widgets/tones.h"
#include "ui/widgets/trail_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QTableWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

QTableWidgetItem* cell(const QString& text, const QString& explanation = {})
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(explanation);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

QString meanText(const core::RateMean& mean)
{
    return mean.percent
        ? SummaryPage::tr("%1 (%n rates)", nullptr, mean.counted).arg(core::printedRate(*mean.percent))
        : core::printedMean(mean);
}

} // namespace

// How the mean was made and what it covers, then what it is counted over; where there is none, why.
QStringList SummaryPage::meanNotes(const core::RateMean& mean)
{
    QStringList lines = core::explainedRule(mean);
    if (mean.percent)
        lines << core::explainedMean(mean);
    return lines;
}

SummaryPage::SummaryPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    title_ = new QLabel(this);
    title_->setWordWrap(true);
    layout->addWidget(title_);
    splitter_ = new QSplitter(Qt::Vertical, this);
    layout->addWidget(splitter_, 1);
    makeCounts();
    makeProjects();
    const auto stale = [this] {
        isStale_ = true;
        if (isVisible())
            refresh();
    };
    connect(&workspace, &Workspace::changed, this, stale);
    connect(&workspace, &Workspace::documentReplaced, this, stale);
    connect(&workspace, &Workspace::yearChanged, this, stale);
}

QString SummaryPage::title()
{
    return tr("S&ummary");
}

void SummaryPage::makeCounts()
{
    auto* box = new QWidget(splitter_);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    counts_ = new QTableWidget(box);
    counts_->setAccessibleName(tr("Projects by goal and grade"));
    counts_->setSelectionMode(QAbstractItemView::SingleSelection);
    counts_->verticalHeader()->hide();
    counts_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    counts_->setItemDelegate(new RoomyDelegate(counts_));
    counts_->setWordWrap(true);
    counts_->setTabKeyNavigation(false);
    notes_ = new QLabel(box);
    notes_->setObjectName(QStringLiteral("notes"));
    notes_->setWordWrap(true);
    notes_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(counts_, 1);
    layout->addWidget(notes_);
    splitter_->addWidget(box);
    connect(counts_, &QTableWidget::currentCellChanged, this, [this] { fillProjects(); });
    connect(counts_, &QTableWidget::cellClicked, this, &SummaryPage::explainCount);
    connect(counts_, &QTableWidget::cellActivated, this, &SummaryPage::explainCount);
}

void SummaryPage::saveView(QSettings& settings) const
{
    settings.setValue(QStringLiteral("splitter"), splitter_->saveState());
}

void SummaryPage::restoreView(const QSettings& settings)
{
    splitter_->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
}

void SummaryPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (isStale_)
        refresh();
}

void SummaryPage::refresh()
{
    isStale_ = false;
    score_ = core::scorePlan(workspace_.plan(), workspace_.year());
    const bool isUngraded = score_.scheme && core::gradesOf(workspace_.plan(), *score_.scheme).empty();
    title_->setText(isUngraded ? tr("%1. Nothing is graded in this year.").arg(core::printed(score_.year))
            : score_.scheme ? tr("%1, graded by “%2”").arg(core::printed(score_.year), score_.schemeName)
                            : tr("%1. No grade scheme is chosen for this year: choose one in the section "
                                 "“Grade scheme” of the page “Structure”.")
                                  .arg(core::printed(score_.year)));
    fillCounts();
    fillProjects();
}

void SummaryPage::fillCounts()
{
    const QSignalBlocker quiet(counts_);
    const int row = counts_->currentRow();
    const int column = counts_->currentColumn();
    const core::PlanPeriod* period = score_.period ? workspace_.plan().find(*score_.period) : nullptr;
    QStringList titles{period ? period->goalWord : tr("Goal"), tr("Projects")};
    const std::vector<const core::Grade*> counted = grades();
    for (size_t i = 0; i < counted.size(); ++i)
        titles.append(signedCode(counted, int(i)));
    titles.append(
        {tr("Not graded"), tr("Departments differ"), tr("Evaluated / applicable / all"), tr("Average rate")});
    counts_->clear();
    counts_->setRowCount(int(score_.goals.size()) + 2);
    counts_->setColumnCount(int(titles.size()));
    counts_->setHorizontalHeaderLabels(titles);
    for (size_t i = 0; i < score_.goals.size(); ++i) {
        const core::GoalScore& goal = score_.goals[i];
        fillRow(int(i), QStringLiteral("%1 %2").arg(goal.number, goal.name), goal.grades, goal.mean);
    }
    fillRow(int(score_.goals.size()), tr("Total"), score_.grades, score_.mean);
    fillShares(int(score_.goals.size()) + 1);
    for (size_t i = 0; i < score_.grades.counts.size(); ++i) {
        QTableWidgetItem* header = counts_->horizontalHeaderItem(firstGrade + int(i));
        header->setToolTip(score_.grades.counts[i].label);
    }
    counts_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    counts_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    counts_->setCurrentCell(row, column);
    QStringList notes{core::relistedFootLine(score_), core::shareFootLine(score_.grades)};
    notes << meanNotes(score_.mean) << core::relistedMeanLine(score_)
          << core::explainedPoints(workspace_.plan(), score_);
    notes.removeAll(QString());
    notes_->setText(notes.join(QLatin1Char('\n')));
}

void SummaryPage::fillRow(
    int row, const QString& name, const core::GradeTally& tally, const core::RateMean& mean)
{
    auto* title = new QTableWidgetItem(name);
    title->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    counts_->setItem(row, 0, title);
    counts_->setItem(row, 1, cell(QString::number(tally.all)));
    int column = firstGrade;
    for (const core::GradeCount& count : tally.counts)
        counts_->setItem(row, column++,
            cell(QString::number(count.count),
                count.share ? tr("%1: %2%").arg(count.label, core::printed(*count.share)) : count.label));
    counts_->setItem(row, column + NotGraded, cell(QString::number(tally.notGraded + tally.partlyGraded)));
    counts_->setItem(row, column + Differ, cell(QString::number(tally.departmentsDiffer)));
    counts_->setItem(row, column + Denominator,
        cell(tr("%1 / %2 / %3").arg(tally.evaluated).arg(tally.applicable).arg(tally.all),
            core::explainedTally(tally)));
    counts_->setItem(row, column + Average, cell(meanText(mean), meanNotes(mean).join(QLatin1Char('\n'))));
}

void SummaryPage::fillShares(int row)
{
    auto* title = new QTableWidgetItem(tr("Share of the evaluated projects"));
    title->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    counts_->setItem(row, 0, title);
    for (int column = 1; column < counts_->columnCount(); ++column)
        counts_->setItem(row, column, cell({}));
    int column = firstGrade;
    for (const core::GradeCount& count : score_.grades.counts)
        counts_->item(row, column++)
            ->setText(count.share ? tr("%1%").arg(core::printed(*count.share)) : QString());
}

// A click on an average or a denominator says how it came about.
void SummaryPage::explainCount(int row, int column)
{
    const int goals = int(score_.goals.size());
    const int behind = column - firstGrade - int(score_.grades.counts.size());
    if (row > goals || (behind != Denominator && behind != Average))
        return;
    const bool isTotal = row == goals;
    const core::GradeTally& tally = isTotal ? score_.grades : score_.goals[size_t(row)].grades;
    const core::RateMean& mean = isTotal ? score_.mean : score_.goals[size_t(row)].mean;
    const QStringList lines = behind == Average
        ? meanNotes(mean)
        : QStringList{
            core::explainedTally(tally), core::notEvaluatedFootLine(tally), core::shareFootLine(tally)};
    showTrail(counts_->viewport(), counts_->visualItemRect(counts_->item(row, column)),
        trailOfSentences(counts_->item(row, 0)->text(), lines));
}

void SummaryPage::copy()
{
    QApplication::clipboard()->setText(tableText(projects_->hasFocus() ? projectRows() : rowsOf(*counts_)));
}

void SummaryPage::find(const QString& text)
{
    filter_ = text;
    fillProjects();
}

} // namespace ui
