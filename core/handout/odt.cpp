#include "core/handout/odt.h"

#include "core/exchange/zip_writer.h"
#include "core/model/result.h"

#include <QXmlStreamWriter>

namespace core {

namespace {

using namespace Qt::StringLiterals;

const QString mediaType = u"application/vnd.oasis.opendocument.text"_s;
constexpr std::pair<const char*, const char*> namespaces[] = {
    {"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    {"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    {"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
    {"dc", "http://purl.org/dc/elements/1.1/"},
    {"manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"},
};
const QString gothic = u"BIZ UDPゴシック"_s;
const QString mincho = u"BIZ UDP明朝"_s;

/// A writer whose elements and attributes are named as in the standard: 「text:p」.
class Xml {
public:
    explicit Xml(const QString& root)
        : writer_(&bytes_)
    {
        writer_.writeStartDocument();
        writer_.writeStartElement(root);
        for (const auto& [prefix, address] : namespaces)
            writer_.writeAttribute(u"xmlns:"_s + QLatin1String(prefix), QLatin1String(address));
    }
    using Attributes = std::initializer_list<std::pair<const char*, QString>>;
    void begin(const char* name, Attributes attributes = {})
    {
        writer_.writeStartElement(QLatin1String(name));
        for (const auto& [key, value] : attributes)
            writer_.writeAttribute(QLatin1String(key), value);
    }
    void end() { writer_.writeEndElement(); }
    void empty(const char* name, Attributes attributes = {})
    {
        begin(name, attributes);
        end();
    }
    void attribute(const char* key, const QString& value)
    {
        writer_.writeAttribute(QLatin1String(key), value);
    }
    /// Line feeds and runs of spaces are elements of their own.
    void text(const QString& text)
    {
        const QStringList lines = text.split(u'\n');
        for (qsizetype at = 0; at < lines.size(); ++at) {
            if (at > 0)
                empty("text:line-break");
            writer_.writeCharacters(lines[at]);
        }
    }
    QByteArray finish()
    {
        writer_.writeEndDocument();
        return bytes_;
    }

private:
    QByteArray bytes_;
    QXmlStreamWriter writer_;
};

QString millimetres(double length)
{
    return QString::number(length, 'f', 1) + u"mm"_s;
}

struct Sheet {
    double width;
    double height;
};
Sheet sheetOf(const Handout& paper)
{
    const Sheet upright = paper.paper == Paper::A3 ? Sheet{297, 420} : Sheet{210, 297};
    return paper.orientation == Orientation::Portrait ? upright : Sheet{upright.height, upright.width};
}
constexpr double margin = 18;

/// What begins a new page, by its level; text stands last.
constexpr std::pair<const char*, const char*> newPageStyles[] = {{"NewPage1", "Heading_20_1"},
    {"NewPage2", "Heading_20_2"}, {"NewPage3", "Heading_20_3"}, {"NewPageText", "Standard"}};

class Styles {
public:
    QByteArray write(const std::vector<Handout>& papers)
    {
        Xml xml(u"office:document-styles"_s);
        xml.attribute("office:version", u"1.2"_s);
        xml.begin("office:styles");
        paragraphStyle(xml, "Standard", "paragraph", {{"fo:font-size", u"10.5pt"_s}}, u"18pt"_s);
        paragraphStyle(xml, "Small", "paragraph", {{"fo:font-size", u"9pt"_s}}, u"14pt"_s);
        const char* sizes[] = {"15pt", "12.5pt", "11pt"};
        for (int level = 1; level <= 3; ++level)
            paragraphStyle(xml, ("Heading_20_" + QByteArray::number(level)).constData(), "paragraph",
                {{"fo:font-size", QLatin1String(sizes[level - 1])}, {"fo:font-weight", u"bold"_s}},
                u"20pt"_s);
        xml.end();
        xml.begin("office:automatic-styles");
        for (size_t at = 0; at < papers.size(); ++at)
            pageLayout(xml, papers[at], at);
        xml.end();
        xml.begin("office:master-styles");
        for (size_t at = 0; at < papers.size(); ++at)
            masterPage(xml, papers[at], at);
        xml.end();
        return xml.finish();
    }

private:
    static void paragraphStyle(Xml& xml, const char* name, const char* family,
        const std::vector<std::pair<const char*, QString>>& text, const QString& lineHeight)
    {
        xml.begin(
            "style:style", {{"style:name", QLatin1String(name)}, {"style:family", QLatin1String(family)}});
        xml.empty("style:paragraph-properties",
            {{"fo:line-height", lineHeight}, {"fo:margin-bottom", u"1mm"_s},
                {"style:line-break", u"strict"_s}});
        xml.begin("style:text-properties");
        for (const auto& [key, value] : text) {
            xml.attribute(key, value);
            if (qstrcmp(key, "fo:font-size") == 0)
                xml.attribute("style:font-size-asian", value);
            if (qstrcmp(key, "fo:font-weight") == 0)
                xml.attribute("style:font-weight-asian", value);
        }
        xml.attribute("style:font-name-asian", gothic);
        xml.attribute("fo:font-family", gothic);
        xml.attribute("style:font-family-asian", gothic);
        xml.attribute("fo:language", u"ja"_s);
        xml.attribute("fo:country", u"JP"_s);
        xml.attribute("style:language-asian", u"ja"_s);
        xml.attribute("style:country-asian", u"JP"_s);
        xml.end();
        xml.end();
    }
    static void pageLayout(Xml& xml, const Handout& paper, size_t at)
    {
        const Sheet sheet = sheetOf(paper);
        const bool isWide = paper.orientation == Orientation::Landscape;
        xml.begin("style:page-layout", {{"style:name", u"Layout%1"_s.arg(at)}});
        xml.empty("style:page-layout-properties",
            {{"fo:page-width", millimetres(sheet.width)}, {"fo:page-height", millimetres(sheet.height)},
                {"style:print-orientation", isWide ? u"landscape"_s : u"portrait"_s},
                {"fo:margin", millimetres(margin)}});
        xml.empty("style:header-style");
        xml.empty("style:footer-style");
        xml.end();
    }
    static void masterPage(Xml& xml, const Handout& paper, size_t at)
    {
        xml.begin("style:master-page",
            {{"style:name", u"Paper%1"_s.arg(at)}, {"style:page-layout-name", u"Layout%1"_s.arg(at)}});
        xml.begin("style:header");
        xml.begin("text:p", {{"text:style-name", u"Small"_s}});
        xml.text(
            paper.paperNumber.isEmpty() ? paper.runningHead : paper.runningHead + u'　' + paper.paperNumber);
        xml.end();
        xml.end();
        xml.begin("style:footer");
        xml.begin("text:p", {{"text:style-name", u"Small"_s}});
        xml.begin("text:page-number", {{"text:select-page", u"current"_s}});
        xml.text(u"1"_s);
        xml.end();
        xml.end();
        xml.end();
        xml.end();
    }
};

class Content {
public:
    QByteArray write(const std::vector<Handout>& papers)
    {
        Xml xml(u"office:document-content"_s);
        xml_ = &xml;
        xml.attribute("office:version", u"1.2"_s);
        automaticStyles(papers);
        xml.begin("office:body");
        xml.begin("office:text");
        for (size_t at = 0; at < papers.size(); ++at)
            writePaper(papers[at], at);
        xml.end();
        xml.end();
        return xml.finish();
    }

private:
    void automaticStyles(const std::vector<Handout>& papers)
    {
        xml_->begin("office:automatic-styles");
        for (size_t at = 0; at < papers.size(); ++at) {
            xml_->begin("style:style",
                {{"style:name", u"Begin%1"_s.arg(at)}, {"style:family", u"paragraph"_s},
                    {"style:parent-style-name", u"Heading_20_1"_s},
                    {"style:master-page-name", u"Paper%1"_s.arg(at)}});
            xml_->empty("style:paragraph-properties", {{"fo:text-align", u"center"_s}});
            xml_->end();
        }
        for (const auto& [name, parent] : newPageStyles) {
            xml_->begin("style:style",
                {{"style:name", QLatin1String(name)}, {"style:family", u"paragraph"_s},
                    {"style:parent-style-name", QLatin1String(parent)}});
            xml_->empty("style:paragraph-properties", {{"fo:break-before", u"page"_s}});
            xml_->end();
        }
        for (const auto& [name, alignment] : {std::pair(u"Left"_s, u"start"_s),
                 std::pair(u"Center"_s, u"center"_s), std::pair(u"Right"_s, u"end"_s)}) {
            for (const QString& size : {QString(), u"Small"_s}) {
                xml_->begin("style:style",
                    {{"style:name", name + size}, {"style:family", u"paragraph"_s},
                        {"style:parent-style-name", size.isEmpty() ? u"Standard"_s : size}});
                xml_->empty("style:paragraph-properties", {{"fo:text-align", alignment}});
                xml_->end();
            }
        }
        for (const auto& [name, ground, border] :
            {std::tuple(u"Cell"_s, u"transparent"_s, u"0.5pt solid #000000"_s),
                std::tuple(u"Head"_s, u"#e6e6e6"_s, u"0.5pt solid #000000"_s),
                std::tuple(u"Framed"_s, u"transparent"_s, u"1.5pt solid #000000"_s)}) {
            xml_->begin("style:style", {{"style:name", name}, {"style:family", u"table-cell"_s}});
            xml_->empty("style:table-cell-properties",
                {{"fo:border", border}, {"fo:padding", u"0.8mm"_s}, {"fo:background-color", ground}});
            xml_->end();
        }
        xml_->begin("style:style", {{"style:name", u"Row"_s}, {"style:family", u"table-row"_s}});
        xml_->empty("style:table-row-properties", {{"fo:keep-together", u"always"_s}});
        xml_->end();
        int table = 0;
        for (const Handout& paper : papers)
            for (const Block& block : paper.blocks)
                if (const auto* each = std::get_if<TableBlock>(&block))
                    columnStyles(*each, table++, sheetOf(paper).width - 2 * margin);
        xml_->end();
    }

    void columnStyles(const TableBlock& table, int number, double width)
    {
        double all = 0;
        for (const double weight : table.columnWidths)
            all += weight;
        xml_->begin("style:style", {{"style:name", u"Table%1"_s.arg(number)}, {"style:family", u"table"_s}});
        xml_->empty(
            "style:table-properties", {{"style:width", millimetres(width)}, {"table:align", u"margins"_s}});
        xml_->end();
        for (size_t column = 0; column < table.columnWidths.size(); ++column) {
            xml_->begin("style:style",
                {{"style:name", u"Table%1Column%2"_s.arg(number).arg(column)},
                    {"style:family", u"table-column"_s}});
            xml_->empty("style:table-column-properties",
                {{"style:column-width", millimetres(width * table.columnWidths[column] / all)}});
            xml_->end();
        }
    }

    void writePaper(const Handout& paper, size_t number)
    {
        begin_ = u"Begin%1"_s.arg(number);
        for (const Block& block : paper.blocks)
            std::visit([this](const auto& each) { writeBlock(each); }, block);
        if (!begin_.isEmpty())
            paragraph(QString(), std::exchange(begin_, QString()));
    }

    void paragraph(const QString& text, const QString& usual)
    {
        const QString style = std::exchange(isNewPage_, false) ? u"NewPageText"_s : usual;
        xml_->begin(
            "text:p", {{"text:style-name", begin_.isEmpty() ? style : std::exchange(begin_, QString())}});
        xml_->text(text);
        xml_->end();
    }
    static QString alignmentOf(Alignment alignment, bool isSmall)
    {
        const QString names[] = {u"Left"_s, u"Center"_s, u"Right"_s};
        return names[size_t(alignment)] + (isSmall ? u"Small"_s : QString());
    }

    void writeBlock(const Heading& heading)
    {
        const QString level = QString::number(std::clamp(heading.level, 1, 3));
        const bool isNewPage = std::exchange(isNewPage_, false);
        const QString usual = (isNewPage ? u"NewPage"_s : u"Heading_20_"_s) + level;
        const QString style = begin_.isEmpty() ? usual : std::exchange(begin_, QString());
        xml_->begin("text:h", {{"text:style-name", style}, {"text:outline-level", level}});
        xml_->text(heading.text);
        xml_->end();
    }
    void writeBlock(const Paragraph& block)
    {
        paragraph(block.text, alignmentOf(block.alignment, block.isSmall));
    }
    void writeBlock(const TableBlock& table)
    {
        if (!begin_.isEmpty() || isNewPage_)
            paragraph(QString(), {});
        if (!table.caption.isEmpty())
            paragraph(table.caption, u"Left"_s);
        const int number = tables_++;
        xml_->begin("table:table",
            {{"table:name", u"表%1"_s.arg(tables_)}, {"table:style-name", u"Table%1"_s.arg(number)}});
        for (size_t column = 0; column < table.columnWidths.size(); ++column)
            xml_->empty(
                "table:table-column", {{"table:style-name", u"Table%1Column%2"_s.arg(number).arg(column)}});
        if (!table.headerRows.empty()) {
            xml_->begin("table:table-header-rows");
            for (const TableRow& row : table.headerRows)
                writeRow(table, row, true);
            xml_->end();
        }
        for (const TableRow& row : table.rows)
            writeRow(table, row, false);
        xml_->end();
        paragraph(QString(), u"LeftSmall"_s);
    }
    void writeRow(const TableBlock& table, const TableRow& row, bool isHeader)
    {
        xml_->begin("table:table-row", {{"table:style-name", u"Row"_s}});
        for (const TableCell& cell : row.cells) {
            if (cell.isCovered) {
                for (int at = 0; at < std::max(1, cell.columnSpan); ++at)
                    xml_->empty("table:covered-table-cell");
                continue;
            }
            const bool isHead = isHeader || cell.isHeader;
            xml_->begin("table:table-cell",
                {{"table:style-name",
                     cell.isEmphasized ? u"Framed"_s
                         : isHead      ? u"Head"_s
                                       : u"Cell"_s},
                    {"table:number-columns-spanned", QString::number(std::max(1, cell.columnSpan))},
                    {"table:number-rows-spanned", QString::number(std::max(1, cell.rowSpan))},
                    {"office:value-type", u"string"_s}});
            paragraph(cell.text, alignmentOf(cell.alignment, table.isSmall));
            xml_->end();
            for (int at = 1; at < cell.columnSpan; ++at)
                xml_->empty("table:covered-table-cell");
        }
        xml_->end();
    }
    void writeBlock(const ChartBlock& chart)
    {
        paragraph(chart.unit.isEmpty() ? chart.title : u"%1（%2）"_s.arg(chart.title, chart.unit), u"Left"_s);
        paragraph(chart.sentence, u"LeftSmall"_s);
        for (const ChartLine& line : chart.lines) {
            QStringList values;
            const auto count = std::min(size_t(line.labels.size()), size_t(chart.years.size()));
            for (size_t at = 0; at < count; ++at)
                if (line.values[at])
                    values << chart.years[qsizetype(at)] + u' ' + line.labels[qsizetype(at)];
            paragraph(u"%1：%2"_s.arg(line.name, values.join(u'、')), u"LeftSmall"_s);
        }
    }
    void writeBlock(const Space&) { }
    void writeBlock(const PageBreak&) { isNewPage_ = begin_.isEmpty(); }
    void writeBlock(const KeepTogetherBegin&) { }
    void writeBlock(const KeepTogetherEnd&) { }

    Xml* xml_ = nullptr;
    QString begin_; ///< Style of the paper's first paragraph, until it is written: it begins the page.
    bool isNewPage_ = false; ///< What comes next begins a page.
    int tables_ = 0;
};

QByteArray metaOf(const QString& title)
{
    Xml xml(u"office:document-meta"_s);
    xml.attribute("office:version", u"1.2"_s);
    xml.begin("office:meta");
    for (const auto& [name, text] : {std::pair("dc:title", title), std::pair("dc:language", u"ja-JP"_s),
             std::pair("meta:generator", u"Hagukumi/"_s + QStringLiteral(HAGUKUMI_VERSION))}) {
        xml.begin(name);
        xml.text(text);
        xml.end();
    }
    xml.end();
    return xml.finish();
}

QByteArray manifest()
{
    Xml xml(u"manifest:manifest"_s);
    xml.attribute("manifest:version", u"1.2"_s);
    for (const auto& [path, type] : {std::pair(u"/"_s, mediaType), std::pair(u"content.xml"_s, u"text/xml"_s),
             std::pair(u"styles.xml"_s, u"text/xml"_s), std::pair(u"meta.xml"_s, u"text/xml"_s)})
        xml.empty("manifest:file-entry", {{"manifest:full-path", path}, {"manifest:media-type", type}});
    return xml.finish();
}

} // namespace

QByteArray odtBytes(const std::vector<Handout>& papers, const QString& title)
{
    ZipWriter zip;
    // First and not packed, so that the kind of file is seen at a fixed place.
    zip.add(u"mimetype"_s, mediaType.toLatin1(), ZipWriter::Packing::Stored);
    zip.add(u"content.xml"_s, Content().write(papers));
    zip.add(u"styles.xml"_s, Styles().write(papers));
    zip.add(u"meta.xml"_s, metaOf(title));
    zip.add(u"META-INF/manifest.xml"_s, manifest());
    return zip.finish();
}

} // namespace core
