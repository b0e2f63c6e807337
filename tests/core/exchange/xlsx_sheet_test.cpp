#include "tests/core/exchange/workbook_builder.h"

using namespace core;
using namespace workbook_test;
using namespace Qt::StringLiterals;

namespace {

QByteArray inlineCell(const QByteArray& name, const QByteArray& content)
{
    return "<c r='" + name + "' t='inlineStr'><is>" + content + "</is></c>";
}

} // namespace

TEST_CASE("Shared, rich and inline texts are read without their furigana")
{
    WorkbookFile file("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c>"
        + inlineCell("C1", "<rPh sb='0' eb='1'><t>カ</t></rPh><t>課</t><phoneticPr fontId='1'/>")
        + inlineCell("D1", "<t>a<![CDATA[&b]]></t>")
        + "<c r='E1' t='str'><f>A1</f><v>x_x000D_\ny</v></c></row>");
    file.texts("<si><t>漢字</t><rPh sb='0' eb='2'><r><t>カンジ</t></r><t>カンジ</t></rPh></si>"
               "<si><r><rPr><b/></rPr><t>子育て </t></r><r><t xml:space='preserve'> 支援</t></r>"
               "<rPh sb='0' eb='3'><t>コソダテ</t></rPh></si>");
    const ReadSheet read = sheetOf(file);
    CHECK(read.value("A1") == u"漢字"_s);
    CHECK(read.value("B1") == u"子育て  支援"_s);
    CHECK(read.value("C1") == u"課"_s);
    CHECK(read.value("D1") == u"a&b"_s);
    CHECK(read.value("E1") == u"x\ny"_s);
    CHECK(read.at("E1").raw == u"x\r\ny"_s);
    CHECK(read.at("E1").isFormula);
}

TEST_CASE("Escaped characters are decoded once from the left")
{
    CHECK(withoutEscapes(u"_x0041_"_s) == u"A"_s);
    CHECK(withoutEscapes(u"_x005F_x0041_"_s) == u"_x0041_"_s);
    CHECK(withoutEscapes(u"_x005F_x005F_"_s) == u"_x005F_"_s);
    CHECK(withoutEscapes(u"_x_xa_x00e9_"_s) == u"_x_xaé"_s);
    CHECK(withoutEscapes(u"_x00G1__x12_x12345_"_s) == u"_x00G1__x12_x12345_"_s);
    CHECK(withoutEscapes(u"_x0000__xD842_"_s) == u"_x0000__xD842_"_s);
    CHECK(withoutEscapes(u"file_x"_s) == u"file_x"_s);
}

TEST_CASE("Numbers, percentages, days and truth values are told apart by format and type")
{
    WorkbookFile file("<row r='2'><c r='A2'><v>12.300000000000001</v></c><c r='B2' s='1'><v>0.885</v></c>"
                      "<c r='C2' s='2'><v>46094</v></c><c r='D2' s='3'><v>45750</v></c>"
                      "<c r='E2' t='b'><v>1</v></c><c r='F2' t='b'><v>0</v></c>"
                      "<c r='G2' t='d'><v>2026-03-13T00:00:00Z</v></c><c r='H2' s='4'><v>7</v></c>"
                      "<c r='I2' s='99'><v>8</v></c><c r='J2' t='d'><v>2026-03-13T09:30</v></c></row>");
    file.styles("<numFmt numFmtId='176' formatCode='[$-411]ggge&quot;年&quot;m&quot;月&quot;'/>"
                "<numFmt numFmtId='177' formatCode='&quot;第&quot;0&quot;号&quot;'/>",
        "<xf numFmtId='0'/><xf numFmtId='10'/><xf numFmtId='56'/><xf numFmtId='176'/><xf numFmtId='177'/>");
    const ReadSheet read = sheetOf(file);
    CHECK(read.at("A2").kind == XlsxKind::Number);
    CHECK(read.value("A2") == u"12.3"_s);
    CHECK(read.at("A2").raw == u"12.300000000000001"_s);
    CHECK(read.at("B2").kind == XlsxKind::Percentage);
    CHECK(read.value("B2") == u"88.5%"_s);
    CHECK(read.value("C2") == u"2026-03-13"_s);
    CHECK(read.at("C2").numberFormat == u"#56"_s);
    CHECK(read.at("D2").kind == XlsxKind::Date);
    CHECK(read.value("D2") == u"2025-04-03"_s);
    CHECK(read.at("D2").raw == u"45750"_s);
    CHECK(read.value("E2") == u"TRUE"_s);
    CHECK(read.value("F2") == u"FALSE"_s);
    CHECK(read.value("G2") == u"2026-03-13"_s);
    CHECK(read.at("H2").kind == XlsxKind::Number);
    CHECK(read.at("I2").kind == XlsxKind::Number);
    CHECK(read.value("J2") == u"2026-03-13T09:30:00"_s);
}

TEST_CASE("Errors and formulas without a result are named and never become data")
{
    const ReadSheet read = sheetOf(
        WorkbookFile("<row r='12'><c r='A12'><f>1+1</f><v>2</v></c><c r='B12'><f>1+1</f></c>"
                     "<c r='C12'><f>1+1</f><v></v></c><c r='D12' t='str'><f>\"\"</f><v></v></c>"
                     "<c r='E12' t='s'><v></v></c><c r='F12' t='e'><f>X!A1</f><v>#REF!</v></c></row>"));
    CHECK(read.value("A12") == u"2"_s);
    CHECK(read.at("B12").kind == XlsxKind::Uncalculated);
    CHECK(read.at("C12").kind == XlsxKind::Uncalculated);
    CHECK(remarkOn(read.at("C12")).contains(u"C12"_s));
    CHECK(read.at("D12").kind == XlsxKind::Text);
    CHECK(read.value("D12").isEmpty());
    CHECK(read.cells.count(u"E12"_s) == 0);
    CHECK(read.at("F12").kind == XlsxKind::Error);
    CHECK(remarkOn(read.at("F12")).contains(u"#REF!"_s));
    CHECK(remarkOn(read.at("A12")).isEmpty());
}

TEST_CASE("What a cell claims to be and is not is read as it stands, with a doubt")
{
    WorkbookFile file("<row r='1'><c r='A1'><v>45人</v></c><c r='B1' t='s'><v>7</v></c>"
                      "<c r='C1' s='1'><v>-5</v></c><c r='D1' t='d'><v>soon</v></c>"
                      "<c r='E1' s='1'><v>60</v></c></row>");
    file.styles("", "<xf numFmtId='0'/><xf numFmtId='14'/>");
    const ReadSheet read = sheetOf(file);
    CHECK(read.at("A1").kind == XlsxKind::Text);
    CHECK(read.at("A1").doubt == XlsxDoubt::NoNumber);
    CHECK(read.at("B1").kind == XlsxKind::Error);
    CHECK(read.at("B1").doubt == XlsxDoubt::MissingText);
    CHECK(read.at("C1").kind == XlsxKind::Number);
    CHECK(read.at("C1").doubt == XlsxDoubt::NoDate);
    CHECK(read.value("C1") == u"-5"_s);
    CHECK(read.at("D1").doubt == XlsxDoubt::NoDate);
    CHECK(read.value("E1") == u"60"_s);
    for (const auto& [name, cell] : read.cells)
        CHECK(remarkOn(cell).contains(name));
}

TEST_CASE("Rows and cells without numbers follow each other, and the claimed size is not believed")
{
    QByteArray rows = "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>"
                      "<row r='9'><c r='C9'><v>5</v></c><c><v>6</v></c></row>";
    for (int row = 10; row < 3000; ++row)
        rows += "<row r='" + QByteArray::number(row) + "' s='1' customFormat='1'><c r='A"
            + QByteArray::number(row) + "' s='1'/></row>";
    const ReadSheet read = sheetOf(WorkbookFile(rows, {}, "<dimension ref='A1:XFD1048576'/>"));
    CHECK(read.order == QStringList{u"A1"_s, u"C1"_s, u"A3"_s, u"C9"_s, u"D9"_s});
    CHECK(read.sheet.cells == 5);
}

TEST_CASE("Hidden rows and columns are delivered with a mark")
{
    const ReadSheet read
        = sheetOf(WorkbookFile("<row r='1'><c r='A1'><v>1</v></c><c r='C1'><v>2</v></c></row>"
                               "<row r='2' hidden='1'><c r='A2'><v>3</v></c></row><row r='3' hidden='true'/>"
                               "<row r='4' hidden='0'/><row r='5' hidden='1'/>",
            "<sheetProtection sheet='1'/>",
            "<cols><col min='1' max='1' width='9'/><col min='3' max='16384' hidden='1'/></cols>"));
    CHECK_FALSE(read.at("A1").isInHiddenRow);
    CHECK_FALSE(read.at("A1").isInHiddenColumn);
    CHECK(read.at("C1").isInHiddenColumn);
    CHECK(read.at("A2").isInHiddenRow);
    CHECK(read.sheet.hiddenRows == std::vector<CellSpan>{{2, 3}, {5, 5}});
    CHECK(read.sheet.hiddenColumns == std::vector<CellSpan>{{3, 16384}});
    CHECK(read.sheet.isProtected);
}

TEST_CASE("Values under merged areas are listed apart from the one that Excel shows")
{
    const ReadSheet read = sheetOf(WorkbookFile(
        "<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c><c r='D1'><v>3</v></c></row>"
        "<row r='2'><c r='A2'><v>4</v></c><c r='C2'><v>5</v></c></row><row r='3'><c "
        "r='B3'><v>6</v></c></row>",
        "<mergeCells count='9'><mergeCell ref='A1:B2'/><mergeCell ref='D1:D4'/><mergeCell ref='nonsense'/>"
        "<mergeCell ref='B4:A3'/></mergeCells>"));
    CHECK(read.sheet.merges.size() == 3);
    CHECK(areaName(read.sheet.merges[2]) == u"A3:B4"_s);
    CHECK(read.sheet.cellsUnderMerges == std::vector<CellPlace>{{1, 2}, {2, 1}, {3, 2}});
}

TEST_CASE("Cells that may be changed in a protected sheet are known")
{
    WorkbookFile file("<row r='1'><c r='A1'><v>1</v></c><c r='B1' s='1'><v>2</v></c></row>");
    file.styles("", "<xf numFmtId='0'/><xf numFmtId='0'><protection locked='0'/></xf>");
    const ReadSheet read = sheetOf(file);
    CHECK(read.at("A1").isLocked);
    CHECK_FALSE(read.at("B1").isLocked);
}

TEST_CASE("Names of cells are read and written up to the last cell of Excel")
{
    CHECK(readCellName(u"A1") == CellPlace{1, 1});
    CHECK(readCellName(u"XFD1048576") == CellPlace{1048576, 16384});
    CHECK(cellName({1048576, 16384}) == u"XFD1048576"_s);
    CHECK(cellName({12, 27}) == u"AA12"_s);
    for (const char16_t* text : {u"", u"A", u"1", u"A0", u"XFE1", u"A1048577", u"a1", u"A1B", u"A-1",
             u"AAAAAAAAAA1", u"A99999999999999999999", u"$A$1"})
        CHECK_FALSE(readCellName(QStringView(text)));
    CHECK(areaName(*readAreaName(u"B3")) == u"B3"_s);
    CHECK_FALSE(readAreaName(u"A1:"));
}
