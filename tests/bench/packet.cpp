// Measures the packet of one year's evaluation: layout and PDF of summary, sheets and opinions, against
// LibreOffice Writer on the same content. Prints figures; passes or fails nothing.
//
//   bench_packet [--rounds N] [--small N] [--large N]     figures for both sizes and their ratios
//   bench_packet --one N [--pdf FILE] [--odt FILE]        one packet in this process

#include "core/handout/layout.h"
#include "core/handout/pdf.h"
#include "tests/bench/flat_odt.h"
#include "tests/core/handout/sample_papers.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

double seconds(const timeval& time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

double cpuOf(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

std::vector<Handout> packet(int projects)
{
    const auto samples = handout_test::sampleProjects(projects);
    return {handout_test::summaryPaper(samples), handout_test::sheetsPaper(samples),
        handout_test::opinionsPaper(samples)};
}

int makeOne(int projects, const QString& pdfPath, const QString& odtPath)
{
    const double start = cpuOf(RUSAGE_SELF);
    const std::vector<Handout> papers = packet(projects);
    if (!odtPath.isEmpty())
        return writeFile(odtPath, bench::flatOdt(papers)) ? 0 : 1;
    const double blocks = cpuOf(RUSAGE_SELF);
    const auto fonts = FontSet::load();
    if (!fonts) {
        std::fprintf(stderr, "%s\n", qPrintable(fonts.sentence()));
        return 1;
    }
    const double loaded = cpuOf(RUSAGE_SELF);
    const auto list = layOut(papers, *fonts);
    if (!list)
        return 1;
    const double laidOut = cpuOf(RUSAGE_SELF);
    const double layoutPeak = peakMegabytes();
    const auto pdf = pdfBytes(*list, {u"packet"_s, u"bench"_s});
    const double written = cpuOf(RUSAGE_SELF);
    if (!pdf || (!pdfPath.isEmpty() && !writeFile(pdfPath, *pdf)))
        return 1;
    std::printf("%d %zu %zu %lld %.4f %.4f %.4f %.4f %.4f %.1f %.1f\n", projects, list->pages.size(),
        list->glyphs.size(), static_cast<long long>(pdf->size()), start, blocks - start, loaded - blocks,
        laidOut - loaded, written - laidOut, layoutPeak, peakMegabytes());
    return 0;
}

struct Measured {
    double cpu = 0; ///< User and system seconds of the whole process tree.
    QStringList figures;
    bool isOk = false;
};

Measured run(const QString& program, const QStringList& arguments)
{
    const double before = cpuOf(RUSAGE_CHILDREN);
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(-1);
    Measured measured;
    measured.cpu = cpuOf(RUSAGE_CHILDREN) - before;
    measured.figures = QString::fromUtf8(process.readAllStandardOutput()).simplified().split(u' ');
    measured.isOk = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return measured;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

class Comparison {
public:
    Comparison(int rounds, int small, int large)
        : rounds_(rounds)
        , small_(small)
        , large_(large)
    {
    }

    int run()
    {
        const QString office = QStandardPaths::findExecutable(u"soffice"_s);
        const QString flat = folder_.filePath(u"packet.fodt"_s);
        if (office.isEmpty())
            std::printf("LibreOffice is not installed: no comparison with Writer.\n");
        else if (!makeFlat(flat) || !writer(office, flat).isOk) // the first run makes the profile
            return 1;
        for (int round = 0; round < rounds_; ++round) {
            if (!measure(small_, smallCpu_) || !measure(large_, largeCpu_))
                return 1;
            if (!office.isEmpty())
                writerCpu_.push_back(writer(office, flat).cpu);
        }
        print();
        return 0;
    }

private:
    bool makeFlat(const QString& path)
    {
        return ::run(
            QCoreApplication::applicationFilePath(), {u"--one"_s, QString::number(small_), u"--odt"_s, path})
            .isOk;
    }

    Measured writer(const QString& office, const QString& flat)
    {
        return ::run(office,
            {u"-env:UserInstallation=file://"_s + folder_.filePath(u"profile"_s), u"--headless"_s,
                u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder_.path(), flat});
    }

    bool measure(int projects, std::vector<double>& cpu)
    {
        const Measured one
            = ::run(QCoreApplication::applicationFilePath(), {u"--one"_s, QString::number(projects)});
        if (!one.isOk || one.figures.size() < 11)
            return false;
        cpu.push_back(one.cpu);
        const QStringList& f = one.figures;
        std::printf("%5s projects: %s pages, %s glyphs, %s bytes; CPU s: start %s, blocks %s, fonts %s, "
                    "layout %s, PDF "
                    "%s, whole process %.3f; MB after layout %s, at the end %s\n",
            qPrintable(f[0]), qPrintable(f[1]), qPrintable(f[2]), qPrintable(f[3]), qPrintable(f[4]),
            qPrintable(f[5]), qPrintable(f[6]), qPrintable(f[7]), qPrintable(f[8]), one.cpu, qPrintable(f[9]),
            qPrintable(f[10]));
        std::fflush(stdout);
        return true;
    }

    void print() const
    {
        const double small = median(smallCpu_);
        std::printf("whole process, median of %d: %d projects %.3f s, %d projects %.3f s: %.1f times the "
                    "time for %.1f "
                    "times the projects\n",
            rounds_, small_, small, large_, median(largeCpu_), median(largeCpu_) / small,
            double(large_) / small_);
        if (!writerCpu_.empty())
            std::printf(
                "LibreOffice Writer on %d projects: %.2f s; ours is 1/%.1f of it (target: at most 1/5)\n",
                small_, median(writerCpu_), median(writerCpu_) / small);
    }

    const int rounds_;
    const int small_;
    const int large_;
    QTemporaryDir folder_;
    std::vector<double> smallCpu_;
    std::vector<double> largeCpu_;
    std::vector<double> writerCpu_;
};

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"one"_s, u"One packet in this process."_s, u"projects"_s});
    parser.addOption({u"pdf"_s, u"Where --one writes its PDF."_s, u"file"_s});
    parser.addOption({u"odt"_s, u"Where --one writes flat OpenDocument instead."_s, u"file"_s});
    parser.addOption({u"rounds"_s, u"Rounds of the comparison."_s, u"count"_s, u"3"_s});
    parser.addOption({u"small"_s, u"Projects of the small packet."_s, u"projects"_s, u"126"_s});
    parser.addOption({u"large"_s, u"Projects of the large packet."_s, u"projects"_s, u"1260"_s});
    parser.addHelpOption();
    parser.process(application);
    if (parser.isSet(u"one"_s))
        return makeOne(parser.value(u"one"_s).toInt(), parser.value(u"pdf"_s), parser.value(u"odt"_s));
    return Comparison(
        parser.value(u"rounds"_s).toInt(), parser.value(u"small"_s).toInt(), parser.value(u"large"_s).toInt())
        .run();
}
