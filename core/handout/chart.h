// Draws a trend chart as lines, signs and labels that stay apart in black and white.
#pragma once

#include "core/handout/chart_head.h"

namespace core {

/// Draws into `area` of the current page. The parts belong to `figure`, whose words say the chart in a
/// sentence.
void drawChart(const ChartBlock& chart, const ChartHead& head, const Box& area, NodeId figure,
    DisplayList& list, PageWriter& page, TextSetter& setter);

} // namespace core
