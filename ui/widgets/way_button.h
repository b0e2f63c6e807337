// A way to begin on the start page: a heading and a sentence that are one large button.
#pragma once

#include <QCommandLinkButton>

namespace ui {

/// A frame shows that it has the keyboard; Enter presses it as Space does.
class WayButton final : public QCommandLinkButton {
    Q_OBJECT

public:
    using QCommandLinkButton::QCommandLinkButton;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ui
