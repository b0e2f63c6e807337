#include "core/handout/compose_changes.h"

#include "core/handout/meeting_parts.h"
#include "core/model/change_subject.h"
#include "core/model/meetings.h"
#include "core/model/record_owner.h"

namespace core {

namespace {

/// Kinds that the council itself is made of: its papers do not report on them.
bool isOfCouncil(RecordKind kind)
{
    return kindOf<CouncilRule>() <= kind && kind <= kindOf<Hearing>();
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
            if (!isOfCouncil(row.record.kind))
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

} // namespace

Result<Handout> composeChanges(const Plan& before, const Plan& after, FiscalYear year, const Meeting* meeting,
    const PaperOptions& options)
{
    const auto period = periodFor(after, year);
    if (!period)
        return period.refusal();
    auto begun = meeting
        ? meetingPaper(after, *meeting, sentence("changes", "%1: changes since the last meeting"), options)
        : councilPaper(**period, sentence("changes", "Changes since the last meeting"), options);
    if (!begun)
        return begun;
    Handout paper = std::move(begun).value();
    const SourceRecord source = meeting ? sourceOf(meeting->id) : sourceOf((*period)->id);
    TableBlock table = Changes(before, after, year).block(source);
    if (table.rows.empty())
        paper.blocks.push_back(bodyLine(sentence("changes", "Nothing has changed."), source));
    else
        paper.blocks.push_back(std::move(table));
    return paper;
}

} // namespace core
