// A dialog that enters something: all that was typed in it becomes one edit when it is accepted.
#pragma once

#include "ui/workspace.h"

#include <QDialog>

class QBoxLayout;
class QLabel;

namespace ui {

/// A refusal is shown in the dialog, which stays open with everything that was typed.
class EntryDialog : public QDialog {
    Q_OBJECT

public:
    EntryDialog(Workspace& workspace, QWidget* parent);

public slots:
    void accept() override;

protected:
    /// What the plan becomes.
    virtual core::Result<core::Plan> edited() = 0;
    /// What undo and history call it.
    virtual QString intention() const = 0;
    /// Brings the place at fault into sight.
    virtual void showPlaceOf(const core::Refusal& refusal) { Q_UNUSED(refusal) }

    /// The sentence of the refusal and the buttons; `verb` is what the accepting one says.
    void addFooter(QBoxLayout& layout, const QString& verb);
    void say(const QString& sentence);

    Workspace& workspace_;

private:
    QLabel* refusal_;
};

} // namespace ui
