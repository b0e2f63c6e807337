// Why there is no achievement rate, in a sentence for whoever asks.
#pragma once

#include "core/scoring/rate.h"

namespace core {

/// 「目標が0のため、実績÷目標では割ることができません。」
QString explainedReason(NoRate reason);

} // namespace core
