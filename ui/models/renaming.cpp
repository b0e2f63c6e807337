#include "ui/models/renaming.h"

#include "core/model/lookup.h"

namespace ui {

namespace {

struct Renaming {
    Q_DECLARE_TR_FUNCTIONS(Renaming)
};

// What carries the name. A placement that is gone carries none; renaming it is refused as a project that is
// gone.
core::RecordRef bearer(const core::Plan& plan, core::RecordRef record)
{
    const core::RecordRef named = core::standsFor(plan, record);
    return named.kind == core::kindOf<core::Placement>()
        ? core::RecordRef{core::kindOf<core::Project>(), core::Uuid{}}
        : named;
}

template <class Version, class Owner>
std::optional<core::FiscalYear> began(
    const core::Plan& plan, core::Id<Owner> Version::*member, core::Uuid owner, core::FiscalYear year)
{
    const Version* version
        = core::versionAsOf(core::rowsOf<Version>(plan, member, core::Id<Owner>{owner}), year, true);
    return version ? std::optional(version->fromYear) : std::nullopt;
}

// The first year of the version in force; nullopt for what has no versions.
std::optional<core::FiscalYear> nameBegan(
    const core::Plan& plan, core::RecordRef record, core::FiscalYear year)
{
    if (record.kind == core::kindOf<core::Goal>())
        return began<core::GoalVersion>(plan, &core::GoalVersion::goal, record.id, year);
    if (record.kind == core::kindOf<core::Project>())
        return began<core::ProjectVersion>(plan, &core::ProjectVersion::project, record.id, year);
    if (record.kind == core::kindOf<core::Department>())
        return began<core::DepartmentVersion>(plan, &core::DepartmentVersion::department, record.id, year);
    return std::nullopt;
}

} // namespace

QString nameNow(const core::Plan& plan, core::RecordRef record, core::FiscalYear year)
{
    const core::RecordRef named = bearer(plan, record);
    if (named.kind == core::kindOf<core::Goal>())
        return core::goalName(plan, core::Id<core::Goal>{named.id}, year);
    if (named.kind == core::kindOf<core::Project>())
        return core::projectName(plan, core::Id<core::Project>{named.id}, year);
    if (named.kind == core::kindOf<core::Department>())
        return core::departmentName(plan, core::Id<core::Department>{named.id}, year);
    const core::Challenge* challenge = named.kind == core::kindOf<core::Challenge>()
        ? plan.find(core::Id<core::Challenge>{named.id})
        : nullptr;
    return challenge ? challenge->name : QString();
}

bool renameNeedsAnswer(const core::Plan& plan, core::RecordRef record, core::FiscalYear year)
{
    const auto first = nameBegan(plan, bearer(plan, record), year);
    return first && *first < year;
}

NamedEdit renamed(const core::Plan& plan, core::RecordRef record, core::FiscalYear year, const QString& name,
    const core::IdSource& ids, const std::optional<core::ChangeNote>& note)
{
    const core::RecordRef named = bearer(plan, record);
    const core::ChangeNote meant
        = note.value_or(core::ChangeNote{nameBegan(plan, named, year).value_or(year), {}, {}});
    if (named.kind == core::kindOf<core::Goal>())
        return {Renaming::tr("Rename a goal"),
            core::renameGoal(plan, ids, core::Id<core::Goal>{named.id}, name, meant)};
    if (named.kind == core::kindOf<core::Project>())
        return {Renaming::tr("Rename a project"),
            core::renameProject(plan, ids, core::Id<core::Project>{named.id}, name, meant)};
    if (named.kind == core::kindOf<core::Department>())
        return {Renaming::tr("Rename a department"),
            core::renameDepartment(plan, ids, core::Id<core::Department>{named.id}, name, meant)};
    return {Renaming::tr("Rename a challenge"),
        core::setField(plan, named, core::kindInfo(named.kind).fieldOf(u"name"), name)};
}

} // namespace ui
