#include "ui/dialogs/import_dialog.h"

#include "ui/busy_cursor.h"
#include "ui/dialogs/mapping_panel.h"
#include "ui/widgets/roomy_delegate.h"
#include "ui/widgets/tones.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

using Layout = ImportSource::Layout;

constexpr std::pair<const char*, char16_t> delimiters[]
    = {{QT_TRANSLATE_NOOP("ui::ImportDialog", "Comma"), u','},
        {QT_TRANSLATE_NOOP("ui::ImportDialog", "Semicolon"), u';'},
        {QT_TRANSLATE_NOOP("ui::ImportDialog", "Tab"), u'\t'}};

constexpr core::TextEncoding encodings[] = {core::TextEncoding::Utf8, core::TextEncoding::Utf16LittleEndian,
    core::TextEncoding::Utf16BigEndian, core::TextEncoding::Cp932, core::TextEncoding::EucJp};

// Where the bytes leave a doubt, the person is told which.
bool isSure(const core::EncodingEvidence& evidence)
{
    return !evidence.isAmbiguous && evidence.rule != core::EncodingEvidence::Rule::NothingFits;
}

} // namespace

ImportDialog::ImportDialog(Workspace& workspace, const QString& path, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , source_(path)
{
    setWindowTitle(tr("Import %1").arg(source_.fileName()));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto* layout = new QVBoxLayout(this);
    how_ = makeHow();
    layout->addWidget(how_);
    layout->addWidget(makePreview(), 1);
    notes_ = new QLabel(this);
    notes_->setWordWrap(true);
    counts_ = new QLabel(this);
    counts_->setObjectName(QStringLiteral("counts"));
    refusal_ = new QLabel(this);
    refusal_->setObjectName(QStringLiteral("refusal"));
    refusal_->setWordWrap(true);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, warningText(palette()));
    refusal_->setPalette(colours);
    for (QLabel* label : {notes_, refusal_, counts_})
        layout->addWidget(label);
    auto* buttons = new QDialogButtonBox(this);
    import_ = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    import_->setObjectName(QStringLiteral("import"));
    import_->setDefault(true);
    buttons->addButton(tr("Back"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(1200, 660);
    propose();
}

QWidget* ImportDialog::makeHow()
{
    auto* how = new QWidget(this);
    auto* layout = new QVBoxLayout(how);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    const auto box = [&](const QString& title) {
        auto* label = new QLabel(title, how);
        auto* made = new QComboBox(how);
        label->setBuddy(made);
        made->setAccessibleName(label->text().remove(QLatin1Char('&')));
        row->addWidget(label);
        row->addWidget(made);
        return made;
    };
    layout_ = box(tr("&What the file is"));
    layout_->addItem(tr("Table of indicators"), int(Layout::Indicators));
    layout_->addItem(tr("List of one kind of record"), int(Layout::Listing));
    layout_->addItem(tr("Table of another system"), int(Layout::Mapped));
    kind_ = box(tr("&Kind"));
    for (const core::KindInfo& info : core::allKinds())
        kind_->addItem(info.translatedLabel(), int(info.kind));
    encoding_ = box(tr("&Encoding"));
    for (const core::TextEncoding encoding : encodings)
        encoding_->addItem(core::encodingName(encoding), int(encoding));
    delimiter_ = box(tr("&Separator"));
    for (const auto& [name, sign] : delimiters)
        delimiter_->addItem(tr(name), int(sign));
    row->addStretch(1);
    layout->addLayout(row);
    evidence_ = new QLabel(how);
    evidence_->setWordWrap(true);
    layout->addWidget(evidence_);
    connect(layout_, &QComboBox::activated, this, [this] {
        source_.setLayout(Layout(layout_->currentData().toInt()));
        if (source_.layout() == Layout::Listing)
            source_.setKind(core::RecordKind(kind_->currentData().toInt()));
        propose();
    });
    connect(kind_, &QComboBox::activated, this, [this] {
        source_.setKind(core::RecordKind(kind_->currentData().toInt()));
        propose();
    });
    connect(encoding_, &QComboBox::activated, this, [this] {
        source_.setEncoding(core::TextEncoding(encoding_->currentData().toInt()));
        propose();
    });
    connect(delimiter_, &QComboBox::activated, this, [this] {
        source_.setDelimiter(char16_t(delimiter_->currentData().toInt()));
        propose();
    });
    return how;
}

QWidget* ImportDialog::makePreview()
{
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    mapping_ = new MappingPanel(splitter);
    connect(mapping_, &MappingPanel::refused, this, &ImportDialog::refuse);
    connect(mapping_, &MappingPanel::edited, this, [this] {
        source_.setMapping(mapping_->mapping());
        propose();
    });
    auto* list = new QWidget(splitter);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    filter_ = new QComboBox(list);
    filter_->setAccessibleName(tr("Which records are listed"));
    auto* tick = new QPushButton(tr("&Tick all shown"), list);
    auto* untick = new QPushButton(tr("&Untick all shown"), list);
    for (QPushButton* button : {tick, untick})
        button->setAutoDefault(false);
    row->addWidget(tick);
    row->addWidget(untick);
    row->addStretch(1);
    column->addWidget(filter_);
    column->addLayout(row);
    items_ = new QTreeWidget(list);
    items_->setObjectName(QStringLiteral("items"));
    items_->setAccessibleName(tr("What would be changed"));
    items_->setColumnCount(itemColumns);
    items_->setHeaderLabels({tr("What happens"), tr("Record"), tr("Belongs to"), tr("Line")});
    items_->setRootIsDecorated(false);
    items_->setUniformRowHeights(true);
    items_->setItemDelegate(new RoomyDelegate(items_));
    items_->header()->setStretchLastSection(false);
    column->addWidget(items_, 1);
    difference_ = new QTextBrowser(splitter);
    difference_->setObjectName(QStringLiteral("difference"));
    difference_->setAccessibleName(tr("Old and new"));
    difference_->setOpenLinks(false);
    // The old and the new text stand in two columns beside the name of the field.
    difference_->setMinimumWidth(fontMetrics().horizontalAdvance(QChar(u'字')) * 20);
    splitter->addWidget(mapping_);
    splitter->addWidget(list);
    splitter->addWidget(difference_);
    splitter->setSizes({380, 400, 400});
    splitter->setChildrenCollapsible(false);
    connect(filter_, &QComboBox::activated, this, &ImportDialog::showItems);
    connect(tick, &QPushButton::clicked, this, [this] { tickShown(true); });
    connect(untick, &QPushButton::clicked, this, [this] { tickShown(false); });
    connect(items_, &QTreeWidget::currentItemChanged, this, &ImportDialog::showItem);
    connect(items_, &QTreeWidget::itemChanged, this, &ImportDialog::onTicked);
    return splitter;
}

void ImportDialog::propose()
{
    const BusyCursor busy;
    core::Result<core::ImportProposal> proposal
        = source_.propose(workspace_.plan(), {workspace_.ids(), workspace_.year()});
    isRefused_ = !proposal;
    refuse(proposal.sentence());
    proposal_ = isRefused_ ? core::ImportProposal() : std::move(proposal).value();
    showHow();
    showProposal();
}

void ImportDialog::refuse(const QString& sentence)
{
    refusal_->setText(sentence);
    refusal_->setVisible(!sentence.isEmpty());
}

void ImportDialog::showHow()
{
    how_->setVisible(source_.layout() != Layout::OwnFile);
    layout_->setCurrentIndex(layout_->findData(int(source_.layout())));
    kind_->setEnabled(source_.layout() == Layout::Listing);
    if (source_.kind())
        kind_->setCurrentIndex(kind_->findData(int(*source_.kind())));
    const auto evidence = source_.encoding();
    if (evidence) {
        encoding_->setCurrentIndex(encoding_->findData(int(evidence->encoding)));
        evidence_->setText(isSure(*evidence) ? tr("The file is read as %1. If the preview shows wrong "
                                                  "characters, choose another encoding above.")
                                                   .arg(core::encodingName(evidence->encoding))
                                             : core::explained(*evidence));
    }
    delimiter_->setCurrentIndex(delimiter_->findData(int(source_.delimiter())));
    const bool isMapped = source_.layout() == Layout::Mapped;
    if (isMapped && mapping_->titles() != source_.titles()) {
        std::vector<QStringList> examples;
        for (int i = 0; i < int(source_.titles().size()); ++i)
            examples.push_back(source_.examples(i));
        mapping_->setFile(source_.titles(), examples, source_.mapping());
    }
    mapping_->setVisible(isMapped);
}

void ImportDialog::accept()
{
    const core::Result<void> done
        = workspace_.apply(core::intentionOf(proposal_), core::accept(workspace_.plan(), proposal_));
    if (!done)
        return refuse(done.sentence());
    QDialog::accept();
    workspace_.inform(tr("Imported %1: %2 added, %3 changed.")
                          .arg(source_.fileName())
                          .arg(tickedOf(core::ImportItem::What::Added))
                          .arg(tickedOf(core::ImportItem::What::Changed)));
}

} // namespace ui
