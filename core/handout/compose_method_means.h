// Third section of the appendix on methods: how averages and shares come about.
#pragma once

#include "core/handout/compose_method_parts.h"

namespace core {

/// The rule in words, and a table of the goals and the plan: the mean, what it is counted over, and what it
/// leaves out; the grades counted, where the year is graded.
void addMeans(std::vector<Block>& blocks, const MethodScope& scope);

} // namespace core
