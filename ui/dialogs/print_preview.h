// Papers at the left, their live pages in the middle, options at the right; prints and saves as PDF.
#pragma once

#include "core/handout/display_list.h"
#include "ui/dialogs/print_choices.h"
#include "ui/workspace.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace ui {

class PageView;
class PrintOptions;

class PrintPreview final : public QDialog {
    Q_OBJECT

public:
    PrintPreview(Workspace& workspace, QWidget* parent = nullptr);

    /// What is shown; null when it was refused.
    const core::DisplayList* pages() const { return pages_.get(); }
    /// Writes the shown pages as a PDF file.
    core::Result<void> savePdf(const QString& path) const;

private:
    QWidget* makeLeft();
    QWidget* makeMiddle();
    QWidget* makeButtons();
    /// Composes and lays out again, and shows the pages or why there are none.
    void render();
    void showPageList();
    /// Does nothing for a paper that is not ticked.
    void showFirstPageOf(PaperKind kind);
    void showRemarks();
    void showZoom();
    void print();
    void askToSave();
    void showOutcome(const core::Result<void>& done, const QString& success);
    void openRecord(const core::SourceRecord& record);

    Workspace& workspace_;
    std::shared_ptr<core::FontSet> fonts_;
    std::shared_ptr<const core::DisplayList> pages_;
    QString documentTitle_;
    QListWidget* papers_ = nullptr;
    QListWidget* pageList_ = nullptr;
    QListWidget* remarks_ = nullptr;
    QLabel* remarksTitle_ = nullptr;
    QLabel* refusal_ = nullptr;
    QLabel* pageCount_ = nullptr;
    QComboBox* zoom_ = nullptr;
    PageView* view_ = nullptr;
    PrintOptions* options_ = nullptr;
    QPushButton* print_ = nullptr;
    QPushButton* save_ = nullptr;
    QLabel* outcome_ = nullptr; ///< What became of the last saving or printing, beside the buttons.
};

} // namespace ui
