#include "core/handout/character_kind.h"

#include <memory>

namespace core {

namespace {

using Kind = CharacterKind;

struct KindOfCharacters {
    Kind kind;
    const char16_t* characters;
};

struct KindOfRange {
    Kind kind;
    char16_t first;
    char16_t last;
};

// Ranges first: the single characters below overrule them.
constexpr KindOfRange kindOfRanges[] = {
    {Kind::Word, 0x21, 0x7e},
    {Kind::Digit, u'0', u'9'},
    {Kind::Word, 0xc0, 0x24f},
    {Kind::Word, 0x370, 0x52f},
    {Kind::WideDigit, u'０', u'９'},
    {Kind::WideWord, u'Ａ', u'Ｚ'},
    {Kind::WideWord, u'ａ', u'ｚ'},
    {Kind::Closing, 0xff67, 0xff70}, // half-width ｧ … ｰ
    {Kind::Closing, 0x31f0, 0x31ff},
};

constexpr KindOfCharacters kindOfCharacters[] = {
    {Kind::Space, u" \t\u3000\u200b"},
    {Kind::Glue, u"\u00a0\u2060\ufeff\u00ad\u200d\"'"}, // straight quotes do not say which side they close
    {Kind::Ideograph, u"×÷"},
    {Kind::Closing,
        u"、。・；？！」』）］｝〉》】〕〙〗〟｠»々〻ゝゞヽヾー゛゜"
        u"ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ"
        u"〜～゠‐–’”‼⁇⁈⁉｡､･｣ﾞﾟ!?;)]}"},
    {Kind::Opening, u"「『（［｛〈《【〔〘〖〝｟«‘“｢([{"},
    {Kind::Pair, u"…‥―—〳〴〵"},
    {Kind::UnitMark, u"％‰℃°′″¢%"},
    {Kind::Currency, u"￥＄№￡¥$£€"},
    {Kind::Sign, u"＋－−±△▲"},
    {Kind::Separator, u",.:"},
    {Kind::WideSeparator, u"，．："},
    {Kind::Slash, u"/／"},
    {Kind::Feed, u"\n"},
};

std::unique_ptr<const CharacterKinds> makeKinds()
{
    auto kinds = std::make_unique<CharacterKinds>();
    for (const KindOfRange& range : kindOfRanges)
        for (int character = range.first; character <= range.last; ++character)
            (*kinds)[size_t(character)] = range.kind;
    for (const KindOfCharacters& group : kindOfCharacters)
        for (const char16_t* character = group.characters; *character; ++character)
            (*kinds)[*character] = group.kind;
    return kinds;
}

} // namespace

const CharacterKinds& characterKinds()
{
    static const std::unique_ptr<const CharacterKinds> table = makeKinds();
    return *table;
}

} // namespace core
