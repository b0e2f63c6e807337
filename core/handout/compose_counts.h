// Counts of grades and averages of rates by goal and for the plan, with their denominators.
#pragma once

#include "core/handout/compose_parts.h"

namespace core {

/// Heading, table and foot lines, on one page where a page holds them: a row for each goal, the total with
/// each project once, and the shares of the grades; below it 再掲, what the means are counted over and leave
/// out, adjusted shares, and what the grades mean. `score` is the year's, or a part of it.
void addCounts(std::vector<Block>& blocks, const PlanYear& year, const Score& score);

/// 「84 / 120 / 126」: what is counted, applicable and all.
QString denominators(int counted, int applicable, int all);
/// By which rule the year's rates are averaged, what that covers and leaves out: one sentence each.
QStringList meanRuleLines(const Score& score);
/// Whether and how rates are rounded before they are compared with the bands, as GradeScheme::testDecimals.
QString bandRoundingLine(const std::optional<int>& decimals);

} // namespace core
