#include "core/exchange/xlsx_notes.h"

#include "core/exchange/xlsx_text.h"

#include <QStringList>

namespace core {

namespace {

QStringList readAuthors(XmlPart& xml)
{
    QStringList authors;
    while (xml.nextChild())
        authors << xml.text();
    return authors;
}

void readNote(XmlPart& xml, const QStringList& authors, std::vector<XlsxNote>& notes)
{
    const auto place = readCellName(xml.attribute(QLatin1String("ref")));
    bool isNumber = false;
    const qsizetype author = xml.attribute(QLatin1String("authorId")).toInt(&isNumber);
    QString text;
    while (xml.nextChild()) {
        if (xml.is(u"text"))
            text = withLineFeeds(readRichText(xml));
        else
            xml.skip();
    }
    if (place)
        notes.push_back({*place, isNumber ? authors.value(author) : QString(), text});
}

} // namespace

std::vector<XlsxNote> readXlsxNotes(XmlPart& xml)
{
    std::vector<XlsxNote> notes;
    QStringList authors;
    xml.nextChild();
    while (xml.nextChild()) {
        if (xml.is(u"authors")) {
            authors = readAuthors(xml);
        } else if (xml.is(u"commentList")) {
            while (xml.nextChild())
                readNote(xml, authors, notes);
        } else {
            xml.skip();
        }
    }
    return notes;
}

} // namespace core
