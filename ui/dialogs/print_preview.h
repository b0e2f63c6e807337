// Papers at the left, their live pages in the middle, options at the right; prints and saves as PDF.
#pragma once

#include "core/handout/paper_file.h"
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
    /// The papers of the workspace's year, to be chosen at the left.
    PrintPreview(Workspace& workspace, QWidget* parent = nullptr);
    /// Papers that somebody else composes, without a choice.
    using Compose = std::function<core::Result<std::vector<core::Handout>>()>;
    PrintPreview(Workspace& workspace, const QString& title, Compose compose, QWidget* parent);

    /// What is shown; null when it was refused.
    const core::DisplayList* pages() const { return pages_.get(); }
    /// Writes the shown pages as a PDF file.
    core::Result<void> savePdf(const QString& path) const;
    /// Writes the same papers as a reading text.
    core::Result<void> saveText(const QString& path) const;

signals:
    /// The preview was closed to look at the record behind a printed place.
    void recordWanted(core::RecordRef record);

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
    core::Result<void> save(const QString& path, core::PaperFile kind) const;
    void askToSave(core::PaperFile kind);
    void showOutcome(const core::Result<void>& done, const QString& success);
    void openRecord(const core::SourceRecord& record);

    Workspace& workspace_;
    Compose compose_;
    std::vector<core::Handout> shown_; ///< What the pages were made of.
    std::shared_ptr<core::FontSet> fonts_;
    std::shared_ptr<const core::DisplayList> pages_;
    QString documentTitle_;
    QWidget* papersTitle_ = nullptr;
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
    QPushButton* text_ = nullptr;
    QLabel* outcome_ = nullptr; ///< What became of the last saving or printing, beside the buttons.
};

} // namespace ui
