#include "core/exchange/last_year.h"

#include "core/exchange/indicator_import.h"

namespace core {

namespace {

ImportProposal proposalOf(const Plan& plan, const ImportContext& context, const CsvFile& file,
    const QString& fileName, const ImportRows& rows, bool addsOwners)
{
    ImportBuilder builder(plan, fileName);
    builder.proposal().encoding = file.encoding;
    builder.proposal().ignoredColumns = rows.ignoredColumns;
    builder.proposal().notes = file.warnings + rows.notes;
    IndicatorImport(plan, context, addsOwners, builder).run(rows.rows);
    return builder.finish();
}

} // namespace

Result<ImportProposal> importIndicators(
    const Plan& plan, const ImportContext& context, const CsvFile& file, const QString& fileName)
{
    const Result<ImportRows> rows = layoutRows(file, fileName);
    if (!rows)
        return rows.refusal();
    return proposalOf(plan, context, file, fileName, *rows, false);
}

Result<ImportProposal> importIndicators(const Plan& plan, const ImportContext& context, const CsvFile& file,
    const QString& fileName, const ColumnMapping& mapping)
{
    const Result<ImportRows> rows = mappedRows(file, mapping, fileName);
    if (!rows)
        return rows.refusal();
    return proposalOf(plan, context, file, fileName, *rows, mapping.addsOwners);
}

} // namespace core
