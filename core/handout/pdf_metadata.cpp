#include "core/handout/pdf_metadata.h"

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
    return objects.addPlainStream("/Type/Metadata/Subtype/XML",
        "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
        "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">"
            + about + "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>");
}

int writeInformation(const PdfInformation& information, PdfObjects& objects)
{
    QByteArray body = "<</Title" + pdfText(information.title) + "/Creator" + pdfText(information.creator)
        + "/Producer" + pdfText(information.creator);
    if (!information.author.isEmpty())
        body += "/Author" + pdfText(information.author);
    if (information.made.isValid())
        body += "/CreationDate" + pdfDate(information.made);
    return objects.add(body + ">>");
}

} // namespace core
