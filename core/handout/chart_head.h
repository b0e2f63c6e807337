// The head of a chart: its title, and the names of its lines beside their signs.
#pragma once

#include "core/handout/layout_page.h"

namespace core {

inline constexpr TextStyle chartTitleStyle{FaceName::GothicBold, 900, 130};
inline constexpr Length chartLineThickness = 40;
inline constexpr Length chartSignSize = 190;

/// A head that is set for the width of its chart.
struct ChartHead {
    struct Name {
        TextBlock text;
        Point sample; ///< Where its sample begins, from the top left of the head.
    };

    TextBlock title;
    std::vector<Name> names; ///< Of the lines, then of the bands; none for a chart of one line or band.
    Length height = 0;
};

ChartHead chartHead(const ChartBlock& chart, Length width, TextSetter& setter);
/// Draws at the top of `area`.
void drawChartHead(
    const ChartHead& head, const ChartBlock& chart, const Box& area, NodeId figure, PageWriter& page);

/// A band on its ground: tinted, its two limits dashed.
void drawChartBand(const Box& area, NodeId figure, PageWriter& page);

/// The sign of a series: filled for what was reached, open for what is aimed at.
MarkerItem chartSign(int series, bool isTarget, Point centre);

} // namespace core
