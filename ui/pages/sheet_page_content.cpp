// What SheetPage shows of a sheet: tabs, items and workflow.
#include "ui/line_icon.h"
#include "ui/pages/rule_notes.h"
#include "ui/pages/sheet_page.h"
#include "ui/widgets/chooser_line.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/sheet_header.h"
#include "ui/widgets/sheet_item.h"

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

// Later, not now: what is thrown away may be the very widget whose signal is being handled. Silent, so that a
// text field that loses the focus by it writes nothing any more: everything was handed over before, or
// belongs to a file that is closed.
void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            for (GrowingTextEdit* text : widget->findChildren<GrowingTextEdit*>())
                text->blockSignals(true);
            widget->setParent(nullptr);
            widget->deleteLater();
        }
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

void SheetPage::showSheet(core::Id<core::Evaluation> sheet)
{
    const core::Evaluation* wanted = workspace_.plan().find(sheet);
    for (size_t i = 0; wanted && i < keys_.size(); ++i)
        if (keys_[i].evaluator == wanted->evaluator && keys_[i].department == wanted->department)
            tabs_->setCurrentIndex(int(i));
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
}

void SheetPage::fillEvaluators()
{
    QMenu* menu = addEvaluator_->menu();
    menu->clear();
    for (const core::Evaluator evaluator : otherEvaluators) {
        const bool isThere = std::any_of(keys_.begin(), keys_.end(),
            [evaluator](const core::SheetKey& each) { return each.evaluator == evaluator; });
        QAction* action = menu->addAction(core::wordLabel(evaluator));
        action->setEnabled(!isThere);
        connect(action, &QAction::triggered, this, [this, evaluator] { addEvaluator(evaluator); });
    }
}

void SheetPage::addEvaluator(core::Evaluator evaluator)
{
    commitEditing();
    added_.push_back(evaluator);
    rebuildTabs();
    tabs_->setCurrentIndex(tabs_->count() - 1);
}

void SheetPage::rebuildItems()
{
    rememberUnfinished();
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
            if (const auto waiting = unfinished_.find(item->place()); waiting != unfinished_.end())
                item->resume(waiting->second.choice);
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
    const QString why = project_.isNull() ? QString() : whyClosed(workspace_, key());
    closedLine_->setText(why);
    closedLine_->setVisible(!why.isEmpty());
    if (project_.isNull())
        return;
    name_->setText(markedProjectName(workspace_.plan(), project_, workspace_.year()));
    header_->setSheet(workspace_.plan(), key());
    for (SheetItem* item : items_) {
        if (why.isEmpty())
            item->reopen();
        item->refresh();
    }
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
        button->setEnabled(workspace_.isWritable());
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
    orderTabs();
}

// As one reads: the items from the first to the last, then what is done with the whole sheet. What is made
// anew would else stand behind the rest of the window.
void SheetPage::orderTabs()
{
    std::vector<QWidget*> all;
    for (QWidget* each = nextInFocusChain(); each != this; each = each->nextInFocusChain())
        if (isAncestorOf(each) && each->focusPolicy() & Qt::TabFocus && !each->focusProxy())
            all.push_back(each);
    std::vector<QWidget*> order;
    const auto append = [&](const QWidget* part) {
        for (QWidget* each : all)
            if ((each == part || part->isAncestorOf(each))
                && std::find(order.begin(), order.end(), each) == order.end())
                order.push_back(each);
    };
    append(addEvaluator_);
    append(formLine_);
    append(schemeLine_);
    for (const SheetItem* item : items_)
        append(item);
    for (int at = 0; at < steps_->count(); ++at)
        append(steps_->itemAt(at)->widget());
    append(margin_);
    for (size_t at = 1; at < order.size(); ++at)
        setTabOrder(order[at - 1], order[at]);
}

} // namespace ui
