#include "core/exchange/foreign_workbook.h"

#include <QByteArrayView>

namespace core {

namespace {

constexpr qsizetype lookedAt = 4096; // Bytes from the start that tell the kind of a text file.

constexpr const char* oldWorkbook = QT_TRANSLATE_NOOP("foreign_workbook",
    "“%1” is a workbook of Excel 2003 or before (.xls): open it in Excel, save it as “Excel Workbook "
    "(*.xlsx)” and choose that file.");
constexpr const char* webPage = QT_TRANSLATE_NOOP("foreign_workbook",
    "“%1” is not an Excel file but a web page, as when a page with an error message was saved in place of "
    "the file: please download the file again.");
constexpr const char* pictureFile
    = QT_TRANSLATE_NOOP("foreign_workbook", "“%1” is a picture and not an Excel workbook.");
constexpr const char* noWorkbookSentence
    = QT_TRANSLATE_NOOP("foreign_workbook", "“%1” is not an Excel workbook (.xlsx).");

// The first row whose signature and mark fit decides.
struct WorkbookLookalike {
    QByteArrayView signature; ///< The file begins with it.
    QByteArrayView mark; ///< It also holds this; empty = nothing more is asked.
    const char* sentence;
};

constexpr QByteArrayView compoundFile("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);

// Stream names of a compound file are UTF-16. The password comes first: an encrypted workbook has no stream
// Workbook, but its encrypted bytes may look like anything.
constexpr WorkbookLookalike lookalikes[] = {
    {compoundFile, {"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32},
        QT_TRANSLATE_NOOP("foreign_workbook",
            "“%1” is protected with a password: open it in Excel, take the password away, save it and choose "
            "it again.")},
    {compoundFile, {"W\0o\0r\0k\0b\0o\0o\0k\0", 16}, oldWorkbook},
    {compoundFile, {"B\0o\0o\0k\0", 8}, oldWorkbook},
    {compoundFile, {}, noWorkbookSentence},
    {"%PDF-", {}, QT_TRANSLATE_NOOP("foreign_workbook", "“%1” is a PDF file and not an Excel workbook.")},
    {"\x89PNG", {}, pictureFile},
    {"\xFF\xD8\xFF", {}, pictureFile},
    {"SQLite format 3", {},
        QT_TRANSLATE_NOOP("foreign_workbook",
            "“%1” is a plan file and not an Excel workbook: import it as last year's file.")},
};

// The person's name twice in a file of 165 bytes: once in the system's encoding, once as UTF-16.
bool isOwnerFile(const QByteArray& bytes)
{
    constexpr qsizetype size = 165;
    constexpr qsizetype secondName = 55;
    return bytes.size() == size && bytes[0] > 0 && bytes[0] < secondName && bytes[secondName + 1] == 0;
}

bool isText(QByteArrayView start)
{
    const bool hasMark = start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF");
    return hasMark || !start.contains('\0');
}

const char* sentenceForText(QByteArray start)
{
    start = start.toLower();
    if (start.contains("<html") || start.contains("<!doctype html"))
        return webPage;
    if (start.contains("urn:schemas-microsoft-com:office:spreadsheet"))
        return QT_TRANSLATE_NOOP("foreign_workbook",
            "“%1” is an XML spreadsheet of Excel 2003: open it in Excel, save it as “Excel Workbook "
            "(*.xlsx)” and choose that file.");
    if (start.trimmed().startsWith("<?xml") || !isText(start))
        return noWorkbookSentence;
    return QT_TRANSLATE_NOOP("foreign_workbook",
        "“%1” is a table of text (CSV) and not an Excel workbook: give it a name that ends in .csv and "
        "choose it again.");
}

} // namespace

Result<void> refuseForeignWorkbook(const QByteArray& bytes, const QString& fileName)
{
    if (bytes.isEmpty())
        return Refusal{sentence(
            "foreign_workbook", "“%1” is empty: it has no content at all. Please ask for the file again.")
                           .arg(fileName)};
    if (bytes.startsWith("PK"))
        return {};
    for (const WorkbookLookalike& each : lookalikes)
        if (bytes.startsWith(each.signature) && (each.mark.isEmpty() || bytes.contains(each.mark)))
            return Refusal{sentence("foreign_workbook", each.sentence).arg(fileName)};
    if (isOwnerFile(bytes))
        return Refusal{sentence("foreign_workbook",
            "“%1” is a note that Excel keeps while somebody has a workbook open (~$), and not the workbook.")
                           .arg(fileName)};
    return Refusal{sentence("foreign_workbook", sentenceForText(bytes.left(lookedAt))).arg(fileName)};
}

Refusal openDocumentWorkbook(const QString& fileName)
{
    return {sentence("foreign_workbook",
        "“%1” is a workbook of LibreOffice (.ods): open it in LibreOffice, save it as “Excel 2007–365 "
        "(.xlsx)” and choose that file.")
                .arg(fileName)};
}

Refusal binaryWorkbook(const QString& fileName)
{
    return {sentence("foreign_workbook",
        "“%1” is a binary workbook (.xlsb): open it in Excel, save it as “Excel Workbook (*.xlsx)” and "
        "choose that file.")
                .arg(fileName)};
}

Refusal noWorkbook(const QString& fileName)
{
    return {sentence("foreign_workbook", noWorkbookSentence).arg(fileName)};
}

} // namespace core
