#include "ui/dialogs/value_dialog.h"

#include "tests/ui/page_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace pages;
using ui::ValueDialog;

namespace {

QLineEdit* line(const ValueDialog& dialog, const char* name)
{
    return child<QLineEdit>(dialog, QString::fromLatin1(name));
}

QString refusal(const ValueDialog& dialog)
{
    return child<QLabel>(dialog, QStringLiteral("refusal"))->text();
}

} // namespace

TEST_CASE("all that stands beside a year's value is entered in one step")
{
    PageFixture content;
    ValueDialog dialog(content.workspace, content.placesSeries, {2025});
    show(dialog, dialog.size());
    line(dialog, "number")->setText(QStringLiteral("９３．１"));
    line(dialog, "numerator")->setText(QStringLiteral("1,864"));
    line(dialog, "denominator")->setText(QStringLiteral("2,002"));
    line(dialog, "sampleSize")->setText(QStringLiteral("2,002"));
    line(dialog, "unit")->setText(QStringLiteral("％"));
    line(dialog, "source")->setText(QStringLiteral("市民意識調査 問12"));
    child<QCheckBox>(dialog)->setChecked(true);
    child<QPlainTextEdit>(dialog)->setPlainText(QStringLiteral("無回答を除く"));
    picture(dialog, "value_dialog");
    dialog.accept();
    INFO(refusal(dialog).toStdString());
    REQUIRE(dialog.result() == QDialog::Accepted);
    const Value* value = valueIn(content.plan(), content.placesSeries, {2025});
    REQUIRE(value);
    CHECK(value->reading == Reading(Decimal(931, 1)));
    CHECK(value->isProvisional);
    CHECK(value->sampleSize == 2002);
    CHECK(value->numerator == Decimal(1864));
    CHECK(value->denominator == Decimal(2002));
    CHECK(value->source == QStringLiteral("市民意識調査 問12"));
    CHECK(value->note == QStringLiteral("無回答を除く"));
    ValueDialog again(content.workspace, content.placesSeries, {2025});
    CHECK(line(again, "number")->text() == QStringLiteral("93.1"));
    CHECK(line(again, "numerator")->text() == QStringLiteral("1864"));
    content.undo();
    CHECK_FALSE(valueIn(content.plan(), content.placesSeries, {2025}));
}

TEST_CASE("a refusal is shown with the value's details and nothing that was typed is lost")
{
    PageFixture content;
    ValueDialog dialog(content.workspace, content.placesSeries, {2025});
    show(dialog, dialog.size());
    line(dialog, "number")->setText(QStringLiteral("93.1"));
    line(dialog, "numerator")->setText(QStringLiteral("約千"));
    dialog.accept();
    CHECK(dialog.isVisible());
    CHECK(refusal(dialog).contains(QStringLiteral("約千")));
    CHECK(line(dialog, "numerator")->hasFocus());
    CHECK(line(dialog, "number")->text() == QStringLiteral("93.1"));
    CHECK_FALSE(content.workspace.document()->canUndo());
    line(dialog, "numerator")->clear();
    dialog.accept();
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("a long refusal lies over nothing that was typed")
{
    PageFixture content;
    ValueDialog dialog(content.workspace, content.placesSeries, {2025});
    show(dialog, dialog.size());
    line(dialog, "number")->setText(QStringLiteral("1,23"));
    dialog.accept();
    QApplication::processEvents();
    const auto* said = child<QLabel>(dialog, QStringLiteral("refusal"));
    CHECK(said->height() >= said->heightForWidth(said->width()));
    CHECK_FALSE(said->geometry().intersects(child<QPlainTextEdit>(dialog)->geometry()));
    picture(dialog, "value_dialog_refusal");
}

TEST_CASE("a reason in place of the number greys out what only a number has")
{
    PageFixture content;
    content.edit(enterActual(content.plan(), content.workspace.ids(), content.placesSeries, {2025}, u"93.1"));
    ValueDialog dialog(content.workspace, content.placesSeries, {2025});
    line(dialog, "sampleSize")->setText(QStringLiteral("2002"));
    child<QCheckBox>(dialog)->setChecked(true);
    line(dialog, "number")->setText(QStringLiteral("集計中"));
    CHECK_FALSE(line(dialog, "sampleSize")->isEnabled());
    CHECK_FALSE(child<QCheckBox>(dialog)->isEnabled());
    CHECK_FALSE(child<QCheckBox>(dialog)->toolTip().isEmpty());
    dialog.accept();
    REQUIRE(dialog.result() == QDialog::Accepted);
    const Value* value = valueIn(content.plan(), content.placesSeries, {2025});
    CHECK(value->reading.missing() == Missing::BeingCounted);
    CHECK_FALSE(value->sampleSize);
}

TEST_CASE("a person judges only where the target of the year is in words")
{
    PageFixture content;
    const ValueDialog counted(content.workspace, content.visitsYoung, {2025});
    const auto* grey = child<QComboBox>(counted, QStringLiteral("judgement"));
    CHECK_FALSE(grey->isEnabled());
    CHECK_FALSE(grey->toolTip().isEmpty());
    content.edit(enterTarget(content.plan(), content.workspace.ids(), content.placesSeries, {2025},
        u"相談窓口の設置", {{2025}, {}, {}}));
    ValueDialog dialog(content.workspace, content.placesSeries, {2025});
    auto* judgement = child<QComboBox>(dialog, QStringLiteral("judgement"));
    REQUIRE(judgement->isEnabled());
    judgement->setCurrentText(QStringLiteral("Reached"));
    dialog.accept();
    const Value* value = valueIn(content.plan(), content.placesSeries, {2025});
    REQUIRE(value);
    CHECK(value->isAchieved == true);
    CHECK_FALSE(value->reading.isNumber());
}
