// Writes papers as an OpenDocument text (ISO/IEC 26300), which Word and LibreOffice open and edit.
#pragma once

#include "core/handout/handout.h"
#include "core/model/result.h"

#include <QByteArray>

#include <memory>

namespace core {

class FontSet;

/// What every OpenDocument file begins with: a ZIP archive.
inline constexpr QByteArrayView odtSignature = "PK\x03\x04";

/// Each paper on pages of its own format, with its number, running head and page numbers; headings with their
/// levels, tables with header rows and merged cells, charts as pictures with their sentence and values as
/// alternative text. `title` is the document's. Refused when a chart cannot be drawn because a font is
/// missing.
Result<QByteArray> odtBytes(
    const std::vector<Handout>& papers, const QString& title, const std::shared_ptr<FontSet>& fonts);

} // namespace core
