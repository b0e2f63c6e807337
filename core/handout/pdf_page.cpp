#include "core/handout/pdf_page.h"

#include "core/handout/ornament_shapes.h"

#include <cmath>

namespace core {

namespace {

/// How far a glyph may stand from its place before it is moved: 1/100 mm, which nobody sees.
constexpr double placeTolerance = 1;
/// Qt measures the miter from the middle of the line, PDF from its inner corner.
constexpr const char* miterLimit = "4 M\n";

/// Closes the path, fills and strokes it.
constexpr const char* closedShape = "b\n";

double lengthOf(TextSize size)
{
    return size / 100.0 * lengthPerPoint;
}

QByteArray coordinates(double x, double y)
{
    return pdfNumber(x) + ' ' + pdfNumber(y);
}

QByteArray greyOf(int ink)
{
    return ink == 0 ? "0" : ink == 255 ? "1" : QByteArray::number(ink / 255.0, 'f', 3);
}

} // namespace

PdfPageWriter::PdfPageWriter(const DisplayList& list, PdfFonts& fonts, StructureTree& tree)
    : list_(list)
    , fonts_(fonts)
    , tree_(tree)
{
}

QByteArray PdfPageWriter::content(int page)
{
    out_.clear();
    stroke_.clear();
    fill_ = -1;
    const PrintedPage& printed = list_.pages[size_t(page)];
    begin(printed);
    for (const DrawnItem& item : printed.items) {
        enter(page, item.node);
        std::visit([this](const auto& ornament) { draw(ornament); }, item.ornament);
    }
    leave();
    return out_;
}

void PdfPageWriter::begin(const PrintedPage& page)
{
    const QByteArray scale = QByteArray::number(1 / lengthPerPoint, 'f', 8);
    out_ += scale + " 0 0 -" + scale + " 0 " + pdfNumber(page.extent.height / lengthPerPoint) + " cm\n"
        + miterLimit;
}

/// Neighbouring items of one node are one piece of content.
void PdfPageWriter::enter(int page, NodeId node)
{
    const bool isArtifact = tree_.isArtifact(node);
    if (isInside_ && (node == inside_ || (isArtifact && tree_.isArtifact(inside_))))
        return;
    leave();
    inside_ = node;
    isInside_ = true;
    out_ += isArtifact ? QByteArray("/Artifact BMC\n")
                       : '/' + tree_.typeOf(node) + "<</MCID "
            + QByteArray::number(tree_.addContent(page, node)) + ">>BDC\n";
}

void PdfPageWriter::leave()
{
    if (isInside_)
        out_ += "EMC\n";
    isInside_ = false;
}

void PdfPageWriter::point(double x, double y, const char* operation)
{
    out_ += coordinates(x, y) + operation;
}

void PdfPageWriter::setStroke(Length thickness, Ink ink, bool isDashed, bool isDotted)
{
    QByteArray stroke = greyOf(int(ink)) + " G " + QByteArray::number(thickness) + " w [";
    if (isDashed || isDotted) {
        const auto& pattern = isDashed ? dashPattern : dotPattern;
        stroke += coordinates(pattern[0] * thickness, pattern[1] * thickness);
    }
    stroke += "] 0 d\n";
    if (stroke == stroke_)
        return;
    stroke_ = stroke;
    out_ += stroke;
}

void PdfPageWriter::setFill(Ink ink)
{
    if (fill_ == int(ink))
        return;
    fill_ = int(ink);
    out_ += greyOf(fill_) + " g\n";
}

void PdfPageWriter::draw(const LineItem& line)
{
    setStroke(line.thickness, line.ink, line.isDashed, line.isDotted);
    moveTo(line.from.x, line.from.y);
    lineTo(line.to.x, line.to.y);
    out_ += "S\n";
}

void PdfPageWriter::draw(const RectangleItem& rectangle)
{
    const PaperArea& area = rectangle.area;
    setStroke(rectangle.thickness, Ink::Black);
    out_ += coordinates(area.x, area.y) + ' ' + coordinates(area.width, area.height) + " re S\n";
}

void PdfPageWriter::draw(const FillItem& fill)
{
    setFill(fill.ink);
    out_ += coordinates(fill.area.x, fill.area.y) + ' ' + coordinates(fill.area.width, fill.area.height)
        + " re f\n";
}

void PdfPageWriter::draw(const HatchItem& hatch)
{
    const HatchLook& look = hatchLooks[size_t(hatch.pattern)];
    if (look.isDotted)
        drawDots(hatch.area, look.pitch);
    if (look.rises)
        drawSlants(hatch.area, look.pitch, true);
    if (look.falls)
        drawSlants(hatch.area, look.pitch, false);
}

void PdfPageWriter::drawDots(const PaperArea& area, Length pitch)
{
    setFill(Ink::Black);
    const QByteArray dot = ' ' + coordinates(dotSize, dotSize) + " re\n";
    forEachDot(area, pitch, [&](Length x, Length y) { out_ += coordinates(x, y) + dot; });
    out_ += "f\n";
}

void PdfPageWriter::drawSlants(const PaperArea& area, Length pitch, bool isRising)
{
    setStroke(hatchThickness, Ink::Black);
    forEachSlant(area, pitch, isRising, [this](QPointF from, QPointF to) {
        moveTo(from.x(), from.y());
        lineTo(to.x(), to.y());
    });
    out_ += "S\n";
}

void PdfPageWriter::draw(const PolylineItem& polyline)
{
    if (polyline.pointCount < 2)
        return;
    setStroke(polyline.thickness, Ink::Black, polyline.isDashed, polyline.isDotted);
    for (qint32 i = 0; i < polyline.pointCount; ++i) {
        const Point& at = list_.points[size_t(polyline.firstPoint + i)];
        point(at.x, at.y, i == 0 ? " m\n" : " l\n");
    }
    out_ += "S\n";
}

void PdfPageWriter::draw(const MarkerItem& marker)
{
    if (marker.shape == MarkerShape::None)
        return;
    if (marker.shape == MarkerShape::Cross || marker.shape == MarkerShape::Line) {
        drawStrokes(marker);
        return;
    }
    setStroke(signThickness, Ink::Black);
    setFill(marker.isFilled ? Ink::Black : Ink::White);
    const double radius = marker.size / 2.0;
    if (marker.shape == MarkerShape::Circle || marker.shape == MarkerShape::DoubleCircle)
        drawCircle(marker.centre, radius);
    else
        drawPolygon(marker);
    if (marker.shape == MarkerShape::DoubleCircle)
        drawCircle(marker.centre, radius * innerRing);
}

void PdfPageWriter::drawStrokes(const MarkerItem& marker)
{
    setStroke(strokeThickness, Ink::Black);
    forEachStroke(marker, [this](QPointF from, QPointF to) {
        moveTo(from.x(), from.y());
        lineTo(to.x(), to.y());
    });
    out_ += "S\n";
}

void PdfPageWriter::drawPolygon(const MarkerItem& marker)
{
    bool isFirst = true;
    for (const QPointF& corner : cornersOf(marker)) {
        point(corner.x(), corner.y(), isFirst ? " m\n" : " l\n");
        isFirst = false;
    }
    out_ += closedShape;
}

/// Four curves; PDF has no circle.
void PdfPageWriter::drawCircle(Point centre, double radius)
{
    const double reach = radius * 4 / 3 * (std::sqrt(2.0) - 1);
    const double x = centre.x;
    const double y = centre.y;
    moveTo(x + radius, y);
    const auto curve = [&](double x1, double y1, double x2, double y2, double toX, double toY) {
        out_ += coordinates(x1, y1) + ' ' + coordinates(x2, y2) + ' ' + coordinates(toX, toY) + " c\n";
    };
    curve(x + radius, y + reach, x + reach, y + radius, x, y + radius);
    curve(x - reach, y + radius, x - radius, y + reach, x - radius, y);
    curve(x - radius, y - reach, x - reach, y - radius, x, y - radius);
    curve(x + reach, y - radius, x + radius, y - reach, x + radius, y);
    out_ += closedShape;
}

void PdfPageWriter::draw(const TextRun& run)
{
    const double size = lengthOf(run.size);
    setFill(Ink::Black);
    out_ += "BT/F" + QByteArray::number(int(run.face)) + ' ' + pdfNumber(size) + " Tf ";
    // The page is turned over, so that text is turned back.
    out_ += (run.isRotated ? "0 -1 -1 0 " : "1 0 0 -1 ") + coordinates(run.baseline.x, run.baseline.y)
        + " Tm[<";
    drawGlyphs(run, size);
    out_ += "ET\n";
}

void PdfPageWriter::drawGlyphs(const TextRun& run, double size)
{
    PdfFont& font = *fonts_[size_t(run.face)];
    const qint32 end = run.firstGlyph + run.glyphCount;
    double at = 0;
    qsizetype unit = run.firstUnit;
    bool isTogether = false; // several glyphs are one character
    for (qint32 i = run.firstGlyph; i < end; ++i) {
        const PlacedGlyph& glyph = list_.glyphs[size_t(i)];
        const QStringView text = QStringView(list_.text).mid(unit, glyph.textUnits);
        unit += glyph.textUnits;
        if (isTogether && glyph.textUnits > 0) {
            out_ += ">]TJ EMC[<";
            isTogether = false;
        }
        if (glyph.index == 0)
            continue;
        if (!isTogether && i + 1 < end && list_.glyphs[size_t(i + 1)].textUnits == 0) {
            out_ += ">]TJ/Span<</ActualText" + pdfText(text) + ">>BDC[<";
            isTogether = true;
        }
        if (const double off = glyph.x - at; std::abs(off) > placeTolerance) {
            const double moved = std::round(off * 1000 / size);
            out_ += '>' + QByteArray::number(qint64(-moved)) + '<';
            at += moved * size / 1000;
        }
        const quint16 code = font.codeOf(glyph.index, text);
        addHex(code);
        at += font.advanceOf(code) * size / 1000;
    }
    out_ += isTogether ? ">]TJ EMC " : ">]TJ ";
}

void PdfPageWriter::addHex(quint16 code)
{
    constexpr char digits[] = "0123456789ABCDEF";
    for (int shift = 12; shift >= 0; shift -= 4)
        out_ += digits[(code >> shift) & 0xf];
}

} // namespace core
