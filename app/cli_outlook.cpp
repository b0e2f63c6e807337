// outlook: where every series of a fiscal year is heading, for people and (outlook_json) for other programs.
#include "app/cli_columns.h"
#include "app/cli_commands.h"
#include "app/cli_find.h"
#include "app/cli_outlook_json.h"
#include "core/exchange/check_tables.h"

using namespace core;

namespace cli {

Result<void> outlook(Call& call)
{
    const Result<Plan> plan = readFile(call);
    if (!plan)
        return plan.refusal();
    const FiscalYear year = *call.arguments.year(QStringLiteral("--year"));
    if (const Result<void> valid = checkPlanYear(*plan, year); !valid)
        return valid;
    const Score score = scorePlan(*plan, year);
    const std::vector<SeriesOutlook> outlooks = outlooksOf(*plan, score);
    if (call.arguments.has(QStringLiteral("--json"))) {
        call.output = outlookJson(year, outlooks);
        return {};
    }
    call.printLine(printed(year));
    if (outlooks.empty())
        call.printLine(sentence("cli", "The plan has no indicators."));
    else
        call.output += alignedColumns(outlookTable(*plan, score, outlooks).grid());
    return {};
}

} // namespace cli
