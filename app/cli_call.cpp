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

// What was done on disk and in the shared file, or why not.
Result<void> published(Document& document)
{
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

Result<void> workOnFile(const Call& call, const std::function<Result<void>(Document&)>& work)
{
    Result<Document::Opened> opened = Document::open(call.session, call.file(), OpenAnswer::Ask);
    if (!opened)
        return opened.refusal();
    const Document::Opened found = std::move(opened).value();
    if (!found.document)
        return unanswered(found.question);
    Document& document = *found.document;
    if (document.saveState().isReadOnly)
        return Refusal{found.notes.join(u' ')};
    Result<void> done = work(document);
    if (done)
        done = published(document);
    // A failed publish leaves the work in the working copy, which would stop the next command: it is kept as
    // a generation instead.
    const Result<void> closed = document.close(done ? CloseChoice::Publish : CloseChoice::Discard);
    return done ? closed : done;
}

Result<bool> editFile(
    const Call& call, const QString& intention, const std::function<Result<Plan>(const Plan&)>& edit)
{
    bool isChanged = false;
    const Result<void> done = workOnFile(call, [&](Document& document) {
        const Result<void> applied = document.apply(intention, edit(document.plan()));
        // Not by comparing plans: 7.50 that became 7.5 is a change, though the same number.
        isChanged = document.canUndo();
        return applied;
    });
    return done ? Result<bool>(isChanged) : Result<bool>(done.refusal());
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
