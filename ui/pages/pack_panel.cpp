#include "ui/pages/pack_panel.h"

#include "core/handout/compose_errata.h"
#include "core/handout/layout.h"
#include "core/handout/pack.h"
#include "core/handout/paper_file.h"
#include "core/model/edits.h"
#include "core/model/edits_council.h"
#include "core/model/meetings.h"
#include "core/store/past_plan.h"
#include "core/store/storage.h"
#include "ui/ask.h"
#include "ui/busy_cursor.h"
#include "ui/dialogs/print_preview.h"
#include "ui/widgets/record_table.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

/// The content at the last meeting before this one that has an exact date.
/// What `composed` needs beside itself to print the meeting's pack.
core::PackSources sourcesFor(
    const Workspace& workspace, const core::Plan& composed, const core::Meeting& meeting)
{
    if (!core::needsPlanBefore(composed, meeting))
        return {};
    const QDate last = core::dayOfMeetingBefore(workspace.plan(), &meeting, QDate::currentDate());
    if (!last.isValid())
        return {};
    auto before = core::planBefore(*workspace.document(), last.endOfDay());
    return {before ? std::optional(std::move(before).value()) : std::nullopt, last};
}

} // namespace

PackPanel::PackPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , papers_(makePapers())
{
    usual_ = new QPushButton(tr("Add the usual papers"));
    preview_ = new QPushButton(tr("Preview and print…"));
    usual_->setObjectName(QStringLiteral("usualPapers"));
    preview_->setObjectName(QStringLiteral("previewPack"));
    usual_->setToolTip(tr("Adds what such a meeting needs by the words of its agenda"));
    papers_->addButton(usual_, false);
    papers_->addButton(preview_, false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(papers_, 3);
    layout->addWidget(makeFrozen(), 1);
    connect(usual_, &QPushButton::clicked, this, [this] {
        (void)workspace_.apply(
            tr("Add the usual papers"), core::addUsualPapers(workspace_.plan(), workspace_.ids(), meeting_));
    });
    connect(preview_, &QPushButton::clicked, this, &PackPanel::preview);
    connect(&workspace, &Workspace::changed, this, &PackPanel::refreshButtons);
    connect(&workspace, &Workspace::documentReplaced, this, &PackPanel::showFrozen);
    refreshButtons();
}

RecordTable* PackPanel::makePapers()
{
    RecordShape shape;
    shape.kind = core::kindOf<core::PackPaper>();
    shape.columns = {numberColumn(), {.field = "what"}, agendaColumn(), {.field = "title"}, {.field = "year"},
        {.field = "goal"}, {.field = "department"}, {.field = "is_replacement"}};
    shape.parentField = "meeting";
    shape.addIntention = tr("Add a paper");
    auto* papers = new RecordTable(workspace_, std::move(shape), tr("Add a paper"),
        tr("No papers yet. Add them one by one, or the usual ones by the agenda."));
    papers->setObjectName(QStringLiteral("packPapers"));
    const int characters[] = {7, 11, 6, 12, 6, 8, 8};
    for (int column = 0; column < int(std::size(characters)); ++column)
        papers->view().setColumnWidth(
            column, fontMetrics().horizontalAdvance(QChar(u'字')) * characters[column]);
    return papers;
}

/// The number as it will be printed; typing one sets it by hand, clearing it counts again.
RecordColumn PackPanel::numberColumn()
{
    RecordColumn column;
    column.title = tr("Number");
    column.text = [this](core::RecordRef paper) {
        const core::Meeting* row = meeting();
        if (row)
            for (const core::NumberedPaper& each : core::numberedPapers(workspace_.plan(), *row))
                if (each.paper->id.uuid == paper.id)
                    return each.number;
        return QString();
    };
    column.type = [this](core::RecordRef paper, const QString& text) {
        return workspace_.apply(tr("Number a paper"),
            core::setField(workspace_.plan(), paper,
                core::kindInfo(core::kindOf<core::PackPaper>()).fieldOf(u"number"), text.trimmed()));
    };
    return column;
}

/// Items of this meeting only.
RecordColumn PackPanel::agendaColumn()
{
    const int field = core::kindInfo(core::kindOf<core::PackPaper>()).fieldOf(u"agenda");
    RecordColumn column;
    column.title = tr("Agenda item");
    column.choices = [this](core::RecordRef) {
        std::vector<std::pair<QString, QString>> choices{{QString(), tr("(none: 参考資料)")}};
        int position = 0;
        for (const core::AgendaItem* item : core::agendaOf(workspace_.plan(), meeting_))
            choices.emplace_back(item->id.uuid.toText(), core::agendaLine(*item, ++position));
        return choices;
    };
    column.text = [this, field](core::RecordRef paper) {
        const core::FieldValue value = core::fieldOf(workspace_.plan(), paper, field);
        int position = 0;
        for (const core::AgendaItem* item : core::agendaOf(workspace_.plan(), meeting_)) {
            ++position;
            if (value == core::FieldValue(item->id.uuid.toText()))
                return item->number.isEmpty() ? QStringLiteral("（%1）").arg(position) : item->number;
        }
        return QString();
    };
    column.type = [this, field](core::RecordRef paper, const QString& text) {
        return workspace_.apply(tr("Give a paper to an agenda item"),
            core::setField(workspace_.plan(), paper, field,
                text.isEmpty() ? core::FieldValue() : core::FieldValue(text)));
    };
    return column;
}

QWidget* PackPanel::makeFrozen()
{
    auto* place = new QWidget;
    auto* title = new QLabel(tr("Papers as they were handed out"));
    frozen_ = new QListWidget;
    frozen_->setObjectName(QStringLiteral("frozenPackets"));
    title->setBuddy(frozen_);
    freeze_ = new QPushButton(tr("Freeze the papers"));
    freeze_->setObjectName(QStringLiteral("freezePack"));
    freeze_->setToolTip(tr("Keeps them in the file as they are now; they can be given out again unchanged"));
    reissue_ = new QPushButton(tr("Save the frozen PDF…"));
    errata_ = new QPushButton(tr("Corrections…"));
    errata_->setToolTip(tr("Lists what reads otherwise now than in the papers as they were handed out"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(title, 1);
    buttons->addWidget(freeze_);
    buttons->addWidget(reissue_);
    buttons->addWidget(errata_);
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(buttons);
    layout->addWidget(frozen_, 1);
    connect(freeze_, &QPushButton::clicked, this, &PackPanel::freeze);
    connect(reissue_, &QPushButton::clicked, this, &PackPanel::reissue);
    connect(errata_, &QPushButton::clicked, this, &PackPanel::previewErrata);
    connect(frozen_, &QListWidget::currentRowChanged, this, &PackPanel::refreshButtons);
    return place;
}

void PackPanel::setMeeting(core::Id<core::Meeting> meeting)
{
    meeting_ = meeting;
    papers_->model().setParentRecord(meeting.uuid);
    showFrozen();
}

const core::Meeting* PackPanel::meeting() const
{
    return workspace_.plan().find(meeting_);
}

core::Result<std::vector<core::Handout>> PackPanel::compose() const
{
    const core::Meeting* row = meeting();
    if (!row)
        return core::Refusal{tr("No meeting is selected. Select one in the list.")};
    return core::composePack(workspace_.plan(), *row, sourcesFor(workspace_, workspace_.plan(), *row));
}

void PackPanel::preview()
{
    if (const core::Meeting* row = meeting())
        show(*row, [this] { return compose(); });
}

void PackPanel::show(const core::Meeting& meeting, const Compose& compose)
{
    PrintPreview preview(workspace_, core::meetingTitle(workspace_.plan(), meeting), compose, window());
    connect(&preview, &PrintPreview::recordWanted, this, &PackPanel::recordWanted);
    preview.exec();
}

void PackPanel::freeze()
{
    const BusyCursor busy;
    const core::Meeting* row = meeting();
    const auto papers = compose();
    const auto fonts
        = papers ? core::FontSet::load() : core::Result<std::shared_ptr<core::FontSet>>(papers.refusal());
    const auto pages
        = fonts ? core::layOut(*papers, *fonts) : core::Result<core::DisplayList>(fonts.refusal());
    core::PaperFileOptions options;
    if (row)
        options.information = {core::meetingTitle(workspace_.plan(), *row), QStringLiteral("Hagukumi"),
            workspace_.plan().find(row->plan)->municipality};
    const auto pdf = pages ? core::paperFileBytes(core::PaperFile::Pdf, *papers, *pages, options)
                           : core::Result<QByteArray>(pages.refusal());
    if (!pdf)
        return workspace_.report(pdf.sentence());
    const core::Result<void> frozen
        = workspace_.document()->freeze(meeting_, options.information.title, int(pages->pages.size()), *pdf);
    if (!frozen)
        return workspace_.report(frozen.sentence());
    showFrozen();
    workspace_.inform(tr("%1: %n pages are kept as they are now.", nullptr, int(pages->pages.size()))
                          .arg(options.information.title));
}

std::optional<core::FrozenPacket> PackPanel::selectedPacket() const
{
    const QListWidgetItem* item = frozen_->currentItem();
    const QByteArray hash = item ? item->data(Qt::UserRole).toByteArray() : QByteArray();
    for (const core::FrozenPacket& packet : workspace_.document()->packets())
        if (packet.hash == hash && packet.meeting == meeting_)
            return packet;
    return std::nullopt;
}

void PackPanel::reissue()
{
    const auto packet = selectedPacket();
    const QString path = packet
        ? askNewFile(this, tr("Save the frozen PDF"), QFileInfo(workspace_.document()->path()).path(),
            packet->title + QStringLiteral(".pdf"), tr("PDF files (*.pdf)"))
        : QString();
    if (path.isEmpty())
        return;
    const auto pdf = workspace_.document()->packetFile(*packet);
    const core::Result<void> written = pdf
        ? core::writeExport(*core::diskStorage(), path, *pdf, core::pdfSignature)
        : core::Result<void>(pdf.refusal());
    if (written)
        workspace_.inform(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    else
        workspace_.report(written.sentence());
}

/// What reads otherwise now than in the frozen papers that are selected.
core::Result<std::vector<core::Handout>> PackPanel::composeErrata() const
{
    const auto packet = selectedPacket();
    const core::Meeting* row = meeting();
    if (!packet || !row)
        return core::Refusal{tr("No meeting is selected. Select one in the list.")};
    const auto then = core::planBefore(*workspace_.document(), packet->time);
    const auto fonts
        = then ? core::FontSet::load() : core::Result<std::shared_ptr<core::FontSet>>(then.refusal());
    if (!fonts)
        return fonts.refusal();
    const core::Meeting* old = then->find(row->id);
    const auto before = core::composePack(*then, old ? *old : *row, sourcesFor(workspace_, *then, *row));
    const auto after = before ? compose() : before;
    if (!after)
        return after.refusal();
    const auto pagesBefore = core::layOut(*before, *fonts);
    const auto pagesAfter = core::layOut(*after, *fonts);
    if (!pagesBefore || !pagesAfter)
        return pagesBefore ? pagesAfter.refusal() : pagesBefore.refusal();
    auto paper = core::composeErrata(
        workspace_.plan(), *row, core::errataBetween({*before, *pagesBefore}, {*after, *pagesAfter}), {});
    if (!paper)
        return paper.refusal();
    return std::vector<core::Handout>{std::move(paper).value()};
}

void PackPanel::previewErrata()
{
    if (const core::Meeting* row = meeting())
        show(*row, [this] { return composeErrata(); });
}

void PackPanel::showFrozen()
{
    frozen_->clear();
    if (core::Document* document = workspace_.document())
        for (const core::FrozenPacket& packet : document->packets()) {
            if (packet.meeting != meeting_)
                continue;
            auto* item = new QListWidgetItem(tr("%1, %n pages, by %2, SHA-256 %3…", nullptr, packet.pages)
                                                 .arg(core::printedTime(packet.time), packet.person,
                                                     QString::fromLatin1(packet.hash.toHex().left(16))),
                frozen_);
            item->setData(Qt::UserRole, packet.hash);
            item->setToolTip(QString::fromLatin1(packet.hash.toHex()));
        }
    if (frozen_->count() > 0)
        frozen_->setCurrentRow(frozen_->count() - 1);
    refreshButtons();
}

void PackPanel::refreshButtons()
{
    const core::Meeting* row = meeting();
    const bool hasPapers
        = row && !core::rowsOf(workspace_.plan(), &core::PackPaper::meeting, row->id).empty();
    usual_->setEnabled(row && workspace_.isWritable());
    preview_->setEnabled(hasPapers);
    freeze_->setEnabled(hasPapers && workspace_.isWritable());
    reissue_->setEnabled(frozen_->currentItem() != nullptr);
    errata_->setEnabled(frozen_->currentItem() != nullptr);
}

} // namespace ui
