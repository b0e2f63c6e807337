#include "core/exchange/xlsx_styles.h"

#include <algorithm>

namespace core {

namespace {

constexpr int firstOwnFormat = 164; // ECMA-376: lower numbers are built in, unless the file defines them.
constexpr int mostStyles = 65'536; // Excel's own limit.
constexpr qsizetype longestCode = 1024; // Excel: 255.

struct BuiltInForms {
    int first;
    int last;
    XlsxNumberForm form;
};
constexpr BuiltInForms builtInForms[] = {
    {9, 10, XlsxNumberForm::Percentage},
    {14, 22, XlsxNumberForm::Date},
    {27, 36, XlsxNumberForm::Date},
    {45, 47, XlsxNumberForm::Date},
    {50, 58, XlsxNumberForm::Date},
};

// [h], [mm] and [s] count hours, minutes and seconds beyond a day; all other brackets are colours,
// conditions, languages and ways to write digits.
bool isElapsedTime(QStringView inBrackets)
{
    if (inBrackets.isEmpty())
        return false;
    const QChar first = inBrackets.front().toLower();
    return (first == u'h' || first == u'm' || first == u's')
        && std::all_of(inBrackets.begin(), inBrackets.end(), [&](QChar c) { return c.toLower() == first; });
}

// The first section without what is printed as it stands; elapsed times become one letter.
QString meaningfulCode(QStringView code)
{
    QString found;
    for (qsizetype at = 0; at < code.size() && code[at] != u';'; ++at) {
        const QChar c = code[at];
        const QChar closing = c == u'"' ? u'"' : u']';
        if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(closing, at + 1);
            const QStringView inside = code.mid(at + 1, end < 0 ? -1 : end - at - 1);
            if (c == u'[' && isElapsedTime(inside))
                found += u'h';
            if (end < 0)
                break;
            at = end;
        } else if (c == u'\\' || c == u'_' || c == u'*' || c == u'!') {
            ++at; // The next character is printed, or only its width.
        } else {
            found += c.toLower();
        }
    }
    return found;
}

} // namespace

XlsxNumberForm formOfCode(QStringView code)
{
    QString left = meaningfulCode(code);
    for (const QStringView word : {u"general", u"g/標準", u"am/pm", u"a/p", u"e+", u"e-"})
        left.remove(word.toString());
    if (left.contains(u'%'))
        return XlsxNumberForm::Percentage;
    const auto isOfDates = [](QChar c) { return QStringView(u"ymdhsgear").contains(c); };
    return std::any_of(left.cbegin(), left.cend(), isOfDates) ? XlsxNumberForm::Date : XlsxNumberForm::Number;
}

XlsxNumberForm formOfBuiltIn(int number)
{
    for (const BuiltInForms& each : builtInForms)
        if (number >= each.first && number <= each.last)
            return each.form;
    return XlsxNumberForm::Number;
}

XlsxStyles XlsxStyles::read(XmlPart& xml)
{
    XlsxStyles styles;
    xml.nextChild();
    while (xml.nextChild()) {
        if (xml.is(u"numFmts"))
            styles.readCodes(xml);
        else if (xml.is(u"cellXfs"))
            styles.readStyles(xml);
        else
            xml.skip();
    }
    return styles;
}

void XlsxStyles::readCodes(XmlPart& xml)
{
    while (xml.nextChild()) {
        const int number = xml.attribute(QLatin1String("numFmtId")).toInt();
        const QString code = xml.attribute(QLatin1String("formatCode"));
        const bool isKept = codes_.size() < mostStyles && code.size() <= longestCode;
        if (xml.is(u"numFmt") && isKept && !codes_.contains(number))
            codes_.insert(number, code);
        xml.skip();
    }
}

// <numFmts> stands in front of <cellXfs> (ECMA-376 §18.8.39), so the codes are known here.
void XlsxStyles::readStyles(XmlPart& xml)
{
    while (xml.nextChild()) {
        XlsxStyle style;
        const bool isStyle = xml.is(u"xf");
        const int number = xml.attribute(QLatin1String("numFmtId")).toInt();
        if (const auto code = codes_.constFind(number); code != codes_.constEnd()) {
            style.form = formOfCode(*code);
            style.numberFormat = *code;
        } else {
            style.form = formOfBuiltIn(number);
            if (number > 0 && number < firstOwnFormat)
                style.numberFormat = u'#' + QString::number(number);
        }
        while (xml.nextChild()) {
            if (xml.is(u"protection") && !xml.attribute(QLatin1String("locked")).isEmpty())
                style.isLocked = xml.isSet(QLatin1String("locked"));
            xml.skip();
        }
        if (isStyle && styles_.size() < mostStyles)
            styles_.push_back(std::move(style));
    }
}

} // namespace core
