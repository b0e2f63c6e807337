// Draws a radar chart: one corner for each name, one closed line for each year, told apart in grey by their
// strokes and signs.
#pragma once

#include "core/handout/chart_radar_corners.h"
#include "core/handout/chart_scale.h"

namespace core {

/// From the middle to the ends of the spokes.
struct RadarScale {
    ChartScale ticks; ///< From 0, or from below the lowest negative value, which is the middle.
    double outermost = 1; ///< The highest value or the ring that is aimed at: no room is lost beyond it.

    /// 0 in the middle, 1 at the ends.
    double share(double value) const;
    /// A tick that lies on the spokes.
    bool contains(qint64 step) const;
};
RadarScale radarScale(const ChartBlock& chart);

/// As drawChart(), which calls it.
void drawRadar(const ChartBlock& chart, const ChartHead& head, const PaperArea& area, NodeId figure,
    DisplayList& list, PageWriter& page, TextSetter& setter);

} // namespace core
