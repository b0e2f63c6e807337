// What papers can be saved as: a PDF file, a reading text or an OpenDocument text, from the same blocks.
#pragma once

#include "core/exchange/text_codec.h"
#include "core/handout/pdf.h"
#include "core/handout/plain_text.h"

namespace core {

enum class PaperFile { Pdf, Text, OpenDocument };

/// By the ending of the name: .pdf, .txt, .odt; nullopt for any other.
std::optional<PaperFile> paperFileOf(const QString& path);
/// What an existing file must begin with to be replaced by one of this kind. Empty = any: text has no mark of
/// its own.
QByteArrayView signatureOf(PaperFile kind);

struct PaperFileOptions {
    PdfInformation information;
    /// Reading texts only. UTF-8 with a mark is what Windows readers take for granted.
    TextEncoding encoding = TextEncoding::Utf8;
    std::vector<SpokenWord> dictionary = usualSpokenWords();
};

/// The whole file; `pages` is what layOut() made of `papers`. A reading text has CR LF at the ends of its
/// lines. Refused as pdfBytes(), and with the characters and their lines that the encoding lacks.
Result<QByteArray> paperFileBytes(PaperFile kind, const std::vector<Handout>& papers,
    const DisplayList& pages, const PaperFileOptions& options);

} // namespace core
