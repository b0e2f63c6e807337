// The older versions of the open file, what bringing one back would change, and bringing it back.
#pragma once

#include "ui/workspace.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace ui {

class ChangeView;

/// Lists what is kept on this PC and beside the shared file. Nothing changes until a version is brought back,
/// as one edit that can be undone.
class VersionsDialog final : public QDialog {
    Q_OBJECT

public:
    /// The workspace has a document open.
    VersionsDialog(Workspace& workspace, core::Session session, QWidget* parent = nullptr);

    /// The selected version; null when there is none.
    const core::Generation* selected() const;

public slots:
    void bringBack(); ///< Closes the dialog; stays open and says why when refused.
    void saveElsewhere(); ///< Asks where, and makes a file of its own from the selected version.

private:
    void fill();
    void showSelected();
    void makeFile(const QString& path);
    void refuse(const QString& sentence);

    Workspace& workspace_;
    core::Session session_;
    std::vector<core::Generation> versions_;
    QTreeWidget* list_;
    QLabel* what_;
    ChangeView* changes_;
    QLabel* said_;
    QPushButton* bringBack_ = nullptr;
    QPushButton* saveElsewhere_ = nullptr;
};

/// Why a version was kept, as the list says it: 「破棄した、または取り置いた手元の変更」.
QString printedReason(const core::Generation& version);

} // namespace ui
