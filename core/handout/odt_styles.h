// The styles of an OpenDocument text: type sizes, page formats, running heads.
#pragma once

#include "core/handout/handout.h"

#include <QByteArray>

namespace core {

/// styles.xml: a page style for each paper with its number, running head and page numbers.
QByteArray odtStyles(const std::vector<Handout>& papers);

} // namespace core
