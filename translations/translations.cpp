#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

void installJapanese(QCoreApplication& application)
{
    QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
    // Qt's own words (dialog buttons, colour and print dialogs) come from beside the program on Windows and
    // from Qt's folder on Linux; where they are missing only those words stay English.
    const QStringList folders = {QCoreApplication::applicationDirPath() + QStringLiteral("/translations"),
        QLibraryInfo::path(QLibraryInfo::TranslationsPath)};
    for (const QString& folder : folders) {
        auto* qtWords = new QTranslator(&application);
        if (qtWords->load(QStringLiteral("qtbase_ja"), folder)) {
            application.installTranslator(qtWords);
            break;
        }
        delete qtWords;
    }
    auto* ownWords = new QTranslator(&application);
    if (ownWords->load(QStringLiteral(":/hagukumi/translations/hagukumi_ja.qm")))
        application.installTranslator(ownWords);
}
