// The same pages through Qt's own PDF writer: the peer of ours.
#pragma once

#include "core/handout/display_list.h"

namespace bench {

/// Empty when Qt refuses.
QByteArray qtPdf(const core::DisplayList& list);

} // namespace bench
