#include "core/handout/layout_table.h"

#include "core/handout/layout_cell.h"
#include "core/handout/layout_structure.h"

#include <algorithm>

namespace core {

namespace {

constexpr Length tableFrame = 35;

/// A merged cell whose rows are being placed.
struct OpenSpan {
    CellPart part; ///< Its area's x, y and width hold for the part on this page.
    int lastRow = 0;
};

class TablePlacer {
public:
    TablePlacer(const TablePlan& plan, DisplayList& list, PageWriter& page, TextSetter& setter)
        : plan_(plan)
        , list_(list)
        , page_(page)
        , setter_(setter)
        , headerHeight_(plan.heightOf(0, plan.headerRowCount))
    {
        // A head that leaves no room for rows is printed once.
        repeatsHeader_ = headerHeight_ * 2 < page.bodyHeight();
    }

    void place()
    {
        page_.need(plan_.startHeight(page_.bodyHeight()));
        placeCaption();
        beginPart(plan_.node);
        for (int row = plan_.headerRowCount; row < plan_.rowCount(); ++row) {
            if (plan_.neededFrom(row, fullPart()) > page_.remaining() && page_.y() > partTop_)
                breakPage(row);
            if (rowAt(row).height > page_.remaining())
                placeSplitRow(row);
            else
                placeRow(row);
        }
        endPart();
    }

private:
    const PlannedRow& rowAt(int row) const { return plan_.rows[size_t(row)]; }
    const PlannedCell& cellAt(int i) const { return plan_.cells[size_t(i)]; }
    /// The room for rows on a page that holds nothing but this table.
    Length fullPart() const { return page_.bodyHeight() - (repeatsHeader_ ? headerHeight_ : 0); }

    PaperArea areaOf(const PlannedCell& cell, Length y, Length height) const
    {
        const Length x = plan_.edges[size_t(cell.column)];
        return {page_.left() + x, y, plan_.edges[size_t(cell.column + cell.columnSpan)] - x, height};
    }

    CellPart wholeCell(const PlannedCell& cell, Length height) const
    {
        return {&cell, cell.text, 0, cell.text.lineCount, areaOf(cell, page_.y(), height), cell.node, false,
            false};
    }

    void draw(const CellPart& part) { drawn_.push_back(part); }

    /// All grounds of this page before all texts: decoration is one piece of the page, not one for each cell.
    void drawPart()
    {
        for (const CellPart& part : drawn_)
            drawGround(part, page_);
        for (const CellPart& part : drawn_)
            drawContent(part, list_, page_, setter_);
        drawn_.clear();
    }

    void placeCaption()
    {
        if (plan_.caption.lineCount == 0)
            return;
        page_.addText(
            plan_.caption, {page_.left(), page_.y(), page_.width(), 0}, Alignment::Left, plan_.captionNode);
        page_.advance(plan_.caption.height());
    }

    /// `node` is the table's on its first page; header rows on later ones are repetitions.
    void beginPart(NodeId node)
    {
        frameTop_ = page_.y();
        if (node == plan_.node || repeatsHeader_)
            placeHeader(node == plan_.node);
        partTop_ = page_.y();
    }

    void placeHeader(bool isFirst)
    {
        for (int row = 0; row < plan_.headerRowCount; ++row) {
            for (int i = 0; i < rowAt(row).cellCount; ++i) {
                const PlannedCell& cell = cellAt(rowAt(row).firstCell + i);
                CellPart part = wholeCell(cell, plan_.heightOf(row, row + cell.rowSpan));
                if (!isFirst)
                    part.node = artifactNode;
                draw(part);
            }
            page_.advance(rowAt(row).height);
        }
    }

    void endPart()
    {
        const PaperArea area{page_.left(), frameTop_, plan_.edges.back(), page_.y() - frameTop_};
        if (area.height == 0)
            return;
        drawPart();
        page_.outline(area, tableFrame);
        addArea(list_, page_.page(), plan_.node, area);
    }

    /// `row` is the first that has more to show on the next page.
    void breakPage(int row)
    {
        for (OpenSpan& span : spans_)
            closePart(span, plan_.heightOnPage(row, span.lastRow + 1, fullPart()));
        endPart();
        page_.newPage();
        beginPart(artifactNode);
        for (OpenSpan& span : spans_)
            span.part.area.y = page_.y();
    }

    /// Draws the part of a merged cell above this page's end and prepares the next: the lines that are left,
    /// or, when there are none, the text again.
    void closePart(OpenSpan& span, Length roomOnNext)
    {
        CellPart& part = span.part;
        if (page_.y() <= part.area.y)
            return;
        drawSpan(part, true);
        if (part.toLine < part.text.lineCount) {
            part.fromLine = part.toLine;
            return;
        }
        part = continuation(*part.cell, roomOnNext);
        part.area = areaOf(*part.cell, page_.y(), 0);
    }

    CellPart continuation(const PlannedCell& cell, Length room)
    {
        CellPart part{&cell, {}, 0, 0, {}, addRepetition(list_, cell.node), true, true};
        if (!cell.cell->isVertical) {
            const Length width = areaOf(cell, 0, 0).width - 2 * cellPadding - cell.indent();
            const int lines = std::max(fewestLines, int((room - 2 * cellGap) / cell.style.lineHeight()));
            part.text = setter_.set(
                repeatedText(cell, width, lines, setter_), cell.style, width, cell.cell->source);
            part.toLine = part.text.lineCount;
        }
        return part;
    }

    void drawSpan(CellPart& part, bool isPart)
    {
        part.area.height = page_.y() - part.area.y;
        part.isPart = isPart || part.isPart;
        const int fitting = int((part.area.height - 2 * cellGap) / part.cell->style.lineHeight());
        part.toLine = std::min(part.text.lineCount, part.fromLine + std::max(1, fitting));
        draw(part);
    }

    /// The height that a merged cell still needs from the top of its part.
    Length neededBy(const OpenSpan& span) const
    {
        const CellPart& part = span.part;
        if (part.cell->cell->isVertical)
            return part.cell->neededHeight;
        return part.text.heightOf(part.text.lineCount - part.fromLine) + 2 * cellGap;
    }

    /// The row's height; greater than planned where a merged cell ends, or is parted by the page's end, with
    /// it.
    Length finalHeight(int row) const
    {
        Length height = rowAt(row).height;
        const bool isLastOfPage = row + 1 < plan_.rowCount()
            && plan_.neededFrom(row + 1, fullPart()) > page_.remaining() - height;
        for (const OpenSpan& span : spans_)
            if (span.lastRow == row || isLastOfPage)
                height = std::max(height, neededBy(span) - (page_.y() - span.part.area.y));
        return std::min(height, page_.remaining());
    }

    void openSpans(int row)
    {
        for (int i = 0; i < rowAt(row).cellCount; ++i) {
            const PlannedCell& cell = cellAt(rowAt(row).firstCell + i);
            if (cell.rowSpan > 1)
                spans_.push_back({wholeCell(cell, 0), row + cell.rowSpan - 1});
        }
    }

    void closeSpans(int row)
    {
        for (OpenSpan& span : spans_)
            if (span.lastRow == row)
                drawSpan(span.part, false);
        std::erase_if(spans_, [row](const OpenSpan& span) { return span.lastRow == row; });
    }

    void placeRow(int row)
    {
        openSpans(row);
        const Length height = finalHeight(row);
        for (int i = 0; i < rowAt(row).cellCount; ++i)
            if (const PlannedCell& cell = cellAt(rowAt(row).firstCell + i); cell.rowSpan == 1)
                draw(wholeCell(cell, height));
        page_.advance(height);
        closeSpans(row);
    }

    /// A row taller than a page: as many lines of each cell as fit, then the rest on the next page.
    void placeSplitRow(int row)
    {
        openSpans(row);
        std::vector<CellPart> parts;
        for (int i = 0; i < rowAt(row).cellCount; ++i)
            if (const PlannedCell& cell = cellAt(rowAt(row).firstCell + i); cell.rowSpan == 1)
                parts.push_back(wholeCell(cell, 0));
        for (Length rest = restOf(parts, row); rest > page_.remaining(); rest = restOf(parts, row)) {
            placeParts(parts, page_.remaining());
            Length left = 0;
            for (const CellPart& part : parts)
                left = std::max(left, part.text.heightOf(part.text.lineCount - part.toLine) + 2 * cellGap);
            breakPage(row);
            for (CellPart& part : parts)
                part = nextPart(part, left);
        }
        placeParts(parts, restOf(parts, row));
        closeSpans(row);
    }

    Length restOf(const std::vector<CellPart>& parts, int row) const
    {
        Length rest = 0;
        for (const CellPart& part : parts)
            rest = std::max(rest, part.text.heightOf(part.text.lineCount - part.fromLine) + 2 * cellGap);
        for (const OpenSpan& span : spans_)
            if (span.lastRow == row)
                rest = std::max(rest, neededBy(span) - (page_.y() - span.part.area.y));
        return rest;
    }

    void placeParts(std::vector<CellPart>& parts, Length height)
    {
        for (CellPart& part : parts) {
            part.area = areaOf(*part.cell, page_.y(), height);
            part.isPart = true;
            part.toLine = part.fromLine + linesOfPart(part, height);
            draw(part);
        }
        page_.advance(height);
    }

    /// How many lines of a part go on this page: never a single one here, nor a single one left over.
    int linesOfPart(const CellPart& part, Length height) const
    {
        const int left = part.text.lineCount - part.fromLine;
        const int fitting = int((height - 2 * cellGap) / part.cell->style.lineHeight());
        if (left <= fitting)
            return left;
        const int lines = std::min(fitting, left - fewestLines);
        return lines >= fewestLines ? lines : std::clamp(fitting, 0, left);
    }

    /// What the next page shows of a parted cell; a finished row header is repeated so that the rest can be
    /// understood.
    CellPart nextPart(const CellPart& part, Length room)
    {
        if (part.toLine == part.text.lineCount && part.cell->cell->isHeader)
            return continuation(*part.cell, room);
        CellPart next = part;
        next.fromLine = part.toLine;
        return next;
    }

    const TablePlan& plan_;
    DisplayList& list_;
    PageWriter& page_;
    TextSetter& setter_;
    const Length headerHeight_;
    bool repeatsHeader_ = true;
    Length frameTop_ = 0;
    Length partTop_ = 0;
    std::vector<OpenSpan> spans_;
    std::vector<CellPart> drawn_; ///< What this page shows.
};

} // namespace

void placeTable(const TablePlan& plan, DisplayList& list, PageWriter& page, TextSetter& setter)
{
    TablePlacer(plan, list, page, setter).place();
}

} // namespace core
