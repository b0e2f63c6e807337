#include "core/handout/chart.h"

#include "core/handout/chart_labels.h"
#include "core/handout/chart_levels.h"
#include "core/handout/chart_scale.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr TextStyle valueStyle{FaceName::FixedGothic, 900, 105};

constexpr Length gap = 100;
constexpr Length axisThickness = 20;
constexpr Length gridThickness = 10;
/// Room inside the frame, so that a label above the highest point does not leave it.
constexpr Length plotTop = 500;
/// Labels keep so far off the axes.
constexpr Length labelInset = 40;
constexpr Length plotRight = 500;

class ChartDrawing {
public:
    ChartDrawing(const ChartBlock& chart, const ChartHead& head, const Box& area, NodeId figure,
        DisplayList& list, PageWriter& page, TextSetter& setter)
        : chart_(chart)
        , head_(head)
        , area_(area)
        , figure_(figure)
        , list_(list)
        , page_(page)
        , setter_(setter)
        , scale_(chartScale(chart))
        , levels_(chart, area.width / 4, setter)
    {
    }

    void draw()
    {
        drawChartHead(head_, chart_, area_, figure_, page_);
        makePlot(area_.y + head_.height);
        drawBands();
        drawGrid();
        drawYears();
        for (const ChartLine& line : chart_.lines)
            drawLine(line);
        drawLevels();
        findLabels();
        drawLabelGrounds();
        // A target that is met exactly lies under the actual.
        std::stable_partition(
            signs_.begin(), signs_.end(), [](const MarkerItem& sign) { return !sign.isFilled; });
        for (const MarkerItem& sign : signs_)
            page_.add(sign, figure_);
        for (const Label& label : labels_)
            page_.addText(label.text, label.area, Alignment::Center, figure_);
    }

private:
    struct Label {
        TextBlock text;
        Box area;
        Point point;
    };

    TextBlock set(const QString& words, const TextStyle& style, Length width)
    {
        return setter_.set(words, style, width, chart_.source);
    }

    void drawLevels()
    {
        const Length top = area_.y + head_.height;
        levels_.draw([this](double value) { return heightOf(value); },
            {plot_.right(), top, levels_.width(), area_.bottom() - top}, figure_, page_);
    }

    void makePlot(Length top)
    {
        Length tickWidth = 0;
        for (qint64 step = scale_.firstStep; step <= scale_.lastStep; ++step) {
            ticks_.push_back(set(scale_.words(step), valueStyle, area_.width));
            tickWidth = std::max(tickWidth, setter_.widthOfBlock(ticks_.back()));
        }
        const Length left = area_.x + tickWidth + 2 * gap;
        const Length width = area_.right() - std::max(plotRight, levels_.width()) - left;
        Length yearHeight = 0;
        for (const QString& year : chart_.years) {
            years_.push_back(set(year, valueStyle, width / Length(chart_.years.size())));
            yearHeight = std::max(yearHeight, years_.back().height());
        }
        plot_ = {left, top + plotTop, width, area_.bottom() - yearHeight - gap - top - plotTop};
    }

    Length heightOf(double value) const
    {
        return plot_.bottom() - Length(std::lround(scale_.share(value) * plot_.height));
    }
    Length middleOfYear(size_t year) const
    {
        const size_t count = std::max<size_t>(1, size_t(chart_.years.size()));
        return plot_.x + Length((2 * year + 1) * size_t(plot_.width) / (2 * count));
    }

    void drawBands()
    {
        for (const ChartBand& band : chart_.bands) {
            const Length top = heightOf(band.upper);
            const Length bottom = heightOf(band.lower);
            drawChartBand({plot_.x, top, plot_.width, bottom - top}, figure_, page_);
            for (const Length y : {top, bottom})
                strokes_.push_back({{plot_.x, y}, {plot_.right(), y}});
        }
    }

    Length heightOfTick(qint64 step) const
    {
        return plot_.bottom()
            - Length(plot_.height * (step - scale_.firstStep) / (scale_.lastStep - scale_.firstStep));
    }

    void drawGrid()
    {
        for (size_t i = 0; i < ticks_.size(); ++i) {
            const qint64 step = scale_.firstStep + qint64(i);
            const Length y = heightOfTick(step);
            if (step != scale_.axisStep())
                page_.add(
                    LineItem{{plot_.x, y}, {plot_.right(), y}, gridThickness, Ink::PaleGrey, false}, figure_);
            page_.addText(ticks_[i],
                {area_.x, y - ticks_[i].height() / 2, plot_.x - gap - area_.x, ticks_[i].height()},
                Alignment::Right, figure_);
        }
        const Length axis = heightOfTick(scale_.axisStep());
        page_.add(LineItem{{plot_.x, plot_.y}, {plot_.x, plot_.bottom()}, axisThickness}, figure_);
        page_.add(LineItem{{plot_.x, axis}, {plot_.right(), axis}, axisThickness}, figure_);
        if (!scale_.containsZero())
            drawAxisBreak(axis);
    }

    /// Two waves beside the end of the axis that is nearest to zero say that zero is not there.
    void drawAxisBreak(Length axis)
    {
        const Length half = 110;
        const Length halfStep = plot_.height / Length(ticks_.size() - 1) / 2;
        const Length y = axis == plot_.bottom() ? axis - halfStep : axis + halfStep;
        page_.fill({plot_.x - half, y - half / 2, 2 * half, half}, Ink::White);
        for (const Length at : {y - half / 2, y + half / 2})
            page_.add(
                LineItem{{plot_.x - half, at + half / 2}, {plot_.x + half, at - half / 2}, axisThickness},
                figure_);
    }

    void drawYears()
    {
        const Length width = plot_.width / std::max(1, int(years_.size()));
        for (size_t i = 0; i < years_.size(); ++i)
            page_.addText(years_[i], {middleOfYear(i) - width / 2, plot_.bottom() + gap, width, 0},
                Alignment::Center, figure_);
    }

    /// One polyline for each run of years without a gap. A level that is given for one year only holds for
    /// the whole width.
    void drawLine(const ChartLine& line)
    {
        std::vector<Point> run;
        for (size_t year = 0; year < line.values.size(); ++year) {
            if (!line.values[year]) {
                drawRun(run, line.isDashed);
                continue;
            }
            const Point point{middleOfYear(year), heightOf(*line.values[year])};
            if (line.isLevel())
                run = {{plot_.x, point.y}, {plot_.right(), point.y}};
            else
                run.push_back(point);
            if (!line.isLevel())
                signs_.push_back(chartSign(line.series, line.isDashed, point));
        }
        drawRun(run, line.isDashed);
    }

    void drawRun(std::vector<Point>& run, bool isDashed)
    {
        if (run.size() > 1) {
            page_.add(
                PolylineItem{qint32(list_.points.size()), qint32(run.size()), chartLineThickness, isDashed},
                figure_);
            list_.points.insert(list_.points.end(), run.begin(), run.end());
        }
        for (size_t i = 1; i < run.size(); ++i)
            strokes_.push_back({run[i - 1], run[i]});
        run.clear();
    }

    void findLabels()
    {
        LabelPlacer placer({plot_.x + labelInset, plot_.y - plotTop, plot_.width - labelInset,
            plot_.height + plotTop - labelInset});
        addObstacles(placer);
        for (const ChartLine& line : chart_.lines)
            for (size_t year = 0; year < std::min(line.labels.size(), line.values.size()); ++year)
                if (!line.labels[year].isEmpty() && !line.isLevel())
                    findLabel(placer, line, year);
    }

    void addObstacles(LabelPlacer& placer) const
    {
        for (const MarkerItem& sign : signs_)
            placer.addSign({sign.centre.x - chartSignSize / 2, sign.centre.y - chartSignSize / 2,
                chartSignSize, chartSignSize});
        placer.addSign({plot_.x, heightOfTick(scale_.axisStep()), plot_.width, 1});
        for (const Stroke& stroke : strokes_)
            placer.addStroke(stroke);
        for (const ChartLine& line : chart_.lines)
            addPoints(placer, line);
    }

    void addPoints(LabelPlacer& placer, const ChartLine& line) const
    {
        for (const std::optional<double>& value : line.values)
            if (value && line.isLevel())
                for (size_t year = 0; year < size_t(chart_.years.size()); ++year)
                    placer.addPoint({middleOfYear(year), heightOf(*value)});
        for (size_t year = 0; year < line.values.size(); ++year)
            if (line.values[year])
                placer.addPoint({middleOfYear(year), heightOf(*line.values[year])});
    }

    /// The label of a missing value (its reason) stands at the foot of its year.
    void findLabel(LabelPlacer& placer, const ChartLine& line, size_t year)
    {
        const Point point{
            middleOfYear(year), line.values[year] ? heightOf(*line.values[year]) : plot_.bottom()};
        if (!placer.isNew(point, line.labels[year]))
            return;
        const TextBlock text = set(line.labels[year], valueStyle, plot_.width / 2);
        const Length sign = line.values[year] ? chartSignSize : 0;
        labels_.push_back(
            {text, placer.place(point, sign, {setter_.widthOfBlock(text), text.height()}), point});
    }

    /// A label that had to move away from its point is tied to it.
    void drawLabelGrounds()
    {
        for (const Label& label : labels_) {
            const Length edge = label.area.bottom() < label.point.y ? label.area.bottom() : label.area.y;
            if (std::abs(edge - label.point.y) > label.area.height)
                page_.add(LineItem{label.point, {label.area.x + label.area.width / 2, edge}, gridThickness},
                    figure_);
        }
        for (const Label& label : labels_)
            page_.fill(label.area, Ink::White);
    }

    const ChartBlock& chart_;
    const ChartHead& head_;
    const Box area_;
    const NodeId figure_;
    DisplayList& list_;
    PageWriter& page_;
    TextSetter& setter_;
    const ChartScale scale_;
    ChartLevels levels_;
    Box plot_;
    std::vector<TextBlock> ticks_;
    std::vector<TextBlock> years_;
    std::vector<Stroke> strokes_;
    std::vector<MarkerItem> signs_;
    std::vector<Label> labels_;
};

} // namespace

void drawChart(const ChartBlock& chart, const ChartHead& head, const Box& area, NodeId figure,
    DisplayList& list, PageWriter& page, TextSetter& setter)
{
    ChartDrawing(chart, head, area, figure, list, page, setter).draw();
}

} // namespace core
