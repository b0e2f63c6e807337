// SchemeSection: how a grade is shown and typed, column by column.
#include "ui/pages/scheme_section.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/tones.h"

#include <QCheckBox>
#include <QTableView>

namespace ui {

namespace {

/// Colours that stay apart to eyes that confuse some of them (Okabe and Ito), and grey for what is not
/// graded.
struct NamedColour {
    const char* code;
    const char* name;
};
constexpr NamedColour namedColours[] = {{"", QT_TRANSLATE_NOOP("ui::SchemeSection", "By its place")},
    {"#0072B2", QT_TRANSLATE_NOOP("ui::SchemeSection", "Blue")},
    {"#009E73", QT_TRANSLATE_NOOP("ui::SchemeSection", "Green")},
    {"#E69F00", QT_TRANSLATE_NOOP("ui::SchemeSection", "Amber")},
    {"#D55E00", QT_TRANSLATE_NOOP("ui::SchemeSection", "Vermilion")},
    {"#636363", QT_TRANSLATE_NOOP("ui::SchemeSection", "Grey")}};

core::Id<core::Grade> gradeIn(core::RecordRef record)
{
    return {record.id};
}

} // namespace

RecordShape SchemeSection::gradeShape()
{
    RecordShape shape;
    shape.kind = core::kindOf<core::Grade>();
    shape.parentField = "scheme";
    shape.columns = {{.field = "code"}, {.field = "label", .isLong = true, .isOneLine = true},
        {.field = "lower", .title = tr("From %")}, {.field = "is_lower_included", .title = tr("included")},
        {.field = "upper", .title = tr("To %")}, {.field = "is_upper_included", .title = tr("included")},
        {.field = "needs_reason", .title = tr("Reason")}, {.field = "is_default"},
        {.field = "counts_in_denominator", .title = tr("Counted")}, {.field = "condition"},
        {.field = "further_condition"}, {.field = "points"}, {.field = "shape"}, colourColumn(),
        lookColumn()};
    shape.edits.set = [this](core::RecordRef record, int field, const core::FieldValue& value) {
        return core::setGradeField(
            workspace_.plan(), workspace_.ids(), from(), gradeIn(record), field, value);
    };
    shape.edits.remove = [this](core::RecordRef record) {
        return core::removeGrade(workspace_.plan(), workspace_.ids(), from(), gradeIn(record));
    };
    shape.edits.move = [this](core::RecordRef record, int step) {
        return core::moveGrade(workspace_.plan(), workspace_.ids(), from(), gradeIn(record), step);
    };
    return shape;
}

// Chosen by name; a colour that a file brought along is shown as it is written there.
RecordColumn SchemeSection::colourColumn()
{
    const int field = core::kindInfo(core::kindOf<core::Grade>()).fieldOf(u"colour");
    RecordColumn column;
    column.title = tr("Colour");
    column.choices = [this](core::RecordRef record) {
        std::vector<std::pair<QString, QString>> choices;
        for (const NamedColour& each : namedColours)
            choices.emplace_back(QString::fromLatin1(each.code), tr(each.name));
        const core::Grade* grade = workspace_.plan().find(gradeIn(record));
        const bool isNamed = !grade
            || std::ranges::any_of(choices, [&](const auto& each) { return each.first == grade->colour; });
        if (!isNamed)
            choices.emplace_back(grade->colour, grade->colour);
        return choices;
    };
    column.text = [choices = column.choices, this](core::RecordRef record) {
        const core::Grade* grade = workspace_.plan().find(gradeIn(record));
        for (const auto& [code, name] : choices(record))
            if (grade && code == grade->colour)
                return name;
        return QString();
    };
    column.type = [this, field](core::RecordRef record, const QString& code) -> core::Result<void> {
        const core::Grade* grade = workspace_.plan().find(gradeIn(record));
        if (!grade || grade->colour == code)
            return {};
        return workspace_.apply(tr("Change the colour of a grade"),
            core::setGradeField(workspace_.plan(), workspace_.ids(), from(), gradeIn(record), field, code));
    };
    return column;
}

// The grade as sheets and lists show it.
RecordColumn SchemeSection::lookColumn()
{
    const auto place = [this](core::RecordRef record) {
        const std::vector<const core::Grade*> grades = shownGrades();
        const auto found = std::ranges::find(grades, gradeIn(record), &core::Grade::id);
        return std::pair(grades, int(found - grades.begin()));
    };
    RecordColumn column;
    column.title = tr("Shown as");
    column.text = [place](core::RecordRef record) {
        const auto [grades, position] = place(record);
        return position < int(grades.size()) ? signedCode(grades, position) : QString();
    };
    column.colour = [place, this](core::RecordRef record) {
        const auto [grades, position] = place(record);
        return position < int(grades.size())
            ? gradeColour(palette(), grades[size_t(position)]->colour, position)
            : QColor();
    };
    return column;
}

void SchemeSection::showColumns()
{
    for (const int column :
        {ConditionColumn, FurtherConditionColumn, PointsColumn, ShapeColumn, ColourColumn})
        grades_->view().setColumnHidden(column, !further_->isChecked());
}

} // namespace ui
