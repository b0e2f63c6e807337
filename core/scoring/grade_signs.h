// The shape that stands beside each grade, so that grades are told apart in a black and white copy.
#pragma once

#include "core/scoring/grade.h"

#include <span>

namespace core {

/// What stands beside a grade.
struct GradeSign {
    /// The grade's own shape, or the next of the usual ones that no grade of the scheme has for its own;
    /// Automatic where those are used up.
    GradeShape shape = GradeShape::Automatic;
    /// The code is a sign itself (◎ ○ △ ×) and has no shape of its own: nothing stands beside it.
    bool standsAlone = false;
    bool operator==(const GradeSign&) const = default;
};

/// For each grade of a scheme, best first. `usual` is the order in which a screen or a paper gives shapes to
/// grades that name none.
std::vector<GradeSign> gradeSigns(const std::vector<const Grade*>& grades, std::span<const GradeShape> usual);

} // namespace core
