#include "app/crash_report.h"
#include "app/local_session.h"
#include "app/process_setup.h"
#include "app/second_start.h"
#include "translations/translations.h"
#include "ui/look.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace {

const char* const questions[] = {"-h", "--help", "-v", "--version"};

// Such a question is answered also where there is no display.
bool asksAboutProgram(int argc, char** argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char* word) {
        return std::any_of(std::begin(questions), std::end(questions),
            [word](const char* question) { return qstrcmp(word, question) == 0; });
    });
}

struct Words {
    QString profile;
    QString settings; ///< The folder of the settings.
    QString file; ///< Empty when none is to be opened.
};

QString translated(const char* text)
{
    return QCoreApplication::translate("main", text);
}

// Ends the program where something is asked about it. The options for that are our own: Qt's have further
// ones beside them and are not translated.
Words readWords(QCoreApplication& application)
{
    QCoreApplication::setApplicationName(QStringLiteral("Hagukumi"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HAGUKUMI_VERSION));
    installJapanese(application);
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
        translated(QT_TRANSLATE_NOOP("main", "Show this help.")));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
        translated(QT_TRANSLATE_NOOP("main", "Show the version of the program.")));
    const QCommandLineOption profile(QStringLiteral("profile"),
        translated(QT_TRANSLATE_NOOP("main", "Keep settings and working copies in this folder.")),
        translated(QT_TRANSLATE_NOOP("main", "folder")), usualProfile());
    QCommandLineParser parser;
    parser.addOptions({help, version, profile});
    parser.addPositionalArgument(translated(QT_TRANSLATE_NOOP("main", "file")),
        translated(QT_TRANSLATE_NOOP("main", "The plan file to open.")));
    parser.process(application);
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();
    const QStringList files = parser.positionalArguments();
    const QString folder = QDir(parser.value(profile)).absolutePath();
    return {folder, parser.isSet(profile) ? folder : usualSettings(),
        files.isEmpty() ? QString() : QFileInfo(files.first()).absoluteFilePath()};
}

QString saidAfterCrash(const QStringList& reports)
{
    if (reports.isEmpty())
        return {};
    return translated(
        QT_TRANSLATE_NOOP("main",
            "The program ended by a fault the last time. What was entered is on this PC and comes "
            "back with the file. Please give this report to whoever looks after the program: %1"))
        .arg(QDir::toNativeSeparators(reports.last()));
}

} // namespace

int main(int argc, char** argv)
{
    setUpProcess();
    if (asksAboutProgram(argc, argv)) {
        QCoreApplication application(argc, argv);
        readWords(application);
        return 0;
    }
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("hagukumi"));
    const Words words = readWords(application);
    const auto starts = SecondStarts::listen(words.profile);
    if (!starts && handToRunningWindow(words.profile, words.file))
        return 0;
    keepCrashReports(words.profile);
    ui::setLook();
    ui::Settings settings(words.settings);
    ui::MainWindow window(localSession(words.profile, settings.person()), settings);
    if (starts)
        starts->onStart = [&window](const QString& file) { window.comeForward(file); };
    window.begin(words.file, saidAfterCrash(newCrashReports(words.profile)));
    return QApplication::exec();
}
