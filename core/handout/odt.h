// Writes papers as an OpenDocument text (ISO/IEC 26300), which Word and LibreOffice open and edit.
#pragma once

#include "core/handout/handout.h"

#include <QByteArray>

namespace core {

/// What every OpenDocument file begins with: a ZIP archive.
inline constexpr QByteArrayView odtSignature = "PK\x03\x04";

/// Each paper on pages of its own format, with its number, running head and page numbers; headings with their
/// levels, tables with header rows and merged cells, charts as their sentence and a table of their values
/// (the drawn chart is in the PDF). `title` is the document's.
QByteArray odtBytes(const std::vector<Handout>& papers, const QString& title);

} // namespace core
