// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reportstyle.h"

#include "report/statelook.h"

namespace report {

namespace {

constexpr const char *sheet = R"(
* { box-sizing: border-box; }
html { font-size: 16px; }
body { max-width: 68rem; margin: 0 auto; padding: 2.5rem 2rem; background: #fff; color: #1d2226;
  font: 1rem/1.5 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; }
header { border-bottom: 2px solid #1d2226; margin-bottom: 2rem; }
.kind { margin: 0; color: #52585f; font-weight: 600; }
h1 { margin: 0; font-size: 2rem; line-height: 1.2; overflow-wrap: anywhere; }
.verdict { margin: .6rem 0 1.2rem; font-size: 1.15rem; }
.environment { display: inline-block; margin-left: .4rem; padding: 0 .6em; border: 1px solid #52585f;
  border-radius: 3px; font-size: .9rem; }
h2 { margin: 2.4rem 0 .8rem; font-size: 1.3rem; line-height: 1.3; }
h3 { margin: 0 0 .5rem; font-size: 1.05rem; line-height: 1.4; }
figure { margin: 0; }
svg { display: block; width: 100%; max-width: 44rem; height: auto; }
svg text { font: 14px system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; fill: #1d2226; }
figcaption, caption, .note { color: #52585f; font-size: .95rem; }
dl { margin: 0; }
dl div { display: grid; grid-template-columns: 13rem 1fr; gap: 0 1rem; padding: .15rem 0; }
dt { color: #52585f; }
dd { margin: 0; overflow-wrap: anywhere; }
article { margin: 0 0 1rem; padding: .9rem 1.1rem; border: 1px solid #cfd4d9; border-left: 4px solid #af2a25;
  border-radius: 3px; break-inside: avoid; }
article dl div { grid-template-columns: 9rem 1fr; }
.count { display: inline-block; padding: 0 .55em; border-radius: 3px; background: #fbe4e2; color: #af2a25;
  font-size: .9rem; font-weight: 600; white-space: nowrap; }
figcaption { margin-bottom: .4rem; }
.wide { overflow-x: auto; }
.wide:focus-visible { outline: 2px solid #1b5bb0; outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; font-size: .92rem; }
caption { padding-bottom: .5rem; text-align: start; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid #dfe3e6; text-align: start; vertical-align: top;
  overflow-wrap: break-word; }
thead th { border-bottom: 2px solid #52585f; background: #fff; white-space: nowrap; }
tbody th { font-weight: normal; }
.figure { text-align: end; font-variant-numeric: tabular-nums; }
svg .figure { text-anchor: start; }
.state { display: inline-block; padding: 0 .5em; border-radius: 3px; white-space: nowrap; }
footer { margin-top: 2.5rem; border-top: 1px solid #cfd4d9; color: #52585f; font-size: .9rem; }
@media (max-width: 40rem) {
  body { padding: 1.2rem 1rem; }
  dl div, article dl div { grid-template-columns: 1fr; }
}
@media print {
  @page { margin: 16mm; }
  html { font-size: 10.5px; }
  body { max-width: none; padding: 0; }
  .wide { overflow: visible; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .state, .count, rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)";

QString colour(std::uint32_t rgb)
{
    return QStringLiteral("#%1").arg(rgb, 6, 16, QChar(u'0'));
}

} // namespace

QString reportStyle()
{
    QString style = QString::fromLatin1(sheet);
    for (const fleet::JobState state : fleet::allJobStates) {
        const std::string_view word = wordFor(state);
        const StateLook look = lookOf(state);
        style += QStringLiteral(".%1 { background: %2; color: %3; }\n")
                     .arg(QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size())),
                         colour(look.tint), colour(look.ink));
    }
    return style;
}

} // namespace report
