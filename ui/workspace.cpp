#include "ui/workspace.h"

#include "core/model/lookup.h"

namespace ui {

Workspace::Workspace(QObject* parent)
    : QObject(parent)
    , year_(core::FiscalYear::of(QDate::currentDate()))
{
}

bool Workspace::isWritable() const
{
    return document_ && !document_->saveState().isReadOnly;
}

const core::Plan& Workspace::plan() const
{
    static const core::Plan nothing;
    return document_ ? document_->plan() : nothing;
}

core::Id<core::Project> Workspace::selectedProject() const
{
    const core::RecordRef selected = core::standsFor(plan(), selection_);
    return selected.kind == core::kindOf<core::Project>() ? core::Id<core::Project>{selected.id}
                                                          : core::Id<core::Project>();
}

void Workspace::setDocument(std::unique_ptr<core::Document> document, std::optional<core::FiscalYear> year)
{
    document_ = std::move(document);
    year_ = year.value_or(year_);
    selection_ = {};
    if (document_) {
        connect(document_.get(), &core::Document::changed, this, &Workspace::changed);
        document_->onSaveStateChanged([this] { emit saveStateChanged(); });
    }
    emit documentReplaced();
    emit saveStateChanged();
}

void Workspace::setYear(core::FiscalYear year)
{
    if (year == year_)
        return;
    emit yearAboutToChange();
    // What is typed would go unseen into a plan that is no longer shown.
    if (const core::PlanPeriod* selected = core::planOf(plan(), selection_);
        selected && selected != core::planOf(plan(), year))
        select({});
    year_ = year;
    emit yearChanged(year);
}

void Workspace::select(core::RecordRef record)
{
    if (record == selection_)
        return;
    selection_ = record;
    emit selectionChanged(record);
}

core::Result<void> Workspace::apply(
    const QString& intention, const core::Result<core::Plan>& edited, const QString& mergeKey)
{
    if (!document_)
        return core::Refusal{tr("There is no open file. Open or make a file first.")};
    core::Result<void> done = document_->apply(intention, edited, mergeKey);
    report(done.sentence());
    return done;
}

void Workspace::report(const QString& sentence)
{
    sentence_ = sentence;
    emit reported(sentence);
}

void Workspace::inform(const QString& sentence)
{
    sentence_.clear();
    emit informed(sentence);
}

} // namespace ui
