#include "core/handout/layout_page.h"

#include "core/handout/layout_structure.h"

#include <algorithm>

namespace core {

namespace {

constexpr Length margin = 18 * millimetre;
constexpr Length headTop = 8 * millimetre;
constexpr Length headHeight = 7 * millimetre;
constexpr Length footFromBottom = 13 * millimetre;
constexpr Length boxPadding = 3 * millimetre;
constexpr Length boxThickness = 25;
constexpr int headLines = 2;

constexpr TextStyle headStyle{FaceName::Gothic, 900, 110};
constexpr TextStyle numberStyle{FaceName::GothicBold, 1050, 120};
constexpr TextStyle continuationStyle{FaceName::GothicBold, 900, 130};
constexpr Length afterContinuation = 150;
constexpr TextStyle footStyle{FaceName::Gothic, 900, 120};

Extent sheetOf(Paper paper, Orientation orientation)
{
    const Extent upright = paper == Paper::A4 ? Extent{210 * millimetre, 297 * millimetre}
                                              : Extent{297 * millimetre, 420 * millimetre};
    return orientation == Orientation::Portrait ? upright : Extent{upright.height, upright.width};
}

} // namespace

void PageWriter::beginPaper(const Handout& handout, int paper, NodeId document)
{
    sheet_ = sheetOf(handout.paper, handout.orientation);
    body_ = {margin, margin, sheet_.width - 2 * margin, sheet_.height - 2 * margin};
    paper_ = paper;
    document_ = document;
    continueUnder({}, artifactNode);
    paperNumber_ = setter_.set(handout.paperNumber, numberStyle, body_.width / 2);
    const Length box = paperNumber_.lineCount > 0 ? setter_.widthOfLine(paperNumber_, 0) + 2 * boxPadding : 0;
    runningHead_ = setter_.set(handout.runningHead, headStyle, body_.width - box - boxPadding);
    newPage();
    if (runningHead_.lineCount > headLines)
        warn(sentence("layout", "The running head “%1” is too long for the top of the page. Shorten it.")
                 .arg(handout.runningHead),
            {});
}

void PageWriter::newPage()
{
    PrintedPage page;
    page.extent = sheet_;
    page.paper = paper_;
    if (!list_.pages.empty())
        page.items.reserve(list_.pages.back().items.size());
    list_.pages.push_back(std::move(page));
    y_ = body_.y;
    drawHead();
    drawContinuation();
    top_ = y_;
}

void PageWriter::continueUnder(const QString& words, NodeId original)
{
    continuedWords_ = words;
    continued_ = original;
    continuation_ = words.isEmpty() ? TextBlock() : setter_.set(words, continuationStyle, body_.width);
}

Length PageWriter::continuationHeight() const
{
    return continuedWords_.isEmpty() ? 0 : continuation_.height() + afterContinuation;
}

void PageWriter::drawContinuation()
{
    if (continuedWords_.isEmpty())
        return;
    const NodeId repetition = addRepetition(list_, continued_);
    const Box area{body_.x, y_, body_.width, continuation_.height()};
    addText(continuation_, area, Alignment::Left, repetition);
    addArea(list_, page(), repetition, area);
    page().continues = continuedWords_;
    y_ += continuationHeight();
}

void PageWriter::drawHead()
{
    const int lines = std::min(runningHead_.lineCount, headLines);
    const Length top = headTop + (headHeight - runningHead_.heightOf(lines)) / 2;
    setter_.place(page(), runningHead_, 0, lines, {body_.x, top, body_.width, headHeight}, Alignment::Left,
        artifactNode);
    if (paperNumber_.lineCount == 0)
        return;
    const Length width = setter_.widthOfLine(paperNumber_, 0) + 2 * boxPadding;
    const Box box{body_.right() - width, headTop, width, headHeight};
    outline(box, boxThickness);
    const Length textTop = headTop + (headHeight - paperNumber_.heightOf(1)) / 2;
    setter_.place(
        page(), paperNumber_, 0, 1, {box.x, textTop, width, headHeight}, Alignment::Center, artifactNode);
}

void PageWriter::skip(Length height)
{
    if (!isAtTop())
        y_ = std::min(y_ + height, body_.bottom());
}

void PageWriter::need(Length height)
{
    if (height > remaining() && !isAtTop())
        newPage();
}

void PageWriter::warn(const QString& sentence, const SourceRecord& source)
{
    list_.warnings.push_back({pageIndex(), sentence, source});
}

void numberPages(DisplayList& list, TextSetter& setter, bool throughAllPapers)
{
    const size_t total = list.pages.size();
    for (size_t first = 0; first < total;) {
        size_t end = first;
        while (end < total && (throughAllPapers || list.pages[end].paper == list.pages[first].paper))
            ++end;
        for (size_t i = first; i < end; ++i) {
            PrintedPage& page = list.pages[i];
            page.number = int(i - first) + 1;
            page.count = int(end - first);
            const QString words = QStringLiteral("%1/%2").arg(page.number).arg(page.count);
            const TextBlock foot = setter.set(words, footStyle, page.extent.width);
            setter.place(page, foot, 0, 1,
                {0, page.extent.height - footFromBottom, page.extent.width, foot.height()}, Alignment::Center,
                artifactNode);
        }
        first = end;
    }
}

} // namespace core
