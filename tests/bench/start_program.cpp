// The program's own start, as app/main.cpp does it, ended after the first paint with the file open.
//
//   bench_start_program PROFILE FILE
#include "app/crash_report.h"
#include "app/local_session.h"
#include "app/process_setup.h"
#include "app/second_start.h"
#include "tests/bench/first_paint.h"
#include "translations/translations.h"
#include "ui/file_commands.h"
#include "ui/look.h"
#include "ui/main_window.h"

int main(int argc, char** argv)
{
    setUpProcess();
    QApplication application(argc, argv);
    installJapanese(application);
    const QString profile = QString::fromLocal8Bit(argv[1]);
    const auto starts = SecondStarts::listen(profile);
    keepCrashReports(profile);
    ui::setLook();
    const QString file = QString::fromLocal8Bit(argv[2]);
    ui::Settings settings(profile);
    ui::MainWindow window(localSession(profile, settings.person()), settings);
    bench::FirstPaint paint(application);
    QObject::connect(&window.files(), &ui::FileCommands::opened, &window, [&] { paint.watch(); });
    window.begin(file, newCrashReports(profile).join(QLatin1Char(' ')));
    return QApplication::exec();
}
