// Runs the tests of windows and pages without a screen, in English: what a test looks for is what stands in
// the source.
#include "app/process_setup.h"
#include "ui/look.h"

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include <QApplication>
#include <QLocale>

int main(int argc, char** argv)
{
    setUpProcess();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Hagukumi"));
    ui::setLook();
    QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
    return Catch::Session().run(argc, argv);
}
