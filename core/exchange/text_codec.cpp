#include "core/exchange/text_codec.h"

#include "core/exchange/character_walk.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace core {

using namespace characters;

namespace {

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
struct EncodingTrial {
    qint64 firstInvalid = -1; // −1: every byte is a character
    int nonAscii = 0;
    int kana = 0;
    bool isValid() const { return firstInvalid < 0; }
};

EncodingTrial tryEncoding(const QByteArray& bytes, TextEncoding encoding)
{
    EncodingTrial trial;
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

// UTF-16 without a mark: separators and line ends make zero bytes. A stray zero in a byte encoding must not
// pass for it, so all characters have to exist, line ends of a byte encoding must be absent, and what reads
// as UTF-8 too needs the many zeros that plain ASCII makes.
bool isUnmarkedUtf16(const QByteArray& bytes, TextEncoding encoding)
{
    if (bytes.size() % 2 != 0 || bytes.contains("\r\n"))
        return false;
    if (bytes.count('\0') * 4 < bytes.size() && tryEncoding(bytes, TextEncoding::Utf8).isValid())
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
    const QByteArray& bytes, TextEncoding encoding, EncodingEvidence::Rule rule, const EncodingTrial& trial)
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
    std::array<EncodingTrial, byteEncodings.size()> trials;
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
