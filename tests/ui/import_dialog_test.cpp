#include "ui/dialogs/import_dialog.h"

#include "tests/support/folders.h"
#include "tests/ui/page_fixture.h"
#include "ui/dialogs/mapping_panel.h"
#include "ui/widgets/difference_text.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace pages;
using ui::ImportDialog;

namespace {

class Import : public PageFixture {
public:
    QString file(const char* name, const QByteArray& bytes)
    {
        const QString path = files_.filePath(QString::fromLatin1(name));
        const auto storage = diskStorage();
        REQUIRE(replaceFile(*storage, path, bytes) == FileError::None);
        return path;
    }
    ImportDialog& open(const QString& path)
    {
        dialog = std::make_unique<ImportDialog>(workspace, path);
        show(*dialog, {1080, 660});
        return *dialog;
    }
    std::unique_ptr<ImportDialog> dialog;

    QPushButton* import() const { return child<QPushButton>(*dialog, QStringLiteral("import")); }
    QTreeWidget* items() const { return child<QTreeWidget>(*dialog, QStringLiteral("items")); }
    QString refusal() const { return child<QLabel>(*dialog, QStringLiteral("refusal"))->text(); }

private:
    QTemporaryDir files_;
};

QByteArray table(const char* rows)
{
    return QByteArray("事業番号,事業名,指標名,系列,年度,実績値\r\n") + rows;
}

} // namespace

TEST_CASE("an indicator table is shown before anything is changed and imported as one step")
{
    Import import;
    import.open(import.file("r7.csv",
        table("1,子育て及び家庭教育情報の提供,相談窓口の年間利用者数,中高生,令和7年度,\"1,400\"\r\n"
              "1,子育て及び家庭教育情報の提供,相談窓口の年間利用者数,中高生,令和6年度,\"1,351\"\r\n")));
    CHECK(import.dialog->proposal().counts().added == 1);
    CHECK(import.dialog->proposal().counts().changed == 1);
    CHECK(import.actual(import.visitsYoung, 2025).isEmpty());
    picture(*import.dialog, "import");
    REQUIRE(import.import()->isEnabled());
    import.dialog->accept();
    CHECK(import.actual(import.visitsYoung, 2025) == QStringLiteral("1400"));
    CHECK(import.actual(import.visitsYoung, 2024) == QStringLiteral("1351"));
    import.undo();
    CHECK(import.actual(import.visitsYoung, 2025).isEmpty());
    CHECK(import.actual(import.visitsYoung, 2024) == QStringLiteral("1350"));
}

TEST_CASE("a line that is not ticked is not imported")
{
    Import import;
    import.open(import.file("r7.csv",
        table("1,,相談窓口の年間利用者数,中高生,令和7年度,1400\r\n1,,相談窓口の年間利用者数,若者,令和7年度,"
              "900\r\n")));
    REQUIRE(import.items()->topLevelItemCount() == 2);
    QTreeWidgetItem* old = nullptr;
    for (int i = 0; i < 2; ++i)
        if (import.items()->topLevelItem(i)->text(1).contains(QStringLiteral("若者")))
            old = import.items()->topLevelItem(i);
    REQUIRE(old);
    old->setCheckState(0, Qt::Unchecked);
    import.dialog->accept();
    CHECK(import.actual(import.visitsYoung, 2025) == QStringLiteral("1400"));
    CHECK(import.actual(import.visitsOld, 2025).isEmpty());
}

TEST_CASE("nothing can be imported while a cell cannot be read and its line is named")
{
    Import import;
    import.open(import.file("r7.csv",
        table("1,,相談窓口の年間利用者数,中高生,令和7年度,1400\r\n1,,相談窓口の年間利用者数,若者,令和7年度,"
              "約九百\r\n")));
    CHECK_FALSE(import.import()->isEnabled());
    CHECK_FALSE(import.refusal().isEmpty());
    bool isNamed = false;
    for (int i = 0; i < import.items()->topLevelItemCount(); ++i)
        isNamed = isNamed || import.items()->topLevelItem(i)->text(3) == QStringLiteral("3");
    CHECK(isNamed);
    picture(*import.dialog, "import_refused");
}

TEST_CASE("the old and the new value stand beside each other")
{
    Import import;
    import.open(import.file("r6.csv", table("1,,相談窓口の年間利用者数,中高生,令和6年度,1351\r\n")));
    const QString shown = child<QTextBrowser>(*import.dialog, QStringLiteral("difference"))->toPlainText();
    CHECK(shown.contains(QStringLiteral("1,350")));
    CHECK(shown.contains(QStringLiteral("1,351")));
}

TEST_CASE("all shown lines can be unticked at once and then nothing is left to import")
{
    Import import;
    import.open(import.file("r7.csv", table("1,,相談窓口の年間利用者数,中高生,令和7年度,1400\r\n")));
    const auto buttons = import.dialog->findChildren<QPushButton*>();
    CHECK(import.import()->isEnabled());
    for (QPushButton* button : buttons)
        if (button->text() == ImportDialog::tr("&Untick all shown"))
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK_FALSE(import.import()->isEnabled());
}

TEST_CASE("the encoding of a file is shown with its evidence and can be changed")
{
    Import import;
    // 「指標名,年度,実績値」 in CP932.
    const QByteArray cp932 = QByteArray::fromHex("8e77955796bc2c944e93782c8ec090d1926c") + "\r\n";
    import.open(import.file("cp932.csv", cp932));
    QComboBox* encoding = nullptr;
    for (QComboBox* box : import.dialog->findChildren<QComboBox*>())
        if (box->findText(encodingName(TextEncoding::Cp932)) >= 0)
            encoding = box;
    REQUIRE(encoding);
    CHECK(encoding->currentText() == encodingName(TextEncoding::Cp932));
    encoding->setCurrentIndex(encoding->findText(encodingName(TextEncoding::Utf8)));
    emit encoding->activated(encoding->currentIndex());
    CHECK_FALSE(import.refusal().isEmpty());
    CHECK_FALSE(import.import()->isEnabled());
}

TEST_CASE("a table of another system is imported through columns chosen in the dialog")
{
    Import import;
    import.open(
        import.file("other.csv", "code,kpi,group,fy,value\r\n1,相談窓口の年間利用者数,若者,2025,901\r\n"));
    auto* columns = child<QTableWidget>(*import.dialog, QStringLiteral("columns"));
    REQUIRE(columns->isVisible());
    REQUIRE(columns->rowCount() == 5);
    const ImportColumn wanted[] = {ImportColumn::ProjectNumber, ImportColumn::IndicatorName,
        ImportColumn::Series, ImportColumn::Year, ImportColumn::Actual};
    for (int row = 0; row < 5; ++row)
        qobject_cast<QComboBox*>(columns->cellWidget(row, 1))->setCurrentIndex(int(wanted[row]) + 1);
    picture(*import.dialog, "import_mapping");
    REQUIRE(import.import()->isEnabled());
    import.dialog->accept();
    CHECK(import.actual(import.visitsOld, 2025) == QStringLiteral("901"));
}

TEST_CASE("a mapping that was set is saved and loaded again with its words")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mapping.json"));
    ColumnMapping mapping;
    mapping.columns = {{QStringLiteral("kpi"), ImportColumn::IndicatorName},
        {QStringLiteral("elsewhere"), ImportColumn::Unit}};
    mapping.words = {
        {QStringLiteral("way"), QStringLiteral("more"), {{ImportColumn::Direction, QStringLiteral("増加")}}}};
    mapping.addsOwners = true;
    ui::MappingPanel panel;
    panel.setFile({QStringLiteral("kpi"), QStringLiteral("way")}, {}, mapping);
    done(panel.save(path));
    ui::MappingPanel other;
    other.setFile({QStringLiteral("kpi")}, {}, {});
    done(other.load(path));
    const ColumnMapping loaded = other.mapping();
    CHECK(loaded.addsOwners);
    CHECK(loaded.words == mapping.words);
    // A column that this file lacks stays: the mapping is for a family of files.
    CHECK(std::any_of(loaded.columns.begin(), loaded.columns.end(),
        [](const auto& each) { return each.title == QStringLiteral("elsewhere"); }));
}

TEST_CASE("a file that is no mapping is refused")
{
    Import import;
    ui::MappingPanel panel;
    CHECK_FALSE(panel.load(import.file("broken.json", "{")).isOk());
}

TEST_CASE("a file that cannot be opened leaves the dialog without anything to import")
{
    Import import;
    import.open(QStringLiteral("/nowhere/last_year.csv"));
    CHECK_FALSE(import.import()->isEnabled());
    CHECK(import.refusal().contains(QStringLiteral("last_year.csv")));
}

TEST_CASE("an older plan file of ours brings what is missing and does not tick what differs")
{
    Import import;
    const QTemporaryDir folder;
    Plan older = import.plan();
    older = ok(enterActual(older, countedIds(9000), import.visitsYoung, {2024}, u"1,111"));
    older = ok(enterActual(older, countedIds(9100), import.visitsOld, {2024}, u"640"));
    Session session{diskStorage(), folder.filePath(QStringLiteral("profile")), QStringLiteral("計画担当"),
        QStringLiteral("PC-2"), [] { return QDateTime(QDate(2026, 4, 1), QTime(9, 0)); }};
    const QString path = folder.filePath(QStringLiteral("older.hagukumi"));
    {
        auto document = ok(Document::create(session, path, older));
        done(document->close(CloseChoice::Publish));
    }
    import.open(path);
    picture(*import.dialog, "import_older");
    CHECK(import.refusal().toStdString() == "");
    import.dialog->accept();
    CHECK(import.actual(import.visitsOld, 2024) == QStringLiteral("640"));
    CHECK(import.actual(import.visitsYoung, 2024) == QStringLiteral("1350"));
}

TEST_CASE("the words that differ are marked and the rest is not")
{
    const auto [before, after]
        = ui::markedDifference(QStringLiteral("年3回開催"), QStringLiteral("年12回開催"));
    CHECK(before == QStringLiteral("年<b><u>3</u></b>回開催"));
    CHECK(after == QStringLiteral("年<b><u>12</u></b>回開催"));
    CHECK(ui::markedDifference({}, QStringLiteral("<新>")).second
        == QStringLiteral("<b><u>&lt;新&gt;</u></b>"));
}

TEST_CASE("a table that needs a mapping asks for one and its preview has room")
{
    Import import;
    import.open(testFile("published-indicators.csv"));
    CHECK(import.refusal().contains(QStringLiteral("Choose a mapping")));
    CHECK(child<QTextBrowser>(*import.dialog, QStringLiteral("difference"))->width() >= 240);
    bool isNamed = false;
    for (const QComboBox* box : import.dialog->findChildren<QComboBox*>())
        isNamed = isNamed || box->findText(QStringLiteral("公表された指標（英語の見出し）")) >= 0;
    CHECK(isNamed);
    const auto* words = child<QTableWidget>(*import.dialog, QStringLiteral("words"));
    CHECK(words->horizontalHeaderItem(1)->text() != words->horizontalHeaderItem(3)->text());
}

TEST_CASE("a finished import says how much came in, and not as a refusal")
{
    Import import;
    import.open(import.file("r7.csv", table("1,,相談窓口の年間利用者数,中高生,令和7年度,1400\r\n")));
    QString said;
    QObject::connect(
        &import.workspace, &ui::Workspace::informed, [&](const QString& sentence) { said = sentence; });
    import.dialog->accept();
    CHECK(said == QStringLiteral("Imported r7.csv: 1 added, 0 changed."));
    CHECK(import.reported.isEmpty());
}
