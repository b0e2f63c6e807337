// Files that are broken, made to harm, or no workbooks: one sentence each, and bounded work.
#include "tests/core/exchange/workbook_builder.h"

using namespace core;
using namespace workbook_test;
using namespace Qt::StringLiterals;

namespace {

QString rowsRefusal(const QByteArray& rows)
{
    return bookRefusal(WorkbookFile(rows).bytes());
}

QByteArray utf16(const QString& text)
{
    return {reinterpret_cast<const char*>(text.utf16()), text.size() * 2};
}

} // namespace

TEST_CASE("What is no workbook is named as what it is")
{
    const QByteArray compound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    const QByteArray padding(600, '\0');
    CHECK(bookRefusal(compound + padding + utf16(u"EncryptedPackage"_s)).contains(u"パスワード"_s));
    CHECK(bookRefusal(compound + padding + utf16(u"Workbook"_s)).contains(u".xls"_s));
    CHECK(bookRefusal(compound + padding).contains(u"Excelのブック（.xlsx）ではありません"_s));
    CHECK(bookRefusal("").contains(u"空のファイル"_s));
    CHECK(bookRefusal("\r\n<!DOCTYPE HTML><title>404</title>").contains(u"ウェブページ"_s));
    CHECK(bookRefusal("<?xml version='1.0'?><html></html>").contains(u"ウェブページ"_s));
    CHECK(bookRefusal("<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>")
              .contains(u"2003"_s));
    CHECK(bookRefusal("番号,事業名\r\n1,相談\r\n").contains(u"CSV"_s));
    CHECK(bookRefusal("\xff\xfe" + utf16(u"番号\t事業名"_s)).contains(u"CSV"_s));
    CHECK(bookRefusal("%PDF-1.7").contains(u"PDF"_s));
    CHECK(bookRefusal("SQLite format 3").contains(u"計画ファイル"_s));
    CHECK(bookRefusal(QByteArray(100, '\0')).contains(u"Excelのブック（.xlsx）ではありません"_s));
    CHECK(bookRefusal("\x04Taro" + QByteArray(50, ' ') + QByteArray("\x04\0", 2) + QByteArray(108, '\0'))
              .contains(u"~$"_s));
}

TEST_CASE("Archives of other programs are named as what they are")
{
    ZipWriter ods;
    ods.add(u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet", ZipWriter::Packing::Stored);
    ods.add(u"content.xml"_s, "<x/>");
    CHECK(bookRefusal(ods.finish()).contains(u".ods"_s));

    WorkbookFile binary({});
    binary.without("xl/workbook.xml").part("xl/workbook.bin", "x");
    binary.part("_rels/.rels",
        "<Relationships><Relationship Id='x' Type='" + officeRelations
            + "/officeDocument' Target='xl/workbook.bin'/></Relationships>");
    CHECK(bookRefusal(binary.bytes()).contains(u".xlsb"_s));

    WorkbookFile letter({});
    letter.part("xl/workbook.xml", "<w:document xmlns:w='urn:w'/>");
    CHECK(bookRefusal(letter.bytes()).contains(u"Excelのブック（.xlsx）ではありません"_s));
    ZipWriter photos;
    photos.add(u"a.jpg"_s, "x");
    CHECK(bookRefusal(photos.finish()).contains(u"Excelのブック（.xlsx）ではありません"_s));
}

TEST_CASE("A workbook of an unknown dialect is refused, never read as one without sheets")
{
    WorkbookFile file({});
    file.part("xl/workbook.xml", "<workbook xmlns='urn:draft'><sheets><sheet name='a'/></sheets></workbook>");
    CHECK(bookRefusal(file.bytes()).contains(u"ワークシートがありません"_s));
    CHECK(bookRefusal(WorkbookFile({}).part("xl/worksheets/sheet1.xml", "<chart/>").bytes())
              .contains(u"調書"_s));
    CHECK(bookRefusal(WorkbookFile({}).without("xl/worksheets/sheet1.xml").bytes()).contains(u"調書"_s));
}

TEST_CASE("Definitions of entities are refused in every part that is read")
{
    const QByteArray doctype = "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>";
    const WorkbookFile sound({});
    for (const auto& [name, content] : sound.parts()) {
        INFO(name.toStdString());
        CHECK(bookRefusal(WorkbookFile(sound).part(name, doctype + content).bytes()).contains(u"DTD"_s));
    }
}

TEST_CASE("Impossible rows and cells are refused with sheet and place")
{
    CHECK(rowsRefusal("<row r='1048577'/>").contains(u"1048577"_s));
    for (const QByteArray rows : {"<row r='0'/>", "<row r='-1'/>", "<row r='x'/>", "<row r='4294967297'/>",
             "<row r='1'><c r='XFE1'><v>1</v></c></row>", "<row r='1'><c r='A2'><v>1</v></c></row>",
             "<row r='1'><c r='ZZZZ'/></row>", "<row r='1048576'/><row/>"})
        CHECK(rowsRefusal(rows).contains(u"調書"_s));
    CHECK(rowsRefusal("<row r='7'><c r='C7'><v>1</v></c><c r='D7'><v>&x;</v></c></row>").contains(u"D7"_s));
    CHECK(rowsRefusal("<row r='7'><c r='XFD7'/><c/></row>").contains(u"XFD7"_s));
}

TEST_CASE("A cell that occurs twice is refused, because either value could be meant")
{
    CHECK(rowsRefusal("<row r='2'><c r='B2'><v>1</v></c></row><row r='2'><c r='B2'><v>2</v></c></row>")
              .contains(u"B2"_s));
}

TEST_CASE("Few bytes that stand for much text are refused by the sum")
{
    WorkbookFile file("<row>" + QByteArray("<c t='s'><v>0</v></c>").repeated(5000) + "</row>");
    file.texts("<si><t>" + QByteArray(32'000, 'x') + "</t></si>");
    CHECK(bookRefusal(file.bytes()).contains(u"上限"_s));
    file.texts("<si><t>" + QByteArray(32'768, 'x') + "</t></si>");
    CHECK(bookRefusal(file.bytes()).contains(u"長さ"_s));
}

TEST_CASE("Numbers of sheets, cells, merged areas and texts are limited")
{
    const WorkbookFile file("<row><c><v>1</v></c><c><v>2</v></c></row>",
        "<mergeCells><mergeCell ref='A1:A2'/><mergeCell ref='B1:B2'/></mergeCells>");
    XlsxLimits limits;
    limits.sheet = {2, 2};
    CHECK(XlsxWorkbook::open(file.bytes(), bookName, limits)->readSheet(0, [](const XlsxCell&) {}).isOk());
    limits.sheet = {1, 2};
    CHECK(bookRefusal(file.bytes(), limits).contains(u"上限"_s));
    limits.sheet = {2, 1};
    CHECK(bookRefusal(file.bytes(), limits).contains(u"上限"_s));
    limits = {};
    limits.sheets = 0;
    CHECK(bookRefusal(file.bytes(), limits).contains(u"シート"_s));
    limits = {};
    limits.texts.texts = 1;
    CHECK(bookRefusal(WorkbookFile({}).texts("<si/><si/>").bytes(), limits).contains(u"文字列"_s));
}

TEST_CASE("Lists of notes and relations without end are refused")
{
    WorkbookFile file({});
    file.relations({{"n", "comments", "../comments1.xml"}}, "xl/worksheets/_rels/sheet1.xml.rels");
    QByteArray comments;
    for (int i = 0; i <= 100'000; ++i)
        comments += "<comment ref='A" + QByteArray::number(i + 1) + "'/>";
    file.part("xl/comments1.xml",
        "<comments xmlns='" + mainNamespace + "'><commentList>" + comments + "</commentList></comments>");
    CHECK(bookRefusal(file.bytes()).contains(u"メモ"_s));
    QByteArray relations;
    for (int i = 0; i <= 10'000; ++i)
        relations += "<Relationship Id='r" + QByteArray::number(i) + "'/>";
    file.part("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
    CHECK(bookRefusal(file.bytes()).contains(u"かけ離れた"_s));
}

TEST_CASE("No single flipped bit changes what is read without a word")
{
    WorkbookFile file("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>46094</v></c></row>");
    file.texts("<si><t>目標</t></si>").styles("", "<xf/><xf numFmtId='14'/>");
    const QByteArray whole = file.bytes();
    int refused = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray flipped = whole;
        flipped[at] = char(flipped[at] ^ (1 << (at % 8)));
        const Result<XlsxWorkbook> book = XlsxWorkbook::open(flipped, bookName);
        refused += !book.isOk();
        if (!book)
            continue;
        const ReadSheet read = sheetOf(*book);
        INFO("byte " << at);
        CHECK(read.value("A1") == u"目標"_s);
        CHECK(read.value("B1") == u"2026-03-13"_s);
    }
    CHECK(refused > whole.size() / 2);
}

TEST_CASE("A workbook that was cut off anywhere is refused")
{
    const QByteArray whole = WorkbookFile("<row><c><v>1</v></c></row>").bytes();
    for (qsizetype size = 0; size < whole.size(); ++size)
        CHECK_FALSE(XlsxWorkbook::open(whole.left(size), bookName).isOk());
}

TEST_CASE("Any bytes in place of a part are survived")
{
    quint32 state = 20'260'401;
    const auto random = [&] { return state = state * 1664525 + 1013904223; };
    const WorkbookFile sound("<row r='1'><c r='A1' t='s'><v>0</v></c></row>", "<mergeCells/>");
    for (int round = 0; round < 3000; ++round) {
        WorkbookFile file = sound;
        auto part = sound.parts().begin();
        std::advance(part, random() % sound.parts().size());
        QByteArray content = part->second;
        for (int change = 0; change < 3; ++change)
            content.replace(qsizetype(random() % quint32(content.size())), random() % 4,
                QByteArray(1, char(random() >> 24)));
        file.part(part->first, content);
        const Result<XlsxWorkbook> book = XlsxWorkbook::open(file.bytes(), bookName);
        const QString why = !book    ? book.sentence()
            : book->sheets().empty() ? u"no sheet and no refusal"_s
                                     : book->readSheet(0, [](const XlsxCell&) {}).sentence();
        CHECK((why.isEmpty() || why.contains(bookName)));
    }
}
