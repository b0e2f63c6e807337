#include "ui/widgets/growing_text_edit.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int secondsBetweenCommits = 4;

} // namespace

GrowingTextEdit::GrowingTextEdit(QWidget* parent)
    : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    timer_.setSingleShot(true);
    timer_.setInterval(secondsBetweenCommits * 1000);
    connect(&timer_, &QTimer::timeout, this, &GrowingTextEdit::commit);
    connect(this, &QTextEdit::textChanged, this, &GrowingTextEdit::onTextChanged);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &GrowingTextEdit::grow);
}

void GrowingTextEdit::setStoredText(const QString& text)
{
    const bool wasChanged = isChanged();
    stored_ = text;
    if (toPlainText() == text || (wasChanged && hasFocus()))
        return;
    // Replaced whole: the field's own undo steps would lead back to text that another page has changed
    // meanwhile.
    const int position = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(position, int(text.size())));
    setTextCursor(cursor);
}

bool GrowingTextEdit::isComposing() const
{
    const QTextLayout* layout = textCursor().block().layout();
    return layout && !layout->preeditAreaText().isEmpty();
}

void GrowingTextEdit::commit()
{
    if (isComposing()) {
        timer_.start();
        return;
    }
    timer_.stop();
    if (isChanged() && !isReadOnly())
        emit committed(toPlainText());
}

void GrowingTextEdit::onTextChanged()
{
    emit counted(characterCount(toPlainText()));
    // Not restarted by every key: who types without a pause is saved as well.
    if (isChanged() && !timer_.isActive())
        timer_.start();
}

int GrowingTextEdit::characterCount(const QString& text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    for (qsizetype from = 0, to = finder.toNextBoundary(); to >= 0; from = to, to = finder.toNextBoundary())
        count += text[from] != QLatin1Char('\n');
    return count;
}

void GrowingTextEdit::setMinimumLines(int lines)
{
    minimumLines_ = lines;
    grow();
}

QSize GrowingTextEdit::sizeHint() const
{
    const int text = int(std::ceil(document()->size().height()));
    const int least = minimumLines_ * fontMetrics().lineSpacing() + int(2 * document()->documentMargin());
    return {240, std::max(text, least) + 2 * frameWidth()};
}

void GrowingTextEdit::grow()
{
    setFixedHeight(sizeHint().height());
}

void GrowingTextEdit::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    grow();
}

bool GrowingTextEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isOurUndo = key->matches(QKeySequence::Undo) && document()->isUndoAvailable();
        const bool isOurRedo = key->matches(QKeySequence::Redo) && document()->isRedoAvailable();
        if ((key->matches(QKeySequence::Undo) && !isOurUndo)
            || (key->matches(QKeySequence::Redo) && !isOurRedo)) {
            event->ignore();
            return false;
        }
    }
    return QTextEdit::event(event);
}

void GrowingTextEdit::setClosed(bool isClosed)
{
    if (isClosed == isReadOnly())
        return;
    setReadOnly(isClosed);
    QPalette colours;
    if (isClosed)
        colours.setColor(QPalette::Base, palette().color(QPalette::Window));
    setPalette(colours);
}

void GrowingTextEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isTyping = !event->text().isEmpty() && event->text().at(0).isPrint();
    const bool isErasing = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
    if (isReadOnly() && (isTyping || isErasing || event->matches(QKeySequence::Paste)))
        emit typedInVain();
    QTextEdit::keyPressEvent(event);
}

void GrowingTextEdit::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void GrowingTextEdit::focusInEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        ++visit_;
    QTextEdit::focusInEvent(event);
}

void GrowingTextEdit::focusOutEvent(QFocusEvent* event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

} // namespace ui
