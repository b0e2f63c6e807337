// What the figures are measured with: CPU of this process and of its children, wall time, medians.
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>
#include <vector>

namespace bench {

/// User and system seconds; `who` is RUSAGE_SELF (all threads) or RUSAGE_CHILDREN (those that have ended).
inline double cpuSeconds(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// The most memory this process has had. (getrusage() would also count what its parent had when it was made.)
inline double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : text.mid(at + 6, text.indexOf(" kB", at) - at - 6).trimmed().toDouble() / 1024;
}

/// The value that `share` (0 … 1) of all values do not exceed; 0 when there is none.
inline double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(double(values.size()) * share))];
}
inline double median(const std::vector<double>& values)
{
    return quantile(values, 0.5);
}

template <class Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// How a child process went.
struct ChildRun {
    bool isOk = false;
    double cpu = 0; ///< Seconds of the whole process tree.
    double wall = 0; ///< Milliseconds.
    QStringList figures; ///< The words it printed.
};

inline ChildRun runChild(const QString& program, const QStringList& arguments)
{
    ChildRun run;
    const double before = cpuSeconds(RUSAGE_CHILDREN);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    run.wall = milliseconds([&] {
        process.start(program, arguments);
        process.waitForFinished(-1);
    });
    run.cpu = cpuSeconds(RUSAGE_CHILDREN) - before;
    run.figures = QString::fromUtf8(process.readAllStandardOutput()).simplified().split(QLatin1Char(' '));
    run.isOk = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return run;
}

} // namespace bench
