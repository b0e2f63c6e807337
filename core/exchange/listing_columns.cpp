#include "core/exchange/listing_columns.h"

#include "core/exchange/listing_import.h"
#include "core/exchange/listings.h"
#include "core/exchange/match_keys.h"

#include <algorithm>
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

QString listingTitle(const KindInfo& kind, int field)
{
    if (field == 0)
        return identifierTitle.toString();
    const QString label = kind.fields[size_t(field)].translatedLabel();
    const auto sharing = std::count_if(kind.fields.begin(), kind.fields.end(),
        [&](const FieldInfo& other) { return other.translatedLabel() == label; });
    return sharing == 1
        ? label
        : QStringLiteral("%1 (%2)").arg(label, QLatin1String(kind.fields[size_t(field)].column));
}

QString nameTitle()
{
    return sentence("listings", "Name (for reference)");
}

FoundColumn findListingColumn(const KindInfo& kind, QStringView title)
{
    const QString key = titleKey(title);
    for (size_t i = 0; i < kind.fields.size(); ++i)
        for (const QString& known : {listingTitle(kind, int(i)), QString::fromUtf8(kind.fields[i].label),
                 QString::fromLatin1(kind.fields[i].column)})
            if (titleKey(known) == key)
                return {ListingColumn::Field, int(i)};
    const bool isName = key == titleKey(nameTitle()) || key == titleKey(u"Name (for reference)");
    return {isName ? ListingColumn::Name : ListingColumn::Unknown, -1};
}

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
