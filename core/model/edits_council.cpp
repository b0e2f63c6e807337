#include "core/model/edits_council.h"

#include "core/model/meetings.h"

namespace core {

namespace {

constexpr int rankStep = 1024;

Refusal meetingGone()
{
    return {sentence("edits", "The meeting is no longer in the plan. Look at the current list.")};
}

/// Words of an agenda item and the papers that go with it.
struct UsualPaper {
    QStringView word;
    PaperWhat what;
};
constexpr UsualPaper usualPapers[] = {
    {u"概要", PaperWhat::Overview},
    {u"体系", PaperWhat::Structure},
    {u"評価", PaperWhat::Summary},
    {u"評価", PaperWhat::Sheets},
    {u"指標", PaperWhat::Indicators},
    {u"認可", PaperWhat::Approvals},
    {u"利用定員", PaperWhat::Capacity},
    {u"見込み", PaperWhat::Demand},
    {u"確保方策", PaperWhat::Demand},
};

class PackFiller {
public:
    PackFiller(const Plan& plan, const IdSource& ids, Id<Meeting> meeting)
        : plan_(plan)
        , ids_(ids)
        , meeting_(meeting)
    {
        for (const PackPaper* paper : rowsOf(plan, &PackPaper::meeting, meeting)) {
            there_.push_back(*paper);
            rank_ = std::max(rank_, paper->rank);
        }
    }

    void add(PaperWhat what, std::optional<Id<AgendaItem>> agenda)
    {
        const bool isThere = std::any_of(
            there_.begin(), there_.end(), [&](const PackPaper& paper) { return paper.what == what; });
        if (isThere)
            return;
        PackPaper paper;
        paper.id = {ids_()};
        paper.meeting = meeting_;
        paper.agenda = agenda;
        paper.what = what;
        paper.rank = rank_ += rankStep;
        there_.push_back(paper);
        plan_.put(paper);
    }

    Plan plan() && { return std::move(plan_); }

private:
    Plan plan_;
    const IdSource& ids_;
    Id<Meeting> meeting_;
    std::vector<PackPaper> there_;
    int rank_ = 0;
};

bool hasOpinionsBefore(const Plan& plan, const Meeting& meeting)
{
    for (const Opinion& opinion : plan.table<Opinion>()) {
        const Meeting* given = plan.find(opinion.meeting);
        if (given && given->id != meeting.id && given->plan == meeting.plan
            && given->date.sortKey() < meeting.date.sortKey())
            return true;
    }
    return false;
}

} // namespace

Result<Plan> noteAttendance(const Plan& plan, Id<Meeting> meeting, Id<Member> member,
    std::optional<Presence> presence, const QString& proxy, const QString& note)
{
    const Meeting* row = plan.find(meeting);
    const Member* person = plan.find(member);
    if (!row)
        return meetingGone();
    if (!person || person->plan != row->plan)
        return Refusal{
            sentence("edits", "The member is no longer on the council's list. Look at the current list.")};
    Plan result = plan;
    if (presence)
        result.put(Attendance{attendanceId(meeting, member), meeting, member, *presence,
            *presence == Presence::Proxy ? proxy.simplified() : QString(QLatin1String("")), note.trimmed()});
    else
        result.remove(attendanceId(meeting, member));
    return result;
}

Result<Plan> noteAllPresent(const Plan& plan, Id<Meeting> meeting)
{
    const Meeting* row = plan.find(meeting);
    if (!row)
        return meetingGone();
    Plan result = plan;
    for (const Member* member : membersAt(plan, *row))
        if (!attendanceOf(plan, meeting, member->id))
            result.put(Attendance{attendanceId(meeting, member->id), meeting, member->id, Presence::Present,
                QLatin1String(""), QLatin1String("")});
    return result;
}

Result<Plan> addUsualPapers(const Plan& plan, const IdSource& ids, Id<Meeting> meeting)
{
    const Meeting* row = plan.find(meeting);
    if (!row)
        return meetingGone();
    PackFiller pack(plan, ids, meeting);
    pack.add(PaperWhat::Agenda, {});
    pack.add(PaperWhat::Members, {});
    for (const AgendaItem* item : agendaOf(plan, meeting))
        for (const UsualPaper& usual : usualPapers)
            if (item->text.contains(usual.word))
                pack.add(usual.what, item->id);
    if (hasOpinionsBefore(plan, *row))
        pack.add(PaperWhat::Opinions, {});
    return std::move(pack).plan();
}

} // namespace core
