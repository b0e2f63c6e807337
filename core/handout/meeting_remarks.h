// What must be put right on the papers of a meeting before they are handed out.
#pragma once

#include "core/handout/handout.h"
#include "core/model/plan.h"

namespace core {

/// The day lies outside the fiscal year of the meeting; the agenda is empty.
void remarkOnMeeting(Handout& paper, const Plan& plan, const Meeting& meeting);
/// Members without a name, and those who were there outside their term.
void remarkOnMembers(Handout& paper, const Plan& plan, const Meeting& meeting);
/// Members whose attendance is not noted.
void remarkOnAttendance(Handout& paper, const Plan& plan, const Meeting& meeting);

} // namespace core
