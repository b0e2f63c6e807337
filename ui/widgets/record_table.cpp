#include "ui/widgets/record_table.h"

#include "ui/ask.h"
#include "ui/line_icon.h"
#include "ui/widgets/empty_hint.h"
#include "ui/widgets/record_delegate.h"
#include "ui/widgets/refusal_note.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

// The paragraphs take all the width that the other columns leave, and as many lines as they need.
void giveRoomToParagraphs(QTableView* view, int column)
{
    QHeaderView* header = view->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(column, QHeaderView::Stretch);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QObject::connect(header, &QHeaderView::sectionResized, view, &QTableView::resizeRowsToContents);
}

QTableView* makeView(RecordModel* model)
{
    auto* view = new QTableView;
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed);
    view->setTabKeyNavigation(false);
    view->setWordWrap(true);
    view->setCornerButtonEnabled(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    if (model->isDraggable()) {
        view->setDragDropMode(QAbstractItemView::InternalMove);
        view->setDragDropOverwriteMode(false); // A row is put between others.
    }
    const auto& columns = model->shape().columns;
    const auto isLong = [](const RecordColumn& column) { return column.isLong; };
    const auto paragraphs = std::find_if(columns.begin(), columns.end(), isLong);
    if (paragraphs == columns.end())
        view->horizontalHeader()->setStretchLastSection(true);
    else
        giveRoomToParagraphs(view, int(paragraphs - columns.begin()));
    return view;
}

} // namespace

RecordTable::RecordTable(Workspace& workspace, RecordShape shape, const QString& addVerb,
    const QString& emptySentence, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , model_(new RecordModel(workspace, std::move(shape), this))
    , view_(makeView(model_))
    , hint_(new EmptyHint(view_, emptySentence, {}))
    , note_(new RefusalNote(view_))
{
    auto* delegate = new RecordDelegate(workspace, *model_, view_);
    view_->setItemDelegate(delegate);
    connect(delegate, &RecordDelegate::handedOver, this, &RecordTable::showOutcome);
    view_->installEventFilter(this);
    view_->viewport()->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(view_, 1);
    layout->addWidget(makeButtons(addVerb));
    setFocusProxy(view_);
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        refreshButtons();
        emit currentChanged(current());
    });
    connect(model_, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        wanted_ = current().id;
        wantedRow_ = view_->currentIndex().row();
        wantedColumn_ = view_->currentIndex().column();
    });
    connect(model_, &QAbstractItemModel::modelReset, this, &RecordTable::selectWanted);
    connect(&workspace, &Workspace::saveStateChanged, this, &RecordTable::refreshButtons);
    refreshButtons();
}

// The cell shows the stored value again: the sentence beside it says what became of what was typed.
void RecordTable::showOutcome(const QModelIndex& cell, const QString& refusal)
{
    QRect place = view_->visualRect(cell);
    place.translate(view_->viewport()->mapTo(view_, QPoint()));
    note_->showBeside(place, refusal);
}

bool RecordTable::eventFilter(QObject* view, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress
        || event->type() == QEvent::Wheel)
        note_->hide();
    return QWidget::eventFilter(view, event);
}

QWidget* RecordTable::makeButtons(const QString& addVerb)
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto addTo = [&](LineIcon icon, const QString& text, auto slot) {
        auto* button = new QToolButton;
        button->setIcon(lineIcon(icon));
        button->setText(text);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, slot);
        layout->addWidget(button);
        return button;
    };
    if (!addVerb.isEmpty())
        addButton_ = addTo(LineIcon::Add, addVerb, [this] { add(); });
    const bool isOfRecords = !model_->shape().rows; // Rows of something else are neither removed nor moved.
    if (isOfRecords)
        removeButton_ = addTo(LineIcon::Remove, tr("Remove"), [this] { remove(); });
    if (isOfRecords && model_->isMovable()) {
        upButton_ = addTo(LineIcon::Up, tr("Up"), [this] { move(-1); });
        downButton_ = addTo(LineIcon::Down, tr("Down"), [this] { move(1); });
    }
    layout->addStretch();
    buttons_ = layout;
    return bar;
}

void RecordTable::setEmptySentence(const QString& sentence)
{
    hint_->setSentence(sentence);
}

void RecordTable::addButton(QWidget* button, bool isFirst)
{
    buttons_->insertWidget(isFirst ? 0 : buttons_->count() - 1, button);
}

core::RecordRef RecordTable::current() const
{
    return model_->recordAt(view_->currentIndex().row());
}

void RecordTable::add()
{
    if (adder_)
        return adder_();
    const core::RecordRef added = model_->add();
    if (!added.id.isNull())
        selectRow(model_->rowOf(added.id), true);
}

void RecordTable::remove()
{
    const core::RecordRef record = current();
    // What would be refused is not asked about.
    if (const auto removed = model_->removed(record); !removed)
        return workspace_.report(removed.sentence());
    if (askWhetherToRemove(this, workspace_.plan(), record, workspace_.year()))
        model_->remove(model_->rowOf(record.id));
}

void RecordTable::move(int step)
{
    const int row = view_->currentIndex().row();
    const core::RecordRef record = current();
    // The edit may have put a copy of the record in its place: the current row goes along either way.
    if (model_->move(row, step) && model_->rowOf(record.id) < 0)
        view_->setCurrentIndex(model_->index(row + step, view_->currentIndex().column()));
}

void RecordTable::refreshButtons()
{
    const int row = view_->currentIndex().row();
    const bool isWritable = model_->canAdd();
    hint_->setReadOnly(!workspace_.isWritable());
    if (addButton_)
        addButton_->setEnabled(isWritable);
    if (removeButton_)
        removeButton_->setEnabled(isWritable && row >= 0);
    if (upButton_) {
        upButton_->setEnabled(isWritable && row > 0);
        downButton_->setEnabled(isWritable && row >= 0 && row + 1 < model_->rowCount());
    }
}

void RecordTable::selectWanted()
{
    const int same = model_->rowOf(wanted_);
    const int row = same >= 0 ? same : std::clamp(wantedRow_, 0, std::max(0, model_->rowCount() - 1));
    selectRow(row, false);
    if (row == wantedRow_ && wantedColumn_ >= 0)
        view_->setCurrentIndex(model_->index(row, wantedColumn_));
    refreshButtons();
}

int RecordTable::firstTypableColumn(int row) const
{
    for (int column = 0; column < model_->columnCount(); ++column)
        if (model_->flags(model_->index(row, column)) & Qt::ItemIsEditable)
            return column;
    return 0;
}

bool RecordTable::showRow(core::RecordRef record)
{
    const int row = model_->rowOf(record.id);
    if (row < 0)
        return false;
    selectRow(row, false);
    view_->scrollTo(view_->currentIndex());
    return true;
}

void RecordTable::selectRow(int row, bool startsEditing)
{
    if (row < 0 || row >= model_->rowCount())
        return;
    const QModelIndex cell = model_->index(row, firstTypableColumn(row));
    if (startsEditing)
        startEditing(cell);
    else
        view_->setCurrentIndex(cell);
}

void RecordTable::startEditing(const QModelIndex& cell)
{
    view_->setFocus();
    view_->setCurrentIndex(cell);
    view_->edit(cell);
}

} // namespace ui
