// The edits of the council's records that are more than one field of one record.
#pragma once

#include "core/model/plan.h"
#include "core/model/result.h"

namespace core {

/// How a member took part; absent takes the note away (neither present nor absent). `proxy` is kept for a
/// proxy only. Refuses a member of another plan generation, and what is no longer there.
Result<Plan> noteAttendance(const Plan& plan, Id<Meeting> meeting, Id<Member> member,
    std::optional<Presence> presence, const QString& proxy, const QString& note);
/// Everybody at the meeting whose attendance is not noted yet.
Result<Plan> noteAllPresent(const Plan& plan, Id<Meeting> meeting);

/// Adds the papers that such a meeting usually has and that its pack lacks: agenda and members for each; by
/// the words of each agenda item what belongs to it (概要, 評価, 利用定員・認可, 見込み); and the opinions so
/// far, where there are any. Nothing changes when all are there.
Result<Plan> addUsualPapers(const Plan& plan, const IdSource& ids, Id<Meeting> meeting);

} // namespace core
