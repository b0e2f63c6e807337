#include "core/handout/pdf.h"

#include "tests/core/handout/blocks.h"
#include "tests/core/handout/pages.h"
#include "tests/core/handout/sample_papers.h"
#include "tests/core/handout/written_pdf.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <iostream>
#include <random>

using namespace core;
using namespace handout_test;
using namespace Qt::StringLiterals;

namespace {

/// Every character of CP932 that is printed: read off the code page itself, not off a list of ours.
QString charactersOfCp932()
{
    QStringDecoder decoder("Shift_JIS", QStringConverter::Flag::Stateless);
    QString characters;
    if (!decoder.isValid()) {
        std::cerr << "SKIPPED: this Qt knows no Shift_JIS\n";
        return characters;
    }
    const auto add = [&](const QByteArray& code) {
        const QString character = decoder.decode(code);
        const char16_t unit = character.isEmpty() ? u'\ufffd' : character.front().unicode();
        const bool isPrivate = unit >= 0xe000 && unit <= 0xf8ff;
        if (character.size() == 1 && unit > 0x20 && unit != u'\u3000' && unit != 0x7f && unit != 0xfffd
            && !isPrivate && !characters.contains(character))
            characters += character;
    };
    for (int high = 0x81; high <= 0xfc; high = high == 0x9f ? 0xe0 : high + 1)
        for (int low = 0x40; low <= 0xfc; ++low)
            add(QByteArray(1, char(high)) + char(low));
    for (int code = 0x21; code <= 0xdf; ++code)
        if (code < 0x7f || code > 0xa0)
            add(QByteArray(1, char(code)));
    return characters;
}

Handout paperOf(std::vector<Block> blocks)
{
    Handout paper;
    paper.blocks = std::move(blocks);
    return paper;
}

/// Every character of BIZ UDPGothic that stands for itself.
QString charactersOfFont()
{
    const auto set = fonts();
    QString characters;
    for (char32_t code = 0x21; code < 0x30000; ++code) {
        const QString character = QString::fromUcs4(&code, 1);
        const bool isSurrogate = code >= 0xd800 && code < 0xe000;
        const bool isPrivate = code >= 0xe000 && code < 0xf900;
        if (isSurrogate || isPrivate || !QChar::isPrint(code) || QChar::isSpace(code) || QChar::isMark(code))
            continue;
        std::vector<ShapedGlyph> glyphs;
        QStringList missing;
        face(*set).shape(character, glyphs, missing);
        if (missing.isEmpty() && glyphs.front().index != 0)
            characters += character;
    }
    return characters;
}

/// The characters that a PDF of all these loses, and those that it has though nobody wrote them.
QString lostAndStrange(const QString& characters)
{
    QList<uint> shuffled = characters.toUcs4();
    std::mt19937 random(5);
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    std::vector<Block> blocks;
    for (qsizetype i = 0; i < shuffled.size(); i += 40) {
        const QList<uint> part = shuffled.mid(i, 40);
        blocks.push_back(
            paragraph(QString::fromUcs4(reinterpret_cast<const char32_t*>(part.data()), part.size())));
    }
    const DisplayList list = laidOut({paperOf(std::move(blocks))});
    CHECK(list.missingCharacters.empty());
    const WrittenPdf pdf(list);
    const auto text = pdf.ask(u"pdftotext"_s, {}, {u"-"_s});
    if (!text)
        return {};
    const QList<uint> units = text->toUcs4();
    const QSet<uint> found(units.begin(), units.end());
    const QSet<uint> wanted(shuffled.begin(), shuffled.end());
    QString wrong;
    for (const uint character : (wanted - found) + (found - wanted))
        if (!QChar::isSpace(character))
            wrong += QString::fromUcs4(reinterpret_cast<const char32_t*>(&character), 1);
    return wrong;
}

DisplayList sampleList()
{
    const auto projects = sampleProjects(40);
    return laidOut({summaryPaper(projects), sheetsPaper({projects.begin(), projects.begin() + 3})});
}

} // namespace

TEST_CASE("A PDF of the sample papers has no error that qpdf finds")
{
    const WrittenPdf pdf(sampleList());
    if (const auto answer = pdf.ask(u"qpdf"_s, {u"--check"_s}))
        CHECK(answer->contains(u"No syntax or stream encoding errors"_s));
}

TEST_CASE("A PDF embeds the BIZ UD fonts with their text and no other font")
{
    const WrittenPdf pdf(sampleList());
    const auto answer = pdf.ask(u"pdffonts"_s, {});
    if (!answer)
        return;
    QStringList lines = answer->split(u'\n', Qt::SkipEmptyParts).mid(2);
    CHECK(lines.size() == 3);
    for (const QString& line : std::as_const(lines)) {
        const QStringList words = line.simplified().split(u' ');
        INFO(line.toStdString());
        CHECK(words.first().contains(QRegularExpression(u"^[A-Z]{6}\\+BIZUD"_s)));
        // name, type (two words), encoding, emb, sub, uni, object
        CHECK(words.mid(4, 3) == QStringList{u"yes"_s, u"yes"_s, u"yes"_s});
    }
}

TEST_CASE("The text of a PDF is what was typed")
{
    const WrittenPdf pdf(laidOut({paragraph(u"子ども・子育て支援、△１２．５％、№3、㈱髙﨑①～②ｶﾞ"_s)}));
    if (const auto text = pdf.ask(u"pdftotext"_s, {}, {u"-"_s}))
        CHECK(text->contains(u"子ども・子育て支援、△１２．５％、№3、㈱髙﨑①～②ｶﾞ"_s));
}

TEST_CASE("Every cell of a table can be found in the text of the PDF")
{
    const auto projects = sampleProjects(40);
    const WrittenPdf pdf(laidOut({summaryPaper(projects)}));
    const auto text = pdf.ask(u"pdftotext"_s, {u"-layout"_s}, {u"-"_s});
    if (!text)
        return;
    for (const SampleProject& project : projects)
        CHECK(text->contains(project.budget));
    CHECK(text->contains(u"（続き）"_s));
    CHECK(text->contains(u"資料1-1"_s));
    CHECK(text->contains(u"2/2"_s));
}

TEST_CASE("A rotated label can be found in the text of the PDF")
{
    TableBlock made = table({10, 164}, {});
    TableCell upright = label(u"計画の実施"_s);
    upright.isVertical = true;
    made.rows = {row({upright, cell(u"一"_s)})};
    const WrittenPdf pdf(laidOut({made}));
    if (const auto text = pdf.ask(u"pdftotext"_s, {}, {u"-"_s}))
        CHECK(text->contains(u"計画の実施"_s));
}

TEST_CASE("All characters of CP932 come out of a PDF as they went in")
{
    const QString characters = charactersOfCp932();
    if (characters.isEmpty())
        return;
    REQUIRE(characters.size() > 7300);
    CHECK(lostAndStrange(characters) == QString());
}

TEST_CASE("Every character that the fonts draw comes out of a PDF as it went in, also kanji outside the "
          "basic plane")
{
    const QString characters = charactersOfFont();
    REQUIRE(characters.contains(u"髙"_s));
    REQUIRE(characters.contains(u"𠀋"_s));
    REQUIRE(characters.contains(u"\uFA19"_s)); // looks like 神
    REQUIRE(characters.toUcs4().size() > 11000);
    CHECK(lostAndStrange(characters) == QString());
}

TEST_CASE("Sheets of a PDF keep their own sizes")
{
    Handout wide = paperOf({paragraph(u"一"_s)});
    wide.paper = Paper::A3;
    wide.orientation = Orientation::Landscape;
    Handout lying = paperOf({paragraph(u"二"_s)});
    lying.orientation = Orientation::Landscape;
    const WrittenPdf pdf(laidOut({wide, paperOf({paragraph(u"三"_s)}), lying}));
    const auto answer = pdf.ask(u"pdfinfo"_s, {u"-l"_s, u"3"_s});
    if (!answer)
        return;
    CHECK(answer->contains(u"1 size:"_s));
    CHECK(answer->contains(u"1190.55 x 841.89"_s));
    CHECK(answer->contains(u"595.28 x 841.89"_s));
    CHECK(answer->contains(u"841.89 x 595.28"_s));
}

TEST_CASE("A PDF says its title and the program")
{
    const WrittenPdf pdf(laidOut({paragraph(u"一"_s)}));
    if (const auto answer = pdf.ask(u"pdfinfo"_s, {})) {
        CHECK(answer->contains(u"令和６年度　評価"_s));
        CHECK(answer->contains(u"Hagukumi"_s));
        CHECK(answer->contains(u"流山市"_s));
    }
}

TEST_CASE("Rare kanji, variant forms and letters of two signs can be found in the text of the PDF")
{
    // 𠀋 is outside the basic plane, 葛 has a variant selector, か゚ has no letter of its own.
    const QString words = u"前𠀋中葛\U000E0100後か\u309A終"_s;
    const WrittenPdf pdf(laidOut({paragraph(words)}));
    if (const auto text = pdf.ask(u"pdftotext"_s, {}, {u"-"_s})) {
        INFO(text->toStdString());
        CHECK(text->contains(words));
    }
}

TEST_CASE("What the fonts lack is 〓 on the paper and itself in the text")
{
    const WrittenPdf pdf(laidOut({paragraph(u"𠮷野家と𠮷田"_s)}));
    if (const auto text = pdf.ask(u"pdftotext"_s, {}, {u"-"_s}))
        CHECK(text->contains(u"𠮷野家と𠮷田"_s));
}

TEST_CASE("The same papers give the same file to the last byte")
{
    const PdfInformation information{u"評価"_s, u"Hagukumi"_s};
    const auto first = pdfBytes(sampleList(), information);
    REQUIRE(first.isOk());
    CHECK(*first == *pdfBytes(sampleList(), information));
    CHECK(*first != *pdfBytes(sampleList(), {u"評価２"_s, u"Hagukumi"_s}));
}

TEST_CASE("A PDF of no pages is refused with a sentence")
{
    const auto refused = pdfBytes(DisplayList(), {});
    REQUIRE_FALSE(refused.isOk());
    CHECK_FALSE(refused.sentence().isEmpty());
}
