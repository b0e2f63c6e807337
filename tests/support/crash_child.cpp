// A program that ends by a fault, with the product's report of it: crash_child PROFILE (abort | an address
// that may not be written to).
#include "app/crash_report.h"

#include <QCoreApplication>

#include <cstdint>
#include <cstdlib>
#include <cstring>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments(); // In any characters, also on Windows.
    if (argc != 3)
        return 2;
    keepCrashReports(words[1]);
    if (std::strcmp(argv[2], "abort") == 0)
        std::abort();
    *reinterpret_cast<volatile int*>(std::uintptr_t(std::strtoul(argv[2], nullptr, 10))) = 1;
    return 0;
}
