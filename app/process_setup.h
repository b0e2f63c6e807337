// What a program of ours does before anything else.
#pragma once

/// To be called first in main().
/// Memory: a plan is hundreds of thousands of small pieces, read on a thread of its own; glibc would ask the
/// system for them page by page there, and give back and ask again for the room of each file.
/// Windows: regular expressions are not compiled to machine code. Qt keeps a stack for that in each thread,
/// and the C++ library of mingw-w64 has freed it already when the end of the thread frees it (a fault at the
/// end of some threads). Windows follow the dark mode of the system.
void setUpProcess();
