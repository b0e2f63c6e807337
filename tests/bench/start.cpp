// What the start of the program costs with the file open, until the window has been painted: against the
// least Qt Widgets program in the same run, at 1 and 10 times the size. Prints figures; passes or fails
// nothing. Without a display both draw into memory only, which leaves out what a window costs by itself:
// xvfb-run gives them a display.
#include "app/local_session.h"
#include "core/store/document.h"
#include "tests/bench/large_plan.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace bench;

namespace {

constexpr int rounds = 25;

QString beside(const char* name)
{
    return QCoreApplication::applicationDirPath() + QLatin1Char('/') + QLatin1String(name);
}

struct Starts {
    std::vector<double> cpu; ///< Seconds until the window was painted.
    std::vector<double> wall; ///< Milliseconds of the whole process.
    double megabytes = 0;

    bool add(const ChildRun& run)
    {
        if (!run.isOk || run.figures.size() < 2)
            return false;
        cpu.push_back(run.figures[0].toDouble());
        wall.push_back(run.wall);
        megabytes = run.figures[1].toDouble();
        return true;
    }
    void print(const char* what) const
    {
        std::printf("%-32s CPU %.3f s (%.3f … %.3f), process %.0f ms, %.0f MB\n", what, median(cpu),
            quantile(cpu, 0), quantile(cpu, 1), median(wall), megabytes);
    }
};

// The median of the ratios within each round: a machine that is slow for a while is so for both.
double ratio(const Starts& one, const Starts& other)
{
    std::vector<double> ratios;
    for (size_t round = 0; round < one.cpu.size(); ++round)
        ratios.push_back(one.cpu[round] / other.cpu[round]);
    return median(ratios);
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString profile = folder.filePath(QStringLiteral("profile"));
    QStringList files;
    for (const int times : {1, 10}) {
        files << folder.filePath(QStringLiteral("plan%1.hagukumi").arg(times));
        const auto made = core::Document::create(
            localSession(profile, QStringLiteral("計画担当")), files.last(), largePlan(times).plan);
        if (!made) {
            std::printf("%s\n", qPrintable(made.sentence()));
            return 1;
        }
    }
    Starts minimal;
    Starts starts[2];
    // In turns, so that all meet the same machine.
    for (int round = 0; round < rounds; ++round) {
        bool isOk = minimal.add(runChild(beside("bench_start_minimal"), {}));
        for (int size = 0; size < 2; ++size)
            isOk = isOk && starts[size].add(runChild(beside("bench_start_program"), {profile, files[size]}));
        if (!isOk)
            return 1;
    }
    minimal.print("minimal Qt window");
    starts[0].print("Hagukumi, 126 projects open");
    starts[1].print("Hagukumi, 1260 projects open");
    std::printf("start with 126 projects: %.2f times a minimal window (at most 2.5); with 1260: %.2f times\n",
        ratio(starts[0], minimal), ratio(starts[1], minimal));
    return 0;
}
