#include "tests/core/exchange/workbook_builder.h"

#include "tests/core/exchange/raw_archive.h"

using namespace core;
using namespace workbook_test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray oneCell = "<row r='1'><c r='A1' t='s'><v>0</v></c></row>";

WorkbookFile oneTextFile()
{
    WorkbookFile file(oneCell);
    file.texts("<si><t>目標</t></si>");
    return file;
}

} // namespace

TEST_CASE("Strict workbooks are read like the usual ones")
{
    CHECK(sheetOf(oneTextFile().strict()).value("A1") == u"目標"_s);
}

TEST_CASE("Sheets come in the order of the tabs with their visibility, and charts are named apart")
{
    WorkbookFile file(oneCell);
    file.workbook(
        "<sheets><sheet name='二' r:id='b' state='hidden'/><sheet name='図' r:id='c'/>"
        "<sheet name='一' r:id='a'/><sheet name='&lt;三&gt;' r:id='d' state='veryHidden'/></sheets>");
    file.relations({{"a", "worksheet", "worksheets/sheet1.xml"}, {"b", "worksheet", "worksheets/two.xml"},
        {"c", "chartsheet", "chartsheets/sheet1.xml"}, {"d", "worksheet", "worksheets/three.xml"}});
    file.part("xl/worksheets/two.xml", WorkbookFile::sheetXml("<row><c><v>2</v></c></row>"));
    file.part("xl/worksheets/three.xml", WorkbookFile::sheetXml({}));
    const XlsxWorkbook book = openedBook(file.bytes());
    REQUIRE(book.sheets().size() == 3);
    CHECK(book.sheets()[0].name == u"二"_s);
    CHECK(book.sheets()[0].visibility == SheetVisibility::Hidden);
    CHECK(book.sheets()[1].visibility == SheetVisibility::Visible);
    CHECK(book.sheets()[2].name == u"<三>"_s);
    CHECK(book.sheets()[2].visibility == SheetVisibility::VeryHidden);
    CHECK(book.otherTabs() == QStringList{u"図"_s});
    CHECK(sheetOf(book, 0).value("A1") == u"2"_s);
}

TEST_CASE("Targets of relations may be absolute, with backslashes, encoded, of other case or from the root")
{
    for (const QByteArray target : {"/xl/worksheets/sheet1.xml", "worksheets\\sheet1.xml",
             "Worksheets/Sheet1.XML", "./worksheets/../worksheets/sheet1.xml", "xl/worksheets/sheet1.xml",
             "worksheets%2Fsheet1.xml", "worksheets/sheet1.xml#A1"}) {
        INFO(target.toStdString());
        WorkbookFile file = oneTextFile();
        file.relations({{"rId1", "worksheet", target}, {"rId9", "sharedStrings", "/xl/sharedStrings.xml"}});
        CHECK(sheetOf(file).value("A1") == u"目標"_s);
    }
}

TEST_CASE("A workbook at an unusual place is found by its relation, and at the usual one without")
{
    WorkbookFile moved(oneCell);
    moved.part("daten/buch.xml", moved.parts().at(u"xl/workbook.xml"_s)).without("xl/workbook.xml");
    moved.part("_rels/.rels",
        "<Relationships><Relationship Id='x' Type='" + officeRelations
            + "/officeDocument' Target='/daten/buch.xml'/></Relationships>");
    moved.relations({{"rId1", "worksheet", "../xl/worksheets/sheet1.xml"}}, "daten/_rels/buch.xml.rels");
    CHECK(openedBook(moved.bytes()).sheets().size() == 1);
    CHECK(sheetOf(oneTextFile().without("_rels/.rels")).value("A1") == u"目標"_s);
}

TEST_CASE("Without shared texts or formats the rest is read")
{
    WorkbookFile file("<row><c><v>46094</v></c><c t='s'><v>0</v></c></row>");
    file.without("xl/styles.xml").without("xl/sharedStrings.xml");
    const ReadSheet read = sheetOf(file);
    CHECK(read.value("A1") == u"46094"_s);
    CHECK(read.at("B1").doubt == XlsxDoubt::MissingText);
}

TEST_CASE("The calendar of 1904 is the workbook's own, not that of an extension")
{
    WorkbookFile file("<row><c s='1'><v>0</v></c></row>");
    file.styles("", "<xf/><xf numFmtId='14'/>");
    const QByteArray sheets = "<sheets><sheet name='a' r:id='rId1'/></sheets>";
    file.workbook("<workbookPr date1904='1'/>" + sheets
        + "<extLst><ext xmlns:x15='urn:x15'><x15:workbookPr date1904='0'/></ext></extLst>");
    CHECK(sheetOf(file).value("A1") == u"1904-01-01"_s);
    file.workbook("<workbookPr/>" + sheets + "<x:workbookPr xmlns:x='urn:x' date1904='1'/>");
    CHECK(sheetOf(file).value("A1") == u"00:00:00"_s);
}

TEST_CASE("Notes are read with cell, author and text")
{
    WorkbookFile file(oneCell);
    file.relations({{"n", "comments", "../comments1.xml"}}, "xl/worksheets/_rels/sheet1.xml.rels");
    file.part("xl/comments1.xml",
        "<comments xmlns='" + mainNamespace
            + "'><authors><author>企画課</author></authors><commentList><comment ref='B3' authorId='0'><text>"
              "<r><t>要確認</t></r><rPh sb='0' eb='1'><t>ヨウ</t></rPh></text></comment>"
              "<comment ref='C3' authorId='5'><text><t>x</t></text></comment></commentList></comments>");
    CHECK(sheetOf(file).sheet.notes
        == std::vector<XlsxNote>{{{3, 2}, u"企画課"_s, u"要確認"_s}, {{3, 3}, {}, u"x"_s}});
}

TEST_CASE("A workbook whose archive has descriptors and ZIP64 sizes is read")
{
    archive_test::RawArchive archive;
    archive.hasZip64End = true;
    const WorkbookFile file = oneTextFile();
    for (const auto& [name, content] : file.parts())
        archive.entries.push_back(
            {.name = name.toUtf8(), .content = content, .hasDescriptor = true, .isZip64 = true});
    CHECK(sheetOf(openedBook(archive.bytes())).value("A1") == u"目標"_s);
}
