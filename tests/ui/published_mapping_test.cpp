// A table of other cities with English titles, imported through a mapping that is set in the dialog, saved
// and used again.
#include "tests/support/folders.h"
#include "tests/ui/page_fixture.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/mapping_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>
#include <QTreeWidget>

using namespace pages;
using ui::ImportDialog;

namespace {

class Mapping : public PageFixture {
public:
    Mapping() { reopen(); }
    void reopen()
    {
        dialog = std::make_unique<ImportDialog>(workspace, testFile("published-indicators.csv"));
        show(*dialog, {1080, 660});
        panel = child<ui::MappingPanel>(*dialog);
    }
    QTableWidget& table(const char* name) { return *child<QTableWidget>(*panel, QString::fromLatin1(name)); }
    void click(const char* text)
    {
        for (QPushButton* button : panel->findChildren<QPushButton*>())
            if (button->text().remove(u'&') == QString::fromUtf8(text))
                return QTest::mouseClick(button, Qt::LeftButton);
        FAIL("no button " << text);
    }
    static void choose(QTableWidget& table, int row, int column, ImportColumn wanted)
    {
        auto* box = qobject_cast<QComboBox*>(table.cellWidget(row, column));
        REQUIRE(box);
        box->setCurrentIndex(box->findData(int(wanted)));
    }
    void setColumn(const char* title, ImportColumn wanted)
    {
        QTableWidget& columns = table("columns");
        for (int row = 0; row < columns.rowCount(); ++row)
            if (columns.item(row, 0)->text() == QLatin1String(title))
                return choose(columns, row, 1, wanted);
        FAIL("no column " << title);
    }
    void addWord(const char* title, const char16_t* word, ImportColumn wanted, const char16_t* text)
    {
        click("Add a word");
        QTableWidget& words = table("words");
        const int row = words.rowCount() - 1;
        words.item(row, 0)->setText(QString::fromLatin1(title));
        words.item(row, 1)->setText(QString::fromUtf16(word));
        choose(words, row, 2, wanted);
        words.item(row, 3)->setText(QString::fromUtf16(text));
    }
    void addForEveryRow(ImportColumn wanted, const char16_t* text)
    {
        click("Add a value for every row");
        QTableWidget& words = table("words");
        choose(words, words.rowCount() - 1, 2, wanted);
        words.item(words.rowCount() - 1, 3)->setText(QString::fromUtf16(text));
    }
    /// What an officer sets by hand for this file.
    void setByHand()
    {
        setColumn("municipality", ImportColumn::ProjectName);
        setColumn("year", ImportColumn::Year);
        setColumn("indicator", ImportColumn::IndicatorName);
        setColumn("unit", ImportColumn::Unit);
        setColumn("direction", ImportColumn::Direction);
        setColumn("baseline", ImportColumn::BaselineValue);
        setColumn("target", ImportColumn::TargetValue);
        setColumn("actual", ImportColumn::Actual);
        addWord("year", u"H23-H27累計", ImportColumn::Year, u"H27");
        addWord("year", u"H13-H15", ImportColumn::Year, u"H14");
        addWord("year", u"R6現状→R11目標", ImportColumn::Year, u"");
        addWord("year", u"R6現状→R11目標", ImportColumn::BaselineYear, u"R6");
        addWord("year", u"R6現状→R11目標", ImportColumn::TargetYear, u"R11");
        for (const char16_t* word : {u"up", u"cumulative_up", u"plan_actual"})
            addWord("direction", word, ImportColumn::Direction, u"増加");
        addWord("direction", u"down", ImportColumn::Direction, u"減少");
        addWord("direction", u"maintain", ImportColumn::Direction, u"維持");
        for (const char16_t* word : {u"demand", u"supply", u"milestone"})
            addWord("direction", word, ImportColumn::Direction, u"");
        addWord("baseline", u"なし", ImportColumn::BaselineValue, u"");
        for (const char16_t* word : {u"なし", u"設置", u"策定"})
            addWord("actual", word, ImportColumn::Actual, u"設定になじまない");
        addForEveryRow(ImportColumn::GoalName, u"公表された指標");
        addForEveryRow(ImportColumn::Kind, u"成果");
        child<QCheckBox>(*panel)->setChecked(true);
    }
    /// Answers the next file dialog with this path.
    static void answerFileDialog(const QString& path)
    {
        auto* timer = new QTimer(qApp);
        QObject::connect(timer, &QTimer::timeout, timer, [timer, path] {
            auto* files = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!files)
                return;
            timer->deleteLater();
            files->selectFile(path);
            QMetaObject::invokeMethod(files, "accept");
        });
        timer->start(0);
    }
    QPushButton* import() { return child<QPushButton>(*dialog, QStringLiteral("import")); }
    QString refusal() { return child<QLabel>(*dialog, QStringLiteral("refusal"))->text(); }

    std::unique_ptr<ImportDialog> dialog;
    ui::MappingPanel* panel = nullptr;
};

} // namespace

TEST_CASE("the published figures of other cities come in through a mapping that is set by hand")
{
    Mapping mapping;
    REQUIRE(mapping.panel->isVisible());
    mapping.setByHand();
    picture(*mapping.dialog, "published_mapping");
    INFO(mapping.refusal().toStdString());
    REQUIRE(mapping.import()->isEnabled());
    const auto counts = mapping.dialog->proposal().counts();
    CHECK(counts.refused == 0);
    mapping.dialog->accept();
    bool isThere = false;
    for (const Indicator& indicator : mapping.plan().table<Indicator>())
        if (indicator.name == QStringLiteral("合計特殊出生率"))
            for (const Series* series : rowsOf(mapping.plan(), &Series::indicator, indicator.id))
                isThere = isThere || mapping.actual(series->id, 2016) == QStringLiteral("1.11");
    CHECK(isThere);
    mapping.undo();
    CHECK_FALSE(mapping.workspace.document()->canUndo());
}

TEST_CASE("a mapping that was set and saved brings the same figures at the next import")
{
    Mapping mapping;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("公表指標.json"));
    mapping.setByHand();
    const auto before = mapping.dialog->proposal().counts();
    const ColumnMapping set = mapping.panel->mapping();
    Mapping::answerFileDialog(path);
    mapping.click("Save the mapping…");
    REQUIRE(QFileInfo::exists(path));
    mapping.reopen();
    CHECK_FALSE(mapping.panel->mapping() == set);
    Mapping::answerFileDialog(path);
    mapping.click("Load a mapping…");
    CHECK(toJson(mapping.panel->mapping()) == toJson(set));
    const auto after = mapping.dialog->proposal().counts();
    CHECK(after.added == before.added);
    CHECK(after.refused == 0);
}
