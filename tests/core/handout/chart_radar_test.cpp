#include "core/handout/chart_radar.h"

#include "tests/core/handout/blocks.h"
#include "tests/core/handout/pages.h"

#include <cmath>
#include <random>
#include <set>

using namespace core;
using namespace handout_test;
using namespace Qt::StringLiterals;

namespace {

ChartLine radarLine(const QString& name, std::vector<std::optional<double>> values, int position = 0)
{
    ChartLine made;
    made.name = name;
    made.series = position;
    made.isDashed = position == 1;
    made.isDotted = position == 2;
    for (const std::optional<double>& value : values)
        made.labels.push_back(value ? QString::number(*value, 'f', 1) : u"なし"_s);
    made.values = std::move(values);
    return made;
}

ChartBlock radarOf(std::vector<ChartLine> lines)
{
    ChartBlock made;
    made.kind = ChartKind::Radar;
    made.title = u"基本目標の達成率"_s;
    made.unit = u"%"_s;
    made.sentence = u"基本目標1は92%。"_s;
    made.heightMillimetres = 95;
    made.leastMillimetres = 70;
    made.ring = 100;
    for (size_t i = 0; i < lines.front().values.size(); ++i)
        made.years << u"基本目標%1"_s.arg(i + 1);
    made.lines = std::move(lines);
    return made;
}

std::vector<Point> pointsOf(const DisplayList& list, const PolylineItem& line)
{
    const auto first = list.points.begin() + line.firstPoint;
    return {first, first + line.pointCount};
}

double distance(Point a, Point b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

} // namespace

TEST_CASE("The corners of a radar go round with the clock from the top")
{
    const RadarCorner top = radarCorner(0, 4);
    const RadarCorner right = radarCorner(1, 4);
    CHECK(std::abs(top.x) < 1e-9);
    CHECK(top.y == -1);
    CHECK(right.x == 1);
    CHECK(radarCorner(2, 4).isAtFoot());
    CHECK_FALSE(radarCorner(2, 5).isAtFoot());
}

TEST_CASE("Each year of a radar is one closed line")
{
    const DisplayList list
        = laidOut({radarOf({radarLine(u"R8"_s, {90, 80, 70}), radarLine(u"R7"_s, {60, 60, 60}, 1)})});
    const auto lines = ornamentsOn<PolylineItem>(list, 0);
    REQUIRE(lines.size() == 2);
    for (const PolylineItem& line : lines) {
        const auto points = pointsOf(list, line);
        REQUIRE(points.size() == 4);
        CHECK(points.front() == points.back());
    }
    checkPage(list, 0);
}

TEST_CASE("A goal without a value interrupts its line on both sides and is never in the middle")
{
    const DisplayList list = laidOut({radarOf({radarLine(u"R8"_s, {90, std::nullopt, 80, 70, 60})})});
    const auto lines = ornamentsOn<PolylineItem>(list, 0);
    REQUIRE(lines.size() == 1);
    CHECK(pointsOf(list, lines[0]).size() == 4); // From the third goal over the top to the first.
    CHECK(pagesWith(list, u"なし"_s).size() == 1);
}

TEST_CASE("A value lies as far from the middle as it says")
{
    const DisplayList list = laidOut({radarOf({radarLine(u"R8"_s, {100, 50, 100, 50})})});
    const auto points = pointsOf(list, ornamentsOn<PolylineItem>(list, 0).at(0));
    const Point middle{points[0].x, points[1].y};
    CHECK(std::abs(distance(points[0], middle) - 2 * distance(points[1], middle)) < 5);
    CHECK(points[1].x > middle.x);
    CHECK(points[3].x < middle.x);
}

TEST_CASE("Rates over 100 % reach beyond the bold ring and negative ones stay inside the rings")
{
    const RadarScale over = radarScale(radarOf({radarLine(u"R8"_s, {130, 50, 60})}));
    CHECK(over.share(0) == 0);
    CHECK(over.share(130) == 1);
    CHECK(over.share(100) < 1);
    CHECK(over.contains(over.ticks.firstStep));
    CHECK_FALSE(over.contains(over.ticks.lastStep)); // 150
    const RadarScale below = radarScale(radarOf({radarLine(u"R8"_s, {-30, 50, 60})}));
    CHECK(below.share(-30) >= 0);
    CHECK(below.share(0) > below.share(-30));
    CHECK(below.share(100) == 1);
    const auto bold = [](const DisplayList& list) {
        auto lines = ornamentsOn<LineItem>(list, 0);
        std::erase_if(lines, [](const LineItem& line) { return line.ink != Ink::Grey; });
        return lines.size();
    };
    CHECK(bold(laidOut({radarOf({radarLine(u"R8"_s, {130, 50, 60})})})) == 3);
}

TEST_CASE("Three years are told apart by stroke and by sign, at the line, at the corner and beside the name")
{
    const DisplayList list = laidOut({radarOf({radarLine(u"R8"_s, {90, 80, 70}),
        radarLine(u"R7"_s, {60, 60, 60}, 1), radarLine(u"R6"_s, {50, 55, 40}, 2)})});
    std::set<std::pair<bool, bool>> strokes;
    for (const PolylineItem& line : ornamentsOn<PolylineItem>(list, 0))
        strokes.insert({line.isDashed, line.isDotted});
    CHECK(strokes.size() == 3);
    std::map<std::pair<MarkerShape, bool>, int> signs;
    for (const MarkerItem& sign : ornamentsOn<MarkerItem>(list, 0))
        ++signs[{sign.shape, sign.isFilled}];
    CHECK(signs
        == std::map<std::pair<MarkerShape, bool>, int>{{{MarkerShape::Circle, true}, 7},
            {{MarkerShape::Square, false}, 7}, {{MarkerShape::Diamond, true}, 7}});
    checkPage(list, 0);
}

TEST_CASE("Every goal is named with its values, and the figure is said in words")
{
    const DisplayList list = laidOut({radarOf({radarLine(u"R8"_s, {91.5, 80, 70, 60, 50, 40})})});
    const auto lines = linesOn(list, 0);
    for (int i = 1; i <= 6; ++i)
        CHECK(pagesWith(list, u"基本目標%1"_s.arg(i)).size() == 1);
    const Line value = lineWith(lines, u"91.5"_s);
    const Line name = lineWith(lines, u"基本目標1"_s);
    CHECK(value.area.y >= name.area.bottom());
    CHECK(list.wordsOf(name.node) == u"基本目標1は92%。"_s);
    CHECK(list.node(name.node).role == Role::Figure);
}

TEST_CASE("Radars of three to twelve goals with long names cover no text and keep their place")
{
    std::mt19937 random(5);
    for (int goals = 3; goals <= 12; ++goals) {
        std::vector<ChartLine> lines;
        for (int year = 0; year < 3; ++year) {
            std::vector<std::optional<double>> values;
            for (int i = 0; i < goals; ++i)
                values.push_back(
                    random() % 6 == 0 ? std::nullopt : std::optional(double(random() % 1500) / 10));
            lines.push_back(radarLine(u"令和%1年度"_s.arg(8 - year), values, year));
        }
        ChartBlock chart = radarOf(lines);
        for (QString& name : chart.years)
            name += u" 子育てを支援する地域づくりの推進"_s.left(qsizetype(random() % 18));
        chart.heightMillimetres = 110;
        const DisplayList list = laidOut({chart});
        INFO(goals << " goals");
        CHECK(faultsOf(list, 0) == QStringList());
        double longest = 0;
        for (const LineItem& spoke : ornamentsOn<LineItem>(list, 0))
            longest = std::max(longest, distance(spoke.from, spoke.to));
        CHECK(longest > 15 * millimetre);
    }
}

TEST_CASE("A radar without goals is only its title")
{
    ChartBlock chart = radarOf({radarLine(u"R8"_s, {})});
    CHECK(ornamentsOn<LineItem>(laidOut({chart}), 0).empty());
    CHECK(pagesWith(laidOut({chart}), u"基本目標の達成率"_s).size() == 1);
}
