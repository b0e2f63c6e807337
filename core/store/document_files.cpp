#include "core/store/document.h"

#include "core/store/document_internals.h"
#include "core/store/found_work.h"
#include "core/store/restoring.h"

namespace core {

Result<std::unique_ptr<Document>> Document::create(
    const Session& session, const QString& path, const Plan& plan)
{
    auto internals = std::make_unique<Internals>();
    internals->session = session;
    auto work = internals->store.wait([session, path, plan] { return createWork(session, path, plan); });
    if (!work)
        return work.refusal();
    internals->start(std::move(work).value());
    return std::unique_ptr<Document>(new Document(std::move(internals)));
}

Result<Document::Opened> Document::open(const Session& session, const QString& path, OpenAnswer answer)
{
    auto internals = std::make_unique<Internals>();
    internals->session = session;
    auto work = internals->store.wait([session, path, answer] { return openWork(session, path, answer); });
    if (!work)
        return work.refusal();
    Opened opened;
    opened.question = work->question;
    opened.notes = work->notes;
    if (opened.question.kind != OpenQuestion::Kind::None)
        return opened;
    internals->start(std::move(work).value());
    opened.document.reset(new Document(std::move(internals)));
    return opened;
}

Result<Plan> Document::readPlan(const Session& session, const QString& path)
{
    Worker worker;
    return worker.wait([storage = session.storage, path] { return planAt(*storage, path); });
}

std::vector<Generation> Document::generationsOf(const Session& session, const QString& path)
{
    Worker worker;
    return worker.wait([session, path] { return findGenerations(session, resolvedPath(path)); });
}

Result<void> Document::restoreGeneration(
    const Session& session, const QString& path, const Generation& generation)
{
    Worker worker;
    return worker.wait(
        [session, path, generation] { return restoreTo(session, resolvedPath(path), generation); });
}

} // namespace core
