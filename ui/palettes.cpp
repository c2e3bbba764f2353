// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palettes.h"

#include <QColor>

namespace ui {

namespace {

struct Tones
{
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb quiet;
    QRgb highlight;
    QRgb highlightedText;
    QRgb link;
};

QPalette paletteOf(const Tones &tones)
{
    QPalette palette{QColor(tones.button), QColor(tones.window)};
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
             QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(role, QColor(tones.text));
    palette.setColor(QPalette::Base, QColor(tones.base));
    palette.setColor(QPalette::AlternateBase, QColor(tones.alternate));
    palette.setColor(QPalette::ToolTipBase, QColor(tones.button));
    palette.setColor(QPalette::PlaceholderText, QColor(tones.quiet));
    palette.setColor(QPalette::Highlight, QColor(tones.highlight));
    palette.setColor(QPalette::HighlightedText, QColor(tones.highlightedText));
    palette.setColor(QPalette::Link, QColor(tones.link));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(tones.quiet));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({0xfff4f5f6, 0xffffffff, 0xfff7f8f9, 0xfff0f1f2, 0xff1d2226, 0xff747c84, 0xff2f6fb5,
        0xffffffff, 0xff1b5fae});
}

QPalette darkPalette()
{
    return paletteOf({0xff22262a, 0xff1a1d20, 0xff1f2327, 0xff2c3136, 0xffe4e7ea, 0xff878f97, 0xff2f6fb5,
        0xffffffff, 0xff79b3f2});
}

} // namespace ui
