// import: an older plan file, an indicator table, or a listing, with the preview that the window shows.
#include "app/cli_commands.h"
#include "core/exchange/column_mapping.h"
#include "core/exchange/csv.h"
#include "core/exchange/last_year.h"
#include "core/exchange/listings.h"
#include "core/model/lookup.h"
#include "core/store/document.h"

#include <QFileInfo>

#include <algorithm>

using namespace core;

namespace cli {

namespace {

struct NamedEncoding {
    QLatin1String name;
    TextEncoding encoding;
};
constexpr NamedEncoding encodings[] = {
    {QLatin1String("utf-8"), TextEncoding::Utf8},
    {QLatin1String("utf-16le"), TextEncoding::Utf16LittleEndian},
    {QLatin1String("utf-16be"), TextEncoding::Utf16BigEndian},
    {QLatin1String("cp932"), TextEncoding::Cp932},
    {QLatin1String("euc-jp"), TextEncoding::EucJp},
};

constexpr QByteArrayView planSignature("SQLite format 3");

/// The file that is brought in, read once: an import may be proposed for the preview and again for the edit.
struct Other {
    QString name; ///< As sentences call it.
    std::optional<Plan> plan;
    CsvFile table; ///< When it is no plan file.
    std::optional<ColumnMapping> mapping;
};

Result<Other> readTable(Call& call, const QByteArray& bytes, Other other)
{
    CsvChoices choices;
    const QString wanted = call.arguments.text(QStringLiteral("--encoding"));
    for (const NamedEncoding& each : encodings)
        if (wanted == each.name)
            choices.encoding = each.encoding;
    Result<CsvFile> table = readCsv(bytes, other.name, choices);
    if (!table)
        return table.refusal();
    other.table = std::move(table).value();
    if (const auto path = call.arguments.given(QStringLiteral("--mapping"))) {
        const Result<QByteArray> json = readInput(call, *path);
        if (!json)
            return json.refusal();
        Result<ColumnMapping> mapping = mappingFromJson(*json, QFileInfo(*path).fileName());
        if (!mapping)
            return mapping.refusal();
        other.mapping = std::move(mapping).value();
    }
    return other;
}

Result<Other> readOther(Call& call)
{
    const QString path = call.arguments.text(QStringLiteral("--from"));
    Other other;
    other.name = QFileInfo(path).fileName();
    const Result<QByteArray> bytes = readInput(call, path);
    if (!bytes)
        return bytes.refusal();
    if (!bytes->startsWith(planSignature))
        return readTable(call, *bytes, std::move(other));
    Result<Plan> plan = Document::readPlan(call.session, path);
    if (!plan)
        return plan.refusal();
    other.plan = std::move(plan).value();
    return other;
}

// The year given, else this one as far as the plan has it: 「27年度」 is read as seen from there.
FiscalYear yearFor(const Call& call, const Plan& plan)
{
    if (const auto year = call.arguments.year(QStringLiteral("--year")))
        return *year;
    const FiscalYear now = FiscalYear::of(call.today);
    const PlanPeriod* period = planOf(plan, now);
    return period ? std::clamp(now, period->firstYear, period->lastYear) : now;
}

bool isListing(const Call& call)
{
    return call.arguments.text(QStringLiteral("--layout")) == u"table";
}

// The table given, else the one whose columns the file has.
Result<RecordKind> listedKind(const Call& call, const Other& other)
{
    if (const auto table = call.arguments.given(QStringLiteral("--table")))
        return kindOfTable(*table)->kind;
    const std::vector<RecordKind> kinds = kindsOfListing(other.table.grid);
    if (kinds.size() == 1)
        return kinds.front();
    return Refusal{kinds.empty()
            ? sentence("cli",
                "%1 does not have the columns of any table. Name the table with “--table TABLE”. Nothing was "
                "changed.")
                  .arg(other.name)
            : sentence("cli",
                "The columns of %1 are those of several tables. Name the table with “--table TABLE”. Nothing "
                "was changed.")
                  .arg(other.name)};
}

Result<ImportProposal> propose(const Call& call, const Plan& plan, const Other& other)
{
    if (other.plan)
        return importOlderPlan(plan, *other.plan, other.name);
    if (isListing(call)) {
        const Result<RecordKind> kind = listedKind(call, other);
        return kind ? importListing(plan, call.session.ids, *kind, other.table, other.name)
                    : Result<ImportProposal>(kind.refusal());
    }
    const ImportContext context{call.session.ids, yearFor(call, plan)};
    return other.mapping ? importIndicators(plan, context, other.table, other.name, *other.mapping)
                         : importIndicators(plan, context, other.table, other.name);
}

QString markOf(const ImportItem& item)
{
    switch (item.what) {
    case ImportItem::What::Added:
        return sentence("cli", "add");
    case ImportItem::What::Changed:
        if (item.isTicked && item.change->what == RowChange::What::Removed)
            return sentence("cli", "remove");
        return item.isTicked ? sentence("cli", "change") : sentence("cli", "keep");
    case ImportItem::What::Ignored:
        return sentence("cli", "ignore");
    case ImportItem::What::Refused:
        return sentence("cli", "cannot read");
    case ImportItem::What::Unchanged:
        break;
    }
    return {};
}

// Of something new: numbers, and all that says what a target is and from when on it holds.
bool isShown(const KindInfo& kind, const FieldChange& change)
{
    const FieldInfo& field = kind.fields[size_t(change.field)];
    const QLatin1String column(field.column);
    const bool isOfTarget = column == QLatin1String("from_year") || column == QLatin1String("words")
        || (column == QLatin1String("kind") && change.after != QLatin1String("words"));
    return (kind.kind == kindOf<Target>() && isOfTarget) || field.kind == ColumnKind::Reading
        || field.kind == ColumnKind::Decimal;
}

// What a person checks before accepting: old and new of a change, the numbers of something new.
QStringList detailsOf(const ImportItem& item)
{
    QStringList details;
    if (item.what == ImportItem::What::Changed)
        for (const ImportField& field : item.fields)
            details << QStringLiteral("%1: %2 → %3").arg(field.label, field.before, field.after);
    if (item.what != ImportItem::What::Added || !item.change)
        return details;
    const KindInfo& kind = kindInfo(item.change->record.kind);
    for (const FieldChange& change : item.change->fields) {
        const FieldInfo& field = kind.fields[size_t(change.field)];
        if (!change.after || change.after->isEmpty() || !isShown(kind, change))
            continue;
        const QString text = displayText({}, field, change.after, {lastFiscalYear});
        details << (field.kind == ColumnKind::Year ? sentence("cli", "from %1").arg(text) : text);
    }
    return details;
}

void printItem(Call& call, const ImportItem& item)
{
    QStringList parts{markOf(item)};
    if (item.row > 0)
        parts << sentence("cli", "row %1").arg(item.row);
    parts << item.owner << item.name << detailsOf(item) << item.reason;
    parts.removeAll(QString());
    call.printLine(parts.join(u"  ").replace(u'\n', u' '));
}

void printProposal(Call& call, const ImportProposal& proposal)
{
    if (proposal.encoding)
        call.printLine(explained(*proposal.encoding));
    for (const QString& note : proposal.notes)
        call.printLine(note);
    for (const QString& title : proposal.ignoredColumns)
        call.printLine(sentence("cli", "The column “%1” is ignored.").arg(title));
    for (const ImportItem& item : proposal.items)
        if (item.what != ImportItem::What::Unchanged)
            printItem(call, item);
    const ImportCounts counts = proposal.counts();
    call.printLine(
        sentence("cli", "Added %1, changed %2, unchanged %3, ignored %4, unreadable %5; not taken over %6.")
            .arg(counts.added)
            .arg(counts.changed)
            .arg(counts.unchanged)
            .arg(counts.ignored)
            .arg(counts.refused)
            .arg(counts.unticked));
}

// The whole check of an import, and nothing of it done.
Result<void> rehearse(Call& call, const Other& other)
{
    const Result<Plan> plan = readFile(call);
    if (!plan)
        return plan.refusal();
    const Result<ImportProposal> proposal = propose(call, *plan, other);
    if (!proposal)
        return proposal.refusal();
    printProposal(call, *proposal);
    if (const Result<Plan> accepted = accept(*plan, *proposal); !accepted)
        return accepted.refusal();
    call.printLine(sentence("cli", "Only shown: nothing was changed."));
    return {};
}

/// Why an import left the file as it is.
QString nothingDone(const ImportCounts& counts)
{
    if (counts.unticked > 0)
        return sentence("cli", "Nothing was changed: %1 differences were not taken over.")
            .arg(counts.unticked);
    if (counts.ignored > 0 && counts.unchanged == 0)
        return sentence("cli", "Nothing was changed: no row could be taken over, and %1 were ignored.")
            .arg(counts.ignored);
    return sentence("cli", "Nothing had to be changed.");
}

} // namespace

Result<void> importFile(Call& call)
{
    const bool isTable = isListing(call);
    if (!isTable && call.arguments.has(QStringLiteral("--table")))
        return call.misused(sentence("cli", "“--table TABLE” is for “--layout table” only."));
    if (isTable && call.arguments.has(QStringLiteral("--mapping")))
        return call.misused(sentence("cli", "“--mapping” is for indicator tables; a listing needs none."));
    const Result<Other> other = readOther(call);
    if (!other)
        return other.refusal();
    if (call.arguments.has(QStringLiteral("--dry-run")))
        return rehearse(call, *other);
    ImportCounts counts;
    const Result<bool> changed = editFile(
        call, sentence("cli", "Import %1").arg(other->name), [&](const Plan& plan) -> Result<Plan> {
            const Result<ImportProposal> proposal = propose(call, plan, *other);
            if (!proposal)
                return proposal.refusal();
            printProposal(call, *proposal);
            counts = proposal->counts();
            return accept(plan, *proposal);
        });
    if (!changed)
        return changed.refusal();
    if (!*changed)
        call.printLine(nothingDone(counts));
    return {};
}

} // namespace cli
