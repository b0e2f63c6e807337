#include "ui/pages/scheme_section.h"

#include "ui/ask.h"
#include "ui/pages/rule_notes.h"
#include "ui/widgets/bound_text.h"
#include "ui/widgets/record_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <tuple>

namespace ui {

namespace {

constexpr int mostDecimals = 3;

} // namespace

SchemeSection::SchemeSection(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , schemeLabel_(new QLabel)
    , schemes_(new QComboBox)
    , copy_(new QPushButton(tr("&Copy as a new scheme…")))
    , name_(new BoundLine(workspace))
    , tested_(new QComboBox)
    , decimals_(new QComboBox)
    , note_(new QLabel)
    , grades_(makeGrades())
{
    note_->setWordWrap(true);
    note_->setObjectName(QStringLiteral("note"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->addWidget(makeChoice());
    layout->addWidget(makeRule());
    layout->addWidget(note_);
    layout->addWidget(grades_, 1);
    connect(&workspace, &Workspace::changed, this, &SchemeSection::refresh);
    connect(&workspace, &Workspace::yearChanged, this, &SchemeSection::refresh);
    connect(&workspace, &Workspace::saveStateChanged, this, &SchemeSection::refresh);
}

QWidget* SchemeSection::makeChoice()
{
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    schemeLabel_->setBuddy(schemes_);
    schemes_->setObjectName(QStringLiteral("schemes"));
    auto* nameLabel = new QLabel(tr("&Name:"));
    nameLabel->setBuddy(name_);
    row->addWidget(schemeLabel_);
    row->addWidget(schemes_, 2);
    row->addWidget(nameLabel);
    row->addWidget(name_, 3);
    row->addWidget(copy_);
    connect(schemes_, &QComboBox::activated, this, &SchemeSection::choose);
    connect(copy_, &QPushButton::clicked, this, &SchemeSection::copy);
    return place;
}

QWidget* SchemeSection::makeRule()
{
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    auto* testedLabel = new QLabel(tr("Compared with the &bands:"));
    testedLabel->setBuddy(tested_);
    for (const core::Word& word : core::Words<core::TestedQuantity>::list)
        tested_->addItem(QCoreApplication::translate("words", word.label), QString::fromLatin1(word.code));
    auto* decimalsLabel = new QLabel(tr("&Rounded before comparing:"));
    decimalsLabel->setBuddy(decimals_);
    decimals_->addItem(tr("Not rounded"), QVariant());
    for (int count = 0; count <= mostDecimals; ++count)
        decimals_->addItem(count == 0 ? tr("To a whole number") : tr("To %n decimal(s)", nullptr, count),
            QString::number(count));
    row->addWidget(testedLabel);
    row->addWidget(tested_);
    row->addWidget(decimalsLabel);
    row->addWidget(decimals_);
    row->addStretch();
    connect(tested_, &QComboBox::activated, this,
        [this] { std::ignore = set("tested", tested_->currentData().toString()); });
    connect(decimals_, &QComboBox::activated, this, [this] {
        const QVariant count = decimals_->currentData();
        std::ignore
            = set("test_decimals", count.isNull() ? core::FieldValue() : core::FieldValue(count.toString()));
    });
    return place;
}

RecordTable* SchemeSection::makeGrades()
{
    auto* grades = new RecordTable(workspace_, gradeShape(), tr("Add a grade"), {});
    grades->setAdder([this] { addGrade(); });
    return grades;
}

RecordShape SchemeSection::gradeShape()
{
    const auto gradeOf = [](core::RecordRef record) { return core::Id<core::Grade>{record.id}; };
    RecordShape shape;
    shape.kind = core::kindOf<core::Grade>();
    shape.parentField = "scheme";
    shape.columns = {{.field = "code"}, {.field = "label", .isLong = true, .isOneLine = true},
        {.field = "lower", .title = tr("From %")}, {.field = "is_lower_included", .title = tr("included")},
        {.field = "upper", .title = tr("To %")}, {.field = "is_upper_included", .title = tr("included")},
        {.field = "needs_reason", .title = tr("Reason")}, {.field = "is_default"},
        {.field = "counts_in_denominator", .title = tr("Counted")}};
    shape.edits.set = [this, gradeOf](core::RecordRef record, int field, const core::FieldValue& value) {
        return core::setGradeField(
            workspace_.plan(), workspace_.ids(), from(), gradeOf(record), field, value);
    };
    shape.edits.remove = [this, gradeOf](core::RecordRef record) {
        return core::removeGrade(workspace_.plan(), workspace_.ids(), from(), gradeOf(record));
    };
    shape.edits.move = [this, gradeOf](core::RecordRef record, int step) {
        return core::moveGrade(workspace_.plan(), workspace_.ids(), from(), gradeOf(record), step);
    };
    return shape;
}

void SchemeSection::setPeriod(core::Id<core::PlanPeriod> period)
{
    period_ = period;
    refresh();
}

const core::GradeScheme* SchemeSection::scheme() const
{
    return core::schemeAsOf(workspace_.plan(), period_, workspace_.year());
}

void SchemeSection::refresh()
{
    const core::Plan& plan = workspace_.plan();
    const core::GradeScheme* now = scheme();
    const bool isWritable = workspace_.isWritable() && !period_.isNull();
    const core::Id<core::GradeScheme> id = now ? now->id : core::Id<core::GradeScheme>();
    schemeLabel_->setText(tr("Grade &scheme of %1:").arg(core::printed(workspace_.year())));
    fillWithRecords(*schemes_, plan, id);
    const auto all = plan.table<core::GradeScheme>();
    const bool knowsNone = std::any_of(all.begin(), all.end(),
        [&](const core::GradeScheme& each) { return core::gradesOf(plan, each.id).empty(); });
    if (!knowsNone)
        schemes_->addItem(tr("No grades"));
    schemes_->setEnabled(isWritable);
    tested_->setCurrentIndex(now ? int(now->tested) : -1);
    decimals_->setCurrentIndex(now ? now->testDecimals.value_or(-1) + 1 : -1);
    const bool isByRate = now && now->tested == core::TestedQuantity::Rate;
    decimals_->setEnabled(isWritable && isByRate);
    tested_->setEnabled(isWritable && now);
    copy_->setEnabled(isWritable && now);
    grades_->model().setParentRecord(id.uuid);
    if (id != shown_) {
        shown_ = id;
        name_->binding().setSource(!now ? TextSource{}
                                        : TextSource{[this] { return scheme() ? scheme()->name : QString(); },
                                            [this](const QString& name, const QString& mergeKey) {
                                                return set("name", name, mergeKey);
                                            }});
    }
    note_->setText(note(now));
    // Without a scheme the note says what to do; one order is enough.
    grades_->setEmptySentence(
        now ? tr("No grades: nothing is graded by this scheme. Add the best grade first.") : QString());
}

QString SchemeSection::note(const core::GradeScheme* scheme) const
{
    const core::Plan& plan = workspace_.plan();
    const QString year = core::printed(workspace_.year());
    if (!scheme)
        return period_.isNull()
            ? tr("%1 is not a year of a plan.").arg(year)
            : tr("No scheme is chosen for %1. Choose the one that this year is graded by.").arg(year);
    QStringList sentences;
    if (const int closed = gradedSheets(plan, from(), scheme->id, true); closed > 0)
        sentences << tr("%n graded sheet(s) of this year are checked or reported: send them back before you "
                        "change this scheme.",
            nullptr, closed);
    else if (core::changesCopyOfScheme(plan, from()))
        sentences << tr("Other years are graded by this scheme: a change is made in a copy for %1 and later, "
                        "and their grades and papers stay as they are.")
                         .arg(year);
    if (const int graded = gradedSheets(plan, from(), scheme->id, false); graded > 0)
        sentences << tr("%n sheet(s) of this year have a grade of this scheme. When you choose another "
                        "scheme their grades stay, but count only after they were chosen again.",
            nullptr, graded);
    return sentences.join(QString());
}

core::Result<void> SchemeSection::set(
    const char* column, const core::FieldValue& value, const QString& mergeKey)
{
    const core::KindInfo& kind = core::kindInfo(core::kindOf<core::GradeScheme>());
    const int field = kind.fieldOf(QString::fromLatin1(column));
    core::Result<void> done
        = workspace_.apply(RecordModel::tr("Change “%1”").arg(kind.fields[size_t(field)].translatedLabel()),
            core::setSchemeField(workspace_.plan(), workspace_.ids(), from(), field, value), mergeKey);
    if (!done)
        refresh();
    return done;
}

void SchemeSection::choose()
{
    const core::Id<core::GradeScheme> wanted = chosenRecord<core::GradeScheme>(*schemes_);
    const core::GradeScheme* now = scheme();
    if (now && now->id == wanted)
        return;
    const core::Plan& plan = workspace_.plan();
    const core::ChangeNote note{workspace_.year()};
    std::ignore = workspace_.apply(tr("Choose a grade scheme"),
        wanted.isNull() ? core::chooseNoGrades(plan, workspace_.ids(), period_, note)
                        : core::chooseScheme(plan, workspace_.ids(), period_, wanted, note));
    refresh();
}

void SchemeSection::copy()
{
    const auto wanted = askText(this, tr("Copy as a new scheme"),
        tr("The copy has the same grades and is in use from %1 on. Its name:")
            .arg(core::printed(workspace_.year())),
        tr("%1 (copy)").arg(scheme()->name));
    if (wanted)
        std::ignore = workspace_.apply(tr("Copy a grade scheme"),
            core::copyScheme(workspace_.plan(), workspace_.ids(), from(), *wanted));
}

// A grade cannot be without its letter: it gets the next one to be typed over.
void SchemeSection::addGrade()
{
    const core::GradeScheme* now = scheme();
    if (!now)
        return;
    const auto grades = core::gradesOf(workspace_.plan(), now->id);
    const auto isTaken = [&](QChar code) {
        return std::any_of(grades.begin(), grades.end(),
            [&](const core::Grade* grade) { return grade->code == QString(code); });
    };
    char16_t code = u'A';
    while (isTaken(code))
        ++code;
    core::Grade grade;
    grade.code = QString(QChar(code));
    if (!workspace_.apply(
            tr("Add a grade"), core::addGrade(workspace_.plan(), workspace_.ids(), from(), std::move(grade))))
        return;
    refresh();
    grades_->startEditing(grades_->model().index(grades_->model().rowCount() - 1, 0));
}

} // namespace ui
