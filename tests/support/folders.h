// Where the tests find the project's own files. Their paths stand in one place only, so that a second clone
// need not be compiled anew.
#pragma once

#include <QString>

/// A file of tests/files.
QString testFile(const char* name);
/// A file or folder of the project, named from its root; the root itself for an empty name.
QString projectFile(const char* name);
/// The command-line program of this build.
QString commandLineProgram();
/// The window's program of this build.
QString windowProgram();
/// tests/support/crash_child.cpp.
QString crashingProgram();
