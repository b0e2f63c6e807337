#include "core/handout/odt.h"

#include "core/exchange/zip_writer.h"
#include "core/handout/odt_content.h"
#include "core/handout/odt_styles.h"
#include "core/handout/odt_xml.h"

namespace core {

namespace {

using namespace Qt::StringLiterals;

QByteArray metaOf(const QString& title)
{
    OdtXml xml(u"office:document-meta"_s);
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

QByteArray manifest(const std::vector<OdtPicture>& pictures)
{
    OdtXml xml(u"manifest:manifest"_s);
    xml.attribute("manifest:version", u"1.2"_s);
    for (const auto& [path, type] :
        {std::pair(u"/"_s, odtMediaType), std::pair(u"content.xml"_s, u"text/xml"_s),
            std::pair(u"styles.xml"_s, u"text/xml"_s), std::pair(u"meta.xml"_s, u"text/xml"_s)})
        xml.empty("manifest:file-entry", {{"manifest:full-path", path}, {"manifest:media-type", type}});
    for (const OdtPicture& picture : pictures)
        xml.empty("manifest:file-entry",
            {{"manifest:full-path", picture.name}, {"manifest:media-type", u"image/png"_s}});
    return xml.finish();
}

} // namespace

Result<QByteArray> odtBytes(
    const std::vector<Handout>& papers, const QString& title, const std::shared_ptr<FontSet>& fonts)
{
    const auto text = odtText(papers, fonts);
    if (!text)
        return text.refusal();
    ZipWriter zip;
    // First and not packed, so that the kind of file is seen at a fixed place.
    zip.add(u"mimetype"_s, odtMediaType.toLatin1(), ZipWriter::Packing::Stored);
    zip.add(u"content.xml"_s, text->content);
    zip.add(u"styles.xml"_s, odtStyles(papers));
    zip.add(u"meta.xml"_s, metaOf(title));
    for (const OdtPicture& picture : text->pictures)
        zip.add(picture.name, picture.bytes, ZipWriter::Packing::Stored);
    zip.add(u"META-INF/manifest.xml"_s, manifest(text->pictures));
    return zip.finish();
}

} // namespace core
