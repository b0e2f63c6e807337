// The council: its roles, its meetings with exact or loose dates, and each meeting's agenda.
#pragma once

#include "ui/workspace.h"

#include <QWidget>

class QSplitter;

namespace ui {

class RecordTable;

class CouncilSection final : public QWidget {
    Q_OBJECT

public:
    explicit CouncilSection(Workspace& workspace, QWidget* parent = nullptr);
    void setPeriod(core::Id<core::PlanPeriod> period);

private:
    RecordTable* makeTexts(core::PlanTextKind kind, const QString& verb, const QString& hint);
    RecordTable* makeMeetings();
    RecordTable* makeAgenda();
    int nextMeetingNumber() const;

    Workspace& workspace_;
    core::Id<core::PlanPeriod> period_;
    RecordTable* roles_;
    RecordTable* meetings_;
    RecordTable* agenda_;
    RecordTable* notes_;
};

} // namespace ui
