// Second section of the appendix on methods: the grade scheme of the year.
#pragma once

#include "core/handout/compose_method_parts.h"

namespace core {

/// What the scheme tests and since when it is in force, and its grades with bands in words, conditions, and
/// their part in the denominator; one sentence where no scheme is chosen.
void addSchemeSection(std::vector<Block>& blocks, const MethodScope& scope);

/// 「90%以上100%以下」, 「60%未満」, 「100%超」: a band with its ends as officers write them; `unit` stands
/// behind each number. Empty without a band.
QString bandInWords(const Grade& grade, const QString& unit);

} // namespace core
