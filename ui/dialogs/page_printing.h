// Sends laid-out pages to a printer: the display list of the preview, each page on its own sheet size.
#pragma once

#include "core/handout/display_list.h"
#include "core/model/result.h"

class QPrinter;

namespace ui {

/// Pages `first` to `last`, from 0. Refused when the printer does not accept a page.
core::Result<void> printPages(QPrinter& printer, const core::DisplayList& list, int first, int last);

} // namespace ui
