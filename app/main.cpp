#include "app/local_session.h"
#include "app/memory.h"
#include "translations/translations.h"
#include "ui/look.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

int main(int argc, char** argv)
{
    takeMemoryInLargeSteps();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Hagukumi"));
    QApplication::setApplicationVersion(QStringLiteral(HAGUKUMI_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("hagukumi"));
    installJapanese(application);
    ui::setLook();

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
    const QStringList files = parser.positionalArguments();
    window.begin(files.isEmpty() ? QString() : QFileInfo(files.first()).absoluteFilePath());
    return QApplication::exec();
}
