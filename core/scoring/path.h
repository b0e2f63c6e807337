// The yearly path from a baseline to a target: where a series should be in each year (domain §4, F5).
#pragma once

#include "core/model/indicator.h"

namespace core {

/// From where to where, and when.
struct Path {
    PathShape shape = PathShape::Straight;
    Fraction baseline;
    FiscalYear baselineYear;
    Fraction target;
    FiscalYear targetYear;
    bool operator==(const Path&) const = default;
};

/// How much of the time from `first` to `last` has passed at the end of `year`: 0 at `first` and before, 1 at
/// `last` and after. When both are the same year: 0 before it, 1 from it on.
Fraction elapsedShare(FiscalYear first, FiscalYear last, FiscalYear year);

/// The part of the way that should lie behind in `year`, 0 … 1: the elapsed share bent by the shape.
Fraction expectedShare(PathShape shape, const Fraction& elapsed);

/// p(y): the value that the path has in `year`; the baseline before it begins, the target after it ends.
Fraction valueOn(const Path& path, FiscalYear year);

} // namespace core
