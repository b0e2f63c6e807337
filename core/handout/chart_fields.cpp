#include "core/handout/chart_fields.h"

#include "core/handout/chart_labels.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace core {

namespace {

constexpr TextStyle axisNameStyle{FaceName::GothicBold, 900, 120};
constexpr TextStyle titleStyle{FaceName::Gothic, 900, 120};
constexpr TextStyle countStyle{FaceName::FixedGothic, 900, 105};

constexpr Length fieldsGap = 100;
constexpr Length plotThickness = 20;
constexpr Length borderThickness = 25;
constexpr Length fieldsRight = 300;
constexpr Length inset = 80;
constexpr qsizetype mostNamed = 4;

class FieldsDrawing {
public:
    FieldsDrawing(const ChartBlock& chart, const ChartHead& head, const PaperArea& area, NodeId figure,
        PageWriter& page, TextSetter& setter)
        : chart_(chart)
        , fields_(chart.fields)
        , head_(head)
        , area_(area)
        , figure_(figure)
        , page_(page)
        , setter_(setter)
        , scales_(fieldScales(chart.fields))
    {
    }

    void draw()
    {
        drawChartHead(head_, chart_, area_, figure_, page_);
        makePlot();
        tintField();
        drawAxes();
        LabelPlacer placer(
            {plot_.x + inset, plot_.y + inset, plot_.width - 2 * inset, plot_.height - 2 * inset});
        drawNames(placer);
        drawPoints(placer);
    }

private:
    TextBlock set(const QString& words, const TextStyle& style, Length width)
    {
        return setter_.set(words, style, width, chart_.source);
    }

    std::vector<TextBlock> ticksOf(const ChartScale& scale)
    {
        std::vector<TextBlock> ticks;
        for (qint64 step = scale.firstStep; step <= scale.lastStep; ++step)
            ticks.push_back(set(scale.words(step), countStyle, area_.width));
        return ticks;
    }

    void makePlot()
    {
        xTicks_ = ticksOf(scales_.x);
        yTicks_ = ticksOf(scales_.y);
        Length tickWidth = 0;
        for (const TextBlock& tick : yTicks_)
            tickWidth = std::max(tickWidth, setter_.widthOfBlock(tick));
        const Length top = area_.y + head_.height + fieldsGap;
        xTitle_ = set(fields_.xTitle, titleStyle, area_.width / 2);
        yTitle_ = set(fields_.yTitle, titleStyle, area_.bottom() - top);
        const Length left = area_.x + yTitle_.height() + tickWidth + 3 * fieldsGap;
        const Length foot = countStyle.lineHeight() + xTitle_.height() + 2 * fieldsGap;
        plot_ = {left, top, area_.right() - fieldsRight - left, area_.bottom() - foot - top};
        keepRoomForNames();
    }

    /// The names stand in strips along the upper and the lower edge that no point lies in. Where one very
    /// high value makes the fields on a side too narrow, their names reach over the border: a name in ten
    /// lines would leave no room for points.
    void keepRoomForNames()
    {
        std::array<Length, 2> strips{};
        for (int field = 0; field < int(fields_.names.size()); ++field) {
            names_[size_t(field)] = set(fields_.names[size_t(field)], axisNameStyle, widthForName(field));
            Length& strip = strips[size_t(field / 2)];
            strip = std::max(strip, names_[size_t(field)].height() + 2 * inset);
        }
        upperStrip_ = std::min(strips[0], plot_.height / 3);
        lowerStrip_ = std::min(strips[1], plot_.height / 3);
    }

    Length widthForName(int field) const
    {
        const Length least = plot_.width / 3;
        const Length own = areaOfField(field).width;
        return std::clamp<Length>(own, least, plot_.width - least) - 2 * inset;
    }
    /// Whether a name stands on both sides of the upright border.
    bool isBorderCrossed() const
    {
        const Length left = borders().x - plot_.x;
        return std::min(left, plot_.width - left) < plot_.width / 3;
    }

    /// A sign at the end of the axis does not lie on the frame.
    Length xOf(double share) const
    {
        return plot_.x + chartSignSize + Length(std::lround(share * (plot_.width - 2 * chartSignSize)));
    }
    Length yOf(double share) const
    {
        const Length height = plot_.height - upperStrip_ - lowerStrip_;
        return plot_.bottom() - lowerStrip_ - Length(std::lround(share * height));
    }
    Point borders() const
    {
        return {xOf(scales_.x.share(fields_.xBorder)), yOf(scales_.y.share(fields_.yBorder))};
    }

    PaperArea areaOfField(int field) const
    {
        const Point border = borders();
        const bool isRight = field % 2 == 1;
        const bool isLower = field >= 2;
        const Length x = isRight ? border.x : plot_.x;
        const Length y = isLower ? border.y : plot_.y;
        return {x, y, (isRight ? plot_.right() : border.x) - x, (isLower ? plot_.bottom() : border.y) - y};
    }

    void tintField()
    {
        if (fields_.emphasized >= 0 && fields_.emphasized < int(fields_.names.size()))
            page_.fill(areaOfField(fields_.emphasized), Ink::Tint);
    }

    void drawAxes()
    {
        const auto shareOfTick = [](size_t i, size_t count) { return double(i) / double(count - 1); };
        for (size_t i = 0; i < xTicks_.size(); ++i) {
            const Length width = plot_.width / Length(xTicks_.size());
            const Length x = xOf(shareOfTick(i, xTicks_.size()));
            page_.add(
                LineItem{{x, plot_.bottom()}, {x, plot_.bottom() + fieldsGap / 2}, plotThickness}, figure_);
            page_.addText(xTicks_[i], {x - width / 2, plot_.bottom() + fieldsGap, width, 0},
                Alignment::Center, figure_);
        }
        for (size_t i = 0; i < yTicks_.size(); ++i) {
            const Length y = yOf(shareOfTick(i, yTicks_.size()));
            page_.add(LineItem{{plot_.x - fieldsGap / 2, y}, {plot_.x, y}, plotThickness}, figure_);
            page_.addText(yTicks_[i],
                {area_.x, y - yTicks_[i].height() / 2, plot_.x - fieldsGap - area_.x, 0}, Alignment::Right,
                figure_);
        }
        page_.addText(xTitle_,
            {plot_.x, plot_.bottom() + fieldsGap + countStyle.lineHeight(), plot_.width, xTitle_.height()},
            Alignment::Center, figure_);
        setter_.placeRotated(
            page_.page(), yTitle_, {area_.x, plot_.y, yTitle_.height(), plot_.height}, figure_);
        page_.outline(plot_, plotThickness);
        const Point border = borders();
        const Length above = isBorderCrossed() ? upperStrip_ : 0;
        const Length below = isBorderCrossed() ? lowerStrip_ : 0;
        page_.add(LineItem{{border.x, plot_.y + above}, {border.x, plot_.bottom() - below}, borderThickness},
            figure_);
        page_.add(LineItem{{plot_.x, border.y}, {plot_.right(), border.y}, borderThickness}, figure_);
    }

    /// In the outer corner of each field.
    void drawNames(LabelPlacer& placer)
    {
        for (int field = 0; field < int(fields_.names.size()); ++field) {
            const PaperArea room = areaOfField(field);
            const TextBlock& text = names_[size_t(field)];
            const bool isRight = field % 2 == 1;
            const Length width = setter_.widthOfBlock(text);
            const PaperArea area{isRight ? room.right() - inset - width : room.x + inset,
                field >= 2 ? room.bottom() - inset - text.height() : room.y + inset, width, text.height()};
            page_.addText(text, area, isRight ? Alignment::Right : Alignment::Left, figure_);
            placer.addSign(area);
        }
    }

    struct Group {
        Point at;
        int field = 0;
        QStringList names;
    };

    /// Points at one place, in the order of the first of each.
    std::vector<Group> grouped() const
    {
        std::vector<Group> groups;
        for (const ChartPoint& point : fields_.points) {
            const Point at{xOf(scales_.x.share(point.x)), yOf(scales_.y.share(point.y))};
            auto group = std::ranges::find(groups, at, &Group::at);
            if (group == groups.end())
                group = groups.insert(groups.end(), {at, fieldOf(fields_, point), {}});
            group->names << point.name;
        }
        return groups;
    }

    /// A filled circle in the field that matters; open signs, the triangle (which looks like the ▲ of a
    /// negative number when it is filled) among them, in the others.
    MarkerItem signOf(const Group& group) const
    {
        const int count = int(fields_.names.size());
        const int sign = fields_.emphasized < 0 ? group.field : group.field - fields_.emphasized + count;
        return chartSign(sign % count, group.field != fields_.emphasized, group.at);
    }

    void drawPoints(LabelPlacer& placer)
    {
        const std::vector<Group> groups = grouped();
        for (const Group& group : groups) {
            page_.add(signOf(group), figure_);
            placer.addSign({group.at.x - chartSignSize / 2, group.at.y - chartSignSize / 2, chartSignSize,
                chartSignSize});
        }
        const Point border = borders();
        placer.addStroke({{border.x, plot_.y}, {border.x, plot_.bottom()}});
        placer.addStroke({{plot_.x, border.y}, {plot_.right(), border.y}});
        for (const Group& group : groups) {
            const TextBlock text = set(namesTogether(group.names), countStyle, plot_.width / 3);
            const PaperArea area
                = placer.place(group.at, chartSignSize, {setter_.widthOfBlock(text), text.height()});
            page_.addText(text, area, Alignment::Center, figure_);
        }
    }

    const ChartBlock& chart_;
    const ChartFields& fields_;
    const ChartHead& head_;
    const PaperArea area_;
    const NodeId figure_;
    PageWriter& page_;
    TextSetter& setter_;
    const FieldScales scales_;
    PaperArea plot_;
    Length upperStrip_ = 0;
    Length lowerStrip_ = 0;
    std::array<TextBlock, 4> names_;
    TextBlock xTitle_;
    TextBlock yTitle_;
    std::vector<TextBlock> xTicks_;
    std::vector<TextBlock> yTicks_;
};

/// Each field is seen, also while nothing lies in it: the border is not an end of the axis.
ChartScale withRoomAbout(double border, ChartScale scale)
{
    if (scale.share(border) <= 0)
        --scale.firstStep;
    if (scale.share(border) >= 1)
        ++scale.lastStep;
    return scale;
}

} // namespace

FieldScales fieldScales(const ChartFields& fields)
{
    std::vector<double> x{fields.xBorder};
    std::vector<double> y{fields.yBorder};
    for (const ChartPoint& point : fields.points) {
        x.push_back(point.x);
        y.push_back(point.y);
    }
    return {withRoomAbout(fields.xBorder, chartScale(x)), withRoomAbout(fields.yBorder, chartScale(y))};
}

int fieldOf(const ChartFields& fields, const ChartPoint& point)
{
    return (point.y > fields.yBorder ? 0 : 2) + (point.x >= fields.xBorder ? 1 : 0);
}

QString namesTogether(const QStringList& names)
{
    const QString separator = QStringLiteral("、");
    if (names.size() <= mostNamed)
        return names.join(separator);
    return sentence("chart", "%1 and %2 more")
        .arg(names.mid(0, mostNamed - 1).join(separator), QString::number(names.size() - mostNamed + 1));
}

void drawFields(const ChartBlock& chart, const ChartHead& head, const PaperArea& area, NodeId figure,
    PageWriter& page, TextSetter& setter)
{
    FieldsDrawing(chart, head, area, figure, page, setter).draw();
}

} // namespace core
