// Reads laid out pages back: lines of text with their places, for tests.
#pragma once

#include "core/handout/layout.h"
#include "tests/core/handout/fonts.h"

#include <algorithm>

namespace handout_test {

/// One run of text as it stands on a page.
struct Line {
    QString text;
    core::Box area; ///< From the top of the em to its bottom, as wide as the glyphs' places.
    core::NodeId node = core::artifactNode;
    core::FaceName face = core::FaceName::Gothic;
    core::TextSize size = 0;
    bool isRotated = false;
};

inline core::DisplayList laidOut(
    const std::vector<core::Handout>& papers, const core::LayoutOptions& options = {})
{
    static const std::shared_ptr<core::FontSet> set = fonts();
    auto list = core::layOut(papers, set, options);
    REQUIRE(list.isOk());
    return std::move(list).value();
}

inline core::DisplayList laidOut(std::vector<core::Block> blocks)
{
    core::Handout paper;
    paper.blocks = std::move(blocks);
    return laidOut(std::vector<core::Handout>{paper});
}

inline core::Box areaOf(const core::DisplayList& list, const core::TextRun& run)
{
    core::FontFace& drawn = face(*list.fonts, run.face);
    const double em = run.size / 100.0 * core::lengthPerPoint;
    QString visible = list.textOf(run).toString();
    while (visible.endsWith(u' ') || visible.endsWith(u'\u3000'))
        visible.chop(1);
    const auto length = core::Length(drawn.measure(visible) * em / drawn.unitsPerEm());
    const auto above = core::Length(em * 0.88);
    const auto height = core::Length(em);
    if (run.isRotated)
        return {run.baseline.x - above, run.baseline.y - length, height, length};
    return {run.baseline.x, run.baseline.y - above, length, height};
}

inline std::vector<Line> linesOn(const core::DisplayList& list, int page)
{
    std::vector<Line> lines;
    for (const core::DrawnItem& item : list.pages[size_t(page)].items)
        if (const auto* run = std::get_if<core::TextRun>(&item.ornament))
            lines.push_back({list.textOf(*run).toString(), areaOf(list, *run), item.node, run->face,
                run->size, run->isRotated});
    return lines;
}

template <class Kind>
std::vector<Kind> ornamentsOn(const core::DisplayList& list, int page)
{
    std::vector<Kind> found;
    for (const core::DrawnItem& item : list.pages[size_t(page)].items)
        if (const auto* ornament = std::get_if<Kind>(&item.ornament))
            found.push_back(*ornament);
    return found;
}

/// All text of a page, one run a line.
inline QString textOn(const core::DisplayList& list, int page)
{
    QStringList parts;
    for (const Line& line : linesOn(list, page))
        parts << line.text;
    return parts.join(u'\n');
}

/// What the runs of each node say together, through all pages, by node.
inline std::vector<QString> textsOfNodes(const core::DisplayList& list)
{
    std::vector<QString> texts(list.nodes.size());
    for (int page = 0; page < int(list.pages.size()); ++page)
        for (const core::DrawnItem& item : list.pages[size_t(page)].items)
            if (const auto* run = std::get_if<core::TextRun>(&item.ornament))
                texts[size_t(item.node)] += list.textOf(*run);
    return texts;
}

inline QString textOf(const core::DisplayList& list, core::NodeId node)
{
    return textsOfNodes(list)[size_t(node)];
}

inline std::vector<core::NodeId> nodesWith(const core::DisplayList& list, core::Role role)
{
    std::vector<core::NodeId> found;
    for (core::NodeId id = 1; id < core::NodeId(list.nodes.size()); ++id)
        if (list.node(id).role == role)
            found.push_back(id);
    return found;
}

/// The first run that contains the text.
inline Line lineWith(const std::vector<Line>& lines, const QString& text)
{
    const auto found = std::find_if(
        lines.begin(), lines.end(), [&](const Line& line) { return line.text.contains(text); });
    REQUIRE(found != lines.end());
    return *found;
}

/// Pages on which the text occurs in one run.
inline std::vector<int> pagesWith(const core::DisplayList& list, const QString& text)
{
    std::vector<int> pages;
    for (int page = 0; page < int(list.pages.size()); ++page) {
        const auto lines = linesOn(list, page);
        if (std::any_of(
                lines.begin(), lines.end(), [&](const Line& line) { return line.text.contains(text); }))
            pages.push_back(page);
    }
    return pages;
}

/// What is wrong with a page whatever it shows: text outside the margins, text over other text. Empty =
/// nothing.
inline QStringList faultsOf(const core::DisplayList& list, int page)
{
    QStringList faults;
    const core::Extent sheet = list.pages[size_t(page)].extent;
    const std::vector<Line> lines = linesOn(list, page);
    const core::Length side = 17 * core::millimetre;
    for (size_t i = 0; i < lines.size(); ++i) {
        const core::Box& area = lines[i].area;
        const bool isBesideBody = lines[i].node == core::artifactNode;
        const core::Box room{side, 7 * core::millimetre, sheet.width - 2 * side,
            sheet.height - (isBesideBody ? 15 : 24) * core::millimetre};
        if (area.x < room.x || area.right() > room.right() || area.y < room.y
            || area.bottom() > room.bottom())
            faults << QStringLiteral("page %1: outside: %2").arg(page).arg(lines[i].text);
        for (size_t j = 0; j < i; ++j)
            if (area.intersects(lines[j].area))
                faults << QStringLiteral("page %1: %2 over %3").arg(page).arg(lines[i].text, lines[j].text);
    }
    return faults;
}

inline void checkPage(const core::DisplayList& list, int page)
{
    CHECK(faultsOf(list, page) == QStringList());
}

} // namespace handout_test
