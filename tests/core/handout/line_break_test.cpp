#include "core/handout/line_break.h"
#include "tests/core/handout/fonts.h"

#include <random>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// Shapes by a rule of its own (full width = 1000, half width = 500) so that breaking is tested without a
/// font.
struct Text {
    explicit Text(const QString& words)
    {
        for (const QChar c : words) {
            const bool isHalf = c.unicode() < 0x100 || (c.unicode() >= 0xff61 && c.unicode() <= 0xff9f);
            glyphs.push_back({1, quint16(c == u'\n' ? 0 : isHalf ? 500 : 1000), 1, c.unicode()});
        }
    }
    std::vector<ShapedGlyph> glyphs;
};

std::vector<BrokenLine> linesOf(const Text& text, double em)
{
    std::vector<BrokenLine> lines;
    breakLines(text.glyphs, int(em * 1000), lines);
    return lines;
}

QStringList broken(const QString& words, double em)
{
    QStringList parts;
    for (const BrokenLine& line : linesOf(Text(words), em))
        parts << words.mid(line.first, line.end - line.first);
    return parts;
}

// The oracle's own rules, kept apart from the table under test.
const QString neverFirst
    = u"、。，．・：；？！」』）］｝〉》】〕々ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ゛゜ヽヾゝゞ"
      u"％‰℃°′″〜～゠–｡､･｣ﾞﾟｰｯｬ)]}%,.!?:;”’"_s;
const QString neverLast = u"「『（［｛〈《【〔￥＄№([{“‘¥"_s;
const QString digits = u"0123456789０１２３４５６７８９"_s;

/// The numbers of a text as [first, end): digits with separators between digits.
std::vector<std::pair<int, int>> numbersOf(const QString& text)
{
    std::vector<std::pair<int, int>> numbers;
    for (int i = 0; i < text.size(); ++i) {
        if (!digits.contains(text[i]))
            continue;
        int end = i + 1;
        while (end < text.size()
            && (digits.contains(text[end])
                || (u"，．,.：:"_s.contains(text[end]) && end + 1 < text.size()
                    && digits.contains(text[end + 1]))))
            ++end;
        numbers.push_back({i, end});
        i = end - 1;
    }
    return numbers;
}

int widthOf(const Text& text, int first, int end)
{
    int sum = 0;
    for (int i = first; i < end; ++i)
        sum += text.glyphs[size_t(i)].advance;
    return sum;
}

/// Whether `cut` lies in a piece that no rule allows to part and that is wider than the line: only there may
/// a rule give way.
bool isInPieceWiderThan(const Text& text, int cut, int width)
{
    const int count = int(text.glyphs.size());
    auto isForbidden = [&](int at) {
        const QChar before(text.glyphs[size_t(at - 1)].lead);
        const QChar after(text.glyphs[size_t(at)].lead);
        auto isWordPart = [](QChar c) {
            return (c.unicode() > 0x20 && c.unicode() < 0x7f && !u"/()[]{}!?;%"_s.contains(c))
                || (c.unicode() >= 0xff10 && c.unicode() <= 0xff19);
        };
        return neverFirst.contains(after) || neverLast.contains(before) || after == u' ' || after == u'　'
            || after == u'/' || after == u'／' || (isWordPart(before) && isWordPart(after))
            || (u"△▲＋－±，．："_s.contains(before) && digits.contains(after)) || after == u'"'
            || before == u'"' || (u"…‥―—"_s.contains(before) && u"…‥―—"_s.contains(after))
            || (u"/／"_s.contains(before)
                && (digits.contains(after)
                    || (at >= 2 && u"/／"_s.contains(QChar(text.glyphs[size_t(at - 2)].lead)))));
    };
    int first = cut;
    while (first > 0 && isForbidden(first))
        --first;
    int end = cut + 1;
    while (end < count && isForbidden(end))
        ++end;
    return widthOf(text, first, end) > width;
}

QString randomText(std::mt19937& random)
{
    static const QString marks = neverFirst + neverLast + digits
        + u"１２３，４５６．７12,345.6…―△▲＋abcＩＣＴ http://a/b　①㈱ｶﾞﾊﾟ／－ "_s;
    static const QString kanji = u"令和六年度事業評価資料子育支援企画財政課地域公共交通"_s;
    QString text;
    for (int i = 0; i < 60; ++i) {
        const QString& from = random() % 3 == 0 ? marks : kanji;
        text += from[qsizetype(random() % quint32(from.size()))];
    }
    return text;
}

} // namespace

TEST_CASE("Four thousand random texts have no forbidden line start or end and no cut number")
{
    std::mt19937 random(20250401);
    int lineCount = 0;
    for (int round = 0; round < 4000; ++round) {
        const QString words = randomText(random);
        const Text text(words);
        const int em = 3 + int(random() % 38);
        const std::vector<BrokenLine> lines = linesOf(text, em);
        const auto numbers = numbersOf(words);
        lineCount += int(lines.size());
        int expectedFirst = 0;
        for (const BrokenLine& line : lines) {
            INFO("width " << em << ": " << words.toStdString() << " line from " << line.first);
            REQUIRE(line.first == expectedFirst);
            REQUIRE(line.end > line.first);
            expectedFirst = line.end;
            CHECK((line.width <= em * 1000 || line.end - line.first == 1));
            if (line.first == 0)
                continue;
            for (const auto& [first, end] : numbers)
                if (line.first > first && line.first < end)
                    REQUIRE(widthOf(text, first, end) > em * 1000);
            const QChar before = words[line.first - 1];
            const QChar after = words[line.first];
            CHECK_FALSE((after == u' ' || after == u'　'));
            if (neverFirst.contains(after) || neverLast.contains(before))
                REQUIRE(isInPieceWiderThan(text, line.first, em * 1000));
        }
        REQUIRE(expectedFirst == words.size());
    }
    CHECK(lineCount > 15000);
}

TEST_CASE("Wide lines of the random texts never need an exception")
{
    std::mt19937 random(77);
    for (int round = 0; round < 1000; ++round) {
        const QString words = randomText(random);
        for (const BrokenLine& line : linesOf(Text(words), 40)) {
            if (line.first == 0)
                continue;
            INFO(words.toStdString());
            CHECK_FALSE(neverFirst.contains(words[line.first]));
            CHECK_FALSE(neverLast.contains(words[line.first - 1]));
        }
    }
}

TEST_CASE("A full-width number stays whole")
{
    CHECK(broken(u"延べ１，２４５人"_s, 5) == QStringList({u"延べ"_s, u"１，２４５"_s, u"人"_s}));
    CHECK(broken(u"前年比１２．５％減"_s, 6) == QStringList({u"前年比"_s, u"１２．５％減"_s}));
}

TEST_CASE("A sign stays with its number")
{
    CHECK(broken(u"差額は△１，２３４千円"_s, 6) == QStringList({u"差額は"_s, u"△１，２３４"_s, u"千円"_s}));
}

TEST_CASE("A half-width percent sign stays with its number")
{
    CHECK(broken(u"達成率98.5%となる"_s, 5) == QStringList({u"達成率"_s, u"98.5%とな"_s, u"る"_s}));
}

TEST_CASE("Voiced marks of half-width katakana start no line")
{
    CHECK(broken(u"ｶﾞｲﾄﾞ"_s, 2) == QStringList({u"ｶﾞｲ"_s, u"ﾄﾞ"_s}));
    CHECK(broken(u"ｱｶﾞ"_s, 1) == QStringList({u"ｱ"_s, u"ｶﾞ"_s}));
}

TEST_CASE("A Latin word stays whole and its space hangs over the edge")
{
    CHECK(broken(u"child support plan"_s, 6.5) == QStringList({u"child support "_s, u"plan"_s}));
    const auto lines = linesOf(Text(u"child support plan"_s), 6.5);
    CHECK(lines[0].width == 6500);
}

TEST_CASE("A URL breaks after a slash")
{
    CHECK(broken(u"https://example.lg.jp/kosodate/plan/index.html"_s, 16)
        == QStringList({u"https://example.lg.jp/kosodate/"_s, u"plan/index.html"_s}));
}

TEST_CASE("A fraction and a date with slashes stay whole")
{
    CHECK(broken(u"補助率は１／２とする"_s, 5) == QStringList({u"補助率は"_s, u"１／２とす"_s, u"る"_s}));
    CHECK(broken(u"期限は2025/10/31まで"_s, 6) == QStringList({u"期限は"_s, u"2025/10/31ま"_s, u"で"_s}));
}

TEST_CASE("A paper number with a hyphen stays whole")
{
    CHECK(broken(u"参考資料1-12を参照"_s, 5) == QStringList({u"参考資料"_s, u"1-12を参照"_s}));
}

TEST_CASE("Dashes and dots stay in pairs")
{
    CHECK(broken(u"ああ――いい"_s, 3) == QStringList({u"ああ"_s, u"――い"_s, u"い"_s}));
    CHECK(broken(u"ああ……いい"_s, 3) == QStringList({u"ああ"_s, u"……い"_s, u"い"_s}));
}

TEST_CASE("Line feeds end lines and an empty line between two stays")
{
    CHECK(broken(u"一\n\n二\n"_s, 10) == QStringList({u"一"_s, u""_s, u"二"_s}));
}

TEST_CASE("A text without characters has no line")
{
    CHECK(broken(QString(), 10).isEmpty());
}

TEST_CASE("A word wider than the line is cut and loses nothing")
{
    CHECK(broken(u"abcdefghij"_s, 2) == QStringList({u"abcd"_s, u"efgh"_s, u"ij"_s}));
}

TEST_CASE("A number that does not fit with its brackets is cut and no line starts with the closing one")
{
    CHECK(broken(u"（１２３）"_s, 3) == QStringList({u"（１２"_s, u"３）"_s}));
    CHECK(broken(u"30,60,90,140,190）（人）"_s, 8) == QStringList({u"30,60,90,140,"_s, u"190）（人）"_s}));
    CHECK(broken(u"延べ（１２３）"_s, 5) == QStringList({u"延べ"_s, u"（１２３）"_s}));
}

TEST_CASE("The widest number counts its sign and its percent mark")
{
    CHECK(widestNumber(Text(u"前年は９８、今年は△１２．５％と1,234"_s).glyphs) == 6000);
    CHECK(widestNumber(Text(u"該当なし"_s).glyphs) == 0);
}

TEST_CASE("The widest number counts the marks that no line may part from it")
{
    CHECK(widestNumber(Text(u"利用者（12,345人）と（90）。"_s).glyphs) == 4000);
    CHECK(widestNumber(Text(u"利用者（90）。"_s).glyphs) == 4000);
}

TEST_CASE("The widest piece is what no rule allows to part")
{
    CHECK(widestPiece(Text(u"重点 07010-1"_s).glyphs) == 3500);
    CHECK(widestPiece(Text(u"ab\nabcd 、 "_s).glyphs) == 3500);
    CHECK(widestPiece(Text(u""_s).glyphs) == 0);
}
