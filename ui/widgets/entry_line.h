// One line of text that is typed before it is part of the plan.
#pragma once

#include <QKeyEvent>
#include <QLineEdit>

namespace ui {

/// Undo and redo work on what was typed here; when there is nothing left of that, they are the window's.
class EntryLine final : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            const auto* key = static_cast<QKeyEvent*>(event);
            const bool isForWindow = (key->matches(QKeySequence::Undo) && !isUndoAvailable())
                || (key->matches(QKeySequence::Redo) && !isRedoAvailable());
            if (isForWindow) {
                event->ignore();
                return true;
            }
        }
        return QLineEdit::event(event);
    }
};

} // namespace ui
