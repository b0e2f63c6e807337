#include "core/handout/layout_blocks.h"

#include "core/handout/layout_structure.h"

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

const HeadingLook& lookOf(const Heading& heading)
{
    return headingLooks[size_t(std::clamp(heading.level, 1, int(headingLooks.size())) - 1)];
}

class PaperMeasure {
public:
    PaperMeasure(const Handout& paper, DisplayList& list, const PageWriter& page, TextSetter& setter)
        : paper_(paper)
        , list_(list)
        , page_(page)
        , setter_(setter)
        , face_(paper.typeface == Typeface::Mincho ? FaceName::Mincho : FaceName::Gothic)
    {
    }

    MeasuredPaper run()
    {
        blocks_.reserve(paper_.blocks.size());
        for (const Block& block : paper_.blocks) {
            blocks_.emplace_back().block = &block;
            std::visit([this](const auto& kind) { measure(kind, blocks_.back()); }, block);
        }
        for (size_t i = 0; i < blocks_.size(); ++i)
            askForTail(blocks_[i], heightOfTail(i));
        return {std::move(blocks_), std::move(tables_)};
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
        block.staysWithPrevious = heading.staysWithPrevious;
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
        block.staysWithPrevious = paragraph.staysWithPrevious;
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
        block.chartHead = chartHead(chart, page_.width(), setter_);
        const Length added = block.chartHead.height - chartTitleStyle.lineHeight();
        block.height = std::min(Length(chart.heightMillimetres * millimetre) + added, page_.bodyHeight());
        block.start = std::min(Length(chart.leastMillimetres * millimetre) + added, block.height);
        block.staysWithPrevious = blocks_.size() < 2 || !as<ChartBlock>(blocks_[blocks_.size() - 2]);
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

    /// The height of the blocks behind block `i` that stay with it, and of the gap before them.
    Length heightOfTail(size_t i) const
    {
        Length height = 0;
        Length gap = blocks_[i].after;
        for (size_t j = i + 1; j < blocks_.size(); ++j) {
            if (as<KeepTogetherEnd>(blocks_[j]))
                continue;
            if (!blocks_[j].staysWithPrevious)
                break;
            height += gap + blocks_[j].before
                + (as<ChartBlock>(blocks_[j]) ? blocks_[j].start : blocks_[j].height);
            gap = blocks_[j].after;
        }
        return height;
    }

    /// A table's last rows ask for the room of the tail, any other block when it stands whole.
    void askForTail(MeasuredBlock& block, Length tail)
    {
        if (block.table >= 0) {
            TablePlan& plan = tables_[size_t(block.table)];
            plan.tailHeight = tail;
            block.start = plan.startHeight(page_.bodyHeight());
        } else if ((block.start == block.height || as<ChartBlock>(block))
            && block.start + tail <= page_.bodyHeight()) {
            block.start += tail;
            block.tail = tail;
        }
    }

    const Handout& paper_;
    DisplayList& list_;
    const PageWriter& page_;
    TextSetter& setter_;
    const FaceName face_;
    std::vector<MeasuredBlock> blocks_;
    std::vector<TablePlan> tables_;
};

} // namespace

MeasuredPaper measured(const Handout& paper, DisplayList& list, const PageWriter& page, TextSetter& setter)
{
    return PaperMeasure(paper, list, page, setter).run();
}

} // namespace core
