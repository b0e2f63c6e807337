// Makes Excel workbooks for the tests from the XML of their parts, so that every quirk can be written as it
// occurs; and reads them back.
#pragma once

#include "core/exchange/xlsx_workbook.h"
#include "core/exchange/zip_writer.h"
#include "tests/support/catch.h"

#include <map>

namespace workbook_test {

inline const QString bookName = QStringLiteral("評価調書.xlsx");
inline const QByteArray mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
inline const QByteArray officeRelations
    = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// One worksheet called 「調書」 in a usual workbook. Parts can be replaced and taken away.
class WorkbookFile {
public:
    /// `rows` is what stands inside <sheetData>; `behind` follows it, `before` stands in front.
    explicit WorkbookFile(
        const QByteArray& rows, const QByteArray& behind = {}, const QByteArray& before = {})
    {
        part("_rels/.rels",
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            "<Relationship Id='r1' Type='"
                + officeRelations + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        workbook("<sheets><sheet name='調書' sheetId='1' r:id='rId1'/></sheets>");
        relations({{"rId1", "worksheet", "worksheets/sheet1.xml"}, {"rId8", "styles", "styles.xml"},
            {"rId9", "sharedStrings", "sharedStrings.xml"}});
        part("xl/worksheets/sheet1.xml", sheetXml(rows, behind, before));
        styles("", "<xf numFmtId='0'/>");
        texts("");
    }

    static QByteArray sheetXml(
        const QByteArray& rows, const QByteArray& behind = {}, const QByteArray& before = {})
    {
        return "<worksheet xmlns='" + mainNamespace + "'>" + before + "<sheetData>" + rows + "</sheetData>"
            + behind + "</worksheet>";
    }

    WorkbookFile& part(const QString& name, const QByteArray& content)
    {
        parts_[name] = content;
        return *this;
    }
    WorkbookFile& part(const char* name, const QByteArray& content)
    {
        return part(QString::fromUtf8(name), content);
    }
    WorkbookFile& without(const char* name)
    {
        parts_.erase(QString::fromUtf8(name));
        return *this;
    }
    WorkbookFile& workbook(const QByteArray& content)
    {
        return part("xl/workbook.xml",
            "<workbook xmlns='" + mainNamespace + "' xmlns:r='" + officeRelations + "'>" + content
                + "</workbook>");
    }
    struct Relation {
        QByteArray id;
        QByteArray type;
        QByteArray target;
    };
    WorkbookFile& relations(
        const std::vector<Relation>& list, const char* name = "xl/_rels/workbook.xml.rels")
    {
        QByteArray xml
            = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
        for (const Relation& each : list)
            xml += "<Relationship Id='" + each.id + "' Type='" + officeRelations + "/" + each.type
                + "' Target='" + each.target + "'/>";
        return part(name, xml + "</Relationships>");
    }
    WorkbookFile& styles(const QByteArray& codes, const QByteArray& formats)
    {
        return part("xl/styles.xml",
            "<styleSheet xmlns='" + mainNamespace + "'><numFmts>" + codes
                + "</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>" + formats
                + "</cellXfs></styleSheet>");
    }
    WorkbookFile& texts(const QByteArray& items)
    {
        return part("xl/sharedStrings.xml", "<sst xmlns='" + mainNamespace + "'>" + items + "</sst>");
    }
    /// The same workbook in the namespaces of ISO 29500 Strict.
    WorkbookFile& strict()
    {
        for (auto& [name, content] : parts_) {
            content.replace(mainNamespace, "http://purl.oclc.org/ooxml/spreadsheetml/main");
            content.replace(officeRelations, "http://purl.oclc.org/ooxml/officeDocument/relationships");
        }
        return *this;
    }
    const std::map<QString, QByteArray>& parts() const { return parts_; }
    QByteArray bytes() const
    {
        core::ZipWriter writer;
        for (const auto& [name, content] : parts_)
            writer.add(name, content);
        return writer.finish();
    }

private:
    std::map<QString, QByteArray> parts_;
};

/// A sheet as read: its cells by name, and the rest.
struct ReadSheet {
    std::map<QString, core::XlsxCell> cells;
    QStringList order;
    core::XlsxSheet sheet;

    const core::XlsxCell& at(const char* name) const
    {
        INFO(name);
        const auto found = cells.find(QString::fromLatin1(name));
        REQUIRE(found != cells.end());
        return found->second;
    }
    QString value(const char* name) const { return at(name).value; }
};

inline core::XlsxWorkbook openedBook(const QByteArray& bytes)
{
    core::Result<core::XlsxWorkbook> book = core::XlsxWorkbook::open(bytes, bookName);
    INFO(book.sentence().toStdString());
    REQUIRE(book.isOk());
    return std::move(book).value();
}

inline ReadSheet sheetOf(const core::XlsxWorkbook& book, size_t position = 0)
{
    ReadSheet read;
    core::Result<core::XlsxSheet> sheet = book.readSheet(position, [&](const core::XlsxCell& cell) {
        read.cells[core::cellName(cell.place)] = cell;
        read.order << core::cellName(cell.place);
    });
    INFO(sheet.sentence().toStdString());
    REQUIRE(sheet.isOk());
    read.sheet = std::move(sheet).value();
    return read;
}

inline ReadSheet sheetOf(const WorkbookFile& file)
{
    return sheetOf(openedBook(file.bytes()));
}

/// The sentence with which the workbook or its first sheet is refused; it names the file.
inline QString bookRefusal(const QByteArray& bytes, const core::XlsxLimits& limits = {})
{
    const core::Result<core::XlsxWorkbook> book = core::XlsxWorkbook::open(bytes, bookName, limits);
    const QString why = book ? book->readSheet(0, [](const core::XlsxCell&) {}).sentence() : book.sentence();
    INFO(why.toStdString());
    CHECK(why.contains(bookName));
    return why;
}

} // namespace workbook_test
