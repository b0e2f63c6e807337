// What stands on the evaluation sheet item by item: texts, what last year handed over, choices, the grade.
#include "tests/ui/sheet_fixture.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/chooser_line.h"
#include "ui/widgets/grade_box.h"
#include "ui/widgets/refusal_note.h"
#include "ui/widgets/sheet_indicator_item.h"
#include "ui/widgets/tones.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace pages;
using ui::GrowingTextEdit;
using ui::SheetPage;

TEST_CASE("a text is stored when its field is left and opens the sheet")
{
    OpenSheet sheet;
    sheet.write("result", QStringLiteral("３園を新設した。"));
    CHECK(sheet.written("result") == QStringLiteral("３園を新設した。"));
    REQUIRE(sheet.sheet());
    CHECK(sheet.sheet()->state == SheetState::BeingWritten);
}

TEST_CASE("what is typed in one visit of a field is one step of undo")
{
    OpenSheet sheet;
    GrowingTextEdit* editor = sheet.editor("result");
    editor->setFocus();
    compose(editor, QStringLiteral("一度目。"));
    editor->commit();
    compose(editor, QStringLiteral("二度目。"));
    editor->commit();
    CHECK(sheet.written("result") == QStringLiteral("一度目。二度目。"));
    editor->clearFocus();
    sheet.undo();
    CHECK(sheet.written("result").isEmpty());
    CHECK(sheet.editor("result")->toPlainText().isEmpty());
}

TEST_CASE("a second visit of a field is a step of its own")
{
    OpenSheet sheet;
    sheet.write("result", QStringLiteral("一度目。"));
    sheet.write("result", QStringLiteral("二度目。"));
    sheet.undo();
    CHECK_FALSE(sheet.written("result").isEmpty());
}

TEST_CASE("a long text is stored while it is being typed")
{
    OpenSheet sheet;
    GrowingTextEdit* editor = sheet.editor("result");
    editor->setCommitInterval(0);
    editor->setFocus();
    compose(editor, QStringLiteral("途中まで"));
    QApplication::processEvents();
    CHECK(sheet.written("result") == QStringLiteral("途中まで"));
    CHECK(editor->hasFocus());
}

TEST_CASE("text under composition is not stored before it is chosen")
{
    OpenSheet sheet;
    GrowingTextEdit* editor = sheet.editor("result");
    editor->setFocus();
    compose(editor, QStringLiteral("先に。"));
    QInputMethodEvent composing(QStringLiteral("へんかんちゅう"), {});
    QApplication::sendEvent(editor, &composing);
    editor->commit();
    CHECK(sheet.written("result").isEmpty());
    compose(editor, QStringLiteral("変換中"));
    editor->commit();
    CHECK(sheet.written("result") == QStringLiteral("先に。変換中"));
}

TEST_CASE("characters are counted as a reader counts them")
{
    CHECK(GrowingTextEdit::characterCount(QStringLiteral("あい\nう")) == 3);
    CHECK(GrowingTextEdit::characterCount(QStringLiteral("𠮷野家")) == 3);
    CHECK(GrowingTextEdit::characterCount(QString()) == 0);
}

TEST_CASE("a text field grows with its text")
{
    OpenSheet sheet;
    GrowingTextEdit* editor = sheet.editor("result");
    const int before = editor->height();
    compose(editor, QStringLiteral("行\n行\n行\n行\n行\n行\n行\n行\n行"));
    QApplication::processEvents();
    CHECK(editor->height() > before);
}

TEST_CASE("last year's text stands in grey beside this year's editor")
{
    OpenSheet sheet;
    sheet.edit(writeAnswer(sheet.plan(), sheet.workspace.ids(),
        {sheet.project2, {2025}, Evaluator::Department, sheet.family}, u"problem",
        QStringLiteral("保育士の確保")));
    sheet.workspace.setYear({2026});
    QApplication::processEvents();
    CHECK(child<QLabel>(*sheet.item("problem"), QStringLiteral("lastYear"))->text()
        == QStringLiteral("保育士の確保"));
    CHECK(sheet.editor("problem")->toPlainText().isEmpty());
    picture(sheet.page, "sheet_last_year");
}

TEST_CASE("last year's improvement stands in the carried item and cannot be edited")
{
    OpenSheet sheet;
    sheet.edit(writeAnswer(sheet.plan(), sheet.workspace.ids(),
        {sheet.project2, {2025}, Evaluator::Department, sheet.family}, u"improvement",
        QStringLiteral("説明会を開く")));
    sheet.edit(rollOver(sheet.plan(), sheet.workspace.ids(), {2026}));
    sheet.workspace.setYear({2026});
    QApplication::processEvents();
    CHECK(child<QLabel>(*sheet.item("carried"), QStringLiteral("carried"))->text()
        == QStringLiteral("説明会を開く"));
    CHECK_FALSE(sheet.item("carried")->findChild<GrowingTextEdit*>());
}

TEST_CASE("a choice printed beside an item is chosen by one click and taken back by a second")
{
    OpenSheet sheet;
    CHECK(sheet.item("carried")->isAncestorOf(sheet.item("done")));
    const auto buttons = sheet.item("done")->findChildren<QToolButton*>();
    REQUIRE(buttons.size() == 3);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    CHECK(sheet.written("done") == QStringLiteral("一部実施した"));
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    CHECK(sheet.written("done") == QStringLiteral("実施した"));
    CHECK_FALSE(buttons[1]->isChecked());
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    CHECK(sheet.written("done").isEmpty());
}

TEST_CASE("the chosen answer stands out by a frame and a tick, on a light and on a dark ground")
{
    for (const QColor& ground : {QColor(Qt::white), QColor(0x35, 0x35, 0x35)}) {
        QPalette colours(ground);
        colours.setColor(QPalette::Highlight, QColor(0x10, 0x80, 0xf0));
        ui::ChoiceButton button;
        button.setPalette(colours);
        button.setText(QStringLiteral("拡充"));
        button.resize(button.sizeHint());
        const auto framed = [&] { return button.grab().toImage().pixelColor(1, button.height() / 2); };
        const QSize before = button.sizeHint();
        CHECK(framed() != QColor(0x10, 0x80, 0xf0));
        button.setChecked(true);
        CHECK(framed() == QColor(0x10, 0x80, 0xf0));
        CHECK(button.sizeHint() == before);
    }
}

TEST_CASE("a grade without a required reason is recorded by one click")
{
    OpenSheet sheet;
    QTest::mouseClick(sheet.gradeButton(u"B"), Qt::LeftButton);
    CHECK(sheet.gradeCode() == QStringLiteral("B"));
    QTest::mouseClick(sheet.gradeButton(u"B"), Qt::LeftButton);
    CHECK(sheet.gradeCode().isEmpty());
}

TEST_CASE("a grade that needs a reason waits for it and is recorded with it in one step")
{
    OpenSheet sheet;
    QTest::mouseClick(sheet.gradeButton(u"A"), Qt::LeftButton);
    CHECK(sheet.gradeCode().isEmpty());
    CHECK(sheet.gradeButton(u"A")->isChecked());
    GrowingTextEdit* reason = sheet.editor("grade");
    CHECK(reason->hasFocus());
    picture(sheet.page, "sheet_pending_grade");
    compose(reason, QStringLiteral("目標を上回った"));
    reason->clearFocus();
    CHECK(sheet.gradeCode() == QStringLiteral("A"));
    CHECK(sheet.sheet()->gradeReason == QStringLiteral("目標を上回った"));
    sheet.undo();
    CHECK(sheet.gradeCode().isEmpty());
}

TEST_CASE("a grade that waits for its reason is still waiting when one comes back to its sheet, and a "
          "sentence says so")
{
    OpenSheet sheet;
    QTest::mouseClick(sheet.gradeButton(u"A"), Qt::LeftButton);
    sheet.page.showNext();
    CHECK(sheet.reported.contains(QStringLiteral("保育所")));
    CHECK(sheet.reported.contains(QStringLiteral("A")));
    CHECK_FALSE(sheet.gradeButton(u"A")->isChecked());
    sheet.workspace.setYear({2026});
    sheet.workspace.setYear(sheet.year);
    sheet.page.showPrevious();
    CHECK(sheet.gradeButton(u"A")->isChecked());
    CHECK(sheet.gradeCode().isEmpty());
    compose(sheet.editor("grade"), QStringLiteral("目標を上回った"));
    sheet.editor("grade")->commit();
    CHECK(sheet.gradeCode() == QStringLiteral("A"));
    sheet.reported.clear();
    sheet.page.showNext();
    sheet.page.showPrevious();
    CHECK(sheet.reported.isEmpty());
}

TEST_CASE("the computed rate stands beside the grade with its band")
{
    OpenSheet sheet(1);
    sheet.edit(enterActual(sheet.plan(), sheet.workspace.ids(), sheet.visitsYoung, {2025}, u"1275"));
    bool isShown = false;
    for (const QLabel* label : sheet.item("grade")->findChildren<QLabel*>())
        isShown = isShown
            || (label->text().contains(QStringLiteral("85.0%"))
                && label->text().contains(QStringLiteral("B")));
    CHECK(isShown);
}

TEST_CASE("a value can be typed on the sheet and its rate follows")
{
    OpenSheet sheet;
    auto* item = qobject_cast<ui::SheetIndicatorItem*>(sheet.item("outcome"));
    REQUIRE(item);
    REQUIRE(item->showSeries(sheet.waitingSeries));
    QWidget* grid = item->editor();
    type(*grid, QStringLiteral("15"));
    QTest::keyClick(grid->findChild<QLineEdit*>(), Qt::Key_Return);
    CHECK(sheet.actual(sheet.waitingSeries, 2025) == QStringLiteral("15"));
}

TEST_CASE("without a scheme the sheet says so and one can be chosen there")
{
    OpenSheet sheet;
    // The scheme is valid from 令和8年度 on only, so nothing grades 令和7年度.
    const KindInfo& info = kindInfo(kindOf<GradeScheme>());
    sheet.edit(
        setField(sheet.plan(), {info.kind, sheet.scheme.uuid}, info.fieldOf(u"first_year"), std::nullopt));
    QApplication::processEvents();
    const auto lines = sheet.page.findChildren<ui::ChooserLine*>();
    const auto line = std::find_if(
        lines.begin(), lines.end(), [](const ui::ChooserLine* each) { return each->isVisible(); });
    REQUIRE(line != lines.end());
    CHECK(child<QComboBox>(**line)->itemText(0) == QStringLiteral("流山市 R7"));
    picture(sheet.page, "sheet_no_scheme");
    QTest::mouseClick(child<QPushButton>(**line), Qt::LeftButton);
    QApplication::processEvents();
    REQUIRE(schemeAsOf(sheet.plan(), sheet.period, sheet.year));
    CHECK(schemeAsOf(sheet.plan(), sheet.period, sheet.year)->id == sheet.scheme);
    CHECK(sheet.gradeButton(u"B")->isVisible());
}

TEST_CASE("a scheme of other years can be chosen where none is valid")
{
    OpenSheet sheet;
    const KindInfo& info = kindInfo(kindOf<GradeScheme>());
    sheet.edit(setField(
        sheet.plan(), {info.kind, sheet.scheme.uuid}, info.fieldOf(u"first_year"), QStringLiteral("2027")));
    QApplication::processEvents();
    const auto lines = sheet.page.findChildren<ui::ChooserLine*>();
    const auto line = std::find_if(
        lines.begin(), lines.end(), [](const ui::ChooserLine* each) { return each->isVisible(); });
    REQUIRE(line != lines.end());
    QTest::mouseClick(child<QPushButton>(**line), Qt::LeftButton);
    QApplication::processEvents();
    REQUIRE(schemeAsOf(sheet.plan(), sheet.period, sheet.year));
    CHECK(sheet.gradeButton(u"B")->isVisible());
}

TEST_CASE("grades are picked by code and sign, and those that are signs themselves without another one")
{
    ui::GradeBox box([](const QString&, const std::optional<QString>&) { return Result<void>(); });
    const auto offer = [&](const QStringList& codes) {
        std::vector<Grade> grades;
        for (const QString& code : codes)
            grades.emplace_back().code = code;
        std::vector<const Grade*> scheme;
        for (const Grade& grade : grades)
            scheme.push_back(&grade);
        std::vector<ui::GradeBox::Grade> offered;
        for (const QString& code : codes)
            offered.push_back({code, {}, false, ui::signedCode(scheme, int(offered.size()))});
        box.setGrades(offered);
    };
    offer({QStringLiteral("A")});
    CHECK(child<QToolButton>(box, QStringLiteral("grade-A"))->text() == QStringLiteral("● A"));
    offer({QStringLiteral("◎"), QStringLiteral("○")});
    CHECK(child<QToolButton>(box, QStringLiteral("grade-○"))->text() == QStringLiteral("○"));
}

TEST_CASE("a form without a grade shows no grade and asks for no scheme")
{
    OpenSheet sheet;
    sheet.edit(chooseForm(sheet.plan(), sheet.workspace.ids(), sheet.period, sheet.shortForm,
        Evaluator::Department, {{2025}, {}, {}}));
    QApplication::processEvents();
    CHECK_FALSE(sheet.page.findChild<QToolButton*>(QStringLiteral("grade-B")));
    CHECK(sheet.editor("result")->isVisible());
    CHECK_FALSE(sheet.page.findChild<QWidget*>(QStringLiteral("item-improvement")));
}

TEST_CASE("an eighth item of the form appears without any change of the page")
{
    OpenSheet sheet;
    FormItem item;
    item.id = {uuid(999)};
    item.form = sheet.form;
    item.rank = 5000;
    item.key = QStringLiteral("cost");
    item.number = QStringLiteral("⑧");
    item.label = QStringLiteral("事業費");
    Plan plan = sheet.plan();
    plan.put(item);
    sheet.edit(plan);
    QApplication::processEvents();
    sheet.write("cost", QStringLiteral("1,050千円"));
    CHECK(sheet.written("cost") == QStringLiteral("1,050千円"));
}
