// Files that a newer version of this program has saved: whether they may be shown, and why not.
#pragma once

#include "core/store/database.h"

namespace core {

/// Done when a file of schema `version`, newer than ours, may be read: its own min_reader says so, every
/// table and column that we know is there as we know it, and nothing in it acts. What we do not know is left
/// alone. It is never changed, only shown. `path` is for the sentence.
Result<void> checkNewerSchema(Database& database, int version, const QString& path);

/// Why a newer file cannot be shown, or, when it can, not be worked on. `needed` is the version that can.
Refusal needsNewerProgram(const QString& path, int needed);

} // namespace core
