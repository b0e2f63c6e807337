// Fourth section of the appendix on methods: how the numbers of each series come about, step by step.
#pragma once

#include "core/handout/compose_method_parts.h"

namespace core {

/// Goal by goal: a table of its projects with the grade that counts and the mean, then project by project a
/// table for each series. What stands at its main place in the same paper is not written again. Steps that
/// are the same for all series (rounding, scheme) are left to the sections before.
void addTrails(std::vector<Block>& blocks, const MethodScope& scope);

} // namespace core
