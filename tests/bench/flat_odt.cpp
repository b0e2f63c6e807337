#include "tests/bench/flat_odt.h"

#include <QSet>

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;

namespace bench {

namespace {

const QString documentHead = uR"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2"
 office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="G" svg:font-family="'BIZ UDPGothic'"/></office:font-face-decls>
<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="G"
 style:font-name-asian="G" fo:font-size="10.5pt" style:font-size-asian="10.5pt" fo:language="ja" fo:country="JP"
 style:language-asian="ja" style:country-asian="JP"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="H" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties
 fo:font-size="12pt" style:font-size-asian="12pt" fo:font-weight="bold" style:font-weight-asian="bold"/></style:style>
</office:styles><office:automatic-styles>
<style:page-layout style:name="L"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm"
 fo:margin-left="18mm" fo:margin-right="18mm" fo:margin-top="8mm" fo:margin-bottom="8mm"/><style:header-style>
<style:header-footer-properties fo:min-height="7mm" fo:margin-bottom="3mm"/></style:header-style><style:footer-style>
<style:header-footer-properties fo:min-height="7mm" fo:margin-top="3mm"/></style:footer-style></style:page-layout>
<style:style style:name="B" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties
 fo:break-before="page"/></style:style>
<style:style style:name="Pc" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties
 fo:text-align="center"/></style:style>
<style:style style:name="Pr" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties
 fo:text-align="end"/></style:style>
<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:border="0.15mm solid #000000"
 fo:padding="0.9mm"/></style:style>
<style:style style:name="Ch" style:family="table-cell"><style:table-cell-properties fo:border="0.15mm solid #000000"
 fo:padding="0.9mm" fo:background-color="#e6e6e6"/></style:style>
<style:style style:name="R" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>
)"_s;

const QString bodyHead
    = uR"(</office:automatic-styles><office:master-styles><style:master-page style:name="Standard"
 style:page-layout-name="L"><style:header><text:p text:style-name="Pr">%1</text:p></style:header><style:footer>
<text:p text:style-name="Pc"><text:page-number text:select-page="current">1</text:page-number>/<text:page-count>1</text:page-count>
</text:p></style:footer></style:master-page></office:master-styles><office:body><office:text>
)"_s;

class OdtWriter {
public:
    QByteArray write(const std::vector<Handout>& papers)
    {
        for (const Handout& paper : papers) {
            breakIsDue_ = !body_.isEmpty();
            for (const Block& block : paper.blocks)
                std::visit([this](const auto& kind) { add(kind); }, block);
        }
        const QString number = papers.empty() ? QString() : papers.front().paperNumber;
        return (documentHead + columnStyles_ + bodyHead.arg(number.toHtmlEscaped()) + body_
            + u"</office:text></office:body></office:document>"_s)
            .toUtf8();
    }

private:
    void add(const Heading& heading) { addParagraph(heading.text, u"H"_s); }
    void add(const Paragraph& paragraph) { addParagraph(paragraph.text, u"Standard"_s); }
    void add(const PageBreak&) { breakIsDue_ = !body_.isEmpty(); }
    void add(const Space&) { }
    void add(const KeepTogetherBegin&) { }
    void add(const KeepTogetherEnd&) { }

    void addParagraph(const QString& words, const QString& style)
    {
        if (breakIsDue_)
            body_ += u"<text:p text:style-name=\"B\"/>"_s;
        breakIsDue_ = false;
        body_ += u"<text:p text:style-name=\"%1\">%2</text:p>\n"_s.arg(style, words.toHtmlEscaped());
    }

    void add(const TableBlock& table)
    {
        double sum = 0;
        for (const double width : table.columnWidths)
            sum += width;
        body_ += u"<table:table>"_s;
        for (const double width : table.columnWidths)
            addColumn(qRound(17400 * width / sum));
        if (!table.headerRows.empty()) {
            body_ += u"<table:table-header-rows>"_s;
            for (const TableRow& row : table.headerRows)
                addRow(row, true);
            body_ += u"</table:table-header-rows>"_s;
        }
        for (const TableRow& row : table.rows)
            addRow(row, false);
        body_ += u"</table:table>\n"_s;
    }

    void addColumn(int hundredths)
    {
        const QString name = u"w%1"_s.arg(hundredths);
        body_ += u"<table:table-column table:style-name=\"%1\"/>"_s.arg(name);
        if (knownColumns_.contains(name))
            return;
        knownColumns_.insert(name);
        columnStyles_
            += u"<style:style style:name=\"%1\" style:family=\"table-column\"><style:table-column-properties "
               u"style:column-width=\"%2mm\"/></style:style>\n"_s.arg(name)
                   .arg(hundredths / 100.0);
    }

    void addRow(const TableRow& row, bool isHead)
    {
        body_ += u"<table:table-row table:style-name=\"R\">"_s;
        for (const TableCell& cell : row.cells) {
            if (cell.isCovered) {
                body_ += u"<table:covered-table-cell/>"_s;
                continue;
            }
            const QString paragraph = cell.alignment == Alignment::Right ? u"Pr"_s
                : cell.alignment == Alignment::Center || isHead          ? u"Pc"_s
                                                                         : u"Standard"_s;
            body_ += u"<table:table-cell table:style-name=\"%1\""_s.arg(
                isHead || cell.isHeader ? u"Ch"_s : u"C"_s);
            if (cell.rowSpan > 1)
                body_ += u" table:number-rows-spanned=\"%1\""_s.arg(cell.rowSpan);
            body_ += u"><text:p text:style-name=\"%1\">%2</text:p></table:table-cell>"_s.arg(
                paragraph, cell.text.toHtmlEscaped());
        }
        body_ += u"</table:table-row>"_s;
    }

    void add(const ChartBlock& chart)
    {
        body_ += u"<text:p><draw:frame text:anchor-type=\"as-char\" svg:width=\"174mm\" "
                 u"svg:height=\"%1mm\"><draw:image "
                 u"draw:mime-type=\"image/svg+xml\"><office:binary-data>"_s.arg(chart.heightMillimetres);
        body_ += QString::fromLatin1(svgOf(chart).toUtf8().toBase64());
        body_ += u"</office:binary-data></draw:image></draw:frame></text:p>\n"_s;
    }

    static QString svgOf(const ChartBlock& chart)
    {
        const double height = chart.heightMillimetres;
        double most = 1;
        for (const ChartLine& line : chart.lines)
            for (const std::optional<double>& value : line.values)
                most = std::max(most, value.value_or(0));
        QString svg
            = u"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"174mm\" height=\"%1mm\" viewBox=\"0 0 174 "
              u"%1\" "
              u"font-size=\"3.2\" font-family=\"BIZ UDPGothic\"><text x=\"2\" y=\"4\">%2</text>"
              u"<path d=\"M14 9V%3H170\" fill=\"none\" stroke=\"#000\" stroke-width=\".2\"/>"_s.arg(height)
                  .arg(chart.title.toHtmlEscaped())
                  .arg(height - 7);
        for (int tick = 0; tick <= 5; ++tick) {
            const double y = height - 7 - (height - 16) * tick / 5;
            svg += u"<line x1=\"14\" y1=\"%1\" x2=\"170\" y2=\"%1\" stroke=\"#b4b4b4\" stroke-width=\".1\"/>"
                   u"<text x=\"13\" y=\"%1\" text-anchor=\"end\">%2</text>"_s.arg(y)
                       .arg(most * tick / 5, 0, 'f', 0);
        }
        for (const ChartLine& line : chart.lines)
            svg += lineOf(line, height, most);
        return svg + u"</svg>"_s;
    }

    static QString lineOf(const ChartLine& line, double height, double most)
    {
        QString points;
        QString svg;
        for (size_t year = 0; year < line.values.size(); ++year) {
            if (!line.values[year])
                continue;
            const double x = 14 + 156 * (year + 0.5) / double(line.values.size());
            const double y = height - 7 - (height - 16) * *line.values[year] / most;
            points += u"%1,%2 "_s.arg(x).arg(y);
            svg += u"<circle cx=\"%1\" cy=\"%2\" r=\".9\"/><text x=\"%1\" y=\"%3\" text-anchor=\"middle\">%4</text>"_s
                       .arg(x)
                       .arg(y)
                       .arg(y - 1.5)
                       .arg(line.labels[year].toHtmlEscaped());
        }
        return svg
            + u"<polyline points=\"%1\" fill=\"none\" stroke=\"#000\" stroke-width=\".4\"%2/>"_s.arg(
                points, line.isDashed ? u" stroke-dasharray=\"1.4 .8\""_s : QString());
    }

    QString body_;
    QString columnStyles_;
    QSet<QString> knownColumns_;
    bool breakIsDue_ = false;
};

} // namespace

QByteArray flatOdt(const std::vector<Handout>& papers)
{
    return OdtWriter().write(papers);
}

} // namespace bench
