// Brings an older version of a file back, also when the file itself can no longer be opened.
#pragma once

#include "core/store/generations.h"
#include "core/store/session.h"

namespace core {

/// All older versions of the file at `path`, newest first: of the document it holds, or, when it cannot be
/// read, of the documents that this PC worked on at that place.
std::vector<Generation> findGenerations(const Session& session, const QString& path);

/// Publishes `generation` to `path` as the newest version, with an entry in its history. What is there is
/// kept as a generation. Refuses while someone holds the file.
Result<void> restoreTo(const Session& session, const QString& path, const Generation& generation);

} // namespace core
