// What a PDF file says of itself: title, author, program, date; once for old readers and once as XMP (ISO
// 32000-1, 14.3).
#pragma once

#include "core/handout/pdf_objects.h"

#include <QDateTime>
#include <QString>

namespace core {

struct PdfInformation {
    QString title; ///< Shown by readers as the document's title.
    QString creator; ///< The program's name.
    QString author{}; ///< The municipality or the office; empty = not said.
    QDateTime made{}; ///< Invalid = not said: the same papers then give the same bytes.
    /// The parts that PDF/A-2u asks for besides (ISO 19005-2): its mark in the metadata, and what the greys
    /// mean (output intent sRGB). Everything else is so in every file of ours.
    bool isArchival = false;
};

/// Writes the metadata stream and returns its number.
int writeMetadata(const PdfInformation& information, PdfObjects& objects);
/// Writes the output intent (sRGB, with its profile) and returns its number.
int writeOutputIntent(PdfObjects& objects);
/// Writes the information dictionary and returns its number.
int writeInformation(const PdfInformation& information, PdfObjects& objects);

} // namespace core
