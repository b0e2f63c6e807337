// The line at the foot of the window: file, both levels of saving, who has the file, and the last refusal.
#pragma once

#include "ui/workspace.h"

#include <QStatusBar>

class QLabel;

namespace ui {

class ElidedLabel;

class StatusLine final : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(Workspace& workspace, QWidget* parent = nullptr);

    /// The shared file is being written.
    void setPublishing(bool isPublishing);

private:
    void refresh();
    void say(const QString& sentence);
    void write(const QString& sentence);

    Workspace& workspace_;
    bool isPublishing_ = false;
    QLabel* file_;
    QLabel* saved_;
    QLabel* lock_;
    QLabel* sign_;
    ElidedLabel* message_;
};

/// 「手元に保存済み ・ 共有に保存 14:32」.
QString printedSaveState(const core::SaveState& state, bool isPublishing);
/// 「編集中: あなた」, or who has the file.
QString printedLockState(const core::SaveState& state);

} // namespace ui
