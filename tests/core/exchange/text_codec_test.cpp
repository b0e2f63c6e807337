#include "core/exchange/text_codec.h"

#include "tests/core/exchange/shared_file.h"
#include "tests/support/catch.h"

#include <QProcess>
#include <QStandardPaths>

#include <cstdio>

using namespace core;
using namespace Qt::StringLiterals;
using Rule = EncodingEvidence::Rule;

namespace {

const TextForm cp932{TextEncoding::Cp932, false, false};
const TextForm cp932Replacing{TextEncoding::Cp932, false, true};

QByteArray bytesOf(const char* hexadecimal)
{
    return QByteArray::fromHex(hexadecimal);
}

QString decoded(const QByteArray& bytes, TextEncoding encoding)
{
    const Result<QString> text = decodeText(bytes, encoding, u"a.csv"_s);
    REQUIRE(text.isOk());
    return *text;
}

QByteArray utf16(const QString& text, bool isLittle)
{
    QByteArray bytes;
    for (const QChar c : text) {
        bytes.append(char(isLittle ? c.unicode() & 0xFF : c.unicode() >> 8));
        bytes.append(char(isLittle ? c.unicode() >> 8 : c.unicode() & 0xFF));
    }
    return bytes;
}

} // namespace

TEST_CASE("CP932 writes each known character as Windows does")
{
    struct Known {
        QString character;
        const char* code;
    };
    const Known known[]
        = {{u"①"_s, "8740"}, {u"Ⅰ"_s, "8754"}, {u"ⅰ"_s, "fa40"}, {u"㈱"_s, "878a"}, {u"№"_s, "8782"},
            {u"℡"_s, "8784"}, {u"∵"_s, "81e6"}, {u"≒"_s, "81e0"}, {u"￢"_s, "81ca"}, {u"髙"_s, "fbfc"},
            {u"﨑"_s, "fab1"}, {u"纊"_s, "fa5c"}, {u"～"_s, "8160"}, {u"－"_s, "817c"}, {u"∥"_s, "8161"},
            {u"―"_s, "815c"}, {u"￤"_s, "fa55"}, {u"ｱ"_s, "b1"}, {u"表"_s, "955c"}, {u"㎡"_s, "8775"},
            {QString(QChar(0xE000)), "f040"}, {QString(QChar(0xE757)), "f9fc"}, {u"A"_s, "41"}};
    for (const Known& pair : known) {
        CAPTURE(pair.character);
        CHECK(encodeText(pair.character, cp932).bytes.toHex() == pair.code);
        CHECK(decoded(bytesOf(pair.code), TextEncoding::Cp932) == pair.character);
    }
}

TEST_CASE("The second code of a character in CP932 is read as the same character")
{
    for (const char* code : {"eee0", "fbfc"})
        CHECK(decoded(bytesOf(code), TextEncoding::Cp932) == u"髙"_s);
    for (const char* code : {"81e6", "879a", "fa5b"})
        CHECK(decoded(bytesOf(code), TextEncoding::Cp932) == u"∵"_s);
    for (const char* code : {"81ca", "eef9", "fa54"})
        CHECK(decoded(bytesOf(code), TextEncoding::Cp932) == u"￢"_s);
}

TEST_CASE("Every character of CP932 agrees with iconv in both directions")
{
    const QString iconv = QStandardPaths::findExecutable(u"iconv"_s);
    if (iconv.isEmpty()) {
        std::fprintf(stderr, "SKIPPED: iconv is not installed\n");
        return;
    }
    QByteArray codes;
    int count = 0;
    for (int lead = 0x81; lead <= 0xFC; ++lead)
        for (int trail = 0x40; trail <= 0xFC; ++trail) {
            const QByteArray code = {1, char(lead)};
            const QByteArray pair = code + char(trail);
            if (lead >= 0xA0 && lead <= 0xDF)
                continue;
            if (invalidBytes(pair, TextEncoding::Cp932, 1).empty() && ++count)
                codes += pair + '\n';
        }
    CHECK(count == 9604);

    const auto converted = [&](const QByteArray& input, const QStringList& arguments) {
        QProcess process;
        process.start(iconv, arguments);
        REQUIRE(process.waitForStarted());
        process.write(input);
        process.closeWriteChannel();
        REQUIRE(process.waitForFinished());
        return process.readAllStandardOutput();
    };
    const QString text = decoded(codes, TextEncoding::Cp932);
    const QByteArray asUtf8 = converted(codes, {u"-f"_s, u"CP932"_s, u"-t"_s, u"UTF-8"_s});
    CHECK((text.toUtf8() == asUtf8));
    const QByteArray back = converted(asUtf8, {u"-f"_s, u"UTF-8"_s, u"-t"_s, u"CP932"_s});
    CHECK((encodeText(text, cp932).bytes == back));
}

TEST_CASE("A byte order mark decides the encoding and is not part of the text")
{
    const QString text = u"課,1\r\n"_s;
    struct Marked {
        QByteArray bytes;
        TextEncoding encoding;
    };
    for (const Marked& file : {Marked{"\xEF\xBB\xBF" + text.toUtf8(), TextEncoding::Utf8},
             Marked{"\xFF\xFE" + utf16(text, true), TextEncoding::Utf16LittleEndian},
             Marked{"\xFE\xFF" + utf16(text, false), TextEncoding::Utf16BigEndian}}) {
        const EncodingEvidence evidence = detectEncoding(file.bytes);
        CHECK(evidence.encoding == file.encoding);
        CHECK(evidence.rule == Rule::ByteOrderMark);
        CHECK(decoded(file.bytes, file.encoding) == text);
    }
}

TEST_CASE("UTF-16 without a mark is known by its zero bytes")
{
    const QString text = u"事業番号\t事業名\r\n1\t上中下の子育て支援と情報提供\r\n"_s;
    CHECK(detectEncoding(utf16(text, true)).encoding == TextEncoding::Utf16LittleEndian);
    CHECK(detectEncoding(utf16(text, false)).encoding == TextEncoding::Utf16BigEndian);
    CHECK(detectEncoding(utf16(text, true)).rule == Rule::ZeroBytes);
}

TEST_CASE("A stray zero byte does not make a file UTF-16")
{
    CHECK(detectEncoding(QByteArray("a;b;c\r\n1;2\r\n3;4;5;6\r\n\0;7;8\r\n", 28)).encoding
        == TextEncoding::Utf8);
    CHECK(detectEncoding(QByteArray("a,b\n1,2\n\0,2\n12,3\n", 17)).encoding == TextEncoding::Utf8);
    CHECK(detectEncoding(QByteArray("a,b\n1,2\n34\0\n4,567\n", 18)).encoding == TextEncoding::Utf8);
    CHECK(detectEncoding(utf16(u"番号,《名》\n1,《上中下》\n"_s, false)).encoding
        == TextEncoding::Utf16BigEndian);
}

TEST_CASE("One kanji is enough to tell CP932 and UTF-8 apart")
{
    CHECK(detectEncoding("\x89\xDB,1\r\n").encoding == TextEncoding::Cp932);
    CHECK(detectEncoding("\x89\xDB,1\r\n").rule == Rule::ValidCp932);
    CHECK(detectEncoding(u"課,1\r\n"_s.toUtf8()).rule == Rule::ValidUtf8);
    CHECK(detectEncoding("1,2\r\n").rule == Rule::OnlyAscii);
}

TEST_CASE("EUC-JP that CP932 cannot hold is recognised and read")
{
    // 「育てる,」: EB 2C is nothing in CP932.
    const QByteArray file = bytesOf("b0e9a4c6a4eb2c");
    CHECK(detectEncoding(file).rule == Rule::ValidEucJp);
    CHECK(decoded(file, TextEncoding::EucJp) == u"育てる,"_s);
    CHECK(decoded(bytesOf("bfb7b5ac8eb1ada1"), TextEncoding::EucJp) == u"新規ｱ①"_s);
}

TEST_CASE("Text that would be mostly half-width kana in CP932 but also fits EUC-JP is left to a person")
{
    const EncodingEvidence evidence = detectEncoding(bytesOf("c5d7b9dd0d0a"));
    CHECK(evidence.isAmbiguous);
    CHECK(evidence.halfWidthKana == 4);
    CHECK(evidence.possible == std::vector{TextEncoding::Cp932, TextEncoding::EucJp});
}

TEST_CASE("A refusal of invalid bytes names the file and the line and the byte")
{
    const QByteArray bytes = bytesOf("96bc8fcc2c926c0d0a8120ff2c930d0a");
    const Result<QString> text = decodeText(bytes, TextEncoding::Cp932, u"実績.csv"_s);
    REQUIRE(!text.isOk());
    CHECK(text.sentence().contains(u"実績.csv"_s));
    const std::vector<InvalidBytes> places = invalidBytes(bytes, TextEncoding::Cp932, 10);
    CHECK(places
        == std::vector<InvalidBytes>{
            {2, 1, 9, bytesOf("81")}, {2, 3, 11, bytesOf("ff")}, {2, 5, 13, bytesOf("93")}});
    CHECK(detectEncoding(bytes).rule == Rule::NothingFits);
    CHECK(detectEncoding(bytes).encoding == TextEncoding::Cp932);
}

TEST_CASE("Overlong forms and surrogates and values past the end are no UTF-8")
{
    for (const char* bad : {"c080", "e08080", "eda080", "f4908080", "f08080af", "ff", "e3", "e381", "80"}) {
        CAPTURE(bad);
        CHECK(invalidBytes(bytesOf(bad), TextEncoding::Utf8, 1).size() == 1);
    }
    for (const char* good : {"c3a9", "ed9fbf", "ee8080", "f48fbfbf"})
        CHECK(invalidBytes(bytesOf(good), TextEncoding::Utf8, 1).empty());
}

TEST_CASE("A lone surrogate is no UTF-16")
{
    CHECK(invalidBytes(bytesOf("00d84100"), TextEncoding::Utf16LittleEndian, 9).size() == 1);
    CHECK(invalidBytes(bytesOf("00dc4100"), TextEncoding::Utf16LittleEndian, 9).size() == 1);
    CHECK(invalidBytes(bytesOf("410042"), TextEncoding::Utf16LittleEndian, 9).size() == 1);
}

TEST_CASE(
    "Characters that CP932 lacks are listed with place and proposal and never written as a question mark")
{
    const EncodedText text = encodeText(u"a〜\n𠮷田é☃"_s, cp932);
    CHECK(text.bytes.isEmpty());
    REQUIRE(text.unfit.size() == 4);
    CHECK(text.unfit[0] == UnfitCharacter{1, 1, u"〜"_s, u"～"_s, true});
    CHECK(text.unfit[1] == UnfitCharacter{3, 2, u"𠮷"_s, u"吉"_s, false});
    CHECK(text.unfit[2] == UnfitCharacter{6, 2, u"é"_s, u"e"_s, false});
    CHECK(text.unfit[3] == UnfitCharacter{7, 2, u"☃"_s, QString(), false});
}

TEST_CASE("The eight known pairs are replaced only when asked")
{
    const QString signs = u"〜−‖¢£¬—¥"_s;
    CHECK(encodeText(signs, cp932).unfit.size() == 8);
    const EncodedText replaced = encodeText(signs, cp932Replacing);
    CHECK(replaced.unfit.empty());
    CHECK(replaced.replacedPairs == 8);
    CHECK(decoded(replaced.bytes, TextEncoding::Cp932) == u"～－∥￠￡￢―￥"_s);
}

TEST_CASE("A variation selector or mark is named together with its character")
{
    const EncodedText name = encodeText(u"葛󠄀城か\u3099"_s, cp932);
    REQUIRE(name.unfit.size() == 2);
    CHECK(name.unfit[0].character == u"葛󠄀"_s);
    CHECK(name.unfit[0].proposal == u"葛"_s);
    CHECK(name.unfit[1].position == 4);
    CHECK(name.unfit[1].character == u"か\u3099"_s);
    CHECK(name.unfit[1].proposal == u"が"_s);
}

TEST_CASE("UTF-8 and UTF-16 come back as they were with and without a mark")
{
    const QString text = u"髙﨑①𠮷\r\n\t"_s;
    for (const TextEncoding encoding :
        {TextEncoding::Utf8, TextEncoding::Utf16LittleEndian, TextEncoding::Utf16BigEndian})
        for (const bool hasMark : {true, false}) {
            const QByteArray bytes = encodeText(text, {encoding, hasMark, false}).bytes;
            CHECK(decoded(bytes, encoding) == text);
            CHECK((detectEncoding(bytes).rule == Rule::ByteOrderMark) == hasMark);
        }
    CHECK(encodeText(u"あ"_s, {}).bytes == bytesOf("efbbbfe38182"));
}

TEST_CASE("A lone surrogate in our own text is not written")
{
    CHECK(encodeText(QString(QChar(0xD800)), {}).unfit.size() == 1);
}

TEST_CASE("A question mark inside a word or number is suspected to be a lost character")
{
    CHECK(looksDamaged(u"3?11?5"_s));
    CHECK(looksDamaged(u"子?て支援"_s) == false);
    CHECK(looksDamaged(u"育?児"_s));
    CHECK_FALSE(looksDamaged(u"よいですか?"_s));
    CHECK(holdsPrivateCharacter(QString(QChar(0xE000))));
    CHECK_FALSE(holdsPrivateCharacter(u"髙"_s));
}

TEST_CASE("Evidence can be told in one sentence for each rule")
{
    for (const QByteArray& bytes : {QByteArray("1,2"), bytesOf("efbbbf61"), bytesOf("89db2c31"),
             bytesOf("c5d7b9dd"), bytesOf("8120ff"), u"課"_s.toUtf8()}) {
        const QString told = explained(detectEncoding(bytes));
        CAPTURE(told);
        CHECK(told.size() > 10);
        CHECK_FALSE(told.contains(u"%"_s));
    }
}
