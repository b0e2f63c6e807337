// Finds places for the value labels of a chart where they cover no sign, no other label and, if possible, no
// line.
#pragma once

#include "core/handout/display_list.h"

#include <QSet>

#include <vector>

namespace core {

/// A straight piece of a drawn line.
struct Stroke {
    Point from;
    Point to;
};

/// Places labels one after the other; each placed label is an obstacle for the next.
class LabelPlacer final {
public:
    /// Labels stay inside `bounds`.
    explicit LabelPlacer(const Box& bounds)
        : bounds_(bounds)
    {
    }

    /// A sign or whatever else no label may cover.
    void addSign(const Box& sign) { signs_.push_back(sign); }
    void addStroke(const Stroke& stroke) { strokes_.push_back(stroke); }
    /// A value of any line, so that labels stand away from the nearest other value of their year.
    void addPoint(Point point) { points_.push_back(point); }
    /// Whether these words do not stand at this point yet; from now on they do.
    bool isNew(Point point, const QString& words);
    /// The best of the places around `point`, whose sign is `signSize` across, for a label of this size.
    Box place(Point point, Length signSize, Extent label);

private:
    int harm(const Box& label) const;
    int sideAwayFromOthers(Point point) const;
    bool seemsAnothers(Point point, const Box& label) const;

    Box bounds_;
    std::vector<Point> points_;
    QSet<QString> named_;
    std::vector<Box> signs_;
    std::vector<Stroke> strokes_;
    std::vector<Box> labels_;
};

/// Whether any point of the stroke lies in the area.
bool touches(const Stroke& stroke, const Box& area);

} // namespace core
