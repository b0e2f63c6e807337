#include "app/cli_call.h"

#include "app/local_session.h"
#include "core/store/document.h"

#include <QDir>
#include <QFileInfo>

using namespace core;

namespace cli {

namespace {

QString profileFolder()
{
    const QString wanted = qEnvironmentVariable("HAGUKUMI_PROFILE");
    return wanted.isEmpty() ? usualProfile() : QDir(wanted).absolutePath();
}

// The window asks here what to do; a command cannot, and says where it can be answered.
Refusal unanswered(const OpenQuestion& question)
{
    if (question.kind == OpenQuestion::Kind::UnpublishedWork)
        return {sentence("cli",
            "%1 Nothing was changed: open the file in the window, go on with that work or set it aside, and "
            "run the "
            "command again.")
                    .arg(question.sentence)};
    return {sentence("cli",
        "%1 Nothing was changed: run the command again when the file is closed there, or take it over in the "
        "window.")
                .arg(question.sentence)};
}

// The edit on disk and in the shared file, or why not.
Result<void> applied(Document& document, const QString& intention, const Result<Plan>& edited)
{
    if (Result<void> done = document.apply(intention, edited); !done)
        return done;
    if (Result<void> done = document.commitAll(); !done)
        return done;
    const auto [outcome, why] = document.publishNow();
    if (outcome == Document::PublishOutcome::TargetChanged)
        return Refusal{sentence("cli",
            "Someone else saved “%1” while the command was running, so nothing was written; run it again.")
                           .arg(document.path())};
    return outcome == Document::PublishOutcome::Published ? Result<void>() : Refusal{why};
}

} // namespace

Session sessionFor(const QString& person)
{
    return localSession(profileFolder(), person.trimmed().isEmpty() ? systemUser() : person.trimmed());
}

Result<Plan> readFile(const Call& call)
{
    return Document::readPlan(call.session, call.file());
}

Result<bool> editFile(
    const Call& call, const QString& intention, const std::function<Result<Plan>(const Plan&)>& edit)
{
    Result<Document::Opened> opened = Document::open(call.session, call.file(), OpenAnswer::Ask);
    if (!opened)
        return opened.refusal();
    const Document::Opened work = std::move(opened).value();
    if (!work.document)
        return unanswered(work.question);
    Document& document = *work.document;
    if (document.saveState().isReadOnly)
        return Refusal{work.notes.join(u' ')};
    const Result<void> done = applied(document, intention, edit(document.plan()));
    // Not by comparing plans: 7.50 that became 7.5 is a change, though the same number.
    const bool isChanged = done && document.canUndo();
    // A failed publish leaves the edit in the working copy, which would stop the next command: it is kept as
    // a generation instead.
    const Result<void> closed = document.close(done ? CloseChoice::Publish : CloseChoice::Discard);
    if (!done)
        return done.refusal();
    if (!closed)
        return closed.refusal();
    return isChanged;
}

Result<QByteArray> readInput(const Call& call, const QString& path)
{
    const auto content
        = core::readFile(*call.session.storage, QFileInfo(path).absoluteFilePath(), largestPlanFile);
    if (!content.isOk())
        return refusedFile(content.error, path);
    return content.value;
}

} // namespace cli
