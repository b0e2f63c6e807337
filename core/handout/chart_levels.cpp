#include "core/handout/chart_levels.h"

#include "core/handout/chart_head.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr TextStyle levelStyle{FaceName::FixedGothic, 900, 105};
/// Between the plot and the labels: room for the line that ties a label to its level.
constexpr Length tieWidth = 250;
constexpr Length tieThickness = 10;
constexpr Length signStep = chartSignSize + 40;

} // namespace

ChartLevels::ChartLevels(const ChartBlock& chart, Length widestLabel, TextSetter& setter)
{
    for (const ChartBand& band : chart.bands)
        add((band.lower + band.upper) / 2, band.label, band.series);
    for (const ChartLine& line : chart.lines)
        if (line.isLevel())
            for (size_t year = 0; year < std::min(line.labels.size(), line.values.size()); ++year)
                if (line.values[year] && !line.labels[year].isEmpty())
                    add(*line.values[year], line.labels[year], line.series);
    std::ranges::stable_sort(levels_, std::greater(), &Level::value);
    for (Level& level : levels_) {
        level.text = setter.set(level.words, levelStyle, widestLabel, chart.source);
        width_ = std::max(
            width_, tieWidth + Length(level.series.size()) * signStep + setter.widthOfBlock(level.text));
    }
}

void ChartLevels::add(double value, const QString& words, int series)
{
    const auto known = std::ranges::find_if(
        levels_, [&](const Level& level) { return level.value == value && level.words == words; });
    if (known != levels_.end())
        known->series.push_back(series);
    else
        levels_.push_back({value, words, {}, {series}});
}

/// Down from the top, and up again where they would leave the column at its foot.
void ChartLevels::spread(const std::function<Length(double)>& heightOf, const Box& column)
{
    Length free = column.y;
    for (Level& level : levels_) {
        level.y = std::max(free, heightOf(level.value) - level.text.height() / 2);
        free = level.y + level.text.height();
    }
    Length foot = column.bottom();
    for (auto level = levels_.rbegin(); level != levels_.rend(); ++level) {
        level->y = std::min(level->y, foot - level->text.height());
        foot = level->y;
    }
}

void ChartLevels::draw(
    const std::function<Length(double)>& heightOf, const Box& column, NodeId figure, PageWriter& page)
{
    spread(heightOf, column);
    for (const Level& level : levels_) {
        const Length height = level.text.height();
        const Length middle = level.y + levelStyle.lineHeight() / 2;
        const Length there = heightOf(level.value);
        if (std::abs(middle - there) > height / 2)
            page.add(LineItem{{column.x, there}, {column.x + tieWidth - 50, middle}, tieThickness}, figure);
        Length x = column.x + tieWidth;
        for (const int series : level.series) {
            page.add(chartSign(series, true, {x + chartSignSize / 2, middle}), figure);
            x += signStep;
        }
        page.addText(level.text, {x, level.y, column.right() - x, height}, Alignment::Left, figure);
    }
}

} // namespace core
