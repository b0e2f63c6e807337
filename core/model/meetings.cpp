#include "core/model/meetings.h"

#include "core/model/joined.h"
#include "core/model/result.h"

#include <map>

namespace core {

namespace {

bool isInOffice(const Member& member, QDate day)
{
    return (!member.since || *member.since <= day) && (!member.until || day <= *member.until);
}

QDate dayOf(const Meeting& meeting)
{
    const QDate day = meeting.date.day();
    return day.isValid() ? day : meeting.year.firstDay();
}

/// A sub-committee's members with their roles there.
std::map<Id<Member>, CouncilRole> rolesIn(const Plan& plan, Id<Subcommittee> subcommittee)
{
    std::map<Id<Member>, CouncilRole> roles;
    for (const SubcommitteeMember* each : rowsOf(plan, &SubcommitteeMember::subcommittee, subcommittee))
        roles[each->member] = each->role;
    return roles;
}

void count(Sitting& sitting, Presence presence)
{
    switch (presence) {
    case Presence::Present:
    case Presence::Late:
    case Presence::LeftEarly:
        ++sitting.present;
        return;
    case Presence::Online:
        ++sitting.online;
        sitting.present += sitting.countsOnline ? 1 : 0;
        return;
    case Presence::Proxy:
        ++sitting.proxies;
        sitting.present += sitting.countsProxies ? 1 : 0;
        return;
    case Presence::Absent:
        ++sitting.absent;
        return;
    }
}

QString outcomeOf(const Sitting& sitting)
{
    if (sitting.isQuorate())
        return sentence("meetings", "the meeting is quorate");
    return sitting.isOpen() ? sentence("meetings", "whether the meeting is quorate is open")
                            : sentence("meetings", "the meeting is not quorate");
}

} // namespace

std::vector<const Meeting*> meetingsOf(const Plan& plan, Id<PlanPeriod> period, FiscalYear year)
{
    std::vector<const Meeting*> meetings = rowsOf(plan, &Meeting::plan, period);
    std::erase_if(meetings, [&](const Meeting* each) { return each->year != year; });
    std::sort(meetings.begin(), meetings.end(), [](const Meeting* a, const Meeting* b) {
        return std::tuple(a->date.sortKey(), a->number, a->id)
            < std::tuple(b->date.sortKey(), b->number, b->id);
    });
    return meetings;
}

QDate dayOfMeetingBefore(const Plan& plan, const Meeting* meeting, QDate until)
{
    const QDate end = meeting && meeting->date.day().isValid() ? meeting->date.day() : until;
    QDate last;
    for (const Meeting& each : plan.table<Meeting>()) {
        const bool isExact = each.date.precision() == LooseDate::Precision::Day;
        const bool isSameBody = !meeting || each.subcommittee == meeting->subcommittee;
        if (isExact && isSameBody && each.date.day() < end)
            last = last.isValid() ? std::max(last, each.date.day()) : each.date.day();
    }
    return last;
}

QString meetingNumber(const Meeting& meeting)
{
    return QStringLiteral("第%1回").arg(meeting.number);
}

QString meetingTitle(const Plan& plan, const Meeting& meeting)
{
    const PlanPeriod* period = plan.find(meeting.plan);
    const Subcommittee* subcommittee = plan.find(meeting.subcommittee);
    const QString council = period && !period->councilName.isEmpty()
        ? period->councilName
        : sentence("meetings", "Council meeting");
    return joined({printed(meeting.year), meetingNumber(meeting), council,
        subcommittee ? subcommittee->name : QString()});
}

QString meetingTime(const Meeting& meeting)
{
    return meeting.date.printed() + meeting.time;
}

std::vector<const AgendaItem*> agendaOf(const Plan& plan, Id<Meeting> meeting)
{
    return byRank(rowsOf(plan, &AgendaItem::meeting, meeting));
}

QString agendaLine(const AgendaItem& item, int position)
{
    const QString number = item.number.isEmpty() ? QStringLiteral("（%1）").arg(position) : item.number;
    const QString kind
        = item.kind == AgendaKind::Unsaid ? QString() : QStringLiteral("【%1】").arg(wordLabel(item.kind));
    const QString tentative = item.isTentative ? sentence("meetings", " (planned)") : QString();
    return number + item.text + kind + tentative;
}

bool isInOfficeAt(const Member& member, const Meeting& meeting)
{
    return isInOffice(member, dayOf(meeting));
}

std::vector<const Member*> membersAt(const Plan& plan, const Meeting& meeting)
{
    std::vector<const Member*> members = byRank(rowsOf(plan, &Member::plan, meeting.plan));
    // Whose attendance is noted was there, whatever the dates of the term say.
    std::erase_if(members, [&](const Member* each) {
        return !isInOfficeAt(*each, meeting) && !attendanceOf(plan, meeting.id, each->id);
    });
    if (meeting.subcommittee) {
        const auto roles = rolesIn(plan, *meeting.subcommittee);
        std::erase_if(members, [&](const Member* each) { return !roles.contains(each->id); });
    }
    return members;
}

QString roleMark(CouncilRole role)
{
    return role == CouncilRole::Chair    ? QStringLiteral("◎")
        : role == CouncilRole::ViceChair ? QStringLiteral("○")
                                         : QString();
}

CouncilRole roleAt(const Plan& plan, const Meeting& meeting, const Member& member)
{
    if (!meeting.subcommittee)
        return member.role;
    const auto roles = rolesIn(plan, *meeting.subcommittee);
    const auto found = roles.find(member.id);
    return found == roles.end() ? CouncilRole::Member : found->second;
}

const CouncilRule* councilRuleAsOf(const Plan& plan, Id<PlanPeriod> period, FiscalYear year)
{
    return versionAsOf(rowsOf(plan, &CouncilRule::plan, period), year, false);
}

int neededFor(Quorum quorum, int members)
{
    switch (quorum) {
    case Quorum::Majority:
        return members / 2 + 1;
    case Quorum::HalfOrMore:
        return (members + 1) / 2;
    case Quorum::None:
        return 0;
    }
    return 0;
}

Sitting sittingOf(const Plan& plan, const Meeting& meeting)
{
    Sitting sitting;
    if (const CouncilRule* rule = councilRuleAsOf(plan, meeting.plan, meeting.year)) {
        sitting.quorum = rule->quorum;
        sitting.countsProxies = rule->countsProxies;
        sitting.countsOnline = rule->countsOnline;
    }
    const std::vector<const Member*> members = membersAt(plan, meeting);
    for (const Member* member : members) {
        if (const Attendance* row = attendanceOf(plan, meeting.id, member->id))
            count(sitting, row->presence);
        else
            ++sitting.unknown;
    }
    sitting.members = int(members.size());
    sitting.needed = neededFor(sitting.quorum, sitting.members);
    return sitting;
}

QString quorumSentence(const Sitting& sitting)
{
    if (sitting.members == 0)
        return sentence("meetings", "No member is in office on this day.");
    QStringList among;
    QStringList besides;
    if (sitting.online > 0)
        (sitting.countsOnline ? among : besides) << sentence("meetings", "%1 online").arg(sitting.online);
    if (sitting.proxies > 0)
        (sitting.countsProxies ? among : besides) << sentence("meetings", "%1 by proxy").arg(sitting.proxies);
    QString line = sentence("meetings", "%1 of %2 members present")
                       .arg(QString::number(sitting.present), QString::number(sitting.members));
    if (!among.isEmpty())
        line += sentence("meetings", " (among them %1)").arg(among.join(u'、'));
    if (!besides.isEmpty())
        line += sentence("meetings", " (besides, not counted: %1)").arg(besides.join(u'、'));
    if (sitting.unknown > 0)
        line += sentence("meetings", " (attendance of %1 not entered)").arg(sitting.unknown);
    if (sitting.quorum == Quorum::None)
        return sentence("meetings", "%1. There is no quorum to be reached.").arg(line);
    return sentence("meetings", "%1. The quorum is %2 (%3 or more): %4.")
        .arg(line, wordLabel(sitting.quorum), QString::number(sitting.needed), outcomeOf(sitting));
}

const Attendance* attendanceOf(const Plan& plan, Id<Meeting> meeting, Id<Member> member)
{
    return plan.find(attendanceId(meeting, member));
}

} // namespace core
