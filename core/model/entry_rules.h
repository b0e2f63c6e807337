// What a change may enter into a file: shorter than what a file may hold, so that files from before these
// rules open as they are.
#pragma once

#include "core/model/violations.h"

namespace core {

/// The longest texts, in characters: names and all else that stands on one line, and texts of several lines
/// (as much as one cell of Excel holds, so that every text can be exported and imported again).
inline constexpr int longestName = 1000;
inline constexpr int longestText = 32767;

/// Refuses a text that is too long, and a number with more than maxDecimals decimals, which would be printed
/// as another number.
Result<void> checkEntry(const KindInfo& kind, const FieldInfo& field, const FieldValue& value);

/// What rows of `changes` say that they must not: texts and numbers as checkEntry(), plans with years in
/// common, schemes, bands and years that end before they begin, two default grades, a negative sample size, a
/// project that follows itself, rounding to more decimals than are printed, an error of a spreadsheet as a
/// target. Part of violations(plan, changes) only.
std::vector<Violation> unfitEntries(const Plan& plan, const ChangeSet& changes);

} // namespace core
