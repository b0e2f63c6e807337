#include "app/cli_inspection.h"

#include "core/exchange/csv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace core;

namespace cli {

namespace {

QByteArray compactJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject cellJson(const XlsxCell& cell)
{
    return {{QStringLiteral("cell"), cellName(cell.place)}, {QStringLiteral("row"), cell.place.row},
        {QStringLiteral("column"), cell.place.column}, {QStringLiteral("kind"), kindCode(cell.kind)},
        {QStringLiteral("value"),
            cell.kind == XlsxKind::Uncalculated ? QJsonValue(QJsonValue::Null) : QJsonValue(cell.value)},
        {QStringLiteral("raw"), cell.raw}, {QStringLiteral("format"), cell.numberFormat},
        {QStringLiteral("is_formula"), cell.isFormula},
        {QStringLiteral("is_in_hidden_row"), cell.isInHiddenRow},
        {QStringLiteral("is_in_hidden_column"), cell.isInHiddenColumn},
        {QStringLiteral("is_locked"), cell.isLocked}, {QStringLiteral("remark"), remarkOn(cell)}};
}

template <class Items, class Name>
QJsonArray namesJson(const Items& items, Name name)
{
    QJsonArray names;
    for (const auto& each : items)
        names.append(name(each));
    return names;
}

QJsonObject sheetJson(const XlsxSheetName& name, const XlsxSheet& sheet)
{
    QJsonArray notes;
    for (const XlsxNote& note : sheet.notes)
        notes.append(QJsonObject{{QStringLiteral("cell"), cellName(note.place)},
            {QStringLiteral("author"), note.author}, {QStringLiteral("text"), note.text}});
    return {{QStringLiteral("name"), name.name},
        {QStringLiteral("visibility"), visibilityCode(name.visibility)},
        {QStringLiteral("is_protected"), sheet.isProtected},
        {QStringLiteral("merges"), namesJson(sheet.merges, areaName)},
        {QStringLiteral("values_under_merges"), namesJson(sheet.cellsUnderMerges, cellName)},
        {QStringLiteral("hidden_rows"), namesJson(sheet.hiddenRows, rowsName)},
        {QStringLiteral("hidden_columns"), namesJson(sheet.hiddenColumns, columnsName)},
        {QStringLiteral("notes"), notes}};
}

// Writes rows in portions, so that a large sheet is never a Grid as a whole.
class InspectionRows {
public:
    explicit InspectionRows(QByteArray& output)
        : output_(output)
    {
        for (const char* title : {"sheet", "visibility", "cell", "kind", "value", "raw", "format",
                 "is_formula", "is_in_hidden_row", "is_in_hidden_column", "is_locked", "remark"})
            portion_.columns.push_back({QString::fromLatin1(title)});
        titleSize_ = writeCsv(portion_, plainForm()).bytes.size();
        output_ = writeCsv(portion_).bytes;
    }

    void add(const XlsxSheetName& sheet, const QString& cell, const QString& kind, std::vector<Cell> more)
    {
        constexpr size_t atOnce = 1000;
        std::vector<Cell>& row = portion_.rows.emplace_back();
        row = {Cell(sheet.name), Cell(visibilityCode(sheet.visibility)), Cell(cell), Cell(kind)};
        row.insert(row.end(), more.begin(), more.end());
        row.resize(portion_.columns.size());
        if (portion_.rows.size() >= atOnce)
            flush();
    }

    void flush()
    {
        output_ += writeCsv(portion_, plainForm()).bytes.mid(titleSize_);
        portion_.rows.clear();
    }

private:
    static CsvForm plainForm() { return {u',', CsvReader::Excel, {TextEncoding::Utf8, false, false}}; }

    QByteArray& output_;
    Grid portion_;
    qsizetype titleSize_ = 0;
};

// Numbers and days are printed bare: only texts can be taken for formulas, and are guarded.
std::vector<Cell> inspectionCells(const XlsxCell& cell)
{
    const auto flag = [](bool isSet) { return Cell(isSet ? QStringLiteral("1") : QStringLiteral("0")); };
    const bool isBare = cell.kind == XlsxKind::Number || cell.kind == XlsxKind::Percentage;
    Cell value(cell.value);
    Cell raw(cell.raw);
    if (isBare) {
        value.value = std::monostate();
        raw.value = std::monostate();
    }
    return {value, raw, Cell(cell.numberFormat), flag(cell.isFormula), flag(cell.isInHiddenRow),
        flag(cell.isInHiddenColumn), flag(cell.isLocked), Cell(remarkOn(cell))};
}

void addSheetFacts(InspectionRows& rows, const XlsxSheetName& name, const XlsxSheet& sheet)
{
    for (const CellArea& area : sheet.merges)
        rows.add(name, areaName(area), QStringLiteral("merge"), {});
    for (const CellPlace& place : sheet.cellsUnderMerges)
        rows.add(name, cellName(place), QStringLiteral("value_under_merge"), {});
    for (const CellSpan& span : sheet.hiddenRows)
        rows.add(name, rowsName(span), QStringLiteral("hidden_rows"), {});
    for (const CellSpan& span : sheet.hiddenColumns)
        rows.add(name, columnsName(span), QStringLiteral("hidden_columns"), {});
    for (const XlsxNote& note : sheet.notes)
        rows.add(name, cellName(note.place), QStringLiteral("note"), {Cell(note.text), Cell(note.author)});
}

} // namespace

Result<QByteArray> inspectionJson(const XlsxWorkbook& workbook, const std::vector<size_t>& positions)
{
    QByteArray output = compactJson({{QStringLiteral("file"), workbook.fileName()},
        {QStringLiteral("epoch"), workbook.epoch() == XlsxEpoch::Year1904 ? 1904 : 1900},
        {QStringLiteral("tabs_without_cells"), QJsonArray::fromStringList(workbook.otherTabs())}});
    output.chop(1);
    output += ",\"sheets\":[";
    for (const size_t position : positions) {
        output += position == positions.front() ? "\n{\"cells\":[" : ",\n{\"cells\":[";
        bool isFirst = true;
        const Result<XlsxSheet> sheet = workbook.readSheet(position, [&](const XlsxCell& cell) {
            output += isFirst ? "\n" : ",\n";
            output += compactJson(cellJson(cell));
            isFirst = false;
        });
        if (!sheet)
            return sheet.refusal();
        output += "],\n" + compactJson(sheetJson(workbook.sheets()[position], *sheet)).mid(1);
    }
    return output + "]}\n";
}

Result<QByteArray> inspectionCsv(const XlsxWorkbook& workbook, const std::vector<size_t>& positions)
{
    QByteArray output;
    InspectionRows rows(output);
    for (const size_t position : positions) {
        const XlsxSheetName& name = workbook.sheets()[position];
        const Result<XlsxSheet> sheet = workbook.readSheet(position, [&](const XlsxCell& cell) {
            rows.add(name, cellName(cell.place), kindCode(cell.kind), inspectionCells(cell));
        });
        if (!sheet)
            return sheet.refusal();
        addSheetFacts(rows, name, *sheet);
    }
    rows.flush();
    return output;
}

QString kindCode(XlsxKind kind)
{
    static constexpr const char* codes[]
        = {"text", "number", "percentage", "date", "boolean", "error", "uncalculated"};
    return QLatin1String(codes[size_t(kind)]);
}

QString visibilityCode(SheetVisibility visibility)
{
    static constexpr const char* codes[] = {"visible", "hidden", "very_hidden"};
    return QLatin1String(codes[size_t(visibility)]);
}

QString rowsName(const CellSpan& rows)
{
    return QStringLiteral("%1:%2").arg(rows.first).arg(rows.last);
}

QString columnsName(const CellSpan& columns)
{
    return columnName(columns.first) + u':' + columnName(columns.last);
}

} // namespace cli
