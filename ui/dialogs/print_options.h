// The options at the right of the print preview: which projects, paper, orientation, 資料番号.
#pragma once

#include "ui/dialogs/print_choices.h"
#include "ui/workspace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGroupBox;
class QLineEdit;
class QListWidget;

namespace ui {

class PrintOptions final : public QWidget {
    Q_OBJECT

public:
    PrintOptions(Workspace& workspace, const PrintChoices& choices, QWidget* parent = nullptr);

    const PrintChoices& choices() const { return choices_; }
    void setOn(PaperKind kind, bool isOn);
    /// Shows the options of one paper.
    void showPaper(PaperKind kind);

signals:
    void changed();

private:
    void makeFormat();
    void makeScope();
    void fillLists();
    void readScope();
    void readFormat();
    void showScope();

    Workspace& workspace_;
    PrintChoices choices_;
    PaperKind shown_ = PaperKind::Sheets;
    QGroupBox* format_ = nullptr;
    QLineEdit* number_ = nullptr;
    QComboBox* paper_ = nullptr;
    QComboBox* orientation_ = nullptr;
    QCheckBox* internal_ = nullptr; ///< Of the appendix on methods only.
    QGroupBox* scopeBox_ = nullptr;
    QComboBox* scope_ = nullptr;
    QComboBox* goals_ = nullptr;
    QComboBox* departments_ = nullptr;
    QListWidget* projects_ = nullptr;
};

} // namespace ui
