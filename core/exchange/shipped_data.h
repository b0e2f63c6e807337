// Reading what the program ships as JSON (templates, schemes, forms), and the ids that its records keep in
// every file.
#pragma once

#include "core/model/plan.h"

#include <QJsonDocument>
#include <QJsonValue>

namespace core::shipped {

inline constexpr int rankStep = 1024;

/// A file of resources/ by its path there. It is compiled in: that it is there and well-formed is tested.
QJsonDocument json(const QString& path);
/// The names of the files of a folder of resources/, sorted, without 「.json」.
QStringList namesIn(const QString& folder);

/// Ids of shipped records: made from the name of the template or scheme and what the record is, so they never
/// change.
class FixedIds {
public:
    explicit FixedIds(const QString& name)
        : root_(derivedId({0x6861677563756d69ULL, 1}, name.toUtf8()))
    {
    }
    template <class T>
    Id<T> make(const QString& what) const
    {
        return {derivedId(root_, QByteArray(Record<T>::table) + ' ' + what.toUtf8())};
    }

private:
    Uuid root_;
};

/// By its code; `otherwise` where there is none.
template <class E>
E word(const QJsonValue& value, E otherwise = E{})
{
    if (value.isString())
        FieldText<E>::read(value.toString(), otherwise);
    return otherwise;
}

std::optional<Decimal> decimal(const QJsonValue& value);
std::optional<FiscalYear> year(const QJsonValue& value);

} // namespace core::shipped
