// What follows from the council's records: who sits on a meeting, whether it is quorate, what it is called.
#pragma once

#include "core/model/lookup.h"

namespace core {

/// The meetings of a plan generation in a fiscal year, the earliest first (undecided dates last), of the
/// whole council and of its sub-committees.
std::vector<const Meeting*> meetingsOf(const Plan& plan, Id<PlanPeriod> period, FiscalYear year);

/// The day of the last meeting of the same body before `meeting` (of any before `until` for null) that has an
/// exact date; invalid when there is none.
QDate dayOfMeetingBefore(const Plan& plan, const Meeting* meeting, QDate until);

/// 「第2回」
QString meetingNumber(const Meeting& meeting);
/// 「令和7年度 第2回 流山市子ども・子育て会議」, of a sub-committee with its name behind it.
QString meetingTitle(const Plan& plan, const Meeting& meeting);
/// 「令和7年7月28日（月）14時～」; 「未定」 where nothing is decided.
QString meetingTime(const Meeting& meeting);
/// By rank.
std::vector<const AgendaItem*> agendaOf(const Plan& plan, Id<Meeting> meeting);
/// 「（2）小規模保育事業の認可及び利用定員について【意見聴取】（予定）」; `position` (from 1) is its number
/// where it has none of its own.
QString agendaLine(const AgendaItem& item, int position);

/// On the day of the meeting; of a meeting without an exact day on the first day that is possible, or at the
/// beginning of its fiscal year.
bool isInOfficeAt(const Member& member, const Meeting& meeting);
/// Members in office at the meeting and those whose attendance is noted all the same, by rank; of a
/// sub-committee's meeting its own.
std::vector<const Member*> membersAt(const Plan& plan, const Meeting& meeting);
/// 「◎」, 「○」 or nothing: how lists mark 会長 and 副会長.
QString roleMark(CouncilRole role);
/// The role at this meeting: in a sub-committee the one that the member has there.
CouncilRole roleAt(const Plan& plan, const Meeting& meeting, const Member& member);

/// What the ordinance says in a fiscal year; null when nothing is entered. Then a majority is needed, proxies
/// do not count and online attendance does: the commonest rule (domain §6.2).
const CouncilRule* councilRuleAsOf(const Plan& plan, Id<PlanPeriod> period, FiscalYear year);

/// Who came, counted by the rule of the year.
struct Sitting {
    int members = 0; ///< In office.
    int present = 0; ///< Counted towards the quorum.
    int online = 0; ///< Of all who took part.
    int proxies = 0;
    int absent = 0;
    int unknown = 0; ///< Nothing is noted yet: neither present nor absent.
    Quorum quorum = Quorum::Majority;
    int needed = 0; ///< 0 without a quorum.
    bool countsProxies = false;
    bool countsOnline = true;

    bool isQuorate() const { return present >= needed; }
    /// Whether those who are not noted yet can still make it quorate.
    bool isOpen() const { return !isQuorate() && present + unknown >= needed; }
};
Sitting sittingOf(const Plan& plan, const Meeting& meeting);
/// Of `members`: ⌊n ÷ 2⌋ + 1, ⌈n ÷ 2⌉, or 0.
int neededFor(Quorum quorum, int members);

/// 「委員13名中13名出席。定足数は過半数（7名以上）であり、会議は成立。」; says who is not counted and whose
/// attendance is not noted.
QString quorumSentence(const Sitting& sitting);

/// Null when the member's attendance is not noted.
const Attendance* attendanceOf(const Plan& plan, Id<Meeting> meeting, Id<Member> member);

} // namespace core
