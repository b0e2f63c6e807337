#include "core/handout/chart_labels.h"

#include "tests/support/catch.h"

using namespace core;

TEST_CASE("A label keeps off the line that passes above its point")
{
    LabelPlacer placer({0, 0, 10000, 10000});
    placer.addStroke({{0, 4700}, {10000, 4700}});
    const Box label = placer.place({5000, 5000}, 200, {800, 300});
    CHECK(label.y >= 5000);
    CHECK_FALSE(touches({{0, 4700}, {10000, 4700}}, label));
}

TEST_CASE("A label rather lies on a line than two heights away from its point")
{
    LabelPlacer placer({0, 0, 10000, 10000});
    for (const Length x : {4400, 5000, 5600})
        placer.addStroke({{x, 4450}, {x, 5550}});
    const Box label = placer.place({5000, 5000}, 200, {800, 300});
    CHECK(label.y >= 4500);
    CHECK(label.bottom() <= 5500);
}

TEST_CASE("Whether a stroke touches an area is told for all directions")
{
    const Box area{100, 100, 100, 100};
    CHECK(touches({{0, 0}, {300, 300}}, area));
    CHECK(touches({{150, 0}, {150, 300}}, area));
    CHECK(touches({{120, 120}, {130, 130}}, area));
    CHECK_FALSE(touches({{0, 0}, {90, 300}}, area));
    CHECK_FALSE(touches({{0, 250}, {300, 250}}, area));
    CHECK_FALSE(touches({{0, 0}, {90, 90}}, area));
}

TEST_CASE("A label stands away from the other value of its year and does not seem to be another's")
{
    LabelPlacer placer({0, 0, 10000, 10000});
    placer.addPoint({5000, 5000});
    placer.addPoint({5000, 4000});
    placer.addPoint({5000, 9000});
    CHECK(placer.place({5000, 5000}, 200, {800, 300}).y > 5000);
    CHECK(placer.place({5000, 4000}, 200, {800, 300}).bottom() < 4000);
    placer.addStroke({{0, 8950}, {10000, 8850}});
    CHECK(placer.place({5000, 9000}, 200, {800, 300}).y > 8900);
}

TEST_CASE("Labels do not leave the bounds however many there are")
{
    const Box bounds{1000, 1000, 3000, 1500};
    LabelPlacer placer(bounds);
    for (int i = 0; i < 30; ++i) {
        const Box label = placer.place({2000, 1700}, 200, {800, 300});
        CHECK(label.y >= bounds.y);
        CHECK(label.bottom() <= bounds.bottom());
        CHECK(label.x >= bounds.x);
    }
}
