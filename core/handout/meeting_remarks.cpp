#include "core/handout/meeting_remarks.h"

#include "core/handout/compose_parts.h"
#include "core/model/meetings.h"

#include <algorithm>

namespace core {

void remarkOnMeeting(Handout& paper, const Plan& plan, const Meeting& meeting)
{
    const SourceRecord source = sourceOf(meeting.id);
    const QDate day = meeting.date.day();
    if (day.isValid() && FiscalYear::of(day) != meeting.year)
        paper.remarks.push_back(
            {sentence("meeting paper", "“%1”: its day, %2, lies outside of %3.")
                    .arg(meetingTitle(plan, meeting), meeting.date.printed(), printed(meeting.year)),
                source});
    if (agendaOf(plan, meeting.id).empty())
        paper.remarks.push_back(
            {sentence("meeting paper", "“%1”: its agenda is empty.").arg(meetingTitle(plan, meeting)),
                source});
}

void remarkOnMembers(Handout& paper, const Plan& plan, const Meeting& meeting)
{
    for (const Member* member : membersAt(plan, meeting)) {
        if (member->name.trimmed().isEmpty())
            paper.remarks.push_back(
                {sentence("meeting paper", "A member has no name."), sourceOf(member->id)});
        if (!isInOfficeAt(*member, meeting))
            paper.remarks.push_back(
                {sentence("meeting paper", "“%1” attended outside the term of office that is entered.")
                        .arg(enteredText(member->name)),
                    sourceOf(member->id)});
    }
}

void remarkOnAttendance(Handout& paper, const Plan& plan, const Meeting& meeting)
{
    const std::vector<const Member*> members = membersAt(plan, meeting);
    const auto isNoted
        = [&](const Member* member) { return attendanceOf(plan, meeting.id, member->id) != nullptr; };
    if (!members.empty() && std::none_of(members.begin(), members.end(), isNoted)) {
        paper.remarks.push_back(
            {sentence("meeting paper", "No attendance is entered yet."), sourceOf(meeting.id)});
        return;
    }
    for (const Member* member : members)
        if (!isNoted(member))
            paper.remarks.push_back({sentence("meeting paper", "The attendance of “%1” is not entered.")
                                         .arg(enteredText(member->name)),
                sourceOf(member->id)});
}

} // namespace core
