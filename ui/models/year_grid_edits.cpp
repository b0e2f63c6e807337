// How YearGridModel's cells are written: every cell has one edit of core, and a block of cells is one step.
#include "ui/models/typed_field.h"
#include "ui/models/year_grid_model.h"

namespace ui {

namespace {

using Part = YearGridModel::Part;

// The code of a word given as its label, or as it is when it is none: then core says why not.
template <class E>
QString codeOf(const QString& text)
{
    for (const core::Word& word : core::Words<E>::list)
        if (QCoreApplication::translate("words", word.label) == text.trimmed())
            return QString::fromLatin1(word.code);
    return text.trimmed();
}

} // namespace

core::Result<core::Plan> YearGridModel::editedTarget(
    const core::Plan& plan, core::Id<core::Series> series, int column, const QString& text) const
{
    const core::PlanPeriod* period = core::planOf(plan, workspace_.year());
    if (!period)
        return core::Refusal{tr("There is no plan in this file. Make one first.")};
    const core::Target* old = shownTarget(series, column);
    const core::FiscalYear year = old  ? old->year
        : partOf(column) == Part::Year ? yearOf(column)
                                       : workspace_.year();
    // A first target holds from the plan's beginning; a changed one from the selected year on, so that
    // earlier papers stay as they are.
    const core::FiscalYear from = old ? workspace_.year() : std::min(period->firstYear, workspace_.year());
    return core::enterTarget(plan, workspace_.ids(), series, year, text, {from, std::nullopt, {}});
}

core::Result<core::Plan> YearGridModel::edited(
    const core::Plan& plan, core::Id<core::Series> series, int column, const QString& text) const
{
    const core::Series* row = plan.find(series);
    if (!row)
        return core::Refusal{tr("This row was removed meanwhile.")};
    switch (partOf(column)) {
    case Part::Name:
        return withField(plan, row->indicator, u"name", text.trimmed());
    case Part::SeriesName:
        return withField(plan, series, u"name", text.trimmed());
    case Part::Kind:
        return withField(plan, row->indicator, u"kind", codeOf<core::IndicatorKind>(text));
    case Part::Unit:
        return withField(plan, row->indicator, u"unit", text.trimmed());
    case Part::Direction:
        return withField(plan, row->indicator, u"direction", codeOf<core::Direction>(text));
    case Part::Baseline:
        return core::enterBaseline(plan, workspace_.ids(), series, std::nullopt, text);
    case Part::Target:
        return editedTarget(plan, series, column, text);
    case Part::Year:
        if (shown_ == Shown::Targets)
            return editedTarget(plan, series, column, text);
        return core::enterActual(plan, workspace_.ids(), series, yearOf(column), text);
    case Part::Owner:
    case Part::Rate:
    case Part::Grade:
    case Part::Trend:
        break;
    }
    return core::Refusal{
        tr("The column “%1” cannot be written here.").arg(headerData(column, Qt::Horizontal).toString())};
}

QString YearGridModel::intentionFor(int column) const
{
    switch (partOf(column)) {
    case Part::Baseline:
        return tr("Enter a baseline");
    case Part::Target:
        return tr("Enter a target");
    case Part::Year:
        return shown_ == Shown::Targets ? tr("Enter a target") : tr("Enter an actual value");
    default:
        return tr("Change an indicator");
    }
}

bool YearGridModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const core::Id<core::Series> series = seriesAt(index.row());
    const QString typed = value.toString();
    const CellKey key{series, index.column()};
    const QPersistentModelIndex cell(index);
    refused_.erase(key);
    const auto done = workspace_.apply(
        intentionFor(index.column()), edited(workspace_.plan(), series, index.column(), typed));
    // Where nothing can be put right, what was typed must not stand in the way of the value.
    if (!done && workspace_.isWritable())
        refused_[key] = {typed, done.sentence()};
    if (cell.isValid())
        emit dataChanged(cell, cell);
    return done.isOk();
}

void YearGridModel::abandonRefusal(const QModelIndex& cell)
{
    if (!checkIndex(cell, CheckIndexOption::IndexIsValid)
        || refused_.erase({seriesAt(cell.row()), cell.column()}) == 0)
        return;
    workspace_.report({});
    emit dataChanged(cell, cell);
}

core::Result<void> YearGridModel::writeCells(const std::vector<CellText>& cells, QModelIndex& failed)
{
    failed = {};
    if (cells.empty())
        return {};
    core::Plan plan = workspace_.plan();
    for (const CellText& each : cells) {
        const core::Id<core::Series> series = seriesAt(each.cell.row());
        core::Result<core::Plan> next = edited(plan, series, each.cell.column(), each.text);
        if (!next) {
            failed = each.cell;
            const core::Refusal refusal{
                tr("Nothing was changed. The cell “%1” could not take “%2”: %3")
                    .arg(cellName(series, each.cell.column()), each.text, next.sentence())};
            workspace_.report(refusal.sentence);
            return refusal;
        }
        plan = std::move(next).value();
    }
    for (const CellText& each : cells)
        refused_.erase({seriesAt(each.cell.row()), each.cell.column()});
    const QString intention = cells.size() == 1 ? intentionFor(cells.front().cell.column())
                                                : tr("Enter %n cells", nullptr, int(cells.size()));
    const auto done = workspace_.apply(intention, std::move(plan));
    repaint();
    return done;
}

core::Result<void> YearGridModel::setMissing(const QModelIndexList& cells, core::Missing reason)
{
    core::Plan plan = workspace_.plan();
    for (const QModelIndex& cell : cells) {
        if (partOf(cell.column()) != Part::Year || shown_ == Shown::Targets)
            continue;
        auto next = core::enterActual(
            plan, workspace_.ids(), seriesAt(cell.row()), yearOf(cell.column()), core::Reading(reason));
        if (!next) {
            workspace_.report(next.sentence());
            return next.refusal();
        }
        plan = std::move(next).value();
        refused_.erase({seriesAt(cell.row()), cell.column()});
    }
    const auto done = workspace_.apply(tr("Enter why a value is missing"), std::move(plan));
    repaint();
    return done;
}

} // namespace ui
