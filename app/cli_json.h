// Values as the JSON output of hagukumi-cli writes them: exact numbers as strings, null where there is none.
#pragma once

#include "core/model/fields.h"

#include <QJsonObject>

namespace cli {

/// The word of the file for a member of an enumeration: "worse_than_baseline".
template <class E>
QString codeOf(E value)
{
    return QString::fromLatin1(core::Words<E>::list[size_t(value)].code);
}

/// The text or the number's exact text, or null.
inline QJsonValue orNull(const std::optional<QString>& text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

template <class Number>
requires requires(const Number& number)
{
    number.toText();
}
QJsonValue orNull(const std::optional<Number>& number)
{
    return number ? QJsonValue(number->toText()) : QJsonValue(QJsonValue::Null);
}

/// {"value": "12.5", "missing": null}, or the code of the reason.
inline QJsonObject readingJson(const core::Reading& reading)
{
    const auto number = reading.number();
    const auto missing = reading.missing();
    return {{QStringLiteral("value"), orNull(number)},
        {QStringLiteral("missing"),
            orNull(missing ? std::optional(core::missingCode(*missing)) : std::nullopt)}};
}

} // namespace cli
