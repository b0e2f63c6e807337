#include "core/handout/odt_styles.h"

#include "core/handout/odt_xml.h"

namespace core {

namespace {

using namespace Qt::StringLiterals;

const QString gothic = u"BIZ UDPゴシック"_s;

class OdtStyles {
public:
    QByteArray write(const std::vector<Handout>& papers)
    {
        OdtXml xml(u"office:document-styles"_s);
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
    static void paragraphStyle(OdtXml& xml, const char* name, const char* family,
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
    static void pageLayout(OdtXml& xml, const Handout& paper, size_t at)
    {
        const OdtSheet sheet = sheetOf(paper);
        const bool isWide = paper.orientation == Orientation::Landscape;
        xml.begin("style:page-layout", {{"style:name", u"Layout%1"_s.arg(at)}});
        xml.empty("style:page-layout-properties",
            {{"fo:page-width", millimetres(sheet.width)}, {"fo:page-height", millimetres(sheet.height)},
                {"style:print-orientation", isWide ? u"landscape"_s : u"portrait"_s},
                {"fo:margin", millimetres(odtMargin)}});
        xml.empty("style:header-style");
        xml.empty("style:footer-style");
        xml.end();
    }
    static void masterPage(OdtXml& xml, const Handout& paper, size_t at)
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

} // namespace

QByteArray odtStyles(const std::vector<Handout>& papers)
{
    return OdtStyles().write(papers);
}

} // namespace core
