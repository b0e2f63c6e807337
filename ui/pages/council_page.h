// The council: its meetings with agenda, attendance, papers and minutes; opinions; members and rules;
// facilities; what the plan rests on.
#pragma once

#include "ui/page.h"
#include "ui/widgets/late.h"

class QComboBox;
class QSplitter;
class QTabWidget;

namespace ui {

class AttendancePanel;
class PackPanel;
class RecordTable;

class CouncilPage final : public Page {
    Q_OBJECT

public:
    explicit CouncilPage(Workspace& workspace, QWidget* parent = nullptr);

    static QString title() { return tr("C&ouncil"); }
    static QString stableName() { return QStringLiteral("council"); }
    void saveView(QSettings& settings) const override;
    void restoreView(const QSettings& settings) override;

    /// Whether records of this kind have their place on this page.
    static bool shows(core::RecordKind kind);
    /// Goes to the section and the row of a record of such a kind, and of what it belongs to.
    void showRecord(core::RecordRef record);

private:
    void bringUp(QWidget& part);
    bool showInList(core::RecordRef record);
    QWidget* makeMeetings();
    RecordTable* makeMeetingTable();
    QWidget* makeOpinions();
    QWidget* makeMembers();
    QWidget* makeFacilities();
    QWidget* makeGrounds();
    QWidget* makeTexts();
    template <class W>
    W* ofPeriod(W* table);
    void showMeeting();
    void followPeriod();
    void addSubcommitteeMember(RecordTable* members, RecordTable* subcommittees);
    int nextMeetingNumber() const;
    void showAllOpinions();
    bool isOpinionShown(core::RecordRef opinion) const;

    core::Id<core::PlanPeriod> period_;
    std::vector<RecordTable*> ofPeriod_; ///< Their parent is the plan generation.
    std::vector<RecordTable*> ofMeeting_;
    QTabWidget* sections_;
    QTabWidget* parts_ = nullptr; ///< Of a meeting.
    QSplitter* split_ = nullptr;
    RecordTable* meetings_ = nullptr;
    AttendancePanel* attendance_ = nullptr;
    PackPanel* pack_ = nullptr;
    RecordTable* opinions_ = nullptr;
    QComboBox* filter_ = nullptr;
};

} // namespace ui
