#include "core/handout/compose_meeting.h"

#include "core/handout/meeting_parts.h"
#include "core/handout/meeting_remarks.h"
#include "core/handout/paper_numbers.h"
#include "core/model/meetings.h"

namespace core {

namespace {

/// Name, category and organisation of each member of the meeting, and what a paper says of them besides.
class MemberTable {
public:
    MemberTable(const Plan& plan, const Meeting& meeting)
        : plan_(plan)
        , meeting_(meeting)
        , members_(membersAt(plan, meeting))
    {
    }

    template <class Further>
    TableBlock block(const std::vector<std::pair<QString, double>>& further, Further cellsOf) const
    {
        TableBlock table;
        table.source = sourceOf(meeting_.id);
        table.columnWidths = {34, 34, 56};
        TableRow& head = table.headerRows.emplace_back();
        head.cells = {textCell(sentence("meeting paper", "Category"), table.source),
            textCell(sentence("meeting paper", "Name"), table.source),
            textCell(sentence("meeting paper", "Organisation"), table.source)};
        for (const auto& [title, width] : further) {
            table.columnWidths.push_back(width);
            head.cells.push_back(textCell(title, table.source));
        }
        for (const Member* member : members_) {
            const SourceRecord source = sourceOf(member->id);
            TableRow& row = table.rows.emplace_back();
            row.cells = {textCell(orNothing(member->category), source),
                textCell(roleMark(roleAt(plan_, meeting_, *member)) + enteredText(member->name), source),
                textCell(orNothing(member->organisation), source)};
            for (const QString& text : cellsOf(*member))
                row.cells.push_back(textCell(text, source));
        }
        return table;
    }

    bool isEmpty() const { return members_.empty(); }
    int count() const { return int(members_.size()); }

private:
    const Plan& plan_;
    const Meeting& meeting_;
    const std::vector<const Member*> members_;
};

QString termOf(const Member& member)
{
    if (!member.since && !member.until)
        return notEntered();
    const auto day = [](const std::optional<QDate>& date) { return plainDate(date.value_or(QDate())); };
    return day(member.since) + u'～' + day(member.until);
}

void addMarks(Handout& paper, const Meeting& meeting)
{
    paper.blocks.push_back(
        noteLine(sentence("meeting paper", "◎ chair, ○ vice chair"), sourceOf(meeting.id)));
}

QStringList ruleLines(const Plan& plan, const Meeting& meeting, int members)
{
    const CouncilRule* rule = councilRuleAsOf(plan, meeting.plan, meeting.year);
    if (!rule)
        return {};
    QStringList lines;
    if (rule->seats) {
        const int vacant = meeting.subcommittee ? 0 : *rule->seats - members;
        lines << (vacant > 0 ? sentence("meeting paper", "Seats: %1 (%2 vacant)")
                                   .arg(QString::number(*rule->seats), QString::number(vacant))
                             : sentence("meeting paper", "Seats: %1").arg(*rule->seats));
    }
    if (!rule->term.isEmpty())
        lines << sentence("meeting paper", "Term of office: %1").arg(rule->term);
    lines << sentence("meeting paper", "Quorum: %1").arg(wordLabel(rule->quorum));
    if (!rule->voting.isEmpty())
        lines << sentence("meeting paper", "Voting: %1").arg(rule->voting);
    if (!rule->citation.isEmpty())
        lines << sentence("meeting paper", "Legal basis: %1").arg(rule->citation);
    return lines;
}

void addAgenda(Handout& paper, const Plan& plan, const Meeting& meeting)
{
    const std::vector<const AgendaItem*> items = agendaOf(plan, meeting.id);
    if (items.empty())
        paper.blocks.push_back(bodyLine(u'　' + notEntered(), sourceOf(meeting.id)));
    int position = 0;
    for (const AgendaItem* item : items)
        paper.blocks.push_back(bodyLine(u'　' + agendaLine(*item, ++position), sourceOf(item->id)));
}

bool hasOtherItem(const Plan& plan, const Meeting& meeting)
{
    const std::vector<const AgendaItem*> items = agendaOf(plan, meeting.id);
    return std::any_of(items.begin(), items.end(),
        [](const AgendaItem* item) { return item->text.trimmed() == QStringLiteral("その他"); });
}

void addPapers(Handout& paper, const Plan& plan, const Meeting& meeting)
{
    const std::vector<NumberedPaper> papers = numberedPapers(plan, meeting);
    if (papers.empty())
        return;
    addPartHeading(paper, sentence("meeting paper", "Papers handed out"), sourceOf(meeting.id));
    paper.blocks.push_back(paperList(papers, sourceOf(meeting.id)));
}

QString presenceOf(const Plan& plan, const Meeting& meeting, const Member& member)
{
    const Attendance* row = attendanceOf(plan, meeting.id, member.id);
    return row ? wordLabel(row->presence) : notEntered();
}

QString remarkOf(const Plan& plan, const Meeting& meeting, const Member& member)
{
    const Attendance* row = attendanceOf(plan, meeting.id, member.id);
    if (!row)
        return nothing();
    QStringList parts;
    if (!row->proxy.isEmpty())
        parts << sentence("meeting paper", "Proxy: %1").arg(row->proxy);
    parts << row->note;
    parts.removeAll(QString());
    return orNothing(parts.join(u'\n'));
}

} // namespace

Result<Handout> composeAgenda(const Plan& plan, const Meeting& meeting, const PaperOptions& options)
{
    auto made = meetingPaper(plan, meeting, sentence("meeting paper", "%1: agenda"), options);
    if (!made)
        return made;
    Handout paper = std::move(made).value();
    const SourceRecord source = sourceOf(meeting.id);
    paper.blocks.push_back(bodyLine(sentence("meeting paper", "Time: %1").arg(meetingTime(meeting)), source));
    paper.blocks.push_back(
        bodyLine(sentence("meeting paper", "Place: %1").arg(orUndecided(meeting.place)), source));
    QStringList parts{sentence("meeting paper", "Opening"), sentence("meeting paper", "Agenda")};
    if (!hasOtherItem(plan, meeting))
        parts << sentence("meeting paper", "Other business");
    parts << sentence("meeting paper", "Closing");
    for (qsizetype at = 0; at < parts.size(); ++at) {
        addPartHeading(paper, QStringLiteral("%1　%2").arg(at + 1).arg(parts[at]), source);
        if (at == 1)
            addAgenda(paper, plan, meeting);
    }
    addPapers(paper, plan, meeting);
    addScheduleNote(paper, plan, meeting.plan);
    remarkOnMeeting(paper, plan, meeting);
    return paper;
}

Result<Handout> composeMembers(const Plan& plan, const Meeting& meeting, const PaperOptions& options)
{
    auto made = meetingPaper(plan, meeting, sentence("meeting paper", "%1: members"), options);
    if (!made)
        return made;
    Handout paper = std::move(made).value();
    const MemberTable members(plan, meeting);
    if (members.isEmpty())
        paper.blocks.push_back(bodyLine(notEntered(), sourceOf(meeting.id)));
    else
        paper.blocks.push_back(members.block({{sentence("meeting paper", "Term of office"), 72}},
            [](const Member& member) { return QStringList(termOf(member)); }));
    addMarks(paper, meeting);
    for (const QString& line : ruleLines(plan, meeting, members.count()))
        paper.blocks.push_back(noteLine(line, sourceOf(meeting.id)));
    remarkOnMembers(paper, plan, meeting);
    return paper;
}

Result<Handout> composeAttendance(const Plan& plan, const Meeting& meeting, const PaperOptions& options)
{
    auto made = meetingPaper(plan, meeting, sentence("meeting paper", "%1: attendance"), options);
    if (!made)
        return made;
    Handout paper = std::move(made).value();
    const MemberTable members(plan, meeting);
    if (!members.isEmpty())
        paper.blocks.push_back(members.block(
            {{sentence("meeting paper", "Attendance"), 22}, {sentence("meeting paper", "Remarks"), 38}},
            [&](const Member& member) {
                return QStringList{presenceOf(plan, meeting, member), remarkOf(plan, meeting, member)};
            }));
    addMarks(paper, meeting);
    paper.blocks.push_back(bodyLine(quorumSentence(sittingOf(plan, meeting)), sourceOf(meeting.id)));
    paper.blocks.push_back(
        bodyLine(sentence("meeting paper", "Observers: %1").arg(observersOf(meeting)), sourceOf(meeting.id)));
    if (!meeting.officials.isEmpty())
        paper.blocks.push_back(bodyLine(
            sentence("meeting paper", "Officials: %1").arg(meeting.officials), sourceOf(meeting.id)));
    remarkOnMembers(paper, plan, meeting);
    remarkOnAttendance(paper, plan, meeting);
    return paper;
}

} // namespace core
