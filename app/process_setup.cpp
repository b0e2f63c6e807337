#include "app/process_setup.h"

#include <QByteArray>

#include <cstdint>
#include <cstdlib> // Any of its headers tells whether this is glibc.

#ifdef __GLIBC__
#include <malloc.h>
#include <sys/mman.h>
#endif

namespace {

void takeMemoryInLargeSteps()
{
#ifdef __GLIBC__
    constexpr int step = 1 << 24;
    constexpr std::uintptr_t page = 4096;
    // Only the first arena grows by more than it is asked for.
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_TOP_PAD, step);
    // The room of a file that has been read is used again, not given back and asked for anew.
    mallopt(M_MMAP_THRESHOLD, 1 << 25);
    mallopt(M_TRIM_THRESHOLD, 1 << 26);
    // The first step at once, in large pages where the kernel has them: each small page costs an interruption
    // when it is first touched. More than the first arena's rest, so that it has to grow.
    constexpr std::size_t first = 1 << 18;
    void* const there = std::malloc(first);
    const std::uintptr_t begin = (reinterpret_cast<std::uintptr_t>(there) + page) & ~(page - 1);
    (void)madvise(reinterpret_cast<void*>(begin), std::size_t(step), MADV_HUGEPAGE);
    std::free(there);
#endif
}

} // namespace

void setUpProcess()
{
    takeMemoryInLargeSteps();
#ifdef Q_OS_WIN
    qputenv("QT_ENABLE_REGEXP_JIT", QByteArrayLiteral("0"));
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", QByteArrayLiteral("windows:darkmode=2"));
#endif
}
