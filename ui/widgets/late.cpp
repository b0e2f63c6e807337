#include "ui/widgets/late.h"

#include <vector>

namespace ui {

// Qt moves single widgets, and only those that can have the focus: what cannot is let have it meanwhile, so
// that what is made later inside it finds its place too.
void followInTabOrder(QWidget* place, QWidget* made)
{
    std::vector<std::pair<QWidget*, Qt::FocusPolicy>> order = {{place, place->focusPolicy()}};
    QWidget* part = made;
    do {
        // What has a focus proxy is moved with it.
        if (!part->focusProxy())
            order.emplace_back(part, part->focusPolicy());
        part = part->nextInFocusChain();
    } while (made->isAncestorOf(part));
    for (const auto& [widget, policy] : order)
        widget->setFocusPolicy(Qt::TabFocus);
    for (size_t at = 1; at < order.size(); ++at)
        QWidget::setTabOrder(order[at - 1].first, order[at].first);
    for (const auto& [widget, policy] : order)
        widget->setFocusPolicy(policy);
}

} // namespace ui
