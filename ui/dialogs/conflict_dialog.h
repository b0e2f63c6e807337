// The shared file was changed by someone else since it was opened: what can be done now.
#pragma once

#include "ui/workspace.h"

#include <QDialog>

class QLabel;

namespace ui {

class ChangeView;

/// Nothing was written. The dialog offers another name, shows the others' changes field by field, or leaves
/// the work on this PC.
class ConflictDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Choice { SaveAs, KeepHere };

    explicit ConflictDialog(Workspace& workspace, QWidget* parent = nullptr);
    Choice choice() const { return choice_; }

private:
    void showTheirs();

    Workspace& workspace_;
    QLabel* savedBy_;
    ChangeView* theirs_;
    Choice choice_ = Choice::KeepHere;
};

} // namespace ui
