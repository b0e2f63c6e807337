// A printed table before it is placed: widths of columns, lines of cells, heights of rows.
#pragma once

#include "core/handout/layout_text.h"

namespace core {

inline constexpr Length cellPadding = 130; ///< Left and right of a cell's text.
inline constexpr Length cellGap = 90; ///< Above and below it.
inline constexpr Length gradeStrip = 220; ///< Width of a grade's hatch at the left edge of its cell.

struct PlannedCell {
    TextBlock text; ///< Without lines for vertical cells: they are set when their area is known.
    TextStyle style;
    const TableCell* cell = nullptr;
    NodeId node = artifactNode;
    int column = 0;
    int columnSpan = 1;
    int rowSpan = 1;
    Length neededHeight = 0; ///< Of the text with its gaps.
    bool isInHeaderRow = false;
    bool beginsAtTop = false; ///< Else its text is centred in its height.

    bool isTinted() const { return isInHeaderRow || cell->isHeader; }
    /// Room for a grade's sign before its letter.
    Length signRoom() const
    {
        return cell->gradeRank > 0 && cell->sign != CellSign::None ? Length(style.size * lengthPerPoint / 100)
                                                                   : 0;
    }
    /// How far the text is moved in by the grade's hatch and sign.
    Length indent() const { return cell->gradeRank > 0 ? gradeStrip + signRoom() : 0; }
};

struct PlannedRow {
    int firstCell = 0;
    int cellCount = 0;
    Length height = 0;
    bool keepsWithNext = false;
};

/// Keeps pointers into the TableBlock it was made from.
struct TablePlan {
    NodeId node = artifactNode;
    TextBlock caption;
    NodeId captionNode = artifactNode;
    std::vector<Length> edges; ///< Of columns, from 0.
    std::vector<PlannedCell> cells;
    std::vector<PlannedRow> rows; ///< Header rows first.
    int headerRowCount = 0;
    bool isTooNarrow = false;
    /// The room that what follows the table asks for on the page of its last rows.
    Length tailHeight = 0;

    int rowCount() const { return int(rows.size()); }
    /// The sum of the heights of rows [from, to).
    Length heightOf(int from, int to) const;
    /// The same, of those of the rows only that a page with room for `fullPage` holds.
    Length heightOnPage(int from, int to, Length fullPage) const;
    /// The end of the rows that stand on one page with `row`.
    int endOfKept(int row, Length fullPage) const;
    /// The room that row `row` asks for before it is begun on a page that can hold `fullPage`: the row with
    /// those it is kept with and the label of a span that begins in it. A row taller than a page asks for a
    /// start only.
    Length neededFrom(int row, Length fullPage) const;
    Length totalHeight() const { return caption.height() + heightOf(0, rowCount()); }
    /// The room that the table asks for before it is begun.
    Length startHeight(Length fullPage) const;
};

/// `face` is that of plain cells; `parent` the node that the table is part of.
TablePlan planTable(const TableBlock& block, Length width, FaceName face, NodeId parent, DisplayList& list,
    TextSetter& setter);

} // namespace core
