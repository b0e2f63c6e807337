#include "core/exchange/listing_import.h"

#include "core/exchange/cell_text.h"
#include "core/exchange/listings.h"
#include "core/model/edits.h"
#include "core/model/numbers_and_names.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

// Fields that say one thing together: changed as a whole, not one by one.
struct Together {
    const char* table;
    std::array<const char*, 4> columns;
};
constexpr std::array together = {Together{"targets", {"kind", "number", "upper", "words"}},
    Together{"schemes", {"first_year", "last_year"}}, Together{"grades", {"lower", "upper"}}};

bool isTogether(const KindInfo& kind, int field)
{
    return std::any_of(together.begin(), together.end(), [&](const Together& group) {
        return qstrcmp(group.table, kind.table) == 0
            && std::any_of(group.columns.begin(), group.columns.end(),
                [&](const char* column) { return qstrcmp(column, kind.fields[size_t(field)].column) == 0; });
    });
}

bool saysNothing(const FieldValue& value)
{
    return !value || value->isEmpty() || *value == missingCode(Missing::NotEntered);
}

} // namespace

ListingImport::ListingImport(const Plan& plan, const IdSource& ids, const KindInfo& kind, const CsvFile& file,
    const std::vector<int>& columns, ImportBuilder& builder)
    : ids_(ids)
    , kind_(kind)
    , grid_(file.grid)
    , columns_(columns)
    , builder_(builder)
    , before_(plan)
{
}

void ListingImport::run()
{
    // New records after the changed ones: a number that a row gives away is free for any other row.
    for (const bool takesNew : {false, true})
        for (size_t i = 0; i < grid_.rows.size(); ++i) {
            const std::vector<Cell>& row = grid_.rows[i];
            if (isNew(row) != takesNew
                || std::all_of(row.begin(), row.end(), [](const Cell& cell) { return cell.text.isEmpty(); }))
                continue;
            builder_.beginRow(grid_.sourceRows[i]);
            takeRow(row);
        }
    checkNumbers();
    noteSheetsHandedOver();
}

bool ListingImport::isNew(const std::vector<Cell>& row) const
{
    const auto column = std::find(columns_.begin(), columns_.end(), 0);
    const auto id = Uuid::fromText(row[size_t(column - columns_.begin())].text.trimmed());
    return !id || !exists(before_, {kind_.kind, *id});
}

void ListingImport::takeRow(const std::vector<Cell>& row)
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
    else if (const auto first = firstNameOf(given))
        changeRecord(*first, given);
    else
        addRow(id, given, nameIn(row));
}

std::optional<Uuid> ListingImport::readIdentifier(const QString& text)
{
    const auto id = Uuid::fromText(text);
    if (!text.isEmpty() && !id)
        builder_.refuseCell(identifierTitle.toString(), text, whatFits(ColumnKind::Identifier, {}));
    if (id && !seen_.insert(*id).second)
        builder_.refuseCell(
            identifierTitle.toString(), text, sentence("listings", "Another row has the same identifier."));
    return id;
}

void ListingImport::readCell(int field, const QString& title, const QString& text, std::vector<Given>& given)
{
    const FieldInfo& info = kind_.fields[size_t(field)];
    if (const auto value = canonicalText(info, text))
        given.push_back({field, *value, title, text});
    else
        builder_.refuseCell(title, text, whatFits(info.kind, info.words));
}

void ListingImport::changeRecord(const RecordRef& record, std::vector<Given> given)
{
    std::vector<FieldValue> whole = fieldsOf(before_, record);
    std::vector<Given> parts;
    // What is emptied last: a value without a number goes with its row unless a note stands there by then.
    std::stable_partition(
        given.begin(), given.end(), [](const Given& cell) { return !saysNothing(cell.value); });
    for (const Given& cell : given) {
        if (!exists(builder_.plan(), record))
            break;
        if (isSame(cell, whole[size_t(cell.field)]))
            continue;
        if (isNumber(cell.field)) {
            if (!builder_.apply(withNumber(record, cell), cell.title, cell.text))
                return;
            numbers_.push_back({record, builder_.row(), cell.title, cell.text});
        } else if (isTogether(kind_, cell.field)) {
            whole[size_t(cell.field)] = cell.value;
            parts.push_back(cell);
        } else if (!builder_.apply(
                       setField(builder_.plan(), record, cell.field, cell.value), cell.title, cell.text)) {
            return;
        }
    }
    if (!parts.empty()
        && (!areYearsMeant(parts)
            || !builder_.apply(withTogether(record, whole), parts.back().title, parts.back().text)))
        return;
    builder_.endRow(recordName(before_, record, {lastFiscalYear}));
}

// Excel turns 1.0 into 1 and 0014 stays text: numbers are compared as numbers, all else as it is written.
bool ListingImport::isSame(const Given& cell, const FieldValue& value) const
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

Result<Plan> ListingImport::withFields(const std::vector<FieldValue>& fields) const
{
    Plan plan = builder_.plan();
    if (Result<void> put = putFields(plan, kind_.kind, fields); !put)
        return put.refusal();
    return plan;
}

// Only the fields that say one thing together; the others are set already.
Result<Plan> ListingImport::withTogether(const RecordRef& record, const std::vector<FieldValue>& wanted) const
{
    std::vector<FieldValue> fields = fieldsOf(builder_.plan(), record);
    for (size_t i = 0; i < fields.size(); ++i)
        if (isTogether(kind_, int(i)))
            fields[i] = wanted[i];
    Result<Plan> edited = withFields(fields);
    if (!edited)
        return edited;
    if (const auto broken = violations(*edited, diff(builder_.plan(), *edited)); !broken.empty())
        return Refusal{broken.front().sentence};
    const Result<void> kept = keepsWrittenYears(builder_.plan(), *edited);
    return kept ? edited : Result<Plan>(kept.refusal());
}

// Numbers by which people tell records apart. Two of them may change places in one file, so they are compared
// when all are known.
bool ListingImport::isNumber(int field) const
{
    const bool isNumbered = kind_.kind == kindOf<Goal>() || kind_.kind == kindOf<Challenge>()
        || kind_.kind == kindOf<Project>();
    return isNumbered && field == kind_.fieldOf(u"number");
}

Result<Plan> ListingImport::withNumber(const RecordRef& record, const Given& cell) const
{
    std::vector<FieldValue> fields = fieldsOf(builder_.plan(), record);
    fields[size_t(cell.field)] = cell.text.simplified();
    return withFields(fields);
}

void ListingImport::checkNumbers()
{
    if (numbers_.empty())
        return;
    const std::vector<Violation> twice
        = unclearNumbersAndNames(builder_.plan(), diff(before_, builder_.plan()));
    for (const NewNumber& number : numbers_)
        for (const Violation& violation : twice)
            if (violation.record == number.record) {
                builder_.beginRow(number.row);
                builder_.refuseCell(number.title, number.text, violation.sentence);
            }
}

} // namespace core
