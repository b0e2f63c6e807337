// The Japanese is complete: every source sentence is collected, and every collected sentence is translated.
#include "tests/sources/source_files.h"
#include "tests/support/catch.h"
#include "tests/support/folders.h"

#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <iostream>

namespace {

struct Message {
    QString context;
    QString source;
    QString translation;
    bool isFinished = true;
};

std::vector<Message> messagesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.push_back({context, {}, {}, true});
        else if (xml.name() == QLatin1String("source"))
            messages.back().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            messages.back().isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            messages.back().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

QString committed()
{
    return projectFile("translations/hagukumi_ja.ts");
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(L?\\d+|n)"));
    QStringList found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

QString lupdate()
{
    return QStandardPaths::findExecutable(QStringLiteral("lupdate"),
        {QStringLiteral("/usr/lib/qt6/bin"), QStringLiteral("/usr/lib/x86_64-linux-gnu/qt6/bin")});
}

} // namespace

TEST_CASE("Every collected sentence has its Japanese")
{
    QStringList untranslated;
    for (const Message& message : messagesOf(committed()))
        if (!message.isFinished || message.translation.trimmed().isEmpty())
            untranslated << message.context + QStringLiteral(": ") + message.source;
    CHECK(untranslated == QStringList());
}

TEST_CASE("Every translation keeps the places of its source")
{
    QStringList broken;
    for (const Message& message : messagesOf(committed()))
        if (placeholders(message.source) != placeholders(message.translation))
            broken << message.context + QStringLiteral(": ") + message.source;
    CHECK(broken == QStringList());
}

TEST_CASE("Every sentence of the sources is collected for translation")
{
    if (lupdate().isEmpty()) {
        std::cerr
            << "SKIPPED: lupdate is not installed; whether every sentence is collected was not tested.\n";
        return;
    }
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
    const QString root = projectFile("");
    QProcess process;
    process.start(lupdate(),
        {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
            QStringLiteral("-tr-function-alias"), QStringLiteral("translate+=sentence"), QStringLiteral("-I"),
            root, root + QStringLiteral("core"), root + QStringLiteral("ui"), root + QStringLiteral("app"),
            QStringLiteral("-ts"), fresh});
    REQUIRE(process.waitForFinished(120000));
    REQUIRE(process.exitCode() == 0);
    QSet<QString> known;
    for (const Message& message : messagesOf(committed()))
        known << message.context + QLatin1Char('\n') + message.source;
    QStringList missing;
    for (const Message& message : messagesOf(fresh))
        if (!known.contains(message.context + QLatin1Char('\n') + message.source))
            missing << message.context + QStringLiteral(": ") + message.source;
    CHECK(missing == QStringList());
}

// A free function tr() is collected under the namespace it stands in, and then not found when it is asked
// for.
TEST_CASE("No sentence is collected under a namespace")
{
    QStringList lost;
    for (const Message& message : messagesOf(committed()))
        if (message.context == QStringLiteral("core") || message.context == QStringLiteral("ui"))
            lost << message.source;
    CHECK(lost == QStringList());
}
