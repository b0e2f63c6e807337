#include "core/handout/chart_radar.h"

#include <algorithm>

namespace core {

namespace {

constexpr TextStyle tickStyle{FaceName::FixedGothic, 800, 105};

constexpr Length radarGap = 100;
constexpr Length spokeThickness = 10;
constexpr Length ringThickness = 25;

class RadarDrawing {
public:
    RadarDrawing(const ChartBlock& chart, const PaperArea& area, NodeId figure, DisplayList& list,
        PageWriter& page, TextSetter& setter)
        : chart_(chart)
        , figure_(figure)
        , list_(list)
        , page_(page)
        , setter_(setter)
        , scale_(radarScale(chart))
        , corners_(chart, area, setter)
    {
    }

    void draw()
    {
        if (corners_.count() == 0)
            return;
        drawRings();
        for (const ChartLine& line : chart_.lines)
            drawLine(line);
        drawTicks();
        // An open sign that lies where a filled one does is larger by its white only: it goes below.
        std::stable_partition(
            signs_.begin(), signs_.end(), [](const MarkerItem& sign) { return !sign.isFilled; });
        for (const MarkerItem& sign : signs_)
            page_.add(sign, figure_);
        corners_.draw(figure_, page_);
    }

private:
    void drawRing(double share, Length thickness, Ink ink)
    {
        const size_t count = corners_.count();
        for (size_t i = 0; i < count; ++i)
            page_.add(LineItem{corners_.pointAt(i, share), corners_.pointAt((i + 1) % count, share),
                          thickness, ink},
                figure_);
    }

    void drawRings()
    {
        for (size_t i = 0; i < corners_.count(); ++i)
            page_.add(
                LineItem{corners_.middle(), corners_.pointAt(i, 1), spokeThickness, Ink::PaleGrey}, figure_);
        for (qint64 step = scale_.ticks.firstStep + 1; scale_.contains(step); ++step)
            drawRing(shareOf(step), spokeThickness, Ink::PaleGrey);
        if (chart_.ring)
            drawRing(scale_.share(*chart_.ring), ringThickness, Ink::Grey);
    }

    double shareOf(qint64 step) const { return scale_.share(double(step) * scale_.ticks.step()); }

    void drawTicks()
    {
        for (qint64 step = scale_.ticks.firstStep; scale_.contains(step); ++step) {
            const TextBlock text
                = setter_.set(scale_.ticks.words(step), tickStyle, 20 * millimetre, chart_.source);
            const Extent size{setter_.widthOfBlock(text), text.height()};
            const Point at = corners_.pointAt(0, shareOf(step));
            const PaperArea area{
                at.x - radarGap - size.width, at.y - size.height / 2, size.width, size.height};
            page_.fill(area, Ink::White);
            page_.addText(text, area, Alignment::Left, figure_);
        }
    }

    /// A corner without a value interrupts the line; it is never drawn through the middle.
    void drawLine(const ChartLine& line)
    {
        const size_t count = corners_.count();
        const auto valueAt
            = [&](size_t i) { return i < line.values.size() ? line.values[i] : std::optional<double>(); };
        size_t start = 0; // Behind a radarGap, so that a run over the top is drawn as one.
        for (size_t i = 0; i < count; ++i)
            if (!valueAt(i))
                start = i + 1;
        std::vector<Point> run;
        for (size_t i = 0; i < count; ++i) {
            const size_t corner = (start + i) % count;
            if (const auto value = valueAt(corner)) {
                run.push_back(corners_.pointAt(corner, scale_.share(*value)));
                signs_.push_back(chartSign(line.series, line.isDashed, run.back()));
            } else {
                drawRun(line, run);
            }
        }
        if (run.size() == count && count > 2)
            run.push_back(run.front());
        drawRun(line, run);
    }

    void drawRun(const ChartLine& line, std::vector<Point>& run)
    {
        if (run.size() > 1) {
            page_.add(PolylineItem{qint32(list_.points.size()), qint32(run.size()), chartLineThickness,
                          line.isDashed, line.isDotted},
                figure_);
            list_.points.insert(list_.points.end(), run.begin(), run.end());
        }
        run.clear();
    }

    const ChartBlock& chart_;
    const NodeId figure_;
    DisplayList& list_;
    PageWriter& page_;
    TextSetter& setter_;
    const RadarScale scale_;
    const RadarCorners corners_;
    std::vector<MarkerItem> signs_;
};

} // namespace

double RadarScale::share(double value) const
{
    const double middle = double(ticks.firstStep) * ticks.step();
    return (value - middle) / (outermost - middle);
}

bool RadarScale::contains(qint64 step) const
{
    return step >= ticks.firstStep && double(step) * ticks.step() <= outermost;
}

RadarScale radarScale(const ChartBlock& chart)
{
    std::vector<double> values{0};
    if (chart.ring)
        values.push_back(*chart.ring);
    for (const ChartLine& line : chart.lines)
        for (const std::optional<double>& value : line.values)
            if (value)
                values.push_back(*value);
    RadarScale scale;
    scale.ticks = chartScale(values);
    scale.outermost = *std::ranges::max_element(values);
    if (scale.outermost <= double(scale.ticks.firstStep) * scale.ticks.step())
        scale.outermost = double(scale.ticks.lastStep) * scale.ticks.step(); // All is 0.
    return scale;
}

void drawRadar(const ChartBlock& chart, const ChartHead& head, const PaperArea& area, NodeId figure,
    DisplayList& list, PageWriter& page, TextSetter& setter)
{
    drawChartHead(head, chart, area, figure, page);
    const Length top = area.y + head.height;
    RadarDrawing(chart, {area.x, top, area.width, area.bottom() - top}, figure, list, page, setter).draw();
}

} // namespace core
