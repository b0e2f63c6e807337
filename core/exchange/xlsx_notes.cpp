#include "core/exchange/xlsx_notes.h"

#include "core/exchange/xlsx_text.h"

#include <QStringList>

namespace core {

namespace {

constexpr size_t mostNotes = 100'000; // Authors, too.
constexpr qsizetype mostNoteCharacters = 16'000'000;

QStringList readAuthors(XmlPart& xml)
{
    QStringList authors;
    qsizetype characters = 0;
    while (xml.nextChild()) {
        const QString author = xml.text();
        characters += author.size();
        // Who wrote a note is not worth refusing a file: beyond the limit it is not told.
        if (size_t(authors.size()) < mostNotes && characters <= mostNoteCharacters)
            authors << author;
    }
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

std::optional<std::vector<XlsxNote>> readXlsxNotes(XmlPart& xml)
{
    std::vector<XlsxNote> notes;
    QStringList authors;
    qsizetype characters = 0;
    xml.nextChild();
    while (xml.nextChild()) {
        if (xml.is(u"authors")) {
            authors = readAuthors(xml);
        } else if (xml.is(u"commentList")) {
            while (xml.nextChild()) {
                const size_t known = notes.size();
                readNote(xml, authors, notes);
                characters += notes.size() > known ? notes.back().text.size() : 0;
                if (notes.size() > mostNotes || characters > mostNoteCharacters)
                    return std::nullopt;
            }
        } else {
            xml.skip();
        }
    }
    return notes;
}

} // namespace core
