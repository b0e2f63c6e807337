#include "core/handout/meeting_parts.h"

#include "core/model/meetings.h"

namespace core {

Result<Handout> councilPaper(const PlanPeriod& period, const QString& title, const PaperOptions& options)
{
    if (const Result<void> valid = checkOptions(options); !valid)
        return valid.refusal();
    return paperOf(period, title, options);
}

Result<Handout> meetingPaper(
    const Plan& plan, const Meeting& meeting, const QString& title, const PaperOptions& options)
{
    auto made = councilPaper(*plan.find(meeting.plan), title.arg(meetingTitle(plan, meeting)), options);
    if (!made)
        return made;
    Handout paper = std::move(made).value();
    paper.runningHead = meetingTitle(plan, meeting);
    std::get<Heading>(paper.blocks.front()).source = sourceOf(meeting.id);
    return paper;
}

Paragraph bodyLine(const QString& text, const SourceRecord& source)
{
    Paragraph line;
    line.text = text;
    line.source = source;
    return line;
}

Paragraph noteLine(const QString& text, const SourceRecord& source)
{
    Paragraph line = bodyLine(text, source);
    line.isSmall = true;
    line.staysWithPrevious = true;
    return line;
}

void addPartHeading(Handout& paper, const QString& text, const SourceRecord& source)
{
    Heading heading;
    heading.level = 2;
    heading.text = text;
    heading.source = source;
    paper.blocks.push_back(Space{2});
    paper.blocks.push_back(heading);
}

void addTitles(TableBlock& table, const QStringList& titles)
{
    TableRow& row = table.headerRows.emplace_back();
    for (const QString& title : titles)
        row.cells.push_back(textCell(title, table.source));
}

QString plainDate(QDate date)
{
    // The weekday stands in brackets behind the day.
    return date.isValid() ? printedDate(date).section(u'（', 0, 0).section(u'(', 0, 0) : QString();
}

QString plainDate(const LooseDate& date)
{
    return date.precision() == LooseDate::Precision::Day ? plainDate(date.day()) : date.printed();
}

QString orUndecided(const QString& text)
{
    return text.trimmed().isEmpty() ? sentence("meeting paper", "not decided") : text;
}

QString observersOf(const Meeting& meeting)
{
    return meeting.observers ? sentence("meeting paper", "%1 persons").arg(*meeting.observers) : notEntered();
}

void addScheduleNote(Handout& paper, const Plan& plan, Id<PlanPeriod> period)
{
    for (const PlanText* text : byRank(rowsOf(plan, &PlanText::plan, period)))
        if (text->kind == PlanTextKind::CouncilNote)
            paper.blocks.push_back(noteLine(QStringLiteral("※ ") + text->text, sourceOf(text->id)));
}

} // namespace core
