// The departments of one project in the selected year, each with what it does (事業内容・事業目標).
#pragma once

#include "ui/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace ui {

class BoundText;
class EmptyHint;

class DepartmentsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit DepartmentsPanel(Workspace& workspace, QWidget* parent = nullptr);
    void setProject(core::Id<core::Project> project);

private:
    QWidget* makeList();
    QWidget* makeContents();
    void refresh();
    void refreshCandidates(const std::vector<core::Id<core::Department>>& assigned);
    void showContents();
    void assign();
    void unassign();
    core::Id<core::Department> selected() const;
    const core::Assignment* selectedAssignment() const;
    core::Result<void> storeContents(
        core::Id<core::Department> department, const QString& text, const QString& mergeKey);

    Workspace& workspace_;
    core::Id<core::Project> project_;
    core::Id<core::Department> shown_; ///< Whose contents the box holds.
    QListWidget* list_;
    EmptyHint* hint_;
    QComboBox* candidates_;
    QPushButton* assign_;
    QPushButton* unassign_;
    QLabel* contentsLabel_;
    BoundText* contents_;
    QComboBox* meaning_; ///< From the selected year on, or a correction.
};

} // namespace ui
