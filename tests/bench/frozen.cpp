// What frozen packets cost: size of the plan file, opening and publishing, without any and with twenty.
// Prints figures; passes or fails nothing.
#include "app/local_session.h"
#include "core/handout/compose_sheets.h"
#include "core/handout/compose_summary.h"
#include "core/handout/layout.h"
#include "core/handout/pdf.h"
#include "core/store/document.h"
#include "tests/bench/large_plan.h"
#include "tests/bench/measure.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace core;
using namespace bench;

namespace {

constexpr int packets = 20;

Result<QByteArray> packetOf(const LargePlan& large, int& pages)
{
    const auto summary = composeSummary(large.plan, large.lastYear, {}, {});
    const auto sheets = composeSheets(large.plan, large.lastYear, {}, {});
    const auto fonts = FontSet::load();
    if (!summary || !sheets || !fonts)
        return Refusal{sheets.sentence() + fonts.sentence()};
    const auto list = layOut({*summary, *sheets}, *fonts);
    if (!list)
        return list.refusal();
    pages = int(list->pages.size());
    return pdfBytes(*list, {QStringLiteral("packet"), QStringLiteral("bench")});
}

struct Times {
    double size = 0; ///< MB
    double publishing = 0; ///< ms
    double opening = 0;
};

/// One more edit published, and the file opened again by the same PC.
Times measured(const Session& session, const QString& path, const LargePlan& large, int round)
{
    Times times;
    {
        auto opened = Document::open(session, path);
        Document& document = *opened->document;
        (void)document.apply(QStringLiteral("実績を入力"), edited(large, document.plan(), round));
        times.publishing = milliseconds([&] { (void)document.publishNow(); });
        (void)document.close(CloseChoice::KeepLocally);
    }
    times.size = double(QFileInfo(path).size()) / 1e6;
    times.opening = milliseconds([&] {
        auto opened = Document::open(session, path);
        (void)opened->document->close(CloseChoice::KeepLocally);
    });
    return times;
}

void print(const char* what, const Times& times)
{
    std::printf("%s: file %.1f MB, published in %.0f ms, opened in %.0f ms\n", what, times.size,
        times.publishing, times.opening);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    const LargePlan large = largePlan(1);
    const Session session
        = localSession(folder.filePath(QStringLiteral("profile")), QStringLiteral("計画担当"));
    const QString path = folder.filePath(QStringLiteral("plan.hagukumi"));
    int pages = 0;
    const auto pdf = packetOf(large, pages);
    auto created = Document::create(session, path, large.plan);
    if (!pdf || !created || !created.value()->close(CloseChoice::Publish)) {
        std::printf("%s%s\n", qPrintable(pdf.sentence()), qPrintable(created.sentence()));
        return 1;
    }
    const Times without = measured(session, path, large, 1);
    print("no packet", without);
    {
        auto opened = Document::open(session, path);
        for (int at = 0; at < packets; ++at)
            if (!opened->document->freeze({}, QStringLiteral("第%1回会議").arg(at + 1), pages, *pdf))
                return 1;
        if (!opened->document->close(CloseChoice::Publish))
            return 1;
    }
    const Times with = measured(session, path, large, 2);
    print("20 packets", with);
    std::printf(
        "one packet: %d pages, %.2f MB; with 20 of them the file is %.1f times as large, publishing takes "
        "%.1f times and opening %.1f times as long\n",
        pages, double(pdf->size()) / 1e6, with.size / without.size, with.publishing / without.publishing,
        with.opening / without.opening);
    return 0;
}
