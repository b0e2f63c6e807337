#include "ui/widgets/status_line.h"

#include "ui/line_icon.h"
#include "ui/widgets/elided_label.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>

namespace ui {

namespace {

constexpr int mostLines = 3;

// A path in quotation marks becomes the name of its file: the folders would fill the line.
QString withoutFolders(QString sentence)
{
    static const QRegularExpression path(
        QStringLiteral("([“「])(?:/|[A-Za-z]:|\\\\\\\\)[^”」]*[/\\\\](?=[^”」/\\\\]+[”」])"));
    return sentence.replace(path, QStringLiteral("\\1"));
}

} // namespace

StatusLine::StatusLine(Workspace& workspace, QWidget* parent)
    : QStatusBar(parent)
    , workspace_(workspace)
    , file_(new QLabel)
    , saved_(new QLabel)
    , lock_(new QLabel)
    , sign_(new QLabel)
    , message_(new ElidedLabel(nullptr, mostLines))
{
    setSizeGripEnabled(false);
    saved_->setObjectName(QStringLiteral("saveState"));
    lock_->setObjectName(QStringLiteral("lockState"));
    message_->setObjectName(QStringLiteral("refusal"));
    // One widget for the whole line: the bar would draw a frame around each.
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(16);
    for (QLabel* label : {file_, saved_, lock_, sign_})
        layout->addWidget(label);
    layout->addWidget(message_, 1);
    addWidget(line, 1);
    sign_->setObjectName(QStringLiteral("refusalSign"));
    sign_->setPixmap(lineIcon(LineIcon::Warning).pixmap(fontMetrics().height()));
    connect(&workspace, &Workspace::documentReplaced, this, &StatusLine::refresh);
    connect(&workspace, &Workspace::saveStateChanged, this, &StatusLine::refresh);
    connect(&workspace, &Workspace::reported, this, &StatusLine::say);
    connect(&workspace, &Workspace::informed, this, [this](const QString& sentence) {
        write(sentence);
        sign_->hide();
    });
    say({});
    refresh();
}

void StatusLine::setPublishing(bool isPublishing)
{
    isPublishing_ = isPublishing;
    refresh();
}

void StatusLine::refresh()
{
    const core::Document* document = workspace_.document();
    for (QLabel* label : {file_, saved_, lock_})
        label->setVisible(document);
    if (!document)
        return;
    const core::SaveState state = document->saveState();
    file_->setText(QFileInfo(document->path()).fileName());
    file_->setToolTip(QDir::toNativeSeparators(document->path()));
    saved_->setText(printedSaveState(state, isPublishing_));
    lock_->setText(printedLockState(state));
    // A commit that failed later than the edit it belongs to is told here alone.
    if (!state.lastRefusal.isEmpty())
        say(state.lastRefusal);
}

void StatusLine::write(const QString& sentence)
{
    message_->setText(withoutFolders(sentence));
    message_->setToolTip(sentence);
}

void StatusLine::say(const QString& sentence)
{
    write(sentence);
    sign_->setVisible(!sentence.isEmpty());
}

QString printedSaveState(const core::SaveState& state, bool isPublishing)
{
    if (state.isReadOnly)
        return StatusLine::tr("Open to read only");
    const QString here = state.local == core::SaveState::Local::Committing
        ? StatusLine::tr("Saving on this PC…")
        : StatusLine::tr("Saved on this PC");
    QString shared = StatusLine::tr("Not yet in the shared file");
    if (isPublishing)
        shared = StatusLine::tr("Saving to the shared file…");
    else if (state.isPublished && state.publishedAt)
        shared = StatusLine::tr("In the shared file %1")
                     .arg(state.publishedAt->toString(QStringLiteral("H:mm")));
    else if (state.isPublished)
        shared = StatusLine::tr("In the shared file");
    return StatusLine::tr("%1 ・ %2", "saved on this PC, saved to the shared file").arg(here, shared);
}

QString printedLockState(const core::SaveState& state)
{
    if (!state.lockHolder.isEmpty())
        return StatusLine::tr("In use by %1").arg(state.lockHolder);
    return state.isReadOnly ? QString() : StatusLine::tr("In use by you");
}

} // namespace ui
