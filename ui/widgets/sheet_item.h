// One item of an evaluation sheet on screen: its heading, last year's text, and the editor that fits the
// item's kind.
#pragma once

#include "core/model/edits.h"
#include "ui/workspace.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace ui {

class RefusalNote;

/// Reads everything from the plan in refresh(); writes through Workspace::apply. Rebuilt by the page when the
/// form changes.
class SheetItem : public QFrame {
    Q_OBJECT

public:
    SheetItem(Workspace& workspace, const core::SheetKey& key, const core::FormItem& item, QWidget* parent);

    const QString& itemKey() const { return itemKey_; }
    core::ItemKind kind() const { return kind_; }
    /// The item's wording with its years, without number.
    const QString& label() const { return label_; }
    /// Shows what the plan says now.
    virtual void refresh() = 0;
    /// Hands over what is being typed.
    virtual void commit() { }
    /// The sheet can be written on (again): what said why not goes away.
    void reopen();
    /// What was chosen and cannot be recorded yet (a grade that waits for its reason), to be resumed when the
    /// sheet is shown again; empty when there is nothing.
    virtual QString unfinished() const { return {}; }
    virtual void resume(const QString& unfinished) { Q_UNUSED(unfinished) }
    /// The same for the same item of the same sheet, whatever is shown in between.
    QString place() const { return mergeKey(0); }
    /// Where Tab, a finding's jump or F6 leads.
    virtual QWidget* editor() const { return nullptr; }
    /// A further item printed beside this one (実施した・一部・していない).
    void addBeside(SheetItem* item);

protected:
    const core::Plan& plan() const { return workspace_.plan(); }
    const core::FormItem* item() const { return plan().find(itemId_); }
    const core::Evaluation* sheet() const;
    /// Last year's sheet of the same evaluator; null when there is none.
    const core::Evaluation* lastYearsSheet() const;
    /// The sheet is checked or reported, or the file is open for reading only.
    bool isClosed() const;
    QString answer(const core::Evaluation* sheet, const QString& key) const;
    /// Applies, and shows a refusal beside `place`.
    core::Result<void> apply(const QString& intention, const core::Result<core::Plan>& edited,
        const QWidget* place, const QString& mergeKey = {});
    QString mergeKey(int visit) const;
    /// Says beside `place` why nothing can be written.
    void explainClosed(const QWidget* place);
    QVBoxLayout* body() const { return body_; }

    Workspace& workspace_;
    core::SheetKey key_;
    core::Id<core::FormItem> itemId_;
    QString itemKey_;

private:
    core::ItemKind kind_;
    QString label_;
    QLabel* heading_;
    QVBoxLayout* body_;
    RefusalNote* note_;
    bool isNoteOnClosing_ = false;
};

/// Why nothing can be written on this sheet and what to do to go on: it is checked or reported, or the file
/// is open for reading only. Empty when it can be written.
QString whyClosed(const Workspace& workspace, const core::SheetKey& key);

/// Whether the sheet shows the indicator, as the printed one does: a department its own and those of the
/// whole project.
bool isOnSheet(const core::Indicator& indicator, const core::SheetKey& key);

/// The widget for the item's kind.
SheetItem* makeSheetItem(
    Workspace& workspace, const core::SheetKey& key, const core::FormItem& item, QWidget* parent);

} // namespace ui
