// First section of the appendix on methods: the words and signs on the papers of a year, as far as that year
// needs them.
#pragma once

#include "core/handout/compose_method_parts.h"

namespace core {

/// Two tables: words and signs with their meaning; and, where values are missing, each reason with its
/// meaning and how many actuals it concerns.
void addTerms(std::vector<Block>& blocks, const MethodScope& scope);

} // namespace core
