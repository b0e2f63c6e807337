#include "core/handout/layout_table_plan.h"

#include "core/handout/layout_columns.h"
#include "core/handout/layout_page.h"
#include "core/handout/layout_structure.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

constexpr quint16 cellLeading = 135;
constexpr TextStyle largeStyle{FaceName::GothicBold, 1600, 115};
constexpr TextStyle captionStyle{FaceName::GothicBold, 900, 160};
/// Column titles up to this length (番号, R10実績) are not broken.
constexpr int longestTitleWord = 5;
/// Texts up to this length (子ども家庭課), lists of an entry a line (B（子ども家庭課）) and what stands right
/// or centred (調査年でない) are not broken where a table fits its content, unless they are wider than
/// `widestUnbroken`; words of up to `longestWord` (未入力) never.
constexpr int longestShortText = 6;
constexpr int longestWord = 3;
constexpr Length widestUnbroken = 28 * millimetre;
/// Longer texts keep this part of their column's share while others want their short texts whole.
constexpr double partOfShare = 0.6;
/// A column has room for so many characters of its texts where the table is too wide for the paper, else they
/// would run over its edges …
constexpr int fewestCharacters = 2;
/// … and for so many where it is not. Longer words of Latin letters are cut there.
constexpr int readableCharacters = 4;
/// Texts up to this length may be codes (重点 07010-1): words in them are never cut.
constexpr int longestCode = 12;
/// Rows of at least so many lines read like a page: their texts begin at the top. Shorter ones are centred.
constexpr int linesOfLongRow = 4;
/// Edges of columns are rounded: a text that just fits must not lose to that.
constexpr Length roundingSlack = 2;

class TablePlanner {
public:
    TablePlanner(const TableBlock& block, FaceName face, DisplayList& list, TextSetter& setter)
        : block_(block)
        , face_(face)
        , list_(list)
        , setter_(setter)
    {
    }

    TablePlan plan(Length width, NodeId parent)
    {
        addTableNode(width, parent);
        plan_.headerRowCount = int(block_.headerRows.size());
        plan_.rows.reserve(block_.headerRows.size() + block_.rows.size());
        needs_.assign(block_.columnWidths.size(), {});
        width_ = width;
        for (const TableRow& row : block_.headerRows)
            addRow(row, true);
        for (const TableRow& row : block_.rows)
            addRow(row, false);
        plan_.edges = edgesFor(width);
        plan_.isTooNarrow = areTooWide(needs_, width);
        breakCells();
        stretchForSpans();
        alignRows();
        setter_.clearShaped();
        return std::move(plan_);
    }

private:
    std::vector<Length> edgesFor(Length width) const
    {
        return block_.fitsContent ? columnEdges(block_.columnWidths, needs_, width)
                                  : columnEdges(block_.columnWidths, leastWidths(needs_, width), width);
    }

    void addTableNode(Length width, NodeId parent)
    {
        plan_.node = addNode(list_, Role::Table, parent, block_.source, {}, block_.caption);
        if (block_.caption.isEmpty())
            return;
        plan_.captionNode = addNode(list_, Role::Caption, plan_.node, block_.source);
        plan_.caption = setter_.set(block_.caption, captionStyle, width, block_.source);
    }

    void addRow(const TableRow& row, bool isHeaderRow)
    {
        const NodeId node = addNode(list_, Role::TableRow, plan_.node, {});
        plan_.rows.push_back(
            {int(plan_.cells.size()), 0, Length(row.minimumHeight * millimetre), row.keepWithNext});
        const int columnCount = int(block_.columnWidths.size());
        int column = 0;
        for (const TableCell& cell : row.cells) {
            const int span = std::clamp(cell.columnSpan, 1, std::max(1, columnCount - column));
            Q_ASSERT(column < columnCount);
            if (column >= columnCount)
                break;
            if (!cell.isCovered)
                addCell(cell, column, span, isHeaderRow, node);
            column += span;
        }
        plan_.rows.back().cellCount = int(plan_.cells.size()) - plan_.rows.back().firstCell;
    }

    void addCell(const TableCell& cell, int column, int columnSpan, bool isHeaderRow, NodeId row)
    {
        PlannedCell planned;
        planned.cell = &cell;
        planned.column = column;
        planned.columnSpan = columnSpan;
        const size_t rowsLeft = isHeaderRow
            ? block_.headerRows.size() - plan_.rows.size() + 1
            : block_.headerRows.size() + block_.rows.size() - plan_.rows.size() + 1;
        planned.rowSpan = std::clamp(cell.rowSpan, 1, int(rowsLeft));
        planned.isInHeaderRow = isHeaderRow;
        planned.style = styleOf(planned);
        planned.node = addCellNode(planned, row);
        shaped_.push_back(setter_.shape(cell.text, planned.style, cell.source));
        if (columnSpan == 1)
            addNeed(needs_[size_t(column)], shareOf(column), planned, shaped_.back());
        plan_.cells.push_back(planned);
    }

    NodeId addCellNode(const PlannedCell& planned, NodeId row)
    {
        const TableCell& cell = *planned.cell;
        const NodeId node = addNode(
            list_, planned.isTinted() ? Role::HeaderCell : Role::Cell, row, cell.source, cell.linkTarget);
        StructureNode& made = list_.nodes.back();
        made.rowSpan = quint16(planned.rowSpan);
        made.columnSpan = quint16(planned.columnSpan);
        if (planned.isTinted())
            made.scope = planned.isInHeaderRow ? Scope::Column : Scope::Row;
        return node;
    }

    TextStyle styleOf(const PlannedCell& planned) const
    {
        if (planned.cell->isLarge)
            return largeStyle;
        const TextSize size = block_.isSmall ? smallStyle.size : bodyStyle.size;
        // Numbers stand under each other at the right edge: that takes digits of one width.
        const bool isNumber = planned.cell->alignment == Alignment::Right;
        if (planned.isTinted())
            return {isNumber ? FaceName::FixedGothicBold : FaceName::GothicBold, size, cellLeading};
        return {isNumber ? FaceName::FixedGothic : face_, size, cellLeading};
    }

    void addNeed(ColumnNeed& need, Length share, const PlannedCell& planned, const ShapedText& shaped) const
    {
        const Length least = leastWidthOf(planned, shaped);
        const Length line = setter_.widestLineOf(shaped, planned.style);
        const Length whole = planned.cell->isVertical ? least : std::max(least, frameOf(planned) + line);
        const Length readable
            = std::min(whole, frameOf(planned) + widthOfCharacters(readableCharacters, planned.style));
        const QString& text = planned.cell->text;
        const bool isShort = text.size() <= longestShortText
            || (!planned.isInHeaderRow
                && (planned.cell->alignment != Alignment::Left || text.contains(QLatin1Char('\n'))));
        const Length wanted = isShort ? widestUnbroken : planned.isInHeaderRow ? 0 : share;
        need.least = std::max(need.least, least);
        need.readable = std::max({need.readable, least, readable});
        need.unbroken = std::max({need.unbroken, need.readable, std::min(whole, wanted)});
        need.whole = std::max(need.whole, whole);
    }

    Length shareOf(int column) const
    {
        const auto& weights = block_.columnWidths;
        const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
        return Length(partOfShare * weights[size_t(column)] / sum * width_);
    }

    static Length frameOf(const PlannedCell& planned)
    {
        return 2 * cellPadding + planned.indent() + roundingSlack;
    }

    Length leastWidthOf(const PlannedCell& planned, const ShapedText& shaped) const
    {
        const Length frame = frameOf(planned);
        if (planned.cell->isVertical)
            return frame + planned.style.lineHeight();
        const bool isTitleWord
            = planned.cell->text.size() <= (planned.isInHeaderRow ? longestTitleWord : longestWord);
        if (planned.cell->isLarge || planned.cell->gradeRank > 0 || isTitleWord)
            return frame + setter_.widthOf(shaped, planned.style);
        const bool isText = planned.cell->alignment == Alignment::Left || planned.isInHeaderRow;
        const bool mayBeCode = planned.cell->text.size() <= longestCode;
        const Length mostOfPiece
            = isText && !mayBeCode ? widthOfCharacters(readableCharacters, planned.style) : widestUnbroken;
        return frame
            + std::max({setter_.widestNumberOf(shaped, planned.style),
                std::min(setter_.widestPieceOf(shaped, planned.style), mostOfPiece),
                std::min(setter_.widestLineOf(shaped, planned.style),
                    widthOfCharacters(fewestCharacters, planned.style))});
    }

    static Length widthOfCharacters(int count, const TextStyle& style)
    {
        return Length(count * style.size / 100.0 * lengthPerPoint + 1);
    }

    void breakCells()
    {
        size_t next = 0;
        for (PlannedRow& row : plan_.rows) {
            for (int i = 0; i < row.cellCount; ++i, ++next) {
                PlannedCell& planned = plan_.cells[next];
                breakCell(planned, shaped_[next]);
                if (planned.rowSpan == 1)
                    row.height = std::max(row.height, planned.neededHeight);
            }
            row.height = std::max(row.height, heightOfLines(1));
        }
    }

    Length heightOfLines(int count) const
    {
        const TextSize size = block_.isSmall ? smallStyle.size : bodyStyle.size;
        return count * TextStyle{face_, size, cellLeading}.lineHeight() + 2 * cellGap;
    }

    /// All cells of a row are read from one height: at the top in long rows and beside a merged cell.
    void alignRows()
    {
        int endOfSpan = 0;
        for (int row = plan_.headerRowCount; row < plan_.rowCount(); ++row) {
            const PlannedRow& planned = plan_.rows[size_t(row)];
            const std::span cells
                = std::span(plan_.cells).subspan(size_t(planned.firstCell), size_t(planned.cellCount));
            for (const PlannedCell& cell : cells)
                endOfSpan = std::max(endOfSpan, cell.rowSpan > 1 ? row + cell.rowSpan : 0);
            for (PlannedCell& cell : cells)
                cell.beginsAtTop = row < endOfSpan || planned.height >= heightOfLines(linesOfLongRow);
        }
    }

    void breakCell(PlannedCell& planned, const ShapedText& shaped)
    {
        const Length width = plan_.edges[size_t(planned.column + planned.columnSpan)]
            - plan_.edges[size_t(planned.column)] - 2 * cellPadding - planned.indent();
        if (planned.cell->isVertical) {
            planned.neededHeight = lengthOfVertical(planned, shaped, width) + 2 * cellPadding;
            return;
        }
        planned.text = setter_.breakText(shaped, planned.cell->text, planned.style, width);
        planned.neededHeight = planned.text.height() + 2 * cellGap;
    }

    /// How long a rotated label must be for its lines to fit side by side into `width`.
    Length lengthOfVertical(const PlannedCell& planned, const ShapedText& shaped, Length width)
    {
        const int room = std::max(1, width / planned.style.lineHeight());
        const Length whole = setter_.widthOf(shaped, planned.style);
        Length length = (whole + room - 1) / room;
        while (length < whole && setter_.countLines(shaped, planned.style, length) > room)
            length += planned.style.lineHeight() / 2;
        return length;
    }

    /// A label that is taller than the rows it covers makes the last of them taller.
    void stretchForSpans()
    {
        for (int row = 0; row < plan_.rowCount(); ++row) {
            const PlannedRow& first = plan_.rows[size_t(row)];
            for (int i = first.firstCell; i < first.firstCell + first.cellCount; ++i) {
                const PlannedCell& planned = plan_.cells[size_t(i)];
                const int end = row + planned.rowSpan;
                const Length lack = planned.neededHeight - plan_.heightOf(row, end);
                if (planned.rowSpan > 1 && lack > 0)
                    plan_.rows[size_t(end - 1)].height += lack;
            }
        }
    }

    const TableBlock& block_;
    const FaceName face_;
    DisplayList& list_;
    TextSetter& setter_;
    TablePlan plan_;
    std::vector<ShapedText> shaped_;
    std::vector<ColumnNeed> needs_;
    Length width_ = 0;
};

} // namespace

TablePlan planTable(const TableBlock& block, Length width, FaceName face, NodeId parent, DisplayList& list,
    TextSetter& setter)
{
    return TablePlanner(block, face, list, setter).plan(width, parent);
}

} // namespace core
