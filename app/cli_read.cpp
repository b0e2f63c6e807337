// list, check and verify.
#include "app/cli_columns.h"
#include "app/cli_commands.h"
#include "app/cli_find.h"
#include "core/exchange/csv.h"
#include "core/exchange/listings.h"
#include "core/model/lookup.h"
#include "core/scoring/findings.h"
#include "core/store/file_checks.h"

#include <QFileInfo>

#include <algorithm>

using namespace core;

namespace cli {

namespace {

// The rows of a table as people look for them: projects as the plan prints them, all else as its listing has
// them.
std::vector<Uuid> orderedIds(const Plan& plan, RecordKind kind)
{
    std::vector<Uuid> ids;
    for (const std::vector<Cell>& row : listing(plan, kind).rows)
        ids.push_back(Uuid::fromText(row.front().text).value_or(Uuid()));
    if (kind != kindOf<Project>())
        return ids;
    std::vector<Uuid> printedIds;
    std::vector<const PlanPeriod*> periods;
    const Table<PlanPeriod> table = plan.table<PlanPeriod>();
    for (const PlanPeriod& period : table)
        periods.push_back(&period);
    for (const PlanPeriod* period : byRank(periods))
        for (const Placement* placement : mainPlacements(plan, period->id))
            printedIds.push_back(placement->project.uuid);
    return printedIds.size() == ids.size() ? printedIds : ids;
}

// What each record is called, and its fields as people read them.
Grid readable(const Plan& plan, const KindInfo& kind)
{
    Grid grid;
    grid.columns.push_back({kind.translatedLabel()});
    for (size_t i = 1; i < kind.fields.size(); ++i)
        grid.columns.push_back({kind.fields[i].translatedLabel()});
    for (const Uuid& id : orderedIds(plan, kind.kind)) {
        const std::vector<FieldValue> fields = fieldsOf(plan, {kind.kind, id});
        std::vector<Cell>& row = grid.rows.emplace_back();
        row.push_back(Cell(recordName(plan, {kind.kind, id}, newestNames)));
        for (size_t i = 1; i < fields.size(); ++i)
            row.push_back(Cell(displayText(plan, kind.fields[i], fields[i], newestNames)));
    }
    return grid;
}

} // namespace

Result<void> listTable(Call& call)
{
    const Result<Plan> plan = readFile(call);
    if (!plan)
        return plan.refusal();
    const KindInfo& kind = *kindOfTable(call.arguments.text(QStringLiteral("TABLE")));
    if (call.arguments.has(QStringLiteral("--csv")))
        call.output = writeCsv(listing(*plan, kind.kind)).bytes;
    else if (call.arguments.has(QStringLiteral("--json")))
        call.output = listingJson(*plan, kind.kind);
    else
        call.output = alignedColumns(readable(*plan, kind));
    return {};
}

Result<void> check(Call& call)
{
    const Result<Plan> plan = readFile(call);
    if (!plan)
        return plan.refusal();
    const FiscalYear year = *call.arguments.year(QStringLiteral("--year"));
    if (const Result<void> valid = checkPlanYear(*plan, year); !valid)
        return valid;
    const std::vector<Finding> found = findings(*plan, year);
    const auto notices
        = std::count_if(found.begin(), found.end(), [](const Finding& each) { return each.isNotice; });
    for (const Finding& finding : found)
        call.printLine(
            finding.isNotice ? sentence("cli", "Note: %1").arg(finding.sentence) : finding.sentence);
    call.printLine(sentence("cli", "%1: %2 things are missing, %3 notes.")
                       .arg(printed(year), QString::number(qsizetype(found.size()) - notices),
                           QString::number(notices)));
    return {};
}

Result<void> verify(Call& call)
{
    const Result<QStringList> found = verifyFile(call.session, call.file());
    if (!found)
        return found.refusal();
    for (const QString& each : *found)
        call.printLine(each);
    const QString name = QFileInfo(call.file()).fileName();
    if (!found->isEmpty())
        return Refusal{sentence("cli", "“%1” did not pass the test: %2").arg(name, found->first())};
    call.printLine(
        sentence("cli", "“%1” is sound: integrity, schema, hashes, history and references.").arg(name));
    return {};
}

} // namespace cli
