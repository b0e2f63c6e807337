// The names around a radar chart with their values under them, and the room that they leave for its rings.
#pragma once

#include "core/handout/chart_head.h"

namespace core {

/// Where a corner lies from the middle, as parts of the radius: x to the right, y down.
struct RadarCorner {
    double x = 0;
    double y = 0;
    /// Straight under the middle: its name stands below, not at a side.
    bool isAtFoot() const;
};
/// Corner `i` of `count`, from the top with the clock.
RadarCorner radarCorner(size_t i, size_t count);

/// Set and placed for one area; each name stands outside the rings at its corner and covers no other.
class RadarCorners final {
public:
    /// `area`: what is left under the head of the chart.
    RadarCorners(const ChartBlock& chart, const PaperArea& area, TextSetter& setter);

    Point middle() const { return middle_; }
    Length radius() const { return radius_; }
    size_t count() const { return corners_.size(); }
    /// The place at this share of the radius, 0 … 1.
    Point pointAt(size_t corner, double share) const;
    void draw(NodeId figure, PageWriter& page) const;

private:
    struct Value {
        TextBlock text;
        int line = 0;
        Length width = 0;
    };
    struct Corner {
        TextBlock name;
        std::vector<Value> values; ///< Of the lines that have a label here, each beside its sign.
        Length valuesWidth = 0;
        PaperArea area;
    };

    void set(TextSetter& setter);
    void placeMiddle();
    void placeNames();
    void spread(const std::vector<size_t>& side);
    void draw(const Corner& corner, NodeId figure, PageWriter& page) const;

    const ChartBlock& chart_;
    const PaperArea area_;
    std::vector<Corner> corners_;
    Point middle_;
    Length radius_ = 0;
};

} // namespace core
