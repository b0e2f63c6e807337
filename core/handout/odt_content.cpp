#include "core/handout/odt_content.h"

#include "core/handout/odt_chart.h"
#include "core/handout/odt_xml.h"

#include <optional>

namespace core {

namespace {

using namespace Qt::StringLiterals;

/// What begins a new page, by its level; text stands last.
constexpr std::pair<const char*, const char*> newPageStyles[] = {{"NewPage1", "Heading_20_1"},
    {"NewPage2", "Heading_20_2"}, {"NewPage3", "Heading_20_3"}, {"NewPageText", "Standard"}};

class OdtContent {
public:
    explicit OdtContent(std::shared_ptr<FontSet> fonts)
        : fonts_(std::move(fonts))
    {
    }

    Result<OdtText> write(const std::vector<Handout>& papers)
    {
        OdtXml xml(u"office:document-content"_s);
        xml_ = &xml;
        xml.attribute("office:version", u"1.2"_s);
        automaticStyles(papers);
        xml.begin("office:body");
        xml.begin("office:text");
        for (size_t at = 0; at < papers.size(); ++at)
            writePaper(papers[at], at);
        xml.end();
        xml.end();
        if (refusal_)
            return *refusal_;
        return OdtText{xml.finish(), std::move(pictures_)};
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
        for (const bool isNewPage : {false, true}) {
            xml_->begin("style:style",
                {{"style:name", isNewPage ? u"NewPageFigure"_s : u"Figure"_s},
                    {"style:family", u"paragraph"_s}, {"style:parent-style-name", u"Standard"_s}});
            // A line is as high as its picture.
            xml_->empty("style:paragraph-properties",
                {{"fo:line-height", u"100%"_s}, {"fo:break-before", isNewPage ? u"page"_s : u"auto"_s}});
            xml_->end();
        }
        xml_->begin("style:style", {{"style:name", u"Row"_s}, {"style:family", u"table-row"_s}});
        xml_->empty("style:table-row-properties", {{"fo:keep-together", u"always"_s}});
        xml_->end();
        int table = 0;
        for (const Handout& paper : papers)
            for (const Block& block : paper.blocks)
                if (const auto* each = std::get_if<TableBlock>(&block))
                    columnStyles(*each, table++, sheetOf(paper).width - 2 * odtMargin);
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
        textWidth_ = sheetOf(paper).width - 2 * odtMargin;
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
        const OdtSize size{textWidth_, chart.heightMillimetres};
        auto picture = chartPicture(chart, size, fonts_);
        if (!picture) {
            refusal_ = picture.refusal();
            return;
        }
        const QString name = u"Pictures/chart%1.png"_s.arg(pictures_.size() + 1);
        pictures_.push_back({name, std::move(picture).value()});
        xml_->begin("text:p", {{"text:style-name", figureStyle()}});
        xml_->begin("draw:frame",
            {{"draw:name", u"図%1"_s.arg(pictures_.size())}, {"text:anchor-type", u"as-char"_s},
                {"svg:width", millimetres(size.width)}, {"svg:height", millimetres(size.height)}});
        xml_->empty("draw:image",
            {{"xlink:href", name}, {"xlink:type", u"simple"_s}, {"xlink:show", u"embed"_s},
                {"xlink:actuate", u"onLoad"_s}});
        words("svg:title", chart.title);
        words("svg:desc", chartWords(chart));
        xml_->end();
        xml_->end();
    }
    void words(const char* name, const QString& text)
    {
        xml_->begin(name);
        xml_->text(QString(text).replace(u'\n', u' '));
        xml_->end();
    }
    QString figureStyle()
    {
        const QString style = std::exchange(isNewPage_, false) ? u"NewPageFigure"_s : u"Figure"_s;
        return begin_.isEmpty() ? style : std::exchange(begin_, QString());
    }
    void writeBlock(const Space&) { }
    void writeBlock(const PageBreak&) { isNewPage_ = begin_.isEmpty(); }
    void writeBlock(const KeepTogetherBegin&) { }
    void writeBlock(const KeepTogetherEnd&) { }

    std::shared_ptr<FontSet> fonts_;
    OdtXml* xml_ = nullptr;
    double textWidth_ = 0; ///< Of the paper that is being written, millimetres.
    std::vector<OdtPicture> pictures_;
    std::optional<Refusal> refusal_; ///< A chart could not be drawn.
    QString begin_; ///< Style of the paper's first paragraph, until it is written: it begins the page.
    bool isNewPage_ = false; ///< What comes next begins a page.
    int tables_ = 0;
};

} // namespace

Result<OdtText> odtText(const std::vector<Handout>& papers, const std::shared_ptr<FontSet>& fonts)
{
    return OdtContent(fonts).write(papers);
}

} // namespace core
