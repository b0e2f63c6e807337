// composeMinutes() of compose_meeting.h.
#include "core/handout/compose_meeting.h"
#include "core/handout/meeting_parts.h"
#include "core/handout/meeting_remarks.h"
#include "core/handout/paper_numbers.h"
#include "core/model/meetings.h"

#include <map>

namespace core {

namespace {

class Minutes {
public:
    Minutes(Handout& paper, const Plan& plan, const Meeting& meeting, bool isAnonymous)
        : paper_(paper)
        , plan_(plan)
        , meeting_(meeting)
        , source_(sourceOf(meeting.id))
        , isAnonymous_(isAnonymous)
    {
        int number = 0;
        for (const Member* member : membersAt(plan, meeting))
            numbers_[member->id] = ++number;
    }

    void write()
    {
        paper_.blocks.push_back(head());
        addPartHeading(paper_, sentence("meeting paper", "What was said"), source_);
        const std::vector<const Remark*> remarks = byRank(rowsOf(plan_, &Remark::meeting, meeting_.id));
        if (remarks.empty())
            paper_.blocks.push_back(bodyLine(notEntered(), source_));
        std::optional<Id<AgendaItem>> last;
        for (const Remark* remark : remarks) {
            if (remark->agenda && remark->agenda != last)
                addItemHeading(*remark->agenda);
            last = remark->agenda ? remark->agenda : last;
            paper_.blocks.push_back(bodyLine(
                QStringLiteral("%1　%2").arg(speakerOf(*remark), remark->text), sourceOf(remark->id)));
        }
    }

private:
    TableBlock head() const
    {
        TableBlock table;
        table.source = source_;
        table.columnWidths = {36, 138};
        const auto add = [&](const QString& label, const QString& text) {
            table.rows.emplace_back().cells = {labelCell(label, source_), textCell(text, source_)};
        };
        add(sentence("meeting paper", "Name of the meeting"), meetingTitle(plan_, meeting_));
        add(sentence("meeting paper", "Time"), meetingTime(meeting_));
        add(sentence("meeting paper", "Place"), orUndecided(meeting_.place));
        add(sentence("meeting paper", "Present"), names(true));
        add(sentence("meeting paper", "Absent"), names(false));
        add(sentence("meeting paper", "Officials"), enteredText(meeting_.officials));
        add(sentence("meeting paper", "Observers"), observersOf(meeting_));
        add(sentence("meeting paper", "Quorum"), quorumSentence(sittingOf(plan_, meeting_)));
        add(sentence("meeting paper", "Agenda"), agendaLines());
        add(sentence("meeting paper", "Papers handed out"), paperLines());
        return table;
    }

    QString agendaLines() const
    {
        QStringList lines;
        for (const AgendaItem* item : agendaOf(plan_, meeting_.id))
            lines << agendaLine(*item, int(lines.size()) + 1);
        return lines.isEmpty() ? notEntered() : lines.join(u'\n');
    }

    QString paperLines() const
    {
        QStringList lines;
        for (const NumberedPaper& each : numberedPapers(plan_, meeting_))
            lines << numbered(each.number, each.title);
        return lines.isEmpty() ? nothing() : lines.join(u'\n');
    }

    /// Those who took part, or those who did not; whose attendance is not noted is in neither.
    QString names(bool wantsPresent) const
    {
        QStringList lines;
        for (const Member* member : membersAt(plan_, meeting_)) {
            const Attendance* row = attendanceOf(plan_, meeting_.id, member->id);
            if (!row || (row->presence != Presence::Absent) != wantsPresent)
                continue;
            const bool isPlain = row->presence == Presence::Present || row->presence == Presence::Absent;
            const QString name = roleMark(roleAt(plan_, meeting_, *member)) + nameOf(*member);
            lines << (isPlain ? name : QStringLiteral("%1（%2）").arg(name, wordLabel(row->presence)));
        }
        return orNothing(lines.join(u'、'));
    }

    QString nameOf(const Member& member) const
    {
        const auto number = numbers_.find(member.id);
        if (!isAnonymous_)
            return enteredText(member.name);
        return number == numbers_.end() ? sentence("meeting paper", "Member")
                                        : sentence("meeting paper", "Member %1").arg(number->second);
    }

    /// 「○会長」, 「○佐藤委員」, 「事務局」
    QString speakerOf(const Remark& remark) const
    {
        const Member* member = plan_.find(remark.member);
        if (!member)
            return QStringLiteral("○") + (remark.speaker.isEmpty() ? notEntered() : remark.speaker);
        const CouncilRole role = roleAt(plan_, meeting_, *member);
        if (role != CouncilRole::Member)
            return QStringLiteral("○") + wordLabel(role);
        return QStringLiteral("○")
            + (isAnonymous_ ? nameOf(*member)
                            : sentence("meeting paper", "%1 (member)").arg(nameOf(*member)));
    }

    void addItemHeading(Id<AgendaItem> id)
    {
        const std::vector<const AgendaItem*> items = agendaOf(plan_, meeting_.id);
        const auto at = std::find_if(
            items.begin(), items.end(), [&](const AgendaItem* item) { return item->id == id; });
        if (at == items.end())
            return;
        Heading heading;
        heading.level = 3;
        heading.text = agendaLine(**at, int(at - items.begin()) + 1);
        heading.source = sourceOf(id);
        paper_.blocks.push_back(heading);
    }

    Handout& paper_;
    const Plan& plan_;
    const Meeting& meeting_;
    const SourceRecord source_;
    const bool isAnonymous_;
    std::map<Id<Member>, int> numbers_;
};

} // namespace

Result<Handout> composeMinutes(const Plan& plan, const Meeting& meeting, const PaperOptions& options)
{
    auto made = meetingPaper(plan, meeting, sentence("meeting paper", "%1: minutes (draft)"), options);
    if (!made)
        return made;
    Handout paper = std::move(made).value();
    Minutes(paper, plan, meeting, options.isAnonymous).write();
    remarkOnMeeting(paper, plan, meeting);
    remarkOnMembers(paper, plan, meeting);
    remarkOnAttendance(paper, plan, meeting);
    return paper;
}

} // namespace core
