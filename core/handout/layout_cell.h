// Draws one cell of a printed table, or the part of it that one page shows.
#pragma once

#include "core/handout/layout_page.h"
#include "core/handout/layout_table_plan.h"

namespace core {

struct CellPart {
    const PlannedCell* cell = nullptr;
    TextBlock text; ///< The cell's own, or with 「（続き）」.
    int fromLine = 0;
    int toLine = 0;
    Area area;
    NodeId node = artifactNode;
    bool isPart = false; ///< More of the cell stands on another page: text begins at the top.
    bool isContinued = false; ///< A label that is repeated on this page.
};

void drawCell(const CellPart& part, DisplayList& list, PageWriter& page, TextSetter& setter);

/// The words of a label that is repeated on a further page.
QString continued(const QString& label);

/// The sign and the hatch of a grade by its place in the scheme (1 = best); ranks beyond the table take its
/// last row.
struct GradeLook {
    MarkerShape shape;
    bool isFilled;
    HatchPattern hatch;
};
GradeLook gradeLook(int rank);

} // namespace core
