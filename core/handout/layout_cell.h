// Draws one cell of a printed table, or the part of it that one page shows.
#pragma once

#include "core/handout/layout_page.h"
#include "core/handout/layout_table_plan.h"

namespace core {

struct CellPart {
    const PlannedCell* cell = nullptr;
    TextBlock text; ///< The cell's own, or what is repeated of it.
    int fromLine = 0;
    int toLine = 0;
    PaperArea area;
    NodeId node = artifactNode;
    bool isPart = false; ///< More of the cell stands on another page: text begins at the top.
    bool isContinued = false; ///< A label that is repeated on this page.
};

/// The cell's tint, hatch and frame.
void drawGround(const CellPart& part, PageWriter& page);
/// Its text and sign.
void drawContent(const CellPart& part, DisplayList& list, PageWriter& page, TextSetter& setter);

/// The words of a label that is repeated on a further page.
QString continued(const QString& label);
/// What a cell says again on a further page, in at most `lines` lines of `width`: a label with 「（続き）」,
/// which is never torn, a value as it is. What does not fit ends in 「…」.
QString repeatedText(const PlannedCell& cell, Length width, int lines, TextSetter& setter);

/// The sign and the hatch of a grade by its place in the scheme (1 = best); ranks beyond the table take its
/// last row.
struct GradeLook {
    MarkerShape shape;
    bool isFilled;
    HatchPattern hatch;
};
GradeLook gradeLook(int rank);
/// The same for a cell: with the sign that was chosen for its grade.
GradeLook gradeLook(const TableCell& cell);

} // namespace core
