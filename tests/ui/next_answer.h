// A hand that answers the next question the program asks.
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTimer>

namespace pages {

/// Presses the button with this text (without its access key) in the next dialog that opens. Where there is
/// no such button the dialog is closed, and `isGiven` stays false.
class NextAnswer {
public:
    explicit NextAnswer(QString verb)
        : verb_(std::move(verb))
    {
        timer_.callOnTimeout([this] {
            if (QWidget* dialog = QApplication::activeModalWidget()) {
                timer_.stop();
                answer(*dialog);
            }
        });
        timer_.start(0);
    }
    bool isGiven() const { return isGiven_; }
    QStringList offered() const { return offered_; }
    QString said() const { return said_; }

private:
    void answer(QWidget& dialog)
    {
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            said_ += label->text() + QLatin1Char('\n');
        QAbstractButton* wanted = nullptr;
        for (QAbstractButton* button : dialog.findChildren<QAbstractButton*>()) {
            offered_ << button->text().remove(QLatin1Char('&'));
            if (offered_.last() == verb_)
                wanted = button;
        }
        isGiven_ = wanted;
        if (wanted)
            wanted->click();
        else
            dialog.close();
    }

    QString verb_;
    QTimer timer_;
    bool isGiven_ = false;
    QStringList offered_;
    QString said_;
};

} // namespace pages
