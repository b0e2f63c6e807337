// Every paper of a meeting by one door: which composer makes it, for a meeting or a year, in its usual
// format.
#pragma once

#include "core/handout/compose_parts.h"
#include "core/model/plan.h"

namespace core {

struct PaperRequest {
    PaperWhat what = PaperWhat::Sheets;
    FiscalYear year;
    std::optional<Id<Meeting>> meeting; ///< Papers of a meeting need one; others follow it where they can.
    PaperSelection selection;
    PaperOptions options;
    /// Changes only: the content at the last meeting; absent = it is not known.
    std::optional<Plan> before;
    QDate since = {}; ///< The day of that meeting.
};

/// Whether the paper is about one meeting and cannot be made without it.
bool needsMeeting(PaperWhat what);
/// Whether a part of the plan (goal, projects, department) can be chosen for it.
bool takesSelection(PaperWhat what);
/// The format in which it is read: wide lists landscape, 基本目標別一覧 on A3.
Paper usualPaper(PaperWhat what);
Orientation usualOrientation(PaperWhat what);

/// Refused by the composer, and when the meeting is missing or not in the plan.
Result<Handout> composePaper(const Plan& plan, const PaperRequest& request);

} // namespace core
