// The target in force of a series: as it is printed, since when and why, and what stands behind it
// (目標の詳細).
#pragma once

#include "core/model/edits.h"
#include "ui/dialogs/entry_dialog.h"

class QComboBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QTreeWidget;

namespace ui {

/// A change from a later year on is a further version; earlier papers keep the one that they print.
class TargetDialog final : public EntryDialog {
    Q_OBJECT

public:
    /// The target of `series` for `year` as papers of the workspace's year print it: where none is set for
    /// that very year, the next later one. Without any a first one is entered.
    TargetDialog(Workspace& workspace, core::Id<core::Series> series, core::FiscalYear year,
        QWidget* parent = nullptr);

protected:
    core::Result<core::Plan> edited() override;
    QString intention() const override;

private:
    void addTarget(QFormLayout& form);
    QGroupBox* makeBasis();
    QTreeWidget* makeVersions();
    void fillYears(core::FiscalYear year);
    void fillReferences();
    void filterReferences(const QString& text);
    void typed(); ///< The printed target changed.
    void refreshVersion();
    void refreshBasis();
    core::FiscalYear targetYear() const;
    core::FiscalYear fromYear() const;
    std::optional<core::Id<core::Series>> reference() const;
    /// The version of the target that begins in the chosen year; null when there is none.
    const core::Target* version(const core::Plan& plan) const;
    core::Result<core::Plan> withTarget() const;
    core::Result<core::Plan> withNote(const core::Plan& plan) const;
    core::Result<core::TargetBasis> basis(const core::Target& target) const;

    core::Id<core::Series> series_;
    const core::Indicator indicator_;
    std::optional<core::Target> inForce_;
    QString asItStands_; ///< What was in the box of the target to begin with.
    QString shownDate_; ///< What was in the boxes of date and reason for the chosen version.
    QString shownReason_;
    QComboBox* targetYear_ = nullptr;
    QLineEdit* target_ = nullptr;
    QComboBox* fromYear_ = nullptr;
    bool isYearChosen_ = false; ///< By the person, who then knows.
    QLabel* meaning_ = nullptr;
    QLineEdit* decidedOn_ = nullptr;
    QPlainTextEdit* reason_ = nullptr;
    QLineEdit* internal_ = nullptr;
    QLineEdit* tolerance_ = nullptr;
    QLineEdit* filter_ = nullptr;
    QListWidget* references_ = nullptr;
};

} // namespace ui
