// SchemeSection: what stands above the grades: which scheme, its rule, and the schemes that can be taken in.
#include "core/exchange/scheme_presets.h"
#include "ui/pages/scheme_section.h"
#include "ui/widgets/bound_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <tuple>

namespace ui {

namespace {

constexpr int mostDecimals = 3;

} // namespace

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
    row->addWidget(presets_);
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
    row->addWidget(further_);
    connect(tested_, &QComboBox::activated, this,
        [this] { std::ignore = set("tested", tested_->currentData().toString()); });
    connect(decimals_, &QComboBox::activated, this, [this] {
        const QVariant count = decimals_->currentData();
        std::ignore
            = set("test_decimals", count.isNull() ? core::FieldValue() : core::FieldValue(count.toString()));
    });
    return place;
}

QWidget* SchemeSection::makeTolerance()
{
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("Unchanged from the baseline up to a difference of:"));
    label->setBuddy(tolerance_);
    tolerance_->setObjectName(QStringLiteral("tolerance"));
    tolerance_->setMaximumWidth(90);
    tolerance_->setPlaceholderText(tr("of the indicator"));
    for (const core::Word& word : core::Words<core::ToleranceUnit>::list)
        toleranceUnit_->addItem(
            QCoreApplication::translate("words", word.label), QString::fromLatin1(word.code));
    toleranceUnit_->setAccessibleName(tr("What the difference is counted in"));
    row->addWidget(label);
    row->addWidget(tolerance_);
    row->addWidget(toleranceUnit_);
    row->addStretch();
    connect(toleranceUnit_, &QComboBox::activated, this,
        [this] { std::ignore = set("tolerance_unit", toleranceUnit_->currentData().toString()); });
    return place;
}

QToolButton* SchemeSection::makePresets()
{
    auto* button = new QToolButton;
    button->setText(tr("Schemes of cities"));
    button->setToolTip(
        tr("Takes a scheme that a city uses into this file and grades by it from this year on"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillPresets(menu); });
    button->setMenu(menu);
    return button;
}

void SchemeSection::fillPresets(QMenu* menu)
{
    menu->clear();
    for (const core::SchemePreset& preset : core::presetsToOffer(workspace_.plan()))
        connect(menu->addAction(preset.scheme.name), &QAction::triggered, this,
            [this, key = preset.key] { usePreset(key); });
}

} // namespace ui
