#include "core/handout/compose_method.h"

#include "core/handout/compose_method_formulas.h"
#include "core/handout/compose_method_means.h"
#include "core/handout/compose_method_scheme.h"
#include "core/handout/compose_method_terms.h"
#include "core/handout/compose_method_trails.h"

namespace core {

Result<Handout> composeMethod(
    const Plan& plan, FiscalYear year, const PaperSelection& selection, const PaperOptions& options)
{
    if (const Result<void> valid = checkOptions(options); !valid)
        return valid.refusal();
    const auto made = PlanYear::of(plan, year);
    if (!made)
        return made.refusal();
    if (made->placements().empty())
        return Refusal{sentence("compose",
            "The appendix on methods of %1 cannot be made, because the plan has no project yet. Add a "
            "project "
            "first.")
                           .arg(printed(year))};
    const PaperScope part = scopeOf(*made, selection);
    if (part.places.empty())
        return Refusal{sentence("compose",
            "The appendix on methods of %1 cannot be made, because no project was found for this choice. "
            "Choose other projects.")
                           .arg(printed(year))};
    Handout paper = paperOf(*made,
        sentence("method", "%1: words and methods of the %2 evaluation")
            .arg(printed(year), made->period().projectWord),
        options);
    addScope(paper, *made, selection, part,
        selection.department
            ? sentence("method", "This appendix shows only the part that %1 is in charge of.")
                  .arg(made->nameOf(*selection.department))
            : QString());
    const MethodScope scope(*made, part, options.internal);
    addSection(paper.blocks, sentence("method", "1 Words, formulas and rounding"), scope.source());
    addTerms(paper.blocks, scope);
    addFormulas(paper.blocks, scope);
    addSchemeSection(paper.blocks, scope);
    addMeans(paper.blocks, scope);
    addTrails(paper.blocks, scope);
    return paper;
}

} // namespace core
