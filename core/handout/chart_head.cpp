#include "core/handout/chart_head.h"

#include <array>

namespace core {

namespace {

constexpr TextStyle titleStyle{FaceName::GothicBold, 900, 130};
constexpr TextStyle nameStyle{FaceName::Gothic, 900, 120};
constexpr Length gap = 100;
constexpr Length sampleWidth = 900;
constexpr Length nameGap = 500;
constexpr Length bandThickness = 20;

struct LineSign {
    MarkerShape shape;
    bool isFilled;
};
// Four shapes and then the same open: told apart without colour.
constexpr std::array<LineSign, 8> lineSigns = {{
    {MarkerShape::Circle, true},
    {MarkerShape::Square, true},
    {MarkerShape::Triangle, true},
    {MarkerShape::Diamond, true},
    {MarkerShape::Circle, false},
    {MarkerShape::Square, false},
    {MarkerShape::Triangle, false},
    {MarkerShape::Diamond, false},
}};

class ChartHead {
public:
    ChartHead(const ChartBlock& chart, const Area& area, NodeId figure, PageWriter& page, TextSetter& setter)
        : chart_(chart)
        , area_(area)
        , figure_(figure)
        , page_(page)
        , setter_(setter)
    {
    }

    Length draw()
    {
        const Point titleEnd = drawTitle();
        return chart_.lines.size() + chart_.bands.size() < 2 ? titleEnd.y : drawNames(titleEnd);
    }

private:
    Point drawTitle()
    {
        const QString unit = chart_.unit.isEmpty() ? QString() : QStringLiteral("（%1）").arg(chart_.unit);
        const TextBlock title = setter_.set(chart_.title + unit, titleStyle, area_.width, chart_.source);
        page_.addText(title, area_, Alignment::Left, figure_);
        return {area_.x + setter_.widthOfBlock(title), area_.y + title.height()};
    }

    /// Right of the title where they fit, else under it.
    Length drawNames(Point titleEnd)
    {
        QStringList words;
        for (const ChartLine& line : chart_.lines)
            words << line.name;
        for (const ChartBand& band : chart_.bands)
            words << band.name;
        std::vector<TextBlock> names;
        Length whole = -nameGap;
        for (const QString& name : words) {
            names.push_back(setter_.set(name, nameStyle, area_.width - sampleWidth - gap, chart_.source));
            whole += entryWidth(names.back()) + nameGap;
        }
        const bool fitsBesideTitle = titleEnd.x + nameGap + whole <= area_.right();
        Point at{area_.x, titleEnd.y};
        if (fitsBesideTitle)
            at = {area_.right() - whole, titleEnd.y - nameStyle.lineHeight()};
        for (size_t i = 0; i < names.size(); ++i) {
            if (at.x > area_.x && at.x + entryWidth(names[i]) > area_.right())
                at = {area_.x, at.y + nameStyle.lineHeight()};
            i < chart_.lines.size() ? drawSample(chart_.lines[i], at) : drawSampleOfBand(at);
            page_.addText(names[i], {at.x + sampleWidth + gap, at.y, entryWidth(names[i]), 0},
                Alignment::Left, figure_);
            at.x += entryWidth(names[i]) + nameGap;
        }
        return at.y + nameStyle.lineHeight();
    }

    Length entryWidth(const TextBlock& name) const { return sampleWidth + gap + setter_.widthOfBlock(name); }

    void drawSample(const ChartLine& line, Point at)
    {
        const Length middle = at.y + nameStyle.lineHeight() / 2;
        page_.add(LineItem{{at.x, middle}, {at.x + sampleWidth, middle}, chartLineThickness, Ink::Black,
                      line.isDashed},
            figure_);
        if (!line.isDashed)
            page_.add(chartSign(chart_, line, {at.x + sampleWidth / 2, middle}), figure_);
    }

    void drawSampleOfBand(Point at)
    {
        const Length height = nameStyle.lineHeight() / 2;
        drawChartBand({at.x, at.y + height / 2, sampleWidth, height}, figure_, page_);
    }

    const ChartBlock& chart_;
    const Area area_;
    const NodeId figure_;
    PageWriter& page_;
    TextSetter& setter_;
};

} // namespace

Length drawChartHead(
    const ChartBlock& chart, const Area& area, NodeId figure, PageWriter& page, TextSetter& setter)
{
    return ChartHead(chart, area, figure, page, setter).draw();
}

void drawChartBand(const Area& area, NodeId figure, PageWriter& page)
{
    page.fill(area, Ink::Tint);
    for (const Length y : {area.y, area.bottom()})
        page.add(LineItem{{area.x, y}, {area.right(), y}, bandThickness, Ink::Black, true}, figure);
}

MarkerItem chartSign(const ChartBlock& chart, const ChartLine& line, Point centre)
{
    size_t place = 0;
    for (const ChartLine& other : chart.lines) {
        if (&other == &line)
            break;
        place += other.isDashed ? 0 : 1;
    }
    const LineSign& sign = lineSigns[place % lineSigns.size()];
    return {centre, chartSignSize, sign.shape, sign.isFilled};
}

} // namespace core
