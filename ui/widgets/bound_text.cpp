#include "ui/widgets/bound_text.h"

#include "core/model/edits.h"

#include <QFocusEvent>
#include <QKeyEvent>

#include <chrono>

namespace ui {

using namespace std::chrono_literals;

TextSource fieldSource(Workspace& workspace, core::RecordRef record, const char* column)
{
    if (record.id.isNull())
        return {};
    const core::KindInfo& kind = core::kindInfo(record.kind);
    const int field = kind.fieldOf(QString::fromLatin1(column));
    return {[&workspace, record, field] {
                return core::fieldOf(workspace.plan(), record, field).value_or(QString());
            },
        [&workspace, &kind, record, field](
            const QString& text, const QString& mergeKey) -> core::Result<void> {
            if (!core::exists(workspace.plan(), record))
                return {};
            const QString label = kind.fields[size_t(field)].translatedLabel();
            return workspace.apply(TextBinding::tr("Change “%1”").arg(label),
                core::setField(workspace.plan(), record, field, text), mergeKey);
        }};
}

TextBinding::TextBinding(Workspace& workspace, QWidget* box, std::function<QString()> read,
    std::function<void(const QString&)> write)
    : QObject(box)
    , workspace_(workspace)
    , box_(box)
    , read_(std::move(read))
    , write_(std::move(write))
{
    pause_.setSingleShot(true);
    pause_.setInterval(3s);
    connect(&pause_, &QTimer::timeout, this, &TextBinding::commit);
    connect(&workspace, &Workspace::changed, this, &TextBinding::show);
    connect(&workspace, &Workspace::yearChanged, this, &TextBinding::show);
    connect(&workspace, &Workspace::saveStateChanged, this, &TextBinding::followReadOnly);
    connect(&workspace, &Workspace::documentReplaced, this, [this] {
        isTouched_ = false;
        setSource({});
    });
    box->installEventFilter(this);
    setSource({});
}

void TextBinding::setSource(TextSource source)
{
    commit();
    source_ = std::move(source);
    abandon();
    visit_ = workspace_.ids()().toText();
    box_->setEnabled(bool(source_.stored));
    followReadOnly();
    show();
}

void TextBinding::followReadOnly()
{
    const bool isReadOnly = !workspace_.document() || workspace_.document()->saveState().isReadOnly;
    if (box_->property("readOnly").toBool() != isReadOnly)
        box_->setProperty("readOnly", isReadOnly);
}

void TextBinding::show()
{
    const QString stored = source_.stored ? source_.stored() : QString();
    // What is being typed is newer than what is stored.
    if (!isTouched_ && read_() != stored)
        write_(stored);
}

void TextBinding::abandon()
{
    isTouched_ = false;
    outcome_ = {};
    pause_.stop();
    delete note_;
}

void TextBinding::explain(RefusalNote::Side side)
{
    if (!box_->parentWidget())
        return;
    if (!note_)
        note_ = new RefusalNote(box_->parentWidget());
    note_->showBeside(box_->geometry(), outcome_.sentence(), side);
}

bool TextBinding::eventFilter(QObject* box, QEvent* event)
{
    const bool isPress = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    // A paragraph that was not refused keeps its last words.
    const bool canAbandon = !outcome_ || note_ || (isTouched_ && qobject_cast<QLineEdit*>(box_));
    if (isPress && canAbandon && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress) {
            abandon();
            show();
        }
        return true;
    }
    // Back in the box by the person's own doing: the sentence was read.
    if (event->type() == QEvent::FocusIn
        && static_cast<QFocusEvent*>(event)->reason() != Qt::OtherFocusReason)
        delete note_;
    return QObject::eventFilter(box, event);
}

void TextBinding::touch()
{
    delete note_;
    isTouched_ = true;
    pause_.start();
}

void TextBinding::commit()
{
    pause_.stop();
    if (!isTouched_ || !source_.stored)
        return;
    const QString text = read_();
    // The flag must stand while the edit is announced: the box shows the newer text already.
    outcome_ = text == source_.stored() ? core::Result<void>() : source_.store(text, visit_);
    isTouched_ = !outcome_;
    if (outcome_)
        delete note_;
}

void TextBinding::submit()
{
    commit();
    if (!outcome_)
        explain(RefusalNote::Side::Below);
}

void TextBinding::endVisit()
{
    commit();
    const bool isRefused = isTouched_ && !outcome_;
    if (isRefused)
        explain(RefusalNote::Side::Above); // Below is where the person goes on.
    if (isRefused && qobject_cast<QLineEdit*>(box_))
        isTouched_ = false;
    show(); // A year typed as R12 stands as 令和12年度 once the box is left.
    visit_ = workspace_.ids()().toText();
}

BoundLine::BoundLine(Workspace& workspace, QWidget* parent)
    : QLineEdit(parent)
    , binding_(new TextBinding(
          workspace, this, [this] { return text(); }, [this](const QString& stored) { setText(stored); }))
{
    connect(this, &QLineEdit::textEdited, binding_, &TextBinding::touch);
    connect(this, &QLineEdit::returnPressed, binding_, &TextBinding::submit);
}

void BoundLine::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        binding_->endVisit();
}

BoundText::BoundText(Workspace& workspace, QWidget* parent)
    : QPlainTextEdit(parent)
    , binding_(new TextBinding(
          workspace, this, [this] { return toPlainText(); },
          [this](const QString& stored) {
              const QSignalBlocker notTyped(this);
              setPlainText(stored);
          }))
{
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, binding_, &TextBinding::touch);
}

void BoundText::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        binding_->endVisit();
}

} // namespace ui
