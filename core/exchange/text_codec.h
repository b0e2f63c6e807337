// Turns the bytes of other people's text files into characters and back: which encoding, why we think so,
// what does not fit.
#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace core {

/// The encodings that occur in Japanese municipal offices. EucJp is only read, never written.
enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Cp932, EucJp };

/// The name that officers and manuals use: 「UTF-8」, 「Shift_JIS (CP932)」.
QString encodingName(TextEncoding encoding);

/// Bytes that are no character of the encoding.
struct InvalidBytes {
    int line = 1; ///< From 1; CR LF, CR and LF end a line.
    int byteInLine = 1; ///< From 1.
    qint64 offset = 0; ///< From the start of the file, from 0.
    QByteArray bytes; ///< One to four bytes.
    bool operator==(const InvalidBytes&) const = default;
};

/// Which encoding a file has and what shows it: the import dialog prints every part of this.
struct EncodingEvidence {
    /// The rules in the order in which they are asked; the first that holds decides.
    enum class Rule {
        ByteOrderMark,
        ZeroBytes,
        OnlyAscii,
        ValidUtf8,
        ValidCp932,
        ValidEucJp,
        NothingFits,
        Chosen
    };

    TextEncoding encoding = TextEncoding::Utf8;
    Rule rule = Rule::OnlyAscii;
    /// CP932 and EUC-JP both fit and neither can be believed without a look (more than 60 % of the characters
    /// would be half-width kana): a person has to choose. This is the one known ambiguity.
    bool isAmbiguous = false;
    /// All encodings in which every byte is a character, best first.
    std::vector<TextEncoding> possible;
    int nonAsciiCharacters = 0; ///< As read in `encoding`.
    int halfWidthKana = 0; ///< Of these.
    /// Set when nothing fits: the first bad bytes in `encoding`, which is the one that gets furthest.
    std::optional<InvalidBytes> firstInvalid;
};

/// Decides by rules, not by statistics: byte order mark, zero bytes (UTF-16 without a mark), only ASCII,
/// valid UTF-8, valid CP932, valid EUC-JP. An empty file is ASCII.
EncodingEvidence detectEncoding(const QByteArray& bytes);
/// What `explained` says after a person chose the encoding.
EncodingEvidence chosenEncoding(const QByteArray& bytes, TextEncoding encoding);
/// The evidence as one sentence for the import dialog and the report of the command line.
QString explained(const EncodingEvidence& evidence);

/// All characters of the file without its byte order mark. Refuses invalid bytes with file, line and byte:
/// they are never replaced.
Result<QString> decodeText(const QByteArray& bytes, TextEncoding encoding, const QString& fileName);
/// The first `limit` places where bytes are no character, for the dialog's list; empty when all is well.
std::vector<InvalidBytes> invalidBytes(const QByteArray& bytes, TextEncoding encoding, int limit);

/// How text is written.
struct TextForm {
    TextEncoding encoding = TextEncoding::Utf8; ///< Not EucJp.
    bool hasByteOrderMark = true; ///< UTF-8 and UTF-16 only. Excel needs it to read UTF-8.
    /// CP932 only: write 〜 − ‖ ¢ £ ¬ — ¥ as ～ － ∥ ￠ ￡ ￢ ― ￥, which a reader cannot tell apart.
    bool replacesKnownPairs = false;
    bool operator==(const TextForm&) const = default;
};

/// A character that the encoding lacks.
struct UnfitCharacter {
    qsizetype position = 0; ///< Index into the text, in UTF-16 units.
    int line = 1; ///< Line of the text, from 1.
    QString character; ///< With its variation selector or combining mark.
    QString proposal; ///< What could stand for it in the encoding; empty when we know nothing.
    /// The proposal loses nothing for the reader (replacesKnownPairs would do it). Otherwise (𠮷 for 吉, é
    /// for e) a person decides.
    bool isKnownPair = false;
    bool operator==(const UnfitCharacter&) const = default;
};

struct EncodedText {
    QByteArray bytes; ///< Empty when anything is unfit: nothing is ever written as 「?」.
    std::vector<UnfitCharacter> unfit; ///< In order of position.
    int replacedPairs = 0; ///< How many characters replacesKnownPairs changed.
};

EncodedText encodeText(QStringView text, const TextForm& form);

/// A user-defined character (外字): it is seen only on a PC where it was registered.
bool holdsPrivateCharacter(QStringView text);
/// A question mark between digits or kanji (「3?11?5」): most likely another program lost a character here
/// before us.
bool looksDamaged(QStringView text);

} // namespace core
