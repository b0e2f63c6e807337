// The least Qt Widgets program with a window: what a start is compared with. One line of Japanese, because
// any program for an office has that.
#include "tests/bench/first_paint.h"

#include <QLabel>
#include <QMainWindow>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    bench::FirstPaint paint(application);
    QMainWindow window;
    window.setCentralWidget(new QLabel(QStringLiteral("子ども計画")));
    window.resize(1180, 660);
    window.show();
    paint.watch();
    return QApplication::exec();
}
