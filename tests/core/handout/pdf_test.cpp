#include "core/handout/pdf.h"

#include "tests/core/handout/blocks.h"
#include "tests/core/handout/pages.h"
#include "tests/core/handout/sample_papers.h"

#include <QProcess>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QTemporaryDir>

#include <iostream>
#include <random>

using namespace core;
using namespace handout_test;
using namespace Qt::StringLiterals;

namespace {

/// A PDF in a folder of its own, to be read by other people's tools.
class WrittenPdf {
public:
    explicit WrittenPdf(const DisplayList& list)
    {
        const Result<QByteArray> bytes = pdfBytes(list, {u"令和６年度　評価"_s, u"Hagukumi"_s});
        INFO(bytes.sentence().toStdString());
        REQUIRE(bytes.isOk());
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(*bytes) == bytes->size());
    }

    QString path() const { return folder_.filePath(u"paper.pdf"_s); }

    /// What the tool says about the file; nullopt and a loud line when the tool is not installed.
    std::optional<QString> ask(
        const QString& tool, const QStringList& before, const QStringList& after = {}) const
    {
        if (QStandardPaths::findExecutable(tool).isEmpty()) {
            std::cerr << "SKIPPED: " << tool.toStdString() << " is not installed\n";
            return std::nullopt;
        }
        QProcess process;
        process.start(tool, before + QStringList{path()} + after);
        REQUIRE(process.waitForFinished(60000));
        INFO(process.readAllStandardError().toStdString());
        CHECK(process.exitCode() == 0);
        return QString::fromUtf8(process.readAllStandardOutput());
    }

private:
    QTemporaryDir folder_;
};

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
        CHECK(words.first().startsWith(u"BIZUD"_s));
        // name, type (two words), encoding, emb, sub, uni, object
        CHECK(words.value(4) == u"yes"_s);
        CHECK(words.value(6) == u"yes"_s);
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
    QString characters = charactersOfCp932();
    if (characters.isEmpty())
        return;
    REQUIRE(characters.size() > 7300);
    std::mt19937 random(5);
    std::shuffle(characters.begin(), characters.end(), random);
    std::vector<Block> blocks;
    for (qsizetype i = 0; i < characters.size(); i += 40)
        blocks.push_back(paragraph(characters.mid(i, 40)));
    const DisplayList list = laidOut({paperOf(std::move(blocks))});
    CHECK(list.missingCharacters.empty());
    const WrittenPdf pdf(list);
    const auto text = pdf.ask(u"pdftotext"_s, {}, {u"-"_s});
    if (!text)
        return;
    const QSet<QChar> found(text->begin(), text->end());
    QString lost;
    for (const QChar character : std::as_const(characters))
        if (!found.contains(character))
            lost += character;
    CHECK(lost == QString());
    QString strange;
    for (const QChar character : found)
        if (!characters.contains(character) && !character.isSpace())
            strange += character;
    CHECK(strange == QString());
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
    CHECK(answer->contains(u"1191 x 842"_s));
    CHECK(answer->contains(u"595 x 842"_s));
    CHECK(answer->contains(u"842 x 595"_s));
}

TEST_CASE("A PDF says its title and the program")
{
    const WrittenPdf pdf(laidOut({paragraph(u"一"_s)}));
    if (const auto answer = pdf.ask(u"pdfinfo"_s, {})) {
        CHECK(answer->contains(u"令和６年度　評価"_s));
        CHECK(answer->contains(u"Hagukumi"_s));
    }
}

TEST_CASE("Rare kanji are drawn in a PDF and leave the text around them whole")
{
    const WrittenPdf pdf(laidOut({paragraph(u"前𠀋後"_s)}));
    const auto text = pdf.ask(u"pdftotext"_s, {}, {u"-"_s});
    if (!text)
        return;
    CHECK(text->contains(u"前"_s));
    CHECK(text->contains(u"後"_s));
}

TEST_CASE("Too many rare kanji for Qt are refused instead of written with broken text")
{
    auto set = fonts();
    QString rare;
    for (char32_t code = 0x20000; code < 0x2a6d6 && rare.size() < 2 * 60; ++code) {
        std::vector<ShapedGlyph> glyphs;
        QStringList missing;
        const QString character = QString::fromUcs4(&code, 1);
        face(*set).shape(character, glyphs, missing);
        if (missing.isEmpty())
            rare += character;
    }
    REQUIRE(rare.size() == 2 * 60);
    CHECK(pdfBytes(laidOut({paragraph(rare.left(2 * 40))}), {}).isOk());
    const auto refused = pdfBytes(laidOut({paragraph(rare)}), {});
    REQUIRE_FALSE(refused.isOk());
    CHECK_FALSE(refused.sentence().isEmpty());
}
