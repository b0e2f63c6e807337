#include "core/handout/chart_radar_corners.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core {

namespace {

constexpr TextStyle cornerNameStyle{FaceName::Gothic, 900, 120};
constexpr TextStyle cornerValueStyle{FaceName::FixedGothic, 900, 120};

constexpr Length widestName = 50 * millimetre;
/// Between the outer ring and the names.
constexpr Length ringGap = 200;
constexpr Length signGap = 50;
constexpr Length valueGap = 250;

} // namespace

bool RadarCorner::isAtFoot() const
{
    return std::abs(x) < 0.01 && y > 0;
}

RadarCorner radarCorner(size_t i, size_t count)
{
    const double angle = 2 * std::numbers::pi * double(i) / double(count);
    return {std::sin(angle), -std::cos(angle)};
}

RadarCorners::RadarCorners(const ChartBlock& chart, const PaperArea& area, TextSetter& setter)
    : chart_(chart)
    , area_(area)
{
    set(setter);
    if (corners_.empty())
        return;
    placeMiddle();
    placeNames();
}

void RadarCorners::set(TextSetter& setter)
{
    const Length widest = std::min(widestName, area_.width * 2 / 7);
    for (qsizetype i = 0; i < chart_.years.size(); ++i) {
        Corner& corner = corners_.emplace_back();
        corner.name = setter.set(chart_.years[i], cornerNameStyle, widest, chart_.source);
        corner.valuesWidth = -valueGap;
        for (size_t line = 0; line < chart_.lines.size(); ++line) {
            const auto& labels = chart_.lines[line].labels;
            if (size_t(i) >= labels.size() || labels[size_t(i)].isEmpty())
                continue;
            const TextBlock text = setter.set(labels[size_t(i)], cornerValueStyle, widest, chart_.source);
            corner.values.push_back({text, int(line), setter.widthOfBlock(text)});
            corner.valuesWidth += chartSignSize + signGap + corner.values.back().width + valueGap;
        }
        corner.area.width = std::max(setter.widthOfBlock(corner.name), corner.valuesWidth);
        corner.area.height
            = corner.name.height() + (corner.values.empty() ? 0 : cornerValueStyle.lineHeight());
    }
}

/// The rings are as large as the names leave room: over them, under them and beside them.
void RadarCorners::placeMiddle()
{
    const Length top = area_.y + corners_.front().area.height + ringGap;
    Length below = 0;
    Length beside = 0;
    for (size_t i = 1; i < count(); ++i) {
        const PaperArea& name = corners_[i].area;
        if (radarCorner(i, count()).isAtFoot())
            below = name.height + ringGap;
        else
            beside = std::max(beside, name.width + ringGap);
    }
    const Length height = (area_.bottom() - below - top) / 2;
    radius_ = std::max<Length>(0, std::min(height, area_.width / 2 - beside));
    middle_ = {area_.x + area_.width / 2, top + radius_};
}

void RadarCorners::placeNames()
{
    std::vector<size_t> right, left;
    for (size_t i = 0; i < count(); ++i) {
        const RadarCorner at = radarCorner(i, count());
        const Point point = pointAt(i, 1);
        PaperArea& name = corners_[i].area;
        name.x = point.x - name.width / 2;
        if (i == 0) {
            name.y = point.y - ringGap - name.height;
        } else if (at.isAtFoot()) {
            name.y = point.y + ringGap;
        } else {
            name.x = at.x > 0 ? point.x + ringGap : point.x - ringGap - name.width;
            name.y = point.y - name.height / 2;
            (at.x > 0 ? right : left).push_back(i);
        }
    }
    std::ranges::reverse(left); // From the top down, too.
    spread(right);
    spread(left);
}

/// Names at one side stand under each other: down from the top, and up again from the foot.
void RadarCorners::spread(const std::vector<size_t>& side)
{
    const PaperArea& top = corners_.front().area;
    Length free = area_.y;
    for (const size_t i : side) {
        PaperArea& name = corners_[i].area;
        if (name.x < top.right() && top.x < name.right())
            free = std::max(free, top.bottom());
        name.y = std::max(name.y, free);
        free = name.bottom();
    }
    Length foot = area_.bottom();
    for (size_t at = side.size(); at-- > 0;) {
        PaperArea& name = corners_[side[at]].area;
        name.y = std::min(name.y, foot - name.height);
        foot = name.y;
    }
}

Point RadarCorners::pointAt(size_t corner, double share) const
{
    const RadarCorner at = radarCorner(corner, count());
    return {middle_.x + Length(std::lround(at.x * share * radius_)),
        middle_.y + Length(std::lround(at.y * share * radius_))};
}

void RadarCorners::draw(NodeId figure, PageWriter& page) const
{
    for (const Corner& corner : corners_)
        draw(corner, figure, page);
}

void RadarCorners::draw(const Corner& corner, NodeId figure, PageWriter& page) const
{
    const PaperArea& area = corner.area;
    const bool isLeft = area.right() < middle_.x;
    const bool isRight = area.x > middle_.x;
    page.addText(corner.name, area,
        isLeft        ? Alignment::Right
            : isRight ? Alignment::Left
                      : Alignment::Center,
        figure);
    Length x = isLeft ? area.right() - corner.valuesWidth
        : isRight     ? area.x
                      : area.x + (area.width - corner.valuesWidth) / 2;
    const Length y = area.y + corner.name.height();
    for (const Value& value : corner.values) {
        const ChartLine& line = chart_.lines[size_t(value.line)];
        page.add(chartSign(line.series, line.isDashed,
                     {x + chartSignSize / 2, y + cornerValueStyle.lineHeight() / 2}),
            figure);
        x += chartSignSize + signGap;
        page.addText(value.text, {x, y, value.width, value.text.height()}, Alignment::Left, figure);
        x += value.width + valueGap;
    }
}

} // namespace core
