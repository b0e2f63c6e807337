#include "ui/pages/scheme_section.h"

#include "core/exchange/scheme_presets.h"
#include "core/scoring/scheme_lint.h"
#include "ui/ask.h"
#include "ui/models/typed_field.h"
#include "ui/pages/rule_notes.h"
#include "ui/widgets/bound_text.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/scheme_faults.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <tuple>

namespace ui {

namespace {

const core::FieldInfo& schemeField(const char* column)
{
    const core::KindInfo& kind = core::kindInfo(core::kindOf<core::GradeScheme>());
    return kind.fields[size_t(kind.fieldOf(QString::fromLatin1(column)))];
}

/// Conditions that ask whether a value is off its baseline, and by how much that counts.
bool needsTolerance(const core::Grade* grade)
{
    using enum core::GradeCondition;
    return grade->condition == Improved || grade->condition == NotWorse || grade->condition == Unchanged
        || grade->condition == Worsened;
}

bool usesFurtherColumns(const core::Grade* grade)
{
    return grade->condition != core::GradeCondition::None || !grade->furtherCondition.isEmpty()
        || grade->points || !grade->colour.isEmpty() || grade->shape != core::GradeShape::Automatic;
}

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
    , tolerance_(new BoundLine(workspace))
    , toleranceUnit_(new QComboBox)
    , presets_(makePresets())
    , further_(new QCheckBox(tr("Show conditions, points and signs")))
    , grades_(makeGrades())
    , faults_(new SchemeFaults)
{
    note_->setWordWrap(true);
    note_->setObjectName(QStringLiteral("note"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->addWidget(makeChoice());
    layout->addWidget(makeRule());
    layout->addWidget(tolerancePlace_ = makeTolerance());
    layout->addWidget(note_);
    layout->addWidget(grades_, 1);
    layout->addWidget(faults_);
    showColumns();
    connect(further_, &QCheckBox::toggled, this, &SchemeSection::showColumns);
    connect(faults_, &SchemeFaults::wanted, this, &SchemeSection::takeBand);
    connect(&workspace, &Workspace::changed, this, &SchemeSection::refresh);
    connect(&workspace, &Workspace::yearChanged, this, &SchemeSection::refresh);
    connect(&workspace, &Workspace::saveStateChanged, this, &SchemeSection::refresh);
}

RecordTable* SchemeSection::makeGrades()
{
    auto* grades = new RecordTable(workspace_, gradeShape(), tr("Add a grade"), {});
    grades->setAdder([this] { addGrade(); });
    return grades;
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
    copy_->setEnabled(isWritable && now);
    presets_->setEnabled(isWritable);
    refreshRule(now, isWritable);
    grades_->model().setParentRecord(id.uuid);
    if (id != shown_)
        showOtherScheme(now);
    note_->setText(note(now));
    // Without a scheme the note says what to do; one order is enough.
    grades_->setEmptySentence(
        now ? tr("No grades: nothing is graded by this scheme. Add the best grade first.") : QString());
    faults_->setFaults(now ? core::lint(*now, shownGrades()) : std::vector<core::SchemeFault>(), isWritable);
}

void SchemeSection::refreshRule(const core::GradeScheme* scheme, bool isWritable)
{
    const bool isTested = scheme && scheme->tested != core::TestedQuantity::Nothing;
    tested_->setCurrentIndex(scheme ? int(scheme->tested) : -1);
    decimals_->setCurrentIndex(scheme ? scheme->testDecimals.value_or(-1) + 1 : -1);
    tested_->setEnabled(isWritable && scheme);
    decimals_->setEnabled(isWritable && isTested);
    const std::vector<const core::Grade*> grades = shownGrades();
    tolerancePlace_->setVisible(scheme && (scheme->tolerance || std::ranges::any_of(grades, needsTolerance)));
    toleranceUnit_->setCurrentIndex(scheme ? int(scheme->toleranceUnit) : -1);
    toleranceUnit_->setEnabled(isWritable && scheme && scheme->tolerance);
}

void SchemeSection::showOtherScheme(const core::GradeScheme* scheme)
{
    shown_ = scheme ? scheme->id : core::Id<core::GradeScheme>();
    if (std::ranges::any_of(shownGrades(), usesFurtherColumns))
        further_->setChecked(true);
    if (!scheme) {
        name_->binding().setSource({});
        tolerance_->binding().setSource({});
        return;
    }
    name_->binding().setSource({[this] { return this->scheme() ? this->scheme()->name : QString(); },
        [this](const QString& name, const QString& mergeKey) { return set("name", name, mergeKey); }});
    tolerance_->binding().setSource({[this] {
                                         const core::GradeScheme* now = this->scheme();
                                         return now && now->tolerance ? core::printed(*now->tolerance)
                                                                      : QString();
                                     },
        [this](const QString& text, const QString& mergeKey) -> core::Result<void> {
            const core::Result<core::FieldValue> typed = readTyped(schemeField("tolerance"), text);
            return typed ? set("tolerance", *typed, mergeKey) : core::Result<void>(typed.refusal());
        }});
}

std::vector<const core::Grade*> SchemeSection::shownGrades() const
{
    const core::GradeScheme* now = scheme();
    return now ? core::gradesOf(workspace_.plan(), now->id) : std::vector<const core::Grade*>();
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

void SchemeSection::usePreset(const QString& key)
{
    for (const core::SchemePreset& preset : core::presetsToOffer(workspace_.plan())) {
        if (preset.key != key)
            continue;
        core::Result<core::Plan> used = core::addPreset(workspace_.plan(), preset);
        if (used)
            used
                = core::chooseScheme(*used, workspace_.ids(), period_, preset.scheme.id, {workspace_.year()});
        std::ignore = workspace_.apply(tr("Use the scheme of a city"), used);
        return;
    }
}

void SchemeSection::takeBand(const core::Grade& wanted)
{
    const core::KindInfo& kind = core::kindInfo(core::kindOf<core::Grade>());
    const core::RecordRef record{kind.kind, wanted.id.uuid};
    core::Plan as;
    as.put(wanted);
    core::Result<core::Plan> changed = workspace_.plan();
    for (const QStringView column : {u"lower", u"is_lower_included", u"upper", u"is_upper_included"}) {
        const int field = kind.fieldOf(column);
        const core::FieldValue value = core::fieldOf(as, record, field);
        if (changed && value != core::fieldOf(workspace_.plan(), record, field))
            changed = core::setGradeField(*changed, workspace_.ids(), from(), wanted.id, field, value);
    }
    std::ignore = workspace_.apply(tr("Change the band of a grade"), changed);
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
