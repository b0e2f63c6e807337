// Text boxes bound to a stored text: what is typed becomes an edit on leaving the box and every few seconds.
#pragma once

#include "ui/workspace.h"

#include <QLineEdit>
#include <QPlainTextEdit>
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

/// What both boxes do. A refused text stays in the box until it is put right or the source changes.
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
    void touch(); ///< The person has typed something.
    void endVisit(); ///< The person has left the box.

private:
    void show();
    void followReadOnly();

    Workspace& workspace_;
    QWidget* box_;
    std::function<QString()> read_;
    std::function<void(const QString&)> write_;
    TextSource source_;
    bool isTouched_ = false;
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
