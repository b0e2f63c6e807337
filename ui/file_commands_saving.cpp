// FileCommands: saving to the shared file, under another name, and closing.
#include "ui/ask.h"
#include "ui/busy_cursor.h"
#include "ui/dialogs/conflict_dialog.h"
#include "ui/dialogs/versions_dialog.h"
#include "ui/file_commands.h"

#include <QFileInfo>
#include <QPointer>

namespace ui {

void FileCommands::save()
{
    if (workspace_.document())
        publishThen({});
}

void FileCommands::publishThen(const std::function<void()>& then)
{
    emit aboutToSave();
    isPublishing_ = true;
    emit publishingChanged();
    const QPointer<core::Document> document = workspace_.document();
    // Called inside the document's own work: what may end the document waits until that is over.
    document->publish(
        [this, document, then](core::Document::PublishOutcome outcome, const QString& sentence) {
            isPublishing_ = false;
            emit publishingChanged();
            workspace_.report(outcome == core::Document::PublishOutcome::Failed
                    ? tr("%1 Your work is safe on this PC.").arg(sentence)
                    : sentence);
            if (document != workspace_.document())
                return;
            if (outcome == core::Document::PublishOutcome::TargetChanged)
                QMetaObject::invokeMethod(
                    this, [this] { askAboutConflict(); }, Qt::QueuedConnection);
            if (outcome == core::Document::PublishOutcome::Published && then)
                QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
        });
}

void FileCommands::askAboutConflict()
{
    ConflictDialog dialog(workspace_, window_);
    dialog.exec();
    if (dialog.choice() == ConflictDialog::Choice::SaveAs)
        saveAs();
}

void FileCommands::saveAs()
{
    core::Document* document = workspace_.document();
    if (!document)
        return;
    emit aboutToSave();
    const QString path = askNewPath(QFileInfo(document->path()).completeBaseName());
    if (path.isEmpty())
        return;
    const BusyCursor busy;
    const core::Result<void> done = document->publishAs(path);
    workspace_.report(done.sentence());
    if (done) {
        settings_.addRecentFile(document->path());
        emit publishingChanged();
    }
}

void FileCommands::showVersions()
{
    if (!workspace_.document())
        return;
    emit aboutToSave();
    VersionsDialog(workspace_, session_, window_).exec();
}

void FileCommands::close()
{
    closeThen([] {});
}

void FileCommands::closeThen(const std::function<void()>& then)
{
    if (!workspace_.document())
        return then();
    emit aboutToSave();
    if (const QStringList waiting = waiting_(); !waiting.isEmpty() && !askWhetherToLeave(window_, waiting))
        return;
    const core::SaveState state = workspace_.document()->saveState();
    if (state.isPublished || state.isReadOnly)
        return finishClosing(core::CloseChoice::KeepLocally, then);
    const auto choice = askHowToClose(window_, QFileInfo(workspace_.document()->path()).fileName());
    if (choice == core::CloseChoice::Publish)
        publishThen([this, then] { finishClosing(core::CloseChoice::KeepLocally, then); });
    else if (choice)
        finishClosing(*choice, then);
}

void FileCommands::finishClosing(core::CloseChoice choice, const std::function<void()>& then)
{
    const BusyCursor busy;
    emit aboutToClose(workspace_.document()->path());
    const core::Result<void> done = workspace_.document()->close(choice);
    workspace_.report(done.sentence());
    if (!done)
        return;
    workspace_.setDocument(nullptr);
    then();
}

} // namespace ui
