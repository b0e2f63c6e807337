// A chart in an OpenDocument text: the picture, and the words for readers who cannot see it.
#pragma once

#include "core/handout/handout.h"
#include "core/model/result.h"

#include <QByteArray>

#include <memory>

namespace core {

class FontSet;

/// Millimetres.
struct OdtSize {
    double width = 0;
    double height = 0;
};

/// PNG, fine enough for print; the same chart gives the same bytes. Refused when a font is missing.
Result<QByteArray> chartPicture(const ChartBlock& chart, OdtSize size, const std::shared_ptr<FontSet>& fonts);

/// The chart's sentence and all its values.
QString chartWords(const ChartBlock& chart);

} // namespace core
