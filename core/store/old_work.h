// Working copies on this PC that nobody needs any more.
#pragma once

#include "core/store/recovery.h"
#include "core/store/session.h"

namespace core {

/// A working copy that has not been touched for so long is taken for forgotten.
inline constexpr int daysWorkIsKept = 90;
/// How many are removed at most at one opening, so that none takes long.
inline constexpr int oldWorkAtOnce = 3;

/// Of what `scan` found: removes forgotten working copies of other files than the one in the folder `inUse`.
/// Never one that holds unpublished work, whose publishing has no known end, that is open in another window
/// or that cannot be read.
void dropOldWork(const Session& session, const WorkScan& scan, const QString& inUse);

} // namespace core
