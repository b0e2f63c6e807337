#include "app/local_session.h"
#include "translations/translations.h"
#include "ui/file_commands.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QTimer>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Hagukumi"));
    QApplication::setApplicationVersion(QStringLiteral(HAGUKUMI_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("hagukumi"));
    installJapanese(application);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profileOption(QStringLiteral("profile"),
        QCoreApplication::translate("main", "Keep settings and working copies in this folder."),
        QStringLiteral("folder"), usualProfile());
    parser.addOption(profileOption);
    parser.addPositionalArgument(
        QStringLiteral("file"), QCoreApplication::translate("main", "The plan file to open."));
    parser.process(application);

    const QString profile = QDir(parser.value(profileOption)).absolutePath();
    ui::Settings settings(profile);
    ui::MainWindow window(localSession(profile, settings.person()), settings);
    window.show();
    const QStringList files = parser.positionalArguments();
    // After the window is on the screen, because opening may ask.
    if (!files.isEmpty())
        QTimer::singleShot(0, &window,
            [&window, path = QFileInfo(files.first()).absoluteFilePath()] { window.files().openPath(path); });
    return QApplication::exec();
}
