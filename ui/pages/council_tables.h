// The lists of the council page: one maker for each kind of record.
#pragma once

#include "ui/workspace.h"

namespace ui {

class RecordTable;

/// Editable lists whose parent record is the plan generation (setParentRecord()).
RecordTable* makeMemberTable(Workspace& workspace);
RecordTable* makeCouncilRuleTable(Workspace& workspace);
RecordTable* makeSubcommitteeTable(Workspace& workspace);
RecordTable* makeEvidenceTable(Workspace& workspace);
RecordTable* makePlanChangeTable(Workspace& workspace);
RecordTable* makeWordReadingTable(Workspace& workspace);
RecordTable* makeCapacityLimitTable(Workspace& workspace);
RecordTable* makeHearingTable(Workspace& workspace);
/// Those for which `shows` is true.
RecordTable* makeOpinionTable(Workspace& workspace, std::function<bool(core::RecordRef)> shows);
/// Texts of the plan of one kind: the council's roles, the notes on its schedule.
RecordTable* makePlanTextTable(
    Workspace& workspace, core::PlanTextKind kind, const QString& verb, const QString& hint);

/// Lists whose parent record is a sub-committee, a piece of evidence, or a meeting.
RecordTable* makeSubcommitteeMemberTable(Workspace& workspace);
RecordTable* makeSubcommitteeProjectTable(Workspace& workspace);
RecordTable* makeCitationTable(Workspace& workspace);
RecordTable* makeAgendaTable(Workspace& workspace);
RecordTable* makeRemarkTable(Workspace& workspace);

} // namespace ui
