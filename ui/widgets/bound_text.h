// Text boxes bound to a stored text: what is typed becomes an edit on leaving the box and every few seconds.
#pragma once

#include "ui/widgets/refusal_note.h"
#include "ui/workspace.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace ui {

/// Where a box takes its text from and how it is written. Both empty: nothing to show, the box is disabled.
struct TextSource {
    std::function<QString()> stored;
    /// Texts written with the same key are one undo step.
    std::function<core::Result<void>(const QString& text, const QString& mergeKey)> store;
};

/// One field of one record; an empty source for a null id.
TextSource fieldSource(Workspace& workspace, core::RecordRef record, const char* column);

/// What both boxes do. What is refused stays in the box, with the sentence beside it, until it is put right
/// or Escape brings the stored text back. A line that is left shows the stored text again, so that nothing
/// looks accepted that is not; a paragraph stays, because it may have cost an hour.
class TextBinding final : public QObject {
    Q_OBJECT

public:
    /// `read` and `write` reach the box.
    TextBinding(Workspace& workspace, QWidget* box, std::function<QString()> read,
        std::function<void(const QString&)> write);

    /// Writes what was typed for the old source first.
    void setSource(TextSource source);
    /// Writes what was typed, if anything was.
    void commit();
    void submit(); ///< The same on Enter: says beside the box why not.
    void touch(); ///< The person has typed something.
    void endVisit(); ///< The person has left the box.

protected:
    bool eventFilter(QObject* box, QEvent* event) override;

private:
    void show();
    void abandon();
    void explain(RefusalNote::Side side);
    void followReadOnly();

    Workspace& workspace_;
    QWidget* box_;
    std::function<QString()> read_;
    std::function<void(const QString&)> write_;
    TextSource source_;
    bool isTouched_ = false;
    core::Result<void> outcome_; ///< Of the last text that was handed over.
    QPointer<RefusalNote> note_; ///< Made beside the box when it is needed.
    QString visit_; ///< Commits of one visit are one step of undo.
    QTimer pause_;
};

class BoundLine final : public QLineEdit {
    Q_OBJECT

public:
    explicit BoundLine(Workspace& workspace, QWidget* parent = nullptr);
    TextBinding& binding() { return *binding_; }

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    TextBinding* binding_;
};

class BoundText final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit BoundText(Workspace& workspace, QWidget* parent = nullptr);
    TextBinding& binding() { return *binding_; }

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    TextBinding* binding_;
};

} // namespace ui
