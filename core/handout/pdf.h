// Writes a display list as a PDF file.
#pragma once

#include "core/handout/display_list.h"
#include "core/handout/pdf_metadata.h"
#include "core/model/result.h"

#include <QByteArray>

namespace core {

/// What every PDF file begins with (ISO 32000, 7.5.2).
inline constexpr QByteArrayView pdfSignature = "%PDF-";

/// The whole file, by our own writer: fonts as far as they are used, all text as it was typed (also kanji
/// outside the basic plane and variant forms), the outline of all headings, links, and the structure for
/// reading aloud. Sheets keep their own sizes to 1/100 pt. Refused when a font's file cannot be read, and
/// when there are no pages.
Result<QByteArray> pdfBytes(const DisplayList& list, const PdfInformation& information);

} // namespace core
