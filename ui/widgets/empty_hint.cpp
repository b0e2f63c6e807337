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
    , label_(new QLabel(sentence))
    , button_(verb.isEmpty() ? nullptr : new QPushButton(verb))
{
    label_->setWordWrap(true);
    label_->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(label_);
    if (button_) {
        layout->addWidget(button_, 0, Qt::AlignHCenter);
        connect(button_, &QPushButton::clicked, this, &EmptyHint::taken);
    }
    layout->addStretch();
    view->viewport()->installEventFilter(this);
    const QAbstractItemModel* model = view->model();
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyHint::settle);
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyHint::settle);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyHint::settle);
    connect(model, &QAbstractItemModel::layoutChanged, this, &EmptyHint::settle);
    settle();
}

void EmptyHint::setSentence(const QString& sentence)
{
    label_->setText(sentence);
}

void EmptyHint::setOffered(bool isOffered)
{
    if (button_)
        button_->setVisible(isOffered);
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
    setVisible(isEmpty);
    if (isEmpty)
        setGeometry(view_->viewport()->rect());
}

} // namespace ui
