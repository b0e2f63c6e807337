// A button that is one of some answers: when it is chosen, a tick, bold letters and a frame say so.
#pragma once

#include <QToolButton>

namespace ui {

/// Checkable, reached by Tab. As wide as it is when chosen, so that its neighbours stay where they are.
class ChoiceButton final : public QToolButton {
    Q_OBJECT

public:
    explicit ChoiceButton(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString chosenText() const;
};

} // namespace ui
