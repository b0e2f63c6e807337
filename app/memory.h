// How the programs take memory from the system.
#pragma once

/// To be called first in main(). A plan is hundreds of thousands of small pieces, read on a thread of its
/// own: glibc would ask the system for them page by page there, and give back and ask again for the room of
/// each file. No effect elsewhere.
void takeMemoryInLargeSteps();
