#include "ui/widgets/refusal_note.h"

#include "ui/widgets/tones.h"

#include <QAccessible>

#include <algorithm>

namespace ui {

RefusalNote::RefusalNote(QWidget* parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("refusalNote"));
    setWordWrap(true);
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    setMargin(6);
    hide();
}

void RefusalNote::showBeside(const QRect& place, const QString& sentence, Side side)
{
    if (sentence.isEmpty()) {
        hide();
        return;
    }
    QPalette colours = parentWidget()->palette();
    colours.setColor(QPalette::WindowText, warningText(parentWidget()->palette()));
    colours.setColor(QPalette::Window, parentWidget()->palette().color(QPalette::Base));
    setPalette(colours);
    setText(sentence);
    const QRect room = parentWidget()->rect();
    const int width = std::min(room.width() - 8, std::max(320, place.width()));
    resize(width, heightForWidth(width));
    const int left
        = std::clamp(place.left(), room.left() + 4, std::max(room.left() + 4, room.right() - width - 4));
    const int above = place.top() - height() - 2;
    const bool fitsBelow = place.bottom() + 2 + height() <= room.bottom();
    const bool isBelow = fitsBelow && (side == Side::Below || above < 0);
    move(left, isBelow ? place.bottom() + 2 : std::max(0, above));
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace ui
