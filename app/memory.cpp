#include "app/memory.h"

#include <cstdlib> // Any of its headers tells whether this is glibc.

#ifdef __GLIBC__
#include <malloc.h>
#endif

void takeMemoryInLargeSteps()
{
#ifdef __GLIBC__
    // Only the first arena grows by more than it is asked for.
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_TOP_PAD, 1 << 21);
#endif
}
