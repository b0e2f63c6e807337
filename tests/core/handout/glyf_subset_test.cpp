// The embedded part of a font, judged by fontTools.
#include "core/handout/font_face.h"
#include "core/handout/glyf_subset.h"

#include "tests/core/handout/fonts.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <iostream>

using namespace core;
using namespace handout_test;
using namespace Qt::StringLiterals;

namespace {

QByteArray fileOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

TrueTypeFont gothic()
{
    const auto set = fonts();
    auto font = TrueTypeFont::read(fileOf(face(*set).path()));
    REQUIRE(font);
    return *font;
}

/// What a Python program that knows fontTools prints; empty and a loud line when it is not installed.
QString python(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(u"/usr/bin/python3"_s, QStringList{u"-c"_s, program} + arguments);
    if (!process.waitForStarted() || !process.waitForFinished(60000) || process.exitCode() != 0) {
        const QByteArray fault = process.readAllStandardError();
        INFO(fault.toStdString());
        REQUIRE((fault.isEmpty() || fault.contains("No module named 'fontTools'")));
        std::cerr << "SKIPPED: fontTools is not installed\n";
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

/// Compares the outlines and advances of glyph i with those of the glyph that it was made of.
const QString comparison = uR"(
import sys
from fontTools.ttLib import TTFont
from fontTools.pens.recordingPen import DecomposingRecordingPen
def drawn(font, number):
    glyphs = font.getGlyphSet()
    name = font.getGlyphName(number)
    pen = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(pen)
    return pen.value, font["hmtx"].metrics[name]
whole, part = TTFont(sys.argv[1]), TTFont(sys.argv[2], checkChecksums=2)
wrong = [i for i, number in enumerate(sys.argv[3].split(",")) if drawn(whole, int(number)) != drawn(part, i)]
programs = [n for n in part.getGlyphOrder() if getattr(part["glyf"][n], "program", None) and part["glyf"][n].program.getBytecode()]
print("wrong", wrong, "programs", programs, "tables", " ".join(sorted(t for t in part.keys() if t != "GlyphOrder")))
)"_s;

} // namespace

TEST_CASE("The embedded glyphs have the outlines and widths of the font's own")
{
    const auto set = fonts();
    const TrueTypeFont font = gothic();
    std::vector<quint16> glyphs{0};
    QStringList numbers{u"0"_s};
    for (int number = 1; number < font.glyphCount(); number += 7) {
        glyphs.push_back(quint16(number));
        numbers << QString::number(number);
    }
    QTemporaryDir folder;
    QFile part(folder.filePath(u"part.ttf"_s));
    REQUIRE(part.open(QIODevice::WriteOnly));
    part.write(font.subset(glyphs));
    part.close();
    const QString answer = python(comparison, {face(*set).path(), part.fileName(), numbers.join(u',')});
    if (!answer.isEmpty())
        CHECK(answer == u"wrong [] programs [] tables glyf head hhea hmtx loca maxp"_s);
}

TEST_CASE("One glyph may stand in the embedded font twice, and one that the font lacks is empty")
{
    const TrueTypeFont font = gothic();
    const auto part = TrueTypeFont::read(font.subset({0, 100, 100, 65000}));
    REQUIRE(part);
    CHECK(part->glyphCount() == 4);
    CHECK(part->advance(1) == font.advance(100));
    CHECK(part->advance(2) == font.advance(100));
    CHECK(part->subset({0, 1}) == part->subset({0, 2}));
    CHECK(part->subset({0, 3}).size() < part->subset({0, 1}).size());
}

TEST_CASE("A font's measures are those of its file")
{
    const TrueTypeFont font = gothic();
    CHECK(font.postScriptName() == "BIZUDPGothic-Regular");
    const auto set = fonts();
    CHECK(font.unitsPerEm() == face(*set).unitsPerEm());
    CHECK(font.ascent() > 0);
    CHECK(font.descent() < 0);
    CHECK(font.box()[2] > font.unitsPerEm() / 2);
}

TEST_CASE("A damaged font file is no font, however it is damaged")
{
    const auto set = fonts();
    const QByteArray whole = fileOf(face(*set).path());
    CHECK_FALSE(TrueTypeFont::read({}));
    CHECK_FALSE(TrueTypeFont::read("not a font at all"));
    CHECK_FALSE(TrueTypeFont::read(whole.left(whole.size() / 2)));
    for (qsizetype at = 0; at < 200; ++at) {
        QByteArray broken = whole.left(whole.size());
        broken[at] = char(~broken[at]);
        if (const auto font = TrueTypeFont::read(broken)) // must not read beyond the file
            CHECK(font->subset({0, 1, 2, 3}).size() > 0);
    }
}
