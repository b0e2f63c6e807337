// How the command line writes words and missing values as JSON.
#pragma once

#include "core/model/fields.h"

#include <QJsonValue>

namespace cli {

/// The word of the file for a member of an enumeration: "worse_than_baseline".
template <class E>
QString codeOf(E value)
{
    return QString::fromLatin1(core::Words<E>::list[size_t(value)].code);
}

/// The text, or null.
inline QJsonValue orNull(const std::optional<QString>& text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

} // namespace cli
