// The sheet form of a year, changed in the window: an eighth item, no grade, other wording; earlier years
// print what they printed.
#include "core/handout/compose_sheets.h"
#include "core/handout/layout.h"
#include "tests/ui/work_fixture.h"

using namespace pages;

namespace {

enum Column { Number, Label, Kind, Source, Required, Choices };

ui::RecordTable& itemsOf(ui::FormSection& form)
{
    return *child<ui::RecordTable>(form);
}

// Every text of the paper, in order.
QStringList printed(const Plan& plan, FiscalYear year)
{
    const Handout paper = ok(composeSheets(plan, year, {}, {}));
    QStringList texts;
    for (const Block& block : paper.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            texts << heading->text;
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            texts << paragraph->text;
        if (const auto* table = std::get_if<TableBlock>(&block))
            for (const TableRow& row : table->rows)
                for (const TableCell& cell : row.cells)
                    texts << cell.text;
    }
    return texts;
}

bool prints(const Plan& plan, FiscalYear year, const QString& words)
{
    return printed(plan, year).join(QLatin1Char('\n')).contains(words);
}

QString formNote(const QWidget& section)
{
    return child<QLabel>(section, QStringLiteral("note"))->text();
}

} // namespace

TEST_CASE("an eighth item is added in the window, written on the sheet and printed")
{
    Work work;
    ui::FormSection& form = work.form();
    work.pick(form, wordLabel(ItemKind::Text));
    work.write(QStringLiteral("事業費（千円）"));
    work.finish();
    CHECK(work.column(itemsOf(form), Number).last() == QStringLiteral("⑧"));
    CHECK(work.column(itemsOf(form), Label).last() == QStringLiteral("事業費（千円）"));
    picture(*work.window, "form_section");
    const QString key = itemsOf(work.plan(), work.content.form).back()->key;
    work.writeItem(key, QStringLiteral("1,050"));
    CHECK(work.written(key) == QStringLiteral("1,050"));
    CHECK(prints(work.plan(), {2025}, QStringLiteral("事業費（千円）")));
    CHECK(prints(work.plan(), {2025}, QStringLiteral("1,050")));
    picture(*work.window, "form_eighth_item");
}

TEST_CASE("the grade is removed in the window and the sheet neither shows nor asks for it")
{
    Work work;
    ui::RecordTable& items = itemsOf(work.form());
    work.stand(items, work.rowOf(items, Number, QStringLiteral("⑤")));
    const NextAnswer answer(QStringLiteral("Remove"));
    work.click(items, "Remove");
    CHECK(answer.isGiven());
    CHECK_FALSE(work.column(items, Number).contains(QStringLiteral("⑤")));
    work.click(items, "Number anew");
    CHECK(work.column(items, Number).last() == QStringLiteral("⑥"));
    work.writeItem(QStringLiteral("result"), QStringLiteral("新設した。"));
    CHECK_FALSE(work.sheetPage().findChild<QToolButton*>(QStringLiteral("grade-A")));
    work.step(SheetState::Submitted); // Nothing is missing: ⑤ was required.
    CHECK(work.sheet()->state == SheetState::Submitted);
    CHECK_FALSE(prints(work.plan(), {2025}, QStringLiteral("の評価及び理由")));
}

TEST_CASE("items renamed, moved and added in a year leave the earlier year's paper as it was")
{
    Work work;
    work.writeItem(QStringLiteral("result"), QStringLiteral("令和７年度の話"));
    work.action("roll_over");
    work.workspace().setYear({2025});
    const QStringList before = printed(work.plan(), {2025});
    work.workspace().setYear({2026});
    ui::FormSection& form = work.form();
    ui::RecordTable& items = itemsOf(form);
    CHECK(formNote(form).contains(QStringLiteral("copy")));
    const int row = work.rowOf(items, Number, QStringLiteral("④"));
    work.fill(items, row, Label, QStringLiteral("{年度}の取組と成果"));
    CHECK(items.view().currentIndex().row() == row);
    work.click(items, "Up");
    work.pick(form, wordLabel(ItemKind::Choice));
    work.write(QStringLiteral("見直しの要否"));
    work.finish();
    CHECK(printed(work.plan(), {2025}) == before);
    CHECK(prints(work.plan(), {2026}, QStringLiteral("令和8年度の取組と成果")));
    CHECK(prints(work.plan(), {2026}, QStringLiteral("見直しの要否")));
    CHECK(formUseAsOf(work.plan(), work.content.period, {2025})->form == work.content.form);
    picture(*work.window, "form_later_year");
}

TEST_CASE("every change of the form is taken back and done again from any page")
{
    Work work;
    const Plan before = work.plan();
    ui::FormSection& form = work.form();
    ui::RecordTable& items = itemsOf(form);
    work.fill(items, work.rowOf(items, Number, QStringLiteral("⑥")), Label, QStringLiteral("課題"));
    work.stand(items, 0);
    work.click(items, "Down");
    const Plan after = work.plan();
    REQUIRE_FALSE(after == before);
    work.page<ui::IndicatorsPage>();
    work.undo();
    work.undo();
    CHECK(work.plan() == before);
    work.redo();
    work.redo();
    CHECK(work.plan() == after);
    work.form();
    CHECK(work.column(items, Label).contains(QStringLiteral("課題")));
    CHECK(work.column(items, Number).first() == QStringLiteral("②"));
}

TEST_CASE("a sheet that says something in a removed item keeps it, and a sentence and a button say so")
{
    Work work;
    work.writeItem(QStringLiteral("problem"), QStringLiteral("周知が課題"));
    ui::FormSection& form = work.form();
    ui::RecordTable& items = itemsOf(form);
    CHECK(formNote(form).contains(QStringLiteral("being written")));
    work.stand(items, work.rowOf(items, Number, QStringLiteral("⑥")));
    const NextAnswer answer(QStringLiteral("Remove"));
    work.click(items, "Remove");
    CHECK(work.written(QStringLiteral("problem")) == QStringLiteral("周知が課題"));
    CHECK(prints(work.plan(), {2025}, QStringLiteral("周知が課題")));
    CHECK(formNote(form).contains(QStringLiteral("another form")));
    work.writeItem(QStringLiteral("problem"), QString());
    work.form();
    work.click(form, "Let sheets follow");
    CHECK(work.sheet()->form == formUseAsOf(work.plan(), work.content.period, {2025})->form);
    CHECK_FALSE(formNote(form).contains(QStringLiteral("another form")));
}

TEST_CASE("another form and whose grade counts are chosen for the year")
{
    Work work;
    work.workspace().setYear({2027});
    ui::FormSection& form = work.form();
    work.choose(*child<QComboBox>(form, QStringLiteral("forms")), QStringLiteral("評価なしの様式"));
    CHECK(formUseAsOf(work.plan(), work.content.period, {2027})->form == work.content.shortForm);
    CHECK(formUseAsOf(work.plan(), work.content.period, {2026})->form == work.content.form);
    CHECK(work.column(itemsOf(form), Label) == QStringList{QStringLiteral("取組内容")});
    for (QComboBox* box : form.findChildren<QComboBox*>())
        if (box->findText(wordLabel(Evaluator::Council)) >= 0)
            work.choose(*box, wordLabel(Evaluator::Council));
    CHECK(formUseAsOf(work.plan(), work.content.period, {2027})->countingEvaluator == Evaluator::Council);
    work.workspace().setYear({2026});
    CHECK(
        child<QComboBox>(form, QStringLiteral("forms"))->currentText() == QStringLiteral("評価シート ①～⑦"));
}

TEST_CASE("words to choose from are typed in one cell, whatever comma is used")
{
    Work work;
    ui::RecordTable& items = itemsOf(work.form());
    const int row = work.rowOf(items, Label, QStringLiteral("改善策の実施状況"));
    work.fill(items, row, Choices, QStringLiteral("実施、検討中，未実施"));
    CHECK(work.column(items, Choices)[row] == QStringLiteral("実施、検討中、未実施"));
    work.fill(items, row, Choices, QStringLiteral(" "));
    CHECK(work.reported.contains(QStringLiteral("改善策の実施状況")));
    CHECK(work.column(items, Choices)[row] == QStringLiteral("実施、検討中、未実施"));
}

TEST_CASE("the label of a new item is typed over and ended with Enter")
{
    Work work;
    ui::FormSection& form = work.form();
    work.pick(form, wordLabel(ItemKind::Text));
    QWidget* box = QApplication::focusWidget();
    REQUIRE(box);
    compose(box, QStringLiteral("事業費"));
    QTest::keyClick(box, Qt::Key_Return);
    QApplication::processEvents();
    CHECK(work.column(itemsOf(form), Label).last() == QStringLiteral("事業費"));
}
