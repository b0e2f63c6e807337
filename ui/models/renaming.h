// New names for goals, challenges, projects and departments: a name that is a list of versions can be
// corrected or changed from a year on.
#pragma once

#include "core/model/edits.h"

namespace ui {

/// An edit and the phrase for undo and history.
struct NamedEdit {
    QString intention;
    core::Result<core::Plan> edited;
};

/// The name as of `year`; a placement has its project's name.
QString nameNow(const core::Plan& plan, core::RecordRef record, core::FiscalYear year);

/// True when the name in force began before `year`, so that a new name can mean two things.
bool renameNeedsAnswer(const core::Plan& plan, core::RecordRef record, core::FiscalYear year);

/// Without `note` the version in force in `year` is corrected. A challenge has no versions.
NamedEdit renamed(const core::Plan& plan, core::RecordRef record, core::FiscalYear year, const QString& name,
    const core::IdSource& ids, const std::optional<core::ChangeNote>& note = {});

} // namespace ui
