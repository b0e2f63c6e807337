// Grade schemes and what the linter says about them as JSON for other programs.
#pragma once

#include "core/model/plan.h"
#include "core/scoring/scheme_lint.h"

#include <QByteArray>

namespace cli {

/// One scheme and its faults.
struct LintedScheme {
    core::Id<core::GradeScheme> scheme;
    std::vector<core::SchemeFault> faults;
};

/// {"scheme": {…}, "grades": [{…, "band": "80≦x<90"}]}: every field under its name in the file.
QByteArray schemeJson(const core::Plan& plan, core::Id<core::GradeScheme> scheme);

/// {"schemes": [{"id", "name", "faults": [{"kind", "interval", "example", "grades", "situation", "proposal",
/// "sentence", "advice"}]}]}. Exact numbers are strings; null where a fault has no interval, example or
/// proposal. An "interval" has "lower", "lower_included", "upper", "upper_included" and "printed"; an absent
/// end is null.
QByteArray lintJson(const core::Plan& plan, const std::vector<LintedScheme>& linted);

} // namespace cli
