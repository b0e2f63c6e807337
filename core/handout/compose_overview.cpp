#include "core/handout/compose_overview.h"

#include "core/handout/meeting_parts.h"
#include "core/model/meetings.h"

namespace core {

namespace {

QStringList textsOf(const PlanYear& year, PlanTextKind kind)
{
    QStringList texts;
    for (const PlanText* text : byRank(rowsOf(year.plan(), &PlanText::plan, year.period().id)))
        if (text->kind == kind)
            texts << text->text;
    return texts;
}

class Overview {
public:
    Overview(Handout& paper, const PlanYear& year)
        : paper_(paper)
        , year_(year)
        , source_(sourceOf(year.period().id))
    {
    }

    void write()
    {
        addPlace();
        addPhilosophy();
        addMeasures();
        addPromotion();
        addCouncil();
    }

    void writeStructure()
    {
        addPlace();
        addSection(sentence("overview", "Structure of the plan"));
        paper_.blocks.push_back(tree());
    }

private:
    /// 「2、計画の基本理念」
    void addSection(const QString& title)
    {
        addPartHeading(paper_, QStringLiteral("%1、%2").arg(++sections_).arg(title), source_);
    }
    void addText(const QString& text) { paper_.blocks.push_back(bodyLine(text, source_)); }

    /// Upper plans above, related ones beside the plan itself, as the diagram has them.
    void addPlace()
    {
        const std::vector<const DiagramBox*> boxes
            = byRank(rowsOf(year_.plan(), &DiagramBox::plan, year_.period().id));
        if (boxes.empty())
            return;
        addSection(sentence("overview", "Place of the plan"));
        TableBlock table;
        table.source = source_;
        table.columnWidths = {40, 134};
        for (const DiagramLevel level :
            {DiagramLevel::Upper, DiagramLevel::ThisPlan, DiagramLevel::Related}) {
            QStringList names;
            for (const DiagramBox* box : boxes)
                if (box->level == level)
                    names << box->text;
            if (names.isEmpty())
                continue;
            TableCell cell = textCell(names.join(u'\n'), source_);
            cell.isEmphasized = level == DiagramLevel::ThisPlan;
            table.rows.emplace_back().cells = {labelCell(wordLabel(level), source_), cell};
        }
        paper_.blocks.push_back(table);
    }

    void addPhilosophy()
    {
        const QString& philosophy = year_.period().philosophy;
        const QStringList explanations = textsOf(year_, PlanTextKind::PhilosophyExplanation);
        const QStringList viewpoints = textsOf(year_, PlanTextKind::Viewpoint);
        if (philosophy.isEmpty() && explanations.isEmpty() && viewpoints.isEmpty())
            return;
        addSection(sentence("overview", "Philosophy of the plan"));
        if (!philosophy.isEmpty()) {
            TableBlock frame;
            frame.source = source_;
            frame.columnWidths = {1};
            const bool isQuoted = philosophy.startsWith(u'「');
            TableCell cell
                = centredCell(isQuoted ? philosophy : QStringLiteral("「%1」").arg(philosophy), source_);
            cell.isEmphasized = true;
            frame.rows.emplace_back().cells = {cell};
            paper_.blocks.push_back(frame);
        }
        for (const QString& text : explanations)
            addText(text);
        if (!viewpoints.isEmpty())
            addText(sentence("overview", "Basic viewpoints"));
        for (const QString& text : viewpoints)
            addText(QStringLiteral("・") + text);
    }

    void addMeasures()
    {
        addSection(sentence("overview", "Measures"));
        for (const QString& text : textsOf(year_, PlanTextKind::Introduction))
            addText(text);
        std::vector<const Placement*> priority;
        for (const Placement* place : year_.placements())
            if (place->isMain && year_.plan().find(place->project)->isPriority)
                priority.push_back(place);
        if (priority.empty())
            return;
        addText(sentence("overview", "< Priority projects >"));
        paper_.blocks.push_back(projectTable(priority));
    }

    /// Number and name of the goal, merged over its projects, and their names, as the published outline has
    /// them.
    TableBlock projectTable(const std::vector<const Placement*>& places) const
    {
        TableBlock table;
        table.source = source_;
        table.columnWidths = {10, 74, 90};
        addTitles(table,
            {QString(), year_.period().goalWord,
                sentence("paper", "%1 name").arg(year_.period().projectWord)});
        for (size_t at = 0; at < places.size();) {
            const Id<Goal> goal = places[at]->goal;
            size_t end = at;
            while (end < places.size() && places[end]->goal == goal)
                ++end;
            const GoalScore& score = year_.scoreOf(goal);
            for (size_t each = at; each < end; ++each) {
                TableCell number = labelCell(score.number, sourceOf(goal));
                TableCell name = labelCell(score.name, sourceOf(goal));
                number.rowSpan = name.rowSpan = int(end - at);
                TableRow& row = table.rows.emplace_back();
                row.keepWithNext = each + 1 < end;
                row.cells = {each == at ? number : coveredCell(), each == at ? name : coveredCell(),
                    textCell(projectTitle(year_, places[each]->project), sourceOf(places[each]->project))};
            }
            at = end;
        }
        return table;
    }

    void addPromotion()
    {
        const QStringList texts = textsOf(year_, PlanTextKind::Promotion);
        if (texts.isEmpty())
            return;
        addSection(sentence("overview", "How the plan is carried forward"));
        for (const QString& text : texts)
            addText(text);
    }

    void addCouncil()
    {
        const QStringList roles = textsOf(year_, PlanTextKind::CouncilRole);
        const FiscalYear scheduled = yearOfMeetings();
        const std::vector<const Meeting*> meetings = meetingsOf(year_.plan(), year_.period().id, scheduled);
        if (roles.isEmpty() && meetings.empty())
            return;
        addPartHeading(paper_, sentence("overview", "About the council"), source_);
        int part = 0;
        const auto addPart = [&](const QString& title) {
            Heading heading;
            heading.level = 3;
            heading.text = QStringLiteral("【%1】%2").arg(++part).arg(title);
            heading.source = source_;
            paper_.blocks.push_back(heading);
        };
        if (!roles.isEmpty())
            addPart(sentence("overview", "Role"));
        for (const QString& text : roles)
            addText(QStringLiteral("・") + text);
        if (meetings.empty())
            return;
        addPart(scheduled == year_.year() ? sentence("overview", "Schedule")
                                          : sentence("overview", "Schedule (%1)").arg(printed(scheduled)));
        for (const Meeting* meeting : meetings)
            addMeeting(*meeting);
        addScheduleNote(paper_, year_.plan(), year_.period().id);
    }

    /// The year itself, or the last one that has meetings.
    FiscalYear yearOfMeetings() const
    {
        std::optional<FiscalYear> last;
        for (const Meeting* each : rowsOf(year_.plan(), &Meeting::plan, year_.period().id)) {
            if (each->year == year_.year())
                return each->year;
            last = std::max(last.value_or(each->year), each->year);
        }
        return last.value_or(year_.year());
    }

    /// 「第1回：平成27年6月3日（水）14時～」 and its agenda.
    void addMeeting(const Meeting& meeting)
    {
        paper_.blocks.push_back(KeepTogetherBegin{});
        const Subcommittee* subcommittee = year_.plan().find(meeting.subcommittee);
        const QString name = (subcommittee ? subcommittee->name : QString()) + meetingNumber(meeting);
        paper_.blocks.push_back(
            bodyLine(QStringLiteral("%1：%2").arg(name, meetingTime(meeting)), sourceOf(meeting.id)));
        int position = 0;
        for (const AgendaItem* item : agendaOf(year_.plan(), meeting.id))
            paper_.blocks.push_back(bodyLine(u'　' + agendaLine(*item, ++position), sourceOf(item->id)));
        paper_.blocks.push_back(KeepTogetherEnd{});
    }

    QString challengeOf(const Placement& place) const
    {
        const Challenge* challenge = year_.plan().find(place.challenge);
        return challenge ? numbered(challenge->number, challenge->name) : nothing();
    }

    bool hasChallenges() const
    {
        const auto& places = year_.placements();
        return std::any_of(places.begin(), places.end(),
            [](const Placement* place) { return place->challenge.has_value(); });
    }

    /// Philosophy → goals → challenges → projects, each merged over what stands under it; without a column
    /// for challenges where there are none.
    TableBlock tree() const
    {
        TableBlock table;
        table.source = source_;
        const PlanPeriod& period = year_.period();
        QStringList titles{
            sentence("overview", "Philosophy"), period.goalWord, period.challengeWord, period.projectWord};
        table.columnWidths = {30, 44, 44, 56};
        if (!hasChallenges()) {
            titles.removeAt(2);
            table.columnWidths = {36, 62, 76};
        }
        addTitles(table, titles);
        for (size_t at = 0; at < year_.placements().size(); ++at)
            table.rows.push_back(treeRow(at));
        return table;
    }

    /// How many places from `at` on are the same; 0 when the one before is, too.
    template <class Same>
    int runFrom(size_t at, Same isSame) const
    {
        const std::vector<const Placement*>& places = year_.placements();
        if (at > 0 && isSame(*places[at - 1], *places[at]))
            return 0;
        size_t end = at;
        while (end < places.size() && isSame(*places[end], *places[at]))
            ++end;
        return int(end - at);
    }
    static TableCell merged(TableCell cell, int rows)
    {
        cell.rowSpan = rows;
        return rows > 0 ? cell : coveredCell();
    }

    TableRow treeRow(size_t at) const
    {
        const Placement& place = *year_.placements()[at];
        const int all = at == 0 ? int(year_.placements().size()) : 0;
        const auto isSameGoal = [](const Placement& a, const Placement& b) { return a.goal == b.goal; };
        const auto isSameChallenge = [](const Placement& a, const Placement& b) {
            return a.goal == b.goal && a.challenge == b.challenge;
        };
        TableRow row;
        row.cells = {merged(labelCell(orNothing(year_.period().philosophy), source_), all),
            merged(labelCell(goalTitle(year_, place.goal), sourceOf(place.goal)), runFrom(at, isSameGoal))};
        if (hasChallenges())
            row.cells.push_back(
                merged(textCell(challengeOf(place), sourceOf(place.goal)), runFrom(at, isSameChallenge)));
        row.cells.push_back(
            textCell(numbered(projectNumber(year_, place.project), projectTitle(year_, place)),
                sourceOf(place.project)));
        return row;
    }

    Handout& paper_;
    const PlanYear& year_;
    const SourceRecord source_;
    int sections_ = 0;
};

Result<Handout> planPaper(const Plan& plan, FiscalYear year, const QString& title,
    const PaperOptions& options, void (Overview::*write)())
{
    const auto made = PlanYear::of(plan, year);
    if (!made)
        return made.refusal();
    auto begun = councilPaper(
        made->period(), title.arg(QStringLiteral("「%1」").arg(made->period().title)), options);
    if (!begun)
        return begun;
    Handout paper = std::move(begun).value();
    (Overview(paper, *made).*write)();
    return paper;
}

} // namespace

Result<Handout> composeOverview(const Plan& plan, FiscalYear year, const PaperOptions& options)
{
    return planPaper(plan, year, sentence("overview", "Outline of %1"), options, &Overview::write);
}

Result<Handout> composeStructure(const Plan& plan, FiscalYear year, const PaperOptions& options)
{
    return planPaper(
        plan, year, sentence("overview", "Place and structure of %1"), options, &Overview::writeStructure);
}

} // namespace core
