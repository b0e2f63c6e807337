// The ' that keeps Excel from calculating text of a CSV file (OWASP ASVS 1.2.10), and its removal on the way
// back.
#pragma once

#include <QString>
#include <QStringView>

namespace core {

/// Text that Excel would take for a formula: = + - @ in either width, or a tab or line end, in front. Such
/// text behind a ' counts too: else the ' that a person typed would be lost on the way back.
inline bool needsFormulaGuard(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    return at < text.size() && QStringView(u"=+-@\t\r\n＝＋－＠").contains(text[at]);
}

inline QString withoutFormulaGuard(const QString& text)
{
    return text.startsWith(u'\'') && needsFormulaGuard(text) ? text.mid(1) : text;
}

} // namespace core
