// Draws a chart of four fields: labelled points about two borders.
#pragma once

#include "core/handout/chart_head.h"
#include "core/handout/chart_scale.h"

namespace core {

/// Both axes, the borders well inside.
struct FieldScales {
    ChartScale x;
    ChartScale y;
};
FieldScales fieldScales(const ChartFields& fields);

/// Which field a point lies in: as ChartFields::names.
int fieldOf(const ChartFields& fields, const ChartPoint& point);

/// Points at one place share one label: 「3、7、12」; of many the first ones and how many more.
QString namesTogether(const QStringList& names);

/// As drawChart(), which calls it.
void drawFields(const ChartBlock& chart, const ChartHead& head, const PaperArea& area, NodeId figure,
    PageWriter& page, TextSetter& setter);

} // namespace core
