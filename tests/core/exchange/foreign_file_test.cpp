#include "core/exchange/csv.h"
#include "tests/support/catch.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

// A stored part of a ZIP file: signature, a header as long as a real one, the name of the part.
QByteArray zipWith(const QByteArray& part)
{
    return QByteArray("PK\x03\x04", 4) + QByteArray(26, '\0') + part + QByteArray("\x93\xfa\x00\x01", 4);
}

QByteArray compoundWith(const QString& stream)
{
    const QByteArray name(reinterpret_cast<const char*>(stream.utf16()), stream.size() * 2);
    return QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(504, '\0') + name;
}

QString foreignRefusal(const QByteArray& bytes, const CsvChoices& choices = {})
{
    const Result<CsvFile> file = readCsv(bytes, u"実績.dat"_s, choices);
    REQUIRE(!file.isOk());
    CHECK(file.sentence().contains(u"実績.dat"_s));
    CHECK(file.sentence().count(u'。') == 1);
    CHECK_FALSE(file.sentence().contains(u"UTF-8で保存し直して"_s));
    return file.sentence();
}

} // namespace

TEST_CASE("A workbook given to the CSV import is called one and the way to CSV is named")
{
    for (const QByteArray& workbook : {zipWith("xl/workbook.xml"), compoundWith(u"Workbook"_s)}) {
        CHECK(foreignRefusal(workbook).contains(u"Excel"_s));
        CHECK(foreignRefusal(workbook).contains(u"CSV"_s));
    }
    CHECK(foreignRefusal(zipWith("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"))
              .contains(u"LibreOffice"_s));
    CHECK(foreignRefusal(compoundWith(u"EncryptedPackage"_s)).contains(u"パスワード"_s));
}

TEST_CASE("Archives and documents and pictures and plan files are no tables of text")
{
    CHECK(foreignRefusal(zipWith("実績.csv")).contains(u"ZIP"_s));
    CHECK(foreignRefusal(zipWith("[Content_Types].xml word/document.xml")).contains(u"Office"_s));
    CHECK(foreignRefusal("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n").contains(u"PDF"_s));
    CHECK(foreignRefusal("\x89PNG\r\n\x1a\n").contains(u"画像"_s));
    CHECK(foreignRefusal(QByteArray("SQLite format 3\0", 16)).contains(u"計画ファイル"_s));
}

TEST_CASE("A chosen encoding does not make a workbook a table")
{
    CsvChoices choices;
    choices.encoding = TextEncoding::Cp932;
    CHECK(foreignRefusal(zipWith("xl/workbook.xml"), choices).contains(u"Excel"_s));
}

TEST_CASE("A table whose first cell is PK is a table")
{
    CHECK(readCsv("PK,b\n1,2\n", u"a.csv"_s).isOk());
}
