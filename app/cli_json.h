// Pieces of JSON that several commands write in the same way.
#pragma once

#include "core/model/fields.h"

#include <QJsonValue>

namespace cli {

/// The word of the file for an enumerator: "actual_missing".
template <class E>
QString codeOf(E value)
{
    return QString::fromLatin1(core::Words<E>::list[size_t(value)].code);
}

inline QJsonValue orNull(const std::optional<QString>& text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

} // namespace cli
