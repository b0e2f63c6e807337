#include "core/handout/paint.h"

#include "core/handout/font_face.h"

#include <QGlyphRun>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace core {

namespace {

constexpr Length hatchThickness = 18;
constexpr Length dotSize = 30;
constexpr Length signThickness = 25;

struct HatchLook {
    Length pitch;
    bool rises;
    bool falls;
    bool isDotted;
};
constexpr std::array<HatchLook, 5> hatchLooks = {{
    {0, false, false, false}, // None
    {104, false, false, true}, // Dots
    {100, true, false, false}, // Rising
    {100, true, true, false}, // Cross
    {50, true, true, false}, // Dense
}};

QColor colourOf(Ink ink)
{
    return QColor(int(ink), int(ink), int(ink));
}

QPen penOf(Length thickness, Ink ink, bool isDashed = false, bool isDotted = false)
{
    QPen pen(colourOf(ink), thickness, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (isDashed)
        pen.setDashPattern({3.5, 2});
    else if (isDotted)
        pen.setDashPattern({1, 1.2});
    return pen;
}

QRectF rectangleOf(const PaperArea& area)
{
    return QRectF(area.x, area.y, area.width, area.height);
}

void draw(QPainter& painter, const LineItem& line)
{
    painter.setPen(penOf(line.thickness, line.ink, line.isDashed, line.isDotted));
    painter.drawLine(QPointF(line.from.x, line.from.y), QPointF(line.to.x, line.to.y));
}

void draw(QPainter& painter, const RectangleItem& rectangle)
{
    painter.setPen(penOf(rectangle.thickness, Ink::Black));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rectangleOf(rectangle.area));
}

void draw(QPainter& painter, const FillItem& fill)
{
    painter.fillRect(rectangleOf(fill.area), colourOf(fill.ink));
}

void drawDots(QPainter& painter, const PaperArea& area, Length pitch)
{
    bool isOdd = false;
    for (Length y = area.y + pitch / 2; y + dotSize <= area.bottom(); y += pitch / 2, isOdd = !isOdd)
        for (Length x = area.x + pitch / 4 + (isOdd ? pitch / 2 : 0); x + dotSize <= area.right(); x += pitch)
            painter.fillRect(QRectF(x, y, dotSize, dotSize), Qt::black);
}

/// Lines under 45°, cut at the area's edges by arithmetic: a clip would cost more in a PDF than the lines.
void drawSlants(QPainter& painter, const PaperArea& area, Length pitch, bool isRising)
{
    for (Length at = pitch / 2; at < area.width + area.height; at += pitch) {
        const Length fromX = std::max(0, at - area.height);
        const Length toX = std::min(at, area.width);
        const double fromY = area.y + std::min(at, area.height);
        const double toY = area.y + std::max(0, at - area.width);
        const Length origin = isRising ? area.x : area.right();
        const int direction = isRising ? 1 : -1;
        painter.drawLine(QPointF(origin + direction * fromX, fromY), QPointF(origin + direction * toX, toY));
    }
}

void draw(QPainter& painter, const HatchItem& hatch)
{
    const HatchLook& look = hatchLooks[size_t(hatch.pattern)];
    painter.setPen(penOf(hatchThickness, Ink::Black));
    if (look.isDotted)
        drawDots(painter, hatch.area, look.pitch);
    if (look.rises)
        drawSlants(painter, hatch.area, look.pitch, true);
    if (look.falls)
        drawSlants(painter, hatch.area, look.pitch, false);
}

void drawPolygon(QPainter& painter, const MarkerItem& marker)
{
    const double x = marker.centre.x;
    const double y = marker.centre.y;
    const double half = marker.size / 2.0;
    // Shapes of about the same weight to the eye: a triangle of the square's width looks small.
    const double side = half * 0.88;
    if (marker.shape == MarkerShape::Square) {
        painter.drawRect(QRectF(x - side, y - side, 2 * side, 2 * side));
    } else if (marker.shape == MarkerShape::Triangle) {
        const QPointF corners[]
            = {{x, y - half * 1.1}, {x + half * 1.1, y + side}, {x - half * 1.1, y + side}};
        painter.drawPolygon(corners, 3);
    } else {
        const double tip = half * 1.2;
        const QPointF corners[] = {{x, y - tip}, {x + tip, y}, {x, y + tip}, {x - tip, y}};
        painter.drawPolygon(corners, 4);
    }
}

// Strokes only: as wide as the other shapes, and heavier than their outlines, which enclose something.
void drawStrokes(QPainter& painter, const MarkerItem& marker)
{
    const double half = marker.size / 2.0;
    const QPointF centre(marker.centre.x, marker.centre.y);
    painter.setPen(penOf(2 * signThickness, Ink::Black, false));
    if (marker.shape == MarkerShape::Line) {
        painter.drawLine(centre - QPointF(half, 0), centre + QPointF(half, 0));
        return;
    }
    const double side = half * 0.88;
    for (const double rise : {-side, side})
        painter.drawLine(centre - QPointF(side, rise), centre + QPointF(side, rise));
}

void draw(QPainter& painter, const MarkerItem& marker)
{
    if (marker.shape == MarkerShape::None)
        return;
    if (marker.shape == MarkerShape::Cross || marker.shape == MarkerShape::Line) {
        drawStrokes(painter, marker);
        return;
    }
    painter.setPen(penOf(signThickness, Ink::Black));
    painter.setBrush(marker.isFilled ? Qt::black : Qt::white);
    const QPointF centre(marker.centre.x, marker.centre.y);
    const double radius = marker.size / 2.0;
    if (marker.shape == MarkerShape::Circle || marker.shape == MarkerShape::DoubleCircle)
        painter.drawEllipse(centre, radius, radius);
    else
        drawPolygon(painter, marker);
    if (marker.shape == MarkerShape::DoubleCircle)
        painter.drawEllipse(centre, radius * 0.55, radius * 0.55);
}

void draw(QPainter& painter, const PolylineItem& polyline, const std::vector<Point>& points)
{
    QVarLengthArray<QPointF, 16> corners;
    for (qint32 i = 0; i < polyline.pointCount; ++i) {
        const Point point = points[size_t(polyline.firstPoint + i)];
        corners.append(QPointF(point.x, point.y));
    }
    painter.setPen(penOf(polyline.thickness, Ink::Black, polyline.isDashed, polyline.isDotted));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(corners.constData(), int(corners.size()));
}

} // namespace

void PagePainter::paint(QPainter& painter, int page)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform transform = painter.deviceTransform();
    scale_ = std::sqrt(std::abs(transform.determinant()));
    for (const DrawnItem& item : list_.pages[size_t(page)].items) {
        if (const TextRun* run = std::get_if<TextRun>(&item.ornament))
            draw(painter, *run);
        else if (const PolylineItem* polyline = std::get_if<PolylineItem>(&item.ornament))
            core::draw(painter, *polyline, list_.points);
        else
            std::visit(
                [&painter](const auto& ornament) {
                    if constexpr (requires { core::draw(painter, ornament); })
                        core::draw(painter, ornament);
                },
                item.ornament);
    }
    painter.restore();
}

const QRawFont& PagePainter::fontOf(FaceName face, double pixels)
{
    for (const SizedFont& sized : fonts_)
        if (sized.face == face && sized.pixels == pixels)
            return sized.font;
    const Result<FontFace*> opened = list_.fonts->face(face);
    Q_ASSERT(opened.isOk()); // layout opened every face that it used
    fonts_.push_back({face, pixels, (*opened)->atSize(pixels)});
    return fonts_.back().font;
}

void PagePainter::draw(QPainter& painter, const TextRun& run)
{
    indexes_.clear();
    positions_.clear();
    for (qint32 i = run.firstGlyph; i < run.firstGlyph + run.glyphCount; ++i) {
        const PlacedGlyph& glyph = list_.glyphs[size_t(i)];
        if (glyph.index == 0)
            continue;
        indexes_.push_back(glyph.index);
        positions_.emplace_back(glyph.x * scale_, 0);
    }
    QGlyphRun glyphs;
    glyphs.setRawFont(fontOf(run.face, run.size / 100.0 * lengthPerPoint * scale_));
    glyphs.setRawData(indexes_.data(), positions_.data(), int(indexes_.size()));
    painter.setPen(Qt::black);
    // Glyphs are drawn in device pixels: a font scaled by the painter would lose its shape on the screen.
    const bool isPlain = scale_ == 1 && !run.isRotated;
    if (isPlain) {
        painter.drawGlyphRun(QPointF(run.baseline.x, run.baseline.y), glyphs);
        return;
    }
    painter.save();
    painter.translate(run.baseline.x, run.baseline.y);
    if (run.isRotated)
        painter.rotate(-90);
    painter.scale(1 / scale_, 1 / scale_);
    painter.drawGlyphRun(QPointF(), glyphs);
    painter.restore();
}

void paintPage(QPainter& painter, const DisplayList& list, int page)
{
    PagePainter(list).paint(painter, page);
}

} // namespace core
