#include "core/handout/paper_file.h"

#include "core/handout/odt.h"

namespace core {

namespace {

struct Ending {
    PaperFile kind;
    QLatin1String text;
    QByteArrayView signature;
};
constexpr Ending endings[] = {
    {PaperFile::Pdf, QLatin1String(".pdf"), pdfSignature},
    {PaperFile::Text, QLatin1String(".txt"), {}},
    {PaperFile::OpenDocument, QLatin1String(".odt"), odtSignature},
};

Result<QByteArray> textBytes(const QString& text, TextEncoding encoding)
{
    constexpr int mostNamed = 10;
    TextForm form;
    form.encoding = encoding;
    form.replacesKnownPairs = true;
    QString lines = text;
    lines.replace(u'\n', QLatin1String("\r\n"));
    const EncodedText encoded = encodeText(lines, form);
    if (encoded.unfit.empty())
        return encoded.bytes;
    QStringList characters;
    for (const UnfitCharacter& each : encoded.unfit)
        if (characters.size() < mostNamed)
            characters
                << sentence("paper file", "“%1” in line %2").arg(each.character, QString::number(each.line));
    return Refusal{sentence("paper file",
        "Nothing was written because %1 lacks these characters: %2 (%3 in all). Choose UTF-8, or write them "
        "otherwise.")
                       .arg(encodingName(encoding), characters.join(u'、'),
                           QString::number(encoded.unfit.size()))};
}

} // namespace

std::optional<PaperFile> paperFileOf(const QString& path)
{
    for (const Ending& each : endings)
        if (path.endsWith(each.text, Qt::CaseInsensitive))
            return each.kind;
    return std::nullopt;
}

QByteArrayView signatureOf(PaperFile kind)
{
    return endings[size_t(kind)].signature;
}

Result<QByteArray> paperFileBytes(PaperFile kind, const std::vector<Handout>& papers,
    const DisplayList& pages, const PaperFileOptions& options)
{
    if (kind == PaperFile::Text)
        return textBytes(readingText(papers, pages, options.dictionary), options.encoding);
    if (kind == PaperFile::OpenDocument)
        return odtBytes(papers, options.information.title, pages.fonts);
    return pdfBytes(pages, options.information);
}

} // namespace core
