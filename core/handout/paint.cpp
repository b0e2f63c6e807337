#include "core/handout/paint.h"

#include "core/handout/font_face.h"
#include "core/handout/ornament_shapes.h"

#include <QGlyphRun>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace core {

namespace {

QColor colourOf(Ink ink)
{
    return QColor(int(ink), int(ink), int(ink));
}

QPen penOf(Length thickness, Ink ink, bool isDashed = false, bool isDotted = false)
{
    QPen pen(colourOf(ink), thickness, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (isDashed)
        pen.setDashPattern({dashPattern[0], dashPattern[1]});
    else if (isDotted)
        pen.setDashPattern({dotPattern[0], dotPattern[1]});
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

void draw(QPainter& painter, const HatchItem& hatch)
{
    const HatchLook& look = hatchLooks[size_t(hatch.pattern)];
    painter.setPen(penOf(hatchThickness, Ink::Black));
    const auto line = [&painter](QPointF from, QPointF to) { painter.drawLine(from, to); };
    if (look.isDotted)
        forEachDot(hatch.area, look.pitch,
            [&painter](Length x, Length y) { painter.fillRect(QRectF(x, y, dotSize, dotSize), Qt::black); });
    if (look.rises)
        forEachSlant(hatch.area, look.pitch, true, line);
    if (look.falls)
        forEachSlant(hatch.area, look.pitch, false, line);
}

void draw(QPainter& painter, const MarkerItem& marker)
{
    if (marker.shape == MarkerShape::None)
        return;
    if (marker.shape == MarkerShape::Cross || marker.shape == MarkerShape::Line) {
        painter.setPen(penOf(strokeThickness, Ink::Black));
        forEachStroke(marker, [&painter](QPointF from, QPointF to) { painter.drawLine(from, to); });
        return;
    }
    painter.setPen(penOf(signThickness, Ink::Black));
    painter.setBrush(marker.isFilled ? Qt::black : Qt::white);
    const QPointF centre(marker.centre.x, marker.centre.y);
    const double radius = marker.size / 2.0;
    if (marker.shape == MarkerShape::Circle || marker.shape == MarkerShape::DoubleCircle)
        painter.drawEllipse(centre, radius, radius);
    else if (const auto corners = cornersOf(marker); true)
        painter.drawPolygon(corners.constData(), int(corners.size()));
    if (marker.shape == MarkerShape::DoubleCircle)
        painter.drawEllipse(centre, radius * innerRing, radius * innerRing);
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
