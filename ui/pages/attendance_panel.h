// Who came to a meeting: a line for each member in office, and the sentence on the quorum.
#pragma once

#include "ui/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class RecordTable;
struct RecordColumn;
struct RecordShape;

class AttendancePanel final : public QWidget {
    Q_OBJECT

public:
    explicit AttendancePanel(Workspace& workspace, QWidget* parent = nullptr);
    void setMeeting(core::Id<core::Meeting> meeting);

private:
    RecordShape shape();
    RecordColumn presenceColumn();
    RecordColumn textColumn(const QString& title, QString core::Attendance::*text);
    QString nameOf(core::RecordRef member) const;
    void showQuorum();
    const core::Meeting* meeting() const;
    const core::Attendance* rowOf(core::RecordRef member) const;

    Workspace& workspace_;
    core::Id<core::Meeting> meeting_;
    RecordTable* members_ = nullptr;
    QLabel* quorum_;
    QPushButton* allPresent_;
};

} // namespace ui
