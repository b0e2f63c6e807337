// The sitting of whoever starts one of the programs on this PC.
#pragma once

#include "core/store/session.h"

/// Where settings and working copies live unless another folder is named. Never the roaming profile: working
/// copies are databases, and they are large.
QString usualProfile();

/// Where settings live unless a profile is named: in the folder `settings` beside the program, where it
/// exists on a disk of this PC or a stick and takes files (the portable copy), else in the usual profile.
/// Several people start a copy on a share, and each has settings of their own. Working copies stay on the PC.
QString usualSettings();

/// On the disk, under this PC's name, by the system's clock. `profile` is an absolute path; `person` is not
/// empty.
core::Session localSession(const QString& profile, const QString& person);
