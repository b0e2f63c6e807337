#include "ui/widgets/empty_hint.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

EmptyHint::EmptyHint(QAbstractItemView* view, const QString& sentence, const QString& verb)
    : QWidget(view->viewport())
    , view_(view)
    , sentence_(sentence)
    , verb_(verb)
{
    view->viewport()->installEventFilter(this);
    const QAbstractItemModel* model = view->model();
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyHint::settle);
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyHint::settle);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyHint::settle);
    connect(model, &QAbstractItemModel::layoutChanged, this, &EmptyHint::settle);
    settle();
}

void EmptyHint::make()
{
    label_ = new QLabel;
    label_->setWordWrap(true);
    label_->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(label_);
    if (!verb_.isEmpty()) {
        button_ = new QPushButton(verb_);
        layout->addWidget(button_, 0, Qt::AlignHCenter);
        connect(button_, &QPushButton::clicked, this, &EmptyHint::taken);
    }
    layout->addStretch();
    say();
}

void EmptyHint::setSentence(const QString& sentence)
{
    sentence_ = sentence;
    say();
}

void EmptyHint::setReadOnly(bool isReadOnly)
{
    isReadOnly_ = isReadOnly;
    say();
}

void EmptyHint::say()
{
    if (label_)
        label_->setText(isReadOnly_ && !sentence_.isEmpty() ? tr("There is nothing here.") : sentence_);
    if (button_)
        button_->setVisible(!isReadOnly_);
}

bool EmptyHint::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        settle();
    return false;
}

void EmptyHint::settle()
{
    const bool isEmpty = view_->model()->rowCount(view_->rootIndex()) == 0;
    if (isEmpty && !label_)
        make();
    setVisible(isEmpty);
    if (isEmpty)
        setGeometry(view_->viewport()->rect());
}

} // namespace ui
