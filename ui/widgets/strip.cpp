#include "ui/widgets/strip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

// The editor of a cell is gone when the strip closes; the list it belongs to is not.
QWidget* lastingPlace(QWidget* focus)
{
    for (QWidget* place = focus; place; place = place->parentWidget())
        if (qobject_cast<QAbstractItemView*>(place))
            return place;
    return focus;
}

} // namespace

Strip::Strip(const QString& verb, QWidget* parent)
    : QFrame(parent)
    , sentence_(new QLabel)
    , controls_(new QHBoxLayout)
    , accept_(new QPushButton(verb))
    , cancel_(new QPushButton(tr("Close")))
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    sentence_->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addLayout(controls_, 1);
    row->addWidget(accept_);
    row->addWidget(cancel_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(sentence_);
    layout->addLayout(row);
    connect(accept_, &QPushButton::clicked, this, &Strip::accepted);
    connect(cancel_, &QPushButton::clicked, this, &Strip::leave);
    hide();
}

void Strip::setSentence(const QString& sentence)
{
    sentence_->setText(sentence);
}

QLabel* Strip::labelFor(const QString& text, QWidget* control)
{
    auto* label = new QLabel(text);
    label->setBuddy(control);
    return label;
}

void Strip::setVerb(const QString& verb)
{
    accept_->setText(verb);
}

void Strip::open(QWidget* first)
{
    if (!isVisible())
        before_ = lastingPlace(QApplication::focusWidget());
    putButtonsLast();
    show();
    first->setFocus(Qt::OtherFocusReason);
}

// The buttons are made before what stands left of them.
void Strip::putButtonsLast()
{
    QWidget* last = nullptr;
    for (QWidget* part = nextInFocusChain(); isAncestorOf(part); part = part->nextInFocusChain())
        if (part != accept_ && part != cancel_ && part->focusPolicy() & Qt::TabFocus && !part->focusProxy())
            last = part;
    if (!last)
        return;
    setTabOrder(last, accept_);
    setTabOrder(accept_, cancel_);
}

void Strip::leave()
{
    hide();
    if (before_)
        before_->setFocus(Qt::OtherFocusReason);
}

void Strip::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (auto* button = qobject_cast<QPushButton*>(focusWidget()); isEnter && button)
        button->click();
    else if (isEnter)
        emit accepted();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ui
