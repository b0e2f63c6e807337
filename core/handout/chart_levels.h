// The levels and bands of a chart, named beside the plot, where no line or sign can be covered.
#pragma once

#include "core/handout/layout_page.h"

#include <functional>

namespace core {

/// Series with the same level share one label, which has the signs of all of them.
class ChartLevels final {
public:
    ChartLevels(const ChartBlock& chart, Length widestLabel, TextSetter& setter);

    /// The room that the labels take right of the plot.
    Length width() const { return width_; }
    /// Under each other inside `column`, which begins at the edge of the plot; each as near to the height of
    /// its level as the others let it.
    void draw(
        const std::function<Length(double)>& heightOf, const Box& column, NodeId figure, PageWriter& page);

private:
    struct Level {
        double value;
        QString words;
        TextBlock text;
        std::vector<int> series;
        Length y = 0;
    };

    void add(double value, const QString& words, int series);
    void spread(const std::function<Length(double)>& heightOf, const Box& column);

    std::vector<Level> levels_;
    Length width_ = 0;
};

} // namespace core
