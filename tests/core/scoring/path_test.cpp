#include "core/scoring/path.h"

#include "tests/support/catch.h"

using namespace core;

namespace {

Fraction exact(const char* text)
{
    return Fraction(*Decimal::fromText(QString::fromLatin1(text)));
}

Path path(PathShape shape)
{
    return {shape, exact("50"), {2019}, exact("60"), {2024}};
}

} // namespace

TEST_CASE("the straight path takes the same step each year")
{
    CHECK(valueOn(path(PathShape::Straight), {2020}) == exact("52"));
    CHECK(valueOn(path(PathShape::Straight), {2023}) == exact("58"));
}

TEST_CASE("a path has the baseline before it begins and the target after it ends")
{
    for (const PathShape shape : {PathShape::Straight, PathShape::FrontLoaded, PathShape::AtEnd}) {
        CHECK(valueOn(path(shape), {2015}) == exact("50"));
        CHECK(valueOn(path(shape), {2019}) == exact("50"));
        CHECK(valueOn(path(shape), {2024}) == exact("60"));
        CHECK(valueOn(path(shape), {2030}) == exact("60"));
    }
}

TEST_CASE("a front-loaded path has gone three quarters of the way at half time")
{
    const Path halves{PathShape::FrontLoaded, exact("0"), {2020}, exact("100"), {2024}};
    CHECK(valueOn(halves, {2022}) == exact("75"));
    CHECK(valueOn(path(PathShape::FrontLoaded), {2020}) == exact("53.6"));
}

TEST_CASE("a path at the end stays at the baseline until the target year")
{
    CHECK(valueOn(path(PathShape::AtEnd), {2023}) == exact("50"));
}

TEST_CASE("G-9: without any time between, nothing has passed before the year and all from it on")
{
    CHECK(elapsedShare({2024}, {2024}, {2023}) == Fraction(0));
    CHECK(elapsedShare({2024}, {2024}, {2024}) == Fraction(1));
    CHECK(elapsedShare({2020}, {2024}, {2021}) == *Fraction(1).dividedBy(4));
    CHECK(elapsedShare({2020}, {2024}, {2022}) == *Fraction(1).dividedBy(2));
    CHECK(elapsedShare({2020}, {2024}, {2024}) == Fraction(1));
}
