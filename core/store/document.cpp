#include "core/store/document.h"

#include "core/model/change_subject.h"
#include "core/model/taking_back.h"
#include "core/model/violations.h"
#include "core/store/document_internals.h"
#include "core/store/file_checks.h"

namespace core {

void Document::Internals::start(OpenedWork work)
{
    path = work.path;
    sitting = work.session;
    folder = work.folder;
    record = work.record;
    meta = work.meta;
    isReadOnly = work.isReadOnly;
    isMigrated = work.isMigrated;
    isNewer = work.isNewer;
    lockHolder = work.lockHolder;
    const RebuiltSteps rebuilt = rebuildSteps(work.plan, work.unpublished);
    publishedPlan = rebuilt.published;
    now = {work.plan, rebuilt.stacks, work.lastSequence};
    committed = now;
    storeSide->database = std::move(work.database);
    shareSide->lock = std::move(work.lock);
}

Document::Document(std::unique_ptr<Internals> internals)
    : internals_(std::move(internals))
{
    internals_->document = this;
    internals_->mailbox = std::make_shared<Mailbox>(this);
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] { internals_->beat(); });
    timer->start(heartbeat);
}

Document::~Document()
{
    internals_->shut(false);
    internals_->mailbox->close();
}

const Plan& Document::plan() const
{
    return internals_->now.plan;
}

const Plan& Document::publishedPlan() const
{
    return internals_->publishedPlan;
}

QString Document::path() const
{
    return internals_->path;
}

SaveState Document::saveState() const
{
    const Internals& i = *internals_;
    SaveState state;
    state.local = i.pending.empty() ? SaveState::Local::Committed : SaveState::Local::Committing;
    state.isPublished = !i.hasUnpublished();
    state.publishedAt = i.meta.publishedAt.isValid() ? std::optional(i.meta.publishedAt) : std::nullopt;
    state.isReadOnly = i.isReadOnly;
    state.lockHolder = i.lockHolder;
    state.lastRefusal = i.lastRefusal;
    return state;
}

void Document::onSaveStateChanged(std::function<void()> listener)
{
    internals_->stateListener = std::move(listener);
}

Refusal Document::Internals::refuse(const QString& sentence)
{
    lastRefusal = sentence;
    notify();
    return Refusal{sentence};
}

Result<void> Document::apply(const QString& intention, const Result<Plan>& edited, const QString& mergeKey)
{
    if (!edited)
        return internals_->refuse(edited.sentence());
    return internals_->edit(intention, edited.value(), HistoryKind::Edit, mergeKey);
}

Result<void> Document::Internals::edit(
    const QString& intention, const Plan& after, HistoryKind kind, const QString& mergeKey)
{
    if (isReadOnly || isClosed)
        return refuse(sentence("document",
            "“%1” is open read-only, so nothing was changed. Save it under another name to work on it.")
                          .arg(path));
    const ChangeSet changes = diff(now.plan, after);
    if (changes.isEmpty())
        return {};
    if (const auto broken = violations(after, changes); !broken.empty())
        return refuse(broken.front().sentence);

    UndoStep step{now.plan, after, changes, intention, mergeKey};
    Commit::Entry entry = Commit::Entry::Append;
    if (!mergeKey.isEmpty() && mergeKey == openMergeKey) {
        step.before = now.stacks.undo.takeLast()->before;
        step.changes = diff(step.before, after);
        entry = step.changes.isEmpty() ? Commit::Entry::DropLast : Commit::Entry::ReplaceLast;
    }
    openMergeKey = entry == Commit::Entry::DropLast ? QString() : mergeKey;
    if (entry != Commit::Entry::DropLast)
        now.stacks.push(step);
    now.plan = after;
    enqueue(changes, entry, kind, step);
    show(after, changes);
    return {};
}

// Undo, or redo: the newest step of one stack is turned over and put on the other.
Result<void> Document::Internals::step(HistoryKind kind)
{
    const bool isUndo = kind == HistoryKind::Undo;
    UndoStacks::Steps& from = isUndo ? now.stacks.undo : now.stacks.redo;
    if (from.isEmpty())
        return refuse(isUndo ? sentence("document", "There is nothing to undo.")
                             : sentence("document", "There is nothing to redo."));
    if (isReadOnly || isClosed)
        return refuse(sentence("document", "“%1” is not open for changes.").arg(path));
    const auto step = from.takeLast();
    (isUndo ? now.stacks.redo : now.stacks.undo) << step;
    openMergeKey.clear();
    const ChangeSet changes = isUndo ? inverted(step->changes) : step->changes;
    const QString said = isUndo ? sentence("document", "Undo: %1") : sentence("document", "Redo: %1");
    const Plan before = now.plan;
    now.plan = isUndo ? step->before : step->after;
    enqueue(changes, Commit::Entry::Append, kind, {before, now.plan, changes, said.arg(step->intention), {}});
    show(now.plan, changes);
    return {};
}

void Document::Internals::show(const Plan& plan, const ChangeSet& changes)
{
    now.plan = plan;
    lastRefusal.clear();
    failed.reset();
    emit document->changed(changes);
    notify();
}

void Document::Internals::enqueue(
    const ChangeSet& changes, Commit::Entry entry, HistoryKind kind, const UndoStep& said)
{
    // Replacing and dropping concern the entry that has the last number already.
    const qint64 sequence = entry == Commit::Entry::Append ? now.lastSequence + 1 : now.lastSequence;
    now.lastSequence = entry == Commit::Entry::DropLast ? sequence - 1 : sequence;
    pending.push_back(now);
    const QString about = withSubject(said.intention, subjectOf(said.before, said.after, said.changes));
    const HistoryEntry line{
        sequence, session.now(), session.person, session.computer, about, int(said.changes.rows.size())};
    store.post([this, side = storeSide, mail = mailbox, its = epoch,
                   job = Commit{changes, {line, kind, said.changes}, entry}] {
        if (side->deadEpoch == its || !side->database)
            return;
        const Result<void> done = commit(*side->database, job);
        if (!done)
            side->deadEpoch = its;
        mail->deliver([this, its, done] { settle(its, done); });
    });
}

void Document::Internals::settle(int itsEpoch, const Result<void>& done)
{
    if (itsEpoch != epoch)
        return;
    if (!done) {
        takeBack(done.refusal());
        return;
    }
    committed = std::move(pending.front());
    pending.pop_front();
    notify();
}

// Nothing that is shown may look kept when it is not.
void Document::Internals::takeBack(const Refusal& why)
{
    ++epoch;
    pending.clear();
    const ChangeSet back = diff(now.plan, committed.plan);
    now = committed;
    openMergeKey.clear();
    show(now.plan, back);
    failed = why;
    (void)refuse(why.sentence);
}

bool Document::canUndo() const
{
    return !internals_->now.stacks.undo.isEmpty() && !internals_->isReadOnly;
}

bool Document::canRedo() const
{
    return !internals_->now.stacks.redo.isEmpty() && !internals_->isReadOnly;
}

QString Document::undoIntention() const
{
    return canUndo() ? internals_->now.stacks.undo.last()->intention : QString();
}

QString Document::redoIntention() const
{
    return canRedo() ? internals_->now.stacks.redo.last()->intention : QString();
}

Result<void> Document::undo()
{
    return internals_->step(HistoryKind::Undo);
}

Result<void> Document::redo()
{
    return internals_->step(HistoryKind::Redo);
}

Result<void> Document::commitAll()
{
    Internals& i = *internals_;
    // The answers of all transactions stand before this one's in the queue of this thread.
    (void)i.store.wait([] { return true; });
    QCoreApplication::sendPostedEvents(this);
    if (const auto failed = std::exchange(i.failed, std::nullopt))
        return *failed;
    return {};
}

std::vector<HistoryEntry> Document::history(int limit) const
{
    auto entries = internals_->store.wait(
        [side = internals_->storeSide, limit]() -> Result<std::vector<HistoryEntry>> {
            if (!side->database)
                return std::vector<HistoryEntry>();
            return readHistory(*side->database, limit);
        });
    return entries ? std::move(entries).value() : std::vector<HistoryEntry>();
}

Result<HistoryRecord> Document::Internals::recordOf(qint64 sequence)
{
    return store.wait([side = storeSide, sequence]() -> Result<HistoryRecord> {
        return side->database ? readRecord(*side->database, sequence)
                              : Result<HistoryRecord>(HistoryRecord());
    });
}

Result<ChangeSet> Document::changesOf(qint64 sequence) const
{
    auto record = internals_->recordOf(sequence);
    if (!record)
        return record.refusal();
    return std::move(record).value().changes;
}

Result<void> Document::revert(qint64 sequence)
{
    const auto record = internals_->recordOf(sequence);
    if (!record)
        return internals_->refuse(record.sentence());
    const auto reverted = takenBack(plan(), record->changes);
    if (!reverted)
        return internals_->refuse(reverted.sentence());
    const QString intention = sentence("document", "Revert: %1").arg(record->entry.intention);
    return internals_->edit(intention, reverted.value(), HistoryKind::Revert, {});
}

Result<void> Document::restore(const Generation& generation)
{
    const auto old = internals_->store.wait(
        [storage = internals_->session.storage, generation] { return planAt(*storage, generation.path); });
    if (!old)
        return internals_->refuse(old.sentence());
    const QString when = printedTime(generation.keptAt);
    return internals_->edit(
        sentence("document", "Restore the version of %1").arg(when), old.value(), HistoryKind::Restore, {});
}

} // namespace core
