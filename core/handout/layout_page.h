// The sheets of paper while they are filled: margins, running head, paper number, place of writing, page
// numbers.
#pragma once

#include "core/handout/layout_text.h"

namespace core {

inline constexpr TextStyle bodyStyle{FaceName::Gothic, 1050, 150};
inline constexpr TextStyle smallStyle{FaceName::Gothic, 900, 145};

/// Fills the pages of one display list from top to bottom. Lengths as in DisplayList.
class PageWriter final {
public:
    PageWriter(DisplayList& list, TextSetter& setter)
        : list_(list)
        , setter_(setter)
    {
    }

    /// Begins the first page of a paper.
    void beginPaper(const Handout& handout, int paper, NodeId document);
    void newPage();

    PrintedPage& page() { return list_.pages.back(); }
    int pageIndex() const { return int(list_.pages.size()) - 1; }
    NodeId document() const { return document_; }

    Length left() const { return body_.x; }
    Length width() const { return body_.width; }
    /// What a further page can hold.
    Length bodyHeight() const { return body_.height - continuationHeight(); }
    Length y() const { return y_; }
    Length remaining() const { return body_.bottom() - y_; }
    bool isAtTop() const { return y_ == top_; }
    /// From now on each new page begins with these words; `original` is the node that they repeat. An empty
    /// text ends that.
    void continueUnder(const QString& words, NodeId original);
    /// Moves down; past the bottom means that the page is full.
    void advance(Length height) { y_ += height; }
    /// A gap between blocks: none at the top of a page.
    void skip(Length height);
    /// Begins a new page unless `height` fits on this one or this one is still empty.
    void need(Length height);

    void fill(const Box& area, Ink ink) { page().items.push_back({FillItem{area, ink}, artifactNode}); }
    void outline(const Box& area, Length thickness)
    {
        page().items.push_back({RectangleItem{area, thickness}, artifactNode});
    }
    void add(const Ornament& ornament, NodeId node = artifactNode)
    {
        page().items.push_back({ornament, node});
    }
    void addText(const TextBlock& block, const Box& area, Alignment alignment, NodeId node)
    {
        setter_.place(page(), block, 0, block.lineCount, area, alignment, node);
    }
    void warn(const QString& sentence, const SourceRecord& source);

private:
    void drawHead();
    void drawContinuation();
    Length continuationHeight() const;

    DisplayList& list_;
    TextSetter& setter_;
    Extent sheet_;
    Box body_;
    Length y_ = 0;
    int paper_ = 0;
    NodeId document_ = artifactNode;
    TextBlock runningHead_;
    TextBlock paperNumber_;
    Length top_ = 0; ///< Where the body of this page begins.
    QString continuedWords_;
    TextBlock continuation_;
    NodeId continued_ = artifactNode;
};

/// Writes 「n/m」 at the foot of every page: through all papers, or from 1 in each.
void numberPages(DisplayList& list, TextSetter& setter, bool throughAllPapers);

} // namespace core
