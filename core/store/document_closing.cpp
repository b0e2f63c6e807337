#include "core/store/document.h"

#include "core/store/document_internals.h"
#include "core/store/found_work.h"

namespace core {

namespace {

// A dead share must not keep the window from closing; the lock then becomes stale by itself.
constexpr int longestGoodbye = 5000;

} // namespace

Result<void> Document::close(CloseChoice choice)
{
    Internals& i = *internals_;
    if (i.isClosed)
        return {};
    if (i.isSavingAs)
        return i.refuse(stillSaving(i.path));
    if (auto done = commitAll(); !done)
        return done;
    if (choice == CloseChoice::Publish && i.hasUnpublished()) {
        const auto [outcome, why] = publishNow();
        if (outcome != PublishOutcome::Published)
            return Refusal{why};
    }
    const bool isDiscarding = choice == CloseChoice::Discard && i.hasUnpublished();
    if (isDiscarding)
        if (auto kept = i.keepDiscarded(); !kept)
            return i.refuse(kept.sentence());
    i.shut(isDiscarding);
    return {};
}

Result<void> Document::Internals::keepDiscarded()
{
    waitWhilePublishing();
    return store.wait(
        [side = storeSide, its = epoch, session = session, next = nextVersion().meta]() -> Result<void> {
            const auto copy = copyOf(*side, its, next);
            if (!copy)
                return copy.refusal();
            const FileError error
                = keepOnThisPc(session, next.documentId, copy.value(), QStringLiteral("discarded"));
            return error == FileError::None ? Result<void>() : refusedFile(error, localFolder(session));
        });
}

void Document::Internals::shut(bool isDiscarding)
{
    if (std::exchange(isClosed, true))
        return;
    (void)store.wait([side = storeSide, storage = session.storage, at = isDiscarding ? folder : QString()] {
        side->database.reset();
        if (!at.isEmpty())
            removeWork(*storage, at);
        return true;
    });
    if (!share.waitAtMost([side = shareSide] { side->lock.reset(); }, longestGoodbye))
        share.abandon();
}

} // namespace core
