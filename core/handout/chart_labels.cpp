#include "core/handout/chart_labels.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core {

namespace {

constexpr Length labelGap = 40;

/// Where a label lies from its point, in steps of its own size: preferred places first, far ones for crowds.
struct Side {
    double x;
    double y;
};
constexpr Side sides[] = {{0, -1}, {0, 1}, {1, -1}, {-1, -1}, {1, 1}, {-1, 1}, {1, 0}, {-1, 0}, {0, -1.5},
    {0, 1.5}, {1, -1.5}, {-1, -1.5}, {1, 1.5}, {-1, 1.5}, {1, -0.5}, {-1, -0.5}, {1, 0.5}, {-1, 0.5}, {0, -2},
    {0, 2}, {1, -2}, {-1, -2}, {1, 2}, {-1, 2}, {0, -3}, {0, 3}, {1, -3}, {-1, -3}, {1, 3}, {-1, 3}, {0, -4},
    {0, 4}, {0, -5}, {0, 5}};

constexpr int harmOfLabel = 1000;
constexpr int harmOfSign = 400;
constexpr int harmOfStroke = 30;
/// A line behind a label is easier to read than a label that seems to belong to another point.
constexpr int harmOfEachStepAway = 40;
/// Between its own value and another one a label could be either's.
constexpr int harmOfSideToOthers = 45;
constexpr int harmOfMistake = 300;

int harmOfDistance(const Side& side)
{
    return int(harmOfEachStepAway * std::max(0.0, std::abs(side.y) - 1));
}

} // namespace

bool touches(const Stroke& stroke, const PaperArea& area)
{
    // Liang and Barsky: keep the part of the stroke that is inside each pair of edges.
    const double dx = stroke.to.x - stroke.from.x;
    const double dy = stroke.to.y - stroke.from.y;
    double enter = 0;
    double leave = 1;
    const auto keep = [&](double direction, double distance) {
        if (direction == 0)
            return distance >= 0;
        const double at = distance / direction;
        direction < 0 ? enter = std::max(enter, at) : leave = std::min(leave, at);
        return enter <= leave;
    };
    return keep(-dx, stroke.from.x - area.x) && keep(dx, area.right() - stroke.from.x)
        && keep(-dy, stroke.from.y - area.y) && keep(dy, area.bottom() - stroke.from.y);
}

int LabelPlacer::harm(const PaperArea& label) const
{
    int sum = 0;
    for (const PaperArea& other : labels_)
        sum += other.intersects(label) ? harmOfLabel : 0;
    for (const PaperArea& sign : signs_)
        sum += sign.intersects(label) ? harmOfSign : 0;
    for (const Stroke& stroke : strokes_)
        sum += touches(stroke, label) ? harmOfStroke : 0;
    return sum;
}

bool LabelPlacer::isNew(Point point, const QString& words)
{
    const QString key = QStringLiteral("%1 %2 %3").arg(point.x).arg(point.y).arg(words);
    const bool isKnown = named_.contains(key);
    named_.insert(key);
    return !isKnown;
}

/// 1 = below, -1 = above, 0 = the point is alone in its year.
int LabelPlacer::sideAwayFromOthers(Point point) const
{
    Length nearest = 0;
    for (const Point& other : points_) {
        const Length distance = other.y - point.y;
        if (other.x == point.x && distance != 0 && (nearest == 0 || std::abs(distance) < std::abs(nearest)))
            nearest = distance;
    }
    return nearest < 0 ? 1 : nearest > 0 ? -1 : 0;
}

/// Whether a line passes between the point and its label, or another value of the year is nearer to it.
bool LabelPlacer::seemsAnothers(Point point, const PaperArea& label) const
{
    const Length edge = std::clamp(point.y, label.y, label.bottom());
    const PaperArea between{point.x, std::min(edge, point.y), 0, std::abs(edge - point.y)};
    const Length middle = label.y + label.height / 2;
    return std::any_of(strokes_.begin(), strokes_.end(), [&](const Stroke& stroke) {
        return stroke.from != point && stroke.to != point && touches(stroke, between);
    }) || std::any_of(points_.begin(), points_.end(), [&](Point other) {
        return other.x == point.x && std::abs(middle - other.y) < std::abs(middle - point.y);
    });
}

PaperArea LabelPlacer::place(Point point, Length signSize, Extent label)
{
    PaperArea best;
    int leastHarm = std::numeric_limits<int>::max();
    int preference = 0;
    const int away = sideAwayFromOthers(point);
    for (Side side : sides) {
        side.y = away > 0 ? -side.y : side.y;
        const Length awayX = label.width / 2 + signSize / 2 + labelGap;
        const Length awayY = label.height / 2 + signSize / 2 + labelGap;
        // Beside the sign the label stands clear of it; over a corner its edge stands over the sign's middle,
        // so that it stays close.
        const bool isBeside = std::abs(side.y) < 1;
        const double x = side.x * (isBeside ? awayX : label.width / 2 + signSize / 2);
        const double y = isBeside
            ? side.y * awayY
            : (side.y > 0 ? awayY : -awayY) + (side.y - (side.y > 0 ? 1 : -1)) * label.height;
        PaperArea area{point.x + Length(x) - label.width / 2, point.y + Length(y) - label.height / 2,
            label.width, label.height};
        area.x = std::clamp(area.x, bounds_.x, std::max(bounds_.x, bounds_.right() - label.width));
        area.y = std::clamp(area.y, bounds_.y, std::max(bounds_.y, bounds_.bottom() - label.height));
        const int harmHere = harm(area) + harmOfDistance(side) + preference++
            + (side.y * away < 0 ? harmOfSideToOthers : 0) + (seemsAnothers(point, area) ? harmOfMistake : 0);
        if (harmHere < leastHarm) {
            leastHarm = harmHere;
            best = area;
        }
    }
    labels_.push_back(best);
    return best;
}

} // namespace core
