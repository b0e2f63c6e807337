// The structure page's section with the grade scheme of the year: which one, its grades, and what stays as it
// is.
#pragma once

#include "core/model/edits.h"
#include "ui/workspace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace ui {

class BoundLine;
class RecordTable;
class SchemeFaults;
struct RecordColumn;
struct RecordShape;

class SchemeSection final : public QWidget {
    Q_OBJECT

public:
    explicit SchemeSection(Workspace& workspace, QWidget* parent = nullptr);

    /// The plan generation whose scheme of the selected year is shown; a null id shows nothing.
    void setPeriod(core::Id<core::PlanPeriod> period);

private:
    enum Column {
        ConditionColumn = 9,
        FurtherConditionColumn,
        PointsColumn,
        ShapeColumn,
        ColourColumn,
    };

    QWidget* makeChoice();
    QWidget* makeRule();
    QWidget* makeTolerance();
    QToolButton* makePresets();
    RecordTable* makeGrades();
    // scheme_columns.cpp
    RecordShape gradeShape();
    RecordColumn colourColumn();
    RecordColumn lookColumn();
    void showColumns();

    void refresh();
    void refreshRule(const core::GradeScheme* scheme, bool isWritable);
    void showOtherScheme(const core::GradeScheme* scheme);
    std::vector<const core::Grade*> shownGrades() const;
    void fillPresets(QMenu* menu);
    void usePreset(const QString& key);
    /// Gives the year's grade the band of `wanted`.
    void takeBand(const core::Grade& wanted);
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
    QWidget* tolerancePlace_ = nullptr;
    BoundLine* tolerance_;
    QComboBox* toleranceUnit_;
    QToolButton* presets_;
    QCheckBox* further_; ///< Whether conditions, points and signs are shown.
    RecordTable* grades_;
    SchemeFaults* faults_;
};

} // namespace ui
