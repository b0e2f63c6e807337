#include "ui/pages/summary_page.h"

#include "core/scoring/explain.h"
#include "ui/widgets/tones.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTableWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

// Columns of the counts: the goal, all projects, one a grade, then these.
enum Behind { NotGraded, Differ, Denominator, Average, behindCount };
constexpr int firstGrade = 2;

enum ProjectColumn { NumberColumn, NameColumn, DepartmentColumn, GradeColumn, RateColumn, projectColumns };
constexpr int projectRole = Qt::UserRole;

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
        ? SummaryPage::tr("%1 (of %n)", nullptr, mean.counted).arg(core::printedRate(*mean.percent))
        : QStringLiteral("－");
}

QStringList rowTexts(const QTableWidget& table, int row)
{
    QStringList texts;
    for (int column = 0; column < table.columnCount(); ++column)
        texts.append(table.item(row, column) ? table.item(row, column)->text() : QString());
    return texts;
}

} // namespace

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

QString SummaryPage::title() const
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
}

void SummaryPage::makeProjects()
{
    auto* box = new QWidget(splitter_);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    narrowed_ = new QLabel(box);
    showAll_ = new QPushButton(tr("Show &all projects"), box);
    row->addWidget(narrowed_, 1);
    row->addWidget(showAll_);
    layout->addLayout(row);
    projects_ = new QTreeWidget(box);
    projects_->setAccessibleName(tr("Projects by goal"));
    projects_->setColumnCount(projectColumns);
    projects_->setHeaderLabels(
        {tr("No."), tr("Project"), tr("Departments in charge"), tr("Grade"), tr("Average rate")});
    projects_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    projects_->setUniformRowHeights(true);
    projects_->header()->setStretchLastSection(false);
    projects_->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    layout->addWidget(projects_, 1);
    splitter_->addWidget(box);
    splitter_->setSizes({300, 300});
    connect(showAll_, &QPushButton::clicked, this, [this] {
        filter_.clear();
        counts_->setCurrentCell(-1, -1);
        fillProjects();
    });
    connect(projects_, &QTreeWidget::itemActivated, this, &SummaryPage::openProject);
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
    title_->setText(score_.scheme
            ? tr("%1, graded by “%2”").arg(core::printed(score_.year), score_.schemeName)
            : tr("%1. No grade scheme is chosen for this year: choose one on the evaluation sheet.")
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
    for (const core::GradeCount& count : score_.grades.counts)
        titles.append(count.code);
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
        header->setText(QStringLiteral("%1 %2").arg(rankSign(int(i)), score_.grades.counts[i].code));
        header->setToolTip(score_.grades.counts[i].label);
    }
    counts_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    counts_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    counts_->resizeRowsToContents();
    counts_->setCurrentCell(row, column);
    QStringList notes{
        core::relistedFootLine(score_), core::shareFootLine(score_.grades), core::explainedMean(score_.mean)};
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
    counts_->setItem(row, column + Average, cell(meanText(mean), core::explainedMean(mean)));
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

int SummaryPage::chosenGoal() const
{
    const int row = counts_->currentRow();
    return row >= 0 && row < int(score_.goals.size()) ? row : -1;
}

int SummaryPage::chosenGrade() const
{
    const int grade = counts_->currentColumn() - firstGrade;
    return counts_->currentRow() >= 0 && grade >= 0 && grade < int(score_.grades.counts.size()) ? grade : -1;
}

QString SummaryPage::gradeText(const core::EnteredGrade& entered) const
{
    if (!entered.grade)
        return core::wordLabel(*entered.reason);
    for (size_t i = 0; i < score_.grades.counts.size(); ++i)
        if (score_.grades.counts[i].grade == *entered.grade)
            return QStringLiteral("%1 %2").arg(rankSign(int(i)), score_.grades.counts[i].code);
    const core::Grade* grade = workspace_.plan().find(*entered.grade);
    return grade ? tr("%1 (another scheme)").arg(grade->code) : QString();
}

QString SummaryPage::departmentsOf(core::Id<core::Project> project) const
{
    QStringList names;
    for (const core::Assignment* each : core::assignmentsIn(workspace_.plan(), project, score_.year))
        names.append(core::departmentName(workspace_.plan(), each->department, score_.year));
    return names.join(QStringLiteral("、"));
}

bool SummaryPage::isWanted(const core::ProjectScore& project) const
{
    const int behind = counts_->currentColumn() - firstGrade - int(score_.grades.counts.size());
    if (counts_->currentRow() >= 0 && behind == NotGraded
        && project.entered.reason != core::NoEnteredGrade::NotGraded
        && project.entered.reason != core::NoEnteredGrade::PartlyGraded)
        return false;
    if (counts_->currentRow() >= 0 && behind == Differ
        && project.entered.reason != core::NoEnteredGrade::DepartmentsDiffer)
        return false;
    const int grade = chosenGrade();
    if (grade >= 0 && project.entered.grade != score_.grades.counts[size_t(grade)].grade)
        return false;
    return filter_.isEmpty() || project.name.contains(filter_, Qt::CaseInsensitive)
        || project.number.contains(filter_);
}

void SummaryPage::addProject(QTreeWidgetItem* goal, size_t position, bool isRelisted)
{
    const core::ProjectScore& project = score_.projects[position];
    if (!isWanted(project))
        return;
    std::vector<core::Fraction> rates;
    for (const size_t series : project.series)
        if (const auto percent = core::percentOf(score_.series[series].rates.counting))
            rates.push_back(*percent);
    const auto mean
        = rates.empty() ? std::nullopt : core::sumOf(rates).dividedBy(core::Fraction(qint64(rates.size())));
    const QString name = isRelisted ? tr("%1 (shown again)").arg(project.name) : project.name;
    auto* item = new QTreeWidgetItem(goal,
        {project.number, name, departmentsOf(project.project), gradeText(project.entered),
            mean ? core::printedRate(*mean) : QStringLiteral("－")});
    item->setData(0, projectRole, project.project.uuid.toText());
    item->setTextAlignment(RateColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(GradeColumn, core::explainedEntered(workspace_.plan(), project.entered, score_.year));
}

void SummaryPage::fillProjects()
{
    projects_->clear();
    for (int i = 0; i < int(score_.goals.size()); ++i) {
        if (chosenGoal() >= 0 && chosenGoal() != i)
            continue;
        const core::GoalScore& goal = score_.goals[size_t(i)];
        auto* head = new QTreeWidgetItem(
            projects_, {QString(), QStringLiteral("%1 %2").arg(goal.number, goal.name)});
        head->setFirstColumnSpanned(false);
        for (const size_t position : goal.projects) {
            const core::Placement* main
                = core::mainPlacement(workspace_.plan(), score_.projects[position].project);
            addProject(head, position, main && main->goal != goal.goal);
        }
        head->setExpanded(true);
        if (head->childCount() == 0)
            delete head;
    }
    for (const int column : {int(NumberColumn), int(DepartmentColumn), int(GradeColumn), int(RateColumn)})
        projects_->resizeColumnToContents(column);
    const bool isNarrowed = counts_->currentRow() >= 0 || !filter_.isEmpty();
    int shown = 0;
    for (int i = 0; i < projects_->topLevelItemCount(); ++i)
        shown += projects_->topLevelItem(i)->childCount();
    narrowed_->setText(tr("%n projects", nullptr, shown));
    showAll_->setEnabled(isNarrowed);
}

void SummaryPage::openProject(QTreeWidgetItem* item)
{
    const auto project = core::Uuid::fromText(item->data(0, projectRole).toString());
    if (!project)
        return;
    workspace_.select({core::kindOf<core::Project>(), *project});
    emit sheetWanted();
}

TableRows SummaryPage::countRows() const
{
    QStringList titles;
    for (int column = 0; column < counts_->columnCount(); ++column)
        titles.append(counts_->horizontalHeaderItem(column)->text());
    TableRows rows{titles};
    for (int row = 0; row < counts_->rowCount(); ++row)
        rows.push_back(rowTexts(*counts_, row));
    return rows;
}

TableRows SummaryPage::projectRows() const
{
    const bool onlyChosen = projects_->selectedItems().size() > 1;
    QStringList titles{
        counts_->horizontalHeaderItem(0) ? counts_->horizontalHeaderItem(0)->text() : QString()};
    for (int column = 0; column < projectColumns; ++column)
        titles.append(projects_->headerItem()->text(column));
    TableRows rows{titles};
    for (int i = 0; i < projects_->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* goal = projects_->topLevelItem(i);
        for (int j = 0; j < goal->childCount(); ++j) {
            if (onlyChosen && !goal->child(j)->isSelected())
                continue;
            QStringList row{goal->text(NameColumn)};
            for (int column = 0; column < projectColumns; ++column)
                row.append(goal->child(j)->text(column));
            rows.push_back(row);
        }
    }
    return rows;
}

void SummaryPage::copy()
{
    QApplication::clipboard()->setText(tableText(projects_->hasFocus() ? projectRows() : countRows()));
}

void SummaryPage::find(const QString& text)
{
    filter_ = text;
    fillProjects();
}

} // namespace ui
