// The pages of papers as drawn items: made once by layout, drawn by paint, written by pdf. Knows glyphs and
// ink, nothing about plans or blocks.
#pragma once

#include "core/handout/handout.h"

#include <QString>

#include <memory>
#include <variant>
#include <vector>

namespace core {

class FontSet;

/// Every length and position of a display list, in 1/100 mm from the top left of the sheet, y downwards.
/// Whole numbers: A4 is exactly 21000 × 29700, and two consumers cannot round differently.
using Length = qint32;

inline constexpr Length millimetre = 100;
inline constexpr double lengthPerPoint = 2540.0 / 72;

struct Point {
    Length x = 0;
    Length y = 0;
    bool operator==(const Point&) const = default;
};

struct Extent {
    Length width = 0;
    Length height = 0;
    bool operator==(const Extent&) const = default;
};

struct PaperArea {
    Length x = 0;
    Length y = 0;
    Length width = 0;
    Length height = 0;
    Length right() const { return x + width; }
    Length bottom() const { return y + height; }
    qint64 size() const { return qint64(width) * height; }
    bool contains(Point point) const
    {
        return point.x >= x && point.x < right() && point.y >= y && point.y < bottom();
    }
    bool intersects(const PaperArea& other) const
    {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
    bool operator==(const PaperArea&) const = default;
};

/// The faces that papers are set in, all files of the BIZ UD family. The fixed ones are for numbers in
/// columns: only their digits are equally wide.
enum class FaceName : quint8 { Gothic, GothicBold, Mincho, FixedGothic, FixedGothicBold };
inline constexpr int faceCount = 5;

/// Size of text in 1/100 pt, so that 10.5 pt is a whole number.
using TextSize = quint16;

/// One glyph of a run: where it stands from the run's origin along the line, and how many UTF-16 units of the
/// run's text it draws. 0 units = a further glyph of the character before it.
struct PlacedGlyph {
    Length x = 0;
    quint16 index
        = 0; ///< Glyph number in the run's face; 0 = nothing is drawn (a tab, a zero-width character).
    quint16 textUnits = 0;
};

/// A piece of one line in one face. `textUnits` of its glyphs add up to `unitCount`: the run knows exactly
/// which characters it draws, so a reader of the file gets the text that was typed.
struct TextRun {
    Point baseline;
    qint32 firstGlyph = 0; ///< Position in DisplayList::glyphs.
    qint32 glyphCount = 0;
    qint32 firstUnit = 0; ///< Position in DisplayList::text.
    qint32 unitCount = 0;
    TextSize size = 1050;
    FaceName face = FaceName::Gothic;
    bool isRotated = false; ///< Reads upwards: turned a quarter against the clock about `baseline`.
};

enum class Ink : quint8 { Black = 0, Grey = 110, PaleGrey = 180, Tint = 230, White = 255 };

struct LineItem {
    Point from;
    Point to;
    Length thickness = 15;
    Ink ink = Ink::Black;
    bool isDashed = false;
    bool isDotted = false;
};

/// The outline of an area; the pen is centred on its edges.
struct RectangleItem {
    PaperArea area;
    Length thickness = 15;
};

struct FillItem {
    PaperArea area;
    Ink ink = Ink::Tint;
};

/// Patterns that survive a copy in pure black and white.
enum class HatchPattern : quint8 { None, Dots, Rising, Cross, Dense };

struct HatchItem {
    PaperArea area;
    HatchPattern pattern = HatchPattern::Rising;
};

struct PolylineItem {
    qint32 firstPoint = 0; ///< Position in DisplayList::points.
    qint32 pointCount = 0;
    Length thickness = 40;
    bool isDashed = false;
    bool isDotted = false;
};

enum class MarkerShape : quint8 { None, Circle, Square, Triangle, Diamond, DoubleCircle, Cross, Line };

/// A sign of `size` across, centred. Open ones are white inside, so that a line ends at their edge.
struct MarkerItem {
    Point centre;
    Length size = 160;
    MarkerShape shape = MarkerShape::Circle;
    bool isFilled = true;
};

using Ornament
    = std::variant<TextRun, LineItem, RectangleItem, FillItem, HatchItem, PolylineItem, MarkerItem>;

/// What a piece of content is to a reader who cannot see it.
enum class Role : quint8 {
    Artifact,
    Document,
    Heading,
    Paragraph,
    Caption,
    Table,
    TableRow,
    HeaderCell,
    Cell,
    Figure
};
enum class Scope : quint8 { None, Row, Column };

using NodeId = qint32;
/// The node of everything that is decoration: rules, tints, page numbers.
inline constexpr NodeId artifactNode = 0;

/// One part of the papers' structure (a heading, a paragraph, a cell), in reading order: a parent stands
/// before its children. Text of one paragraph or cell belongs to one node, also over a page break; what is
/// repeated on a further page (header rows, 「（続き）」 labels) belongs to an Artifact node that keeps the
/// source.
struct StructureNode {
    NodeId parent
        = artifactNode; ///< The Document node of the paper for top-level blocks; artifactNode = none.
    qint32 source = 0; ///< Position in DisplayList::sources; 0 = no record.
    qint32 link = 0; ///< Position in DisplayList::strings: the anchor pointed to; 0 = none.
    qint32 words = 0; ///< Position in DisplayList::strings: title, caption or the figure's sentence.
    Role role = Role::Artifact;
    Scope scope = Scope::None; ///< HeaderCell only.
    quint8 level = 0; ///< Heading only: 1 … 3.
    quint16 rowSpan = 1;
    quint16 columnSpan = 1;
};

struct DrawnItem {
    Ornament ornament;
    NodeId node = artifactNode;
};

/// Where a node stands on a page: what a click in the preview hits and what a link covers. One for each page
/// that shows a part of the node.
struct NodeArea {
    PaperArea area;
    NodeId node = artifactNode;
};

struct PrintedPage {
    Extent extent;
    int paper = 0; ///< Which of the handouts, from 0.
    int number = 1; ///< The n of 「n/m」.
    int count = 1; ///< The m of 「n/m」.
    QString continues; ///< 「事業名（続き）」 at the head of a page on which a sheet runs on; else empty.
    std::vector<DrawnItem> items;
    std::vector<NodeArea> areas;
};

/// A place that a link or the outline leads to. Every heading is one.
struct Anchor {
    QString name; ///< Empty = reached from the outline only.
    QString title; ///< As printed, or the heading's bookmark.
    int level = 1; ///< 1 … 3.
    int page = 0; ///< From 0, through all papers.
    Length y = 0;
    NodeId node = artifactNode;
};

/// A character that the fonts cannot draw as typed. 〓 stands on the paper in its place, or, when only the
/// variant form of a kanji is missing, the ordinary form.
struct MissingCharacter {
    QString character; ///< One character as a reader sees it, with its variation selector.
    SourceRecord source;
    bool operator==(const MissingCharacter&) const = default;
};

/// Something on the paper that a person should look at before it is distributed.
struct LayoutWarning {
    int page = 0; ///< From 0.
    QString sentence;
    SourceRecord source;
};

/// All pages of one or more papers. Glyphs, points and text lie in pools that the items point into.
struct DisplayList {
    std::shared_ptr<FontSet> fonts;
    std::vector<PrintedPage> pages;
    std::vector<StructureNode> nodes{1}; ///< Node 0 is artifactNode.
    std::vector<PlacedGlyph> glyphs;
    std::vector<Point> points;
    QString text;
    std::vector<SourceRecord> sources{1};
    std::vector<QString> strings{1};
    std::vector<Anchor> anchors;
    std::vector<MissingCharacter> missingCharacters;
    std::vector<LayoutWarning> warnings; ///< In the order of pages; also those of missing characters.

    const StructureNode& node(NodeId id) const { return nodes[size_t(id)]; }
    const SourceRecord& sourceOf(NodeId id) const { return sources[size_t(node(id).source)]; }
    const QString& linkOf(NodeId id) const { return strings[size_t(node(id).link)]; }
    const QString& wordsOf(NodeId id) const { return strings[size_t(node(id).words)]; }
    QStringView textOf(const TextRun& run) const
    {
        return QStringView(text).mid(run.firstUnit, run.unitCount);
    }
    /// The anchor with this name; null when there is none.
    const Anchor* anchorNamed(QStringView name) const
    {
        for (const Anchor& anchor : anchors)
            if (!name.isEmpty() && anchor.name == name)
                return &anchor;
        return nullptr;
    }
    /// The record printed at this place of the page, of the smallest part that has one; empty when there is
    /// none.
    SourceRecord recordAt(int page, Point place) const
    {
        const NodeArea* found = nullptr;
        for (const NodeArea& part : pages[size_t(page)].areas)
            if (part.area.contains(place) && !sourceOf(part.node).isEmpty()
                && (!found || part.area.size() < found->area.size()))
                found = &part;
        return found ? sourceOf(found->node) : SourceRecord();
    }
};

} // namespace core
