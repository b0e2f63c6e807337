#include "core/exchange/listing_columns.h"

#include "core/exchange/listings.h"
#include "core/exchange/match_keys.h"

#include <algorithm>

namespace core {

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

} // namespace core
