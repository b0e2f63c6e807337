#include "tests/core/handout/fonts.h"

#include <QDir>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;
using handout_test::face;
using handout_test::fonts;

namespace {

struct Shaped {
    std::vector<ShapedGlyph> glyphs;
    QStringList missing;
    int units() const
    {
        int sum = 0;
        for (const ShapedGlyph& glyph : glyphs)
            sum += glyph.textUnits;
        return sum;
    }
};

Shaped shape(FontFace& in, const QString& text)
{
    Shaped shaped;
    in.shape(text, shaped.glyphs, shaped.missing);
    return shaped;
}

quint16 indexOf(FontFace& in, const QString& text)
{
    const Shaped shaped = shape(in, text);
    REQUIRE(shaped.glyphs.size() == 1);
    return shaped.glyphs.front().index;
}

} // namespace

TEST_CASE("A missing font file is refused with its name and the folders that were searched")
{
    const QTemporaryDir empty;
    const auto loaded = FontSet::load({empty.path(), u"/nowhere/fonts"_s});
    REQUIRE_FALSE(loaded.isOk());
    CHECK(loaded.sentence().contains(u"BIZUDPGothic-Regular.ttf"_s));
    CHECK(loaded.sentence().contains(empty.path()));
    CHECK(loaded.sentence().contains(u"/nowhere/fonts"_s));
}

TEST_CASE("A file that is no font is refused and not replaced by another font")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"BIZUDPGothic-Regular.ttf"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("This is a sentence and no font.");
    file.close();
    const auto opened = FontFace::open(path);
    REQUIRE_FALSE(opened.isOk());
    CHECK(opened.sentence().contains(path));
}

TEST_CASE("The first folder that has a font file wins")
{
    QTemporaryDir folder;
    auto installed = fonts();
    const QString path = folder.filePath(u"BIZUDPGothic-Regular.ttf"_s);
    REQUIRE(QFile::copy(face(*installed).path(), path));
    const auto loaded = FontSet::load(QStringList{folder.path()} + FontSet::standardFolders());
    REQUIRE(loaded.isOk());
    CHECK(face(**loaded).path() == path);
    CHECK(face(**loaded, FaceName::GothicBold).path() == face(*installed, FaceName::GothicBold).path());
}

TEST_CASE("Every face of the papers opens from the installed files")
{
    auto set = fonts();
    for (const FaceName name : {FaceName::Gothic, FaceName::GothicBold, FaceName::Mincho,
             FaceName::FixedGothic, FaceName::FixedGothicBold}) {
        FontFace& opened = face(*set, name);
        CHECK(opened.unitsPerEm() == 2048);
        CHECK(opened.ascent() + opened.descent() == opened.unitsPerEm());
        CHECK(shape(opened, u"評価"_s).missing.isEmpty());
    }
}

TEST_CASE("In the face of numbers digits are equally wide and half as wide as a kanji")
{
    auto set = fonts();
    FontFace& gothic = face(*set, FaceName::FixedGothic);
    CHECK(shape(gothic, u"育"_s).glyphs.front().advance == gothic.unitsPerEm());
    const int digit = gothic.measure(u"0"_s);
    CHECK(2 * digit == gothic.unitsPerEm());
    for (char16_t c = u'1'; c <= u'9'; ++c)
        CHECK(gothic.measure(QString(QChar(c))) == digit);
}

TEST_CASE("A kanji outside the basic plane that the font has is drawn")
{
    auto set = fonts();
    const Shaped shaped = shape(face(*set), u"𠀋x"_s);
    REQUIRE(shaped.glyphs.size() == 2);
    CHECK(shaped.glyphs[0].textUnits == 2);
    CHECK(shaped.glyphs[1].textUnits == 1);
    CHECK(shaped.missing.isEmpty());
}

TEST_CASE("A kanji that the font lacks becomes a geta mark and is reported")
{
    auto set = fonts();
    const Shaped shaped = shape(face(*set), u"𠮷野家"_s);
    REQUIRE(shaped.glyphs.size() == 3);
    CHECK(shaped.glyphs[0].index == indexOf(face(*set), u"〓"_s));
    CHECK(shaped.glyphs[0].textUnits == 2);
    CHECK(shaped.missing == QStringList{u"𠮷"_s});
}

TEST_CASE("A private character becomes a geta mark and is reported")
{
    auto set = fonts();
    const Shaped shaped = shape(face(*set), u"\ue000"_s);
    REQUIRE(shaped.glyphs.size() == 1);
    CHECK(shaped.glyphs[0].index == indexOf(face(*set), u"〓"_s));
    CHECK(shaped.missing == QStringList{u"\ue000"_s});
}

TEST_CASE("A kana with a separate voiced mark is the composed kana")
{
    auto set = fonts();
    const Shaped shaped = shape(face(*set), u"か\u3099き"_s);
    REQUIRE(shaped.glyphs.size() == 2);
    CHECK(shaped.glyphs[0].index == indexOf(face(*set), u"が"_s));
    CHECK(shaped.glyphs[0].textUnits == 2);
    CHECK(shaped.missing.isEmpty());
}

TEST_CASE("A compatibility kanji keeps its own form")
{
    auto set = fonts();
    CHECK(indexOf(face(*set), u"\ufa19"_s) != indexOf(face(*set), u"神"_s));
}

TEST_CASE("A variant form that the font has is drawn in that form")
{
    auto set = fonts();
    const Shaped shaped = shape(face(*set), u"葛\U000E0100城"_s);
    REQUIRE(shaped.glyphs.size() == 2);
    CHECK(shaped.glyphs[0].textUnits == 3);
    CHECK(shaped.missing.isEmpty());
    const Shaped other = shape(face(*set), u"葛\U000E0101"_s);
    REQUIRE(other.glyphs.size() == 1);
    CHECK(other.glyphs[0].index != shaped.glyphs[0].index);
}

TEST_CASE("A variant form that the font lacks is drawn in the ordinary form and reported")
{
    auto set = fonts();
    const Shaped shaped = shape(face(*set), u"育\U000E01EF"_s);
    REQUIRE(shaped.glyphs.size() == 1);
    CHECK(shaped.glyphs[0].index == indexOf(face(*set), u"育"_s));
    CHECK(shaped.missing == QStringList{u"育\U000E01EF"_s});
}

TEST_CASE("Half of a surrogate pair is reported and does not stop the rest")
{
    auto set = fonts();
    QString text = u"前"_s;
    text += QChar(0xdfb7);
    text += QChar(0xd842);
    text += u"後"_s;
    const Shaped shaped = shape(face(*set), text);
    CHECK(shaped.glyphs.size() == 4);
    CHECK(shaped.missing.size() == 2);
    CHECK(shaped.units() == text.size());
}

TEST_CASE("Invisible characters take no room and are not missed")
{
    auto set = fonts();
    const Shaped shaped = shape(face(*set), u"a\u200b\u2060\u0007b"_s);
    CHECK(shaped.missing.isEmpty());
    CHECK(shaped.units() == 5);
    CHECK(face(*set).measure(u"a\u200b\u2060\u0007b"_s) == face(*set).measure(u"ab"_s));
}

TEST_CASE("Every kind of line end is one line feed")
{
    auto set = fonts();
    const Shaped shaped = shape(face(*set), u"a\r\nb\nc\rd\u2028e"_s);
    int feeds = 0;
    for (const ShapedGlyph& glyph : shaped.glyphs)
        feeds += glyph.lead == u'\n';
    CHECK(feeds == 4);
    CHECK(shaped.units() == 10);
}

TEST_CASE("Any sequence of units is accounted for to the last unit")
{
    auto set = fonts();
    const QList<uint> odd = {0x41, 0x3042, 0x3099, 0x200d, 0xfe0f, 0xe0100, 0x1f468, 0x1f469, 0x1f1ef,
        0x1f1f5, 0x20bb7, 0x0301, 0x0a, 0x845b, 0x0d, 0x0e01, 0x0e33, 0x1f3fb};
    quint32 state = 7;
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int i = 0; i < 12; ++i) {
            state = state * 1664525 + 1013904223;
            if (state >> 24 < 20)
                text += QChar(0xd800 + (state >> 12 & 0x7ff));
            else
                text += QChar::fromUcs4(odd[qsizetype(state >> 16) % odd.size()]);
        }
        CHECK(shape(face(*set), text).units() == text.size());
    }
}
