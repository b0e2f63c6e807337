// inspect: what the reader sees in a workbook that somebody else made, before anything is imported.
#include "app/cli_commands.h"
#include "app/cli_inspection.h"
#include "core/store/storage.h"

#include <QFileInfo>

using namespace core;

namespace cli {

namespace {

Result<QByteArray> readWorkbookFile(const Call& call)
{
    const QString path = QFileInfo(call.file()).absoluteFilePath();
    Storage& storage = *call.session.storage;
    // Asked first, so that a file of gigabytes is refused without reading it.
    if (const auto status = storage.status(path); status.isOk() && status.value.size > largestWorkbook)
        return refusedFile(FileError::TooLarge, call.file());
    const auto content = core::readFile(storage, path, largestWorkbook);
    if (!content.isOk())
        return refusedFile(content.error, call.file());
    return content.value;
}

// All sheets, or the one that was asked for.
Result<std::vector<size_t>> wantedSheets(const Call& call, const XlsxWorkbook& workbook)
{
    const auto wanted = call.arguments.given(QStringLiteral("--sheet"));
    std::vector<size_t> positions;
    QStringList names;
    for (size_t i = 0; i < workbook.sheets().size(); ++i) {
        names << workbook.sheets()[i].name;
        if (!wanted || *wanted == names.last())
            positions.push_back(i);
    }
    if (positions.empty())
        return Refusal{sentence("cli", "“%1” has no sheet “%2”; there are %3.")
                           .arg(workbook.fileName(), *wanted, names.join(u", "))};
    return positions;
}

} // namespace

Result<void> inspect(Call& call)
{
    const Result<QByteArray> bytes = readWorkbookFile(call);
    if (!bytes)
        return bytes.refusal();
    const Result<XlsxWorkbook> workbook = XlsxWorkbook::open(*bytes, QFileInfo(call.file()).fileName());
    if (!workbook)
        return workbook.refusal();
    const Result<std::vector<size_t>> positions = wantedSheets(call, *workbook);
    if (!positions)
        return positions.refusal();
    Result<QByteArray> text = call.arguments.has(QStringLiteral("--json"))
        ? inspectionJson(*workbook, *positions)
        : inspectionCsv(*workbook, *positions);
    if (!text)
        return text.refusal();
    call.output = std::move(text).value();
    return {};
}

} // namespace cli
