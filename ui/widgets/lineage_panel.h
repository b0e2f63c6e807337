// Where a project comes from and what became of it, within a plan and across generations.
#pragma once

#include "ui/workspace.h"

#include <QWidget>

class QComboBox;

namespace ui {

class EntryLine;
class RecordTable;
class Strip;

class LineagePanel final : public QWidget {
    Q_OBJECT

public:
    explicit LineagePanel(Workspace& workspace, QWidget* parent = nullptr);
    void setProject(core::Id<core::Project> project);

private:
    RecordTable* makeTable(
        const char* ownField, const char* otherField, const QString& verb, const QString& hint);
    Strip* makeStrip();
    void begin(bool isEarlier);
    void fillOthers();
    void add();

    Workspace& workspace_;
    core::Id<core::Project> project_;
    bool isEarlier_ = false; ///< The strip adds a predecessor.
    RecordTable* earlier_;
    RecordTable* later_;
    Strip* strip_;
    QComboBox* kind_;
    QComboBox* other_;
    EntryLine* fromYear_;
    EntryLine* reason_;
};

} // namespace ui
