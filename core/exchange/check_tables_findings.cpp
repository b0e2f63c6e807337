// The findings of a year as a table.
#include "core/exchange/check_table_parts.h"

namespace core {

CheckTable findingTable(const Plan& plan, const Score& score, const std::vector<GraderFinding>& graders)
{
    CheckTable table = titled({sentence("checks", "Kind"), sentence("checks", "What is to be looked at")});
    const RecordPlaces places(plan, score);
    const auto add = [&](const auto& finding) {
        CheckRow row{{Cell(wordLabel(finding.kind)), Cell(finding.sentence)}, finding.record};
        row.isMarked = !finding.isNotice;
        places.fill(row);
        table.rows.push_back(std::move(row));
    };
    for (const Finding& finding : findings(plan, score))
        add(finding);
    for (const GraderFinding& finding : graders)
        add(finding);
    return table;
}

} // namespace core
