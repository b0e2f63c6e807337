#include "core/handout/chart_fields.h"

#include "tests/core/handout/blocks.h"
#include "tests/core/handout/pages.h"

#include <random>

using namespace core;
using namespace handout_test;
using namespace Qt::StringLiterals;

namespace {

ChartBlock fieldsOf(std::vector<ChartPoint> points)
{
    ChartBlock made;
    made.kind = ChartKind::Fields;
    made.title = u"産出と成果"_s;
    made.sentence = u"産出を達成し、成果が改善した事業は1件。"_s;
    made.heightMillimetres = 95;
    made.leastMillimetres = 70;
    made.fields.xTitle = u"活動指標の達成率（%）"_s;
    made.fields.yTitle = u"成果の進み（%）"_s;
    made.fields.xBorder = 100;
    made.fields.names = {u"左上"_s, u"右上"_s, u"左下"_s, u"右下"_s};
    made.fields.emphasized = 3;
    made.fields.points = std::move(points);
    return made;
}

} // namespace

TEST_CASE("What reaches the border is on its right, what has only not got worse is below")
{
    const ChartFields fields = fieldsOf({}).fields;
    CHECK(fieldOf(fields, {u"1"_s, 100, 1}) == 1);
    CHECK(fieldOf(fields, {u"1"_s, 99.9, 1}) == 0);
    CHECK(fieldOf(fields, {u"1"_s, 100, 0}) == 3);
    CHECK(fieldOf(fields, {u"1"_s, 50, -20}) == 2);
}

TEST_CASE("Points lie to the right and above as their values say")
{
    const DisplayList list = laidOut({fieldsOf({{u"1"_s, 80, 50}, {u"2"_s, 120, -50}})});
    const auto signs = ornamentsOn<MarkerItem>(list, 0);
    REQUIRE(signs.size() == 2);
    CHECK(signs[0].centre.x < signs[1].centre.x);
    CHECK(signs[0].centre.y < signs[1].centre.y);
    checkPage(list, 0);
}

TEST_CASE("Each field is named in its own corner and the one that matters is tinted and has filled signs")
{
    const DisplayList list
        = laidOut({fieldsOf({{u"1"_s, 50, 50}, {u"2"_s, 150, 50}, {u"3"_s, 50, -50}, {u"4"_s, 150, -50}})});
    const auto lines = linesOn(list, 0);
    CHECK(lineWith(lines, u"左上"_s).area.right() < lineWith(lines, u"右上"_s).area.x);
    CHECK(lineWith(lines, u"左上"_s).area.bottom() < lineWith(lines, u"左下"_s).area.y);
    std::vector<PaperArea> tints;
    for (const FillItem& fill : ornamentsOn<FillItem>(list, 0))
        if (fill.ink == Ink::Tint)
            tints.push_back(fill.area);
    REQUIRE(tints.size() == 1);
    const auto signs = ornamentsOn<MarkerItem>(list, 0);
    REQUIRE(signs.size() == 4);
    for (size_t i = 0; i < 4; ++i) {
        CHECK(tints[0].contains(signs[i].centre) == (i == 3));
        CHECK(signs[i].isFilled == (i == 3));
    }
    CHECK(tints[0].contains({lineWith(lines, u"右下"_s).area.x, lineWith(lines, u"右下"_s).area.y}));
}

TEST_CASE("Both axes are named, and the figure is said in words")
{
    const DisplayList list = laidOut({fieldsOf({{u"1"_s, 80, 50}})});
    const auto lines = linesOn(list, 0);
    CHECK(lineWith(lines, u"成果の進み（%）"_s).isRotated);
    CHECK_FALSE(lineWith(lines, u"活動指標の達成率（%）"_s).isRotated);
    CHECK(
        list.wordsOf(lineWith(lines, u"産出と成果"_s).node) == u"産出を達成し、成果が改善した事業は1件。"_s);
}

TEST_CASE("Projects at one place share one sign and one label")
{
    const DisplayList list = laidOut({fieldsOf({{u"11"_s, 100, 0}, {u"12"_s, 100, 0}, {u"13"_s, 90, 10}})});
    CHECK(ornamentsOn<MarkerItem>(list, 0).size() == 2);
    CHECK(pagesWith(list, u"11、12"_s).size() == 1);
    CHECK(namesTogether({u"1"_s, u"2"_s, u"3"_s, u"4"_s}) == u"1、2、3、4"_s);
    CHECK(namesTogether({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}).startsWith(u"1、2、3"_s));
    CHECK(namesTogether({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}).contains(u'2'));
}

TEST_CASE("Labels of crowded fields by chance cover neither each other nor the names of the fields")
{
    std::mt19937 random(9);
    for (int round = 0; round < 60; ++round) {
        std::vector<ChartPoint> points;
        for (int i = 0; i < 30; ++i)
            points.push_back({QString::number(i + 1), double(random() % 200), double(random() % 300) - 150});
        const DisplayList list = laidOut({fieldsOf(points)});
        INFO("round " << round);
        CHECK(faultsOf(list, 0) == QStringList());
    }
}

TEST_CASE("Points in one field only leave the others their room and their names")
{
    for (const ChartPoint& point : {ChartPoint{u"1"_s, 40, 50}, ChartPoint{u"1"_s, 40, -50},
             ChartPoint{u"1"_s, 150, 50}, ChartPoint{u"1"_s, 100, 0}}) {
        const DisplayList list = laidOut({fieldsOf({point})});
        for (const QString& name : {u"左上"_s, u"右上"_s, u"左下"_s, u"右下"_s})
            CHECK(pagesWith(list, name).size() == 1);
        checkPage(list, 0);
    }
}

TEST_CASE("Without points the four fields are drawn about their borders")
{
    const DisplayList list = laidOut({fieldsOf({})});
    CHECK(ornamentsOn<MarkerItem>(list, 0).empty());
    CHECK(ornamentsOn<RectangleItem>(list, 0).size() == 1);
    checkPage(list, 0);
}

TEST_CASE("A chart of fields does not leave its place")
{
    ChartBlock chart = fieldsOf({{u"1"_s, 193.2, -125}, {u"2"_s, 9.6, 42}});
    chart.source = {u"plans"_s, u"1"_s};
    const DisplayList list = laidOut({paragraph(u"前"_s), chart, paragraph(u"後"_s)});
    REQUIRE(list.pages[0].areas.size() == 1);
    const PaperArea area = list.pages[0].areas[0].area;
    CHECK(area.height == 95 * millimetre);
    for (const Line& line : linesOn(list, 0))
        if (list.node(line.node).role == Role::Figure) {
            CHECK(line.area.y >= area.y);
            CHECK(line.area.bottom() <= area.bottom());
        }
    checkPage(list, 0);
}

TEST_CASE(
    "One very high value leaves the chart the right way up, with room for its points and every name whole")
{
    ChartBlock chart = fieldsOf({{u"2"_s, 106.7, -30}, {u"3"_s, 800, 83.3}, {u"4"_s, 40, 10}});
    chart.fields.names = {u"活動は未達成、成果は改善"_s, u"活動は達成、成果は改善"_s,
        u"活動は未達成、成果は改善せず"_s, u"活動は達成、成果は改善せず"_s};
    const DisplayList list = laidOut({chart});
    const auto signs = ornamentsOn<MarkerItem>(list, 0);
    REQUIRE(signs.size() == 3);
    CHECK(signs[1].centre.y < signs[2].centre.y); // 83.3 above 10 above −30
    CHECK(signs[2].centre.y < signs[0].centre.y);
    const auto lines = linesOn(list, 0);
    CHECK(lineWith(lines, u"100"_s).area.y < lineWith(lines, u"▲50"_s).area.y);
    for (const QString& name : chart.fields.names)
        CHECK(textOn(list, 0).remove(u'\n').contains(name));
    checkPage(list, 0);
}
