#include "core/handout/chart_head.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr TextStyle lineNameStyle{FaceName::Gothic, 900, 120};
constexpr Length headGap = 100;
constexpr Length sampleWidth = 900;
constexpr Length nameGap = 500;
constexpr Length bandThickness = 20;

// Told apart without colour. The triangle comes last: beside a label it looks like the ▲ of a negative
// number.
constexpr std::array signShapes
    = {MarkerShape::Circle, MarkerShape::Square, MarkerShape::Diamond, MarkerShape::Triangle};

std::vector<TextBlock> namesOf(const ChartBlock& chart, Length width, TextSetter& setter)
{
    std::vector<TextBlock> names;
    if (chart.lines.size() + chart.bands.size() < 2)
        return names;
    const auto add = [&](const QString& name) {
        names.push_back(setter.set(name, lineNameStyle, width - sampleWidth - headGap, chart.source));
    };
    for (const ChartLine& line : chart.lines)
        add(line.name);
    for (const ChartBand& band : chart.bands)
        add(band.name);
    return names;
}

/// In rows from `at` on, each as high as its highest name. Returns where the last row ends.
Length arrange(std::vector<ChartHead::Name>& names, Point at, Length width, const TextSetter& setter)
{
    Length rowHeight = 0;
    for (ChartHead::Name& name : names) {
        const Length nameWidth = sampleWidth + headGap + setter.widthOfBlock(name.text);
        if (at.x > 0 && at.x + nameWidth > width) {
            at = {0, at.y + rowHeight};
            rowHeight = 0;
        }
        name.sample = at;
        rowHeight = std::max(rowHeight, name.text.height());
        at.x += nameWidth + nameGap;
    }
    return at.y + rowHeight;
}

void drawSample(const ChartLine& line, Point at, NodeId figure, PageWriter& page)
{
    page.add(LineItem{at, {at.x + sampleWidth, at.y}, chartLineThickness, Ink::Black, line.isDashed,
                 line.isDotted},
        figure);
    page.add(chartSign(line.series, line.isDashed, {at.x + sampleWidth / 2, at.y}), figure);
}

void drawSample(const ChartBand& band, Point at, NodeId figure, PageWriter& page)
{
    const Length height = lineNameStyle.lineHeight() / 2;
    drawChartBand({at.x, at.y - height / 2, sampleWidth, height}, figure, page);
    page.add(chartSign(band.series, true, {at.x + sampleWidth / 2, at.y}), figure);
}

} // namespace

/// The names stand right of the title where they fit, else under it.
ChartHead chartHead(const ChartBlock& chart, Length width, TextSetter& setter)
{
    ChartHead head;
    const QString unit = chart.unit.isEmpty() ? QString() : QStringLiteral("（%1）").arg(chart.unit);
    head.title = setter.set(chart.title + unit, chartTitleStyle, width, chart.source);
    head.height = head.title.height();
    Length whole = 0;
    for (const TextBlock& name : namesOf(chart, width, setter)) {
        head.names.push_back({name, {}});
        whole += sampleWidth + headGap + setter.widthOfBlock(name) + nameGap;
    }
    whole -= nameGap;
    const bool fitsBesideTitle = setter.widthOfBlock(head.title) + nameGap + whole <= width;
    if (fitsBesideTitle)
        arrange(head.names, {width - whole, head.height - lineNameStyle.lineHeight()}, width, setter);
    else
        head.height = arrange(head.names, {0, head.height}, width, setter);
    return head;
}

void drawChartHead(
    const ChartHead& head, const ChartBlock& chart, const PaperArea& area, NodeId figure, PageWriter& page)
{
    page.addText(head.title, area, Alignment::Left, figure);
    for (size_t i = 0; i < head.names.size(); ++i) {
        const auto& [text, sample] = head.names[i];
        const Point at{area.x + sample.x, area.y + sample.y};
        const Point middle{at.x, at.y + lineNameStyle.lineHeight() / 2};
        if (i < chart.lines.size())
            drawSample(chart.lines[i], middle, figure, page);
        else
            drawSample(chart.bands[i - chart.lines.size()], middle, figure, page);
        const Length x = at.x + sampleWidth + headGap;
        page.addText(text, {x, at.y, area.right() - x, text.height()}, Alignment::Left, figure);
    }
}

void drawChartBand(const PaperArea& area, NodeId figure, PageWriter& page)
{
    page.fill(area, Ink::Tint);
    for (const Length y : {area.y, area.bottom()})
        page.add(LineItem{{area.x, y}, {area.right(), y}, bandThickness, Ink::Black, true}, figure);
}

MarkerItem chartSign(int series, bool isTarget, Point centre)
{
    return {centre, chartSignSize, signShapes[size_t(series) % signShapes.size()], !isTarget};
}

} // namespace core
