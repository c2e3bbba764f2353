// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/numberformat.h"

#include "intake/formattext.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace intake {

namespace {

/** Longer codes are nonsense, and every cell would have to go through them. */
constexpr qsizetype codeMax = 255;
/** Spreadsheets keep so many digits of a number. Longer ones they shorten to a power of ten, and so do we. */
constexpr int digitsMax = 15;
constexpr double wholeMax = 1e15;

QStringList splitSections(const QString &code)
{
    QStringList sections{QString()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar sign = code[i];
        if (sign == u'"')
            isQuoted = !isQuoted;
        if (sign == u';' && !isQuoted) {
            sections.append(QString());
            continue;
        }
        sections.last().append(sign);
        if (sign == u'\\' && !isQuoted && i + 1 < code.size())
            sections.last().append(code[++i]);
    }
    return sections;
}

bool compares(QChar comparison, double value, double bound)
{
    switch (comparison.unicode()) {
    case u'<':
        return value < bound;
    case u'>':
        return value > bound;
    case u'≤':
        return value <= bound;
    case u'≥':
        return value >= bound;
    case u'≠':
        return value < bound || value > bound;
    default:
        return !(value < bound || value > bound);
    }
}

} // namespace

NumberFormat::NumberFormat(const QString &code)
{
    if (code.isEmpty() || code.size() > codeMax
        || code.compare(QLatin1StringView("General"), Qt::CaseInsensitive) == 0)
        return;
    for (const QString &section : splitSections(code))
        m_sections.append(sectionOf(section));
}

NumberFormat::Section NumberFormat::sectionOf(const QString &code)
{
    Section section{code, false, code.isEmpty(), QChar(), 0};
    for (const FormatToken &token : tokensOf(code)) {
        section.isDate = section.isDate || token.kind == FormatToken::Kind::DatePart
            || token.kind == FormatToken::Kind::Elapsed;
    }
    for (qsizetype open = code.indexOf(u'['); open >= 0; open = code.indexOf(u'[', open + 1)) {
        const QString inside = code.mid(open + 1, code.indexOf(u']', open) - open - 1);
        qsizetype signs = 0;
        while (signs < inside.size() && QStringView(u"<>=").contains(inside[signs]))
            ++signs;
        if (signs == 0)
            continue;
        const QString sign = inside.left(signs);
        section.comparison = sign == QLatin1StringView("<=") ? QChar(u'≤')
            : sign == QLatin1StringView(">=")                ? QChar(u'≥')
            : sign == QLatin1StringView("<>")                ? QChar(u'≠')
                                                             : sign.front();
        section.bound = inside.mid(signs).toDouble();
    }
    return section;
}

const NumberFormat::Section *NumberFormat::sectionFor(double value, bool &dropsSign) const
{
    dropsSign = false;
    const qsizetype count = std::min<qsizetype>(m_sections.size(), 3); // the fourth is for texts
    const bool hasConditions = std::any_of(m_sections.begin(), m_sections.end(),
        [](const Section &section) { return !section.comparison.isNull(); });
    if (hasConditions) {
        for (qsizetype i = 0; i < count; ++i) {
            const Section &section = m_sections[i];
            if (section.comparison.isNull() || compares(section.comparison, value, section.bound))
                return &section;
        }
        return nullptr;
    }
    if (value < 0 && count > 1) {
        dropsSign = true;
        return &m_sections[1];
    }
    return value == 0 && count > 2 ? &m_sections[2] : &m_sections[0];
}

QString NumberFormat::text(double value, bool from1904) const
{
    if (isGeneral() || !std::isfinite(value))
        return generalText(value);
    bool dropsSign = false;
    const Section *section = sectionFor(value, dropsSign);
    if (section == nullptr || section->isGeneral)
        return generalText(value);
    const QList<FormatToken> tokens = tokensOf(section->code);
    if (section->isDate) {
        const QString date = dateText(tokens, value, from1904);
        return date.isEmpty() ? generalText(value) : date;
    }
    const QString text = numberText(tokens, std::fabs(value));
    return value < 0 && !dropsSign ? QLatin1Char('-') + text : text;
}

QString generalText(double value)
{
    if (!std::isfinite(value))
        return QStringLiteral("#NUM!");
    if (value == std::floor(value) && std::fabs(value) < wholeMax)
        return value == 0 ? QStringLiteral("0") : QString::number(value, 'f', 0);
    return QString::number(value, 'G', digitsMax);
}

QString builtInFormat(int id)
{
    struct BuiltIn
    {
        int id;
        const char *code;
    };
    static constexpr std::array formats{BuiltIn{1, "0"}, BuiltIn{2, "0.00"}, BuiltIn{3, "#,##0"},
        BuiltIn{4, "#,##0.00"}, BuiltIn{5, "$#,##0;-$#,##0"}, BuiltIn{6, "$#,##0;-$#,##0"},
        BuiltIn{7, "$#,##0.00;-$#,##0.00"}, BuiltIn{8, "$#,##0.00;-$#,##0.00"}, BuiltIn{9, "0%"},
        BuiltIn{10, "0.00%"}, BuiltIn{14, "yyyy-mm-dd"}, BuiltIn{15, "d-mmm-yy"}, BuiltIn{16, "d-mmm"},
        BuiltIn{17, "mmm-yy"}, BuiltIn{18, "h:mm AM/PM"}, BuiltIn{19, "h:mm:ss AM/PM"}, BuiltIn{20, "h:mm"},
        BuiltIn{21, "h:mm:ss"}, BuiltIn{22, "yyyy-mm-dd h:mm"}, BuiltIn{37, "#,##0;(#,##0)"},
        BuiltIn{38, "#,##0;(#,##0)"}, BuiltIn{39, "#,##0.00;(#,##0.00)"}, BuiltIn{40, "#,##0.00;(#,##0.00)"},
        BuiltIn{41, "#,##0"}, BuiltIn{42, "$#,##0"}, BuiltIn{43, "#,##0.00"}, BuiltIn{44, "$#,##0.00"},
        BuiltIn{45, "mm:ss"}, BuiltIn{46, "[h]:mm:ss"}, BuiltIn{47, "mm:ss.0"}};
    const auto *found =
        std::find_if(formats.begin(), formats.end(), [id](const BuiltIn &format) { return format.id == id; });
    if (found != formats.end())
        return QLatin1StringView(found->code);
    const bool isEastAsianDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return isEastAsianDate ? QStringLiteral("yyyy-mm-dd") : QString();
}

} // namespace intake
