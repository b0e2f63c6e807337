// Reads the sources: the layers, the places where files and SQL may be touched, and the sizes that keep the
// code readable.
#include "tests/sources/source_files.h"
#include "tests/support/catch.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <functional>

namespace {

// Includes go only to the right (down this list's order).
const QStringList layers = {QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("core/handout"),
    QStringLiteral("core/exchange"), QStringLiteral("core/store"), QStringLiteral("core/scoring"),
    QStringLiteral("core/model")};

int layerOf(const QString& path)
{
    for (int i = 0; i < layers.size(); ++i)
        if (path.startsWith(layers[i] + QLatin1Char('/')))
            return i;
    return -1;
}

QStringList includesOf(const SourceFile& file)
{
    static const QRegularExpression include(
        QStringLiteral("^#include \"([^\"]+)\""), QRegularExpression::MultilineOption);
    QStringList found;
    auto matches = include.globalMatch(file.text);
    while (matches.hasNext())
        found << matches.next().captured(1);
    return found;
}

QStringList filesWith(const QString& pattern, const std::function<bool(const QString& path)>& isChecked)
{
    const QRegularExpression expression(pattern);
    QStringList found;
    for (const SourceFile& file : sourceFiles())
        if (isChecked(file.path) && withoutComments(file.text).contains(expression))
            found << file.path;
    return found;
}

bool isCore(const QString& path)
{
    return path.startsWith(QLatin1String("core/"));
}

} // namespace

TEST_CASE("Includes go only to the layers on the right")
{
    QStringList upward;
    for (const SourceFile& file : sourceFiles())
        for (const QString& include : includesOf(file))
            if (layerOf(file.path) >= 0 && layerOf(include) >= 0 && layerOf(include) < layerOf(file.path))
                upward << file.path + QStringLiteral(" includes ") + include;
    CHECK(upward == QStringList());
}

TEST_CASE("Files do not include each other in circles")
{
    QMap<QString, QStringList> graph;
    for (const SourceFile& file : sourceFiles())
        graph[file.path] = includesOf(file);
    QStringList circles;
    QSet<QString> done;
    QStringList path;
    const std::function<void(const QString&)> visit = [&](const QString& file) {
        if (path.contains(file)) {
            circles << path.join(QStringLiteral(" > ")) + QStringLiteral(" > ") + file;
            return;
        }
        if (done.contains(file))
            return;
        path << file;
        for (const QString& next : graph.value(file))
            visit(next);
        path.removeLast();
        done << file;
    };
    for (const QString& file : graph.keys())
        visit(file);
    CHECK(circles == QStringList());
}

TEST_CASE("No widget or print header is included in core")
{
    CHECK(filesWith(
              QStringLiteral(
                  "#include <(QWidget|QApplication|QtWidgets|QtPrintSupport|QPrinter|QMessageBox|QDialog)"),
              isCore)
        == QStringList());
}

TEST_CASE("Core does not use what the Windows kit lacks")
{
    CHECK(filesWith(QStringLiteral("#include <(QtNetwork|QNetwork|QSvg|QtSvg|QDom|QtXml/|hb\\.h|boost/)"),
              [](const QString&) { return true; })
        == QStringList());
}

TEST_CASE("The database is touched in core store only")
{
    const auto outsideStore
        = [](const QString& path) { return !path.startsWith(QLatin1String("core/store/")); };
    CHECK(filesWith(QStringLiteral("#include <(QSql|QtSql|sqlite3)"), outsideStore) == QStringList());
    CHECK(filesWith(QStringLiteral(
                        "\"[^\"\\n]*\\b(SELECT .* FROM|INSERT INTO|DELETE FROM|CREATE TABLE|PRAGMA )\\b"),
              outsideStore)
        == QStringList());
}

TEST_CASE("Files are written by the storage only")
{
    const auto outsideStorage
        = [](const QString& path) { return !path.startsWith(QLatin1String("core/store/storage")); };
    CHECK(filesWith(
              QStringLiteral(
                  "QIODevice(Base)?::(WriteOnly|ReadWrite|Append|Truncate)\\b.*QFile|std::ofstream|fopen\\(|"
                  "QFile::(remove|rename|copy)\\("),
              outsideStorage)
        == QStringList());
}

TEST_CASE("The classes that lose or steal are not used")
{
    CHECK(filesWith(QStringLiteral("\\b(QSaveFile|QLockFile)\\b"), [](const QString&) { return true; })
        == QStringList());
}

TEST_CASE("No singletons of our own")
{
    CHECK(filesWith(QStringLiteral("static \\w+[&*] instance\\("), [](const QString&) { return true; })
        == QStringList());
}

TEST_CASE("No source file is longer than 450 lines")
{
    QStringList longFiles;
    for (const SourceFile& file : sourceFiles())
        if (!file.path.contains(QLatin1String("cp932_table")) && file.text.count(QLatin1Char('\n')) > 450)
            longFiles << file.path;
    CHECK(longFiles == QStringList());
}

TEST_CASE("No function is longer than 60 lines")
{
    // The formatter puts the brace of a function, and only that, alone into the first column.
    QStringList longFunctions;
    for (const SourceFile& file : sourceFiles()) {
        const QStringList lines = file.text.split(QLatin1Char('\n'));
        int begin = -1;
        for (int i = 0; i < lines.size(); ++i) {
            if (lines[i] == QLatin1String("{"))
                begin = i;
            if (lines[i] == QLatin1String("}") && begin >= 0) {
                if (i - begin > 60)
                    longFunctions
                        << QStringLiteral("%1:%2 (%3 lines)").arg(file.path).arg(begin).arg(i - begin);
                begin = -1;
            }
        }
    }
    CHECK(longFunctions == QStringList());
}

TEST_CASE("The first line of every header says what the file is for")
{
    QStringList silent;
    for (const SourceFile& file : sourceFiles())
        if (file.path.endsWith(QLatin1String(".h")) && !file.text.startsWith(QLatin1String("// ")))
            silent << file.path;
    CHECK(silent == QStringList());
}

TEST_CASE("Tests reach the test framework through one door")
{
    QStringList others;
    for (const SourceFile& file : testFiles())
        if (!file.path.startsWith(QLatin1String("tests/sources/"))
            && file.path != QLatin1String("tests/support/catch.h")
            && file.path != QLatin1String("tests/support/main.cpp")
            && !file.path.startsWith(QLatin1String("tests/ui/main"))
            && file.text.contains(QLatin1String("#include <catch2/")))
            others << file.path;
    CHECK(others == QStringList());
}
