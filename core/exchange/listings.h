// Every table of a plan as a Grid and as JSON, with every field, and the way back: what `list` writes can be
// imported again.
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/grid.h"
#include "core/exchange/import_proposal.h"
#include "core/model/records.h"

#include <QJsonObject>

namespace core {

/// Title of the first column of every listing: the record's UUID. Part of the exchange format, so not
/// translated.
inline constexpr QStringView identifierTitle = u"識別子";

/// All records of a kind as people read them: 識別子 first, then each field under its label (words and
/// reasons in the current language, ○ and ×, 令和7年度), then what the record is called. Empty cell = nothing
/// there. By year and rank where the kind has them, else by identifier.
Grid listing(const Plan& plan, RecordKind kind);

/// The same as UTF-8 JSON: {"table": "goals", "records": [{"id": …, …}]} with column names of the file; texts
/// and exact numbers as strings, whole numbers and years as numbers, truth values, null for nothing.
QByteArray listingJson(const Plan& plan, RecordKind kind);
/// One record of it; the record exists.
QJsonObject recordJson(const Plan& plan, RecordRef record);

/// The kinds of record whose listing `grid` may be: each has 識別子 and all its columns are known. Of
/// several, only those that it holds whole, if there are any. Empty when it is no listing.
std::vector<RecordKind> kindsOfListing(const Grid& grid);

/// What reading a listing back would change. Columns are found by their label in the current language, in
/// English, or by their name in the file; letter case, width and spaces do not count. Unknown columns are
/// reported and ignored, absent ones change nothing. A row whose 識別子 is unknown or empty adds a record
/// (with that identifier, or a new one); a new goal or department is named by the last column, which is not
/// read for others. Words may be their codes, too, as older listings have them. Cells follow the rules of
/// setField() and addRecord(); a cell that cannot be taken is a refused item. Refuses broken rows, a missing
/// or doubled 識別子 column, and one field under two titles.
Result<ImportProposal> importListing(
    const Plan& plan, const IdSource& ids, RecordKind kind, const CsvFile& file, const QString& fileName);

} // namespace core
