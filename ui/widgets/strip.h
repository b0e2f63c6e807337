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
    /// Controls go here, left of the buttons.
    QHBoxLayout* controls() { return controls_; }
    void open(QWidget* first);

signals:
    void accepted();
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void putButtonsLast();
    void dismiss();

    QLabel* sentence_;
    QHBoxLayout* controls_;
    QPushButton* accept_;
    QPushButton* cancel_;
    QPointer<QWidget> before_; ///< Had the focus when the strip was opened.
};

} // namespace ui
