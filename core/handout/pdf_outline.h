// The bookmarks of a PDF file: its headings as a tree (ISO 32000-1, 12.3.3).
#pragma once

#include "core/handout/display_list.h"
#include "core/handout/pdf_objects.h"

#include <functional>

namespace core {

/// Writes the outline, each heading under the nearest one before it of a higher level, and returns its
/// number; 0 when there are no headings. `addDestination` writes where in the file an
/// anchor is.
int writeOutline(const DisplayList& list, PdfObjects& objects,
    const std::function<void(PdfBytes&, const Anchor&)>& addDestination);

} // namespace core
