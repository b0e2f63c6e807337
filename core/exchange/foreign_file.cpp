#include "core/exchange/foreign_file.h"

#include <QByteArrayView>

namespace core {

namespace {

// The first row whose signature and mark fit decides.
struct ForeignKind {
    QByteArrayView signature; ///< The file begins with it.
    QByteArrayView mark; ///< It also holds this; empty = nothing more is asked.
    const char* sentence;
};

constexpr QByteArrayView zip("PK\x03\x04", 4);
constexpr QByteArrayView compound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
constexpr const char* workbook = QT_TRANSLATE_NOOP("foreign_file",
    "%1 is an Excel workbook, which cannot be imported as it is: save it in Excel as “CSV UTF-8” and choose "
    "that "
    "file.");
constexpr const char* document = QT_TRANSLATE_NOOP("foreign_file",
    "%1 is an Office document and not a table of text: save its table as “CSV UTF-8” and choose that file.");
constexpr const char* picture = QT_TRANSLATE_NOOP(
    "foreign_file", "%1 is a picture and not a table of text: choose the CSV file that it shows.");

// Names of parts stand in a ZIP file as they are; stream names of a compound file are UTF-16.
constexpr ForeignKind foreignKinds[] = {
    {zip, "xl/workbook", workbook},
    {zip, "application/vnd.oasis.opendocument.spreadsheet",
        QT_TRANSLATE_NOOP("foreign_file",
            "%1 is a LibreOffice workbook, which cannot be imported as it is: save it in LibreOffice as "
            "“Text CSV” "
            "and choose that file.")},
    {zip, "[Content_Types].xml", document},
    {zip, {},
        QT_TRANSLATE_NOOP("foreign_file", "%1 is a ZIP archive: unpack it and choose the CSV file inside.")},
    {compound, {"W\0o\0r\0k\0b\0o\0o\0k\0", 16}, workbook},
    {compound, {"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32},
        QT_TRANSLATE_NOOP("foreign_file",
            "%1 is protected with a password: open it in Excel, save it as “CSV UTF-8” and choose that "
            "file.")},
    {compound, {}, document},
    {"%PDF-", {},
        QT_TRANSLATE_NOOP("foreign_file",
            "%1 is a PDF file and not a table of text: save the table where it was made as “CSV UTF-8” and "
            "choose "
            "that file.")},
    {"\x89PNG", {}, picture},
    {"\xFF\xD8\xFF", {}, picture},
    {"SQLite format 3", {},
        QT_TRANSLATE_NOOP(
            "foreign_file", "%1 is a plan file and not a table: import it as last year's file.")},
};

} // namespace

Result<void> refuseForeignFile(const QByteArray& bytes, const QString& fileName)
{
    for (const ForeignKind& kind : foreignKinds)
        if (bytes.startsWith(kind.signature) && (kind.mark.isEmpty() || bytes.contains(kind.mark)))
            return Refusal{sentence("foreign_file", kind.sentence).arg(fileName)};
    return {};
}

} // namespace core
