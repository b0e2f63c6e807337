// Writes a display list as a PDF file.
#pragma once

#include "core/handout/display_list.h"
#include "core/model/result.h"

#include <QByteArray>

namespace core {

/// What every PDF file begins with (ISO 32000, 7.5.2).
inline constexpr QByteArrayView pdfSignature = "%PDF-";

struct PdfInformation {
    QString title; ///< Shown by readers as the document's title.
    QString creator; ///< The program's name.
};

/// The whole file, through QPdfWriter. Sheets keep their own sizes, rounded to whole points: A4 is 595 × 842.
/// All text of the basic plane can be copied and searched; kanji outside it (𠀋) and variant forms are drawn,
/// but QPdfWriter writes no text for them. Refused when a font cannot be embedded, or when more than 50 such
/// kanji would make Qt's text map overflow.
Result<QByteArray> pdfBytes(const DisplayList& list, const PdfInformation& information);

} // namespace core
