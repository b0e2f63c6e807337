// RecordModel as a grid: how computed cells speak, and how a block of them is written as one step.
#include "ui/models/record_model.h"

namespace ui {

QString RecordModel::cellName(const QModelIndex& cell) const
{
    const core::RecordRef record = recordAt(cell.row());
    const QString row = shape_.rowName ? shape_.rowName(record)
                                       : core::recordName(workspace_.plan(), record, workspace_.year());
    return tr("%1, %2", "row, column").arg(row, headerData(cell.column(), Qt::Horizontal).toString());
}

QVariant RecordModel::gridData(const QModelIndex& cell, int role) const
{
    if (const auto refused = refused_.find(keyOf(cell)); refused != refused_.end()) {
        if (role == Qt::DisplayRole || role == Qt::EditRole)
            return refused->second.typed;
        if (role == RefusalRole || role == Qt::ToolTipRole)
            return refused->second.sentence;
        if (role == ToneRole)
            return int(Tone::Refused);
    }
    const RecordColumn& column = columnAt(cell);
    if (role == RowKeyRole)
        return rows_[size_t(cell.row())].toText();
    if (role == Qt::TextAlignmentRole)
        return int((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const bool isAsked = role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole
        || role == ToneRole || role == CopyRole || role == Qt::AccessibleTextRole;
    if (!isAsked)
        return {};
    const RecordCell shown = column.cell(recordAt(cell.row()));
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case ToneRole:
        return int(shown.tone);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(cellName(cell), shown.text);
    case Qt::ToolTipRole:
        return shown.toolTip.isEmpty() ? shown.text : shown.toolTip;
    default:
        return shown.typed;
    }
}

core::Result<core::Plan> RecordModel::edited(
    const core::Plan& plan, const QModelIndex& cell, const QString& text) const
{
    const RecordColumn& column = columnAt(cell);
    const core::RecordRef record = recordAt(cell.row());
    if (!column.edit || column.cell(record).isFixed)
        return core::Refusal{
            tr("The cell “%1” cannot be written because it is calculated.").arg(cellName(cell))};
    return column.edit(plan, record, text);
}

bool RecordModel::setGridData(const QModelIndex& cell, const QString& typed)
{
    const CellKey key = keyOf(cell);
    const QPersistentModelIndex place(cell);
    refused_.erase(key);
    const auto done = workspace_.apply(columnAt(cell).intention, edited(workspace_.plan(), cell, typed));
    // Where nothing can be put right, what was typed must not stand in the way of the value.
    if (!done && workspace_.isWritable())
        refused_[key] = {typed, done.sentence()};
    if (place.isValid())
        emit dataChanged(place, place);
    return done.isOk();
}

void RecordModel::abandonRefusal(const QModelIndex& cell)
{
    if (!checkIndex(cell, CheckIndexOption::IndexIsValid) || refused_.erase(keyOf(cell)) == 0)
        return;
    workspace_.report({});
    emit dataChanged(cell, cell);
}

core::Result<void> RecordModel::writeCells(const std::vector<CellText>& cells, QModelIndex& failed)
{
    failed = {};
    if (cells.empty())
        return {};
    core::Plan plan = workspace_.plan();
    for (const CellText& each : cells) {
        core::Result<core::Plan> next = edited(plan, each.cell, each.text);
        if (!next) {
            failed = each.cell;
            const core::Refusal refusal{tr("Nothing was changed. The cell “%1” could not take “%2”: %3")
                                            .arg(cellName(each.cell), each.text, next.sentence())};
            workspace_.report(refusal.sentence);
            return refusal;
        }
        plan = std::move(next).value();
    }
    for (const CellText& each : cells)
        refused_.erase(keyOf(each.cell));
    const QString intention = cells.size() == 1 ? columnAt(cells.front().cell).intention
                                                : tr("Enter %n cells", nullptr, int(cells.size()));
    return workspace_.apply(intention, std::move(plan));
}

} // namespace ui
