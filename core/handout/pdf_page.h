// The content of one page in the operators of PDF (ISO 32000-1, annex A): the same lines, hatches and glyphs
// as paint draws.
#pragma once

#include "core/handout/display_list.h"
#include "core/handout/pdf_font.h"
#include "core/handout/structure_tree.h"

#include <array>
#include <memory>

namespace core {

/// The faces of a file; those that no page uses are null.
using PdfFonts = std::array<std::unique_ptr<PdfFont>, faceCount>;

/// Writes pages one after another. Coordinates are those of the display list: the first operator turns the
/// page so.
class PdfPageWriter final {
public:
    /// Every face that the list uses must be in `fonts`.
    PdfPageWriter(const DisplayList& list, PdfFonts& fonts, StructureTree& tree);
    QByteArray content(int page);

private:
    void begin(const PrintedPage& page);
    void enter(int page, NodeId node);
    void leave();
    void draw(const TextRun& run);
    void draw(const LineItem& line);
    void draw(const RectangleItem& rectangle);
    void draw(const FillItem& fill);
    void draw(const HatchItem& hatch);
    void draw(const PolylineItem& polyline);
    void draw(const MarkerItem& marker);
    void drawGlyphs(const TextRun& run, double size);
    void addHex(quint16 code);
    void drawDots(const PaperArea& area, Length pitch);
    void drawSlants(const PaperArea& area, Length pitch, bool isRising);
    void drawCircle(Point centre, double radius);
    void drawStrokes(const MarkerItem& marker);
    void drawPolygon(const MarkerItem& marker);
    void setStroke(Length thickness, Ink ink, bool isDashed = false, bool isDotted = false);
    void setFill(Ink ink);
    void moveTo(double x, double y) { point(x, y, " m\n"); }
    void lineTo(double x, double y) { point(x, y, " l\n"); }
    void point(double x, double y, const char* operation);

    const DisplayList& list_;
    PdfFonts& fonts_;
    StructureTree& tree_;
    QByteArray out_;
    NodeId inside_ = artifactNode; ///< Whose content is being written.
    bool isInside_ = false;
    // What the page's graphics state is, so that it is not said again.
    QByteArray stroke_;
    int fill_ = -1;
};

} // namespace core
