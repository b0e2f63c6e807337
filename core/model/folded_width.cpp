#include "core/model/folded_width.h"

namespace core {

QString foldedWidth(QStringView text)
{
    QString result;
    result.reserve(text.size());
    bool hasVoicingMark = false;
    for (const QChar character : text) {
        const QChar::Decomposition tag = character.decompositionTag();
        if (tag != QChar::Wide && tag != QChar::Narrow) {
            result += character;
            continue;
        }
        const QString folded = character.decomposition();
        hasVoicingMark |= folded == u"\u3099" || folded == u"\u309A";
        result += folded;
    }
    // ｶﾞ is two characters and ガ is one.
    return hasVoicingMark ? result.normalized(QString::NormalizationForm_C) : result;
}

} // namespace core
