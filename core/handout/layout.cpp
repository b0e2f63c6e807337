#include "core/handout/layout.h"

#include "core/handout/chart.h"
#include "core/handout/layout_blocks.h"
#include "core/handout/layout_cell.h"
#include "core/handout/layout_structure.h"
#include "core/handout/layout_table.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <map>

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
        endContinuation(breakIsDue_ ? 0 : levelOf(blocks_[firstInGroup(i)]));
        if (breakIsDue_)
            page_.newPage();
        breakIsDue_ = false;
        page_.skip(blocks_[i].before);
        page_.need(neededFrom(i));
        std::visit([this, i](const auto& kind) { place(kind, blocks_[i]); }, *blocks_[i].block);
        page_.skip(blocks_[i].after);
    }

    /// What a kept group begins with: it, too, decides what the next page continues.
    size_t firstInGroup(size_t i) const
    {
        while (i + 1 < blocks_.size() && as<KeepTogetherBegin>(blocks_[i]))
            ++i;
        return i;
    }

    /// Below every heading's for what is none.
    static int levelOf(const MeasuredBlock& block)
    {
        const Heading* heading = as<Heading>(block);
        return heading ? heading->level : std::numeric_limits<int>::max();
    }

    /// Headings of `level` and below no longer stand over further pages.
    void endContinuation(int level)
    {
        if (continued_.empty() || levelOf(*continued_.back()) < level)
            return;
        while (!continued_.empty() && levelOf(*continued_.back()) >= level)
            continued_.pop_back();
        writeContinuation();
    }

    /// The repeated headings in one line: 「事業名 【部署】（続き）」.
    void writeContinuation()
    {
        QStringList texts;
        for (const MeasuredBlock* block : continued_)
            texts << as<Heading>(*block)->text;
        page_.continueUnder(texts.isEmpty() ? QString() : continued(texts.join(QLatin1Char(' '))),
            continued_.empty() ? artifactNode : continued_.back()->node);
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
        list_.anchors.push_back({heading.anchor, heading.bookmark.isEmpty() ? heading.text : heading.bookmark,
            std::clamp(heading.level, 1, 3), page_.pageIndex(), page_.y(), block.node});
        placeLines(block, 0, block.text.lineCount, heading.alignment);
        if (heading.isRepeated) {
            continued_.push_back(&block);
            writeContinuation();
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
        const PaperArea area{page_.left(), page_.y(), page_.width(), block.text.heightOf(to - from)};
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
        const PaperArea area{page_.left(), page_.y(), page_.width(), height};
        drawChart(chart, block.chartHead, area, block.node, list_, page_, setter_);
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
    std::vector<const MeasuredBlock*> continued_; ///< The headings repeated on further pages, by level.
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

/// Which page shows a record first. Made once, because papers with many gaps have as many remarks as pages.
class FirstPages {
public:
    explicit FirstPages(const DisplayList& list)
    {
        for (size_t page = list.pages.size(); page-- > 0;)
            add(list, int(page));
    }

    /// The first page of the paper (of any for −1) that shows a part of the record; the paper's first for
    /// what is on no page of its own.
    int of(int paper, const SourceRecord& source) const
    {
        return pages_.value({paper, keyOf(source)}, firsts_.value(paper, 0));
    }

private:
    using Key = std::pair<QString, QString>;
    static Key keyOf(const SourceRecord& source) { return {source.table, source.id}; }

    void add(const DisplayList& list, int page)
    {
        const PrintedPage& printed = list.pages[size_t(page)];
        for (const int paper : {printed.paper, -1}) {
            firsts_[paper] = page;
            for (const NodeArea& area : printed.areas)
                pages_[{paper, keyOf(list.sourceOf(area.node))}] = page;
        }
    }

    QHash<std::pair<int, Key>, int> pages_;
    QHash<int, int> firsts_; ///< By paper.
};

void warnOfMissingCharacters(DisplayList& list, const FirstPages& pages)
{
    std::map<int, QStringList> byPage;
    for (const MissingCharacter& missing : list.missingCharacters)
        byPage[pages.of(-1, missing.source)] << missing.character;
    for (auto& [page, characters] : byPage) {
        characters.removeDuplicates();
        list.warnings.push_back({page,
            sentence("layout", "The fonts cannot draw these characters as typed: %1")
                .arg(characters.join(QLatin1Char(' '))),
            {}});
    }
}

void warnOfRemarks(DisplayList& list, const std::vector<Handout>& papers, const FirstPages& pages)
{
    for (size_t at = 0; at < papers.size(); ++at)
        for (const PaperRemark& remark : papers[at].remarks)
            list.warnings.push_back({pages.of(int(at), remark.source), remark.sentence, remark.source});
}

void warnOfAll(DisplayList& list, const std::vector<Handout>& papers)
{
    const bool hasRemarks = std::any_of(
        papers.begin(), papers.end(), [](const Handout& paper) { return !paper.remarks.empty(); });
    if (hasRemarks || !list.missingCharacters.empty()) {
        const FirstPages pages(list);
        warnOfRemarks(list, papers, pages);
        warnOfMissingCharacters(list, pages);
    }
    std::stable_sort(list.warnings.begin(), list.warnings.end(),
        [](const LayoutWarning& a, const LayoutWarning& b) { return a.page < b.page; });
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
    warnOfAll(list, papers);
    return list;
}

Result<DisplayList> layOutChart(const ChartBlock& chart, Extent size, const std::shared_ptr<FontSet>& fonts)
{
    if (const Result<void> opened = openFaces({}, *fonts); !opened)
        return opened.refusal();
    DisplayList list;
    list.fonts = fonts;
    list.pages.emplace_back().extent = size;
    TextSetter setter(list, *fonts);
    PageWriter page(list, setter);
    const PaperArea area{0, 0, size.width, size.height};
    const NodeId figure
        = addNode(list, Role::Figure, addDocument(list, chart.title), chart.source, {}, chart.sentence);
    drawChart(chart, chartHead(chart, size.width, setter), area, figure, list, page, setter);
    addArea(list, list.pages.back(), figure, area);
    return list;
}

} // namespace core
