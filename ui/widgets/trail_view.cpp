#include "ui/widgets/trail_view.h"

#include "ui/widgets/tones.h"

#include <QEvent>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <memory>

namespace ui {

namespace {

constexpr int popupCharacters = 92;
constexpr int mostPopupLines = 18;
constexpr int scrollBarRoom = 16;

// Goes by itself, and takes the keys while it is there.
class TrailPopup final : public QFrame {
public:
    TrailPopup(QWidget* owner, const NumberTrail& trail)
        : QFrame(owner, Qt::Popup)
        , view_(new TrailView(this))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setObjectName(QStringLiteral("trail"));
        setFrameShape(QFrame::StyledPanel);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(4, 4, 4, 4);
        layout->addWidget(view_);
        layout->setSizeConstraint(QLayout::SetFixedSize);
        view_->setTrail(trail);
        view_->setFrameShape(QFrame::NoFrame);
        setFocusProxy(view_);
        const int width = popupCharacters * fontMetrics().averageCharWidth();
        // The view's own document follows the width that it has before it is shown.
        const std::unique_ptr<QTextDocument> measured(view_->document()->clone());
        measured->setTextWidth(width - scrollBarRoom);
        const int most = mostPopupLines * fontMetrics().lineSpacing();
        const int height = std::min(int(std::ceil(measured->size().height())) + 2, most);
        view_->setFixedSize(width, height);
        layout->activate();
    }

private:
    TrailView* view_;
};

QPoint placeFor(const QSize& popup, const QRect& cell, const QRect& room)
{
    QPoint place = cell.bottomLeft() + QPoint(0, 2);
    if (place.y() + popup.height() > room.bottom())
        place.setY(std::max(room.top(), cell.top() - popup.height() - 2));
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - popup.width())));
    return place;
}

} // namespace

NumberTrail trailOfSeries(const core::Plan& plan, const core::Score& score, core::Id<core::Series> series)
{
    NumberTrail trail;
    for (const core::SeriesScore& each : score.series) {
        if (each.rates.series != series)
            continue;
        const QString& name = each.rates.indicator.name;
        const QString& part = each.rates.seriesName;
        trail.title = TrailView::tr("%1, %2").arg(
            part.isEmpty() ? name : QStringLiteral("%1 %2").arg(name, part), core::printed(score.year));
        for (const core::TrailLine& line : core::trailOf(plan, score, each))
            trail.steps.push_back({core::wordLabel(line.step), line.text});
    }
    return trail;
}

NumberTrail trailOfSentences(const QString& title, const QStringList& sentences)
{
    NumberTrail trail{title, {}};
    for (const QString& sentence : sentences)
        if (!sentence.isEmpty())
            trail.steps.push_back({{}, sentence});
    return trail;
}

TrailView::TrailView(QWidget* parent)
    : QTextBrowser(parent)
{
    setAccessibleName(tr("How the number came about"));
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(4);
}

void TrailView::setTrail(const NumberTrail& trail)
{
    if (trail == trail_)
        return;
    trail_ = trail;
    setHtml(html());
}

void TrailView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setHtml(html());
}

QString TrailView::html() const
{
    QString rows;
    const QString quiet = quietText(palette()).name();
    for (const NumberTrail::Step& step : trail_.steps) {
        const QString text = step.text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
        rows += step.name.isEmpty()
            ? QStringLiteral("<tr><td colspan=\"2\">%1</td></tr>").arg(text)
            : QStringLiteral("<tr><td style=\"color:%1; white-space:nowrap; padding-right:12px\">%2</td>"
                             "<td>%3</td></tr>")
                  .arg(quiet, step.name.toHtmlEscaped(), text);
    }
    return QStringLiteral("<b>%1</b><table cellspacing=\"0\" cellpadding=\"1\">%2</table>")
        .arg(trail_.title.toHtmlEscaped(), rows);
}

void showTrail(QWidget* view, const QRect& cell, const NumberTrail& trail)
{
    if (trail.steps.empty())
        return;
    auto* popup = new TrailPopup(view, trail);
    const QRect global(view->mapToGlobal(cell.topLeft()), cell.size());
    popup->move(placeFor(popup->size(), global, view->screen()->availableGeometry()));
    popup->show();
    popup->setFocus();
}

} // namespace ui
