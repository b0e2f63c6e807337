#include "core/exchange/xlsx_text.h"

namespace core {

namespace {

// The character that 「_xHHHH_」 at `at` stands for.
std::optional<QChar> escapedCharacter(QStringView text, qsizetype at)
{
    constexpr qsizetype length = 7;
    if (at + length > text.size() || text[at + 1] != u'x' || text[at + length - 1] != u'_')
        return std::nullopt;
    ushort code = 0;
    for (const QChar c : text.mid(at + 2, 4)) {
        const int digit = c >= u'0' && c <= u'9' ? c.unicode() - u'0'
            : c >= u'A' && c <= u'F'             ? c.unicode() - u'A' + 10
            : c >= u'a' && c <= u'f'             ? c.unicode() - u'a' + 10
                                                 : -1;
        if (digit < 0)
            return std::nullopt;
        code = ushort(code * 16 + digit);
    }
    const QChar character(code);
    return code == 0 || character.isSurrogate() ? std::nullopt : std::optional(character);
}

} // namespace

QString withoutEscapes(const QString& text)
{
    qsizetype at = text.indexOf(u"_x");
    if (at < 0)
        return text;
    QString decoded = text.left(at);
    while (at < text.size()) {
        const auto character = text[at] == u'_' ? escapedCharacter(text, at) : std::nullopt;
        decoded += character ? *character : text[at];
        at += character ? 7 : 1;
    }
    return decoded;
}

QString withLineFeeds(const QString& text)
{
    if (!text.contains(u'\r'))
        return text;
    QString lines = text;
    return lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
}

QString readRichText(XmlPart& xml)
{
    QString text;
    while (xml.nextChild()) {
        if (xml.is(u"t")) {
            text += xml.text();
        } else if (xml.is(u"r")) {
            while (xml.nextChild()) {
                if (xml.is(u"t"))
                    text += xml.text();
                else
                    xml.skip();
            }
        } else {
            xml.skip();
        }
        // Runs without number: the caller refuses a text of this length, the rest would only fill memory.
        if (text.size() > XmlPart::longestPiece) {
            xml.skip();
            break;
        }
    }
    return withoutEscapes(text);
}

std::optional<XlsxTexts> readSharedTexts(XmlPart& xml, const XlsxTextLimits& limits)
{
    XlsxTexts table;
    qint64 characters = 0;
    xml.nextChild();
    while (xml.nextChild()) {
        if (!xml.is(u"si")) {
            xml.skip();
            continue;
        }
        QString text = readRichText(xml);
        characters += text.size();
        if (qint64(table.texts.size()) >= limits.texts || characters > limits.characters
            || text.size() > longestCellText)
            return std::nullopt;
        table.texts.push_back(std::move(text));
    }
    return table;
}

} // namespace core
