#include "core/handout/chart_labels.h"
#include "tests/core/handout/blocks.h"
#include "tests/core/handout/pages.h"

#include <random>
#include <set>

using namespace core;
using namespace handout_test;
using namespace Qt::StringLiterals;

namespace {

ChartLine lineOf(const QString& name, std::vector<std::optional<double>> values, int series = 0)
{
    ChartLine made;
    made.name = name;
    made.series = series;
    for (const std::optional<double>& value : values)
        made.labels.push_back(value ? QString::number(*value) : QString());
    made.values = std::move(values);
    return made;
}

ChartBlock chartOf(std::vector<ChartLine> lines)
{
    ChartBlock made;
    made.title = u"相談件数"_s;
    made.unit = u"件"_s;
    made.sentence = u"相談件数は増えた。"_s;
    for (size_t i = 0; i < lines.front().values.size(); ++i)
        made.years << u"R%1"_s.arg(i + 3);
    made.lines = std::move(lines);
    return made;
}

ChartLine target(const std::optional<double>& value, size_t years)
{
    ChartLine made;
    made.name = u"目標"_s;
    made.isDashed = true;
    made.values.assign(years, std::nullopt);
    made.labels.assign(years, QString());
    made.values.back() = value;
    made.labels.back() = u"目標"_s;
    return made;
}

Box areaOf(const MarkerItem& sign)
{
    return {sign.centre.x - sign.size / 2, sign.centre.y - sign.size / 2, sign.size, sign.size};
}

} // namespace

TEST_CASE("A missing year interrupts the line and is not drawn through zero")
{
    const DisplayList list = laidOut({chartOf({lineOf(u"実績"_s, {10, 12, std::nullopt, 14, 15})})});
    const auto lines = ornamentsOn<PolylineItem>(list, 0);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].pointCount == 2);
    CHECK(lines[1].pointCount == 2);
    CHECK(ornamentsOn<MarkerItem>(list, 0).size() == 4);
}

TEST_CASE("A year between two missing years is a sign without a line")
{
    const DisplayList list = laidOut({chartOf({lineOf(u"実績"_s, {std::nullopt, 12, std::nullopt})})});
    CHECK(ornamentsOn<PolylineItem>(list, 0).empty());
    CHECK(ornamentsOn<MarkerItem>(list, 0).size() == 1);
}

TEST_CASE("The reason of a missing value stands at the foot of its year")
{
    ChartLine line = lineOf(u"実績"_s, {10, std::nullopt, 14});
    line.labels[1] = u"集計中"_s;
    const DisplayList list = laidOut({chartOf({line})});
    const auto lines = linesOn(list, 0);
    const auto reason
        = std::find_if(lines.begin(), lines.end(), [](const Line& l) { return l.text == u"集計中"_s; });
    const auto year
        = std::find_if(lines.begin(), lines.end(), [](const Line& l) { return l.text == u"R4"_s; });
    REQUIRE(reason != lines.end());
    REQUIRE(year != lines.end());
    CHECK(reason->area.bottom() <= year->area.y);
    CHECK(year->area.y - reason->area.bottom() < 300);
    CHECK(std::abs(reason->area.x + reason->area.width / 2 - year->area.x - year->area.width / 2) < 100);
}

TEST_CASE("Lines have signs of different shapes and are named beside a sample")
{
    const DisplayList list = laidOut({chartOf({lineOf(u"中高生"_s, {1, 2}, 0), lineOf(u"若者"_s, {2, 3}, 1),
        lineOf(u"保護者"_s, {3, 4}, 2), lineOf(u"児童"_s, {4, 5}, 3)})});
    std::set<MarkerShape> shapes;
    for (const MarkerItem& sign : ornamentsOn<MarkerItem>(list, 0))
        shapes.insert(sign.shape);
    CHECK(shapes.size() == 4);
    CHECK(ornamentsOn<MarkerItem>(list, 0).size() == 4 * 2 + 4);
    for (const QString& name : {u"中高生"_s, u"若者"_s, u"保護者"_s, u"児童"_s})
        CHECK(pagesWith(list, name).size() == 1);
}

TEST_CASE("A target of one year is a dashed level over the whole width")
{
    const DisplayList list = laidOut({chartOf({lineOf(u"実績"_s, {10, 12, 14}), target(20, 3)})});
    const auto lines = ornamentsOn<PolylineItem>(list, 0);
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].isDashed);
    const Point from = list.points[size_t(lines[1].firstPoint)];
    const Point to = list.points[size_t(lines[1].firstPoint + 1)];
    CHECK(from.y == to.y);
    CHECK(to.x - from.x > 120 * millimetre);
}

TEST_CASE("Higher values stand higher")
{
    const DisplayList list = laidOut({chartOf({lineOf(u"実績"_s, {10, 30, 20})})});
    const auto signs = ornamentsOn<MarkerItem>(list, 0);
    REQUIRE(signs.size() == 3);
    CHECK(signs[1].centre.y < signs[2].centre.y);
    CHECK(signs[2].centre.y < signs[0].centre.y);
    CHECK(signs[0].centre.x < signs[1].centre.x);
}

TEST_CASE("All parts of a chart belong to one figure that is said in words")
{
    const DisplayList list = laidOut({chartOf({lineOf(u"実績"_s, {10, 12})})});
    const auto lines = linesOn(list, 0);
    std::set<NodeId> nodes;
    for (const Line& line : lines)
        if (line.text != u"1/1"_s)
            nodes.insert(line.node);
    REQUIRE(nodes.size() == 1);
    CHECK(list.node(*nodes.begin()).role == Role::Figure);
    CHECK(list.wordsOf(*nodes.begin()) == u"相談件数は増えた。"_s);
}

TEST_CASE("A chart does not leave its place")
{
    ChartBlock chart = chartOf({lineOf(u"実績"_s, {10, 12, 9, 14, 15}), target(18, 5)});
    chart.source = {u"indicators"_s, u"1"_s};
    const DisplayList list = laidOut({paragraph(u"前"_s), chart, paragraph(u"後"_s)});
    REQUIRE(list.pages[0].areas.size() == 1);
    const Box area = list.pages[0].areas[0].area;
    CHECK(area.height == 46 * millimetre);
    for (const Line& line : linesOn(list, 0))
        if (list.node(line.node).role == Role::Figure) {
            CHECK(line.area.y >= area.y);
            CHECK(line.area.bottom() <= area.bottom());
        }
    checkPage(list, 0);
}

TEST_CASE("Labels of crowded charts by chance cover no other label and hardly ever a sign")
{
    std::mt19937 random(12);
    int labels = 0;
    int overSign = 0;
    for (int round = 0; round < 200; ++round) {
        std::vector<ChartLine> lines;
        for (int i = 0; i < 1 + round % 3; ++i) {
            std::vector<std::optional<double>> values;
            for (int year = 0; year < 6; ++year)
                values.push_back(
                    random() % 8 == 0 ? std::nullopt : std::optional<double>(900 + random() % 400));
            lines.push_back(lineOf(u"系列%1"_s.arg(i), values, i));
        }
        lines.push_back(target(double(1000 + random() % 300), 6));
        const DisplayList list = laidOut({chartOf(lines)});
        const auto texts = linesOn(list, 0);
        INFO("round " << round);
        CHECK(faultsOf(list, 0) == QStringList());
        for (const Line& text : texts) {
            if (text.face != FaceName::FixedGothic)
                continue;
            ++labels;
            for (const MarkerItem& sign : ornamentsOn<MarkerItem>(list, 0))
                overSign += text.area.intersects(areaOf(sign));
        }
    }
    CHECK(overSign * 100 < labels);
}

TEST_CASE("Series with the same target share one label and others keep their own")
{
    const auto labelsOf = [](double second) {
        const DisplayList list = laidOut({chartOf(
            {lineOf(u"中高生"_s, {10, 12}), target(20, 2), lineOf(u"若者"_s, {11, 13}), target(second, 2)})});
        int count = 0;
        for (const Line& line : linesOn(list, 0))
            count += line.face == FaceName::FixedGothic && line.text == u"目標"_s;
        return count;
    };
    CHECK(labelsOf(20) == 1);
    CHECK(labelsOf(30) == 2);
}

TEST_CASE("A range is drawn between its two limits and named beside them")
{
    ChartBlock chart = chartOf({lineOf(u"実績"_s, {18, 22, 24})});
    chart.bands = {{u"目標"_s, 20, 25, u"20～25"_s}};
    const DisplayList list = laidOut({chart});
    auto signs = ornamentsOn<MarkerItem>(list, 0);
    std::erase_if(signs, [](const MarkerItem& sign) { return !sign.isFilled; });
    signs.erase(signs.begin()); // The sample beside the name.
    REQUIRE(signs.size() == 3);
    std::vector<Box> grounds;
    for (const FillItem& fill : ornamentsOn<FillItem>(list, 0))
        if (fill.ink == Ink::Tint)
            grounds.push_back(fill.area);
    REQUIRE(grounds.size() == 2); // The band, and its sample beside the name.
    const Box band = *std::max_element(
        grounds.begin(), grounds.end(), [](const Box& a, const Box& b) { return a.size() < b.size(); });
    // 18 lies below the band, 22 and 24 in it.
    CHECK(signs[0].centre.y > band.bottom());
    for (const size_t inside : {size_t(1), size_t(2)}) {
        CHECK(signs[inside].centre.y > band.y);
        CHECK(signs[inside].centre.y < band.bottom());
    }
    const Line label = lineWith(linesOn(list, 0), u"20～25"_s);
    CHECK(label.area.x >= band.right());
    CHECK(label.area.y >= band.y - label.area.height);
    CHECK(label.area.bottom() <= band.bottom() + label.area.height);
    checkPage(list, 0);
}

TEST_CASE("A target has the sign of its actuals, open instead of filled, at its line, its label and its name")
{
    ChartLine aim = lineOf(u"若者（目標）"_s, {20, 22}, 1);
    aim.isDashed = true;
    ChartLine level = target(30, 2);
    level.series = 2;
    ChartBlock chart = chartOf({lineOf(u"中高生"_s, {1, 2}, 0), lineOf(u"若者"_s, {4, 5}, 1),
        lineOf(u"児童"_s, {8, 9}, 2), aim, level});
    chart.bands = {{u"中高生（目標）"_s, 10, 12, u"10～12"_s, 0}};
    std::map<std::pair<MarkerShape, bool>, int> signs;
    for (const MarkerItem& sign : ornamentsOn<MarkerItem>(laidOut({chart}), 0))
        ++signs[{sign.shape, sign.isFilled}];
    // Beside the name, and at each year or beside the label of the level.
    CHECK(signs
        == std::map<std::pair<MarkerShape, bool>, int>{{{MarkerShape::Circle, true}, 3},
            {{MarkerShape::Circle, false}, 2}, {{MarkerShape::Square, true}, 3},
            {{MarkerShape::Square, false}, 3}, {{MarkerShape::Diamond, true}, 3},
            {{MarkerShape::Diamond, false}, 2}});
}

TEST_CASE("Of two lines that run close together the upper has its labels above and the lower below")
{
    std::vector<std::optional<double>> actuals, aims;
    for (int year = 0; year < 10; ++year) {
        actuals.push_back(103 + 6 * year);
        aims.push_back(104 + 10 * year);
    }
    ChartLine aim = lineOf(u"目標"_s, aims);
    aim.isDashed = true;
    const DisplayList list = laidOut({chartOf({lineOf(u"実績"_s, actuals), aim})});
    const auto lines = linesOn(list, 0);
    const auto signs = ornamentsOn<MarkerItem>(list, 0);
    REQUIRE(signs.size() == 2 + 2 * 10);
    for (size_t year = 0; year < 10; ++year) {
        INFO("year " << year);
        CHECK(lineWith(lines, QString::number(*aims[year])).area.bottom() < signs[2 + year].centre.y);
        CHECK(lineWith(lines, QString::number(*actuals[year])).area.y > signs[12 + year].centre.y);
    }
    checkPage(list, 0);
}

TEST_CASE("A value that two lines share is printed once")
{
    ChartLine aim = lineOf(u"目標"_s, {33, 60});
    aim.isDashed = true;
    const DisplayList list = laidOut({chartOf({lineOf(u"実績"_s, {33, 58}), aim})});
    int count = 0;
    for (const Line& line : linesOn(list, 0))
        count += line.text == u"33"_s;
    CHECK(count == 1);
}

TEST_CASE("Zero within the axis is its solid line and no break is drawn")
{
    const auto solids = [](const DisplayList& list) {
        auto lines = ornamentsOn<LineItem>(list, 0);
        std::erase_if(lines, [](const LineItem& line) {
            return line.ink != Ink::Black || line.isDashed || line.thickness != 20;
        });
        return lines;
    };
    const DisplayList list = laidOut({chartOf({lineOf(u"収支"_s, {-500, -300, 100, 300})})});
    const auto lines = solids(list);
    REQUIRE(lines.size() == 2); // The axis of the values, and zero.
    CHECK(lines[1].from.y == lines[1].to.y);
    const auto signs = ornamentsOn<MarkerItem>(list, 0);
    CHECK(lines[1].from.y > signs[2].centre.y);
    CHECK(lines[1].from.y < signs[1].centre.y);
    CHECK(solids(laidOut({chartOf({lineOf(u"率"_s, {96, 97})})})).size() == 4);
    // Zero would be above these.
    const DisplayList negative = laidOut({chartOf({lineOf(u"収支"_s, {-97, -96})})});
    REQUIRE(solids(negative).size() == 4);
    CHECK(solids(negative)[1].from.y < ornamentsOn<MarkerItem>(negative, 0)[0].centre.y);
}

TEST_CASE("Labels lie neither on an axis nor on the years")
{
    const DisplayList list = laidOut({chartOf({lineOf(u"収支"_s,
        {-123456789, -2000000, 100000000, -1000000, 200000000, -3000000, -50000000, 500, 300000000,
            -400000000})})});
    const auto lines = linesOn(list, 0);
    std::vector<Stroke> axes;
    for (const LineItem& line : ornamentsOn<LineItem>(list, 0))
        if (line.ink == Ink::Black && line.thickness == 20)
            axes.push_back({line.from, line.to});
    REQUIRE(axes.size() == 2);
    for (const Line& line : lines)
        if (line.face == FaceName::FixedGothic)
            for (const Stroke& axis : axes)
                CHECK_FALSE(touches(axis, line.area));
    checkPage(list, 0);
}

TEST_CASE("A chart grows with the names of its lines so that its plot keeps its height")
{
    const auto plotHeight = [](const ChartBlock& chart) {
        const DisplayList list = laidOut({chart});
        checkPage(list, 0);
        for (const LineItem& line : ornamentsOn<LineItem>(list, 0))
            if (line.from.x == line.to.x)
                return line.to.y - line.from.y;
        return 0;
    };
    const ChartBlock one = chartOf({lineOf(u"実績"_s, {10, 12})});
    ChartBlock named = chartOf({lineOf(QString(40, u'長'), {10, 12}, 0),
        lineOf(QString(90, u'名'), {11, 13}, 1), lineOf(QString(40, u'系'), {14, 15}, 2)});
    named.title = QString(150, u'題');
    CHECK(plotHeight(named) >= plotHeight(one));
    CHECK(plotHeight(one) > 30 * millimetre);
}

TEST_CASE("The labels of levels stay beside the plot with the signs of their series")
{
    std::vector<ChartLine> lines;
    for (int i = 0; i < 12; ++i) {
        lines.push_back(lineOf(u"系列%1"_s.arg(i), {10, 12}, i));
        lines.push_back(target(13 + i * 0.01, 2));
    }
    checkPage(laidOut({chartOf(lines)}), 0);
}

TEST_CASE("The line of a single series hardly ever crosses one of its labels however it jumps")
{
    std::mt19937 random(8);
    int labels = 0;
    int crossed = 0;
    for (int round = 0; round < 200; ++round) {
        std::vector<std::optional<double>> values;
        for (int year = 0; year < 5; ++year)
            values.push_back(double(random() % 1000));
        const DisplayList list = laidOut({chartOf({lineOf(u"実績"_s, values)})});
        std::vector<Stroke> strokes;
        for (const PolylineItem& line : ornamentsOn<PolylineItem>(list, 0))
            for (int i = 1; i < line.pointCount; ++i)
                strokes.push_back(
                    {list.points[size_t(line.firstPoint + i - 1)], list.points[size_t(line.firstPoint + i)]});
        const auto signs = ornamentsOn<MarkerItem>(list, 0);
        REQUIRE(signs.size() == 5);
        for (const Line& line : linesOn(list, 0)) {
            const bool isLabel = line.face == FaceName::FixedGothic && line.area.x > signs[0].centre.x - 600
                && line.area.bottom() < 29700 - 3000 && !line.text.startsWith(u'R');
            labels += isLabel;
            crossed += isLabel && std::any_of(strokes.begin(), strokes.end(), [&](const Stroke& stroke) {
                return touches(stroke, line.area);
            });
        }
    }
    CHECK(labels == 1000);
    CHECK(crossed <= 5);
}
