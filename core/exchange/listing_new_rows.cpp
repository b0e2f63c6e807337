// The part of a listing import that adds records, and what the file as a whole brings about.
#include "core/exchange/listing_import.h"

#include "core/exchange/listings.h"
#include "core/model/edits.h"

#include <algorithm>

namespace core {

void ListingImport::addRow(
    const std::optional<Uuid>& id, const std::vector<Given>& given, const QString& name)
{
    std::vector<FieldValue> fields(kind_.fields.size());
    if (id)
        fields[0] = id->toText();
    for (const Given& cell : given)
        if (cell.value && !cell.value->isEmpty())
            fields[size_t(cell.field)] = cell.value;
    if (!isWhole(fields, name) || !areYearsMeant(given))
        return;
    const Result<Plan> added = addRecord(builder_.plan(), ids_, kind_.kind, fields, name);
    const int field = added ? 0 : added.refusal().field;
    if (field < 0)
        builder_.refuseRow(added.sentence());
    else
        builder_.apply(added, titleOf(field), field == 0 && id ? id->toText() : textIn(given, field));
}

QString ListingImport::textIn(const std::vector<Given>& given, int field)
{
    const auto cell = std::find_if(
        given.begin(), given.end(), [field](const Given& each) { return each.field == field; });
    return cell == given.end() ? QString() : cell->text;
}

bool ListingImport::isWhole(const std::vector<FieldValue>& fields, const QString& name)
{
    const auto refuse = [this](const QString& title) {
        builder_.refuseCell(title, {}, sentence("listings", "A new row must say it."));
    };
    for (size_t i = 1; i < fields.size(); ++i)
        if (mustBeGiven(kind_, int(i)) && !fields[i])
            refuse(titleOf(int(i)));
    const bool needsName = kind_.kind == kindOf<Goal>() || kind_.kind == kindOf<Department>();
    if (needsName && name.isEmpty())
        refuse(nameTitle());
    return !builder_.isRowRefused();
}

// Said under the column of the year; addRecord() would say it of the whole row.
bool ListingImport::areYearsMeant(const std::vector<Given>& given)
{
    for (const Given& cell : given) {
        FiscalYear year;
        if (kind_.fields[size_t(cell.field)].kind != ColumnKind::Year || kind_.kind == kindOf<PlanPeriod>()
            || !FieldText<FiscalYear>::read(cell.value, year))
            continue;
        if (const Result<void> meant = checkYearMeant(builder_.plan(), year); !meant)
            builder_.refuseCell(cell.title, cell.text, meant.sentence());
    }
    return !builder_.isRowRefused();
}

// What the column for people says of a new record, without the word for its kind.
QString ListingImport::nameIn(const std::vector<Cell>& row) const
{
    QString text;
    for (size_t c = 0; c < grid_.columns.size(); ++c)
        if (findListingColumn(kind_, grid_.columns[c].title).what == ListingColumn::Name)
            text = row[c].text.trimmed();
    const QString kind = kind_.translatedLabel() + u' ';
    return text.startsWith(kind) ? text.mid(kind.size()).trimmed() : text;
}

// A goal or department that came from the same other file has got its first name already, under another
// identifier.
std::optional<RecordRef> ListingImport::firstNameOf(const std::vector<Given>& given) const
{
    if (kind_.kind != kindOf<GoalVersion>() && kind_.kind != kindOf<DepartmentVersion>())
        return std::nullopt;
    for (const Uuid& id : idsOf(before_, kind_.kind)) {
        const RecordRef record{kind_.kind, id};
        const bool isSameName
            = std::all_of(kind_.uniqueFields.begin(), kind_.uniqueFields.end(), [&](int field) {
                  return std::any_of(given.begin(), given.end(), [&](const Given& cell) {
                      return cell.field == field && cell.value == fieldOf(before_, record, field);
                  });
              });
        if (isSameName)
            return record;
    }
    return std::nullopt;
}

// As the file has it; as a listing would have it when the column is not there.
QString ListingImport::titleOf(int field) const
{
    const auto column = std::find(columns_.begin(), columns_.end(), field);
    return column == columns_.end() ? listingTitle(kind_, field)
                                    : grid_.columns[size_t(column - columns_.begin())].title;
}

// Only now it is known how many departments a project has. accept() hands its sheets over; the preview says
// so.
void ListingImport::noteSheetsHandedOver()
{
    if (kind_.kind != kindOf<Assignment>())
        return;
    const Plan& after = builder_.plan();
    QStringList names;
    const ChangeSet changes = diff(before_, after);
    for (const RowChange& change : changes.rows) {
        const auto* part = after.find(Id<Assignment>{change.record.id});
        const Result<Plan> handed = part ? handSheetsOver(after, part->project) : Result<Plan>(after);
        if (part && handed && !(*handed == after))
            names << recordName(after, {kindOf<Project>(), part->project.uuid}, {lastFiscalYear});
    }
    names.removeDuplicates();
    for (const QString& name : names)
        builder_.proposal().notes << sentence(
            "listings", "The sheets of “%1” as a whole become those of its only department.")
                                         .arg(name);
}

} // namespace core
