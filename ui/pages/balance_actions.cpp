// What BalancePage does to areas, services and rows.
#include "core/exchange/usual_services.h"
#include "core/model/edits.h"
#include "ui/ask.h"
#include "ui/pages/balance_page.h"
#include "ui/widgets/grid_view.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace ui {

namespace {

using Column = BalanceGrid::Column;

/// The service that a row's parts are added to: the row's own, or the whole that it is a part of.
std::optional<core::Id<core::Service>> wholeOf(const core::Plan& plan, const core::Balance& balance)
{
    const core::Service* service = plan.find(balance.service);
    if (!service)
        return std::nullopt;
    return service->whole ? service->whole : balance.service;
}

} // namespace

void BalancePage::refreshActions()
{
    const bool isWritable = workspace_.isWritable() && period();
    const core::Balance* row = current();
    const auto enable = [&](const char* name, bool isPossible) {
        for (const QPushButton* button : {add_, remove_})
            for (QAction* action : button->menu()->actions())
                if (action->objectName() == QLatin1String(name))
                    action->setEnabled(isWritable && isPossible);
    };
    for (const char* name : {"addArea", "addService", "addUsual"})
        enable(name, true);
    enable("addPart", row && row->service && row->area);
    enable("addReferenceDate", row && row->service && row->area && !row->isSum());
    enable("removeFigures", row && row->supply);
    enable("removeService", row && row->service);
    enable("removeArea", row && row->area);
    add_->setEnabled(isWritable);
    remove_->setEnabled(isWritable && row);
    makeUsual_->setEnabled(isWritable);
    nothing_->setText(isWritable
            ? tr("No demand and supply is kept here yet. Make the usual list (recognitions 1 to 3 and the "
                 "community services, for the whole city), which you can change afterwards, or add areas and "
                 "services of your own.")
            : tr("No demand and supply is kept here."));
}

template <class T>
void BalancePage::addNamed(
    const QString& intention, std::vector<core::FieldValue> fields, const QString& name)
{
    const core::KindInfo& kind = core::kindInfo(core::kindOf<T>());
    fields.resize(kind.fields.size());
    fields[size_t(kind.fieldOf(u"plan"))] = period()->id.uuid.toText();
    fields[size_t(kind.fieldOf(u"name"))] = name;
    core::Uuid added;
    const core::IdSource ids = [&] { return added = workspace_.ids()(); };
    const bool isDone
        = workspace_.apply(intention, core::addRecord(workspace_.plan(), ids, kind.kind, std::move(fields)))
              .isOk();
    if constexpr (std::is_same_v<T, core::Service>)
        if (isDone)
            standOn({added});
}

void BalancePage::standOn(core::Id<core::Service> service)
{
    for (int row = 0; row < model_->rowCount(); ++row) {
        const core::Balance* balance = balances_.balanceOf(model_->recordAt(row));
        if (!balance || balance->service != service)
            continue;
        grid_->setCurrentIndex(model_->index(row, int(Column::Forecast)));
        grid_->setFocus();
        return;
    }
}

void BalancePage::addArea()
{
    if (const auto name = askText(this, tr("Add an area"), tr("Name of the area:"), {}))
        addNamed<core::Area>(tr("Add an area"), {}, *name);
}

void BalancePage::addService()
{
    if (const auto name = askText(this, tr("Add a service"), tr("Name of the service:"), {}))
        addNamed<core::Service>(tr("Add a service"), {}, *name);
}

void BalancePage::addPart()
{
    const core::Balance* row = current();
    const auto id = row ? wholeOf(workspace_.plan(), *row) : std::nullopt;
    const core::Service* whole = workspace_.plan().find(id);
    if (!whole)
        return;
    const auto name = askText(this, tr("Add a part"), tr("Name of the part of “%1”:").arg(whole->name), {});
    if (!name || !workspace_.plan().find(id))
        return;
    const core::KindInfo& kind = core::kindInfo(core::kindOf<core::Service>());
    std::vector<core::FieldValue> fields(kind.fields.size());
    fields[size_t(kind.fieldOf(u"whole"))] = id->uuid.toText();
    fields[size_t(kind.fieldOf(u"unit"))] = workspace_.plan().find(id)->unit;
    addNamed<core::Service>(tr("Add a part of a service"), std::move(fields), *name);
}

void BalancePage::addReferenceDate()
{
    const core::Balance* row = current();
    if (!row || !row->area || !row->service)
        return;
    core::SupplyKey key{*row->area, *row->service, row->year, {}};
    const auto date = askText(this, tr("Add a reference date"),
        tr("Reference date as it is to be printed, such as 4月1日 or 年度延べ:"), {});
    if (!date)
        return;
    key.referenceDate = *date;
    const int field = core::kindInfo(core::kindOf<core::Supply>()).fieldOf(u"reference_date");
    (void)workspace_.apply(tr("Add a reference date"),
        core::setSupplyText(workspace_.plan(), workspace_.ids(), key, field, *date));
}

void BalancePage::addUsualServices()
{
    if (const core::PlanPeriod* plan = period())
        (void)workspace_.apply(tr("Make the usual list of services"),
            core::addUsualServices(workspace_.plan(), workspace_.ids(), plan->id));
}

void BalancePage::remove(core::RecordRef record)
{
    if (!askWhetherToRemove(this, workspace_.plan(), record, workspace_.year()))
        return;
    const QString name = core::recordName(workspace_.plan(), record, workspace_.year());
    (void)workspace_.apply(tr("Remove %1").arg(name), core::removeWithParts(workspace_.plan(), record));
}

void BalancePage::removeArea()
{
    if (const core::Balance* row = current(); row && row->area)
        remove({core::kindOf<core::Area>(), row->area->uuid});
}

void BalancePage::removeService()
{
    if (const core::Balance* row = current(); row && row->service)
        remove({core::kindOf<core::Service>(), row->service->uuid});
}

void BalancePage::removeFigures()
{
    if (const core::Balance* row = current(); row && row->supply)
        (void)workspace_.apply(tr("Remove the figures of a row"),
            core::removeWithParts(workspace_.plan(), {core::kindOf<core::Supply>(), row->supply->uuid}));
}

void BalancePage::setMissing(core::Missing reason)
{
    std::vector<CellText> cells;
    for (const QModelIndex& cell : grid_->chosenCells())
        if (BalanceGrid::isFigure(cell.column()) && model_->flags(cell).testFlag(Qt::ItemIsEditable))
            cells.push_back({cell, core::missingWord(reason)});
    QModelIndex failed;
    (void)model_->writeCells(cells, failed);
}

void BalancePage::showMenu(const QPoint& place)
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
    if (BalanceGrid::isFigure(cell.column())) {
        menu.addSection(tr("No number, because …"));
        for (const core::Missing reason : core::allMissing)
            menu.addAction(core::missingWord(reason), this, [this, reason] { setMissing(reason); });
    }
    menu.exec(grid_->viewport()->mapToGlobal(place));
}

} // namespace ui
