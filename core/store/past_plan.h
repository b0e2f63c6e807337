// What a file held at an earlier time, by its history.
#pragma once

#include "core/store/document.h"

namespace core {

/// The content of the open file before the first entry of its history that is not older than `time`. Refuses
/// when an entry cannot be taken back (its records were changed by another program).
Result<Plan> planBefore(const Document& document, const QDateTime& time);

} // namespace core
