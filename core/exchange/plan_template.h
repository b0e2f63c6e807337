// New files: the plans we ship as templates, the empty plan, and the grade schemes and sheet forms every file
// begins with.
#pragma once

#include "core/model/plan.h"
#include "core/model/result.h"

namespace core {

/// A template that can be chosen when a file is made.
struct PlanTemplate {
    QString name; ///< For the command line: "nagareyama-h27".
    QString municipality; ///< 流山市
    QString title; ///< The plan's title.
    FiscalYear firstYear; ///< Proposed years; the source document does not say them, so the officer is asked.
    FiscalYear lastYear;
};

/// The templates in resources/templates.
std::vector<PlanTemplate> planTemplates();

/// The plan of a template, to the character of its source. Ids are fixed, so that two files made from one
/// template hold the same records. What the source does not say (challenge names, viewpoints, departments) is
/// empty. Refuses an unknown name and years that are not in order.
Result<Plan> planFromTemplate(const QString& name, FiscalYear first, FiscalYear last);

/// A plan without goals, with the schemes, the form and the keyword lists. Refuses an empty title and years
/// that are not in order.
Result<Plan> emptyPlan(const IdSource& ids, const QString& municipality, const QString& title,
    FiscalYear first, FiscalYear last);

} // namespace core
