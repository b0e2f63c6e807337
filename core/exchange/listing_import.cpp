#include "core/exchange/listings.h"

#include "core/exchange/cell_text.h"
#include "core/exchange/import_builder.h"
#include "core/exchange/listing_columns.h"
#include "core/model/edits.h"

#include <algorithm>
#include <array>
#include <set>

namespace core {

namespace {

// Which field of the record each column of the file holds; −1 = none.
Result<std::vector<int>> fieldsOfColumns(
    const KindInfo& kind, const Grid& grid, const QString& fileName, QStringList& ignored)
{
    std::vector<int> fields;
    for (const GridColumn& column : grid.columns) {
        const FoundColumn found = findListingColumn(kind, column.title);
        if (found.what == ListingColumn::Unknown && !column.title.trimmed().isEmpty())
            ignored << column.title;
        if (found.field >= 0 && std::find(fields.begin(), fields.end(), found.field) != fields.end())
            return Refusal{sentence("listings",
                "%1: two columns are “%2”. Nothing was changed; remove one of them or give it another title.")
                               .arg(fileName, column.title)};
        fields.push_back(found.field);
    }
    if (std::find(fields.begin(), fields.end(), 0) == fields.end())
        return Refusal{sentence("listings",
            "%1 has no column “%2”, so its rows cannot be matched with the plan. Nothing was changed.")
                           .arg(fileName, identifierTitle)};
    return fields;
}

// Fields that say one thing together: changed as a whole, not one by one.
struct Together {
    const char* table;
    std::array<const char*, 4> columns;
};
constexpr std::array together = {Together{"targets", {"kind", "number", "upper", "words"}}};

bool isTogether(const KindInfo& kind, int field)
{
    return std::any_of(together.begin(), together.end(), [&](const Together& group) {
        return qstrcmp(group.table, kind.table) == 0
            && std::any_of(group.columns.begin(), group.columns.end(),
                [&](const char* column) { return qstrcmp(column, kind.fields[size_t(field)].column) == 0; });
    });
}

class ListingImport {
public:
    ListingImport(const Plan& plan, const IdSource& ids, const KindInfo& kind, const CsvFile& file,
        const std::vector<int>& columns, ImportBuilder& builder)
        : ids_(ids)
        , kind_(kind)
        , grid_(file.grid)
        , columns_(columns)
        , builder_(builder)
        , before_(plan)
    {
    }

    void run()
    {
        for (size_t i = 0; i < grid_.rows.size(); ++i) {
            const std::vector<Cell>& row = grid_.rows[i];
            if (std::all_of(row.begin(), row.end(), [](const Cell& cell) { return cell.text.isEmpty(); }))
                continue;
            builder_.beginRow(grid_.sourceLines[i]);
            takeRow(row);
        }
    }

private:
    struct Given {
        int field;
        FieldValue value;
        QString title;
        QString text;
    };

    void takeRow(const std::vector<Cell>& row)
    {
        QString idText;
        std::vector<Given> given;
        for (size_t c = 0; c < columns_.size(); ++c) {
            if (columns_[c] == 0)
                idText = row[c].text.trimmed();
            else if (columns_[c] > 0)
                readCell(columns_[c], grid_.columns[c].title, row[c].text, given);
        }
        if (const std::optional<Uuid> id = readIdentifier(idText); builder_.isRowRefused())
            return;
        else if (id && exists(before_, {kind_.kind, *id}))
            changeRecord({kind_.kind, *id}, given);
        else
            addRow(id, given);
    }

    std::optional<Uuid> readIdentifier(const QString& text)
    {
        const auto id = Uuid::fromText(text);
        if (!text.isEmpty() && !id)
            builder_.refuseCell(
                identifierTitle.toString(), text, sentence("listings", "It is not an identifier."));
        if (id && !seen_.insert(*id).second)
            builder_.refuseCell(identifierTitle.toString(), text,
                sentence("listings", "Another row has the same identifier."));
        return id;
    }

    void readCell(int field, const QString& title, const QString& text, std::vector<Given>& given)
    {
        const FieldInfo& info = kind_.fields[size_t(field)];
        if (const auto value = canonicalText(info, text))
            given.push_back({field, *value, title, text});
        else
            builder_.refuseCell(title, text,
                sentence("listings", "It is not what “%1” can hold.").arg(info.translatedLabel()));
    }

    void changeRecord(const RecordRef& record, const std::vector<Given>& given)
    {
        std::vector<FieldValue> whole = fieldsOf(before_, record);
        const Given* lastTogether = nullptr;
        for (const Given& cell : given) {
            if (isSame(cell, whole[size_t(cell.field)]))
                continue;
            if (isTogether(kind_, cell.field)) {
                whole[size_t(cell.field)] = cell.value;
                lastTogether = &cell;
            } else if (!builder_.apply(setField(builder_.plan(), record, cell.field, cell.value), cell.title,
                           cell.text)) {
                return;
            }
        }
        if (lastTogether && !builder_.apply(withFields(whole), lastTogether->title, lastTogether->text))
            return;
        builder_.endRow(recordName(builder_.plan(), record, {lastFiscalYear}));
    }

    // Excel turns 1.0 into 1 and 0014 stays text: numbers are compared as numbers, all else as it is written.
    bool isSame(const Given& cell, const FieldValue& value) const
    {
        if (cell.value == value)
            return true;
        const ColumnKind kind = kind_.fields[size_t(cell.field)].kind;
        if (!cell.value || !value || kind == ColumnKind::Text)
            return false;
        const auto left = Decimal::fromText(*cell.value);
        const auto right = Decimal::fromText(*value);
        return left && right && *left == *right;
    }

    Result<Plan> withFields(const std::vector<FieldValue>& fields) const
    {
        Plan plan = builder_.plan();
        if (Result<void> put = putFields(plan, kind_.kind, fields); !put)
            return put.refusal();
        return plan;
    }

    void addRow(const std::optional<Uuid>& id, const std::vector<Given>& given)
    {
        std::vector<FieldValue> fields(kind_.fields.size());
        if (id)
            fields[0] = id->toText();
        for (const Given& cell : given)
            if (cell.value && !cell.value->isEmpty())
                fields[size_t(cell.field)] = cell.value;
        builder_.apply(addRecord(builder_.plan(), ids_, kind_.kind, fields), identifierTitle.toString(),
            id ? id->toText() : QString());
    }

    const IdSource& ids_;
    const KindInfo& kind_;
    const Grid& grid_;
    const std::vector<int>& columns_;
    ImportBuilder& builder_;
    const Plan before_;
    std::set<Uuid> seen_;
};

// How many of the kind's fields the columns hold; nothing when they are not of this kind.
std::optional<size_t> fieldsHeld(const KindInfo& kind, const Grid& grid)
{
    std::set<int> fields;
    for (const GridColumn& column : grid.columns) {
        const FoundColumn found = findListingColumn(kind, column.title);
        if (found.what == ListingColumn::Unknown && !column.title.trimmed().isEmpty())
            return std::nullopt;
        fields.insert(found.field);
    }
    fields.erase(-1);
    return fields.contains(0) ? std::optional(fields.size()) : std::nullopt;
}

} // namespace

std::vector<RecordKind> kindsOfListing(const Grid& grid)
{
    std::vector<RecordKind> possible;
    std::vector<RecordKind> whole;
    for (const KindInfo& kind : allKinds()) {
        const auto held = fieldsHeld(kind, grid);
        if (held)
            possible.push_back(kind.kind);
        if (held == kind.fields.size())
            whole.push_back(kind.kind);
    }
    return whole.empty() ? possible : whole;
}

Result<ImportProposal> importListing(
    const Plan& plan, const IdSource& ids, RecordKind kind, const CsvFile& file, const QString& fileName)
{
    if (Result<void> whole = refuseBrokenRows(file, fileName); !whole)
        return whole.refusal();
    ImportBuilder builder(plan, fileName);
    builder.proposal().encoding = file.encoding;
    builder.proposal().notes = file.warnings;
    const KindInfo& info = kindInfo(kind);
    const Result<std::vector<int>> columns
        = fieldsOfColumns(info, file.grid, fileName, builder.proposal().ignoredColumns);
    if (!columns)
        return columns.refusal();
    ListingImport(plan, ids, info, file, *columns, builder).run();
    return builder.finish();
}

} // namespace core
