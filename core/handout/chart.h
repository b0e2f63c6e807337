// Draws a chart as lines, signs and labels that stay apart in black and white: trends here, radars and fields
// in chart_radar and chart_fields.
#pragma once

#include "core/handout/chart_head.h"

namespace core {

/// Draws into `area` of the current page. The parts belong to `figure`, whose words say the chart in a
/// sentence.
void drawChart(const ChartBlock& chart, const ChartHead& head, const PaperArea& area, NodeId figure,
    DisplayList& list, PageWriter& page, TextSetter& setter);

} // namespace core
