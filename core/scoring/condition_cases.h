// The nine cases that the conditions of grades tell apart: where a value lies to its target and its baseline.
#pragma once

#include "core/model/scheme.h"

#include <vector>

namespace core {

/// A set of cases as bits: behind, better than or exactly at the target, each with better than, like or worse
/// than the baseline.
using ConditionCases = int;
inline constexpr ConditionCases allCases = 0b111'111'111;

/// The cases in which a condition holds: all for None; no one for ActualMissing, where nothing is compared.
ConditionCases casesOf(GradeCondition condition);

/// One of the cases, said with as few conditions as can be, one or two; empty when all cases are meant.
std::vector<GradeCondition> situationIn(ConditionCases cases);

/// 「目標未達成、基準値と同水準」
QString wordsOf(const std::vector<GradeCondition>& situation);

} // namespace core
