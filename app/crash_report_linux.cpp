#include "app/crash_report_system.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <chrono>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

#if __has_include(<execinfo.h>)
#include <execinfo.h>
#define HAS_BACKTRACE
#endif

namespace {

// Everything that needs memory is made before: a handler may not ask for any.
char reportPath[4096];
char reportHead[256];

const char* nameOf(int signal)
{
    switch (signal) {
    case SIGSEGV:
        return "SIGSEGV";
    case SIGABRT:
        return "SIGABRT";
    case SIGBUS:
        return "SIGBUS";
    case SIGFPE:
        return "SIGFPE";
    case SIGILL:
        return "SIGILL";
    default:
        return "?";
    }
}

void say(int file, const char* text)
{
    (void)!write(file, text, std::strlen(text));
}

void report(int signal)
{
    const int file = open(reportPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file >= 0) {
        say(file, reportHead);
        say(file, nameOf(signal));
        say(file, "\n");
#ifdef HAS_BACKTRACE
        void* frames[64];
        backtrace_symbols_fd(frames, backtrace(frames, 64), file);
#endif
        close(file);
    }
    raise(signal); // SA_RESETHAND: this time by the system's own handler.
}

} // namespace

void writeReportOnFault(const QString& path, const QByteArray& head)
{
    const QByteArray encoded = QFile::encodeName(path);
    if (encoded.size() >= qsizetype(sizeof reportPath))
        return;
    qstrncpy(reportPath, encoded.constData(), sizeof reportPath);
    qstrncpy(reportHead, head.constData(), sizeof reportHead);
#ifdef HAS_BACKTRACE
    // Loads what it needs before the handler needs it, and after the window has been painted.
    QTimer::singleShot(std::chrono::seconds(1), qApp, [] {
        void* frame = nullptr;
        backtrace(&frame, 1);
    });
#endif
    struct sigaction action = {};
    action.sa_handler = report;
    action.sa_flags = int(SA_RESETHAND | SA_NODEFER);
    for (const int signal : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL})
        sigaction(signal, &action, nullptr);
}
