// The papers of a meeting: which, in which order and under which number; their preview, and what was frozen.
#pragma once

#include "core/handout/handout.h"
#include "ui/workspace.h"

#include <QWidget>

#include <functional>

class QListWidget;
class QPushButton;

namespace ui {

class RecordTable;
struct RecordColumn;

class PackPanel final : public QWidget {
    Q_OBJECT

public:
    explicit PackPanel(Workspace& workspace, QWidget* parent = nullptr);
    void setMeeting(core::Id<core::Meeting> meeting);

signals:
    /// Someone looks for the record behind a printed line.
    void recordWanted(core::RecordRef record);

private:
    using Compose = std::function<core::Result<std::vector<core::Handout>>()>;
    void show(const core::Meeting& meeting, const Compose& compose);
    RecordTable* makePapers();
    QWidget* makeFrozen();
    RecordColumn numberColumn();
    RecordColumn agendaColumn();
    core::Result<std::vector<core::Handout>> compose() const;
    const core::Meeting* meeting() const;
    void preview();
    void freeze();
    void reissue();
    void previewErrata();
    core::Result<std::vector<core::Handout>> composeErrata() const;
    std::optional<core::FrozenPacket> selectedPacket() const;
    void showFrozen();
    void refreshButtons();

    Workspace& workspace_;
    core::Id<core::Meeting> meeting_;
    RecordTable* papers_;
    QListWidget* frozen_ = nullptr;
    QPushButton* usual_ = nullptr;
    QPushButton* preview_ = nullptr;
    QPushButton* freeze_ = nullptr;
    QPushButton* reissue_ = nullptr;
    QPushButton* errata_ = nullptr;
};

} // namespace ui
