// pack: the papers of one meeting together, one file a paper, frozen as they were handed out, and given out
// again.
#include "app/cli_commands.h"
#include "app/cli_papers.h"
#include "core/handout/compose_errata.h"
#include "core/handout/pack.h"
#include "core/model/meetings.h"
#include "core/store/document.h"
#include "core/store/past_plan.h"
#include "core/store/storage.h"

using namespace core;

namespace cli {

namespace {

/// The meeting's papers as blocks and as pages.
struct Pack {
    QString title;
    FiscalYear year;
    std::vector<Handout> papers;
    DisplayList pages;
};

Result<std::vector<Handout>> papersOf(const Call& call, const Plan& plan, const Meeting& meeting)
{
    if (!needsPlanBefore(plan, meeting))
        return composePack(plan, meeting, {});
    const auto sources = planAtLastMeeting(call, plan, &meeting);
    return sources ? composePack(plan, meeting, *sources) : Result<std::vector<Handout>>(sources.refusal());
}

Result<Pack> packOf(const Call& call, const Plan& plan, const Meeting& meeting)
{
    auto papers = papersOf(call, plan, meeting);
    if (!papers)
        return papers.refusal();
    auto pages = laidOut(*papers);
    if (!pages)
        return pages.refusal();
    return Pack{
        meetingTitle(plan, meeting), meeting.year, std::move(papers).value(), std::move(pages).value()};
}

QString packetLine(const FrozenPacket& packet)
{
    return sentence("cli", "%1  %2 pages, frozen %3 by %4, SHA-256 %5")
        .arg(packet.title, QString::number(packet.pages), printedTime(packet.time), packet.person,
            QString::fromLatin1(packet.hash.toHex()));
}

/// The newest packet of the meeting, or the one whose hash begins as it was given.
Result<FrozenPacket> wantedPacket(const Call& call, const Document& document, const Meeting& meeting)
{
    const QByteArray hash = call.arguments.text(QStringLiteral("--hash")).toLatin1().toLower();
    std::optional<FrozenPacket> found;
    for (const FrozenPacket& each : document.packets())
        if (each.meeting == meeting.id && each.hash.toHex().startsWith(hash))
            found = each;
    if (found)
        return *found;
    if (!hash.isEmpty())
        return Refusal{sentence("cli", "No frozen papers of “%1” have a SHA-256 that begins with %2.")
                           .arg(meetingTitle(document.plan(), meeting), QString::fromLatin1(hash))};
    return Refusal{
        sentence("cli", "No papers of “%1” have been frozen.").arg(meetingTitle(document.plan(), meeting))};
}

} // namespace

Result<void> printPack(Call& call)
{
    const QString path = call.arguments.text(QStringLiteral("-o"));
    if (const auto named = checkPaperPath(call, path); !named)
        return named;
    const Result<Plan> plan = readFile(call);
    if (!plan)
        return plan.refusal();
    const auto meeting = givenMeeting(call, *plan);
    if (!meeting)
        return meeting.refusal();
    const Result<Pack> pack = packOf(call, *plan, **meeting);
    if (!pack)
        return pack.refusal();
    if (const auto written
        = writePapers(call, *plan, {pack->papers, pack->pages, pack->title, pack->year}, path);
        !written)
        return written;
    printRemarks(call, pack->pages);
    tellPrinted(call, pack->title, pack->pages, path);
    return {};
}

Result<void> printPackApart(Call& call)
{
    const QString folder = call.arguments.text(QStringLiteral("--into"));
    const Result<Plan> plan = readFile(call);
    if (!plan)
        return plan.refusal();
    const auto meeting = givenMeeting(call, *plan);
    if (!meeting)
        return meeting.refusal();
    const auto pack = papersOf(call, *plan, **meeting);
    if (!pack)
        return pack.refusal();
    if (call.session.storage->makeFolders(folder) != FileError::None)
        return Refusal{sentence("cli", "The folder “%1” cannot be made.").arg(folder)};
    const std::vector<NumberedPaper> numbered = numberedPapers(*plan, **meeting);
    for (size_t at = 0; at < numbered.size(); ++at) {
        const std::vector<Handout> paper{(*pack)[at + 1]}; // Behind the cover.
        const auto pages = laidOut(paper);
        if (!pages)
            return pages.refusal();
        for (const QString& ending : {QStringLiteral(".pdf"), QStringLiteral(".txt")}) {
            const QString path = folder + u'/' + paperFileName(*plan, **meeting, numbered[at]) + ending;
            if (const auto written
                = writePapers(call, *plan, {paper, *pages, paper.front().title, (*meeting)->year}, path);
                !written)
                return written;
            call.printLine(path);
        }
        printRemarks(call, *pages);
    }
    return {};
}

Result<void> freezePack(Call& call)
{
    QString line;
    const Result<void> frozen = workOnFile(call, [&](Document& document) -> Result<void> {
        const Plan plan = document.plan();
        const auto meeting = givenMeeting(call, plan);
        if (!meeting)
            return meeting.refusal();
        const Result<Pack> pack = packOf(call, plan, **meeting);
        if (!pack)
            return pack.refusal();
        const Result<QByteArray> pdf = paperFileBytes(
            PaperFile::Pdf, pack->papers, pack->pages, fileOptions(call, plan, pack->title, pack->year));
        if (!pdf)
            return pdf.refusal();
        const int pages = int(pack->pages.pages.size());
        if (const auto done = document.freeze((*meeting)->id, pack->title, pages, *pdf); !done)
            return done;
        printRemarks(call, pack->pages);
        line = packetLine(document.packets().back());
        return {};
    });
    if (frozen)
        call.printLine(line);
    return frozen;
}

Result<void> reissuePack(Call& call)
{
    const QString path = call.arguments.text(QStringLiteral("-o"));
    if (paperFileOf(path) != PaperFile::Pdf)
        return call.misused(
            sentence("cli", "“%1” does not end in .pdf: frozen papers are given out as they are.").arg(path));
    auto opened = Document::open(call.session, call.file(), OpenAnswer::ReadOnly);
    if (!opened)
        return opened.refusal();
    const Document& document = *opened->document;
    const Plan plan = document.plan();
    const auto meeting = givenMeeting(call, plan);
    if (!meeting)
        return meeting.refusal();
    const auto packet = wantedPacket(call, document, **meeting);
    if (!packet)
        return packet.refusal();
    const Result<QByteArray> pdf = document.packetFile(*packet);
    if (!pdf)
        return pdf.refusal();
    if (const auto written = writeExport(*call.session.storage, path, *pdf, pdfSignature); !written)
        return written;
    call.printLine(packetLine(*packet));
    return {};
}

Result<void> printErrata(Call& call)
{
    const QString path = call.arguments.text(QStringLiteral("-o"));
    if (const auto named = checkPaperPath(call, path); !named)
        return named;
    auto opened = Document::open(call.session, call.file(), OpenAnswer::ReadOnly);
    if (!opened)
        return opened.refusal();
    const Document& document = *opened->document;
    const Plan now = document.plan();
    const auto meeting = givenMeeting(call, now);
    const auto packet
        = meeting ? wantedPacket(call, document, **meeting) : Result<FrozenPacket>(meeting.refusal());
    if (!packet)
        return packet.refusal();
    const auto before = planBefore(document, packet->time);
    if (!before)
        return before.refusal();
    const Meeting* then = before->find((*meeting)->id);
    const Result<Pack> old = packOf(call, *before, then ? *then : **meeting);
    const Result<Pack> current = old ? packOf(call, now, **meeting) : Result<Pack>(old.refusal());
    if (!current)
        return current.refusal();
    const auto paper = composeErrata(
        now, **meeting, errataBetween({old->papers, old->pages}, {current->papers, current->pages}), {});
    if (!paper)
        return paper.refusal();
    const std::vector<Handout> papers{*paper};
    const auto pages = laidOut(papers);
    if (!pages)
        return pages.refusal();
    if (const auto written = writePapers(call, now, {papers, *pages, paper->title, (*meeting)->year}, path);
        !written)
        return written;
    tellPrinted(call, paper->title, *pages, path);
    return {};
}

Result<void> listPackets(Call& call)
{
    auto opened = Document::open(call.session, call.file(), OpenAnswer::ReadOnly);
    if (!opened)
        return opened.refusal();
    const std::vector<FrozenPacket> packets = opened->document->packets();
    for (const FrozenPacket& each : packets)
        call.printLine(packetLine(each));
    if (packets.empty())
        call.printLine(sentence("cli", "No papers have been frozen."));
    return {};
}

} // namespace cli
