#include "ui/dialogs/target_dialog.h"

#include "tests/ui/page_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTreeWidget>

using namespace pages;
using ui::TargetDialog;

namespace {

// The target of waitingSeries: 0 in 令和11年度, from 令和7年度 on. Papers of 令和9年度 are being made.
class OpenTarget : public PageFixture {
public:
    explicit OpenTarget(const QString& text = {})
    {
        if (!text.isEmpty())
            edit(enterTarget(plan(), workspace.ids(), waitingSeries, {2029}, text, {{2025}, {}, {}}));
        workspace.setYear({2027});
        dialog.emplace(workspace, waitingSeries, FiscalYear{2027});
        show(*dialog, dialog->size());
    }
    QLineEdit* line(const char* name) const { return child<QLineEdit>(*dialog, QString::fromLatin1(name)); }
    QComboBox* fromYear() const { return child<QComboBox>(*dialog, QStringLiteral("fromYear")); }
    QListWidget* references() const { return child<QListWidget>(*dialog, QStringLiteral("references")); }
    QString refusal() const { return child<QLabel>(*dialog, QStringLiteral("refusal"))->text(); }
    const Target& asOf(int westernYear) const
    {
        const Target* target = targetFor(plan(), waitingSeries, {2029}, {westernYear});
        REQUIRE(target);
        return *target;
    }
    void accept()
    {
        dialog->accept();
        INFO(refusal().toStdString());
        CHECK(dialog->result() == QDialog::Accepted);
    }

    std::optional<TargetDialog> dialog;
};

} // namespace

TEST_CASE("another target is printed from the year in use on and earlier papers keep the old one")
{
    OpenTarget open;
    CHECK(open.line("target")->text() == QStringLiteral("0"));
    CHECK(open.fromYear()->currentData() == 2025);
    open.line("target")->setText(QStringLiteral("5以下"));
    CHECK(open.fromYear()->currentData() == 2027);
    open.line("decidedOn")->setText(QStringLiteral("令和9年3月5日"));
    child<QPlainTextEdit>(*open.dialog)->setPlainText(QStringLiteral("中間年の見直し"));
    picture(*open.dialog, "target_dialog");
    open.accept();
    CHECK(printedTarget(open.asOf(2026)) == QStringLiteral("0"));
    CHECK(printedTarget(open.asOf(2027)) == QStringLiteral("5以下"));
    CHECK(open.asOf(2027).decidedOn == QDate(2027, 3, 5));
    CHECK(open.asOf(2027).reason == QStringLiteral("中間年の見直し"));
    const TargetDialog again(open.workspace, open.waitingSeries, {2027});
    const auto* versions = child<QTreeWidget>(again, QStringLiteral("versions"));
    REQUIRE(versions->topLevelItemCount() == 2);
    CHECK(versions->topLevelItem(0)->text(1) == QStringLiteral("5以下"));
    CHECK(versions->topLevelItem(0)->text(4) == QStringLiteral("中間年の見直し"));
    CHECK(versions->topLevelItem(1)->text(1) == QStringLiteral("0"));
    open.undo();
    CHECK(printedTarget(open.asOf(2027)) == QStringLiteral("0"));
}

TEST_CASE("date and reason of a target are corrected and taken away without another version")
{
    OpenTarget open;
    open.line("decidedOn")->setText(QStringLiteral("R7.3.25"));
    open.accept();
    CHECK(open.asOf(2029).decidedOn == QDate(2025, 3, 25));
    TargetDialog again(open.workspace, open.waitingSeries, {2027});
    auto* date = child<QLineEdit>(again, QStringLiteral("decidedOn"));
    CHECK(date->text() == printedDate({2025, 3, 25}));
    date->clear();
    again.accept();
    CHECK_FALSE(open.asOf(2029).decidedOn);
    CHECK(rowsOf(open.plan(), &Target::series, open.waitingSeries).size() == 1);
}

TEST_CASE("an internal number and a tolerance are set behind an arrow, but not behind a printed number")
{
    OpenTarget open(QStringLiteral("↓"));
    REQUIRE(open.line("internal")->isEnabled());
    open.line("internal")->setText(QStringLiteral("１０"));
    open.line("tolerance")->setText(QStringLiteral("2"));
    open.line("target")->setText(QStringLiteral("12"));
    CHECK_FALSE(open.line("internal")->isEnabled());
    CHECK_FALSE(open.line("internal")->toolTip().isEmpty());
    open.line("target")->setText(QStringLiteral("↓"));
    open.accept();
    CHECK(printedTarget(open.asOf(2025)) == QStringLiteral("↓"));
    CHECK(printedInternal(open.asOf(2025)) == QStringLiteral("10±2"));
    const TargetDialog again(open.workspace, open.waitingSeries, {2027});
    CHECK(child<QLineEdit>(again, QStringLiteral("internal"))->text() == QStringLiteral("10"));
}

TEST_CASE("the series that a target refers to is found by a filter and needs a difference")
{
    OpenTarget open(QStringLiteral("窓口利用者より少なく"));
    CHECK(open.references()->count() == 4); // None, and the three other series.
    open.line("filter")->setText(QStringLiteral("若者"));
    int shown = 0;
    for (int row = 1; row < open.references()->count(); ++row)
        if (!open.references()->isRowHidden(row)) {
            ++shown;
            open.references()->setCurrentRow(row);
        }
    REQUIRE(shown == 1);
    open.dialog->accept();
    CHECK(open.dialog->isVisible());
    CHECK_FALSE(open.refusal().isEmpty());
    open.line("internal")->setText(QStringLiteral("-5"));
    open.accept();
    CHECK(open.asOf(2025).kind == TargetKind::RelativeToSeries);
    CHECK(open.asOf(2025).reference == open.visitsOld);
    CHECK(open.asOf(2025).number == Decimal(-5));
}

TEST_CASE("a date that cannot be read is refused with the target and nothing is written")
{
    OpenTarget open;
    open.line("target")->setText(QStringLiteral("5以下"));
    open.line("decidedOn")->setText(QStringLiteral("7/3/5"));
    const auto before = open.plan();
    open.dialog->accept();
    CHECK(open.dialog->isVisible());
    CHECK(open.refusal().contains(QStringLiteral("7/3/5")));
    CHECK(open.line("target")->text() == QStringLiteral("5以下"));
    CHECK(printedTarget(open.asOf(2027)) == QStringLiteral("0"));
}

TEST_CASE("a first target is entered for the year that is chosen and holds from the plan's first year")
{
    PageFixture content;
    TargetDialog dialog(content.workspace, content.placesSeries, {2025});
    show(dialog, dialog.size());
    child<QLineEdit>(dialog, QStringLiteral("target"))->setText(QStringLiteral("60以上"));
    auto* year = child<QComboBox>(dialog, QStringLiteral("targetYear"));
    year->setCurrentIndex(year->findData(2029));
    dialog.accept();
    const Target* target = targetFor(content.plan(), content.placesSeries, {2025}, {2025});
    REQUIRE(target);
    CHECK(target->year == FiscalYear{2029});
    CHECK(target->fromYear == FiscalYear{2025});
}

TEST_CASE("a target that is emptied is taken away")
{
    OpenTarget open;
    open.line("target")->clear();
    open.accept();
    CHECK_FALSE(targetFor(open.plan(), open.waitingSeries, {2029}, {2029}));
}
