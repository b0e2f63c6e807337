// The grade scheme of a year, chosen and changed in the window.
#include "tests/ui/work_fixture.h"

#include <QCheckBox>
#include <QLabel>

using namespace pages;

namespace {

enum Column {
    Code,
    Label,
    Lower,
    Upper = 4,
    Condition = 9,
    FurtherCondition,
    Points,
    Shape,
    Colour,
    ShownAs,
};

ui::RecordTable& gradesOf(ui::SchemeSection& scheme)
{
    return *child<ui::RecordTable>(scheme);
}
QComboBox& list(ui::SchemeSection& scheme)
{
    return *child<QComboBox>(scheme, QStringLiteral("schemes"));
}
QString note(const QWidget& section)
{
    return child<QLabel>(section, QStringLiteral("note"))->text();
}
QString gradeOf(const Work& work, FiscalYear year)
{
    const Grade* grade = work.sheet(year) ? work.plan().find(work.sheet(year)->grade) : nullptr;
    return grade ? grade->code + grade->label : QString();
}

} // namespace

TEST_CASE("a grade is added and its wording typed, and the sheet of the year offers it")
{
    Work work;
    ui::SchemeSection& scheme = work.scheme();
    work.click(scheme, "Add a grade");
    work.finish(); // The next letter is proposed.
    CHECK(work.column(gradesOf(scheme), Code).last() == QStringLiteral("D"));
    work.fill(gradesOf(scheme), 3, Label, QStringLiteral("未実施"));
    picture(*work.window, "scheme_section");
    work.grade("D");
    CHECK(gradeOf(work, {2025}) == QStringLiteral("D未実施"));
}

TEST_CASE("a change in a later year leaves the earlier year's grade and wording")
{
    Work work;
    work.writeItem(QStringLiteral("result"), QStringLiteral("新設"));
    work.grade("B");
    work.workspace().setYear({2026});
    ui::SchemeSection& scheme = work.scheme();
    CHECK(note(scheme).contains(QStringLiteral("copy")));
    work.fill(gradesOf(scheme), 1, Label, QStringLiteral("おおむね達成"));
    CHECK(gradeOf(work, {2025}) == QStringLiteral("B計画どおり達成出来た"));
    CHECK(work.column(gradesOf(scheme), Label)[1] == QStringLiteral("おおむね達成"));
    work.workspace().setYear({2025});
    CHECK(work.column(gradesOf(scheme), Label)[1] == QStringLiteral("計画どおり達成出来た"));
    work.undo();
    CHECK(schemeAsOf(work.plan(), work.content.period, {2026})->id == work.content.scheme);
    work.redo();
    CHECK_FALSE(schemeAsOf(work.plan(), work.content.period, {2026})->id == work.content.scheme);
}

TEST_CASE("a year without grades is chosen, and its sheet is complete without one")
{
    Work work;
    work.choose(list(work.scheme()), QStringLiteral("No grades"));
    work.writeItem(QStringLiteral("result"), QStringLiteral("新設"));
    CHECK_FALSE(work.sheetPage().findChild<QToolButton*>(QStringLiteral("grade-B")));
    work.step(SheetState::Submitted);
    CHECK(work.sheet()->state == SheetState::Submitted);
    work.choose(list(work.scheme()), QStringLiteral("流山市 R7"));
    CHECK(schemeAsOf(work.plan(), work.content.period, {2025})->id == work.content.scheme);
}

TEST_CASE("when another scheme is chosen the grades stay and a sentence says that they do not count")
{
    Work work;
    work.grade("B");
    ui::SchemeSection& scheme = work.scheme();
    CHECK(note(scheme).contains(QStringLiteral("count only after")));
    work.choose(list(scheme), QStringLiteral("No grades"));
    CHECK(gradeOf(work, {2025}).startsWith(QStringLiteral("B")));
}

TEST_CASE("a grade that a sheet has is not removed and the sentence says how many sheets have it")
{
    Work work;
    work.grade("B");
    ui::SchemeSection& scheme = work.scheme();
    work.stand(gradesOf(scheme), 1);
    const NextAnswer answer(QStringLiteral("Remove"));
    work.click(gradesOf(scheme), "Remove");
    CHECK(work.reported.contains(QStringLiteral("1 sheets have it")));
    CHECK(work.column(gradesOf(scheme), Code).size() == 3);
}

TEST_CASE("grades of sheets that are checked are not changed under them")
{
    Work work;
    work.writeItem(QStringLiteral("result"), QStringLiteral("新設"));
    work.grade("B");
    work.step(SheetState::Submitted);
    work.step(SheetState::Checked);
    ui::SchemeSection& scheme = work.scheme();
    CHECK(note(scheme).contains(QStringLiteral("send them back")));
    work.fill(gradesOf(scheme), 1, Label, QStringLiteral("別の文言"));
    CHECK_FALSE(work.reported.isEmpty());
    CHECK(gradeOf(work, {2025}) == QStringLiteral("B計画どおり達成出来た"));
}

TEST_CASE("a city's own scheme is a copy under its own name that can be typed over")
{
    Work work;
    ui::SchemeSection& scheme = work.scheme();
    QTimer::singleShot(0, [] {
        QWidget* dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        dialog->findChild<QLineEdit*>()->setText(QStringLiteral("市独自の評価"));
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    work.click(scheme, "Copy as a new scheme…");
    const GradeScheme* own = schemeAsOf(work.plan(), work.content.period, {2025});
    CHECK(own->name == QStringLiteral("市独自の評価"));
    CHECK(list(scheme).currentText() == QStringLiteral("市独自の評価"));
    work.fill(gradesOf(scheme), 0, Lower, QStringLiteral("95"));
    CHECK(core::gradesOf(work.plan(), own->id).front()->lower == Decimal(95));
    CHECK(core::gradesOf(work.plan(), work.content.scheme).front()->lower == Decimal(90));
}

namespace {

QLabel& faultsOf(ui::SchemeSection& scheme)
{
    return *child<QLabel>(scheme, QStringLiteral("faults"));
}

/// An entry of the menu with the schemes of cities, as it is filled when it opens.
void takePreset(Work& work, const QString& name)
{
    ui::SchemeSection& scheme = work.scheme();
    for (QMenu* menu : scheme.findChildren<QMenu*>())
        QMetaObject::invokeMethod(menu, "aboutToShow");
    work.pick(scheme, name);
}

const GradeScheme& schemeNow(const Work& work)
{
    return *schemeAsOf(work.plan(), work.content.period, {2025});
}

const QString uda = QStringLiteral("宇陀市 総合戦略（A～D・X）");

} // namespace

TEST_CASE("holes of the bands are told under the grades and go as soon as the bands are typed without them")
{
    Work work;
    ui::SchemeSection& scheme = work.scheme();
    work.fill(gradesOf(scheme), 0, Upper, QStringLiteral("100"));
    CHECK(faultsOf(scheme).isVisible());
    CHECK(faultsOf(scheme).text().contains(QStringLiteral("100.1")));
    work.fill(gradesOf(scheme), 0, Upper, QString());
    CHECK_FALSE(faultsOf(scheme).text().contains(QStringLiteral("100.1")));
    work.fill(gradesOf(scheme), 0, Lower, QStringLiteral("95"));
    CHECK(faultsOf(scheme).text().contains(QStringLiteral("90≦x&lt;95")));
    picture(*work.window, "scheme_faults");
}

TEST_CASE("a proposed band is taken at once, in one step that can be undone")
{
    Work work;
    ui::SchemeSection& scheme = work.scheme();
    work.fill(gradesOf(scheme), 0, Lower, QStringLiteral("95"));
    const Plan before = work.plan();
    emit faultsOf(scheme).linkActivated(QStringLiteral("0"));
    QApplication::processEvents();
    const Grade& second = *core::gradesOf(work.plan(), schemeNow(work).id)[1];
    CHECK(second.upper == Decimal(95));
    CHECK_FALSE(second.isUpperIncluded);
    CHECK_FALSE(faultsOf(scheme).text().contains(QStringLiteral("&lt;95")));
    work.undo();
    CHECK(work.plan() == before);
}

TEST_CASE("a scheme of a city is taken into the file and grades the year")
{
    Work work;
    takePreset(work, uda);
    CHECK(schemeNow(work).name == uda);
    ui::SchemeSection& scheme = work.scheme();
    CHECK(list(scheme).currentText() == uda);
    CHECK(work.column(gradesOf(scheme), Code)
        == QStringList{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D"),
            QStringLiteral("X")});
    CHECK_FALSE(faultsOf(scheme).isVisible());
    // What the scheme uses is shown without asking.
    CHECK_FALSE(gradesOf(scheme).view().isColumnHidden(Condition));
    CHECK(work.column(gradesOf(scheme), ShownAs).first() == QStringLiteral("● A"));
    CHECK(work.column(gradesOf(scheme), ShownAs).last() == QStringLiteral("― X"));
    picture(*work.window, "scheme_of_a_city");
    work.undo();
    CHECK(work.plan().table<GradeScheme>().size() == 1);
}

TEST_CASE("condition, further condition, points, shape and colour of a grade are entered in its row")
{
    Work work;
    ui::SchemeSection& scheme = work.scheme();
    CHECK(gradesOf(scheme).view().isColumnHidden(Condition));
    child<QCheckBox>(scheme)->click();
    CHECK_FALSE(gradesOf(scheme).view().isColumnHidden(Condition));
    const auto type = [&](int column, const QString& text) {
        ui::RecordModel& model = gradesOf(scheme).model();
        model.setData(model.index(2, column), text,
            column == FurtherCondition || column == Points ? Qt::EditRole : ui::RecordModel::CodeRole);
        QApplication::processEvents();
    };
    type(Condition, QStringLiteral("worsened"));
    type(FurtherCondition, QStringLiteral("外的要因がある"));
    type(Points, QStringLiteral("1.5"));
    type(Shape, QStringLiteral("cross"));
    type(Colour, QStringLiteral("#D55E00"));
    const Grade& grade = *core::gradesOf(work.plan(), schemeNow(work).id)[2];
    CHECK(grade.condition == GradeCondition::Worsened);
    CHECK(grade.furtherCondition == QStringLiteral("外的要因がある"));
    CHECK(grade.points == Decimal(15, 1));
    CHECK(grade.shape == GradeShape::Cross);
    CHECK(grade.colour == QStringLiteral("#D55E00"));
    CHECK(work.column(gradesOf(scheme), ShownAs)[2] == QStringLiteral("× C"));
    work.grade("C");
    CHECK(child<QToolButton>(work.sheetPage(), QStringLiteral("grade-C"))->text() == QStringLiteral("× C"));
}

TEST_CASE("how far off the baseline counts as unchanged is asked for where a condition needs it")
{
    Work work;
    ui::SchemeSection& scheme = work.scheme();
    auto* tolerance = child<QLineEdit>(scheme, QStringLiteral("tolerance"));
    CHECK_FALSE(tolerance->isVisible());
    takePreset(work, QStringLiteral("長与町 総合計画（S・A～C・－）"));
    CHECK(tolerance->isVisible());
    CHECK(tolerance->text() == QStringLiteral("10"));
    work.activate();
    tolerance->setFocus();
    work.write(QStringLiteral("5"));
    work.finish();
    CHECK(schemeNow(work).tolerance == Decimal(5));
}
