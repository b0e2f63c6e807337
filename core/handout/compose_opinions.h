// Opinions and what the city makes of them (意見と対応).
#pragma once

#include "core/handout/compose_parts.h"

namespace core {

/// For a meeting: what was said at the one before it, and of all earlier meetings what is still open, with
/// the days that have passed; public comments are left to the paper of the year. Without a meeting: all
/// opinions of the fiscal year, the council's first. Refuses a file without a plan.
Result<Handout> composeOpinions(
    const Plan& plan, FiscalYear year, const Meeting* meeting, const PaperOptions& options);

/// What comes back to a meeting, the oldest meeting first: what was said at the one before it (of the same
/// body), what is still open of any earlier one, of public comments and others, and what was answered since.
/// A sub-committee's opinions come back to it, the council's to the council.
std::vector<const Opinion*> opinionsFor(const Plan& plan, const Meeting& meeting);
/// Whether the city still owes an answer: not answered or under review.
bool isOpen(const Opinion& opinion);

} // namespace core
