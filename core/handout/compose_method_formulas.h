// First section of the appendix on methods, continued: the formulas that count in a year, what has no rate,
// and how numbers are rounded.
#pragma once

#include "core/handout/compose_method_parts.h"

namespace core {

/// A table of formulas with how many series use each; a table of reasons for having no rate; the rules of
/// rounding.
void addFormulas(std::vector<Block>& blocks, const MethodScope& scope);

} // namespace core
