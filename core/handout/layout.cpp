#include "core/handout/layout.h"

#include "core/handout/chart.h"
#include "core/handout/layout_blocks.h"
#include "core/handout/layout_cell.h"
#include "core/handout/layout_structure.h"
#include "core/handout/layout_table.h"

#include <algorithm>

namespace core {

namespace {

class PaperLayout {
public:
    PaperLayout(const Handout& paper, DisplayList& list, PageWriter& page, TextSetter& setter)
        : list_(list)
        , page_(page)
        , setter_(setter)
        , measured_(measured(paper, list, page, setter))
        , blocks_(measured_.blocks)
    {
    }

    void layOut()
    {
        for (size_t i = 0; i < blocks_.size(); ++i)
            placeBlock(i);
    }

private:
    /// A page break waits for something to print after it, so that none leaves an empty page.
    void placeBlock(size_t i)
    {
        if (as<PageBreak>(blocks_[i]) || as<KeepTogetherEnd>(blocks_[i])) {
            breakIsDue_ |= as<PageBreak>(blocks_[i]) && !page_.isAtTop();
            return;
        }
        if (breakIsDue_ || endsContinuation(blocks_[i]))
            page_.continueUnder({}, artifactNode);
        if (breakIsDue_)
            page_.newPage();
        breakIsDue_ = false;
        page_.skip(blocks_[i].before);
        page_.need(neededFrom(i));
        std::visit([this, i](const auto& kind) { place(kind, blocks_[i]); }, *blocks_[i].block);
        page_.skip(blocks_[i].after);
    }

    bool endsContinuation(const MeasuredBlock& block) const
    {
        const Heading* heading = as<Heading>(block);
        return heading && heading->level <= continuedLevel_;
    }

    /// The room that block `i` asks for: a heading asks for the start of what it heads, a kept group for all
    /// of it.
    Length neededFrom(size_t i) const
    {
        Length needed = 0;
        for (size_t j = i; j < blocks_.size(); ++j) {
            const MeasuredBlock& block = blocks_[j];
            needed += j > i ? block.before : 0;
            if (as<KeepTogetherBegin>(block)) {
                const Length group = heightOfGroup(j);
                if (needed + group <= page_.bodyHeight())
                    return needed + group;
            }
            if (!block.staysWithNext)
                return std::min(needed + block.start, page_.bodyHeight());
            needed += block.height + block.after;
        }
        return needed;
    }

    Length heightOfGroup(size_t begin) const
    {
        Length height = 0;
        Length gap = 0;
        for (size_t i = begin; i < blocks_.size() && !as<KeepTogetherEnd>(blocks_[i]); ++i) {
            if (as<PageBreak>(blocks_[i]))
                break;
            height += gap + blocks_[i].before + blocks_[i].height;
            gap = blocks_[i].after;
        }
        return height;
    }

    void place(const Heading& heading, const MeasuredBlock& block)
    {
        list_.anchors.push_back({heading.anchor, heading.text, std::clamp(heading.level, 1, 3),
            page_.pageIndex(), page_.y(), block.node});
        placeLines(block, 0, block.text.lineCount, heading.alignment);
        if (heading.isRepeated) {
            page_.continueUnder(continued(heading.text), block.node);
            continuedLevel_ = heading.level;
        }
    }

    void place(const Paragraph& paragraph, const MeasuredBlock& block)
    {
        const int count = block.text.lineCount;
        if (count == 0)
            page_.advance(block.height);
        for (int line = 0; line < count;) {
            const int end = line + linesHere(block.text, count - line);
            placeLines(block, line, end, paragraph.alignment);
            if (end < count)
                page_.newPage();
            line = end;
        }
    }

    /// How many of the `left` last lines stand on this page.
    int linesHere(const TextBlock& text, int left) const
    {
        const int fitting = std::max(1, page_.remaining() / text.style.lineHeight());
        if (left <= fitting)
            return left;
        return std::max(std::min(fitting, left - fewestLines), 1);
    }

    void placeLines(const MeasuredBlock& block, int from, int to, Alignment alignment)
    {
        const Area area{page_.left(), page_.y(), page_.width(), block.text.heightOf(to - from)};
        setter_.place(page_.page(), block.text, from, to, area, alignment, block.node);
        addArea(list_, page_.page(), block.node, area);
        page_.advance(area.height);
    }

    void place(const TableBlock& table, const MeasuredBlock& block)
    {
        const TablePlan& plan = measured_.tables[size_t(block.table)];
        placeTable(plan, list_, page_, setter_);
        if (plan.isTooNarrow)
            page_.warn(sentence("layout",
                           "A table is too wide for the paper: its texts stand in very narrow columns, or "
                           "a number is cut. Use A3, landscape or fewer columns."),
                table.source);
    }

    void place(const ChartBlock& chart, const MeasuredBlock& block)
    {
        const Length least = block.start - block.tail;
        const Length height = std::clamp(page_.remaining() - block.tail, least, block.height);
        const Area area{page_.left(), page_.y(), page_.width(), height};
        drawChart(chart, area, block.node, list_, page_, setter_);
        addArea(list_, page_.page(), block.node, area);
        page_.advance(height);
    }

    void place(const Space&, const MeasuredBlock&) { }
    void place(const KeepTogetherBegin&, const MeasuredBlock&) { }
    void place(const KeepTogetherEnd&, const MeasuredBlock&) { }
    void place(const PageBreak&, const MeasuredBlock&) { }

    DisplayList& list_;
    PageWriter& page_;
    TextSetter& setter_;
    const MeasuredPaper measured_;
    const std::vector<MeasuredBlock>& blocks_;
    bool breakIsDue_ = false;
    int continuedLevel_ = 0; ///< Of the last heading that is repeated on further pages.
};

Result<void> openFaces(const std::vector<Handout>& papers, FontSet& fonts)
{
    std::vector<FaceName> needed
        = {FaceName::Gothic, FaceName::GothicBold, FaceName::FixedGothic, FaceName::FixedGothicBold};
    for (const Handout& paper : papers)
        if (paper.typeface == Typeface::Mincho)
            needed.push_back(FaceName::Mincho);
    for (const FaceName name : needed)
        if (const Result<FontFace*> face = fonts.face(name); !face)
            return face.refusal();
    return {};
}

} // namespace

Result<DisplayList> layOut(
    const std::vector<Handout>& papers, const std::shared_ptr<FontSet>& fonts, const LayoutOptions& options)
{
    if (const Result<void> opened = openFaces(papers, *fonts); !opened)
        return opened.refusal();
    DisplayList list;
    list.fonts = fonts;
    TextSetter setter(list, *fonts);
    PageWriter page(list, setter);
    for (size_t i = 0; i < papers.size(); ++i) {
        page.beginPaper(papers[i], int(i), addDocument(list, papers[i].title));
        PaperLayout(papers[i], list, page, setter).layOut();
    }
    numberPages(list, setter, options.numbersThroughAllPapers);
    return list;
}

} // namespace core
