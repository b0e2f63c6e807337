// A weight (重み) as officers type it.
#pragma once

#include "core/model/decimal.h"
#include "core/model/result.h"

namespace core {

/// 「2」, 「２．５」, 「0」: a number without unit. Whether it may be negative or zero the edits say.
Result<Decimal> readWeight(QStringView text);

} // namespace core
