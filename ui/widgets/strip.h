// A bar that opens beneath a list for one small question, instead of a dialog: add, rename, place again.
#pragma once

#include <QFrame>
#include <QPointer>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

/// Enter does what the button says, Escape closes.
class Strip : public QFrame {
    Q_OBJECT

public:
    explicit Strip(const QString& verb, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    /// What the button says and Enter does.
    void setVerb(const QString& verb);
    /// Its words, with their access key, for a control.
    static QLabel* labelFor(const QString& text, QWidget* control);
    /// Controls go here, left of the buttons.
    QHBoxLayout* controls() { return controls_; }
    void open(QWidget* first);
    /// Hides the strip and gives the focus back to where the person was before.
    void leave();

signals:
    void accepted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void putButtonsLast();

    QLabel* sentence_;
    QHBoxLayout* controls_;
    QPushButton* accept_;
    QPushButton* cancel_;
    QPointer<QWidget> before_; ///< Had the focus when the strip was opened; of a cell's editor, its list.
};

} // namespace ui
