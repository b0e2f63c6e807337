#include "ui/widgets/record_delegate.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QMetaProperty>
#include <QPlainTextEdit>

namespace ui {

namespace {

constexpr const char* endsWithEnter = "endsWithEnter";

QComboBox* wordList(QWidget* parent, const core::FieldInfo& field)
{
    auto* list = new QComboBox(parent);
    for (const core::Word& word : field.words)
        list->addItem(QCoreApplication::translate("words", word.label), QString::fromLatin1(word.code));
    return list;
}

QComboBox* referenceList(QWidget* parent, const Workspace& workspace, const core::FieldInfo& field)
{
    auto* list = new QComboBox(parent);
    if (field.isNullable)
        list->addItem(RecordDelegate::tr("(none)"), QVariant());
    for (const core::Uuid id : core::idsOf(workspace.plan(), *field.references)) {
        const QString name = core::recordTitle(workspace.plan(), {*field.references, id}, workspace.year());
        list->addItem(name, id.toText());
    }
    return list;
}

QComboBox* choiceList(QWidget* parent, const std::vector<std::pair<QString, QString>>& choices)
{
    auto* list = new QComboBox(parent);
    for (const auto& [code, text] : choices)
        list->addItem(text, code);
    return list;
}

} // namespace

RecordDelegate::RecordDelegate(Workspace& workspace, const RecordModel& model, QObject* parent)
    : RoomyDelegate(parent)
    , workspace_(workspace)
    , model_(model)
{
}

bool RecordDelegate::isOneLine(const QModelIndex& index) const
{
    return model_.shape().columns[size_t(index.column())].isOneLine;
}

QWidget* RecordDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const core::FieldInfo* field = model_.fieldAt(index.column());
    if (field && !field->words.empty())
        return wordList(parent, *field);
    if (field && field->references)
        return referenceList(parent, workspace_, *field);
    const RecordColumn& column = model_.shape().columns[size_t(index.column())];
    if (column.choices)
        if (const auto choices = column.choices(model_.recordAt(index.row())); !choices.empty())
            return choiceList(parent, choices);
    if (column.isLong) {
        auto* text = new QPlainTextEdit(parent);
        text->setTabChangesFocus(true);
        text->setProperty(endsWithEnter, column.isOneLine);
        return text;
    }
    return QStyledItemDelegate::createEditor(parent, option, index);
}

void RecordDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* list = qobject_cast<QComboBox*>(editor)) {
        const QVariant code = index.data(RecordModel::CodeRole);
        const int at = code.isValid() ? list->findData(code) : list->findText(index.data().toString());
        list->setCurrentIndex(std::max(0, at));
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(editor)) {
        // Called again whenever the model changes; what is being typed must stay.
        if (!text->document()->isModified() && text->toPlainText() != index.data(Qt::EditRole).toString()) {
            text->setPlainText(index.data(Qt::EditRole).toString());
            if (isOneLine(index))
                text->selectAll();
            else
                text->moveCursor(QTextCursor::End);
        }
    } else {
        QStyledItemDelegate::setEditorData(editor, index);
    }
}

void RecordDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const QPersistentModelIndex cell(index);
    bool isTaken = false;
    QString said;
    const auto listening = connect(
        &workspace_, &Workspace::reported, this, [&said](const QString& sentence) { said = sentence; });
    if (auto* list = qobject_cast<QComboBox*>(editor))
        isTaken = model->setData(index, list->currentData(), RecordModel::CodeRole);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(editor))
        isTaken = model->setData(index, text->toPlainText(), Qt::EditRole);
    else
        isTaken = model->setData(index, editor->property(editor->metaObject()->userProperty().name()));
    disconnect(listening);
    emit handedOver(cell, isTaken ? QString() : said);
}

void RecordDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::updateEditorGeometry(editor, option, index);
    if (qobject_cast<QComboBox*>(editor)) {
        // A narrow column would cut off the words to choose from.
        QRect wide = option.rect;
        wide.setWidth(std::max(wide.width(), editor->sizeHint().width()));
        wide.moveRight(std::min(wide.right(), editor->parentWidget()->width() - 1));
        editor->setGeometry(wide);
    }
    if (!qobject_cast<QPlainTextEdit*>(editor))
        return;
    constexpr int fewestLines = 4;
    QRect rect = option.rect;
    rect.setHeight(std::max(rect.height(), editor->fontMetrics().lineSpacing() * fewestLines));
    editor->setGeometry(rect);
}

bool RecordDelegate::eventFilter(QObject* editor, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress && qobject_cast<QPlainTextEdit*>(editor);
    const auto* key = isKey ? static_cast<QKeyEvent*>(event) : nullptr;
    const bool isEnter = key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    const bool isPlain = isEnter && !(key->modifiers() & ~Qt::KeypadModifier);
    if (isEnter
        && (key->modifiers() == Qt::ControlModifier
            || (isPlain && editor->property(endsWithEnter).toBool()))) {
        auto* box = qobject_cast<QWidget*>(editor);
        emit commitData(box);
        // Where the list was read anew by it, the view has put the editor away already.
        if (!box->isHidden())
            emit closeEditor(box);
        return true;
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace ui
