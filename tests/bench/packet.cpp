// Measures the packet of one year's evaluation: blocks, layout and PDF of summary and all sheets, against
// LibreOffice Writer and Chromium on the same content, against QPdfWriter on the same display list, and
// against the least that has to be done: display list in, file out. Prints figures; passes or fails nothing.
//
//   bench_packet [--rounds N] [--large N]            figures for the plan, for N times it, and their ratios
//   bench_packet --one N [--pdf FILE] [--odt FILE]   one packet of N times the plan in this process

#include "core/handout/compose_sheets.h"
#include "core/handout/compose_summary.h"
#include "core/handout/layout.h"
#include "core/handout/odt.h"
#include "core/handout/pdf.h"
#include "tests/bench/large_plan.h"
#include "tests/bench/measure.h"
#include "tests/bench/qt_pdf.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace core;
using namespace bench;
using namespace Qt::StringLiterals;

namespace {

bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

std::vector<Handout> packet(const LargePlan& large)
{
    auto summary
        = composeSummary(large.plan, large.lastYear, {}, {u"資料1-1"_s, Paper::A4, Orientation::Landscape});
    auto sheets
        = composeSheets(large.plan, large.lastYear, {}, {u"資料1-2"_s, Paper::A4, Orientation::Portrait});
    if (!summary || !sheets)
        return {};
    std::vector<Handout> papers;
    papers.push_back(std::move(*summary));
    papers.push_back(std::move(*sheets));
    return papers;
}

int makeOne(int times, bool isThroughQt, const QString& pdfPath, const QString& odtPath)
{
    const LargePlan large = largePlan(times);
    const double start = cpuSeconds(RUSAGE_SELF);
    const std::vector<Handout> papers = packet(large);
    if (papers.empty())
        return 1;
    const double composed = cpuSeconds(RUSAGE_SELF);
    const auto fonts = FontSet::load();
    if (!fonts) {
        std::fprintf(stderr, "%s\n", qPrintable(fonts.sentence()));
        return 1;
    }
    if (!odtPath.isEmpty()) {
        const auto text = odtBytes(papers, u"packet"_s, *fonts);
        return text && writeFile(odtPath, *text) ? 0 : 1;
    }
    const double loaded = cpuSeconds(RUSAGE_SELF);
    const auto list = layOut(papers, *fonts);
    if (!list)
        return 1;
    const double laidOut = cpuSeconds(RUSAGE_SELF);
    const Result<QByteArray> pdf
        = isThroughQt ? Result<QByteArray>(qtPdf(*list)) : pdfBytes(*list, {u"packet"_s, u"bench"_s});
    const double written = cpuSeconds(RUSAGE_SELF);
    if (!pdf || (!pdfPath.isEmpty() && !writeFile(pdfPath, *pdf)))
        return 1;
    std::printf("%zu %zu %lld %.3f %.3f %.3f %.3f %.3f %.1f\n", list->pages.size(), list->glyphs.size(),
        static_cast<long long>(pdf->size()), start, composed - start, loaded - composed, laidOut - loaded,
        written - laidOut, peakMegabytes());
    return 0;
}

class Comparison {
public:
    Comparison(int rounds, int large)
        : rounds_(rounds)
        , large_(large)
    {
    }

    int run()
    {
        const QString office = QStandardPaths::findExecutable(u"soffice"_s);
        const QString text = folder_.filePath(u"packet.odt"_s);
        if (office.isEmpty())
            std::printf("LibreOffice is not installed: no comparison with Writer.\n");
        else if (!makeText(text) || !convert(office, text, u"pdf"_s).isOk) // the first run makes the profile
            return 1;
        const QString browser = office.isEmpty() ? QString() : QStandardPaths::findExecutable(u"chromium"_s);
        if (browser.isEmpty())
            std::printf("Chromium or LibreOffice, which writes its page, is not installed: no comparison.\n");
        else if (!convert(office, text, u"html"_s).isOk || !browse(browser).isOk)
            return 1;
        for (int round = 0; round < rounds_; ++round) {
            if (!measure(1, {}, smallCpu_) || !measure(1, {u"--qt"_s}, qtCpu_)
                || !measure(large_, {}, largeCpu_))
                return 1;
            if (!office.isEmpty())
                writerCpu_.push_back(convert(office, text, u"pdf"_s).cpu);
            if (!browser.isEmpty())
                browserCpu_.push_back(browse(browser).cpu);
        }
        print();
        return 0;
    }

private:
    static QString self() { return QCoreApplication::applicationFilePath(); }

    static bool makeText(const QString& path)
    {
        return runChild(self(), {u"--one"_s, u"1"_s, u"--odt"_s, path}).isOk;
    }

    ChildRun convert(const QString& office, const QString& text, const QString& format)
    {
        return runChild(office,
            {u"-env:UserInstallation=file://"_s + folder_.filePath(u"profile"_s), u"--headless"_s,
                u"--convert-to"_s, format, u"--outdir"_s, folder_.path(), text});
    }

    // Without its zygote its processes are children whose time is counted.
    ChildRun browse(const QString& browser)
    {
        return runChild(browser,
            {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--no-zygote"_s,
                u"--no-pdf-header-footer"_s, u"--user-data-dir="_s + folder_.filePath(u"browser"_s),
                u"--print-to-pdf="_s + folder_.filePath(u"browser.pdf"_s),
                folder_.filePath(u"packet.html"_s)});
    }

    // The whole process on both sides: Writer reads its file, ours makes the plan first.
    bool measure(int times, const QStringList& engine, std::vector<double>& cpu)
    {
        const ChildRun one = runChild(self(), QStringList{u"--one"_s, QString::number(times)} + engine);
        const QStringList& f = one.figures;
        if (!one.isOk || f.size() < 9)
            return false;
        cpu.push_back(one.cpu);
        if (engine.isEmpty())
            (times == 1 ? smallLeast_ : largeLeast_).push_back(f[7].toDouble());
        std::printf(
            "%s%5d projects: %s pages, %s glyphs, %s bytes; CPU s: program and plan %s, blocks %s, fonts "
            "%s, layout %s, PDF %s, whole process %.3f; at most %s MB\n",
            engine.isEmpty() ? "" : "Qt ", projectsAtOne * times, qPrintable(f[0]), qPrintable(f[1]),
            qPrintable(f[2]), qPrintable(f[3]), qPrintable(f[4]), qPrintable(f[5]), qPrintable(f[6]),
            qPrintable(f[7]), one.cpu, qPrintable(f[8]));
        std::fflush(stdout);
        return true;
    }

    void print() const
    {
        const double small = median(smallCpu_);
        const double large = median(largeCpu_);
        std::printf("whole process, median of %d: %.3f s at size 1, %.3f s at size %d: %.2f times the time\n",
            rounds_, small, large, large_, large / small);
        std::printf(
            "over the least, display list to file: %.2f times at size 1 (at most 2), %.2f times at size "
            "%d (at most 1.6)\n",
            small / median(smallLeast_), large / median(largeLeast_), large_);
        std::printf("the same through QPdfWriter at size 1: %.3f s; ours is 1/%.2f of it (at most 1/2.5)\n",
            median(qtCpu_), median(qtCpu_) / small);
        if (!writerCpu_.empty())
            std::printf("LibreOffice Writer at size 1: %.2f s; ours is 1/%.1f of it (at most 1/40)\n",
                median(writerCpu_), median(writerCpu_) / small);
        if (!browserCpu_.empty())
            std::printf("Chromium at size 1: %.2f s; ours is 1/%.1f of it (at most 1/70)\n",
                median(browserCpu_), median(browserCpu_) / small);
    }

    const int rounds_;
    const int large_;
    QTemporaryDir folder_;
    std::vector<double> smallCpu_;
    std::vector<double> qtCpu_;
    std::vector<double> largeCpu_;
    std::vector<double> writerCpu_;
    std::vector<double> browserCpu_;
    std::vector<double> smallLeast_;
    std::vector<double> largeLeast_;
};

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"one"_s, u"One packet of so many times the plan in this process."_s, u"times"_s});
    parser.addOption({u"qt"_s, u"Through Qt's own PDF writer."_s});
    parser.addOption({u"pdf"_s, u"Where --one writes its PDF."_s, u"file"_s});
    parser.addOption({u"odt"_s, u"Where --one writes an OpenDocument text instead."_s, u"file"_s});
    parser.addOption({u"rounds"_s, u"Rounds of the comparison."_s, u"count"_s, u"3"_s});
    parser.addOption({u"large"_s, u"Times the plan of the large packet."_s, u"times"_s, u"8"_s});
    parser.addHelpOption();
    parser.process(application);
    if (parser.isSet(u"one"_s))
        return makeOne(parser.value(u"one"_s).toInt(), parser.isSet(u"qt"_s), parser.value(u"pdf"_s),
            parser.value(u"odt"_s));
    return Comparison(parser.value(u"rounds"_s).toInt(), parser.value(u"large"_s).toInt()).run();
}
