#include "core/store/undo_steps.h"

#include "core/model/change_subject.h"

namespace core {

namespace {

// The content before each entry, and after the last. Shorter at the front when an entry does not fit.
std::vector<Plan> plansBetween(const Plan& current, const std::vector<HistoryRecord>& entries)
{
    std::vector<Plan> backwards = {current};
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        auto before = applied(backwards.back(), inverted(entry->changes));
        if (!before)
            break;
        backwards.push_back(std::move(before).value());
    }
    return {backwards.rbegin(), backwards.rend()};
}

void move(UndoStacks::Steps& from, UndoStacks::Steps& to, const UndoStep& otherwise)
{
    // The step may lie before the last publish, where this rebuilding does not reach.
    to << (from.isEmpty() ? std::make_shared<const UndoStep>(otherwise) : from.takeLast());
}

UndoStep reversed(const UndoStep& step)
{
    return {step.after, step.before, inverted(step.changes), step.intention, {}};
}

} // namespace

void UndoStacks::push(UndoStep step)
{
    undo << std::make_shared<const UndoStep>(std::move(step));
    if (undo.size() > deepest)
        undo.removeFirst();
    redo.clear();
}

RebuiltSteps rebuildSteps(const Plan& current, const std::vector<HistoryRecord>& entries)
{
    const std::vector<Plan> plans = plansBetween(current, entries);
    RebuiltSteps rebuilt;
    rebuilt.published = plans.front();
    const size_t first = entries.size() + 1 - plans.size();
    for (size_t i = first; i < entries.size(); ++i) {
        const Plan& before = plans[i - first];
        const Plan& after = plans[i - first + 1];
        const ChangeSet& changes = entries[i].changes;
        if (changes.isEmpty())
            continue; // Frozen papers: nothing that could be undone.
        // The subject of undoing it will be told anew, by the names that hold then.
        const QString intention
            = withoutSubject(entries[i].entry.intention, subjectOf(before, after, changes));
        const UndoStep step{before, after, changes, intention, {}};
        if (entries[i].kind == HistoryKind::Undo)
            move(rebuilt.stacks.undo, rebuilt.stacks.redo, reversed(step));
        else if (entries[i].kind == HistoryKind::Redo)
            move(rebuilt.stacks.redo, rebuilt.stacks.undo, step);
        else
            rebuilt.stacks.push(step);
    }
    return rebuilt;
}

} // namespace core
