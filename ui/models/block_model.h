// What a grid asks of its model beyond Qt's own interface: how cells speak, and several cells written as one
// edit.
#pragma once

#include "core/model/result.h"

#include <QModelIndex>
#include <QString>

#include <vector>

namespace ui {

/// How a cell speaks.
enum class Tone {
    Plain,
    Missing, ///< A reason instead of a number: small and grey.
    Target, ///< Italic.
    Worse, ///< Worse than the baseline: ▼ and vermilion.
    Refused, ///< What was typed and not accepted: framed.
};

enum GridRole {
    ToneRole = Qt::UserRole + 1, ///< int(Tone)
    CopyRole, ///< As other programs read it: plain numbers, empty for 未入力.
    ChoicesRole, ///< QStringList for a cell that is one of some words.
    RefusalRole, ///< The sentence; empty when nothing was refused.
    RowKeyRole, ///< QString that stays with the row whatever is sorted or added.
    SortRole, ///< What sorting compares; invalid = last.
    TrendRole, ///< QVariantList for a cell that draws a small line: a double a year, invalid where missing.
};

struct CellText {
    QModelIndex cell;
    QString text; ///< As typed; empty = not entered.
};

class BlockModel {
public:
    virtual ~BlockModel() = default;

    /// Writes all cells as one undo step, or none: then the refusal names the cell, and `failed` is it.
    virtual core::Result<void> writeCells(const std::vector<CellText>& cells, QModelIndex& failed) = 0;
    /// Forgets what was typed and refused in `cell`: it shows the stored value again. Nothing for other
    /// cells.
    virtual void abandonRefusal(const QModelIndex& cell) = 0;
};

} // namespace ui
