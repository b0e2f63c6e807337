// The number that a text says.
#pragma once

#include "core/model/decimal.h"

namespace core {

inline Decimal number(const char* text)
{
    return *Decimal::fromText(QString::fromLatin1(text));
}

} // namespace core
