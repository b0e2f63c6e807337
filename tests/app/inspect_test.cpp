// What the command line shows of a workbook that somebody else made.
#include "core/exchange/zip_writer.h"
#include "tests/app/cli_fixture.h"

using namespace cli_test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sheetNamespace = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";

/// Two sheets: 「調書」 with one cell of each kind, and an empty, hidden 「控え」.
QByteArray twoSheets()
{
    const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    core::ZipWriter writer;
    writer.add(u"xl/workbook.xml"_s,
        "<workbook " + sheetNamespace + " xmlns:r='" + types
            + "'><sheets><sheet name='調書' r:id='a'/><sheet name='控え' r:id='b' state='hidden'/></sheets>"
              "</workbook>");
    writer.add(u"xl/_rels/workbook.xml.rels"_s,
        "<Relationships><Relationship Id='a' Type='" + types + "/worksheet' Target='a.xml'/>"
            + "<Relationship Id='b' Type='" + types + "/worksheet' Target='b.xml'/></Relationships>");
    writer.add(u"xl/a.xml"_s,
        "<worksheet " + sheetNamespace
            + "><sheetData><row r='1'><c r='A1' t='str'><v>=1+1</v></c><c r='B1'><v>-5</v></c>"
              "<c r='C1'><f>A1</f></c></row><row r='2' hidden='1'><c r='B2' t='e'><v>#REF!</v></c></row>"
              "</sheetData><mergeCells><mergeCell ref='A1:B2'/></mergeCells></worksheet>");
    writer.add(u"xl/b.xml"_s, "<worksheet " + sheetNamespace + "><sheetData/></worksheet>");
    return writer.finish();
}

Cli cliWith(const QByteArray& bytes)
{
    Cli cli;
    cli.file = cli.path("調書.xlsx");
    Cli::write(cli.file, bytes);
    return cli;
}

} // namespace

TEST_CASE("The inspection as JSON has sheets, cells with kind, value and raw text, merges and what is hidden")
{
    const Cli cli = cliWith(twoSheets());
    const QByteArray before = cli.hash();
    const QJsonObject json = cli.done(u"inspect FILE --json"_s).json();
    CHECK(json[u"file"].toString() == u"調書.xlsx"_s);
    CHECK(json[u"epoch"].toInt() == 1900);
    const QJsonArray sheets = json[u"sheets"].toArray();
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[1][u"visibility"].toString() == u"hidden"_s);
    CHECK(sheets[1][u"cells"].toArray().isEmpty());
    const QJsonArray cells = sheets[0][u"cells"].toArray();
    REQUIRE(cells.size() == 4);
    CHECK(cells[0][u"kind"].toString() == u"text"_s);
    CHECK(cells[0][u"value"].toString() == u"=1+1"_s);
    CHECK(cells[1][u"raw"].toString() == u"-5"_s);
    CHECK(cells[2][u"kind"].toString() == u"uncalculated"_s);
    CHECK(cells[2][u"value"].isNull());
    CHECK(cells[2][u"remark"].toString() == u"セルC1の数式は、計算されていません。"_s);
    CHECK(cells[3][u"is_in_hidden_row"].toBool());
    CHECK(sheets[0][u"merges"].toArray() == QJsonArray{u"A1:B2"_s});
    CHECK(sheets[0][u"values_under_merges"].toArray() == QJsonArray{u"B1"_s, u"B2"_s});
    CHECK(sheets[0][u"hidden_rows"].toArray() == QJsonArray{u"2:2"_s});
    CHECK(cli.hash() == before);
}

TEST_CASE("The inspection as CSV has a row for each cell and guards texts that Excel would calculate")
{
    const Cli cli = cliWith(twoSheets());
    const QStringList lines = cli.done(u"inspect FILE --csv"_s).lines();
    CHECK(lines[0].contains(u"sheet,visibility,cell,kind,value,raw"_s));
    CHECK(lines[1].startsWith(u"調書,visible,A1,text,'=1+1,'=1+1,"_s));
    CHECK(lines[2].startsWith(u"調書,visible,B1,number,-5,-5,"_s));
    CHECK(lines.filter(u"A1:B2,merge"_s).size() == 1);
    CHECK(lines.filter(u"B1,value_under_merge"_s).size() == 1);
    CHECK(lines.filter(u"2:2,hidden_rows"_s).size() == 1);
}

TEST_CASE("One sheet can be inspected by its name, and a name that does not exist is answered with all names")
{
    const Cli cli = cliWith(twoSheets());
    const QJsonArray sheets
        = cli.done(u"inspect FILE --json --sheet"_s, {u"控え"_s}).json()[u"sheets"].toArray();
    REQUIRE(sheets.size() == 1);
    CHECK(sheets[0][u"name"].toString() == u"控え"_s);
    CHECK(cli.refused(1, u"inspect FILE --json --sheet"_s, {u"別紙"_s}).error.contains("調書, 控え"));
    cli.refused(2, u"inspect FILE"_s);
    cli.refused(2, u"inspect FILE --json --csv"_s);
}

TEST_CASE("A file that cannot be read is refused with one sentence and without half an output")
{
    for (const QByteArray& bytes : {twoSheets().left(600), QByteArray("番号,事業名\r\n"), QByteArray()}) {
        const Cli cli = cliWith(bytes);
        const Outcome outcome = cli.refused(1, u"inspect FILE --json"_s);
        CHECK(outcome.output.isEmpty());
        CHECK(outcome.error.contains("調書.xlsx"));
    }
    const Cli cli;
    CHECK(cli.refused(1, u"inspect . --csv"_s).error.contains("フォルダー"));
}

TEST_CASE("A file of two gigabytes is refused without being read")
{
    const Cli cli = cliWith("PK\x03\x04");
    QFile file(cli.file);
    if (!file.resize(qint64(2) << 30)) {
        std::fprintf(stderr, "SKIPPED: no file of 2 GB can be made here\n");
        return;
    }
    const Outcome outcome = cli(u"inspect FILE --json"_s);
    CHECK(outcome.exitCode == 1);
    CHECK(outcome.error.contains("大き"));
}
