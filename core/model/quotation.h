// What a cell said, short enough to be repeated in a sentence.
#pragma once

#include <QString>

namespace core {

/// At most 40 characters and 「…」.
inline QString quotable(const QString& text)
{
    constexpr qsizetype longestQuotation = 40;
    return text.size() > longestQuotation ? text.left(longestQuotation) + u'…' : text;
}

} // namespace core
