#include "app/cli_papers.h"

#include "app/cli_find.h"
#include "core/handout/layout.h"
#include "core/model/meetings.h"
#include "core/store/past_plan.h"
#include "core/store/storage.h"

#include <algorithm>

using namespace core;

namespace cli {

FiscalYear yearOfPaper(const Call& call, const Plan& plan)
{
    if (const auto given = call.arguments.year(QStringLiteral("--year")))
        return *given;
    const FiscalYear now = FiscalYear::of(call.today);
    const PlanPeriod* period = planOf(plan, now);
    return period ? std::clamp(now, period->firstYear, period->lastYear) : now;
}

Result<const Meeting*> givenMeeting(const Call& call, const Plan& plan)
{
    const auto id = findMeeting(plan, call.arguments.text(QStringLiteral("--meeting")),
        call.arguments.year(QStringLiteral("--year")), yearOfPaper(call, plan));
    return id ? Result<const Meeting*>(plan.find(*id)) : Result<const Meeting*>(id.refusal());
}

Result<PackSources> planAtLastMeeting(const Call& call, const Plan& plan, const Meeting* meeting)
{
    const QDate last = dayOfMeetingBefore(plan, meeting, call.today);
    if (!last.isValid())
        return Refusal{
            sentence("cli", "There is no earlier meeting with an exact date to compare the plan with.")};
    auto opened = Document::open(call.session, call.file(), OpenAnswer::ReadOnly);
    if (!opened)
        return opened.refusal();
    auto before = planBefore(*opened->document, last.endOfDay());
    if (!before)
        return before.refusal();
    return PackSources{std::move(before).value(), last};
}

Result<DisplayList> laidOut(const std::vector<Handout>& papers)
{
    const auto fonts = FontSet::load();
    if (!fonts)
        return fonts.refusal();
    return layOut(papers, *fonts);
}

void printRemarks(Call& call, const DisplayList& list)
{
    for (const LayoutWarning& warning : list.warnings)
        call.printLine(
            sentence("cli", "Page %1: %2").arg(QString::number(warning.page + 1), warning.sentence));
}

PaperFileOptions fileOptions(const Call& call, const Plan& plan, const QString& title, FiscalYear year)
{
    const PlanPeriod* period = planOf(plan, year);
    PaperFileOptions options;
    options.information = {title, QStringLiteral("Hagukumi"), period ? period->municipality : QString()};
    options.information.isArchival = call.arguments.has(QStringLiteral("--pdfa"));
    if (call.arguments.text(QStringLiteral("--encoding")) == u"cp932")
        options.encoding = TextEncoding::Cp932;
    if (period)
        options.dictionary = spokenWordsOf(plan, period->id);
    return options;
}

Result<void> writePapers(const Call& call, const Plan& plan, const PapersToWrite& papers, const QString& path)
{
    const auto kind = paperFileOf(path);
    Q_ASSERT(kind);
    const Result<QByteArray> bytes = paperFileBytes(
        *kind, papers.papers, papers.pages, fileOptions(call, plan, papers.title, papers.year));
    return bytes ? writeExport(*call.session.storage, path, *bytes, signatureOf(*kind))
                 : Result<void>(bytes.refusal());
}

Result<void> checkPaperPath(Call& call, const QString& path)
{
    return paperFileOf(path)
        ? Result<void>()
        : call.misused(sentence("cli", "“%1” ends in none of .pdf, .txt and .odt.").arg(path));
}

void tellPrinted(Call& call, const QString& title, const DisplayList& pages, const QString& path)
{
    call.printLine(sentence("cli", "Printed “%1”: %2 pages in %3.")
                       .arg(title, QString::number(pages.pages.size()), path));
}

} // namespace cli
