// The formats of a workbook's cells: whether a number is meant as a day, a percentage or a number.
#pragma once

#include "core/exchange/xml_part.h"

#include <QHash>
#include <QString>

#include <vector>

namespace core {

enum class XlsxNumberForm { Number, Percentage, Date };

/// What a format code of Excel makes of a number; only its first section (for positive numbers) counts.
/// 「[$-411]ggge"年"m"月"d"日"」 is a date; 「[DBNum3][$-411]0」, 「"第"0"号"」 and General are numbers.
XlsxNumberForm formOfCode(QStringView code);
/// The same for the formats that Excel only numbers (ECMA-376 §18.8.30): 9 and 10 are percentages; 14–22,
/// 27–36, 45–47 and 50–58 are dates, of which 27–36 and 50–58 are those of East Asian Excel.
XlsxNumberForm formOfBuiltIn(int number);

/// One combination of formats that cells refer to.
struct XlsxStyle {
    XlsxNumberForm form = XlsxNumberForm::Number;
    QString numberFormat; ///< As XlsxCell::numberFormat.
    bool isLocked = true;
};

/// The style sheet of a workbook. Without one every cell is an ordinary, locked one.
class XlsxStyles {
public:
    /// Reads the part; what it leaves out or what cannot be understood is as if it were not there. The part
    /// itself says afterwards whether it was sound.
    static XlsxStyles read(XmlPart& xml);
    /// By the index in <cellXfs>; an ordinary style for an index that does not exist.
    const XlsxStyle& at(int index) const
    {
        return index >= 0 && size_t(index) < styles_.size() ? styles_[size_t(index)] : ordinary_;
    }

private:
    void readCodes(XmlPart& xml);
    void readStyles(XmlPart& xml);

    QHash<int, QString> codes_;
    std::vector<XlsxStyle> styles_;
    XlsxStyle ordinary_;
};

} // namespace core
