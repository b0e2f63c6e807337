// The tables of CheckPage: what they hold, what narrows them, and what is said about the current line.
#include "core/scoring/explain.h"
#include "ui/models/plan_tree_model.h"
#include "ui/pages/check_page.h"
#include "ui/widgets/trail_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>

#include <algorithm>

namespace ui {

namespace {

constexpr int anyKind = 0; // First entry of the list of kinds.

// What has no room in the columns.
NumberTrail trailOfCells(const core::CheckTable& table, const core::CheckRow& line)
{
    NumberTrail trail{line.cells[0].text, {}};
    for (size_t column = 1; column < line.cells.size(); ++column)
        if (!line.cells[column].text.isEmpty())
            trail.steps.push_back({table.columns[column].title, line.cells[column].text});
    return trail;
}

} // namespace

void CheckPage::addTable(Table which, const QString& title, int widest)
{
    auto* view = new CheckTableView(widest, tabs_);
    view->setAccessibleName(title);
    view->setObjectName(QStringLiteral("table%1").arg(int(which)));
    tables_[size_t(which)] = view;
    tabs_->addTab(view, title);
    connect(view, &CheckTableView::chosen, this, &Page::recordWanted);
    connect(view, &CheckTableView::lineChanged, this, [this, which] {
        if (which == current())
            showLine();
    });
}

QWidget* CheckPage::makeFilters()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    kind_ = new QComboBox(bar);
    kind_->setAccessibleName(tr("Which kind is shown"));
    kind_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    marked_ = new QCheckBox(tr("Only what needs &attention"), bar);
    narrowed_ = new QLabel(bar);
    showAll_ = new QPushButton(tr("Show a&ll"), bar);
    row->addWidget(kind_);
    row->addWidget(marked_);
    row->addWidget(narrowed_, 1);
    row->addWidget(showAll_);
    connect(kind_, &QComboBox::currentIndexChanged, this, &CheckPage::narrow);
    connect(marked_, &QCheckBox::toggled, this, &CheckPage::narrow);
    connect(showAll_, &QPushButton::clicked, this, &CheckPage::showEverything);
    return bar;
}

CheckPage::Table CheckPage::current() const
{
    return Table(tabs_->currentIndex());
}

core::CheckTable CheckPage::tableOf(Table which) const
{
    const core::Plan& plan = workspace_.plan();
    switch (which) {
    case Findings:
        return core::findingTable(plan, score_, core::graderFindings(plan, score_, graders_));
    case Outlook:
        return core::outlookTable(plan, score_, core::outlooksOf(plan, score_));
    case Formulas:
        return core::formulaTable(plan, score_);
    case Grades:
        return core::gradeTable(plan, score_, graders_.grades);
    case Departments:
        return core::departmentTable(plan, graders_);
    default:
        return core::sensitivityTable(plan, core::sensitivityOf(score_));
    }
}

void CheckPage::fillTable(Table which)
{
    if (!isTableStale_[size_t(which)])
        return;
    isTableStale_[size_t(which)] = false;
    table(which)->setTable(tableOf(which));
}

void CheckPage::showTab()
{
    fillTable(current());
    fillKinds();
    narrow();
}

void CheckPage::fillKinds()
{
    const QSignalBlocker quiet(kind_);
    const QString chosen = kind_->currentIndex() > anyKind ? kind_->currentText() : QString();
    kind_->clear();
    const bool hasKinds = current() == Findings || current() == Outlook;
    kind_->setVisible(hasKinds);
    if (!hasKinds)
        return;
    kind_->addItem(current() == Findings ? tr("All kinds") : tr("Every place beside the path"));
    kind_->addItems(table(current())->table().wordsOf(kindColumn()));
    kind_->setCurrentIndex(std::max(anyKind, kind_->findText(chosen)));
}

size_t CheckPage::kindColumn() const
{
    return current() == Outlook ? core::outlookPathColumn : size_t(core::FindingKindColumn);
}

bool CheckPage::isWanted(const core::CheckRow& row) const
{
    if (marked_->isChecked() && !row.isMarked)
        return false;
    if (kind_->currentIndex() > anyKind && row.cells[kindColumn()].text != kind_->currentText())
        return false;
    if (const core::GoalScore* goal = chosenGoal()) {
        const bool isHere = std::any_of(goal->projects.begin(), goal->projects.end(),
            [&](size_t at) { return score_.projects[at].project == row.project; });
        if (row.goal != goal->goal && !isHere)
            return false;
    }
    if (!isOnMap(row.project))
        return false;
    return filter_.isEmpty()
        || std::any_of(row.cells.begin(), row.cells.end(),
            [this](const core::Cell& cell) { return PlanTreeModel::folded(cell.text).contains(filter_); });
}

void CheckPage::narrow()
{
    CheckTableView* view = table(current());
    view->narrow([this](const core::CheckRow& row) { return isWanted(row); });
    const int all = int(view->table().rows.size());
    const int shown = view->shownRows();
    narrowed_->setText(
        shown == all ? tr("%n lines", nullptr, all) : tr("%1 of %n lines", nullptr, all).arg(shown));
    const bool isNarrowed = marked_->isChecked() || kind_->currentIndex() > anyKind || !filter_.isEmpty()
        || map_->currentRow() >= 0;
    showAll_->setEnabled(isNarrowed);
}

void CheckPage::showEverything()
{
    filter_.clear();
    map_->setCurrentCell(-1, -1);
    kind_->setCurrentIndex(anyKind);
    marked_->setChecked(false);
    narrow();
}

core::Id<core::Series> CheckPage::currentSeries() const
{
    const core::CheckRow* line = table(current())->currentLine();
    const bool isSeries = line && line->record.kind == core::kindOf<core::Series>();
    return isSeries ? core::Id<core::Series>{line->record.id} : core::Id<core::Series>();
}

void CheckPage::showLine()
{
    const core::CheckRow* line = table(current())->currentLine();
    if (!line)
        trail_->setTrail(trailOfSentences(tr("No line is chosen."), {}));
    else if (current() == Findings && !currentSeries().isNull())
        trail_->setTrail(trailOfSeries(workspace_.plan(), score_, currentSeries()));
    else if (current() == Findings)
        trail_->setTrail(trailOfSentences(
            line->cells[core::FindingKindColumn].text, {line->cells[core::FindingWordsColumn].text}));
    else if (!line->explanation.isEmpty())
        trail_->setTrail(trailOfSentences(line->cells[0].text, line->explanation));
    else
        trail_->setTrail(trailOfCells(table(current())->table(), *line));
    if (chartKind_->currentIndex() == Trend)
        showChart();
}

} // namespace ui
