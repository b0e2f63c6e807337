#include "core/handout/compose_changes.h"

#include "core/handout/meeting_parts.h"
#include "core/model/change_subject.h"
#include "core/model/meetings.h"
#include "core/model/record_owner.h"

namespace core {

namespace {

/// What papers of a year print; forms, schemes and the council's own records are not reported on.
bool isReported(RecordKind kind)
{
    static const RecordKind kinds[] = {kindOf<PlanPeriod>(), kindOf<PlanText>(), kindOf<GoalVersion>(),
        kindOf<Challenge>(), kindOf<Project>(), kindOf<ProjectVersion>(), kindOf<DepartmentVersion>(),
        kindOf<Assignment>(), kindOf<Indicator>(), kindOf<Series>(), kindOf<Baseline>(), kindOf<Target>(),
        kindOf<Value>(), kindOf<Milestone>(), kindOf<Evaluation>(), kindOf<Answer>(), kindOf<Supply>()};
    return std::find(std::begin(kinds), std::end(kinds), kind) != std::end(kinds);
}

/// Columns that only order or tie records.
bool isPrinted(const FieldInfo& field)
{
    static constexpr const char* silent[] = {"rank", "sort_key", "item_key", "source_key", "key"};
    const bool isSilent = std::any_of(std::begin(silent), std::end(silent),
        [&](const char* column) { return qstrcmp(column, field.column) == 0; });
    return !isSilent && field.kind != ColumnKind::Identifier;
}

class Changes {
public:
    Changes(const Plan& before, const Plan& after, FiscalYear year)
        : before_(before)
        , after_(after)
        , year_(year)
    {
    }

    TableBlock block(const SourceRecord& source) const
    {
        TableBlock table;
        table.source = source;
        table.isSmall = true;
        table.columnWidths = {56, 28, 45, 45};
        addTitles(table,
            {sentence("changes", "What"), sentence("changes", "Item"), sentence("changes", "Before"),
                sentence("changes", "Now")});
        for (const RowChange& row : diff(before_, after_).rows)
            if (isReported(row.record.kind))
                addRow(table, row);
        return table;
    }

private:
    void addRow(TableBlock& table, const RowChange& row) const
    {
        const KindInfo& kind = kindInfo(row.record.kind);
        const SourceRecord source{QLatin1String(kind.table), row.record.id.toText()};
        std::vector<const FieldChange*> fields;
        for (const FieldChange& change : row.fields)
            if (isPrinted(kind.fields[size_t(change.field)])
                && shown(row, change, true) != shown(row, change, false))
                fields.push_back(&change);
        for (const FieldChange* change : fields) {
            TableCell name = labelCell(nameOf(row), source);
            name.rowSpan = int(fields.size());
            TableRow& printed = table.rows.emplace_back();
            printed.cells = {change == fields.front() ? name : coveredCell(),
                textCell(kind.fields[size_t(change->field)].translatedLabel(), source),
                textCell(shown(row, *change, true), source), textCell(shown(row, *change, false), source)};
        }
    }

    QString nameOf(const RowChange& row) const
    {
        const bool isGone = row.what == RowChange::What::Removed;
        const QString name = changedRecordName(isGone ? before_ : after_, row, year_);
        if (row.what == RowChange::What::Added)
            return sentence("changes", "%1 (added)").arg(name);
        return isGone ? sentence("changes", "%1 (removed)").arg(name) : name;
    }

    QString shown(const RowChange& row, const FieldChange& change, bool isBefore) const
    {
        const FieldInfo& field = kindInfo(row.record.kind).fields[size_t(change.field)];
        const FieldValue& value = isBefore ? change.before : change.after;
        return orNothing(value ? displayText(isBefore ? before_ : after_, field, value, year_) : QString());
    }

    const Plan& before_;
    const Plan& after_;
    const FiscalYear year_;
};

/// The changes of the plan itself that this meeting is heard on.
void addPlanChanges(Handout& paper, const Plan& plan, const Meeting& meeting)
{
    TableBlock table;
    table.source = sourceOf(meeting.id);
    table.columnWidths = {60, 60, 54};
    addTitles(table,
        {sentence("changes", "Change of the plan"), sentence("changes", "Reason"),
            sentence("changes", "Outcome of the hearing")});
    for (const PlanChange* each : byRank(rowsOf(plan, &PlanChange::meeting, meeting.id)))
        table.rows.emplace_back().cells = {textCell(enteredText(each->what), sourceOf(each->id)),
            textCell(enteredText(each->why), sourceOf(each->id)),
            textCell(orNothing(each->outcome), sourceOf(each->id))};
    if (table.rows.empty())
        return;
    addPartHeading(paper, sentence("changes", "Changes of the plan to be heard"), table.source);
    paper.blocks.push_back(std::move(table));
    addPartHeading(paper, sentence("changes", "Changes of the content"), sourceOf(meeting.id));
}

/// Whether a meeting lies between the compared one and this one, only its day is not known.
void remarkLooseMeetings(Handout& paper, const Plan& plan, const Meeting& meeting, QDate since)
{
    for (const Meeting* each : rowsOf(plan, &Meeting::plan, meeting.plan))
        if (each->subcommittee == meeting.subcommittee && each->date.precision() != LooseDate::Precision::Day
            && each->date.day().isValid() && each->date.day() > since
            && each->date.sortKey() < meeting.date.sortKey())
            paper.remarks.push_back(
                {sentence("changes", "“%1” has no exact date: the changes are counted from %2.")
                        .arg(meetingTitle(plan, *each), plainDate(since)),
                    sourceOf(meeting.id)});
}

} // namespace

Result<Handout> composeChanges(
    const ComparedPlans& plans, FiscalYear year, const Meeting* meeting, const PaperOptions& options)
{
    const auto period = periodFor(plans.after, year);
    if (!period)
        return period.refusal();
    auto begun = meeting
        ? meetingPaper(
            plans.after, *meeting, sentence("changes", "%1: changes since the last meeting"), options)
        : councilPaper(**period, sentence("changes", "Changes since the last meeting"), options);
    if (!begun)
        return begun;
    Handout paper = std::move(begun).value();
    const SourceRecord source = meeting ? sourceOf(meeting->id) : sourceOf((*period)->id);
    if (plans.since.isValid())
        paper.blocks.push_back(bodyLine(
            sentence("changes", "What has changed since the meeting of %1").arg(plainDate(plans.since)),
            source));
    if (meeting) {
        addPlanChanges(paper, plans.after, *meeting);
        if (plans.since.isValid())
            remarkLooseMeetings(paper, plans.after, *meeting, plans.since);
    }
    if (!plans.before.find((*period)->id)) { // Everything would be new: no change that a council decided on.
        paper.blocks.push_back(bodyLine(
            sentence("changes", "The file did not hold this plan yet: there is nothing to compare with."),
            source));
        return paper;
    }
    TableBlock table = Changes(plans.before, plans.after, year).block(source);
    if (table.rows.empty())
        paper.blocks.push_back(bodyLine(sentence("changes", "Nothing has changed."), source));
    else
        paper.blocks.push_back(std::move(table));
    return paper;
}

} // namespace core
