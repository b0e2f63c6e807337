#include "core/exchange/text_codec.h"

#include "core/exchange/cp932.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

struct Pair {
    char32_t from;
    char32_t to;
};
// The same sign to every reader: Unicode tells apart what CP932 had as one.
constexpr std::array knownPairs = {Pair{U'〜', U'～'}, Pair{U'−', U'－'}, Pair{U'‖', U'∥'}, Pair{U'¢', U'￠'},
    Pair{U'£', U'￡'}, Pair{U'¬', U'￢'}, Pair{U'—', U'―'}, Pair{U'¥', U'￥'}};
// Other forms of the same character, which Unicode's own tables do not connect: a person decides.
constexpr std::array variants = {Pair{U'𠮷', U'吉'}, Pair{U'𡈽', U'土'}, Pair{U'𥔎', U'碕'},
    Pair{U'靑', U'青'}, Pair{U'黃', U'黄'}, Pair{U'–', U'－'}, Pair{U'•', U'・'}};

template <size_t count>
char32_t partner(const std::array<Pair, count>& pairs, char32_t character)
{
    const auto pair
        = std::find_if(pairs.begin(), pairs.end(), [&](const Pair& p) { return p.from == character; });
    return pair == pairs.end() ? 0 : pair->to;
}

bool fitsCp932(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return cp932::fromCharacter(c.unicode()) >= 0;
    });
}

bool isVariationSelector(char32_t character)
{
    return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
}

bool isAttached(char32_t character)
{
    return isVariationSelector(character) || QChar::isMark(character);
}

QString withoutAttached(const QString& text)
{
    QString kept;
    for (const char32_t c : text.normalized(QString::NormalizationForm_KD).toUcs4())
        if (!isAttached(c))
            kept += QString::fromUcs4(&c, 1);
    return kept;
}

// The first of several ways to say the same that CP932 can hold.
QString proposalFor(const QString& character)
{
    const char32_t first = character.toUcs4().value(0);
    for (const char32_t other : {partner(knownPairs, first), partner(variants, first)})
        if (other)
            return QString::fromUcs4(&other, 1);
    for (const QString& form : {character.normalized(QString::NormalizationForm_C),
             character.normalized(QString::NormalizationForm_KC), withoutAttached(character)})
        if (fitsCp932(form))
            return form;
    return {};
}

// Writes characters in one encoding; notes those that it lacks.
class Writer {
public:
    Writer(const TextForm& form, EncodedText& out)
        : form_(form)
        , out_(out)
    {
    }

    void write(QStringView text)
    {
        out_.bytes.reserve(text.size() * (form_.encoding == TextEncoding::Utf8 ? 3 : 2) + 3);
        if (form_.hasByteOrderMark && form_.encoding != TextEncoding::Cp932)
            put(0xFEFF);
        for (qsizetype at = 0; at < text.size();) {
            const QChar unit = text[at];
            const bool isPair
                = unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
            const char32_t character
                = isPair ? QChar::surrogateToUcs4(unit, text[at + 1]) : char32_t(unit.unicode());
            const qsizetype length = isPair ? 2 : 1;
            line_ += character == U'\n';
            if (!put(character) && !putPair(character))
                note(text, at, length, character);
            at += length;
        }
    }

private:
    bool put(char32_t character)
    {
        if (QChar::isSurrogate(character))
            return false;
        switch (form_.encoding) {
        case TextEncoding::Utf8:
            return putUtf8(character);
        case TextEncoding::Utf16LittleEndian:
        case TextEncoding::Utf16BigEndian:
            return putUtf16(character);
        case TextEncoding::Cp932:
            return putCp932(character);
        case TextEncoding::EucJp:
            break;
        }
        Q_ASSERT_X(false, "encodeText", "EUC-JP is only read");
        return false;
    }

    bool putPair(char32_t character)
    {
        const char32_t other = form_.replacesKnownPairs ? partner(knownPairs, character) : 0;
        if (!other || !put(other))
            return false;
        ++out_.replacedPairs;
        return true;
    }

    bool putUtf8(char32_t character)
    {
        const int extra = character < 0x80 ? 0 : character < 0x800 ? 1 : character < 0x10000 ? 2 : 3;
        static constexpr std::array<uchar, 4> leads = {0x00, 0xC0, 0xE0, 0xF0};
        out_.bytes.append(char(leads[size_t(extra)] | (character >> (6 * extra))));
        for (int i = extra - 1; i >= 0; --i)
            out_.bytes.append(char(0x80 | ((character >> (6 * i)) & 0x3F)));
        return true;
    }

    void putUnit(char16_t unit)
    {
        const bool isLittle = form_.encoding == TextEncoding::Utf16LittleEndian;
        out_.bytes.append(char(isLittle ? unit & 0xFF : unit >> 8));
        out_.bytes.append(char(isLittle ? unit >> 8 : unit & 0xFF));
    }

    bool putUtf16(char32_t character)
    {
        if (character >= 0x10000) {
            putUnit(QChar::highSurrogate(character));
            putUnit(QChar::lowSurrogate(character));
        } else {
            putUnit(char16_t(character));
        }
        return true;
    }

    bool putCp932(char32_t character)
    {
        const int code = character < 0x10000 ? cp932::fromCharacter(char16_t(character)) : -1;
        if (code > 0xFF)
            out_.bytes.append(char(code >> 8));
        if (code >= 0)
            out_.bytes.append(char(code & 0xFF));
        return code >= 0;
    }

    void note(QStringView text, qsizetype at, qsizetype length, char32_t character)
    {
        // A mark or variation selector means nothing alone: it is named with the character before it.
        if (isAttached(character) && at > 0) {
            const qsizetype before = text[at - 1].isLowSurrogate() && at > 1 ? 2 : 1;
            if (!out_.unfit.empty() && endOfLast_ == at) {
                out_.unfit.back().character += text.mid(at, length);
                out_.unfit.back().proposal = proposalFor(out_.unfit.back().character);
                endOfLast_ = at + length;
                return;
            }
            at -= before;
            length += before;
        }
        const QString words = text.mid(at, length).toString();
        out_.unfit.push_back({at, line_, words, proposalFor(words), partner(knownPairs, character) != 0});
        endOfLast_ = at + length;
    }

    const TextForm& form_;
    EncodedText& out_;
    int line_ = 1;
    qsizetype endOfLast_ = -1;
};

bool isHanOrDigit(QChar c)
{
    return c.isDigit() || c.script() == QChar::Script_Han;
}

} // namespace

EncodedText encodeText(QStringView text, const TextForm& form)
{
    EncodedText encoded;
    Writer(form, encoded).write(text);
    if (!encoded.unfit.empty())
        encoded.bytes.clear();
    return encoded;
}

bool holdsPrivateCharacter(QStringView text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0xE000 && c.unicode() <= 0xF8FF; });
}

bool looksDamaged(QStringView text)
{
    for (qsizetype i = 1; i + 1 < text.size(); ++i)
        if (text[i] == u'?' && isHanOrDigit(text[i - 1]) && isHanOrDigit(text[i + 1]))
            return true;
    return false;
}

} // namespace core
