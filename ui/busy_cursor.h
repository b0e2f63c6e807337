// The cursor that says that something takes a moment.
#pragma once

#include <QGuiApplication>

namespace ui {

/// From its making to its end.
class BusyCursor {
public:
    BusyCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~BusyCursor() { QGuiApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(BusyCursor)
};

} // namespace ui
