#include "core/handout/pdf_metadata.h"

#include <QColorSpace>

namespace core {

namespace {

/// What a date is in PDF: (D:20260401090000+09'00')
QByteArray pdfDate(const QDateTime& time)
{
    const int minutes = time.offsetFromUtc() / 60;
    const auto two = [](int value) { return QByteArray::number(std::abs(value)).rightJustified(2, '0'); };
    return "(D:" + time.toString(QStringLiteral("yyyyMMddhhmmss")).toLatin1() + (minutes < 0 ? '-' : '+')
        + two(minutes / 60) + '\'' + two(minutes % 60) + "')";
}

QByteArray element(const char* name, const char* list, const char* attributes, const QString& text)
{
    const QByteArray tag = name;
    const QByteArray kind = list;
    return '<' + tag + "><" + kind + "><rdf:li" + attributes + '>' + text.toHtmlEscaped().toUtf8()
        + "</rdf:li></" + kind + "></" + tag + '>';
}

} // namespace

int writeMetadata(const PdfInformation& information, PdfObjects& objects)
{
    QByteArray about = element("dc:title", "rdf:Alt", " xml:lang=\"x-default\"", information.title)
        + element("dc:language", "rdf:Bag", "", QStringLiteral("ja-JP")) + "<xmp:CreatorTool>"
        + information.creator.toHtmlEscaped().toUtf8() + "</xmp:CreatorTool>";
    if (!information.author.isEmpty())
        about += element("dc:creator", "rdf:Seq", "", information.author);
    if (information.made.isValid())
        about += "<xmp:CreateDate>" + information.made.toString(Qt::ISODate).toLatin1() + "</xmp:CreateDate>";
    // The information dictionary names the producer, and both have to agree.
    about += "<pdf:Producer>" + information.creator.toHtmlEscaped().toUtf8() + "</pdf:Producer>";
    if (information.isArchival)
        about += "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>";
    PdfBytes packet;
    packet << "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
              "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
              "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
              "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
              "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
              "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">"
           << about << "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>";
    return objects.addPlainStream("/Type/Metadata/Subtype/XML", packet.view());
}

int writeOutputIntent(PdfObjects& objects)
{
    constexpr std::string_view name = "(sRGB IEC61966-2.1)";
    const QByteArray colours = QColorSpace(QColorSpace::SRgb).iccProfile();
    const int profile = objects.addStream("/N 3", std::string_view(colours.data(), size_t(colours.size())));
    PdfBytes body;
    body << "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier" << name << "/Info" << name
         << "/DestOutputProfile " << PdfReference{profile} << ">>";
    return objects.add(body);
}

int writeInformation(const PdfInformation& information, PdfObjects& objects)
{
    PdfBytes body;
    body << "<</Title" << information.title << "/Creator" << information.creator << "/Producer"
         << information.creator;
    if (!information.author.isEmpty())
        body << "/Author" << information.author;
    if (information.made.isValid())
        body << "/CreationDate" << pdfDate(information.made);
    body << ">>";
    return objects.add(body);
}

} // namespace core
