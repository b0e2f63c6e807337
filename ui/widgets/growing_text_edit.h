// A text field that grows with its text, counts characters, and hands its text over on leaving and every few
// seconds.
#pragma once

#include <QTextEdit>
#include <QTimer>

namespace ui {

/// Plain text. Undo inside the field works as long as it has steps of its own; then Ctrl+Z is the window's.
/// Text under composition by an input method is never handed over.
class GrowingTextEdit final : public QTextEdit {
    Q_OBJECT

public:
    explicit GrowingTextEdit(QWidget* parent = nullptr);

    /// What the plan holds. Shown at once, unless the officer has typed something else that is not handed
    /// over yet.
    void setStoredText(const QString& text);
    QString storedText() const { return stored_; }
    bool isChanged() const { return toPlainText() != stored_; }

    /// Hands the text over if it differs from the stored one.
    void commit();
    /// Counts visits: what is written between entering and leaving the field is one step of undo.
    int visit() const { return visit_; }
    void setCommitInterval(int milliseconds) { timer_.setInterval(milliseconds); }
    void setMinimumLines(int lines);
    /// Read-only, and looks it.
    void setClosed(bool isClosed);

    /// Characters as a reader counts them, without line feeds.
    static int characterCount(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void committed(const QString& text);
    void counted(int characters);
    /// Somebody typed into the field although it is closed.
    void typedInVain();

protected:
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override; ///< Left to the page: the field never scrolls.

private:
    bool isComposing() const;
    void onTextChanged();
    void grow();

    QString stored_;
    QTimer timer_;
    int visit_ = 0;
    int minimumLines_ = 3;
};

} // namespace ui
