#include "core/exchange/text_codec.h"

#include "core/exchange/cp932.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace core {

namespace {

// What stands at one place of the bytes: a character, or bytes that are none.
struct Step {
    int length = 1;
    char32_t character = 0;
    bool isValid = true;
};

Step invalid(int length)
{
    return {length, 0, false};
}

struct Utf8Lead {
    uchar from;
    uchar to;
    int length;
    uchar
        secondFrom; // narrower than 80…BF where overlong forms, surrogates or values past 10FFFF would follow
    uchar secondTo;
};
constexpr std::array utf8Leads = {Utf8Lead{0xC2, 0xDF, 2, 0x80, 0xBF}, Utf8Lead{0xE0, 0xE0, 3, 0xA0, 0xBF},
    Utf8Lead{0xE1, 0xEC, 3, 0x80, 0xBF}, Utf8Lead{0xED, 0xED, 3, 0x80, 0x9F},
    Utf8Lead{0xEE, 0xEF, 3, 0x80, 0xBF}, Utf8Lead{0xF0, 0xF0, 4, 0x90, 0xBF},
    Utf8Lead{0xF1, 0xF3, 4, 0x80, 0xBF}, Utf8Lead{0xF4, 0xF4, 4, 0x80, 0x8F}};

Step utf8Step(const uchar* at, const uchar* end)
{
    const auto lead = std::find_if(
        utf8Leads.begin(), utf8Leads.end(), [&](const Utf8Lead& l) { return *at >= l.from && *at <= l.to; });
    if (lead == utf8Leads.end())
        return invalid(1);
    char32_t character = *at & (0xFF >> (lead->length + 1));
    for (int i = 1; i < lead->length; ++i) {
        const uchar from = i == 1 ? lead->secondFrom : 0x80;
        const uchar to = i == 1 ? lead->secondTo : 0xBF;
        if (at + i >= end || at[i] < from || at[i] > to)
            return invalid(i);
        character = character << 6 | (at[i] & 0x3F);
    }
    return {lead->length, character};
}

template <bool isLittle>
Step utf16Step(const uchar* at, const uchar* end)
{
    const auto unit = [](const uchar* p) { return char16_t(isLittle ? p[1] << 8 | p[0] : p[0] << 8 | p[1]); };
    if (end - at < 2)
        return invalid(1);
    const char16_t first = unit(at);
    if (!QChar::isSurrogate(first))
        return {2, first};
    if (QChar::isLowSurrogate(first) || end - at < 4 || !QChar::isLowSurrogate(unit(at + 2)))
        return invalid(2);
    return {4, QChar::surrogateToUcs4(first, unit(at + 2))};
}

Step cp932Step(const uchar* at, const uchar* end)
{
    if (*at >= 0xA1 && *at <= 0xDF)
        return {1, char32_t(0xFF61 + *at - 0xA1)};
    if (end - at < 2)
        return invalid(1);
    static const char16_t* const characters = cp932::doubleBytes();
    const char16_t character = characters[at[0] << 8 | at[1]];
    return character ? Step{2, character} : invalid(at[1] < 0x80 ? 1 : 2);
}

// EUC-JP is JIS X 0208 with another arithmetic, so the table of CP932 serves. JIS X 0212 (three bytes) is
// refused.
Step eucJpStep(const uchar* at, const uchar* end)
{
    const bool hasSecond = end - at >= 2 && at[1] >= 0xA1 && at[1] <= 0xFE;
    if (!hasSecond)
        return invalid(1);
    if (*at == 0x8E)
        return at[1] <= 0xDF ? Step{2, char32_t(0xFF61 + at[1] - 0xA1)} : invalid(2);
    if (*at < 0xA1 || *at == 0xFF)
        return invalid(2);
    const int row = *at - 0xA1;
    const int cell = at[1] - 0xA1 + (row % 2) * 94;
    const int lead = row / 2 + (row / 2 < 31 ? 0x81 : 0xC1);
    const char16_t character = cp932::doubleBytes()[lead << 8 | (cell < 0x3F ? cell + 0x40 : cell + 0x41)];
    return character ? Step{2, character} : invalid(2);
}

// Visits every character from `at`; `onInvalid` returns false to stop. Runs of ASCII never reach `step`.
template <bool asciiIsOneByte, class StepFunction, class OnCharacter, class OnInvalid>
void walk(const uchar* at, const uchar* end, StepFunction step, OnCharacter onCharacter, OnInvalid onInvalid)
{
    while (at < end) {
        if (asciiIsOneByte && *at < 0x80) {
            onCharacter(char32_t(*at), at);
            ++at;
            continue;
        }
        const Step found = step(at, end);
        if (found.isValid)
            onCharacter(found.character, at);
        else if (!onInvalid(at, found.length))
            return;
        at += found.length;
    }
}

template <class OnCharacter, class OnInvalid>
void walkText(const QByteArray& bytes, qsizetype from, TextEncoding encoding, OnCharacter onCharacter,
    OnInvalid onInvalid)
{
    const auto* start = reinterpret_cast<const uchar*>(bytes.constData());
    const uchar* at = start + from;
    const uchar* end = start + bytes.size();
    switch (encoding) {
    case TextEncoding::Utf8:
        return walk<true>(at, end, utf8Step, onCharacter, onInvalid);
    case TextEncoding::Utf16LittleEndian:
        return walk<false>(at, end, utf16Step<true>, onCharacter, onInvalid);
    case TextEncoding::Utf16BigEndian:
        return walk<false>(at, end, utf16Step<false>, onCharacter, onInvalid);
    case TextEncoding::Cp932:
        return walk<true>(at, end, cp932Step, onCharacter, onInvalid);
    case TextEncoding::EucJp:
        return walk<true>(at, end, eucJpStep, onCharacter, onInvalid);
    }
}

struct EncodingRow {
    TextEncoding encoding;
    const char* name;
    QByteArrayView mark;
};
constexpr std::array encodings = {
    EncodingRow{TextEncoding::Utf8, "UTF-8", QByteArrayView("\xEF\xBB\xBF", 3)},
    EncodingRow{TextEncoding::Utf16LittleEndian, "UTF-16LE", QByteArrayView("\xFF\xFE", 2)},
    EncodingRow{TextEncoding::Utf16BigEndian, "UTF-16BE", QByteArrayView("\xFE\xFF", 2)},
    EncodingRow{TextEncoding::Cp932, "Shift_JIS (CP932)", QByteArrayView()},
    EncodingRow{TextEncoding::EucJp, "EUC-JP", QByteArrayView()},
};
constexpr std::array byteEncodings = {TextEncoding::Utf8, TextEncoding::Cp932, TextEncoding::EucJp};

qsizetype markLength(const QByteArray& bytes, TextEncoding encoding)
{
    const QByteArrayView mark = encodings[size_t(encoding)].mark;
    return !mark.isEmpty() && bytes.startsWith(mark) ? mark.size() : 0;
}

// What one reading of the whole file as `encoding` shows.
struct Trial {
    qint64 firstInvalid = -1; // −1: every byte is a character
    int nonAscii = 0;
    int kana = 0;
    bool isValid() const { return firstInvalid < 0; }
};

Trial tryEncoding(const QByteArray& bytes, TextEncoding encoding)
{
    Trial trial;
    const auto* start = reinterpret_cast<const uchar*>(bytes.constData());
    walkText(
        bytes, markLength(bytes, encoding), encoding,
        [&](char32_t character, const uchar*) {
            trial.nonAscii += character >= 0x80;
            trial.kana += character >= 0xFF61 && character <= 0xFF9F;
        },
        [&](const uchar* at, int) {
            trial.firstInvalid = at - start;
            return false;
        });
    return trial;
}

// UTF-16 without a mark: separators and line ends make zero bytes. One stray zero in a byte encoding must not
// pass for it, so all characters have to exist, and line ends of a byte encoding must be absent.
bool isUnmarkedUtf16(const QByteArray& bytes, TextEncoding encoding)
{
    if (bytes.size() % 2 != 0 || bytes.contains("\r\n"))
        return false;
    qint64 ascii = 0;
    bool isText = true;
    walkText(
        bytes, 0, encoding,
        [&](char32_t character, const uchar*) {
            ascii += character < 0x80;
            isText = isText && character != 0 && QChar::category(character) != QChar::Other_NotAssigned;
        },
        [&](const uchar*, int) { return isText = false; });
    return isText && ascii * 100 >= bytes.size();
}

EncodingEvidence evidenceOf(
    const QByteArray& bytes, TextEncoding encoding, EncodingEvidence::Rule rule, const Trial& trial)
{
    EncodingEvidence evidence;
    evidence.encoding = encoding;
    evidence.rule = rule;
    evidence.nonAsciiCharacters = trial.nonAscii;
    evidence.halfWidthKana = trial.kana;
    if (trial.isValid())
        evidence.possible.push_back(encoding);
    else
        evidence.firstInvalid = invalidBytes(bytes, encoding, 1).front();
    return evidence;
}

EncodingEvidence evidenceOf(const QByteArray& bytes, TextEncoding encoding, EncodingEvidence::Rule rule)
{
    return evidenceOf(bytes, encoding, rule, tryEncoding(bytes, encoding));
}

EncodingEvidence byteEncodingOf(const QByteArray& bytes)
{
    using Rule = EncodingEvidence::Rule;
    static constexpr std::array rules = {Rule::ValidUtf8, Rule::ValidCp932, Rule::ValidEucJp};
    std::array<Trial, byteEncodings.size()> trials;
    std::vector<TextEncoding> possible;
    size_t best = 0;
    for (size_t i = 0; i < trials.size(); ++i) {
        trials[i] = tryEncoding(bytes, byteEncodings[i]);
        if (trials[i].isValid())
            possible.push_back(byteEncodings[i]);
        if (!trials[best].isValid()
            && (trials[i].isValid() || trials[i].firstInvalid > trials[best].firstInvalid))
            best = i;
    }
    const Rule rule = trials[best].isValid() ? rules[best] : Rule::NothingFits;
    EncodingEvidence evidence = evidenceOf(bytes, byteEncodings[best], rule, trials[best]);
    evidence.possible = possible;
    // Shares of kana above 60 % do not occur in CP932 files of real offices, but do when EUC-JP is misread.
    evidence.isAmbiguous = rule == Rule::ValidCp932 && possible.size() > 1
        && evidence.halfWidthKana * 5 > evidence.nonAsciiCharacters * 3;
    return evidence;
}

QString hexadecimal(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex(' ').toUpper());
}

// %1 encoding, %2 line, %3 byte of the line: one sentence for each rule, in the order of the enumeration.
constexpr std::array ruleSentences = {
    QT_TRANSLATE_NOOP("text_codec", "%1: the file begins with the byte order mark of this encoding."),
    QT_TRANSLATE_NOOP("text_codec", "%1: the pattern of zero bytes is that of this encoding."),
    QT_TRANSLATE_NOOP("text_codec", "Only ASCII characters: every encoding reads them alike."),
    QT_TRANSLATE_NOOP(
        "text_codec", "%1: every byte sequence is valid in this encoding, which hardly happens by chance."),
    QT_TRANSLATE_NOOP("text_codec", "%1: not valid as UTF-8, and every character exists in this encoding."),
    QT_TRANSLATE_NOOP(
        "text_codec", "%1: not valid as UTF-8 or Shift_JIS, and every character exists in this encoding."),
    QT_TRANSLATE_NOOP("text_codec", "No known encoding fits; %1 gets furthest, to line %2, byte %3."),
    QT_TRANSLATE_NOOP("text_codec", "%1: chosen by you."),
};

} // namespace

QString encodingName(TextEncoding encoding)
{
    return QString::fromLatin1(encodings[size_t(encoding)].name);
}

EncodingEvidence detectEncoding(const QByteArray& bytes)
{
    using Rule = EncodingEvidence::Rule;
    for (const EncodingRow& row : encodings)
        if (markLength(bytes, row.encoding) > 0)
            return evidenceOf(bytes, row.encoding, Rule::ByteOrderMark);
    if (bytes.contains('\0'))
        for (const TextEncoding encoding : {TextEncoding::Utf16LittleEndian, TextEncoding::Utf16BigEndian})
            if (isUnmarkedUtf16(bytes, encoding))
                return evidenceOf(bytes, encoding, Rule::ZeroBytes);
    if (std::all_of(bytes.begin(), bytes.end(), [](char c) { return uchar(c) < 0x80; }))
        return evidenceOf(bytes, TextEncoding::Utf8, Rule::OnlyAscii);
    return byteEncodingOf(bytes);
}

EncodingEvidence chosenEncoding(const QByteArray& bytes, TextEncoding encoding)
{
    return evidenceOf(bytes, encoding, EncodingEvidence::Rule::Chosen);
}

QString explained(const EncodingEvidence& evidence)
{
    if (evidence.isAmbiguous)
        return sentence("text_codec",
            "The file can be read as Shift_JIS (CP932) and as EUC-JP. Please choose the one in which the "
            "preview is readable.");
    QString text = sentence("text_codec", ruleSentences[size_t(evidence.rule)]);
    if (text.contains(u"%1"))
        text = text.arg(encodingName(evidence.encoding));
    if (evidence.rule == EncodingEvidence::Rule::NothingFits && evidence.firstInvalid)
        text = text.arg(evidence.firstInvalid->line).arg(evidence.firstInvalid->byteInLine);
    return text;
}

Result<QString> decodeText(const QByteArray& bytes, TextEncoding encoding, const QString& fileName)
{
    // No encoding makes more UTF-16 units than bytes.
    QString text(bytes.size(), Qt::Uninitialized);
    auto* out = reinterpret_cast<char16_t*>(text.data());
    const auto* begin = out;
    bool isValid = true;
    walkText(
        bytes, markLength(bytes, encoding), encoding,
        [&](char32_t character, const uchar*) {
            if (character >= 0x10000) {
                *out++ = QChar::highSurrogate(character);
                *out++ = QChar::lowSurrogate(character);
            } else {
                *out++ = char16_t(character);
            }
        },
        [&](const uchar*, int) { return isValid = false; });
    if (isValid) {
        text.truncate(out - begin);
        return text;
    }
    const InvalidBytes bad = invalidBytes(bytes, encoding, 1).front();
    return Refusal{sentence("text_codec",
        "%1: line %2, byte %3 of the line (%4) is not a character of %5. Nothing was read. Choose another "
        "encoding, or save the "
        "file again as UTF-8.")
                       .arg(fileName, QString::number(bad.line), QString::number(bad.byteInLine),
                           hexadecimal(bad.bytes), encodingName(encoding))};
}

std::vector<InvalidBytes> invalidBytes(const QByteArray& bytes, TextEncoding encoding, int limit)
{
    std::vector<InvalidBytes> found;
    const auto* start = reinterpret_cast<const uchar*>(bytes.constData());
    const int unit
        = encoding == TextEncoding::Utf16LittleEndian || encoding == TextEncoding::Utf16BigEndian ? 2 : 1;
    const uchar* lineStart = start;
    int line = 1;
    char32_t last = 0;
    walkText(
        bytes, 0, encoding,
        [&](char32_t character, const uchar* at) {
            if (character == U'\n' || character == U'\r') {
                line += !(character == U'\n' && last == U'\r');
                lineStart = at + unit;
            }
            last = character;
        },
        [&](const uchar* at, int length) {
            found.push_back({line, int(at - lineStart) + 1, at - start, bytes.mid(at - start, length)});
            last = 0;
            return int(found.size()) < limit;
        });
    return found;
}

} // namespace core
