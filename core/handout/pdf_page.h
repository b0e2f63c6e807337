// The content of one page in the operators of PDF (ISO 32000-1, annex A): the same lines, hatches and glyphs
// as paint draws.
#pragma once

#include "core/handout/display_list.h"
#include "core/handout/pdf_bytes.h"
#include "core/handout/pdf_font.h"
#include "core/handout/structure_tree.h"

#include <array>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

namespace core {

/// The faces of a file; those that no page uses are null.
using PdfFonts = std::array<std::unique_ptr<PdfFont>, faceCount>;

/// Writes pages one after another. Coordinates are those of the display list: the first operator turns the
/// page so.
class PdfPageWriter final {
public:
    /// Every face that the list uses must be in `fonts`.
    PdfPageWriter(const DisplayList& list, PdfFonts& fonts, StructureTree& tree);
    /// Valid until the next call.
    std::string_view content(int page);

private:
    struct Stroke {
        Length thickness = 0;
        Ink ink = Ink::Black;
        bool isDashed = false;
        bool isDotted = false;
        bool operator==(const Stroke&) const = default;
    };

    void begin(const PrintedPage& page);
    void enter(int page, NodeId node, bool isText);
    void leave();
    void setText(bool isText);
    void moveText(const TextRun& run);
    void draw(const TextRun& run);
    void draw(const LineItem& line);
    void draw(const RectangleItem& rectangle);
    void draw(const FillItem& fill);
    void draw(const HatchItem& hatch);
    void draw(const PolylineItem& polyline);
    void draw(const MarkerItem& marker);
    void drawGlyphs(const TextRun& run, double size);
    void drawDots(const PaperArea& area, Length pitch);
    void drawSlants(const PaperArea& area, Length pitch, bool isRising);
    void drawCircle(Point centre, double radius);
    void drawStrokes(const MarkerItem& marker);
    void drawPolygon(const MarkerItem& marker);
    void setStroke(const Stroke& stroke);
    void setFill(Ink ink);
    void setFont(FaceName face, TextSize size);
    void moveTo(double x, double y) { point(x, y, " m\n"); }
    void lineTo(double x, double y) { point(x, y, " l\n"); }
    void point(double x, double y, const char* operation);

    const DisplayList& list_;
    PdfFonts& fonts_;
    StructureTree& tree_;
    PdfBytes out_;
    NodeId inside_ = artifactNode; ///< Whose content is being written.
    bool isInside_ = false;
    bool isInText_ = false;
    bool isWithinText_ = false; ///< The piece of content began in a text object, and ends in it.
    std::optional<Point>
        line_; ///< Where the text object's last line began; none = not yet, or it was turned.
    // What the page's graphics state is, so that it is not said again.
    std::optional<Stroke> stroke_;
    std::optional<Ink> fill_;
    std::optional<std::pair<FaceName, TextSize>> font_;
};

} // namespace core
