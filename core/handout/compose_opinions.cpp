#include "core/handout/compose_opinions.h"

#include "core/handout/meeting_parts.h"
#include "core/model/meetings.h"

namespace core {

namespace {

bool isBefore(const Meeting& a, const Meeting& b)
{
    return std::tuple(a.year.year, a.date.sortKey(), a.number)
        < std::tuple(b.year.year, b.date.sortKey(), b.number);
}

/// The meetings of the same body before this one, the earliest first.
std::vector<const Meeting*> earlierMeetings(const Plan& plan, const Meeting& meeting)
{
    std::vector<const Meeting*> earlier = rowsOf(plan, &Meeting::plan, meeting.plan);
    std::erase_if(earlier, [&](const Meeting* each) {
        return each->subcommittee != meeting.subcommittee || !isBefore(*each, meeting);
    });
    std::sort(
        earlier.begin(), earlier.end(), [](const Meeting* a, const Meeting* b) { return isBefore(*a, *b); });
    return earlier;
}

std::optional<QDate> dayOf(const Plan& plan, const Opinion& opinion)
{
    if (opinion.givenOn)
        return opinion.givenOn;
    const Meeting* meeting = plan.find(opinion.meeting);
    return meeting && meeting->date.precision() == LooseDate::Precision::Day
        ? std::optional(meeting->date.day())
        : std::nullopt;
}

class OpinionTable {
public:
    OpinionTable(const PlanYear& year, const Meeting* meeting, OpinionSource source)
        : year_(year)
        , meeting_(meeting)
        , isComment_(source == OpinionSource::PublicComment)
    {
    }

    TableBlock block(const std::vector<const Opinion*>& opinions) const
    {
        TableBlock table;
        table.source = sourceOf(year_.period().id);
        table.isSmall = true;
        // As published tables have them (domain §6.3).
        table.columnWidths = isComment_ ? std::vector<double>{14, 18, 30, 76, 76, 34}
                                        : std::vector<double>{14, 30, 34, 70, 70, 34};
        addTitles(table,
            {sentence("opinions", "No."),
                isComment_ ? sentence("opinions", "Page") : sentence("opinions", "Meeting"),
                isComment_ ? sentence("opinions", "Passage") : sentence("opinions", "What it is about"),
                sentence("opinions", "Opinion"), sentence("opinions", "The city's answer"),
                sentence("opinions", "State")});
        for (const Opinion* opinion : opinions)
            table.rows.push_back(rowOf(*opinion, int(table.rows.size()) + 1));
        return table;
    }

private:
    TableRow rowOf(const Opinion& opinion, int position) const
    {
        const SourceRecord source = sourceOf(opinion.id);
        TableRow row;
        row.cells
            = {centredCell(opinion.number.isEmpty() ? QString::number(position) : opinion.number, source),
                textCell(isComment_ ? orNothing(opinion.page) : meetingOf(opinion), source),
                textCell(isComment_ ? orNothing(opinion.place) : subjectOf(opinion), source),
                textCell(enteredText(opinion.text), source), textCell(answerOf(opinion), source),
                textCell(stateOf(opinion), source)};
        return row;
    }

    QString meetingOf(const Opinion& opinion) const
    {
        const Meeting* meeting = year_.plan().find(opinion.meeting);
        if (!meeting)
            return opinion.givenOn ? printedDate(*opinion.givenOn) : wordLabel(opinion.source);
        return printedShort(meeting->year) + u' ' + meetingNumber(*meeting);
    }

    QString subjectOf(const Opinion& opinion) const
    {
        QStringList lines;
        if (opinion.project)
            lines << recordTitle(year_.plan(), refTo(*opinion.project), year_.year());
        if (opinion.goal)
            lines << year_.period().goalWord + recordTitle(year_.plan(), refTo(*opinion.goal), year_.year());
        if (lines.isEmpty())
            lines << opinion.place;
        if (opinion.department)
            lines << inBrackets(year_.nameOf(*opinion.department));
        lines.removeAll(QString());
        return orNothing(lines.join(u'\n'));
    }

    QString answerOf(const Opinion& opinion) const
    {
        if (!opinion.answer.trimmed().isEmpty())
            return opinion.answer;
        return isOpen(opinion) ? sentence("opinions", "Not answered yet") : notEntered();
    }

    QString stateOf(const Opinion& opinion) const
    {
        QStringList lines{wordLabel(opinion.state)};
        if (!opinion.reflectedIn.isEmpty())
            lines << sentence("opinions", "In: %1").arg(opinion.reflectedIn);
        if (isOpen(opinion))
            lines << ageOf(opinion);
        lines.removeAll(QString());
        return lines.join(u'\n');
    }

    /// How long the city has owed the answer, on the day of the meeting.
    QString ageOf(const Opinion& opinion) const
    {
        const auto since = dayOf(year_.plan(), opinion);
        const bool isDated = meeting_ && meeting_->date.precision() == LooseDate::Precision::Day;
        if (!since || !isDated)
            return {};
        const qint64 days = since->daysTo(meeting_->date.day());
        return days > 0 ? sentence("opinions", "(%1 days)").arg(days) : QString();
    }

    const PlanYear& year_;
    const Meeting* meeting_;
    const bool isComment_;
};

std::vector<const Opinion*> opinionsOf(const PlanYear& year)
{
    const Plan& plan = year.plan();
    std::vector<const Opinion*> all = byRank(rowsOf(plan, &Opinion::plan, year.period().id));
    std::erase_if(all, [&](const Opinion* each) {
        const Meeting* meeting = plan.find(each->meeting);
        const auto day = dayOf(plan, *each);
        if (meeting)
            return meeting->year != year.year();
        return day && FiscalYear::of(*day) != year.year();
    });
    return all;
}

/// What must not be handed out so.
void addRemarks(Handout& paper, const Opinion& opinion)
{
    const QString name = opinion.text.isEmpty() ? notEntered() : opinion.text.left(20);
    if (opinion.text.trimmed().isEmpty())
        paper.remarks.push_back({sentence("opinions", "An opinion has no text."), sourceOf(opinion.id)});
    if (!isOpen(opinion) && opinion.answer.trimmed().isEmpty())
        paper.remarks.push_back(
            {sentence("opinions", "“%1” is closed without an answer.").arg(name), sourceOf(opinion.id)});
    if (opinion.state == OpinionState::Reflected && opinion.reflectedIn.trimmed().isEmpty())
        paper.remarks.push_back(
            {sentence("opinions", "“%1” is reflected, but it is not said where.").arg(name),
                sourceOf(opinion.id)});
}

void addGroup(Handout& paper, const PlanYear& year, const Meeting* meeting,
    const std::vector<const Opinion*>& all, OpinionSource source)
{
    std::vector<const Opinion*> own;
    for (const Opinion* each : all)
        if (each->source == source)
            own.push_back(each);
    if (own.empty())
        return;
    const auto open
        = std::count_if(own.begin(), own.end(), [](const Opinion* each) { return isOpen(*each); });
    addPartHeading(paper,
        source == OpinionSource::Council ? sentence("opinions", "Opinions given at meetings")
                                         : wordLabel(source),
        sourceOf(year.period().id));
    paper.blocks.push_back(OpinionTable(year, meeting, source).block(own));
    paper.blocks.push_back(noteLine(sentence("opinions", "%1 opinions, %2 of them without a final answer")
                                        .arg(QString::number(own.size()), QString::number(open)),
        sourceOf(year.period().id)));
}

} // namespace

bool isOpen(const Opinion& opinion)
{
    return opinion.state == OpinionState::Open || opinion.state == OpinionState::UnderReview;
}

std::vector<const Opinion*> opinionsFor(const Plan& plan, const Meeting& meeting)
{
    const std::vector<const Meeting*> earlier = earlierMeetings(plan, meeting);
    const Meeting* previous = earlier.empty() ? nullptr : earlier.back();
    const QDate since = previous ? previous->date.day() : QDate();
    std::vector<const Opinion*> found;
    for (const Opinion* opinion : byRank(rowsOf(plan, &Opinion::plan, meeting.plan))) {
        const auto given = std::find_if(earlier.begin(), earlier.end(),
            [&](const Meeting* each) { return opinion->meeting == each->id; });
        if (opinion->meeting && given == earlier.end())
            continue; // Of this meeting, a later one, or another body.
        const bool isOfPrevious = given != earlier.end() && *given == previous;
        const auto isSince
            = [&](const std::optional<QDate>& day) { return day && since.isValid() && *day > since; };
        if (isOfPrevious || isOpen(*opinion) || isSince(opinion->answeredOn)
            || (!opinion->meeting && isSince(opinion->givenOn)))
            found.push_back(opinion);
    }
    const auto placeOf = [&](const Opinion* opinion) {
        return std::find_if(earlier.begin(), earlier.end(),
            [&](const Meeting* each) { return opinion->meeting == each->id; });
    };
    std::stable_sort(found.begin(), found.end(),
        [&](const Opinion* a, const Opinion* b) { return placeOf(a) < placeOf(b); });
    return found;
}

Result<Handout> composeOpinions(
    const Plan& plan, FiscalYear year, const Meeting* meeting, const PaperOptions& options)
{
    const auto made = PlanYear::of(plan, year);
    if (!made)
        return made.refusal();
    auto begun = meeting
        ? meetingPaper(plan, *meeting, sentence("opinions", "%1: opinions so far and answers"), options)
        : councilPaper(
            made->period(), sentence("opinions", "%1: opinions and answers").arg(printed(year)), options);
    if (!begun)
        return begun;
    Handout paper = std::move(begun).value();
    const std::vector<const Opinion*> opinions = meeting ? opinionsFor(plan, *meeting) : opinionsOf(*made);
    for (const Opinion* each : opinions)
        addRemarks(paper, *each);
    if (opinions.empty())
        paper.blocks.push_back(bodyLine(
            sentence("opinions", "There is no opinion to be answered."), sourceOf(made->period().id)));
    for (const OpinionSource source :
        {OpinionSource::Council, OpinionSource::PublicComment, OpinionSource::Other})
        addGroup(paper, *made, meeting, opinions, source);
    return paper;
}

} // namespace core
