// The order of free-text 番号: a text is a row of whole numbers (of any length) and single characters.
#include "core/model/calendar.h"

namespace core {
namespace {

/// 0 … 9 for an ASCII or full-width digit, else −1.
int digitValue(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit >= u'0' && unit <= u'9')
        return unit - u'0';
    if (unit >= u'０' && unit <= u'９')
        return unit - u'０';
    return -1;
}

/// Takes the number at the front of `text` off and gives its digits without leading zeros.
QStringView takeDigits(QStringView& text)
{
    qsizetype count = 0;
    while (count < text.size() && digitValue(text[count]) >= 0)
        ++count;
    QStringView digits = text.left(count);
    while (!digits.isEmpty() && digitValue(digits.front()) == 0)
        digits = digits.mid(1);
    text = text.mid(count);
    return digits;
}

std::strong_ordering compareDigits(QStringView left, QStringView right)
{
    if (left.size() != right.size())
        return left.size() <=> right.size();
    for (qsizetype i = 0; i < left.size(); ++i) {
        if (const auto order = digitValue(left[i]) <=> digitValue(right[i]); order != 0)
            return order;
    }
    return std::strong_ordering::equal;
}

/// Takes the code point at the front of `text` off; a digit stands for all digits, so that numbers have one
/// place among the other characters.
char32_t takeCodePoint(QStringView& text)
{
    const QChar first = text.front();
    const bool isPair = first.isHighSurrogate() && text.size() > 1 && text[1].isLowSurrogate();
    const char32_t codePoint = isPair ? QChar::surrogateToUcs4(first, text[1]) : char32_t(first.unicode());
    const bool isDigit = digitValue(first) >= 0;
    text = text.mid(isPair ? 2 : 1);
    return isDigit ? U'0' : codePoint;
}

} // namespace

std::strong_ordering compareNumbers(QStringView left, QStringView right)
{
    while (!left.isEmpty() && !right.isEmpty()) {
        const bool areNumbers = digitValue(left.front()) >= 0 && digitValue(right.front()) >= 0;
        const auto order = areNumbers ? compareDigits(takeDigits(left), takeDigits(right))
                                      : takeCodePoint(left) <=> takeCodePoint(right);
        if (order != 0)
            return order;
    }
    return left.size() <=> right.size();
}

} // namespace core
