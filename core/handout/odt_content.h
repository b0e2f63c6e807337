// The text of an OpenDocument file: headings, paragraphs, tables and the pictures of charts.
#pragma once

#include "core/handout/handout.h"
#include "core/model/result.h"

#include <QByteArray>

#include <memory>

namespace core {

class FontSet;

struct OdtPicture {
    QString name; ///< In the archive: 「Pictures/chart1.png」.
    QByteArray bytes;
};

struct OdtText {
    QByteArray content; ///< content.xml
    std::vector<OdtPicture> pictures;
};

/// Refused when a chart cannot be drawn because a font is missing.
Result<OdtText> odtText(const std::vector<Handout>& papers, const std::shared_ptr<FontSet>& fonts);

} // namespace core
