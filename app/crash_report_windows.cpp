#include "app/crash_report_system.h"

#include <QDir>

#include <qt_windows.h>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <exception>
#include <iterator>

namespace {

// Everything that needs memory is made before: a process at fault may have none to give.
wchar_t reportPath[4096];
char reportHead[256];

void say(HANDLE file, const char* text)
{
    DWORD written = 0;
    WriteFile(file, text, DWORD(strlen(text)), &written, nullptr);
}

// Module and place in it: the same in every run, wherever Windows has put the module.
void sayAddress(HANDLE file, const void* address)
{
    HMODULE module = nullptr;
    char name[MAX_PATH] = "?";
    if (GetModuleHandleExA(
            GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT,
            static_cast<const char*>(address), &module))
        GetModuleFileNameA(module, name, MAX_PATH);
    const char* last = strrchr(name, '\\');
    char line[MAX_PATH + 64];
    std::snprintf(line, sizeof line, "%s+0x%llx\n", last ? last + 1 : name,
        static_cast<unsigned long long>(
            reinterpret_cast<const char*>(address) - reinterpret_cast<const char*>(module)));
    say(file, line);
}

void report(const char* kind, const void* address)
{
    const HANDLE file
        = CreateFileW(reportPath, GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return;
    say(file, reportHead);
    say(file, kind);
    say(file, "\n");
    if (address)
        sayAddress(file, address);
    void* frames[62];
    const USHORT count = CaptureStackBackTrace(0, 62, frames, nullptr);
    for (USHORT i = 0; i < count; ++i)
        sayAddress(file, frames[i]);
    CloseHandle(file);
}

LONG WINAPI onException(EXCEPTION_POINTERS* fault)
{
    char kind[32];
    std::snprintf(
        kind, sizeof kind, "0x%08lx", static_cast<unsigned long>(fault->ExceptionRecord->ExceptionCode));
    report(kind, fault->ExceptionRecord->ExceptionAddress);
    return EXCEPTION_CONTINUE_SEARCH; // Windows goes on as it is set up.
}

[[noreturn]] void onTerminate()
{
    report("terminate", nullptr);
    ExitProcess(3); // As abort() ends a process.
}

} // namespace

void writeReportOnFault(const QString& path, const QByteArray& head)
{
    const QString native = QDir::toNativeSeparators(path);
    if (native.size() >= qsizetype(std::size(reportPath)))
        return;
    reportPath[native.toWCharArray(reportPath)] = L'\0';
    qstrncpy(reportHead, head.constData(), sizeof reportHead);
    ULONG rest = 1 << 16; // For the handler, when the stack itself has run out.
    SetThreadStackGuarantee(&rest);
    SetUnhandledExceptionFilter(&onException);
    std::set_terminate(&onTerminate);
    std::signal(SIGABRT, [](int) { report("abort", nullptr); });
}
