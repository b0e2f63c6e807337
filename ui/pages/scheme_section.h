// The structure page's section with the grade scheme of the year: which one, its grades, and what stays as it
// is.
#pragma once

#include "core/model/edits.h"
#include "ui/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class BoundLine;
class RecordTable;
struct RecordShape;

class SchemeSection final : public QWidget {
    Q_OBJECT

public:
    explicit SchemeSection(Workspace& workspace, QWidget* parent = nullptr);

    /// The plan generation whose scheme of the selected year is shown; a null id shows nothing.
    void setPeriod(core::Id<core::PlanPeriod> period);

private:
    QWidget* makeChoice();
    QWidget* makeRule();
    RecordTable* makeGrades();
    RecordShape gradeShape();
    void refresh();
    QString note(const core::GradeScheme* scheme) const;
    void choose();
    void copy();
    void addGrade();
    core::Result<void> set(const char* column, const core::FieldValue& value, const QString& mergeKey = {});
    core::YearOfPlan from() const { return {period_, workspace_.year()}; }
    const core::GradeScheme* scheme() const;

    Workspace& workspace_;
    core::Id<core::PlanPeriod> period_;
    core::Id<core::GradeScheme> shown_;
    QLabel* schemeLabel_;
    QComboBox* schemes_;
    QPushButton* copy_;
    BoundLine* name_;
    QComboBox* tested_;
    QComboBox* decimals_;
    QLabel* note_;
    RecordTable* grades_;
};

} // namespace ui
