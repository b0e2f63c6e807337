// The grade schemes that we ship: those that new files begin with, and those of other cities that are copied
// into a file when somebody wants to use them.
#pragma once

#include "core/model/plan.h"
#include "core/model/result.h"

namespace core {

/// A shipped grade scheme (resources/schemes.json; domain.md §3). Its ids are fixed, so that two files that
/// use it hold the same records.
struct SchemePreset {
    QString key; ///< For the command line: "uda".
    /// New files hold it (R6 and R7 of 流山市, which know their years). The others wait to be chosen, so that
    /// the list of a new plan holds nothing but what concerns it; they have no years and are never in force
    /// by themselves.
    bool isInNewFiles = false;
    GradeScheme scheme;
    std::vector<Grade> grades; ///< Best first.
};

/// All, in the order in which they are listed.
std::vector<SchemePreset> schemePresets();

/// Those that can be added to a file: without the ones that are in it, also by name only or changed since.
std::vector<SchemePreset> presetsToOffer(const Plan& plan);

struct SchemeInPlan {
    Plan plan;
    Id<GradeScheme> scheme;
};
/// The file's scheme of this name; else the preset with this key or name: as the file has it (it may be
/// called otherwise by now), or put behind the file's schemes. nullopt when there is neither.
std::optional<SchemeInPlan> withSchemeNamed(const Plan& plan, const QString& keyOrName);

/// The file with the preset behind its schemes. Refused when a scheme of this name is there.
Result<Plan> addPreset(const Plan& plan, const SchemePreset& preset);

/// Puts the schemes of new files into a plan that has none.
void addSchemesOfNewFiles(Plan& plan);

} // namespace core
