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

struct At {
    double x;
    double y;
};
PdfBytes& operator<<(PdfBytes& out, At at)
{
    return out << at.x << ' ' << at.y;
}

PdfBytes& operator<<(PdfBytes& out, const PaperArea& area)
{
    return out << area.x << ' ' << area.y << ' ' << area.width << ' ' << area.height;
}

PdfBytes& operator<<(PdfBytes& out, Ink ink)
{
    return out << int(ink) / 255.0;
}

} // namespace

PdfPageWriter::PdfPageWriter(const DisplayList& list, PdfFonts& fonts, StructureTree& tree)
    : list_(list)
    , fonts_(fonts)
    , tree_(tree)
{
}

std::string_view PdfPageWriter::content(int page)
{
    out_.clear();
    stroke_.reset();
    fill_.reset();
    font_.reset();
    const PrintedPage& printed = list_.pages[size_t(page)];
    begin(printed);
    for (const DrawnItem& item : printed.items) {
        enter(page, item.node, std::holds_alternative<TextRun>(item.ornament));
        std::visit([this](const auto& ornament) { draw(ornament); }, item.ornament);
    }
    leave();
    setText(false);
    return out_.view();
}

void PdfPageWriter::begin(const PrintedPage& page)
{
    const QByteArray scale = QByteArray::number(1 / lengthPerPoint, 'f', 8);
    out_ << scale << " 0 0 -" << scale << " 0 " << page.extent.height / lengthPerPoint << " cm\n"
         << miterLimit;
}

/// Neighbouring items of one node are one piece of content, and neighbouring texts one text object. Neither
/// may begin within the other and end outside of it (14.6.1).
void PdfPageWriter::enter(int page, NodeId node, bool isText)
{
    const bool isArtifact = tree_.isArtifact(node);
    const bool isSame = isInside_ && (node == inside_ || (isArtifact && tree_.isArtifact(inside_)));
    if (isSame && (isText == isInText_ || !isWithinText_)) {
        setText(isText);
        return;
    }
    leave();
    setText(isText);
    inside_ = node;
    isInside_ = true;
    isWithinText_ = isText;
    if (isArtifact)
        out_ << "/Artifact BMC\n";
    else
        out_ << '/' << tree_.typeOf(node) << "<</MCID " << tree_.addContent(page, node) << ">>BDC\n";
}

void PdfPageWriter::leave()
{
    if (!isInside_)
        return;
    if (!isWithinText_)
        setText(false);
    out_ << "EMC\n";
    isInside_ = false;
}

void PdfPageWriter::setText(bool isText)
{
    if (isText == isInText_)
        return;
    isInText_ = isText;
    out_ << (isText ? "BT\n" : "ET\n");
    line_.reset();
}

void PdfPageWriter::point(double x, double y, const char* operation)
{
    out_ << At{x, y} << operation;
}

void PdfPageWriter::setStroke(const Stroke& stroke)
{
    if (stroke == stroke_)
        return;
    stroke_ = stroke;
    out_ << stroke.ink << " G " << stroke.thickness << " w [";
    if (stroke.isDashed || stroke.isDotted) {
        const auto& pattern = stroke.isDashed ? dashPattern : dotPattern;
        out_ << At{pattern[0] * double(stroke.thickness), pattern[1] * double(stroke.thickness)};
    }
    out_ << "] 0 d\n";
}

void PdfPageWriter::setFill(Ink ink)
{
    if (fill_ == ink)
        return;
    fill_ = ink;
    out_ << ink << " g\n";
}

void PdfPageWriter::setFont(FaceName face, TextSize size)
{
    if (font_ == std::pair(face, size))
        return;
    font_ = {face, size};
    out_ << "/F" << int(face) << ' ' << lengthOf(size) << " Tf ";
}

void PdfPageWriter::draw(const LineItem& line)
{
    setStroke({line.thickness, line.ink, line.isDashed, line.isDotted});
    moveTo(line.from.x, line.from.y);
    lineTo(line.to.x, line.to.y);
    out_ << "S\n";
}

void PdfPageWriter::draw(const RectangleItem& rectangle)
{
    setStroke({rectangle.thickness});
    out_ << rectangle.area << " re S\n";
}

void PdfPageWriter::draw(const FillItem& fill)
{
    setFill(fill.ink);
    out_ << fill.area << " re f\n";
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
    forEachDot(area, pitch, [&](Length x, Length y) {
        out_ << PaperArea{x, y, dotSize, dotSize} << " re\n";
    });
    out_ << "f\n";
}

void PdfPageWriter::drawSlants(const PaperArea& area, Length pitch, bool isRising)
{
    setStroke({hatchThickness});
    forEachSlant(area, pitch, isRising, [this](QPointF from, QPointF to) {
        moveTo(from.x(), from.y());
        lineTo(to.x(), to.y());
    });
    out_ << "S\n";
}

void PdfPageWriter::draw(const PolylineItem& polyline)
{
    if (polyline.pointCount < 2)
        return;
    setStroke({polyline.thickness, Ink::Black, polyline.isDashed, polyline.isDotted});
    for (qint32 i = 0; i < polyline.pointCount; ++i) {
        const Point& at = list_.points[size_t(polyline.firstPoint + i)];
        point(at.x, at.y, i == 0 ? " m\n" : " l\n");
    }
    out_ << "S\n";
}

void PdfPageWriter::draw(const MarkerItem& marker)
{
    if (marker.shape == MarkerShape::None)
        return;
    if (marker.shape == MarkerShape::Cross || marker.shape == MarkerShape::Line) {
        drawStrokes(marker);
        return;
    }
    setStroke({signThickness});
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
    setStroke({strokeThickness});
    forEachStroke(marker, [this](QPointF from, QPointF to) {
        moveTo(from.x(), from.y());
        lineTo(to.x(), to.y());
    });
    out_ << "S\n";
}

void PdfPageWriter::drawPolygon(const MarkerItem& marker)
{
    bool isFirst = true;
    for (const QPointF& corner : cornersOf(marker)) {
        point(corner.x(), corner.y(), isFirst ? " m\n" : " l\n");
        isFirst = false;
    }
    out_ << closedShape;
}

/// Four curves; PDF has no circle.
void PdfPageWriter::drawCircle(Point centre, double radius)
{
    const double reach = radius * 4 / 3 * (std::sqrt(2.0) - 1);
    const double x = centre.x;
    const double y = centre.y;
    moveTo(x + radius, y);
    const auto curve = [&](double x1, double y1, double x2, double y2, double toX, double toY) {
        out_ << At{x1, y1} << ' ' << At{x2, y2} << ' ' << At{toX, toY} << " c\n";
    };
    curve(x + radius, y + reach, x + reach, y + radius, x, y + radius);
    curve(x - reach, y + radius, x - radius, y + reach, x - radius, y);
    curve(x - radius, y - reach, x - reach, y - radius, x, y - radius);
    curve(x + reach, y - radius, x + radius, y - reach, x + radius, y);
    out_ << closedShape;
}

void PdfPageWriter::draw(const TextRun& run)
{
    setFill(Ink::Black);
    setFont(run.face, run.size);
    moveText(run);
    drawGlyphs(run, lengthOf(run.size));
}

/// From the line before, which is shorter to say, or, as the page is turned over, with text turned back.
void PdfPageWriter::moveText(const TextRun& run)
{
    const Point& to = run.baseline;
    if (line_ && !run.isRotated)
        out_ << to.x - line_->x << ' ' << line_->y - to.y << " Td";
    else
        out_ << (run.isRotated ? "0 -1 -1 0 " : "1 0 0 -1 ") << to.x << ' ' << to.y << " Tm";
    line_ = run.isRotated ? std::nullopt : std::optional(to);
}

void PdfPageWriter::drawGlyphs(const TextRun& run, double size)
{
    PdfFont& font = *fonts_[size_t(run.face)];
    const qint32 end = run.firstGlyph + run.glyphCount;
    double at = 0;
    qsizetype unit = run.firstUnit;
    bool isTogether = false; // several glyphs are one character
    out_ << "[<";
    for (qint32 i = run.firstGlyph; i < end; ++i) {
        const PlacedGlyph& glyph = list_.glyphs[size_t(i)];
        const QStringView text = QStringView(list_.text).mid(unit, glyph.textUnits);
        unit += glyph.textUnits;
        if (isTogether && glyph.textUnits > 0) {
            out_ << ">]TJ EMC[<";
            isTogether = false;
        }
        if (glyph.index == 0)
            continue;
        if (!isTogether && i + 1 < end && list_.glyphs[size_t(i + 1)].textUnits == 0) {
            out_ << ">]TJ/Span<</ActualText" << text << ">>BDC[<";
            isTogether = true;
        }
        if (const double off = glyph.x - at; std::abs(off) > placeTolerance) {
            const double moved = std::round(off * 1000 / size);
            out_ << '>' << qint64(-moved) << '<';
            at += moved * size / 1000;
        }
        const quint16 code = font.codeOf(glyph.index, text);
        const QChar digits(code);
        out_ << PdfHex{QStringView(&digits, 1)};
        at += font.advanceOf(code) * size / 1000;
    }
    out_ << (isTogether ? ">]TJ EMC\n" : ">]TJ\n");
}

} // namespace core
