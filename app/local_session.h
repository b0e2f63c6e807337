// The sitting of whoever starts one of the programs on this PC.
#pragma once

#include "core/store/session.h"

/// Where settings and working copies live unless another folder is named. Never the roaming profile: working
/// copies are databases, and they are large.
QString usualProfile();

/// On the disk, under this PC's name, by the system's clock. `profile` is an absolute path; `person` is not
/// empty.
core::Session localSession(const QString& profile, const QString& person);
