// The licences of what the program is made of are read in the program itself.
#include "tests/support/catch.h"
#include "tests/support/folders.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/licences.h"

#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTemporaryDir>

namespace {

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(text) == text.size());
}

} // namespace

TEST_CASE("the program's own licence comes first and is the whole text")
{
    const QTemporaryDir program;
    const auto licences = ui::licencesFor(program.path());
    REQUIRE_FALSE(licences.empty());
    CHECK(licences.front().work == QStringLiteral("Hagukumi"));
    CHECK(licences.front().text.contains(QStringLiteral("Apache License")));
    CHECK(licences.front().text.contains(QStringLiteral("END OF TERMS AND CONDITIONS")));
}

TEST_CASE("every licence text beside the program is listed by the name of its work")
{
    const QTemporaryDir program;
    REQUIRE(QDir(program.path()).mkdir(QStringLiteral("licences")));
    write(program.filePath(QStringLiteral("licences/Qt.txt")), "LGPL");
    write(program.filePath(QStringLiteral("licences/BIZ UD fonts.txt")), "SIL Open Font License");
    write(program.filePath(QStringLiteral("licences/Hagukumi.txt")), "own");
    QStringList works;
    for (const ui::Licence& licence : ui::licencesFor(program.path()))
        works << licence.work + QLatin1Char('=') + licence.text.left(4);
    REQUIRE(works.size() == 3);
    CHECK(works[1] == QStringLiteral("BIZ UD fonts=SIL "));
    CHECK(works[2] == QStringLiteral("Qt=LGPL"));
}

TEST_CASE("the dialog shows the version and the text of the work that is chosen")
{
    ui::AboutDialog dialog;
    auto* works = dialog.findChild<QListWidget*>();
    auto* text = dialog.findChild<QPlainTextEdit*>();
    REQUIRE(works->count() >= 1);
    CHECK(text->toPlainText().contains(QStringLiteral("Apache License")));
    CHECK(text->isReadOnly());
    if (works->count() > 1) {
        works->setCurrentRow(works->count() - 1);
        CHECK_FALSE(text->toPlainText().contains(QStringLiteral("END OF TERMS AND CONDITIONS")));
    }
}
