#include "core/exchange/zip_reader.h"

#include "core/exchange/zip_writer.h"
#include "tests/core/exchange/raw_archive.h"
#include "tests/support/catch.h"

using namespace core;
using namespace archive_test;
using namespace Qt::StringLiterals;

namespace {

const QString archiveName = u"評価調書.xlsx"_s;

QByteArray partOf(const QByteArray& archive, const QString& part)
{
    const Result<ZipReader> reader = ZipReader::open(archive, archiveName);
    INFO(reader.sentence().toStdString());
    REQUIRE(reader.isOk());
    const auto device = reader->part(part);
    REQUIRE(device);
    return device->readAll();
}

QString archiveRefusal(const QByteArray& archive, const ZipLimits& limits = {})
{
    const Result<ZipReader> reader = ZipReader::open(archive, archiveName, limits);
    REQUIRE(!reader.isOk());
    CHECK(reader.sentence().contains(archiveName));
    return reader.sentence();
}

QByteArray archiveOf(const RawEntry& entry)
{
    return RawArchive{{entry}, false, {}}.bytes();
}

} // namespace

TEST_CASE("What our own writer packs is read back, stored or deflated, in the order of the parts")
{
    ZipWriter writer;
    const QByteArray large(300'000, 'x');
    writer.add(u"a.xml"_s, "<a/>", ZipWriter::Packing::Stored);
    writer.add(u"資料/b.xml"_s, large);
    writer.add(u"empty"_s, {}, ZipWriter::Packing::Stored);
    const QByteArray archive = writer.finish();
    CHECK(partOf(archive, u"a.xml"_s) == "<a/>");
    CHECK(partOf(archive, u"資料/b.xml"_s) == large);
    CHECK(partOf(archive, u"empty"_s).isEmpty());
}

TEST_CASE("Sizes that stand behind the data or in the ZIP64 field are found")
{
    RawArchive archive;
    archive.entries = {{.name = "streamed", .content = "one", .hasDescriptor = true},
        {.name = "large", .content = "two", .isZip64 = true},
        {.name = "both", .content = "three", .hasDescriptor = true, .isZip64 = true}};
    archive.hasZip64End = true;
    CHECK(partOf(archive.bytes(), u"streamed"_s) == "one");
    CHECK(partOf(archive.bytes(), u"large"_s) == "two");
    CHECK(partOf(archive.bytes(), u"both"_s) == "three");
}

TEST_CASE("Names are found without case, with backslashes and with a slash in front; folders are no files")
{
    RawArchive archive;
    archive.entries = {{.name = "xl\\Workbook.XML", .content = "w"}, {.name = "/root.xml", .content = "r"},
        {.name = "xl/", .packing = quint16(0)}};
    CHECK(partOf(archive.bytes(), u"xl/workbook.xml"_s) == "w");
    CHECK(partOf(archive.bytes(), u"root.xml"_s) == "r");
    CHECK_FALSE(ZipReader::open(archive.bytes(), archiveName)->contains(u"xl/"_s));
    CHECK(ZipReader::open(archive.bytes(), archiveName)->part(u"other"_s) == nullptr);
}

TEST_CASE("An archive that was cut off anywhere is refused")
{
    const QByteArray archive = archiveOf({.name = "part", .content = "content of the part"});
    for (qsizetype size = 0; size < archive.size(); ++size)
        archiveRefusal(archive.left(size));
    CHECK(archiveRefusal(archive.left(archive.size() - 1)).contains(u"途中で切れて"_s));
}

TEST_CASE("Two parts of one name are refused, also when only the case differs")
{
    RawArchive archive;
    archive.entries = {{.name = "xl/sheet1.xml", .content = "1"}, {.name = "xl/Sheet1.xml", .content = "2"}};
    CHECK(archiveRefusal(archive.bytes()).contains(u"同じ名前"_s));
}

TEST_CASE("A checksum, a size or a name that is not true is refused")
{
    for (const RawEntry& lie : std::vector<RawEntry>{
             {.name = "part", .content = "content", .crc = 1},
             {.name = "part", .content = "content", .size = 6},
             {.name = "part", .content = "content", .size = 8},
             {.name = "part", .content = QByteArray(5000, 'x'), .packedSize = 3},
             {.name = "part", .content = "content", .packedSize = 100'000},
             {.name = "part", .content = "content", .packing = quint16(0), .size = 6},
             {.name = "part", .content = "content", .packing = quint16(12)},
             {.name = "../../evil.xml", .content = "content"},
         }) {
        INFO(lie.name.toStdString());
        CHECK(archiveRefusal(archiveOf(lie)).contains(u"壊れて"_s));
    }
    CHECK(archiveRefusal(archiveOf({.name = "part", .content = "c", .flags = 1})).contains(u"パスワード"_s));
}

TEST_CASE("A part that claims gigabytes is refused before it is unpacked")
{
    for (const quint64 size : {quint64(2) << 30, quint64(5) << 32, quint64(1) << 62}) {
        const RawEntry claim{.name = "part", .content = "c", .isZip64 = true, .size = size};
        CHECK(archiveRefusal(archiveOf(claim)).contains(u"展開しませんでした"_s));
    }
    archiveRefusal(archiveOf({.name = "part", .content = "c", .isZip64 = true, .size = ~quint64(0)}));
}

TEST_CASE("A part that packs better than texts do is refused, and one that lies about it is not unpacked")
{
    const QByteArray zeros(3'000'000, '0');
    CHECK(archiveRefusal(archiveOf({.name = "bomb", .content = zeros})).contains(u"展開しませんでした"_s));
    CHECK(archiveRefusal(archiveOf({.name = "bomb", .content = zeros, .size = 4000})).contains(u"壊れて"_s));
    const QByteArray small(1'000'000, '0');
    CHECK(partOf(archiveOf({.name = "table", .content = small}), u"table"_s) == small);
}

TEST_CASE("The sum of all parts and their number are limited")
{
    RawArchive archive;
    for (int i = 0; i < 5; ++i)
        archive.entries.push_back({.name = QByteArray::number(i), .content = QByteArray(100, 'x')});
    ZipLimits limits;
    limits.totalBytes = 500;
    CHECK(ZipReader::open(archive.bytes(), archiveName, limits).isOk());
    limits.totalBytes = 499;
    CHECK(archiveRefusal(archive.bytes(), limits).contains(u"展開しませんでした"_s));
    limits = {};
    limits.entries = 4;
    CHECK(archiveRefusal(archive.bytes(), limits).contains(u"展開しませんでした"_s));
    archive.hasZip64End = true;
    archive.entryCount = ~quint64(0);
    archiveRefusal(archive.bytes());
    archive.entryCount = 4;
    archiveRefusal(archive.bytes());
}
