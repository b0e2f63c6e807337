// The column titles of a listing, and how they are found again.
#pragma once

#include "core/model/records.h"

#include <QString>

namespace core {

/// The title of a field's column: 識別子, or the field's label in the current language. A label that two
/// fields of the kind share is followed by the column's name.
QString listingTitle(const KindInfo& kind, int field);
/// The last column, for people only: what the record is called.
QString nameTitle();

/// What a column title of a file means.
enum class ListingColumn { Field, Name, Unknown };
struct FoundColumn {
    ListingColumn what = ListingColumn::Unknown;
    int field = -1;
};
/// By label in the current language, in English, or by the column's name; letter case, width and spaces do
/// not count.
FoundColumn findListingColumn(const KindInfo& kind, QStringView title);

} // namespace core
