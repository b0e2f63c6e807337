#include "ui/widgets/way_button.h"

#include <QKeyEvent>
#include <QPainter>

namespace ui {

void WayButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QCommandLinkButton::keyPressEvent(event);
}

void WayButton::paintEvent(QPaintEvent* event)
{
    QCommandLinkButton::paintEvent(event);
    if (!hasFocus())
        return;
    constexpr int width = 2;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), width));
    painter.drawRect(rect().adjusted(width / 2, width / 2, -width / 2 - 1, -width / 2 - 1));
}

} // namespace ui
