#include "core/handout/layout.h"

#include "core/handout/chart.h"
#include "core/handout/layout_page.h"
#include "core/handout/layout_structure.h"
#include "core/handout/layout_table.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

struct HeadingLook {
    TextStyle style;
    Length before;
    Length after;
};
constexpr std::array<HeadingLook, 3> headingLooks = {{
    {{FaceName::GothicBold, 1600, 135}, 0, 4 * millimetre},
    {{FaceName::GothicBold, 1200, 135}, 5 * millimetre, 2 * millimetre},
    {{FaceName::GothicBold, 1050, 140}, 3 * millimetre, 1 * millimetre},
}};
constexpr Length afterParagraph = 150;
constexpr Length afterTable = 3 * millimetre;
/// Lines of a paragraph that stay together at either side of a page break.
constexpr int fewestLines = 2;

const HeadingLook& lookOf(const Heading& heading)
{
    return headingLooks[size_t(std::clamp(heading.level, 1, int(headingLooks.size())) - 1)];
}

/// A block with its measures, before it has a place.
struct MeasuredBlock {
    const Block* block = nullptr;
    TextBlock text;
    int table = -1; ///< Position among the planned tables.
    NodeId node = artifactNode;
    Length before = 0;
    Length height = 0;
    Length start = 0; ///< The room that must be left for the block to be begun.
    Length after = 0;
    bool staysWithNext = false;
};

template <class Kind>
const Kind* as(const MeasuredBlock& block)
{
    return std::get_if<Kind>(block.block);
}

class PaperLayout {
public:
    PaperLayout(const Handout& paper, DisplayList& list, PageWriter& page, TextSetter& setter)
        : paper_(paper)
        , list_(list)
        , page_(page)
        , setter_(setter)
        , face_(paper.typeface == Typeface::Mincho ? FaceName::Mincho : FaceName::Gothic)
    {
    }

    void layOut()
    {
        blocks_.reserve(paper_.blocks.size());
        for (const Block& block : paper_.blocks) {
            blocks_.emplace_back().block = &block;
            std::visit([this](const auto& kind) { measure(kind, blocks_.back()); }, block);
        }
        for (size_t i = 0; i < blocks_.size(); ++i)
            placeBlock(i);
    }

private:
    void measure(const Heading& heading, MeasuredBlock& block)
    {
        const HeadingLook& look = lookOf(heading);
        block.node = addNode(list_, Role::Heading, page_.document(), heading.source);
        list_.nodes.back().level = quint8(std::clamp(heading.level, 1, 3));
        block.text = setter_.set(heading.text, look.style, page_.width(), heading.source);
        block.before = look.before;
        block.height = block.start = block.text.height();
        block.after = look.after;
        block.staysWithNext = true;
    }

    void measure(const Paragraph& paragraph, MeasuredBlock& block)
    {
        TextStyle style = paragraph.isSmall ? smallStyle : bodyStyle;
        style.face = face_;
        block.node
            = addNode(list_, Role::Paragraph, page_.document(), paragraph.source, paragraph.linkTarget);
        block.text = setter_.set(paragraph.text, style, page_.width(), paragraph.source);
        // An empty paragraph is an empty line.
        block.height = std::max(block.text.height(), style.lineHeight());
        const int lines = block.text.lineCount;
        block.start = lines <= 2 * fewestLines - 1 ? block.height : block.text.heightOf(fewestLines);
        block.after = afterParagraph;
    }

    void measure(const TableBlock& table, MeasuredBlock& block)
    {
        Q_ASSERT(!table.columnWidths.empty());
        block.table = int(tables_.size());
        tables_.push_back(planTable(table, page_.width(), face_, page_.document(), list_, setter_));
        block.height = tables_.back().totalHeight();
        block.start = tables_.back().startHeight(page_.bodyHeight());
        block.after = afterTable;
    }

    void measure(const ChartBlock& chart, MeasuredBlock& block)
    {
        block.node = addNode(list_, Role::Figure, page_.document(), chart.source, {}, chart.sentence);
        block.height = std::min(Length(chart.heightMillimetres * millimetre), page_.bodyHeight());
        block.start = block.height;
        block.after = afterTable;
    }

    void measure(const Space& space, MeasuredBlock& block)
    {
        block.before = Length(space.millimetres * millimetre);
        block.staysWithNext = true;
    }

    void measure(const PageBreak&, MeasuredBlock&) { }
    void measure(const KeepTogetherBegin&, MeasuredBlock& block) { block.staysWithNext = true; }
    void measure(const KeepTogetherEnd&, MeasuredBlock&) { }

    /// A page break waits for something to print after it, so that none leaves an empty page.
    void placeBlock(size_t i)
    {
        if (as<PageBreak>(blocks_[i]) || as<KeepTogetherEnd>(blocks_[i])) {
            breakIsDue_ |= as<PageBreak>(blocks_[i]) && !page_.isAtTop();
            return;
        }
        if (breakIsDue_)
            page_.newPage();
        breakIsDue_ = false;
        page_.skip(blocks_[i].before);
        page_.need(neededFrom(i));
        std::visit([this, i](const auto& kind) { place(kind, blocks_[i]); }, *blocks_[i].block);
        page_.skip(blocks_[i].after);
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
        const TablePlan& plan = tables_[size_t(block.table)];
        placeTable(plan, list_, page_, setter_);
        if (plan.isTooNarrow)
            page_.warn(sentence("layout",
                           "A table is too wide for the paper: a number in it is cut. Use A3, landscape "
                           "or fewer columns."),
                table.source);
    }

    void place(const ChartBlock& chart, const MeasuredBlock& block)
    {
        const Area area{page_.left(), page_.y(), page_.width(), block.height};
        drawChart(chart, area, block.node, list_, page_, setter_);
        addArea(list_, page_.page(), block.node, area);
        page_.advance(block.height);
    }

    void place(const Space&, const MeasuredBlock&) { }
    void place(const KeepTogetherBegin&, const MeasuredBlock&) { }
    void place(const KeepTogetherEnd&, const MeasuredBlock&) { }
    void place(const PageBreak&, const MeasuredBlock&) { }

    const Handout& paper_;
    DisplayList& list_;
    PageWriter& page_;
    TextSetter& setter_;
    const FaceName face_;
    std::vector<MeasuredBlock> blocks_;
    std::vector<TablePlan> tables_;
    bool breakIsDue_ = false;
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
