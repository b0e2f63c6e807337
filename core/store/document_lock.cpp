#include "core/store/document.h"

#include "core/store/document_internals.h"

namespace core {

namespace {

QString takenOver(const QString& path, const QString& taker)
{
    return sentence("document",
        "“%1” has been taken over by %2. Your work is kept on this PC. Whoever saves it to the share last is "
        "shown the changes of the other and overwrites nothing.")
        .arg(path, taker);
}

} // namespace

QString Document::Internals::keepLock(
    ShareSide& side, const Session& session, const QString& target, const QString& sitting)
{
    if (side.lock && side.lock->beat())
        return {};
    const LockView view = lookAtLock(*session.storage, target, {sitting});
    if (view.state == LockState::HeldByOther || view.state == LockState::Stale)
        return described(view.owner);
    side.lock.reset(); // First, because a lost lock and a new one have the same name and the same sitting.
    side.lock = FileLock::take(session.storage, target, selfAsOwner(session, sitting)).lock;
    return {};
}

// For a reader: who has the file, as the status line says it; empty when nobody has.
QString Document::Internals::seenHolder(const Session& session, const QString& target, const QString& sitting)
{
    const LockView view = lookAtLock(*session.storage, target, {sitting});
    const bool isHeld = view.state == LockState::HeldByOther || view.state == LockState::Stale;
    return isHeld ? described(view.owner) : QString();
}

// Others see by the time of the lock file that this PC still works on it, and we see whether they let us.
void Document::Internals::beat()
{
    if (isClosed || isSavingAs)
        return;
    share.post([this, side = shareSide, mail = mailbox, its = session, target = path, by = sitting,
                   isReader = isReadOnly] {
        const QString taker = isReader ? seenHolder(its, target, by) : keepLock(*side, its, target, by);
        mail->deliver([this, taker, target, isReader] {
            if (taker == lockHolder || target != path)
                return;
            lockHolder = taker;
            if (taker.isEmpty() || isReader)
                notify();
            else
                (void)refuse(takenOver(path, taker));
        });
    });
}

} // namespace core
