// The shapes behind ornaments: what a dash, a hatch and a sign look like. Drawn by paint and written by pdf,
// which must not differ.
#pragma once

#include "core/handout/display_list.h"

#include <QPointF>
#include <QRectF>
#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace core {

inline constexpr Length hatchThickness = 18;
inline constexpr Length dotSize = 30;
inline constexpr Length signThickness = 25;
/// Strokes are heavier than outlines, which enclose something.
inline constexpr Length strokeThickness = 2 * signThickness;
/// Radius of the inner ring of MarkerShape::DoubleCircle, of the outer one.
inline constexpr double innerRing = 0.55;

/// Dash and gap in thicknesses of the line.
inline constexpr std::array<double, 2> dashPattern = {3.5, 2};
inline constexpr std::array<double, 2> dotPattern = {1, 1.2};

struct HatchLook {
    Length pitch;
    bool rises;
    bool falls;
    bool isDotted;
};
inline constexpr std::array<HatchLook, 5> hatchLooks = {{
    {0, false, false, false}, // None
    {104, false, false, true}, // Dots
    {100, true, false, false}, // Rising
    {100, true, true, false}, // Cross
    {50, true, true, false}, // Dense
}};

/// Calls `dot(x, y)` for the top left corner of each dot.
template <class Dot>
void forEachDot(const PaperArea& area, Length pitch, Dot dot)
{
    bool isOdd = false;
    for (Length y = area.y + pitch / 2; y + dotSize <= area.bottom(); y += pitch / 2, isOdd = !isOdd)
        for (Length x = area.x + pitch / 4 + (isOdd ? pitch / 2 : 0); x + dotSize <= area.right(); x += pitch)
            dot(x, y);
}

/// Calls `line(from, to)` for each line under 45°, cut at the area's edges by arithmetic: a clip would cost
/// more in a PDF than the lines.
template <class Line>
void forEachSlant(const PaperArea& area, Length pitch, bool isRising, Line line)
{
    for (Length at = pitch / 2; at < area.width + area.height; at += pitch) {
        const Length fromX = std::max(0, at - area.height);
        const Length toX = std::min(at, area.width);
        const double fromY = area.y + std::min(at, area.height);
        const double toY = area.y + std::max(0, at - area.width);
        const Length origin = isRising ? area.x : area.right();
        const int direction = isRising ? 1 : -1;
        line(QPointF(origin + direction * fromX, fromY), QPointF(origin + direction * toX, toY));
    }
}

/// Calls `line(from, to)` for a sign that is only strokes: as wide as the other shapes.
template <class Line>
void forEachStroke(const MarkerItem& marker, Line line)
{
    const double half = marker.size / 2.0;
    const QPointF centre(marker.centre.x, marker.centre.y);
    if (marker.shape == MarkerShape::Line) {
        line(centre - QPointF(half, 0), centre + QPointF(half, 0));
        return;
    }
    const double side = half * 0.88;
    for (const double rise : {-side, side})
        line(centre - QPointF(side, rise), centre + QPointF(side, rise));
}

/// The corners of a square, triangle or diamond, all of about the same weight to the eye: a triangle of the
/// square's width looks small.
inline QVarLengthArray<QPointF, 4> cornersOf(const MarkerItem& marker)
{
    const double x = marker.centre.x;
    const double y = marker.centre.y;
    const double half = marker.size / 2.0;
    const double side = half * 0.88;
    if (marker.shape == MarkerShape::Square)
        return {{x - side, y - side}, {x + side, y - side}, {x + side, y + side}, {x - side, y + side}};
    if (marker.shape == MarkerShape::Triangle)
        return {{x, y - half * 1.1}, {x + half * 1.1, y + side}, {x - half * 1.1, y + side}};
    const double tip = half * 1.2;
    return {{x, y - tip}, {x + tip, y}, {x, y + tip}, {x - tip, y}};
}

} // namespace core
