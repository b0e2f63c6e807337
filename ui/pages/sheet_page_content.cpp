// What SheetPage shows of a sheet: tabs, items, workflow, what has to be chosen first, and the margin.
#include "ui/line_icon.h"
#include "ui/pages/sheet_page.h"
#include "ui/widgets/chooser_line.h"
#include "ui/widgets/sheet_header.h"
#include "ui/widgets/sheet_indicator_item.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr core::Evaluator otherEvaluators[]
    = {core::Evaluator::LeadOffice, core::Evaluator::Subcommittee, core::Evaluator::Council};

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

// One key for each department in charge (or one for the whole project), then the other evaluators that have a
// sheet or were asked for.
std::vector<core::SheetKey> keysOf(const core::Plan& plan, core::Id<core::Project> project,
    core::FiscalYear year, const std::vector<core::Evaluator>& added)
{
    std::vector<core::SheetKey> keys;
    for (const core::Assignment* each : core::assignmentsIn(plan, project, year))
        keys.push_back({project, year, core::Evaluator::Department, each->department});
    if (keys.empty())
        keys.push_back({project, year, core::Evaluator::Department, std::nullopt});
    const auto has = [&keys](const core::SheetKey& wanted) {
        return std::any_of(keys.begin(), keys.end(), [&wanted](const core::SheetKey& key) {
            return key.evaluator == wanted.evaluator && key.department == wanted.department;
        });
    };
    for (const core::Evaluation* sheet : core::evaluationsOf(plan, project, year))
        if (!has({project, year, sheet->evaluator, sheet->department}))
            keys.push_back({project, year, sheet->evaluator, sheet->department});
    for (const core::Evaluator evaluator : added)
        if (!has({project, year, evaluator, std::nullopt}))
            keys.push_back({project, year, evaluator, std::nullopt});
    return keys;
}

QString tabText(const core::Plan& plan, const core::SheetKey& key)
{
    if (key.department)
        return core::departmentName(plan, *key.department, key.year);
    return key.evaluator == core::Evaluator::Department ? SheetPage::tr("The whole project")
                                                        : core::wordLabel(key.evaluator);
}

core::SheetState stateOf(const core::Plan& plan, const core::SheetKey& key)
{
    const core::Evaluation* sheet
        = core::findEvaluation(plan, key.project, key.year, key.evaluator, key.department);
    return sheet ? sheet->state : core::SheetState::NotStarted;
}

template <class T>
QStringList namesOf(const std::vector<const T*>& rows)
{
    QStringList names;
    for (const T* row : rows)
        names.append(row->name);
    return names;
}

template <class T>
std::vector<const T*> allByRank(const core::Plan& plan)
{
    std::vector<const T*> rows;
    for (const T& row : plan.table<T>())
        rows.push_back(&row);
    return core::byRank(std::move(rows));
}

std::vector<const core::GradeScheme*> schemesFor(const core::Plan& plan, core::FiscalYear year)
{
    std::vector<const core::GradeScheme*> schemes = allByRank<core::GradeScheme>(plan);
    std::erase_if(schemes, [year](const core::GradeScheme* scheme) {
        return (scheme->firstYear && year < *scheme->firstYear)
            || (scheme->lastYear && *scheme->lastYear < year);
    });
    return schemes;
}

} // namespace

core::SheetKey SheetPage::key() const
{
    const size_t tab = size_t(std::max(0, tabs_->currentIndex()));
    return tab < keys_.size() ? keys_[tab]
                              : core::SheetKey{project_, workspace_.year(), core::Evaluator::Department, {}};
}

core::Id<core::SheetForm> SheetPage::formInUse() const
{
    const core::Plan& plan = workspace_.plan();
    const core::SheetKey sheetKey = key();
    if (const auto* sheet
        = core::findEvaluation(plan, project_, sheetKey.year, sheetKey.evaluator, sheetKey.department))
        return sheet->form;
    const core::Project* project = plan.find(project_);
    const core::FormUse* use = project ? core::formUseAsOf(plan, project->plan, workspace_.year()) : nullptr;
    return use ? use->form : core::Id<core::SheetForm>();
}

QStringList SheetPage::shape() const
{
    const core::Plan& plan = workspace_.plan();
    QStringList shape{project_.uuid.toText(), QString::number(workspace_.year().year)};
    if (!plan.find(project_))
        return shape;
    for (const core::SheetKey& each : keysOf(plan, project_, workspace_.year(), added_))
        shape.append(tabText(plan, each));
    const core::Id<core::SheetForm> form = formInUse();
    for (const core::FormItem* item : core::itemsOf(plan, form)) {
        shape.append(item->id.uuid.toText() + QString::number(int(item->kind)) + item->number + item->label);
        for (const core::FormChoice* choice :
            core::byRank(core::rowsOf(plan, &core::FormChoice::item, item->id)))
            shape.append(choice->word);
    }
    return shape;
}

void SheetPage::rebuild()
{
    project_ = workspace_.selectedProject();
    if (!workspace_.plan().find(project_))
        project_ = {};
    isStale_ = !isVisible();
    if (isStale_)
        return;
    const bool hasProject = !project_.isNull();
    nothing_->setVisible(!hasProject);
    splitter_->setVisible(hasProject);
    tabs_->parentWidget()->setVisible(hasProject);
    if (!hasProject)
        keys_.clear();
    else
        rebuildTabs();
    rebuildItems();
}

void SheetPage::rebuildTabs()
{
    const core::SheetKey before = key();
    const core::Plan& plan = workspace_.plan();
    keys_ = keysOf(plan, project_, workspace_.year(), added_);
    const QSignalBlocker quiet(tabs_);
    while (tabs_->count() > 0)
        tabs_->removeTab(0);
    for (size_t i = 0; i < keys_.size(); ++i) {
        tabs_->addTab(sheetStateIcon(stateOf(plan, keys_[i])), tabText(plan, keys_[i]));
        if (keys_[i].evaluator == before.evaluator && keys_[i].department == before.department)
            tabs_->setCurrentIndex(int(i));
    }
    tabs_->setVisible(keys_.size() > 1);
    QMenu* menu = addEvaluator_->menu();
    menu->clear();
    for (const core::Evaluator evaluator : otherEvaluators) {
        const bool isThere = std::any_of(keys_.begin(), keys_.end(),
            [evaluator](const core::SheetKey& each) { return each.evaluator == evaluator; });
        if (!isThere)
            menu->addAction(core::wordLabel(evaluator), this, [this, evaluator] {
                added_.push_back(evaluator);
                rebuildTabs();
                tabs_->setCurrentIndex(tabs_->count() - 1);
            });
    }
    addEvaluator_->setEnabled(!menu->isEmpty());
}

void SheetPage::rebuildItems()
{
    items_.clear();
    clear(itemList_);
    builtShape_ = shape();
    if (!project_.isNull()) {
        for (const core::FormItem* row : core::itemsOf(workspace_.plan(), formInUse())) {
            SheetItem* item = makeSheetItem(workspace_, key(), *row, scroll_->widget());
            const auto beside = std::find_if(items_.begin(), items_.end(), [row](const SheetItem* other) {
                return row->kind == core::ItemKind::Choice && other->itemKey() == row->sourceKey;
            });
            if (beside != items_.end())
                (*beside)->addBeside(item);
            else
                itemList_->addWidget(item);
            items_.push_back(item);
        }
        scroll_->verticalScrollBar()->setValue(0);
    }
    refresh();
}

void SheetPage::refresh()
{
    if (!isVisible()) {
        isStale_ = true;
        return;
    }
    refreshChoosers();
    if (project_.isNull())
        return;
    name_->setText(markedProjectName(workspace_.plan(), project_, workspace_.year()));
    header_->show(workspace_.plan(), key());
    for (SheetItem* item : items_)
        item->refresh();
    refreshSteps();
    refreshFindings();
}

void SheetPage::refreshSteps()
{
    const core::SheetState state = stateOf(workspace_.plan(), key());
    stateIcon_->setPixmap(sheetStateIcon(state).pixmap(fontMetrics().height()));
    state_->setText(core::wordLabel(state));
    for (size_t i = 0; i < keys_.size(); ++i)
        tabs_->setTabIcon(int(i), sheetStateIcon(stateOf(workspace_.plan(), keys_[i])));
    clear(steps_);
    for (const core::WorkflowStep& step : core::workflowSteps()) {
        if (step.from != state)
            continue;
        auto* button = new QPushButton(QCoreApplication::translate("workflow", step.name), this);
        button->setObjectName(QStringLiteral("step-%1").arg(int(step.to)));
        steps_->addWidget(button);
        // Queued: the button itself is replaced by what it does.
        connect(
            button, &QPushButton::clicked, this,
            [this, step] {
                commitEditing();
                (void)workspace_.apply(QCoreApplication::translate("workflow", step.name),
                    core::setSheetState(workspace_.plan(), workspace_.ids(), key(), step.to));
            },
            Qt::QueuedConnection);
    }
}

void SheetPage::refreshChoosers()
{
    const core::Plan& plan = workspace_.plan();
    const core::Project* project = plan.find(project_);
    const bool needsForm = project && formInUse().isNull();
    formLine_->setVisible(needsForm);
    if (needsForm)
        formLine_->ask(tr("No sheet form is chosen for this plan. Choose the form that its sheets have:"),
            namesOf(allByRank<core::SheetForm>(plan)));
    const bool isGraded = project && std::any_of(items_.begin(), items_.end(), [](const SheetItem* item) {
        return item->kind() == core::ItemKind::Grade;
    });
    const bool needsScheme = isGraded && !core::schemeAsOf(plan, project->plan, workspace_.year());
    schemeLine_->setVisible(needsScheme);
    if (needsScheme)
        schemeLine_->ask(tr("No grade scheme is chosen for %1. Choose the one that this year is graded by:")
                             .arg(core::printed(workspace_.year())),
            namesOf(schemesFor(plan, workspace_.year())));
}

void SheetPage::chooseScheme(int position)
{
    const core::Plan& plan = workspace_.plan();
    const auto schemes = schemesFor(plan, workspace_.year());
    const core::Project* project = plan.find(project_);
    if (project && position >= 0 && position < int(schemes.size()))
        (void)workspace_.apply(tr("Choose a grade scheme"),
            core::chooseScheme(plan, workspace_.ids(), project->plan, schemes[size_t(position)]->id,
                {workspace_.year(), {}, {}}));
}

void SheetPage::chooseForm(int position)
{
    const core::Plan& plan = workspace_.plan();
    const auto forms = allByRank<core::SheetForm>(plan);
    const core::Project* project = plan.find(project_);
    if (project && position >= 0 && position < int(forms.size()))
        (void)workspace_.apply(tr("Choose a sheet form"),
            core::chooseForm(plan, workspace_.ids(), project->plan, forms[size_t(position)]->id,
                core::Evaluator::Department, {workspace_.year(), {}, {}}));
}

void SheetPage::refreshFindings()
{
    std::vector<FindingsMargin::Line> lines;
    for (const core::Finding& finding : core::findings(workspace_.plan(), workspace_.year()))
        if (const auto line = lineFor(finding))
            lines.push_back(*line);
    margin_->show(lines);
}

std::optional<FindingsMargin::Line> SheetPage::lineFor(const core::Finding& finding) const
{
    const core::Plan& plan = workspace_.plan();
    const core::SheetKey sheetKey = key();
    FindingsMargin::Line line{finding.sentence, finding.record, {}, finding.isNotice};
    if (finding.record.kind == core::kindOf<core::Series>()) {
        const core::Series* series = plan.find(core::Id<core::Series>{finding.record.id});
        const core::Indicator* indicator = series ? plan.find(series->indicator) : nullptr;
        return indicator && indicator->project == project_ ? std::optional(line) : std::nullopt;
    }
    const core::Evaluation* sheet
        = core::findEvaluation(plan, project_, sheetKey.year, sheetKey.evaluator, sheetKey.department);
    if (finding.record.id != project_.uuid && !(sheet && finding.record.id == sheet->id.uuid))
        return std::nullopt;
    for (const SheetItem* item : items_) {
        const bool isGrade = finding.kind == core::FindingKind::GradeMissing
            || finding.kind == core::FindingKind::ReasonMissing
            || finding.kind == core::FindingKind::GradeOfOtherScheme;
        if (isGrade ? item->kind() == core::ItemKind::Grade : finding.sentence.contains(item->label()))
            line.itemKey = item->itemKey();
    }
    return line;
}

void SheetPage::jumpTo(const FindingsMargin::Line& line)
{
    for (SheetItem* item : items_) {
        auto* indicators = qobject_cast<SheetIndicatorItem*>(item);
        if (indicators && indicators->showSeries({line.record.id})) {
            scroll_->ensureWidgetVisible(indicators);
            return;
        }
        if (!line.itemKey.isEmpty() && item->itemKey() == line.itemKey && item->editor()) {
            item->editor()->setFocus(Qt::OtherFocusReason);
            scroll_->ensureWidgetVisible(item);
            return;
        }
    }
}

} // namespace ui
