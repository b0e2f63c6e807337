// What one row of the plan's tree shows, and what typing into a cell changes.
#pragma once

#include "ui/models/plan_tree_model.h"
#include "ui/models/renaming.h"

namespace ui {

/// One row as of a year. `record` is a goal, challenge or placement.
struct TreeRow {
    const core::Plan& plan;
    core::FiscalYear year;
    core::RecordRef record;

    const core::Goal* goal() const;
    const core::Challenge* challenge() const;
    const core::Placement* placement() const;
    const core::Project* project() const;
};

QString treeHeader(const TreeRow& anyRow, int column);
QString cellText(const TreeRow& row, int column);
QString cellToolTip(const TreeRow& row, int column);
/// nullopt where the cell has no box.
std::optional<bool> cellTick(const TreeRow& row, int column);
bool isTypable(const TreeRow& row, int column);

/// Writes several names into one text and reads them back: 「福祉、保健」. 「・」 is part of a name.
QString joinedNames(const QStringList& names);
QStringList splitNames(const QString& text);

/// What typing `text` (or ticking, "1"/"0") into a cell does; not for the names, see renaming.h.
std::optional<NamedEdit> cellEdit(
    const TreeRow& row, int column, const QString& text, const core::IdSource& ids);

} // namespace ui
