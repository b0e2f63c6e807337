// The appendix on words and methods (用語・算定方法): how every number of a year came about.
#pragma once

#include "core/handout/compose_parts.h"

namespace core {

/// Everything as of `year`, in four sections: words, formulas and rounding, as far as the year needs them;
/// the grade scheme; averages and shares with what they are counted over; and the trail of each series, which
/// is each value of the summary. With a selection of the chosen projects only, as composeSummary() counts
/// them. The number behind an arrow or words is printed only where the options say so. Refuses a file without
/// a plan, a plan without a project, and a selection without one.
Result<Handout> composeMethod(
    const Plan& plan, FiscalYear year, const PaperSelection& selection, const PaperOptions& options);

} // namespace core
