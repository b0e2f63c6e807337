#include "core/scoring/grade_signs.h"

#include <algorithm>

namespace core {

std::vector<GradeSign> gradeSigns(const std::vector<const Grade*>& grades, std::span<const GradeShape> usual)
{
    QStringList codes;
    for (const Grade* grade : grades)
        codes << grade->code;
    const bool standAlone = areSigns(codes);
    const auto isOwn = [&](GradeShape shape) {
        return std::ranges::any_of(grades, [shape](const Grade* each) { return each->shape == shape; });
    };
    std::vector<GradeSign> signs;
    auto next = usual.begin();
    for (const Grade* grade : grades) {
        const bool isAutomatic = grade->shape == GradeShape::Automatic;
        if (!isAutomatic || standAlone) {
            signs.push_back({grade->shape, isAutomatic});
            continue;
        }
        next = std::find_if_not(next, usual.end(), isOwn);
        signs.push_back({next == usual.end() ? GradeShape::Automatic : *next++, false});
    }
    return signs;
}

} // namespace core
