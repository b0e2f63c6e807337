#include "core/scoring/grade_signs.h"
#include "tests/core/scoring/score_fixture.h"

#include <array>

using namespace scoring;

namespace {

constexpr std::array usual = {GradeShape::Circle, GradeShape::Square, GradeShape::Triangle};

/// The signs of grades with these codes; `own` names shapes by position.
std::vector<GradeSign> signsOf(
    const QStringList& codes, const std::vector<std::pair<size_t, GradeShape>>& own = {})
{
    std::vector<Grade> grades;
    for (const QString& code : codes)
        grades.emplace_back().code = code;
    for (const auto& [position, shape] : own)
        grades[position].shape = shape;
    std::vector<const Grade*> pointers;
    for (const Grade& grade : grades)
        pointers.push_back(&grade);
    return gradeSigns(pointers, usual);
}

QStringList letters(const char* text)
{
    return QString::fromUtf8(text).split(u' ');
}

} // namespace

TEST_CASE("Grades get the usual shapes in their order, and the last ones share one when they are used up")
{
    CHECK(signsOf(letters("A B C D"))
        == std::vector<GradeSign>{
            {GradeShape::Circle}, {GradeShape::Square}, {GradeShape::Triangle}, {GradeShape::Automatic}});
}

TEST_CASE("A shape of its own goes before, and no other grade gets it")
{
    CHECK(signsOf(letters("A B X"), {{2, GradeShape::Circle}})
        == std::vector<GradeSign>{{GradeShape::Square}, {GradeShape::Triangle}, {GradeShape::Circle}});
}

TEST_CASE("Codes that are signs stand alone unless a shape was chosen for them")
{
    const std::vector<GradeSign> signs = signsOf(letters("◎ ○ 終"), {{2, GradeShape::Line}});
    CHECK(signs[0].standsAlone);
    CHECK(signs[1].standsAlone);
    CHECK(signs[2] == GradeSign{GradeShape::Line});
}
