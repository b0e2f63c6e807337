#include "core/handout/pack.h"

#include "core/handout/meeting_parts.h"
#include "core/model/meetings.h"

#include <QRegularExpression>

#include <algorithm>

namespace core {

namespace {

QString anchorOf(const PackPaper& paper)
{
    return QStringLiteral("paper-") + paper.id.uuid.toText();
}

Handout coverOf(const Plan& plan, const Meeting& meeting, const std::vector<NumberedPaper>& papers)
{
    Handout cover = paperOf(*plan.find(meeting.plan), meetingTitle(plan, meeting), {});
    const SourceRecord source = sourceOf(meeting.id);
    std::get<Heading>(cover.blocks.front()).source = source;
    cover.runningHead = meetingTitle(plan, meeting);
    Paragraph time = bodyLine(meetingTime(meeting), source);
    Paragraph place
        = bodyLine(sentence("meeting paper", "Place: %1").arg(orUndecided(meeting.place)), source);
    time.alignment = place.alignment = Alignment::Center;
    cover.blocks.push_back(time);
    cover.blocks.push_back(place);
    addPartHeading(cover, sentence("meeting paper", "Papers handed out"), source);
    TableBlock list = paperList(papers, source);
    for (size_t at = 0; at < papers.size(); ++at)
        list.rows[at].cells[1].linkTarget = anchorOf(*papers[at].paper);
    cover.blocks.push_back(std::move(list));
    return cover;
}

PaperRequest requestFor(const Meeting& meeting, const NumberedPaper& numbered, const PackSources& sources)
{
    const PackPaper& paper = *numbered.paper;
    PaperRequest request;
    request.what = paper.what;
    request.year = paper.year.value_or(meeting.year);
    request.meeting = meeting.id;
    if (takesSelection(paper.what)) {
        request.selection.goal = paper.goal;
        request.selection.department = paper.department;
    }
    request.options.paperNumber = numbered.number;
    request.options.paper = usualPaper(paper.what);
    request.options.orientation = usualOrientation(paper.what);
    if (paper.what == PaperWhat::Changes) {
        request.before = sources.before;
        request.since = sources.since;
    }
    return request;
}

QString romanized(const QString& number)
{
    static const std::pair<QString, QString> words[]
        = {{QStringLiteral("参考資料"), QStringLiteral("sankou")}, {QStringLiteral("資料"), QString()},
            {QStringLiteral("の参考"), QStringLiteral("-sankou")},
            {QStringLiteral("別紙"), QStringLiteral("besshi")}};
    QString text = number.isEmpty() ? QStringLiteral("shidai") : number;
    for (const auto& [written, spelled] : words)
        text.replace(written, spelled);
    return text;
}

} // namespace

bool needsPlanBefore(const Plan& plan, const Meeting& meeting)
{
    const std::vector<const PackPaper*> papers = rowsOf(plan, &PackPaper::meeting, meeting.id);
    return std::any_of(
        papers.begin(), papers.end(), [](const PackPaper* each) { return each->what == PaperWhat::Changes; });
}

Result<std::vector<Handout>> composePack(const Plan& plan, const Meeting& meeting, const PackSources& sources)
{
    const std::vector<NumberedPaper> papers = numberedPapers(plan, meeting);
    if (papers.empty())
        return Refusal{sentence("papers", "“%1” has no papers yet. Add papers to the meeting first.")
                           .arg(meetingTitle(plan, meeting))};
    QStringList numbers;
    for (const NumberedPaper& each : papers) {
        if (!each.number.isEmpty() && numbers.contains(each.number))
            return Refusal{sentence("papers", "Two papers have the number “%1”. Give one of them another.")
                               .arg(each.number)};
        numbers << each.number;
    }
    std::vector<Handout> pack{coverOf(plan, meeting, papers)};
    for (const NumberedPaper& each : papers) {
        auto made = composePaper(plan, requestFor(meeting, each, sources));
        if (!made)
            return Refusal{
                sentence("papers", "“%1”: %2").arg(numbered(each.number, each.title), made.sentence())};
        Handout paper = std::move(made).value();
        paper.title = numbered(each.number, each.paper->title.isEmpty() ? paper.title : each.title);
        auto& heading = std::get<Heading>(paper.blocks.front());
        heading.anchor = anchorOf(*each.paper);
        if (!each.paper->title.isEmpty())
            heading.text = each.title;
        else if (each.paper->isReplacement)
            heading.text = sentence("meeting paper", "%1 (replacement)").arg(heading.text);
        heading.bookmark = numbered(each.number, heading.text);
        paper.runningHead = meetingTitle(plan, meeting);
        pack.push_back(std::move(paper));
    }
    return pack;
}

QString paperFileName(const Plan& plan, const Meeting& meeting, const NumberedPaper& paper)
{
    const CouncilRule* rule = councilRuleAsOf(plan, meeting.plan, meeting.year);
    const bool isGiven = rule && !rule->fileName.trimmed().isEmpty();
    QString name = isGiven ? rule->fileName.trimmed() : QStringLiteral("{年}-{回}shiryou{番号}");
    QString number = romanized(paper.number);
    if (!isGiven && !number.front().isDigit())
        name = QStringLiteral("{年}-{回}{番号}");
    name.replace(QStringLiteral("{年}"), printedShort(meeting.year).toLower())
        .replace(QStringLiteral("{西暦}"), QString::number(meeting.year.year))
        .replace(QStringLiteral("{回}"), QString::number(meeting.number))
        .replace(QStringLiteral("{番号}"), number);
    static const QRegularExpression forbidden(QStringLiteral("[\\x00-\\x1f<>:\"/\\\\|?*]"));
    return name.replace(forbidden, QStringLiteral("_"));
}

} // namespace core
