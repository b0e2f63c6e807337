// The head of a chart: its title, and the names of its lines beside their signs.
#pragma once

#include "core/handout/layout_page.h"

namespace core {

inline constexpr Length chartLineThickness = 40;
inline constexpr Length chartSignSize = 190;

/// Draws at the top of `area` and returns where the head ends. A chart of one line or band needs no names.
Length drawChartHead(
    const ChartBlock& chart, const Area& area, NodeId figure, PageWriter& page, TextSetter& setter);

/// A band on its ground: tinted, its two limits dashed.
void drawChartBand(const Area& area, NodeId figure, PageWriter& page);

/// The sign of one of the chart's lines; dashed lines have none and are not counted.
MarkerItem chartSign(const ChartBlock& chart, const ChartLine& line, Point centre);

} // namespace core
