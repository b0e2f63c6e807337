// What all pages share: the open document, the fiscal year, the selected record, and where refusals are
// shown.
#pragma once

#include "core/store/document.h"

#include <QObject>

namespace ui {

/// The fiscal year and the selection are the only state that pages share. Passed to every page and model;
/// never global.
class Workspace final : public QObject {
    Q_OBJECT

public:
    explicit Workspace(QObject* parent = nullptr);

    /// Null on the start page.
    core::Document* document() const { return document_.get(); }
    /// A file is open, and not for reading only.
    bool isWritable() const;
    /// The content of the open document; an empty Plan when there is none.
    const core::Plan& plan() const;
    core::FiscalYear year() const { return year_; }
    /// What is selected in the tree: a plan, goal, challenge, project or department; a null id when nothing
    /// is.
    core::RecordRef selection() const { return selection_; }
    /// The selected project, or the project of the selected placement; a null id when none is selected.
    core::Id<core::Project> selectedProject() const;

    /// Takes over `document` (null closes), asks nothing, and goes to `year`; without one the year stays.
    /// Emits documentReplaced only: whoever follows the year reads it then too.
    void setDocument(
        std::unique_ptr<core::Document> document, std::optional<core::FiscalYear> year = std::nullopt);
    /// Where the year belongs to another plan, nothing is selected any more.
    void setYear(core::FiscalYear year);
    void select(core::RecordRef record);

    /// Ids for new records.
    const core::IdSource& ids() const { return ids_; }

    /// The way pages edit: Document::apply, with a refusal shown on the status line (and returned, for the
    /// place where it happened).
    core::Result<void> apply(
        const QString& intention, const core::Result<core::Plan>& edited, const QString& mergeKey = {});
    /// Shows a sentence on the status line; empty clears it.
    void report(const QString& sentence);
    /// Says on the status line what was done; never for refusals.
    void inform(const QString& sentence);
    /// What was reported last, for a place that is made only afterwards.
    QString sentence() const { return sentence_; }

signals:
    void documentReplaced();
    void changed(const core::ChangeSet& changes);
    /// What is being typed still belongs to the year that is left.
    void yearAboutToChange();
    void yearChanged(core::FiscalYear year);
    void selectionChanged(core::RecordRef record);
    void saveStateChanged();
    void reported(const QString& sentence);
    void informed(const QString& sentence);

private:
    std::unique_ptr<core::Document> document_;
    core::IdSource ids_ = core::randomIds();
    core::FiscalYear year_;
    core::RecordRef selection_;
    QString sentence_;
};

} // namespace ui
