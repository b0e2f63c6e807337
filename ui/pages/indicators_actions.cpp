// What IndicatorsPage does to indicators, series and single values.
#include "core/model/edits.h"
#include "core/model/record_owner.h"
#include "ui/ask.h"
#include "ui/dialogs/indicator_dialog.h"
#include "ui/dialogs/target_dialog.h"
#include "ui/dialogs/value_dialog.h"
#include "ui/models/series_order.h"
#include "ui/models/typed_field.h"
#include "ui/models/year_grid_model.h"
#include "ui/pages/indicators_page.h"
#include "ui/widgets/grid_view.h"

#include <QAction>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace ui {

namespace {

using Part = YearGridModel::Part;

// An indicator belongs to a goal, a challenge or a project: what of these is selected, else where the current
// row's indicator belongs.
bool setOwner(core::Indicator& indicator, const core::Plan& plan, core::RecordRef selection)
{
    selection = core::standsFor(plan, selection);
    if (!core::exists(plan, selection))
        return false;
    if (selection.kind == core::kindOf<core::Project>())
        indicator.project = core::Id<core::Project>{selection.id};
    else if (selection.kind == core::kindOf<core::Challenge>())
        indicator.challenge = core::Id<core::Challenge>{selection.id};
    else if (selection.kind == core::kindOf<core::Goal>())
        indicator.goal = core::Id<core::Goal>{selection.id};
    return ownerOf(indicator).id == selection.id;
}

} // namespace

void IndicatorsPage::refreshButtons()
{
    const bool isWritable = workspace_.isWritable();
    const bool hasRow = !currentSeries().isNull();
    for (QPushButton* button : addIndicator_)
        button->setEnabled(isWritable);
    for (QPushButton* button : {addSeries_, definition_, remove_})
        button->setEnabled(isWritable && hasRow);
    nothing_->setText(isWritable
            ? tr("There is no indicator here yet. Choose a goal, challenge or project in the tree and add "
                 "its first indicator, or import last year's file.")
            : tr("There is no indicator here."));
}

void IndicatorsPage::addIndicator()
{
    core::Indicator indicator;
    const core::Plan& plan = workspace_.plan();
    const core::Indicator* current = currentIndicator();
    if (!setOwner(indicator, plan, workspace_.selection())
        && !(current && setOwner(indicator, plan, ownerOf(*current)))) {
        workspace_.report(tr("An indicator belongs to a goal, a challenge or a project. Choose one in the "
                             "tree, then add the indicator."));
        return;
    }
    IndicatorDialog dialog(workspace_, indicator, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const int row = model_->rowOf(dialog.firstSeries());
    if (row >= 0)
        grid_->setCurrentIndex(model_->index(row, model_->leadingColumns()));
    grid_->setFocus();
}

void IndicatorsPage::editDefinition()
{
    if (const core::Indicator* indicator = currentIndicator())
        IndicatorDialog(workspace_, *indicator, this).exec();
}

void IndicatorsPage::addSeries()
{
    const core::Indicator* indicator = currentIndicator();
    if (!indicator)
        return;
    const core::Id<core::Indicator> id = indicator->id;
    const auto name = askText(this, tr("Add a series"),
        tr("Name of the group that “%1” is counted for (for example 中高生):").arg(indicator->name), {});
    if (name && !name->trimmed().isEmpty())
        (void)workspace_.apply(
            tr("Add a series"), core::addSeries(workspace_.plan(), workspace_.ids(), id, name->trimmed()));
}

void IndicatorsPage::removeCurrent()
{
    const core::Indicator* indicator = currentIndicator();
    if (!indicator)
        return;
    const core::Plan& plan = workspace_.plan();
    const bool isLast = core::rowsOf(plan, &core::Series::indicator, indicator->id).size() == 1;
    const core::RecordRef record = isLast
        ? core::RecordRef{core::kindOf<core::Indicator>(), indicator->id.uuid}
        : core::RecordRef{core::kindOf<core::Series>(), currentSeries().uuid};
    QStringList parts;
    for (const auto& [kind, count] : core::partsOf(plan, record))
        parts.append(tr("%1: %2", "kind, count").arg(core::kindInfo(kind).translatedLabel()).arg(count));
    if (askWhetherToRemove(
            this, core::recordName(plan, record, workspace_.year()), parts.join(QStringLiteral("、"))))
        (void)workspace_.apply(
            isLast ? tr("Remove an indicator") : tr("Remove a series"), core::removeWithParts(plan, record));
}

void IndicatorsPage::addMissingReasons(QMenu& menu)
{
    menu.addSection(tr("No number, because …"));
    for (const core::Missing reason : core::allMissing)
        menu.addAction(core::missingWord(reason), this,
            [this, reason] { (void)model_->setMissing(grid_->chosenCells(), reason); });
}

void IndicatorsPage::showMenu(const QPoint& place)
{
    const QModelIndex cell = grid_->currentIndex();
    if (!cell.isValid())
        return;
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("cellMenu"));
    menu.addAction(tr("&Copy"), QKeySequence::Copy, grid_, &GridView::copyCells);
    menu.addAction(tr("Copy with &headers"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), grid_,
        &GridView::copyCellsWithHeaders);
    menu.addAction(tr("&Paste"), QKeySequence::Paste, grid_, &GridView::pasteCells);
    menu.addAction(tr("&Fill down"), QKeySequence(Qt::CTRL | Qt::Key_D), grid_, &GridView::fillDown);
    if (model_->partOf(cell.column()) == Part::Year && model_->shown() == YearGridModel::Shown::Actuals) {
        addMissingReasons(menu);
        menu.addSeparator();
        const core::Value* value = currentValue();
        QAction* provisional = menu.addAction(tr("Pro&visional value"));
        provisional->setCheckable(true);
        provisional->setEnabled(value && value->reading.isNumber());
        provisional->setChecked(value && value->isProvisional);
        connect(provisional, &QAction::triggered, this, &IndicatorsPage::setProvisional);
        menu.addAction(tr("&Note…"), this, &IndicatorsPage::editNote);
        menu.addAction(
                tr("De&tails of the value…"), QKeySequence(detailsKey), this, &IndicatorsPage::editDetails)
            ->setEnabled(workspace_.isWritable());
    }
    menu.addSeparator();
    menu.addAction(tr("Details of the tar&get…"), isTarget(cell) ? QKeySequence(detailsKey) : QKeySequence(),
            this, &IndicatorsPage::editTarget)
        ->setEnabled(workspace_.isWritable());
    menu.addAction(tr("&Definition…"), this, &IndicatorsPage::editDefinition);
    menu.exec(grid_->viewport()->mapToGlobal(place));
}

void IndicatorsPage::setProvisional(bool isProvisional)
{
    if (const core::Value* value = currentValue())
        (void)workspace_.apply(tr("Mark a provisional value"),
            withField(workspace_.plan(), value->id, u"is_provisional",
                isProvisional ? QStringLiteral("1") : QStringLiteral("0")));
}

bool IndicatorsPage::isTarget(const QModelIndex& cell) const
{
    const Part part = model_->partOf(cell.column());
    return part == Part::Target || (part == Part::Year && model_->shown() == YearGridModel::Shown::Targets);
}

void IndicatorsPage::editDetails()
{
    const QModelIndex cell = grid_->currentIndex();
    if (!cell.isValid() || !workspace_.isWritable())
        return;
    grid_->commitEditing();
    if (isTarget(cell))
        editTarget();
    else if (model_->partOf(cell.column()) == Part::Year)
        ValueDialog(workspace_, currentSeries(), model_->yearOf(cell.column()), this).exec();
}

void IndicatorsPage::editTarget()
{
    const QModelIndex cell = grid_->currentIndex();
    if (!cell.isValid())
        return;
    const bool isOfYear = model_->partOf(cell.column()) == Part::Year && isTarget(cell);
    TargetDialog(
        workspace_, currentSeries(), isOfYear ? model_->yearOf(cell.column()) : workspace_.year(), this)
        .exec();
}

void IndicatorsPage::editNote()
{
    const QModelIndex cell = grid_->currentIndex();
    const core::Value* value = currentValue();
    const core::Id<core::Series> series = currentSeries();
    const core::FiscalYear year = model_->yearOf(cell.column());
    bool isAccepted = false;
    const QString note = QInputDialog::getMultiLineText(this, tr("Note"),
        tr("Note on the value of %1:").arg(core::printed(year)), value ? value->note : QString(),
        &isAccepted);
    if (isAccepted)
        (void)workspace_.apply(tr("Write a note on a value"),
            core::setValueNote(workspace_.plan(), workspace_.ids(), series, year, note));
}

} // namespace ui
