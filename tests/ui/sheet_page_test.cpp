// The evaluation sheet as a whole: its items in order, its tabs, the way from project to project, the margin.
#include "tests/ui/sheet_fixture.h"
#include "ui/widgets/refusal_note.h"
#include "ui/widgets/sheet_indicator_item.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTabBar>

using namespace pages;
using ui::GrowingTextEdit;
using ui::SheetPage;

TEST_CASE("the sheet shows the items of the year's form in their order with the years filled in")
{
    OpenSheet sheet;
    QStringList headings;
    for (const char* key : {"activity", "outcome", "carried", "result", "grade", "problem", "improvement"})
        headings.append(sheet.item(key)->accessibleName());
    CHECK(headings[2].contains(QStringLiteral("令和6年度")));
    CHECK(headings[3].startsWith(QStringLiteral("④ 令和7年度の実績")));
    CHECK(sheet.item("activity")->mapTo(&sheet.page, QPoint()).y()
        < sheet.item("outcome")->mapTo(&sheet.page, QPoint()).y());
    CHECK(sheet.item("grade")->mapTo(&sheet.page, QPoint()).y()
        < sheet.item("improvement")->mapTo(&sheet.page, QPoint()).y());
    picture(sheet.page, "sheet");
}

TEST_CASE("each department has its own tab and its own texts")
{
    OpenSheet sheet(1);
    auto* tabs = child<QTabBar>(sheet.page);
    REQUIRE(tabs->count() == 2);
    CHECK(tabs->tabText(1) == QStringLiteral("健康増進課"));
    tabs->setCurrentIndex(1);
    compose(sheet.editor("result"), QStringLiteral("健診で配布"));
    sheet.editor("result")->commit();
    CHECK(sheet.answer(sheet.project1, sheet.health, "result") == QStringLiteral("健診で配布"));
    CHECK(sheet.answer(sheet.project1, sheet.family, "result").isEmpty());
    tabs->setCurrentIndex(0);
    CHECK(sheet.editor("result")->toPlainText().isEmpty());
    picture(sheet.page, "sheet_departments");
}

TEST_CASE("the sheet of a department shows its own indicators and those of the whole project everywhere")
{
    OpenSheet sheet(1);
    const KindInfo& info = kindInfo(kindOf<Indicator>());
    sheet.edit(setField(sheet.plan(), {info.kind, sheet.visits.uuid}, info.fieldOf(u"department"),
        sheet.family.uuid.toText()));
    auto* tabs = child<QTabBar>(sheet.page);
    const QString name = QStringLiteral("相談窓口の年間利用者数");
    const auto speaksOf = [&](const QString& indicator) {
        const auto labels = sheet.item("grade")->findChildren<QLabel*>();
        const auto* list = child<QListWidget>(sheet.page, QStringLiteral("findings"));
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->text().contains(indicator);
        }) && !list->findItems(indicator, Qt::MatchContains).isEmpty();
    };
    const auto* none = child<QLabel>(*sheet.item("activity"), QStringLiteral("none"));
    CHECK(none->isHidden());
    CHECK(speaksOf(name));
    CHECK(speaksOf(QStringLiteral("子育てに満足している人の割合")));
    tabs->setCurrentIndex(1);
    none = child<QLabel>(*sheet.item("activity"), QStringLiteral("none"));
    CHECK_FALSE(none->isHidden());
    CHECK(none->text().contains(QStringLiteral("department")));
    for (const QLabel* label : sheet.item("grade")->findChildren<QLabel*>())
        CHECK_FALSE(label->text().contains(name));
    CHECK(child<QListWidget>(sheet.page, QStringLiteral("findings"))
              ->findItems(name, Qt::MatchContains)
              .isEmpty());
    CHECK(speaksOf(QStringLiteral("子育てに満足している人の割合")));
}

TEST_CASE("what is being typed is stored before another department is shown")
{
    OpenSheet sheet(1);
    sheet.editor("result")->setFocus();
    compose(sheet.editor("result"), QStringLiteral("情報紙を４回発行"));
    child<QTabBar>(sheet.page)->setCurrentIndex(1);
    CHECK(sheet.answer(sheet.project1, sheet.family, "result") == QStringLiteral("情報紙を４回発行"));
    CHECK(sheet.answer(sheet.project1, sheet.health, "result").isEmpty());
}

TEST_CASE("what is being typed is stored before another project is shown")
{
    OpenSheet sheet;
    sheet.editor("result")->setFocus();
    compose(sheet.editor("result"), QStringLiteral("新設"));
    sheet.page.showNext();
    CHECK(sheet.workspace.selectedProject() == sheet.project3);
    CHECK(sheet.written("result") == QStringLiteral("新設"));
    sheet.page.showPrevious();
    CHECK(sheet.editor("result")->toPlainText() == QStringLiteral("新設"));
}

TEST_CASE("the year can be changed while a text is being typed without writing it into the other year")
{
    OpenSheet sheet;
    sheet.editor("result")->setFocus();
    compose(sheet.editor("result"), QStringLiteral("今年の話"));
    sheet.workspace.setYear({2026});
    QApplication::processEvents();
    CHECK(sheet.written("result") == QStringLiteral("今年の話"));
    CHECK_FALSE(findEvaluation(sheet.plan(), sheet.project2, {2026}, Evaluator::Department, sheet.family));
}

TEST_CASE("an incomplete sheet cannot be submitted and says what is missing")
{
    OpenSheet sheet;
    sheet.write("problem", QStringLiteral("課題"));
    sheet.pressStep(SheetState::Submitted);
    CHECK(sheet.sheet()->state == SheetState::BeingWritten);
    CHECK(sheet.reported.contains(QStringLiteral("令和7年度の実績")));
}

TEST_CASE("a complete sheet goes through the workflow and is closed when it is checked")
{
    OpenSheet sheet;
    sheet.write("result", QStringLiteral("新設"));
    QTest::mouseClick(sheet.gradeButton(u"B"), Qt::LeftButton);
    sheet.pressStep(SheetState::Submitted);
    CHECK(sheet.sheet()->state == SheetState::Submitted);
    sheet.pressStep(SheetState::Checked);
    CHECK(sheet.sheet()->state == SheetState::Checked);
    CHECK(sheet.editor("result")->isReadOnly());
    CHECK_FALSE(sheet.gradeButton(u"A")->isEnabled());
    sheet.pressStep(SheetState::BeingWritten);
    CHECK_FALSE(sheet.editor("result")->isReadOnly());
}

TEST_CASE("a closed sheet looks closed and says how to go on, also to whoever types into it")
{
    OpenSheet sheet;
    const SheetKey key{sheet.project2, sheet.year, Evaluator::Department, sheet.family};
    auto* line = child<QLabel>(sheet.page, QStringLiteral("closedLine"));
    CHECK_FALSE(line->isVisible());
    sheet.write("result", QStringLiteral("新設"));
    QTest::mouseClick(sheet.gradeButton(u"B"), Qt::LeftButton);
    const QColor open = sheet.editor("result")->palette().color(QPalette::Base);
    for (const SheetState state : {SheetState::Submitted, SheetState::Checked, SheetState::Reported})
        sheet.edit(setSheetState(sheet.plan(), sheet.workspace.ids(), key, state));
    QApplication::processEvents();
    CHECK(line->isVisible());
    CHECK(line->text().contains(wordLabel(SheetState::Reported)));
    CHECK(line->text().indexOf(QStringLiteral("Take back"))
        < line->text().indexOf(QStringLiteral("Send back")));
    CHECK(line->text().contains(QStringLiteral("Take back")));
    CHECK(sheet.editor("result")->palette().color(QPalette::Base) != open);
    QTest::keyClicks(sheet.editor("result"), QStringLiteral("a"));
    bool isSaid = false;
    for (const auto* note : sheet.item("result")->findChildren<ui::RefusalNote*>())
        isSaid = isSaid || (note->isVisible() && note->text() == line->text());
    CHECK(isSaid);
    picture(sheet.page, "sheet_reported");
    const auto isAnySaid = [&] {
        const auto notes = sheet.page.findChildren<ui::RefusalNote*>();
        return std::any_of(
            notes.begin(), notes.end(), [](const ui::RefusalNote* note) { return note->isVisible(); });
    };
    REQUIRE(isAnySaid());
    sheet.pressStep(SheetState::Checked);
    sheet.pressStep(SheetState::BeingWritten);
    CHECK_FALSE(line->isVisible());
    CHECK_FALSE(isAnySaid());
    CHECK(sheet.editor("result")->palette().color(QPalette::Base) == open);
}

TEST_CASE("the margin lists what this sheet lacks and jumps there")
{
    OpenSheet sheet;
    sheet.write("problem", QStringLiteral("課題"));
    auto* list = child<QListWidget>(sheet.page, QStringLiteral("findings"));
    QListWidgetItem* about = nullptr;
    for (int i = 0; i < list->count(); ++i)
        if (list->item(i)->text().contains(QStringLiteral("令和7年度の実績")))
            about = list->item(i);
    REQUIRE(about);
    CHECK_FALSE(about->text().contains(QStringLiteral("保育所"))); // The page is about this project.
    emit list->itemActivated(about);
    CHECK(sheet.editor("result")->hasFocus());
    sheet.write("result", QStringLiteral("新設"));
    for (int i = 0; i < list->count(); ++i)
        CHECK_FALSE(list->item(i)->text().contains(QStringLiteral("令和7年度の実績")));
}

TEST_CASE("a finding about a value jumps to its cell")
{
    OpenSheet sheet;
    auto* list = child<QListWidget>(sheet.page, QStringLiteral("findings"));
    QListWidgetItem* about = nullptr;
    for (int i = 0; i < list->count(); ++i)
        if (list->item(i)->text().contains(QStringLiteral("待機児童数")))
            about = list->item(i);
    REQUIRE(about);
    emit list->itemActivated(about);
    CHECK(sheet.item("outcome")->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("the council's own evaluation can be added beside the departments'")
{
    OpenSheet sheet;
    emit child<QMenu>(sheet.page)->aboutToShow();
    for (QAction* action : child<QMenu>(sheet.page)->actions())
        if (action->text() == wordLabel(Evaluator::Council))
            action->trigger();
    auto* tabs = child<QTabBar>(sheet.page);
    REQUIRE(tabs->count() == 2);
    compose(sheet.editor("result"), QStringLiteral("妥当"));
    sheet.editor("result")->commit();
    const Evaluation* council
        = findEvaluation(sheet.plan(), sheet.project2, sheet.year, Evaluator::Council, std::nullopt);
    REQUIRE(council);
    CHECK(findAnswer(sheet.plan(), council->id, u"result")->text == QStringLiteral("妥当"));
}

TEST_CASE("the next unfinished project is the next one whose sheet lacks a required item or its grade")
{
    OpenSheet sheet(1);
    const SheetKey second{sheet.project2, sheet.year, Evaluator::Department, sheet.family};
    sheet.edit(gradeSheet(sheet.plan(), sheet.workspace.ids(), second, u"B", {}));
    sheet.page.showNextUnfinished();
    CHECK(sheet.workspace.selectedProject() == sheet.project2);
    sheet.select(sheet.project1);
    sheet.edit(
        writeAnswer(sheet.plan(), sheet.workspace.ids(), second, u"result", QStringLiteral("開設した。")));
    sheet.page.showNextUnfinished();
    CHECK(sheet.workspace.selectedProject() == sheet.project3);
}

TEST_CASE("without a selected project the page says what to do")
{
    PageFixture fixture;
    SheetPage page(fixture.workspace);
    show(page);
    CHECK_FALSE(page.findChild<GrowingTextEdit*>());
    bool hasHint = false;
    for (const QLabel* label : page.findChildren<QLabel*>())
        hasHint = hasHint || (label->isVisible() && label->text().size() > 10);
    CHECK(hasHint);
    picture(page, "sheet_nothing");
}

TEST_CASE("Tab leads through the sheet as one reads it, also after another sheet was shown")
{
    OpenSheet sheet;
    sheet.page.showNext();
    sheet.page.showPrevious();
    QApplication::setActiveWindow(&sheet.page);
    QApplication::processEvents();
    compose(sheet.editor("problem"), QStringLiteral("課題"));
    sheet.editor("problem")->commit();
    QApplication::processEvents();
    const auto answers = sheet.item("done")->findChildren<QToolButton*>();
    const QList<QWidget*> wanted{answers[0], answers[1], answers[2], sheet.editor("result"),
        sheet.gradeButton(u"A"), sheet.gradeButton(u"B"), sheet.gradeButton(u"C"), sheet.editor("grade"),
        sheet.editor("problem"), sheet.editor("improvement"),
        child<QPushButton>(sheet.page, QStringLiteral("step-%1").arg(int(SheetState::Submitted)))};
    QList<QWidget*> reached;
    QApplication::setActiveWindow(&sheet.page);
    answers[0]->setFocus();
    while (reached.size() < wanted.size()) {
        reached << QApplication::focusWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    CHECK(reached == wanted);
}
