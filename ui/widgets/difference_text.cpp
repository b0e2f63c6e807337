#include "ui/widgets/difference_text.h"

#include <algorithm>

namespace ui {

namespace {

QString escaped(QStringView text)
{
    return text.toString().toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

QString marked(QStringView text, qsizetype head, qsizetype tail)
{
    const QStringView middle = text.mid(head, text.size() - head - tail);
    const QString changed
        = middle.isEmpty() ? QString() : QStringLiteral("<b><u>%1</u></b>").arg(escaped(middle));
    return escaped(text.left(head)) + changed + escaped(text.right(tail));
}

} // namespace

std::pair<QString, QString> markedDifference(const QString& before, const QString& after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    // Never between the two halves of a character.
    if (head > 0 && before[head - 1].isHighSurrogate())
        --head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    if (tail > 0 && before[before.size() - tail].isLowSurrogate())
        --tail;
    return {marked(before, head, tail), marked(after, head, tail)};
}

} // namespace ui
