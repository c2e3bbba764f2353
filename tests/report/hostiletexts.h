// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/** What people and servers have put into cells to make a program do something. */
namespace hostiletexts {

inline QStringList all()
{
    using namespace Qt::StringLiterals;
    QStringList texts;
    // hazard 55: what spreadsheets take for the beginning of a formula, and what has been seen behind it.
    for (const QString &start : {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t="_s, u"\r="_s, u"\n="_s, u"\uFF1D"_s,
             u"\uFF0B"_s, u"\uFF0D"_s, u"\uFF20"_s, u"'="_s, u"''="_s, u" ="_s, u"\"="_s, u";="_s, u",="_s}) {
        texts << start + u"1+1"_s << start + u"cmd|' /C calc'!A0"_s
              << start + u"HYPERLINK(\"http://evil.example\",\"a\")"_s << start + u"SUM(1,2)\",\"=1"_s;
    }
    // hazard 56
    texts << u"<script>alert(1)</script>"_s << u"<img src=x onerror=alert(1)>"_s
          << u"<img src=\"file:///etc/passwd\">"_s << u"\"><svg/onload=alert(1)>"_s << u"' onclick='x"_s
          << u"</td></table><h1>x</h1>"_s << u"</style><link rel=stylesheet href=//evil.example>"_s
          << u"&lt;b&gt; &amp; &#60;"_s << u"<!--"_s << u"]]>"_s << u"%1 %2 %n %99"_s;
    // hazard 57
    texts << u"\u001B[31mred\u001B[0m"_s << u"\u001B]0;title\u0007"_s << u"\u009B2J"_s << u"a\bb\u007F"_s
          << u"invoice\u202Efdp.exe"_s << u"\u2066\u2067\u2068\u2069"_s << u"\u202A\u202B\u202C\u202D"_s
          << QString(u'a') + QChar(0) + u'b';
    // What the formats themselves trip over.
    texts << u"_x000D_"_s << u"_x005F_x0041_"_s << u"\\u0041"_s << u"'\\u0041"_s << u"0042"_s << u"1e5"_s
          << u"😀 e\u0301 é"_s << u"עברית العربية"_s << u"line\nline\r\nline\rline"_s << u" spaces "_s
          << u"\uFFFE\uFFFF"_s << QString(40'000, u'x');
    return texts;
}

} // namespace hostiletexts
