// The projects under the counts of SummaryPage: which of them are wanted, and what is shown of each.
#include "ui/pages/summary_page.h"

#include "core/scoring/explain.h"
#include "ui/widgets/roomy_delegate.h"
#include "ui/widgets/tones.h"
#include "ui/widgets/trail_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSplitter>
#include <QTableWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

enum ProjectColumn { NumberColumn, NameColumn, DepartmentColumn, GradeColumn, RateColumn, projectColumns };
constexpr int projectRole = Qt::UserRole;

} // namespace

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
    projects_->setItemDelegate(new RoomyDelegate(projects_));
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
    connect(projects_, &QTreeWidget::itemClicked, this, &SummaryPage::explainProject);
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

std::vector<const core::Grade*> SummaryPage::grades() const
{
    std::vector<const core::Grade*> grades;
    for (const core::GradeCount& count : score_.grades.counts)
        grades.push_back(workspace_.plan().find(count.grade));
    return grades;
}

QString SummaryPage::gradeText(const core::EnteredGrade& entered) const
{
    if (!entered.grade)
        return core::wordLabel(*entered.reason);
    for (size_t i = 0; i < score_.grades.counts.size(); ++i)
        if (score_.grades.counts[i].grade == *entered.grade)
            return signedCode(grades(), int(i));
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
    const QString name = isRelisted ? tr("%1 (shown again)").arg(project.name) : project.name;
    auto* item = new QTreeWidgetItem(goal,
        {project.number, name, departmentsOf(project.project), gradeText(project.entered),
            project.mean.percent ? core::printedRate(*project.mean.percent) : QStringLiteral("－")});
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
    QSet<QString> shown; // A 再掲 stands here twice and is one project.
    for (int i = 0; i < projects_->topLevelItemCount(); ++i)
        for (int row = 0; row < projects_->topLevelItem(i)->childCount(); ++row)
            shown.insert(projects_->topLevelItem(i)->child(row)->data(0, projectRole).toString());
    narrowed_->setText(tr("%n projects", nullptr, int(shown.size())));
    showAll_->setEnabled(isNarrowed);
}

void SummaryPage::openProject(QTreeWidgetItem* item)
{
    const auto project = core::Uuid::fromText(item->data(0, projectRole).toString());
    if (!project)
        return;
    emit recordWanted({core::kindOf<core::Project>(), *project});
}

// A click on a project's average says what it is the average of.
void SummaryPage::explainProject(QTreeWidgetItem* item, int column)
{
    const auto id = core::Uuid::fromText(item->data(0, projectRole).toString());
    if (column != RateColumn || !id)
        return;
    const auto project = std::find_if(score_.projects.begin(), score_.projects.end(),
        [&](const core::ProjectScore& each) { return each.project.uuid == *id; });
    if (project == score_.projects.end())
        return;
    QStringList lines = meanNotes(project->mean);
    for (const size_t at : project->series) {
        const core::SeriesRates& rates = score_.series[at].rates;
        lines << tr("%1: %2").arg(rates.indicator.name, core::explainedCounting(rates));
    }
    showTrail(projects_->viewport(), projects_->visualItemRect(item),
        trailOfSentences(item->text(NameColumn), lines));
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

} // namespace ui
