// Writes papers as one flat OpenDocument text, so that LibreOffice Writer can be measured on the same
// content.
#pragma once

#include "core/handout/handout.h"

#include <QByteArray>

namespace bench {

/// Headings, paragraphs, tables with repeated heads and merged cells, and charts as SVG pictures.
QByteArray flatOdt(const std::vector<core::Handout>& papers);

} // namespace bench
