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

Refusal unchanged(const QString& why)
{
    return {sentence("cli", "%1 (Nothing was changed.)").arg(why)};
}

// The edit on disk and in the shared file, or why not.
Result<void> applied(Document& document, const QString& intention, Result<Plan> edited)
{
    if (Result<void> done = document.apply(intention, std::move(edited)); !done)
        return done;
    if (Result<void> done = document.commitAll(); !done)
        return done;
    const auto [outcome, why] = document.publishNow();
    return outcome == Document::PublishOutcome::Published ? Result<void>() : unchanged(why);
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
        return unchanged(work.question.sentence);
    Document& document = *work.document;
    const Plan before = document.plan();
    const Result<void> done = applied(document, intention, edit(before));
    const bool isChanged = done && !(document.plan() == before);
    // A failed publish leaves the edit in the working copy, which would stop the next command: it is kept as
    // a generation instead.
    const Result<void> closed = document.close(done ? CloseChoice::Publish : CloseChoice::Discard);
    if (!done)
        return done.refusal();
    if (!closed)
        return closed.refusal();
    return isChanged;
}

Result<void> writeOutput(
    const Call& call, const QString& path, const QByteArray& content, const QByteArray& signature)
{
    Storage& storage = *call.session.storage;
    const QString target = QFileInfo(path).absoluteFilePath();
    if (const auto file = storage.openToRead(target); file.isOk()) {
        const auto start = file.value->read(signature.size());
        if (!start.isOk() || (!start.value.isEmpty() && start.value != signature))
            return Refusal{sentence("cli",
                "“%1” exists and is another kind of file, so it was not replaced; choose another name.")
                               .arg(path)};
    }
    const FileError error = replaceFile(storage, target, content);
    return error == FileError::None ? Result<void>() : refusedFile(error, path);
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
