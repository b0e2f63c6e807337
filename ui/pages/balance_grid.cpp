#include "ui/pages/balance_grid.h"

#include "core/model/edits.h"
#include "core/scoring/balance_explain.h"
#include "ui/models/typed_field.h"

namespace ui {

namespace {

using Column = BalanceGrid::Column;
using core::BalanceDifference;
using core::SupplyFigure;

/// What each column is called, and which figure or difference it shows.
struct ColumnRow {
    Column column;
    const char* title;
    bool isNumber = false;
    bool isTyped = false;
    std::optional<SupplyFigure> figure = {};
    std::optional<BalanceDifference> difference = {};
};
const ColumnRow columnRows[] = {
    {Column::Area, QT_TRANSLATE_NOOP("ui::BalanceGrid", "Area"), false, true},
    {Column::Service, QT_TRANSLATE_NOOP("ui::BalanceGrid", "Service"), false, true},
    {Column::Unit, QT_TRANSLATE_NOOP("ui::BalanceGrid", "Unit"), false, true},
    {Column::ReferenceDate, QT_TRANSLATE_NOOP("ui::BalanceGrid", "Reference date"), false, true},
    {Column::Forecast, QT_TRANSLATE_NOOP("ui::BalanceGrid", "Forecast"), true, true, SupplyFigure::Forecast},
    {Column::Secured, QT_TRANSLATE_NOOP("ui::BalanceGrid", "Secured"), true, true, SupplyFigure::Secured},
    {Column::PlannedSurplus, QT_TRANSLATE_NOOP("ui::BalanceGrid", "Secured − forecast"), true, false, {},
        BalanceDifference::PlannedSurplus},
    {Column::Demand, QT_TRANSLATE_NOOP("ui::BalanceGrid", "Actual demand"), true, true, SupplyFigure::Demand},
    {Column::Provided, QT_TRANSLATE_NOOP("ui::BalanceGrid", "Actual supply"), true, true,
        SupplyFigure::Provided},
    {Column::ActualSurplus, QT_TRANSLATE_NOOP("ui::BalanceGrid", "Supply − demand"), true, false, {},
        BalanceDifference::ActualSurplus},
    {Column::Ratio, QT_TRANSLATE_NOOP("ui::BalanceGrid", "Demand ÷ forecast"), true},
    {Column::Review, QT_TRANSLATE_NOOP("ui::BalanceGrid", "Review of the plan")},
    {Column::Reason, QT_TRANSLATE_NOOP("ui::BalanceGrid", "Reason of the difference"), false, true},
    {Column::Response, QT_TRANSLATE_NOOP("ui::BalanceGrid", "Response"), false, true},
};

QString translated(const char* text)
{
    return QCoreApplication::translate("ui::BalanceGrid", text);
}

template <class T>
int fieldNamed(QStringView column)
{
    return core::kindInfo(core::kindOf<T>()).fieldOf(column);
}

template <class T>
core::Result<core::Plan> withField(
    const core::Plan& plan, const std::optional<core::Id<T>>& id, QStringView column, const QString& text)
{
    return core::setField(plan, {core::kindOf<T>(), id->uuid}, fieldNamed<T>(column), text.trimmed());
}

QString shownText(const core::Reading& reading)
{
    return reading.missing() == core::Missing::NotEntered ? QString() : core::printed(reading);
}

QString intentionFor(const ColumnRow& row)
{
    if (row.figure)
        return translated(QT_TRANSLATE_NOOP("ui::BalanceGrid", "Enter demand and supply"));
    return translated(QT_TRANSLATE_NOOP("ui::BalanceGrid", "Change “%1”")).arg(translated(row.title));
}

} // namespace

bool BalanceGrid::isFigure(int column)
{
    return columnRows[column].figure.has_value();
}

RecordShape BalanceGrid::shape()
{
    RecordShape shape;
    shape.kind = core::kindOf<core::Supply>();
    shape.rows = [this] { return rows(); };
    shape.rowName = [this](core::RecordRef row) {
        const core::Balance* balance = balanceOf(row);
        return balance ? core::balanceName(*balance) : QString();
    };
    for (const ColumnRow& row : columnRows) {
        RecordColumn column;
        column.title = translated(row.title);
        column.isNumber = row.isNumber;
        column.cell = [this, &row](core::RecordRef place) {
            const core::Balance* balance = balanceOf(place);
            return balance ? cell(row.column, *balance) : RecordCell();
        };
        if (row.isTyped) {
            column.intention = intentionFor(row);
            column.edit = [this, &row](const core::Plan& plan, core::RecordRef place, const QString& text) {
                return edited(plan, row.column, *balanceOf(place), text);
            };
        }
        shape.columns.push_back(std::move(column));
    }
    return shape;
}

const core::Balance* BalanceGrid::balanceOf(core::RecordRef row) const
{
    const auto found = balances_.find(row.id);
    return found == balances_.end() ? nullptr : &found->second;
}

core::Uuid BalanceGrid::rowOf(const core::Balance& balance) const
{
    for (const auto& [id, shown] : balances_)
        if (shown.area == balance.area && shown.service == balance.service
            && core::isSameReferenceDate(shown.referenceDate, balance.referenceDate))
            return id;
    return {};
}

std::vector<core::Uuid> BalanceGrid::rows()
{
    balances_.clear();
    std::vector<core::Uuid> rows;
    const core::BalanceTable table = core::balancesOf(workspace_.plan(), workspace_.year());
    for (const std::vector<core::Balance>* part : {&table.rows, &table.areaTotals, &table.serviceTotals})
        for (const core::Balance& balance : *part)
            if (!area_ || balance.area == area_)
                addRow(rows, balance);
    return rows;
}

/// A row is the first, second … of its area and service, so that it stays the same when its date is changed.
void BalanceGrid::addRow(std::vector<core::Uuid>& rows, const core::Balance& balance)
{
    const QByteArray service
        = balance.service ? balance.service->uuid.toText().toUtf8() : balance.unit.toUtf8();
    core::Uuid id;
    int number = 0;
    do
        id = core::derivedId(
            balance.area ? balance.area->uuid : core::Uuid(), service + ' ' + QByteArray::number(++number));
    while (balances_.contains(id));
    balances_.emplace(id, balance);
    rows.push_back(id);
}

/// Where an earlier cell of the same block has moved the row to another reference date, there.
core::SupplyKey BalanceGrid::keyOf(const core::Plan& plan, const core::Balance& balance) const
{
    core::SupplyKey key{*balance.area, *balance.service, balance.year, balance.referenceDate};
    if (const core::Supply* row = plan.find(balance.supply)) {
        key.referenceDate = row->referenceDate;
        return key;
    }
    if (core::findSupply(plan, key))
        return key;
    for (const core::Supply* row : core::rowsOf(plan, &core::Supply::service, key.service))
        if (row->area == key.area && row->year == key.year && !workspace_.plan().find(row->id))
            key.referenceDate = row->referenceDate;
    return key;
}

RecordCell BalanceGrid::cell(Column column, const core::Balance& balance) const
{
    const ColumnRow& row = columnRows[int(column)];
    if (row.figure)
        return figureCell(*row.figure, balance);
    if (row.difference)
        return differenceCell(*row.difference, balance);
    switch (column) {
    case Column::Ratio:
    case Column::Review:
        return reviewCell(column, balance);
    case Column::Reason:
        return wordsCell(&core::Supply::reason, balance);
    case Column::Response:
        return wordsCell(&core::Supply::response, balance);
    default:
        return nameCell(column, balance);
    }
}

RecordCell BalanceGrid::nameCell(Column column, const core::Balance& balance) const
{
    const core::Service* service = workspace_.plan().find(balance.service);
    switch (column) {
    case Column::Area:
        return {core::balanceArea(balance), balance.areaName, Tone::Plain, {}, !balance.area};
    case Column::Service: {
        const QString name = service && service->whole
            ? u'　' + translated(QT_TRANSLATE_NOOP("ui::BalanceGrid", "of which %1")).arg(service->name)
            : core::balanceService(balance);
        return {name, service ? service->name : name, Tone::Plain, core::balanceService(balance), !service};
    }
    case Column::Unit:
        return {balance.unit, balance.unit, Tone::Plain, {}, !service};
    default:
        return {balance.referenceDate, balance.referenceDate, balance.supply ? Tone::Plain : Tone::Missing,
            {}, balance.isSum()};
    }
}

RecordCell BalanceGrid::figureCell(SupplyFigure which, const core::Balance& balance) const
{
    const core::BalanceFigure& figure = balance.figure(which);
    RecordCell cell;
    cell.typed = typedText(figure.reading);
    cell.isFixed = balance.isSum();
    cell.tone = figure.reading.isNumber() ? Tone::Plain : Tone::Missing;
    cell.text = shownText(figure.reading);
    if (balance.isSum())
        cell.toolTip = core::explainedFigure(balance, which);
    if (balance.noSum)
        cell.text = cell.typed = core::wordLabel(*balance.noSum);
    else if (figure.knownPart)
        cell.text = core::printedFigure(figure);
    return cell;
}

RecordCell BalanceGrid::differenceCell(BalanceDifference difference, const core::Balance& balance) const
{
    const core::Reading reading = balance.noSum ? core::Reading() : core::differenceOf(balance, difference);
    return {shownText(reading), typedText(reading), reading.isNumber() ? Tone::Plain : Tone::Missing,
        core::explainedDifference(balance, difference), true};
}

RecordCell BalanceGrid::reviewCell(Column column, const core::Balance& balance) const
{
    const core::DemandRatio ratio = core::demandRatioOf(balance);
    const core::NoRatio* reason = std::get_if<core::NoRatio>(&ratio);
    RecordCell cell;
    cell.isFixed = true;
    cell.toolTip = core::explainedReview(balance, limits_);
    const bool isBlank
        = reason && (*reason == core::NoRatio::ForecastMissing || *reason == core::NoRatio::DemandMissing);
    if (reason)
        cell.tone = Tone::Missing;
    if (column == Column::Ratio) {
        cell.text = isBlank ? QString() : core::printedRatio(ratio);
    } else if (!reason) {
        const core::Review review = core::reviewOf(ratio, limits_);
        const QString words = core::wordLabel(review);
        cell.text = core::isReviewNeeded(review) ? QStringLiteral("◆ ") + words : words;
    }
    cell.typed = cell.text;
    return cell;
}

RecordCell BalanceGrid::wordsCell(QString core::Supply::*member, const core::Balance& balance) const
{
    const core::Supply* supply = workspace_.plan().find(balance.supply);
    const QString text = supply ? supply->*member : QString();
    return {QString(text).replace(u'\n', u' '), text, Tone::Plain, text, balance.isSum()};
}

core::Result<core::Plan> BalanceGrid::edited(
    const core::Plan& plan, Column column, const core::Balance& balance, const QString& text) const
{
    switch (column) {
    case Column::Area:
        return withField(plan, balance.area, u"name", text);
    case Column::Service:
        return withField(plan, balance.service, u"name", text);
    case Column::Unit:
        return withField(plan, balance.service, u"unit", text);
    case Column::ReferenceDate:
        return core::setSupplyText(
            plan, workspace_.ids(), keyOf(plan, balance), fieldNamed<core::Supply>(u"reference_date"), text);
    case Column::Reason:
        return core::setSupplyText(
            plan, workspace_.ids(), keyOf(plan, balance), fieldNamed<core::Supply>(u"reason"), text);
    case Column::Response:
        return core::setSupplyText(
            plan, workspace_.ids(), keyOf(plan, balance), fieldNamed<core::Supply>(u"response"), text);
    default:
        return core::enterSupply(
            plan, workspace_.ids(), keyOf(plan, balance), *columnRows[int(column)].figure, text);
    }
}

} // namespace ui
