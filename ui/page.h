// One screen of the main window.
#pragma once

#include "ui/workspace.h"

#include <QWidget>

class QSettings;

namespace ui {

/// A page shows the workspace's year and selection and edits through Workspace::apply. It listens to the
/// workspace's signals itself and repaints only what a ChangeSet touches. A page that is hidden may postpone
/// its work until it is shown. Each page also says, before there is one:
///
///     static QString title();      Tab text with its access key: 「体系(&T)」.
///     static QString stableName(); ASCII, for settings: "structure".
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(Workspace& workspace, QWidget* parent = nullptr)
        : QWidget(parent)
        , workspace_(workspace)
    {
    }

    /// Column widths, splitters, sort and filters, kept per file.
    virtual void saveView(QSettings&) const { }
    virtual void restoreView(const QSettings&) { }

    /// Commits what is being typed (before saving, closing or changing the year).
    virtual void commitEditing() { }
    /// What was chosen here and cannot be recorded yet, one sentence each: closing the file would lose it.
    virtual QStringList waiting() const { return {}; }
    /// Clipboard, delete and find, sent by the main window to the visible page.
    virtual void copy() { }
    virtual void cut() { }
    virtual void paste() { }
    virtual void find(const QString& text) { Q_UNUSED(text) }

signals:
    /// The person wants to go to this record, on the page where it is looked at or put right.
    void recordWanted(core::RecordRef record);

protected:
    Workspace& workspace_;
};

} // namespace ui
