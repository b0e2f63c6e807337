// Ends a program once its first window has been painted, and prints what that cost.
#pragma once

#include "tests/bench/measure.h"

#include <QApplication>
#include <QEvent>
#include <QWindow>

namespace bench {

/// Watches the whole application from `watch()` on. After the next update of a shown window has been painted
/// it prints CPU seconds of the process so far and ends the event loop.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(QApplication& application)
        : application_(application)
    {
    }
    void watch()
    {
        isWatching_ = true;
        application_.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // The paint events of all visible parts of a window come within one update of it; a job posted from
        // the first of them runs after the last.
        if (isWatching_ && event->type() == QEvent::Paint && watched->isWidgetType()) {
            isWatching_ = false;
            QMetaObject::invokeMethod(
                this, [] { report(); }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    static void report()
    {
        std::printf("%.4f %.1f\n", cpuSeconds(RUSAGE_SELF), peakMegabytes());
        std::fflush(stdout);
        QCoreApplication::quit();
    }

    QApplication& application_;
    bool isWatching_ = false;
};

} // namespace bench
