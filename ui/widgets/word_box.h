// A list of the words of one enumeration to choose from.
#pragma once

#include "core/model/fields.h"

#include <QComboBox>

namespace ui {

/// All words in the order of the enumerators, so that the position is the value.
template <class E>
QComboBox* wordBox(QWidget* parent, E chosen)
{
    auto* box = new QComboBox(parent);
    for (const core::Word& word : core::Words<E>::list)
        box->addItem(QCoreApplication::translate("words", word.label));
    box->setCurrentIndex(int(chosen));
    return box;
}

/// A control that has nothing to do for now is grey and says why; an empty `why` = it can be used.
inline void setUsable(QWidget* control, const QString& why)
{
    control->setEnabled(why.isEmpty());
    control->setToolTip(why);
}

} // namespace ui
