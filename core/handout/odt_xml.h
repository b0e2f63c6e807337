// What all parts of an OpenDocument text are written with: elements named as in the standard, lengths,
// sheets.
#pragma once

#include "core/handout/handout.h"

#include <QXmlStreamWriter>

namespace core {

inline constexpr std::pair<const char*, const char*> odtNamespaces[] = {
    {"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    {"draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
    {"xlink", "http://www.w3.org/1999/xlink"},
    {"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    {"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
    {"dc", "http://purl.org/dc/elements/1.1/"},
    {"manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"},
};
/// A writer whose elements and attributes are named as in the standard: 「text:p」.
class OdtXml final {
public:
    explicit OdtXml(const QString& root)
        : writer_(&bytes_)
    {
        writer_.writeStartDocument();
        writer_.writeStartElement(root);
        for (const auto& [prefix, address] : odtNamespaces)
            writer_.writeAttribute(QStringLiteral("xmlns:") + QLatin1String(prefix), QLatin1String(address));
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

inline QString millimetres(double length)
{
    return QString::number(length, 'f', 1) + QStringLiteral("mm");
}

/// Millimetres.
struct OdtSheet {
    double width;
    double height;
};
inline OdtSheet sheetOf(const Handout& paper)
{
    const OdtSheet upright = paper.paper == Paper::A3 ? OdtSheet{297, 420} : OdtSheet{210, 297};
    return paper.orientation == Orientation::Portrait ? upright : OdtSheet{upright.height, upright.width};
}
inline constexpr double odtMargin = 18;

inline const QString odtMediaType = QStringLiteral("application/vnd.oasis.opendocument.text");

} // namespace core
